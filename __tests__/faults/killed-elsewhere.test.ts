// Runs on clusters that leave by anything but a Standard load balancer, or are reached by commands, ended at every request.
import { killCase, type Case } from './kill-cases.ts';
import { isWhole } from './table.ts';

const gateways = [
  'outbound-user-nat',
  'user-nat-several',
  'user-nat-v2',
  'pool-nat-gateway',
  'pod-subnet',
  'auto-provisioned-subnet',
  'subnet-nat-gateway',
];
const managedGateways = ['outbound-managed-nat-v2', 'automatic', 'dual-stack-nat-v2'];

const replaced = { replace: 'all' };

/** The runner itself asks Azure alone: commands go on in the cluster, whatever becomes of it. */
const byCommands = { inputs: { connection: 'run-command' }, services: ['arm', 'entra', 'oidc'] } as const;

const whole: Case[] = [
  ...gateways.map((scenario) => ({ scenario, inputs: replaced })),
  ...managedGateways.map((scenario) => ({ scenario })),
  { scenario: 'outbound-user-nat', inputs: replaced, change: { operations: { network: 400, cluster: 600 } } },
  {
    scenario: 'basic-load-balancer',
    inputs: { 'ip-name': 'basic-ip', 'ip-resource-group': '@node' },
    phases: ['pin', 'unpin'],
  },
  {
    scenario: 'static-egress-gateway',
    inputs: { 'static-gateway-configuration': 'payments/payments' },
    ends: 'as-expected',
    phases: ['pin', 'unpin'],
  },
  { scenario: 'static-egress-gateway' },
  {
    scenario: 'outbound-udr',
    inputs: { 'expected-ips': '203.0.113.220' },
    ends: 'as-expected',
    phases: ['pin', 'unpin'],
  },
  {
    scenario: 'udr-appliance',
    inputs: { 'expected-ips': '203.0.113.221' },
    ends: 'as-expected',
    phases: ['pin', 'unpin'],
  },
  {
    scenario: 'outbound-managed-nat',
    inputs: { 'expected-ips': '203.0.113.10' },
    ends: 'as-expected',
    phases: ['pin', 'unpin'],
  },
  { scenario: 'run-command', ...byCommands },
  { scenario: 'run-command-leftovers', ...byCommands },
  { scenario: 'run-command-unscheduled', ...byCommands },
  { scenario: 'authorized-ranges-exclude-runner', ...byCommands, phases: ['pin', 'unpin'] },
  { scenario: 'private-cluster-out-of-reach', ...byCommands, phases: ['pin', 'unpin'] },
  // Operations of seconds, which no clock of a test hurries: every request is tried where they take moments.
  { scenario: 'slow', points: ({ write }) => write },
  { scenario: 'updating', phases: ['pin'] },
];

const short: Case[] = [
  {
    scenario: 'outbound-user-nat',
    inputs: replaced,
    phases: ['pin'],
    points: ({ write, service }) => write && service === 'arm',
  },
];

test.concurrent.each(isWhole ? whole : short)('$scenario', killCase);
