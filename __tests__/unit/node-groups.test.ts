import { nodeGroups, withoutGroups } from '../../src/egress/node-groups.ts';
import type { Json } from '../../src/json.ts';
import { exampleGroup } from './examples.ts';

const node = (name: string, labels: Json, ...taints: Json[]): Json => ({
  metadata: { name, labels },
  spec: { taints },
});
const pool = (name: string, agentpool: string, os = 'linux'): Json =>
  node(name, { 'kubernetes.azure.com/agentpool': agentpool, agentpool, 'kubernetes.io/os': os });

test('the nodes of a pool are a group; a Windows pool cannot be observed', () => {
  expect(
    nodeGroups([pool('u-1', 'user'), pool('s-1', 'system'), pool('u-2', 'user'), pool('w-1', 'win', 'windows')]),
  ).toEqual({
    label: 'kubernetes.azure.com/agentpool',
    groups: [
      exampleGroup('system', { nodes: ['s-1'] }),
      exampleGroup('user', { nodes: ['u-1', 'u-2'] }),
      exampleGroup('win', { nodes: ['w-1'], probeable: false }),
    ],
    dualStack: false,
  });
});

test('a virtual node is a group of its own, which cannot be observed', () => {
  const virtual = node('aci', { type: 'virtual-kubelet', 'kubernetes.io/os': 'linux' });
  const { groups } = nodeGroups([pool('s-1', 'system'), virtual]);
  expect(groups[1]).toMatchObject({ name: 'virtual-node', nodes: ['aci'], probeable: false, labelValues: [] });
});

test('public addresses of the nodes themselves are theirs, as far as they are addresses', () => {
  const addresses = ['20.9.0.1', 'not one'].map((address) => ({ type: 'ExternalIP', address }));
  const open = {
    ...pool('u-1', 'user'),
    status: { addresses: [...addresses, { type: 'InternalIP', address: '10.0.0.4' }] },
  };
  expect(nodeGroups([open]).groups).toEqual([
    exampleGroup('user', { nodes: ['u-1'], externalAddresses: ['20.9.0.1'] }),
  ]);
});

test('the nodes of a static egress gateway are known', () => {
  const gateway = pool('g-1', 'gateway');
  Object.assign((gateway.metadata as Json).labels as Json, { 'kubernetes.azure.com/mode': 'gateway' });
  expect(nodeGroups([pool('s-1', 'system'), gateway]).groups.map(({ isGateway }) => isGateway)).toEqual([true, false]);
});

describe('nodes that AKS provisions by itself', () => {
  // As a real one is labelled.
  const provisioned = (name: string, nodeClass: string, ...taints: Json[]): Json =>
    node(
      name,
      {
        agentpool: '',
        'kubernetes.azure.com/agentpool': '',
        'karpenter.sh/nodepool': 'default',
        'karpenter.azure.com/aksnodeclass': nodeClass,
      },
      ...taints,
    );
  const burst = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/n/subnets/burst';
  const subnets = new Map([
    ['burst', burst],
    ['again', burst],
  ]);

  test('are one group for each subnet, whichever node pools and classes they are of', () => {
    const nodes = [
      ['a', 'default'] as const,
      ['b', 'burst'] as const,
      ['c', 'again'] as const,
      ['d', 'constructor'] as const,
    ];
    const { label, groups } = nodeGroups(
      [pool('s-1', 'system'), ...nodes.map(([name, nodeClass]) => provisioned(name, nodeClass))],
      subnets,
    );
    expect(label).toBe('kubernetes.azure.com/agentpool');
    expect(groups).toMatchObject([
      { name: 'auto-provisioned', nodes: ['a', 'd'], subnetId: undefined, labelValues: [''] },
      {
        name: 'auto-provisioned-burst',
        nodes: ['b', 'c'],
        subnetId: burst,
        labelValues: [''],
        nodeClasses: ['again', 'burst'],
      },
      { name: 'system' },
    ]);
  });

  test('need no pools beside them', () => {
    expect(nodeGroups([provisioned('a', 'default')])).toMatchObject({
      label: 'kubernetes.azure.com/agentpool',
      groups: [{ name: 'auto-provisioned', labelValues: [''], probeable: true }],
    });
  });

  test('are left out by their node class where others share their label', () => {
    const all = nodeGroups([pool('s-1', 'system'), provisioned('a', 'default'), provisioned('b', 'burst')], subnets);
    expect(withoutGroups(all, ['auto-provisioned-burst'])).toMatchObject({
      groups: [{ name: 'auto-provisioned' }, { name: 'system' }],
      avoidedClasses: ['burst'],
    });
    expect(withoutGroups(all, ['auto-provisioned-burst', 'auto-provisioned'])).toMatchObject({
      groups: [{ name: 'system' }],
      avoidedClasses: [],
    });
    expect(withoutGroups(all, ['nothing'])).toEqual({ ...all, avoidedClasses: [] });
  });

  test('of differently tainted node pools are asked where the fewest taints are', () => {
    const [gpu, batch] = ['gpu', 'batch'].map((value) => ({ key: 'for', value, effect: 'NoSchedule' }));
    const nodes = [provisioned('a', 'default', gpu ?? {}), provisioned('b', 'default', batch ?? {})];
    const taintsOf = (of: Json[]): unknown => nodeGroups(of).groups[0]?.taints;
    expect(taintsOf(nodes)).toEqual([batch]);
    expect(taintsOf(nodes.toReversed())).toEqual([batch]);
    expect(taintsOf([...nodes, provisioned('c', 'default')])).toEqual([]);
  });
});

test('nodes without any pool label are one group', () => {
  expect(nodeGroups([node('kind-1', {}), node('kind-2', {})])).toMatchObject({
    label: undefined,
    groups: [exampleGroup('nodes', { nodes: ['kind-1', 'kind-2'], labelValues: [] })],
  });
});

test('the short label serves where the long one is missing', () => {
  expect(nodeGroups([node('a', { agentpool: 'pool1' })])).toMatchObject({
    label: 'agentpool',
    groups: [{ name: 'pool1' }],
  });
});

test('no nodes are no groups', () => {
  expect(nodeGroups([])).toEqual({ label: undefined, groups: [], dualStack: false });
});

test.each([
  ['addresses of both families', { status: { addresses: [{ address: '10.0.0.4' }, { address: 'fd00::4' }] } }, true],
  ['a range of pods for each family', { spec: { podCIDRs: ['10.244.0.0/24', 'fd12::/64'] } }, true],
  ['IPv4 alone', { spec: { podCIDRs: ['10.244.0.0/24'] }, status: { addresses: [{ address: '10.0.0.4' }] } }, false],
])('nodes with %s', (_what, node, dualStack) => {
  expect(nodeGroups([{ metadata: { name: 'a' }, ...node }])).toMatchObject({ dualStack });
});

describe('the taints of a group', () => {
  const gpu = { key: 'sku', value: 'gpu', effect: 'NoSchedule' };
  const labels = { 'kubernetes.azure.com/agentpool': 'gpu' };
  const taints = (...ofNodes: Json[][]): unknown =>
    nodeGroups(ofNodes.map((of, index) => node(`gpu-${String(index)}`, labels, ...of))).groups[0]?.taints;

  test('are those of the nodes that carry the fewest', () => {
    const other = { ...gpu, value: 'a100' };
    expect(taints([gpu, other], [gpu])).toEqual([gpu]);
    expect(taints([gpu], [])).toEqual([]);
  });

  test('may be without a value', () => {
    expect(taints([{ key: 'dedicated', effect: 'NoExecute' }])).toEqual([
      { key: 'dedicated', value: '', effect: 'NoExecute' },
    ]);
  });

  test.each([
    ['node.kubernetes.io/not-ready', 'NoExecute'],
    ['node.kubernetes.io/unschedulable', 'NoSchedule'],
    ['node.cloudprovider.kubernetes.io/uninitialized', 'NoSchedule'],
    ['ToBeDeletedByClusterAutoscaler', 'NoSchedule'],
    ['DeletionCandidateOfClusterAutoscaler', 'PreferNoSchedule'],
    ['soft', 'PreferNoSchedule'],
    ['karpenter.sh/disrupted', 'NoSchedule'],
    ['node.cilium.io/agent-not-ready', 'NoExecute'],
    ['egressgateway.kubernetes.azure.com/cni-not-ready', 'NoSchedule'],
  ])('are not %s:%s, which passes or hinders nothing', (key, effect) => {
    expect(taints([{ key, effect }])).toEqual([]);
  });
});
