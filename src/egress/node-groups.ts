import { list, object, text, type Json } from '../json.ts';

/** Nodes that share an egress path: those of one agent pool. */
export interface NodeGroup {
  name: string;
  nodes: string[];
  /** A Linux pod can run there. Where none can, nothing can be observed. */
  probeable: boolean;
  /** Taints that every node of the group carries: the pool's own, which a probe must tolerate. */
  taints: Taint[];
}

/** A taint as a pod tolerates it. */
export interface Taint {
  key: string;
  value: string;
  effect: string;
}

/** The node groups of a cluster and the node label that tells them apart. */
export interface NodeGroups {
  label: string | undefined;
  groups: NodeGroup[];
}

/** AKS sets both; other clusters may have the short one or none. */
const poolLabels = ['kubernetes.azure.com/agentpool', 'agentpool'];

/** Taints that Kubernetes and the autoscaler set on single nodes, for a time. */
const passingTaints =
  /^(node\.kubernetes\.io|node\.cloudprovider\.kubernetes\.io|ToBeDeletedByClusterAutoscaler|DeletionCandidateOfClusterAutoscaler)(\/|$)/;

/** Groups the nodes that exist. Pools without nodes are no groups: nothing leaves from them, and they are not woken. */
export function nodeGroups(nodes: readonly Json[]): NodeGroups {
  const labelled = nodes.map((node) => ({ name: nodeName(node), labels: nodeLabels(node), taints: nodeTaints(node) }));
  const label = poolLabels.find((candidate) => labelled.some(({ labels }) => text(labels[candidate]) !== ''));
  const groups = new Map<string, NodeGroup>();
  for (const { name, labels, taints } of labelled) {
    const groupName =
      (label === undefined ? '' : text(labels[label])) ||
      (labels.type === 'virtual-kubelet' ? 'virtual-node' : 'nodes');
    const group = groups.get(groupName) ?? { name: groupName, nodes: [], probeable: false, taints };
    group.taints = group.taints.filter((taint) => taints.some((other) => isSameTaint(taint, other)));
    group.nodes.push(name);
    group.probeable ||= isLinux(labels) && groupName !== 'virtual-node';
    groups.set(groupName, group);
  }
  return { label, groups: [...groups.values()].sort((left, right) => left.name.localeCompare(right.name, 'en')) };
}

function isLinux(labels: Json): boolean {
  const system = text(labels['kubernetes.io/os']);
  return system === 'linux' || system === '';
}

function nodeTaints(node: Json): Taint[] {
  return list(object(node.spec).taints)
    .map(object)
    .map(({ key, value, effect }) => ({ key: text(key), value: text(value), effect: text(effect) }))
    .filter(({ key, effect }) => !passingTaints.test(key) && effect !== 'PreferNoSchedule');
}

function isSameTaint(left: Taint, right: Taint): boolean {
  return left.key === right.key && left.value === right.value && left.effect === right.effect;
}

function nodeName(node: Json): string {
  return text(object(node.metadata).name);
}

function nodeLabels(node: Json): Json {
  return object(object(node.metadata).labels);
}
