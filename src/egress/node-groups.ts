import { lastName } from '../azure/resource-id.ts';
import { list, object, text, type Json } from '../json.ts';

/** Nodes that share an egress path: those of one agent pool, or those that AKS provisions by itself into one subnet. */
export interface NodeGroup {
  name: string;
  nodes: string[];
  /** A Linux pod can run there. Where none can, nothing can be observed. */
  probeable: boolean;
  /** Taints that every node of the group carries: the pool's own, which a probe must tolerate. */
  taints: Taint[];
  /** Azure Container Instances plays them: their pods leave by a subnet of their own. */
  isVirtual: boolean;
  /** Subnet that their node class names, of nodes that AKS provisions by itself. */
  subnetId: string | undefined;
  /** Values of the label that tells groups apart, on its nodes. */
  labelValues: string[];
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
  /** Nodes have IPv6 addresses, and so have pods. */
  dualStack: boolean;
}

/** AKS sets both; other clusters may have the short one or none. */
const poolLabels = ['kubernetes.azure.com/agentpool', 'agentpool'];

/** Taints that Kubernetes and the autoscaler set on single nodes, for a time. */
const passingTaints =
  /^(node\.kubernetes\.io|node\.cloudprovider\.kubernetes\.io|ToBeDeletedByClusterAutoscaler|DeletionCandidateOfClusterAutoscaler)(\/|$)/;

/** The subnet of each AKSNodeClass that names one, by the name of the class. */
export type NodeClassSubnets = Readonly<Record<string, string>>;

/** Groups the nodes that exist. Pools without nodes are no groups: nothing leaves from them, and they are not woken. */
export function nodeGroups(nodes: readonly Json[], subnets: NodeClassSubnets = {}): NodeGroups {
  const read = nodes.map((node) => ({ name: nodeName(node), labels: nodeLabels(node), taints: nodeTaints(node) }));
  const label = poolLabels.find((candidate) => read.some(({ labels }) => text(labels[candidate]) !== ''));
  const groups = new Map<string, NodeGroup>();
  for (const { name, labels, taints } of read) {
    const value = label === undefined ? undefined : labels[label];
    const kind = kindOf(labels, text(value), subnets);
    const group = groups.get(kind.name) ?? { ...kind, nodes: [], probeable: false, taints, labelValues: [] };
    group.taints = group.taints.filter((taint) => taints.some((other) => isSameTaint(taint, other)));
    group.nodes.push(name);
    group.probeable ||= isLinux(labels) && !group.isVirtual;
    if (typeof value === 'string' && !group.labelValues.includes(value)) group.labelValues.push(value);
    groups.set(kind.name, group);
  }
  const sorted = [...groups.values()].sort((left, right) => left.name.localeCompare(right.name, 'en'));
  return { label, groups: sorted, dualStack: nodes.some(isDualStack) };
}

/** Source: https://kubernetes.io/docs/concepts/services-networking/dual-stack/ */
function isDualStack(node: Json): boolean {
  const addresses = list(object(node.status).addresses).map((address) => text(object(address).address));
  return [...addresses, ...list(object(node.spec).podCIDRs).map(text)].some((address) => address.includes(':'));
}

/** True for a node that AKS provisioned by itself. Source: https://learn.microsoft.com/azure/aks/node-auto-provisioning */
export function isAutoProvisioned(node: Json): boolean {
  return text(nodeLabels(node)['karpenter.sh/nodepool']) !== '';
}

/** Which group a node is of. Those that AKS provisions by itself carry the label of pools, but empty. */
function kindOf(
  labels: Json,
  pool: string,
  subnets: NodeClassSubnets,
): Pick<NodeGroup, 'name' | 'isVirtual' | 'subnetId'> {
  if (labels.type === 'virtual-kubelet') return { name: 'virtual-node', isVirtual: true, subnetId: undefined };
  if (text(labels['karpenter.sh/nodepool']) === '') {
    return { name: pool || 'nodes', isVirtual: false, subnetId: undefined };
  }
  const subnetId = subnets[text(labels['karpenter.azure.com/aksnodeclass'])];
  const name = subnetId === undefined ? 'auto-provisioned' : `auto-provisioned-${lastName(subnetId)}`;
  return { name, isVirtual: false, subnetId };
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
