import { isDeepStrictEqual } from 'node:util';
import type { Deployment, NewObject, ReplicaSet } from '../objects.ts';
import { hashName } from '../random-names.ts';
import { controllerReference } from './adoption.ts';
import { limitsOf } from './rolling-update.ts';

const hashLabel = 'pod-template-hash';
export const revisionAnnotation = 'deployment.kubernetes.io/revision';
const historyAnnotation = 'deployment.kubernetes.io/revision-history';
const desiredAnnotation = 'deployment.kubernetes.io/desired-replicas';
const mostAnnotation = 'deployment.kubernetes.io/max-replicas';
/** Annotations of a Deployment that are not its ReplicaSets' too. */
const own = new Set([
  'kubectl.kubernetes.io/last-applied-configuration',
  revisionAnnotation,
  historyAnnotation,
  desiredAnnotation,
  mostAnnotation,
]);

/** The template as its author wrote it. */
function templateOf(workload: Deployment | ReplicaSet): unknown {
  const template = workload.spec.template;
  const labels = Object.entries(template?.metadata?.labels ?? {}).filter(([key]) => key !== hashLabel);
  return { ...template, metadata: { ...template?.metadata, labels: Object.fromEntries(labels) } };
}

export function hasSameTemplate(deployment: Deployment, replicaSet: ReplicaSet): boolean {
  return isDeepStrictEqual(templateOf(replicaSet), templateOf(deployment));
}

export function revisionOf(replicaSet: ReplicaSet): number {
  return Number(replicaSet.metadata.annotations?.[revisionAnnotation] ?? 0);
}

/** The revision that the newest template has: one more than any other's, unless it is the newest already. */
export function newestRevision(current: ReplicaSet | undefined, old: readonly ReplicaSet[]): number {
  const next = Math.max(0, ...old.map(revisionOf)) + 1;
  return Math.max(next, current === undefined ? 0 : revisionOf(current));
}

/** What a ReplicaSet says of its Deployment, for whoever scales it next. */
export function annotationsOf(
  deployment: Deployment,
  revision: number,
  known: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const replicas = deployment.spec.replicas ?? 1;
  const copied = Object.entries(deployment.metadata.annotations ?? {}).filter(([key]) => !own.has(key));
  const kept = Object.entries(known).filter(([key]) => own.has(key));
  const before = known[revisionAnnotation];
  const history = known[historyAnnotation];
  const isNewRevision = before !== undefined && before !== String(revision);
  return {
    ...Object.fromEntries([...copied, ...kept]),
    [desiredAnnotation]: String(replicas),
    [mostAnnotation]: String(replicas + limitsOf(deployment).maxSurge),
    [revisionAnnotation]: String(revision),
    ...(isNewRevision ? { [historyAnnotation]: history === undefined ? before : `${history},${before}` } : {}),
  };
}

/** The ReplicaSet for the Deployment's present template. */
export function newReplicaSet(deployment: Deployment, revision: number, replicas: number): NewObject {
  const { metadata, spec } = deployment;
  const hash = hashName(spec.template);
  const labels = { ...spec.template.metadata?.labels, [hashLabel]: hash };
  return {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name: `${metadata.name}-${hash}`,
      namespace: metadata.namespace,
      labels,
      annotations: annotationsOf(deployment, revision),
      ownerReferences: [controllerReference(deployment)],
    },
    spec: {
      replicas,
      ...(spec.minReadySeconds === undefined ? {} : { minReadySeconds: spec.minReadySeconds }),
      selector: { ...spec.selector, matchLabels: { ...spec.selector.matchLabels, [hashLabel]: hash } },
      template: { ...spec.template, metadata: { ...spec.template.metadata, labels } },
    },
  };
}
