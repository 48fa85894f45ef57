import { matrixOf, selectClusters, type ClusterFilter } from '../../src/egress/matrix.ts';
import type { Json } from '../../src/json.ts';

function cluster(group: string, name: string, tags: Json = {}, provisioningState = 'Succeeded'): Json {
  const id = `/subscriptions/s/resourcegroups/${group}/providers/Microsoft.ContainerService/managedClusters/${name}`;
  return { id, name, tags, properties: { provisioningState, powerState: { code: 'Running' } } };
}

const bodies = [
  cluster('shop', 'web-2', { Env: 'prod', team: 'web' }),
  cluster('shop', 'web-1', { env: 'prod' }),
  cluster('Bank', 'api', { env: 'test' }),
  cluster('shop', 'old', { env: 'prod' }, 'Deleting'),
  {
    ...cluster('zoo', 'asleep'),
    tags: null,
    properties: { provisioningState: 'Succeeded', powerState: { code: 'Stopped' } },
  },
];

function names(filter: Partial<ClusterFilter>): string[] {
  return selectClusters(bodies, { clusterName: '', tags: {}, ...filter }).map((found) =>
    Object.values(found).join(' in '),
  );
}

test.each<[string, Partial<ClusterFilter>, string[]]>([
  [
    'all, in order, stopped ones too, but none that is being deleted',
    {},
    ['api in Bank', 'web-1 in shop', 'web-2 in shop', 'asleep in zoo'],
  ],
  ['by a name in any case', { clusterName: 'API' }, ['api in Bank']],
  ['by the whole name only', { clusterName: 'web' }, []],
  ['by *', { clusterName: 'web-*' }, ['web-1 in shop', 'web-2 in shop']],
  ['by ?, which is one letter', { clusterName: '???' }, ['api in Bank']],
  ['by a tag whose key is in any case', { tags: { ENV: 'prod' } }, ['web-1 in shop', 'web-2 in shop']],
  ['by a value in its own case', { tags: { env: 'Prod' } }, []],
  ['by a tag of any value', { tags: { env: undefined } }, ['api in Bank', 'web-1 in shop', 'web-2 in shop']],
  ['by all tags', { tags: { env: 'prod', team: 'web' } }, ['web-2 in shop']],
])('%s', (_what, filter, found) => expect(names(filter)).toEqual(found));

function fleet(count: number): ReturnType<typeof selectClusters> {
  return Array.from({ length: count }, (_, index) => ({ 'cluster-name': `c${String(index)}`, 'resource-group': 'g' }));
}

test('a job a cluster, each as plain values and as a list for the input clusters', () => {
  const [one = { 'cluster-name': '', 'resource-group': '' }] = fleet(1);
  expect(matrixOf([one])).toEqual({
    include: [
      { 'cluster-name': 'c0', 'resource-group': 'g', clusters: '[{"cluster-name":"c0","resource-group":"g"}]' },
    ],
  });
  expect(matrixOf([])).toEqual({ include: [] });
});

test.each([255, 256, 257, 511, 512, 513, 5000])('%i clusters are divided evenly among at most 256 jobs', (count) => {
  const { include } = matrixOf(fleet(count));
  const shares = include.map((entry) => JSON.parse(entry.clusters) as unknown[]);
  expect(shares.flat()).toEqual(fleet(count));
  expect(include).toHaveLength(Math.min(count, 256));
  const sizes = new Set(shares.map((share) => share.length));
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  for (const [index, entry] of include.entries()) expect('cluster-name' in entry).toBe(shares[index]?.length === 1);
});
