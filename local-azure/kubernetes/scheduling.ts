import type { Node, Pod } from './objects.ts';
import { parseQuantity } from './quantities.ts';
import { satisfies, selects, toRequirement } from './selectors.ts';

type Labels = Readonly<Record<string, string>>;
type SpreadConstraint = NonNullable<Pod['spec']['topologySpreadConstraints']>[number];
type PodTerm = NonNullable<
  NonNullable<NonNullable<Pod['spec']['affinity']>['podAffinity']>['requiredDuringSchedulingIgnoredDuringExecution']
>[number];

/** What there is to choose from, and what is there already. */
interface Situation {
  readonly nodes: readonly Node[];
  readonly byName: ReadonlyMap<string, Node>;
  /** The nodes that the pod's own selectors allow. */
  readonly matching: ReadonlySet<Node>;
  readonly pods: readonly Pod[];
  readonly podsOn: ReadonlyMap<string | undefined, readonly Pod[]>;
  readonly isFull: (node: Node) => boolean;
  /** What was counted already, by what it was counted for: the same for all nodes, of which there may be thousands. */
  readonly counted: Map<object, ReadonlyMap<string, number>>;
}

/** The node on which a pod goes, or the scheduler's words for why there is none. */
export function chooseNode(
  pod: Pod,
  nodes: readonly Node[],
  pods: readonly Pod[],
  isFull: (node: Node) => boolean,
): Node | string {
  if (nodes.length === 0) return 'no nodes available to schedule pods';
  const situation = situationOf(pod, nodes, pods, isFull);
  const verdicts = nodes.map((node) => ({ node, reasons: refusalsOf(pod, node, situation) }));
  const fitting = verdicts.filter(({ reasons }) => reasons.length === 0).map(({ node }) => node);
  const best = cheapest(fitting.map((node) => ({ node, cost: costOf(pod, node, situation) })));
  return (
    best?.node ??
    failureMessage(
      pod,
      verdicts.map(({ reasons }) => reasons),
    )
  );
}

function situationOf(pod: Pod, nodes: readonly Node[], pods: readonly Pod[], isFull: Situation['isFull']): Situation {
  return {
    nodes,
    byName: new Map(nodes.map((node) => [node.metadata.name, node])),
    matching: new Set(nodes.filter((node) => matchesAffinity(pod, node))),
    pods,
    podsOn: Map.groupBy(pods, ({ spec }) => spec.nodeName),
    isFull,
    counted: new Map(),
  };
}

interface Rated {
  readonly node: Node;
  readonly cost: number;
}

/** Of those that cost the same the first by its name. */
function cheapest(rated: readonly Rated[]): Rated | undefined {
  return rated.reduce<Rated | undefined>((best, one) => {
    const isBetter =
      best === undefined ||
      one.cost < best.cost ||
      (one.cost === best.cost && one.node.metadata.name.localeCompare(best.node.metadata.name) < 0);
    return isBetter ? one : best;
  }, undefined);
}

function podsOn(node: Node, { podsOn: all }: Situation): readonly Pod[] {
  return all.get(node.metadata.name) ?? [];
}

function labelsOf(object: Node | Pod): Labels {
  return object.metadata.labels ?? {};
}

/** Why a pod cannot go on a node: what the first of the scheduler's filters says that refuses it. */
function refusalsOf(pod: Pod, node: Node, situation: Situation): string[] {
  if (node.spec.unschedulable) return ['node(s) were unschedulable'];
  const taint = (node.spec.taints ?? []).find((candidate) => !tolerates(pod, candidate));
  if (taint !== undefined) return [`node(s) had untolerated taint {${taint.key}: ${taint.value ?? ''}}`];
  if (!situation.matching.has(node)) return ["node(s) didn't match Pod's node affinity/selector"];
  if (hasTakenPort(pod, podsOn(node, situation))) return ["node(s) didn't have free ports for the requested pod ports"];
  const lacking = situation.isFull(node) ? ['Insufficient cpu'] : lackingResources(pod, node, podsOn(node, situation));
  if (lacking.length > 0) return lacking;
  return [spreadRefusal(pod, node, situation) ?? affinityRefusal(pod, node, situation)].filter(
    (reason) => reason !== undefined,
  );
}

/** https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/ */
function tolerates(pod: Pod, { key, value, effect }: NonNullable<Node['spec']['taints']>[number]): boolean {
  if (effect === 'PreferNoSchedule') return true;
  return (pod.spec.tolerations ?? []).some(
    (toleration) =>
      (toleration.effect ?? effect) === effect &&
      (toleration.key ?? key) === key &&
      (toleration.operator === 'Exists' || (toleration.value ?? '') === (value ?? '')),
  );
}

/** https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/ */
function matchesAffinity(pod: Pod, node: Node): boolean {
  if (!selects({ matchLabels: pod.spec.nodeSelector ?? {} }, labelsOf(node))) return false;
  const terms = pod.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;
  if (terms === undefined) return true;
  return terms.some(({ matchExpressions = [], matchFields = [] }) => {
    const byName = { 'metadata.name': node.metadata.name };
    return (
      matchExpressions.every((expression) => matchesExpression(expression, labelsOf(node))) &&
      matchFields.map(toRequirement).every((requirement) => satisfies(byName, requirement))
    );
  });
}

function matchesExpression(expression: { key: string; operator: string; values?: string[] }, labels: Labels): boolean {
  const { key, operator, values = [] } = expression;
  if (operator !== 'Gt' && operator !== 'Lt') return satisfies(labels, toRequirement(expression));
  const [given, limit] = [Number(labels[key]), Number(values[0])];
  return operator === 'Gt' ? given > limit : given < limit;
}

function hostPortsOf(pod: Pod): string[] {
  const ports = ((pod.spec as Partial<Pod['spec']>).containers ?? []).flatMap((container) => container.ports ?? []);
  return ports.flatMap(({ hostPort, protocol }) => (hostPort === undefined ? [] : [`${hostPort}/${protocol}`]));
}

function hasTakenPort(pod: Pod, here: readonly Pod[]): boolean {
  const wanted = hostPortsOf(pod);
  return wanted.length > 0 && here.some((other) => hostPortsOf(other).some((port) => wanted.includes(port)));
}

/** What a pod asks for: its containers together, or an init container where that asks for more. */
function requestOf(pod: Pod, resource: string): number {
  const { containers, initContainers = [] } = pod.spec as Partial<Pod['spec']>;
  const amounts = (list: Pod['spec']['containers'] = []): number[] =>
    list.map(({ resources }) => parseQuantity(resources?.requests?.[resource] ?? '0') ?? 0);
  const together = amounts(containers).reduce((sum, amount) => sum + amount, 0);
  return Math.max(together, ...amounts(initContainers));
}

function lackingResources(pod: Pod, node: Node, here: readonly Pod[]): string[] {
  const allocatable = (node.status as Partial<Node['status']>).allocatable ?? {};
  return Object.entries(allocatable).flatMap(([resource, text]) => {
    const total = parseQuantity(text) ?? 0;
    if (resource === 'pods') return here.length + 1 > total ? ['Too many pods'] : [];
    const wanted = requestOf(pod, resource);
    const used = here.reduce((sum, other) => sum + requestOf(other, resource), 0);
    return wanted > 0 && used + wanted > total ? [`Insufficient ${resource}`] : [];
  });
}

/** How many pods of a constraint's kind each domain has: https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/ */
function domainCounts(
  pod: Pod,
  constraint: SpreadConstraint,
  { matching, pods, counted }: Situation,
): ReadonlyMap<string, number> {
  const known = counted.get(constraint);
  if (known) return known;
  const nodes = [...matching];
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
  counted.set(constraint, counts);
  return counts;
}

function spreadRefusal(pod: Pod, node: Node, situation: Situation): string | undefined {
  const words = "node(s) didn't match pod topology spread constraints";
  const hard = (pod.spec.topologySpreadConstraints ?? []).filter(
    ({ whenUnsatisfiable }) => whenUnsatisfiable === 'DoNotSchedule',
  );
  if (hard.some(({ topologyKey }) => labelsOf(node)[topologyKey] === undefined)) {
    return `${words} (missing required label)`;
  }
  const isUneven = hard.some((constraint) => {
    const counts = domainCounts(pod, constraint, situation);
    const count = counts.get(labelsOf(node)[constraint.topologyKey] ?? '') ?? 0;
    return count + 1 - Math.min(...counts.values()) > constraint.maxSkew;
  });
  return isUneven ? words : undefined;
}

/** https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity */
function affinityRefusal(pod: Pod, node: Node, { byName, pods }: Situation): string | undefined {
  const terms = (one: Pod, kind: 'podAffinity' | 'podAntiAffinity'): PodTerm[] =>
    one.spec.affinity?.[kind]?.requiredDuringSchedulingIgnoredDuringExecution ?? [];
  const isNear = (other: Pod, { topologyKey }: PodTerm): boolean => {
    const place = byName.get(other.spec.nodeName ?? '');
    return place !== undefined && labelsOf(place)[topologyKey] === labelsOf(node)[topologyKey];
  };
  const isMeant = (
    one: Pod,
    by: Pod,
    { labelSelector, namespaces = [by.metadata.namespace ?? ''] }: PodTerm,
  ): boolean => namespaces.includes(one.metadata.namespace ?? '') && selects(labelSelector, labelsOf(one));
  const lonely = terms(pod, 'podAffinity').some((term) => {
    const meant = pods.filter((other) => other.spec.nodeName !== undefined && isMeant(other, pod, term));
    // The first pod of a group that looks for itself may start anywhere.
    return meant.length === 0 ? !isMeant(pod, pod, term) : !meant.some((other) => isNear(other, term));
  });
  if (lonely) return "node(s) didn't match pod affinity rules";
  const avoided = terms(pod, 'podAntiAffinity').some((term) =>
    pods.some((other) => isMeant(other, pod, term) && isNear(other, term)),
  );
  if (avoided) return "node(s) didn't match pod anti-affinity rules";
  const unwelcome = pods.some((other) =>
    terms(other, 'podAntiAffinity').some((term) => isMeant(pod, other, term) && isNear(other, term)),
  );
  return unwelcome ? "node(s) didn't satisfy existing pods anti-affinity rules" : undefined;
}

/** How much a pod would rather not be here, by the weights of its preferences: labels that a node lacks are of no account. */
function dislikeOf(pod: Pod, node: Node, situation: Situation): number {
  const preferred = pod.spec.affinity?.podAntiAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
  return preferred.reduce((sum, { weight, podAffinityTerm }) => {
    const place = labelsOf(node)[podAffinityTerm.topologyKey];
    return place === undefined ? sum : sum + weight * (disliked(pod, podAffinityTerm, situation).get(place) ?? 0);
  }, 0);
}

/** How many pods that it would rather not be near each domain has. */
function disliked(pod: Pod, term: PodTerm, { byName, pods, counted }: Situation): ReadonlyMap<string, number> {
  const known = counted.get(term);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const other of pods) {
    const node = byName.get(other.spec.nodeName ?? '');
    const place = node && labelsOf(node)[term.topologyKey];
    if (place === undefined || other.metadata.namespace !== pod.metadata.namespace) continue;
    if (selects(term.labelSelector, labelsOf(other))) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  counted.set(term, counts);
  return counts;
}

/** Less is better: soft spreading first, then what the pod would rather not be near, then pods with the same labels on the node, then all pods on it. */
function costOf(pod: Pod, node: Node, situation: Situation): number {
  const soft = (pod.spec.topologySpreadConstraints ?? []).map((constraint) => {
    const domain = labelsOf(node)[constraint.topologyKey] ?? '';
    return domainCounts(pod, constraint, situation).get(domain) ?? 0;
  });
  const here = podsOn(node, situation);
  const alike = here.filter((other) => selects({ matchLabels: labelsOf(pod) }, labelsOf(other))).length;
  const rest = dislikeOf(pod, node, situation) * 100 + alike * 100 + here.length;
  return soft.reduce((sum, count) => sum + count * 10_000, rest);
}

/** Refusals that the end of other pods could lift. */
const preemptible = /^(Insufficient|Too many)|free ports|spread constraints$|anti-affinity/;

function failureMessage(pod: Pod, refusals: readonly (readonly string[])[]): string {
  const all = `0/${refusals.length} nodes are available`;
  const start = `${all}: ${counted(refusals.flat())}.`;
  if (pod.spec.preemptionPolicy === 'Never') return `${start} preemption: not eligible due to preemptionPolicy=Never.`;
  const preemption = refusals.map((reasons) =>
    reasons.every((reason) => preemptible.test(reason))
      ? 'No preemption victims found for incoming pod'
      : 'Preemption is not helpful for scheduling',
  );
  return `${start} no new claims to deallocate, preemption: ${all}: ${counted(preemption)}.`;
}

function counted(reasons: readonly string[]): string {
  return [...new Set(reasons)]
    .map((reason) => `${reasons.filter((other) => other === reason).length} ${reason}`)
    .sort()
    .join(', ');
}
