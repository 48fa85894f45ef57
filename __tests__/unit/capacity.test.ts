import { capacity } from '../../src/egress/capacity.ts';
import { readCluster } from '../../src/egress/cluster.ts';
import type { Json } from '../../src/json.ts';
import { exampleBody } from './examples.ts';

/** Nodes that are counted for pools as Resource Manager shows them. */
function nodes(...pools: Json[]): number {
  const { pools: read } = readCluster(exampleBody({ properties: { agentPoolProfiles: pools } }));
  return capacity(read, 1, 1).nodes;
}

test.each([
  ['a pool and the one node that AKS surges by', { count: 3 }, 4],
  ['surge as a number', { count: 3, upgradeSettings: { maxSurge: '5' } }, 8],
  ['surge in percent, rounded up as AKS does', { count: 10, upgradeSettings: { maxSurge: '33%' } }, 14],
  ['surge of at least one node', { count: 2, upgradeSettings: { maxSurge: '1%' } }, 3],
  ['surge over 100 %', { count: 2, upgradeSettings: { maxSurge: '150%' } }, 5],
  ['the autoscaler’s maximum, not the count', { count: 3, enableAutoScaling: true, maxCount: 20 }, 21],
  [
    'percent of the autoscaler’s maximum',
    { count: 3, enableAutoScaling: true, maxCount: 20, upgradeSettings: { maxSurge: '10%' } },
    22,
  ],
  ['a maximum without autoscaler does not count', { count: 3, enableAutoScaling: false, maxCount: 20 }, 4],
  ['more nodes than the maximum, which was lowered', { count: 9, enableAutoScaling: true, maxCount: 5 }, 10],
])('%s', (_what, pool, expected) => {
  expect(nodes({ name: 'pool', ...pool })).toBe(expected);
});

test('all pools count together', () => {
  expect(nodes({ name: 'a', count: 3 }, { name: 'b', count: 0 }, { name: 'c', count: 2 })).toBe(8);
});

test.each([
  ['64 nodes of 1,000 ports fill one IP to the last port', 1000, 63, 1, 64_000, 64_000, 1],
  ['one node more needs a second', 1000, 64, 1, 65_000, 64_000, 2],
  ['more IPs have more', 1000, 64, 2, 65_000, 128_000, 2],
  ['0: Azure divides what there is', 0, 500, 1, 0, 64_000, 1],
])('%s', (_what, ports, count, ips, needed, available, ipsNeeded) => {
  const { pools } = readCluster(exampleBody({ properties: { agentPoolProfiles: [{ name: 'pool', count }] } }));
  expect(capacity(pools, ports, ips)).toMatchObject({ needed, available, ipsNeeded });
});
