import type { Node, Pod } from './objects.ts';
import { satisfies, selects, toRequirement } from './selectors.ts';

type Labels = Readonly<Record<string, string>>;
type SpreadConstraint = NonNullable<Pod['spec']['topologySpreadConstraints']>[number];

const hostname = 'kubernetes.io/hostname';

/** The node on which a pod goes, or the scheduler's words for why there is none. */
export function chooseNode(
  pod: Pod,
  nodes: readonly Node[],
  pods: readonly Pod[],
  isFull: (node: Node) => boolean,
): Node | string {
  if (nodes.length === 0) return 'no nodes available to schedule pods';
  const matching = nodes.filter((node) => matchesAffinity(pod, node));
  const reasons = nodes.map((node) => ({ node, reason: refusalOf(pod, node, matching, pods, isFull) }));
  const fitting = reasons.filter(({ reason }) => reason === undefined).map(({ node }) => node);
  const [best] = fitting
    .map((node) => ({ node, cost: costOf(pod, node, matching, pods) }))
    .sort((a, b) => a.cost - b.cost || a.node.metadata.name.localeCompare(b.node.metadata.name));
  return best?.node ?? failureMessage(reasons.map(({ reason }) => reason ?? ''));
}

function labelsOf(object: Node | Pod): Labels {
  return object.metadata.labels ?? {};
}

function refusalOf(
  pod: Pod,
  node: Node,
  matching: readonly Node[],
  pods: readonly Pod[],
  isFull: (node: Node) => boolean,
): string | undefined {
  if (!matching.includes(node)) return "node(s) didn't match Pod's node affinity/selector";
  if (node.spec.unschedulable) return 'node(s) were unschedulable';
  const taint = (node.spec.taints ?? []).find(
    ({ key, value, effect }) =>
      effect !== 'PreferNoSchedule' &&
      !(pod.spec.tolerations ?? []).some(
        (toleration) =>
          (toleration.effect ?? effect) === effect &&
          (toleration.key ?? key) === key &&
          (toleration.operator === 'Exists' || (toleration.value ?? '') === (value ?? '')),
      ),
  );
  if (taint !== undefined) return `node(s) had untolerated taint {${taint.key}: ${taint.value ?? ''}}`;
  if (isFull(node)) return 'Insufficient cpu';
  if (violatesSpread(pod, node, matching, pods)) return "node(s) didn't match pod topology spread constraints";
  if (violatesAntiAffinity(pod, node, pods)) return "node(s) didn't match pod anti-affinity rules";
  return undefined;
}

/** https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/ */
function matchesAffinity(pod: Pod, node: Node): boolean {
  if (!selects({ matchLabels: pod.spec.nodeSelector ?? {} }, labelsOf(node))) return false;
  const terms = pod.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;
  if (terms === undefined) return true;
  return terms.some(({ matchExpressions = [], matchFields = [] }) => {
    const byName = { 'metadata.name': node.metadata.name };
    return (
      matchExpressions.map(toRequirement).every((requirement) => satisfies(labelsOf(node), requirement)) &&
      matchFields.map(toRequirement).every((requirement) => satisfies(byName, requirement))
    );
  });
}

/** How many pods of a constraint's kind each domain has: https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/ */
function domainCounts(
  pod: Pod,
  constraint: SpreadConstraint,
  nodes: readonly Node[],
  pods: readonly Pod[],
): Map<string, number> {
  const domains = new Map(nodes.map((node) => [node.metadata.name, labelsOf(node)[constraint.topologyKey]]));
  const counts = new Map<string, number>();
  for (const domain of domains.values()) if (domain !== undefined) counts.set(domain, 0);
  const keys = constraint.matchLabelKeys ?? [];
  for (const other of pods) {
    const domain = domains.get(other.spec.nodeName ?? '');
    if (domain === undefined || other.metadata.namespace !== pod.metadata.namespace) continue;
    if (!selects(constraint.labelSelector, labelsOf(other))) continue;
    if (keys.some((key) => labelsOf(other)[key] !== labelsOf(pod)[key])) continue;
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  return counts;
}

function violatesSpread(pod: Pod, node: Node, matching: readonly Node[], pods: readonly Pod[]): boolean {
  return (pod.spec.topologySpreadConstraints ?? [])
    .filter(({ whenUnsatisfiable }) => whenUnsatisfiable === 'DoNotSchedule')
    .some((constraint) => {
      const domain = labelsOf(node)[constraint.topologyKey];
      if (domain === undefined) return true;
      const counts = domainCounts(pod, constraint, matching, pods);
      return (counts.get(domain) ?? 0) + 1 - Math.min(...counts.values()) > constraint.maxSkew;
    });
}

function violatesAntiAffinity(pod: Pod, node: Node, pods: readonly Pod[]): boolean {
  const terms = pod.spec.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? [];
  return terms
    .filter(({ topologyKey }) => topologyKey === hostname)
    .some(({ labelSelector }) =>
      pods.some(
        (other) =>
          other.spec.nodeName === node.metadata.name &&
          other.metadata.namespace === pod.metadata.namespace &&
          selects(labelSelector, labelsOf(other)),
      ),
    );
}

/** Less is better: soft spreading first, then pods with the same labels on the node, then all pods on it. */
function costOf(pod: Pod, node: Node, matching: readonly Node[], pods: readonly Pod[]): number {
  const soft = (pod.spec.topologySpreadConstraints ?? []).map((constraint) => {
    const domain = labelsOf(node)[constraint.topologyKey] ?? '';
    return domainCounts(pod, constraint, matching, pods).get(domain) ?? 0;
  });
  const here = pods.filter((other) => other.spec.nodeName === node.metadata.name);
  const alike = here.filter((other) => selects({ matchLabels: labelsOf(pod) }, labelsOf(other))).length;
  return soft.reduce((sum, count) => sum + count * 10_000, alike * 100 + here.length);
}

function failureMessage(reasons: readonly string[]): string {
  const all = `0/${reasons.length} nodes are available`;
  const preemption = reasons.map((reason) =>
    reason.startsWith('Insufficient') || reason.includes('spread') || reason.includes('anti-affinity')
      ? 'No preemption victims found for incoming pod'
      : 'Preemption is not helpful for scheduling',
  );
  return `${all}: ${counted(reasons)}. no new claims to deallocate, preemption: ${all}: ${counted(preemption)}.`;
}

function counted(reasons: readonly string[]): string {
  return [...new Set(reasons)]
    .map((reason) => `${reasons.filter((other) => other === reason).length} ${reason}`)
    .sort()
    .join(', ');
}
