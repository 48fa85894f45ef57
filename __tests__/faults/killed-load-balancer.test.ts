// Runs on clusters that leave by a load balancer, ended at every request: the next run ends where one ends that was never ended.
import { allEchoUrls } from '../integration/bench.ts';
import { killCase, type Case } from './kill-cases.ts';
import { isWhole } from './table.ts';

const whole: Case[] = [
  { scenario: 'default' },
  { scenario: 'default', phases: ['reserve', 'pin', 'unpin'], unpin: { 'delete-ip': 'true' } },
  { scenario: 'default', change: { operations: { network: 400, cluster: 600 } } },
  { scenario: 'owner', inputs: { 'ip-lock': 'true' }, unpin: { 'delete-ip': 'true' } },
  { scenario: 'no-join-right', inputs: { 'grant-access': 'true' } },
  { scenario: 'ip-foreign', inputs: { 'ip-name': 'demo-egress' } },
  { scenario: 'managed-three', inputs: { 'ip-count': '3' } },
  { scenario: 'own-ips', inputs: { replace: 'all', 'ip-count': '2' } },
  { scenario: 'own-ips-beside-managed', inputs: { replace: 'all', 'ip-count': '3' } },
  { scenario: 'own-prefix', inputs: { replace: 'all', 'ip-count': '4' } },
  { scenario: 'shared-prefix', inputs: { 'ip-from-prefix': 'partners' } },
  { scenario: 'echo-one-garbage', inputs: { 'echo-urls': allEchoUrls } },
];

const short: Case[] = [
  { scenario: 'default', phases: ['pin'], points: ({ write, url }) => write && /demo-egress|demo\?|record/.test(url) },
  { scenario: 'default', phases: ['pin', 'unpin'], points: ({ method }) => method === 'DELETE' },
];

test.concurrent.each(isWhole ? whole : short)('$scenario', killCase);
