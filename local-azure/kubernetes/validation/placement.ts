import type { Pod } from '../objects.ts';
import type { LabelSelector } from '../selectors.ts';
import type { Cause } from '../status.ts';
import { duplicate, invalidValue, notSupported, oneOf, required } from './causes.ts';
import type { Unchecked } from './causes.ts';
import { validateExpressions, validateLabelSelector } from './label-selectors.ts';
import { inRange, qualifiedName, validLabelValue } from './names.ts';

type PodSpec = Unchecked<Pod['spec']>;
type Affinity = NonNullable<PodSpec['affinity']>;
type NodeAffinity = NonNullable<Affinity['nodeAffinity']>;
type PodTerm = NonNullable<
  NonNullable<Affinity['podAntiAffinity']>['requiredDuringSchedulingIgnoredDuringExecution']
>[number];

const hard = 'requiredDuringSchedulingIgnoredDuringExecution';
const soft = 'preferredDuringSchedulingIgnoredDuringExecution';

/** https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#affinity-and-anti-affinity */
export function validateAffinity(
  field: string,
  { nodeAffinity, podAffinity, podAntiAffinity }: Affinity = {},
): Cause[] {
  return [
    ...(nodeAffinity === undefined ? [] : validateNodeAffinity(`${field}.nodeAffinity`, nodeAffinity)),
    ...validatePodAffinity(`${field}.podAffinity`, podAffinity),
    ...validatePodAffinity(`${field}.podAntiAffinity`, podAntiAffinity),
  ];
}

function validateNodeAffinity(field: string, { [hard]: wanted, [soft]: preferred = [] }: NodeAffinity): Cause[] {
  const terms = wanted?.nodeSelectorTerms ?? [];
  return [
    ...(wanted !== undefined && terms.length === 0
      ? required(`${field}.${hard}.nodeSelectorTerms`, 'must have at least one node selector term')
      : []),
    ...terms.flatMap(({ matchExpressions = [] }, index) =>
      validateExpressions(`${field}.${hard}.nodeSelectorTerms[${index}].matchExpressions`, matchExpressions, true),
    ),
    ...preferred.flatMap(({ weight = 0, preference = {} }, index) => [
      ...validateWeight(`${field}.${soft}[${index}].weight`, weight),
      ...validateExpressions(
        `${field}.${soft}[${index}].preference.matchExpressions`,
        preference.matchExpressions ?? [],
        true,
      ),
    ]),
  ];
}

function validatePodAffinity(field: string, affinity: Affinity['podAffinity']): Cause[] {
  return [
    ...(affinity?.[hard] ?? []).flatMap((term, index) => validatePodTerm(`${field}.${hard}[${index}]`, term)),
    ...(affinity?.[soft] ?? []).flatMap(({ weight = 0, podAffinityTerm = {} }, index) => [
      ...validateWeight(`${field}.${soft}[${index}].weight`, weight),
      ...validatePodTerm(`${field}.${soft}[${index}].podAffinityTerm`, podAffinityTerm),
    ]),
  ];
}

function validateWeight(field: string, weight: number): Cause[] {
  return inRange(weight, 1, 100).length === 0 ? [] : invalidValue(field, weight, 'must be in the range 1-100');
}

function validatePodTerm(field: string, { labelSelector, topologyKey = '' }: PodTerm): Cause[] {
  return [
    ...validateLabelSelector(`${field}.labelSelector`, labelSelector as LabelSelector | undefined),
    ...(topologyKey === ''
      ? required(`${field}.topologyKey`, 'can not be empty')
      : invalidValue(`${field}.topologyKey`, topologyKey, ...qualifiedName(topologyKey))),
  ];
}

/** https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/ */
export function validateSpread(field: string, constraints: NonNullable<PodSpec['topologySpreadConstraints']>): Cause[] {
  const kinds = constraints.map(
    ({ topologyKey = '', whenUnsatisfiable = '' }) => `{${topologyKey}, ${whenUnsatisfiable}}`,
  );
  return constraints.flatMap(({ maxSkew = 0, topologyKey = '', whenUnsatisfiable = '', labelSelector }, index) => {
    const at = `${field}[${index}]`;
    const kind = kinds[index] ?? '';
    const choices = ['DoNotSchedule', 'ScheduleAnyway'];
    return [
      ...(maxSkew > 0 ? [] : invalidValue(`${at}.maxSkew`, maxSkew, 'must be greater than zero')),
      ...(topologyKey === '' ? required(`${at}.topologyKey`, 'can not be empty') : []),
      ...(choices.includes(whenUnsatisfiable)
        ? []
        : notSupported(`${at}.whenUnsatisfiable`, whenUnsatisfiable, choices)),
      ...(kinds.includes(kind, index + 1) ? duplicate(`${at}.{topologyKey, whenUnsatisfiable}`, kind) : []),
      ...validateLabelSelector(`${at}.labelSelector`, labelSelector as LabelSelector | undefined),
    ];
  });
}

/** https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/ */
export function validateTolerations(field: string, tolerations: NonNullable<PodSpec['tolerations']>): Cause[] {
  return tolerations.flatMap(({ key = '', operator = '', value = '', effect, tolerationSeconds }, index) => {
    const at = `${field}[${index}]`;
    const empty = 'operator must be Exists when `key` is empty, which means "match all values and all keys"';
    return [
      ...(key === '' ? [] : invalidValue(`${at}.key`, key, ...qualifiedName(key))),
      ...(key === '' && operator !== 'Exists' ? invalidValue(`${at}.operator`, operator, empty) : []),
      ...(tolerationSeconds !== undefined && effect !== 'NoExecute'
        ? invalidValue(`${at}.effect`, effect ?? '', "effect must be 'NoExecute' when `tolerationSeconds` is set")
        : []),
      ...validateOperator(`${at}.operator`, operator, value),
      ...(effect === undefined || effect === ''
        ? []
        : oneOf(`${at}.effect`, effect, ['NoSchedule', 'PreferNoSchedule', 'NoExecute'])),
    ];
  });
}

function validateOperator(at: string, operator: string, value: string): Cause[] {
  if (operator === '' || operator === 'Equal') {
    const whys = validLabelValue(value);
    return whys.length === 0 ? [] : invalidValue(at, value, whys.join(';'));
  }
  if (operator !== 'Exists') return notSupported(at, operator, ['Equal', 'Exists']);
  return value === '' ? [] : invalidValue(at, value, "value must be empty when `operator` is 'Exists'");
}
