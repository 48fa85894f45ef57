import { isDeepStrictEqual } from 'node:util';
import type { Deployment, ReplicaSet } from '../objects.ts';
import { selects } from '../selectors.ts';
import type { LabelSelector } from '../selectors.ts';
import type { Cause } from '../status.ts';
import { forbiddenField, invalidValue, notNegative, notSupported, required } from './causes.ts';
import type { Unchecked } from './causes.ts';
import { validateLabelSelector } from './label-selectors.ts';
import { percentage } from './names.ts';
import { validatePodTemplate } from './pods.ts';

type Strategy = Unchecked<NonNullable<Deployment['spec']['strategy']>>;

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/deployment-v1/ */
export function validateDeployment({ spec }: Deployment, before: Deployment | undefined): Cause[] {
  const { minReadySeconds = 0, progressDeadlineSeconds: deadline, revisionHistoryLimit } = spec;
  return [
    ...validateReplicas(spec, 'deployment'),
    ...validateStrategy('spec.strategy', spec.strategy),
    ...notNegative('spec.minReadySeconds', minReadySeconds),
    ...notNegative('spec.revisionHistoryLimit', revisionHistoryLimit),
    ...notNegative('spec.progressDeadlineSeconds', deadline),
    ...(deadline !== undefined && deadline <= minReadySeconds
      ? invalidValue('spec.progressDeadlineSeconds', deadline, 'must be greater than minReadySeconds')
      : []),
    ...immutableSelector(spec, before?.spec),
  ];
}

export function validateReplicaSet({ spec }: ReplicaSet, before: ReplicaSet | undefined): Cause[] {
  return [
    ...validateReplicas(spec, 'replicaset'),
    ...notNegative('spec.minReadySeconds', spec.minReadySeconds),
    ...immutableSelector(spec, before?.spec),
  ];
}

type WorkloadSpec = Unchecked<Deployment['spec'] | ReplicaSet['spec']>;

function validateReplicas({ replicas, selector: given, template }: WorkloadSpec, kind: string): Cause[] {
  const selector = given as LabelSelector | undefined;
  const size = Object.keys(selector?.matchLabels ?? {}).length + (selector?.matchExpressions ?? []).length;
  const labels = template?.metadata?.labels as Record<string, string> | undefined;
  const ofSelector = validateLabelSelector('spec.selector', selector);
  const { restartPolicy, activeDeadlineSeconds } = template?.spec ?? {};
  const restarts = 'spec.template.spec.restartPolicy';
  return [
    ...notNegative('spec.replicas', replicas),
    ...(selector === undefined ? required('spec.selector') : ofSelector),
    ...(selector !== undefined && size === 0
      ? invalidValue('spec.selector', selector, `empty selector is invalid for ${kind}`)
      : []),
    ...(ofSelector.length > 0
      ? invalidValue('spec.selector', selector, 'invalid label selector')
      : selects(selector, labels)
        ? []
        : invalidValue('spec.template.metadata.labels', labels, '`selector` does not match template `labels`')),
    ...validatePodTemplate('spec.template', template),
    ...(restartPolicy === 'Never' || restartPolicy === 'OnFailure'
      ? notSupported(restarts, restartPolicy, ['Always'])
      : []),
    ...(activeDeadlineSeconds === undefined
      ? []
      : forbiddenField(
          'spec.template.spec.activeDeadlineSeconds',
          'activeDeadlineSeconds in ReplicaSet is not Supported',
        )),
  ];
}

function immutableSelector({ selector }: WorkloadSpec, before: WorkloadSpec | undefined): Cause[] {
  if (before === undefined || isDeepStrictEqual(before.selector, selector)) return [];
  return invalidValue('spec.selector', selector, 'field is immutable');
}

function validateStrategy(field: string, strategy: Strategy = {}): Cause[] {
  const { type, rollingUpdate } = strategy;
  if (type === 'Recreate') {
    const why = "may not be specified when strategy `type` is 'Recreate'";
    return rollingUpdate === undefined ? [] : forbiddenField(`${field}.rollingUpdate`, why);
  }
  if (type !== 'RollingUpdate') {
    const internal = { Type: type, RollingUpdate: null };
    return notSupported(field, internal, ['Recreate', 'RollingUpdate']);
  }
  const { maxUnavailable, maxSurge } = rollingUpdate ?? {};
  const isZero = (value: number | string | undefined): boolean => parseInt(String(value), 10) === 0;
  return [
    ...validateShare(`${field}.rollingUpdate.maxUnavailable`, maxUnavailable),
    ...validateShare(`${field}.rollingUpdate.maxSurge`, maxSurge),
    ...(isZero(maxUnavailable) && isZero(maxSurge)
      ? invalidValue(`${field}.rollingUpdate.maxUnavailable`, maxUnavailable, 'may not be 0 when `maxSurge` is 0')
      : []),
    ...(typeof maxUnavailable === 'string' && parseInt(maxUnavailable, 10) > 100
      ? invalidValue(`${field}.rollingUpdate.maxUnavailable`, maxUnavailable, 'must not be greater than 100%')
      : []),
  ];
}

function validateShare(field: string, value: number | string | undefined): Cause[] {
  return typeof value === 'string' ? invalidValue(field, value, ...percentage(value)) : notNegative(field, value);
}
