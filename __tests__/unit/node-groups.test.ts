import { nodeGroups } from '../../src/egress/node-groups.ts';
import type { Json } from '../../src/json.ts';

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
      { name: 'system', nodes: ['s-1'], probeable: true, taints: [] },
      { name: 'user', nodes: ['u-1', 'u-2'], probeable: true, taints: [] },
      { name: 'win', nodes: ['w-1'], probeable: false, taints: [] },
    ],
  });
});

test('a virtual node is a group of its own, which cannot be observed', () => {
  const virtual = node('aci', { type: 'virtual-kubelet', 'kubernetes.io/os': 'linux' });
  expect(nodeGroups([pool('s-1', 'system'), virtual]).groups).toContainEqual({
    name: 'virtual-node',
    nodes: ['aci'],
    probeable: false,
    taints: [],
  });
});

test('nodes without any pool label are one group', () => {
  expect(nodeGroups([node('kind-1', {}), node('kind-2', {})])).toEqual({
    label: undefined,
    groups: [{ name: 'nodes', nodes: ['kind-1', 'kind-2'], probeable: true, taints: [] }],
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

  test('are those that all of its nodes carry', () => {
    const other = { ...gpu, value: 'a100' };
    expect(taints([gpu, other], [gpu])).toEqual([gpu]);
    expect(taints([gpu], [])).toEqual([]);
    expect(taints([gpu], [{ ...gpu, effect: 'NoExecute' }])).toEqual([]);
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
  ])('are not %s:%s, which passes or hinders nothing', (key, effect) => {
    expect(taints([{ key, effect }])).toEqual([]);
  });
});
