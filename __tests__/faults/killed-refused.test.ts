// Runs that refuse, or can prove nothing, ended at every request: they leave everything as it was, or as far as they come.
import { killCase, type Case } from './kill-cases.ts';
import { isWhole } from './table.ts';

/** Why pin stops, by scenario. */
const refused: Record<string, readonly string[]> = {
  input: [
    'foreign-echo',
    'ip-attached-elsewhere',
    'ip-basic',
    'ip-dynamic',
    'ip-other-region',
    'own-ips',
    'ip-foreign',
  ],
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
  consent: ['outbound-user-nat'],
};

/** What cannot be proved, and the time that is given for it. */
const unproved: Record<string, readonly string[]> = {
  unverifiable: [
    'admission-denied',
    'echo-disagree',
    'echo-garbage',
    'echo-one-garbage',
    'echo-unreachable',
    'image-missing',
    'pods-denied',
    'pods-pending',
    'windows-pool',
  ],
  drifted: ['echo-lies-before', 'echo-lies-after', 'http-proxy', 'other-service-fails'],
};

function casesOf(endings: Record<string, readonly string[]>, given: Partial<Case>): Case[] {
  return Object.entries(endings).flatMap(([ends, scenarios]) =>
    scenarios.map((scenario) => ({ scenario, ends, phases: ['pin'], ...given })),
  );
}

const whole: Case[] = [
  ...casesOf(refused, {}),
  { scenario: 'outbound-user-nat-shared', inputs: { replace: 'all' }, ends: 'cluster', phases: ['pin'] },
  { scenario: 'run-command-disabled', inputs: { connection: 'run-command' }, ends: 'input', phases: ['pin'] },
  { scenario: 'ports-exhausted', inputs: { 'ip-count': '2' }, unpinEnds: 'input' },
  { scenario: 'echo-lies-after-unpin', inputs: { 'grant-access': 'true', timeout: '5s' }, unpinEnds: 'drifted' },
  ...casesOf(unproved, { inputs: { timeout: '5s' }, points: ({ write }) => write }),
];

const short: Case[] = [{ scenario: 'ip-foreign', ends: 'input', phases: ['pin'] }];

test.concurrent.each(isWhole ? whole : short)('$scenario', killCase);
