// Runs that refuse, or can prove nothing, ended at every request: they leave everything as it was, or as far as they come.
import { killCase, type Case } from './kill-cases.ts';
import { isWhole } from './table.ts';

/** Why pin stops, by scenario. */
const refused: Record<string, readonly string[]> = {
  input: ['foreign-echo', 'ip-attached-elsewhere', 'ip-basic', 'ip-dynamic', 'ip-other-region', 'ip-foreign'],
  cluster: [
    'canceled',
    'failed',
    'node-public-ip',
    'outbound-block',
    'outbound-none',
    'outbound-udr',
    'udr-appliance',
    'outbound-managed-nat',
    'preview-property',
    'stopped',
    'virtual-node',
  ],
  permission: [
    'cannot-read-cluster',
    'entra-no-data-access',
    'no-grant-right',
    'no-join-right',
    'no-write-right',
    'no-caller-join-right',
    'rights-unreadable-no-join-right',
  ],
  consent: ['outbound-user-nat', 'own-ips'],
};

/** What cannot be proved in the time that is given for it. */
const unproved = [
  'admission-denied',
  'echo-disagree',
  'echo-garbage',
  'echo-unreachable',
  'image-missing',
  'pods-denied',
  'pods-pending',
];

const unprovedInTime = { ends: 'unverifiable', phases: ['pin'], inputs: { timeout: '5s' } };
const drifted = { ends: 'drifted', phases: ['pin'] };

const whole: Case[] = [
  ...Object.entries(refused).flatMap(([ends, scenarios]) =>
    scenarios.map((scenario) => ({ scenario, ends, phases: ['pin'] })),
  ),
  ...unproved.map((scenario) => ({ ...unprovedInTime, scenario })),
  { scenario: 'outbound-user-nat-shared', inputs: { replace: 'all' }, ends: 'cluster', phases: ['pin'] },
  { scenario: 'run-command-disabled', inputs: { connection: 'run-command' }, ends: 'input', phases: ['pin'] },
  { scenario: 'ports-exhausted', inputs: { 'ip-count': '2' }, unpinEnds: 'input' },
  { scenario: 'windows-pool', ends: 'unverifiable', phases: ['pin'] },
  ...['echo-lies-before', 'other-service-fails'].map((scenario) => ({ ...drifted, scenario })),
  { ...drifted, scenario: 'http-proxy', runsEcho: true },
  { ...drifted, scenario: 'echo-lies-after', inputs: { timeout: '20s' } },
  {
    scenario: 'echo-lies-after-unpin',
    inputs: { 'grant-access': 'true', timeout: '20s' },
    phases: ['pin', 'unpin'],
    unpinEnds: 'drifted',
  },
];

const short: Case[] = [{ scenario: 'ip-foreign', ends: 'input', phases: ['pin'] }];

test.concurrent.each(isWhole ? whole : short)('$scenario', killCase);
