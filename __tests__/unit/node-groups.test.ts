import { nodeGroups } from '../../src/egress/node-groups.ts';
import type { Json } from '../../src/json.ts';

const node = (name: string, labels: Json): Json => ({ metadata: { name, labels } });
const pool = (name: string, agentpool: string, os = 'linux'): Json =>
  node(name, { 'kubernetes.azure.com/agentpool': agentpool, agentpool, 'kubernetes.io/os': os });

test('the nodes of a pool are a group; a Windows pool cannot be observed', () => {
  expect(
    nodeGroups([pool('u-1', 'user'), pool('s-1', 'system'), pool('u-2', 'user'), pool('w-1', 'win', 'windows')]),
  ).toEqual({
    label: 'kubernetes.azure.com/agentpool',
    groups: [
      { name: 'system', nodes: ['s-1'], probeable: true },
      { name: 'user', nodes: ['u-1', 'u-2'], probeable: true },
      { name: 'win', nodes: ['w-1'], probeable: false },
    ],
  });
});

test('a virtual node is a group of its own, which cannot be observed', () => {
  const virtual = node('aci', { type: 'virtual-kubelet', 'kubernetes.io/os': 'linux' });
  expect(nodeGroups([pool('s-1', 'system'), virtual]).groups).toContainEqual({
    name: 'virtual-node',
    nodes: ['aci'],
    probeable: false,
  });
});

test('nodes without any pool label are one group', () => {
  expect(nodeGroups([node('kind-1', {}), node('kind-2', {})])).toEqual({
    label: undefined,
    groups: [{ name: 'nodes', nodes: ['kind-1', 'kind-2'], probeable: true }],
  });
});

test('the short label serves where the long one is missing', () => {
  expect(nodeGroups([node('a', { agentpool: 'pool1' })])).toMatchObject({
    label: 'agentpool',
    groups: [{ name: 'pool1' }],
  });
});

test('no nodes are no groups', () => {
  expect(nodeGroups([])).toEqual({ label: undefined, groups: [] });
});
