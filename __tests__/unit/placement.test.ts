// Where the echo's pods go, as a scheduler takes it: local Azure's, which keeps to the rules of Kubernetes'.
import { chooseNode } from '../../local-azure/kubernetes/scheduling.ts';
import type { Node, Pod } from '../../local-azure/kubernetes/objects.ts';
import { nodeGroups, withoutGroups, type NodeGroups } from '../../src/egress/node-groups.ts';
import type { Json } from '../../src/json.ts';
import { covers, placement, shares } from '../../src/kubernetes/placement.ts';

const label = 'kubernetes.azure.com/agentpool';
const burst = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/n/subnets/burst';

function node(name: string, labels: Json, ...taints: Json[]): Json {
  const common = { 'kubernetes.io/os': 'linux', 'kubernetes.io/hostname': name };
  return { metadata: { name, labels: { ...common, ...labels } }, spec: { taints }, status: {} };
}

const ofPool = (name: string, pool: string): Json => node(name, { [label]: pool });
const provisioned = (name: string, nodeClass: string): Json =>
  node(name, { [label]: '', 'karpenter.sh/nodepool': 'default', 'karpenter.azure.com/aksnodeclass': nodeClass });
const spot = { key: 'kubernetes.azure.com/scalesetpriority', value: 'spot', effect: 'NoSchedule' };
const gateway = { key: 'kubeegressgateway.azure.com/mode', value: 'true', effect: 'NoSchedule' };

const cluster = [
  ...['a-1', 'a-2'].map((name) => ofPool(name, 'apps')),
  node('g-1', { [label]: 'gateway' }, gateway),
  node('s-1', { [label]: 'spot' }, spot),
  node('w-1', { [label]: 'win', 'kubernetes.io/os': 'windows' }),
  node(
    'virtual-1',
    { type: 'virtual-kubelet' },
    { key: 'virtual-kubelet.io/provider', value: 'azure', effect: 'NoSchedule' },
  ),
];

/** How many pods each group gets, and the groups that the Deployment is said to cover. */
function placed(
  nodes: readonly Json[],
  replicas: number,
  skipped: readonly string[] = [],
): { pods: Record<string, number>; covered: string[] } {
  const all = nodeGroups(nodes, new Map([['burst', burst]]));
  const groups = withoutGroups(all, skipped);
  const spec = placement(groups, { app: 'echo' });
  const pods = schedule(nodes, spec, replicas * shares(groups));
  const onGroup = (names: readonly string[]): number => pods.filter((name) => names.includes(name)).length;
  const covered = all.groups.filter((group) => covers({ spec: { template: { spec } } }, group));
  return {
    pods: Object.fromEntries(all.groups.map(({ name, nodes: members }) => [name, onGroup(members)])),
    covered: covered.map(({ name }) => name),
  };
}

/** The nodes of pods that are placed one after the other. */
function schedule(nodes: readonly Json[], spec: Json, count: number): string[] {
  const metadata = { name: 'a', namespace: 'n', labels: { app: 'echo', 'pod-template-hash': 'x' } };
  const made: Pod[] = [];
  for (let index = 0; index < count; index += 1) {
    const choice = chooseNode(
      { metadata, spec, status: {} } as unknown as Pod,
      nodes as unknown as Node[],
      made,
      () => false,
    );
    const nodeName = typeof choice === 'string' ? choice : choice.metadata.name;
    made.push({ metadata, spec: { ...spec, nodeName }, status: {} } as unknown as Pod);
  }
  return made.map((pod) => pod.spec.nodeName ?? '');
}

test.each([1, 2, 3])('%s of the pods are on each group where a Linux pod can run, and none elsewhere', (replicas) => {
  expect(placed(cluster, replicas)).toEqual({
    pods: { apps: replicas, gateway: replicas, spot: replicas, win: 0, 'virtual-node': 0 },
    covered: ['apps', 'gateway', 'spot'],
  });
});

test('nodes that AKS provisions by itself get theirs, by a label that is empty', () => {
  expect(placed([...cluster, provisioned('p-1', 'default'), provisioned('p-2', 'default')], 2).pods).toMatchObject({
    apps: 2,
    'auto-provisioned': 2,
    spot: 2,
  });
});

test.each([1, 2])('of groups that share the label each gets %s at least', (replicas) => {
  const shared = [
    ...cluster,
    provisioned('p-1', 'default'),
    provisioned('p-2', 'default'),
    provisioned('b-1', 'burst'),
  ];
  const { pods, covered } = placed(shared, replicas);
  expect(pods).toMatchObject({ 'auto-provisioned': replicas, 'auto-provisioned-burst': replicas, apps: 2 * replicas });
  expect(covered).toEqual(expect.arrayContaining(['auto-provisioned', 'auto-provisioned-burst']));
  const alone = placed(shared.slice(-2), replicas).pods;
  expect(alone).toEqual({ 'auto-provisioned': replicas, 'auto-provisioned-burst': replicas });
});

test('groups that are left out get none, also where others share their label', () => {
  const shared = [...cluster, provisioned('p-1', 'default'), provisioned('b-1', 'burst')];
  expect(placed(shared, 2, ['auto-provisioned-burst', 'apps'])).toEqual({
    pods: {
      apps: 0,
      'auto-provisioned': 2,
      'auto-provisioned-burst': 0,
      gateway: 2,
      spot: 2,
      win: 0,
      'virtual-node': 0,
    },
    covered: ['auto-provisioned', 'gateway', 'spot'],
  });
});

test('without a pool label pods may go anywhere', () => {
  const plain = [node('k-1', {}), node('k-2', {})];
  expect(placed(plain, 2)).toEqual({ pods: { nodes: 2 }, covered: ['nodes'] });
  expect(placement(nodeGroups(plain), {})).not.toHaveProperty('affinity.nodeAffinity');
});

test('a group that came later is not covered', () => {
  const before: NodeGroups = nodeGroups(cluster);
  const [later] = nodeGroups([ofPool('n-1', 'new')]).groups;
  if (!later) throw new Error('no group');
  expect(covers({ spec: { template: { spec: placement(before, {}) } } }, later)).toBe(false);
});
