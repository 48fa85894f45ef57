import type {
  V1Affinity,
  V1NodeSelectorRequirement,
  V1PodSpec,
  V1Toleration,
  V1WeightedPodAffinityTerm,
} from '@kubernetes/client-node';
import { nodeClassLabel, poolLabels, type NodeGroup, type NodeGroups } from '../egress/node-groups.ts';
import { list, object, text, type Json } from '../json.ts';
import type { Plain } from './model.ts';

/** Labels that the echo's pods carry, and no others. */
type Labels = Readonly<Record<string, string>>;

/** Where the echo's pods go, as part of their spec: on each node group as many, and nowhere else. */
export function placement(nodes: NodeGroups, labels: Labels): Omit<Plain<V1PodSpec>, 'containers'> {
  return {
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    tolerations: tolerations(nodes),
    affinity: affinity(nodes, labels),
    ...spread(nodes, labels),
  };
}

/**
 * Parts into which the pods are divided so that each node group gets one at least. The scheduler can be told to divide them evenly
 * between values of a label, and groups may share one: then each value gets enough for the value with the most groups.
 */
export function shares({ label, groups }: NodeGroups): number {
  const probeable = groups.filter((group) => group.probeable);
  if (label === undefined) return probeable.length;
  const values = probeable.flatMap(({ labelValues }) => labelValues);
  const sizes = Map.groupBy(values, (value) => value);
  return sizes.size * Math.max(0, ...[...sizes.values()].map((same) => same.length));
}

/** True where pods on these nodes are divided in a way in which no scheduler divides {@link placement}. */
export function isUneven({ groups }: NodeGroups, places: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const { probeable, labelValues, nodes } of groups) {
    const [value] = labelValues;
    if (!probeable || value === undefined) continue;
    const here = places.filter((place) => nodes.includes(place)).length;
    counts.set(value, (counts.get(value) ?? 0) + here);
  }
  return Math.max(...counts.values()) - Math.min(...counts.values()) > 1;
}

/** False where a Deployment starts no pods on a node group, so that nothing is observed there however long one waits. */
export function covers(deployment: Json, { probeable, labelValues, nodeClasses }: NodeGroup): boolean {
  const spec = object(object(object(deployment.spec).template).spec);
  const required = object(object(object(spec.affinity).nodeAffinity).requiredDuringSchedulingIgnoredDuringExecution);
  const expressions = list(required.nodeSelectorTerms).flatMap((term) =>
    list(object(term).matchExpressions).map(object),
  );
  const valuesOf = (keys: readonly string[], operator: string): unknown[] | undefined => {
    const expression = expressions.find((one) => keys.includes(text(one.key)) && one.operator === operator);
    return expression && list(expression.values);
  };
  const named = valuesOf(poolLabels, 'In');
  const avoided = valuesOf([nodeClassLabel], 'NotIn') ?? [];
  const isAvoided = nodeClasses.length > 0 && nodeClasses.every((name) => avoided.includes(name));
  return probeable && !isAvoided && (!named || labelValues.some((value) => named.includes(value)));
}

/** The taints of the pools that have nodes, and those that AKS documents for system and spot pools. */
function tolerations({ groups }: NodeGroups): Plain<V1Toleration>[] {
  const pools = groups
    .filter((group) => group.probeable)
    .flatMap((group) => group.taints)
    .filter(({ key }) => key !== 'CriticalAddonsOnly' && key !== spotKey);
  const distinct = new Map(pools.map((taint) => [`${taint.key}=${taint.value}:${taint.effect}`, taint]));
  return [
    { key: 'CriticalAddonsOnly', operator: 'Exists' },
    { key: spotKey, operator: 'Equal', value: 'spot', effect: 'NoSchedule' },
    ...[...distinct.values()].map((taint) => ({ ...taint, operator: 'Equal' })),
  ];
}

const spotKey = 'kubernetes.azure.com/scalesetpriority';

/** Only groups that have nodes, so that no autoscaler is asked to wake one; on different nodes where there are several. */
function affinity(nodes: NodeGroups, labels: Labels): Plain<V1Affinity> {
  const apart = (topologyKey: string): Plain<V1WeightedPodAffinityTerm> => ({
    weight: 100,
    podAffinityTerm: { topologyKey, labelSelector: { matchLabels: labels } },
  });
  const isShared = nodes.groups.filter(({ nodeClasses }) => nodeClasses.length > 0).length > 1;
  const terms = [apart('kubernetes.io/hostname'), ...(isShared ? [apart(nodeClassLabel)] : [])];
  const podAntiAffinity = { preferredDuringSchedulingIgnoredDuringExecution: terms };
  const matchExpressions = expressionsOf(nodes);
  if (matchExpressions.length === 0) return { podAntiAffinity };
  return {
    nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions }] } },
    podAntiAffinity,
  };
}

function expressionsOf({ label, groups, avoidedClasses = [] }: NodeGroups): Plain<V1NodeSelectorRequirement>[] {
  const values = new Set(groups.filter((group) => group.probeable).flatMap(({ labelValues }) => labelValues));
  return [
    ...(label === undefined ? [] : [{ key: label, operator: 'In', values: [...values] }]),
    ...(avoidedClasses.length === 0 ? [] : [{ key: nodeClassLabel, operator: 'NotIn', values: [...avoidedClasses] }]),
  ];
}

/** The same number of pods for each value of the label, those of an older template not counted. */
function spread({ label }: NodeGroups, labels: Labels): Pick<Plain<V1PodSpec>, 'topologySpreadConstraints'> {
  if (label === undefined) return {};
  return {
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        topologyKey: label,
        whenUnsatisfiable: 'DoNotSchedule',
        labelSelector: { matchLabels: labels },
        matchLabelKeys: ['pod-template-hash'],
      },
    ],
  };
}
