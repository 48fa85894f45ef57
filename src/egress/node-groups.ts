import { object, text, type Json } from '../json.ts';

/** Nodes that share an egress path: those of one agent pool. */
export interface NodeGroup {
  name: string;
  nodes: string[];
  /** A Linux pod can run there. Where none can, nothing can be observed. */
  probeable: boolean;
}

/** The node groups of a cluster and the node label that tells them apart. */
export interface NodeGroups {
  label: string | undefined;
  groups: NodeGroup[];
}

/** AKS sets both; other clusters may have the short one or none. */
const poolLabels = ['kubernetes.azure.com/agentpool', 'agentpool'];

/** Groups the nodes that exist. Pools without nodes are no groups: nothing leaves from them, and they are not woken. */
export function nodeGroups(nodes: readonly Json[]): NodeGroups {
  const labelled = nodes.map((node) => ({ name: nodeName(node), labels: nodeLabels(node) }));
  const label = poolLabels.find((candidate) => labelled.some(({ labels }) => text(labels[candidate]) !== ''));
  const groups = new Map<string, NodeGroup>();
  for (const { name, labels } of labelled) {
    const groupName =
      (label === undefined ? '' : text(labels[label])) ||
      (labels.type === 'virtual-kubelet' ? 'virtual-node' : 'nodes');
    const group = groups.get(groupName) ?? { name: groupName, nodes: [], probeable: false };
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

function nodeName(node: Json): string {
  return text(object(node.metadata).name);
}

function nodeLabels(node: Json): Json {
  return object(object(node.metadata).labels);
}
