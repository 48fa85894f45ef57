import { lastName } from '../azure/resource-id.ts';
import { list, object, text, type Json } from '../json.ts';
import { isAddress } from './addresses.ts';

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
  /** Its nodes are a static egress gateway: what leaves through them is theirs who set that up. */
  isGateway: boolean;
  /** Public addresses that its nodes have themselves. */
  externalAddresses: string[];
  /** Subnet that their node class names, of nodes that AKS provisions by itself. */
  subnetId: string | undefined;
  /** Values of the label that tells groups apart, on its nodes; nodes that AKS provisions by itself share one, also where they are several groups. */
  labelValues: string[];
  /** Node classes of nodes that AKS provisions by itself: those of groups that share a label value differ. */
  nodeClasses: string[];
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
  /** Node classes of groups that are left out although their label value is that of others. */
  avoidedClasses?: readonly string[];
}

/** AKS sets both; other clusters may have the short one or none. */
export const poolLabels = ['kubernetes.azure.com/agentpool', 'agentpool'];

/** The node class of a node that AKS provisioned by itself: https://learn.microsoft.com/azure/aks/node-auto-provisioning-aksnodeclass */
export const nodeClassLabel = 'karpenter.azure.com/aksnodeclass';

/** Taints that Kubernetes, network plugins and both autoscalers set on single nodes, for a time. */
const passingTaints =
  /^(node\.kubernetes\.io|node\.cloudprovider\.kubernetes\.io|node\.cilium\.io|egressgateway\.kubernetes\.azure\.com|karpenter\.sh|ToBeDeletedByClusterAutoscaler|DeletionCandidateOfClusterAutoscaler)(\/|$)/;

/** The subnet of each AKSNodeClass that names one, by the name of the class. */
export type NodeClassSubnets = ReadonlyMap<string, string>;

/** Groups the nodes that exist. Pools without nodes are no groups: nothing leaves from them, and they are not woken. */
export function nodeGroups(nodes: readonly Json[], subnets: NodeClassSubnets = new Map()): NodeGroups {
  const read = nodes.map((node) => ({
    name: nodeName(node),
    labels: nodeLabels(node),
    taints: nodeTaints(node),
    node,
  }));
  // Nodes that AKS provisions by itself carry the label, but empty.
  const label = poolLabels.find((candidate) => read.some(({ labels }) => typeof labels[candidate] === 'string'));
  const groups = Map.groupBy(read, ({ labels }) => nameOf(labels, label, subnets));
  return {
    label,
    groups: [...groups]
      .map(([name, members]) => groupOf(name, members, label, subnets))
      .sort((left, right) => compare(left.name, right.name)),
    dualStack: nodes.some(isDualStack),
  };
}

/** Source: https://kubernetes.io/docs/concepts/services-networking/dual-stack/ */
function isDualStack(node: Json): boolean {
  const addresses = list(object(node.status).addresses).map((address) => text(object(address).address));
  return [...addresses, ...list(object(node.spec).podCIDRs).map(text)].some((address) => address.includes(':'));
}

/** The groups but for those of these names. */
export function withoutGroups(nodes: NodeGroups, names: readonly string[]): NodeGroups {
  const { groups } = nodes;
  const kept = groups.filter(({ name }) => !names.includes(name));
  const isShared = ({ labelValues }: NodeGroup): boolean =>
    kept.some((other) => other.labelValues.some((value) => labelValues.includes(value)));
  const avoided = groups.filter((group) => !kept.includes(group) && isShared(group));
  return { ...nodes, groups: kept, avoidedClasses: avoided.flatMap(({ nodeClasses }) => nodeClasses) };
}

/** True for a node that AKS provisioned by itself. Source: https://learn.microsoft.com/azure/aks/node-auto-provisioning */
export function isAutoProvisioned(node: Json): boolean {
  return text(nodeLabels(node)[provisioner]) !== '';
}

const provisioner = 'karpenter.sh/nodepool';

/** Which group a node is of. */
function nameOf(labels: Json, label: string | undefined, subnets: NodeClassSubnets): string {
  if (isVirtual(labels)) return 'virtual-node';
  if (text(labels[provisioner]) === '') return text(label === undefined ? '' : labels[label]) || 'nodes';
  const subnetId = subnets.get(text(labels[nodeClassLabel]));
  return subnetId === undefined ? 'auto-provisioned' : `auto-provisioned-${lastName(subnetId)}`;
}

interface Member {
  node: Json;
  name: string;
  labels: Json;
  taints: Taint[];
}

function groupOf(
  name: string,
  members: readonly Member[],
  label: string | undefined,
  subnets: NodeClassSubnets,
): NodeGroup {
  const ofLabel = (key: string): string[] =>
    distinct(members.flatMap(({ labels }) => (typeof labels[key] === 'string' ? [labels[key]] : [])));
  const nodeClasses = ofLabel(nodeClassLabel);
  const some = (is: (labels: Json) => boolean): boolean => members.some(({ labels }) => is(labels));
  return {
    name,
    nodes: members.map((member) => member.name),
    probeable: some(isLinux) && !some(isVirtual),
    taints: sharedTaints(members),
    isVirtual: some(isVirtual),
    isGateway: some(isGateway),
    externalAddresses: members.flatMap(({ node }) => externalAddresses(node)),
    subnetId: subnets.get(nodeClasses[0] ?? ''),
    labelValues: label === undefined ? [] : ofLabel(label),
    nodeClasses,
  };
}

/** Source: https://kubernetes.io/docs/reference/node/node-status/#addresses */
function externalAddresses(node: Json): string[] {
  const own = list(object(node.status).addresses).map(object);
  return own.flatMap(({ type, address }) => (type === 'ExternalIP' && isAddress(text(address)) ? [text(address)] : []));
}

/** The taints of those that have the fewest: a probe that tolerates them finds a node. */
function sharedTaints(members: readonly Member[]): Taint[] {
  const words = ({ taints }: Member): string => JSON.stringify(taints);
  const [least] = members.toSorted(
    (left, right) => left.taints.length - right.taints.length || compare(words(left), words(right)),
  );
  return least?.taints ?? [];
}

/** In the order of their characters, which is the same everywhere, and takes no loading of any language's rules. */
function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/** Source: https://learn.microsoft.com/azure/aks/virtual-nodes */
function isVirtual(labels: Json): boolean {
  return labels.type === 'virtual-kubelet';
}

/** Source: https://learn.microsoft.com/azure/aks/configure-static-egress-gateway */
function isGateway(labels: Json): boolean {
  const isOfAks = text(labels['kubernetes.azure.com/mode']).toLowerCase() === 'gateway';
  return isOfAks || labels['kubeegressgateway.azure.com/mode'] === 'true';
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

function nodeName(node: Json): string {
  return text(object(node.metadata).name);
}

function nodeLabels(node: Json): Json {
  return object(object(node.metadata).labels);
}
