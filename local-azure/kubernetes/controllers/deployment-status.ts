import { timestamp } from '../objects.ts';
import type { Deployment, ReplicaSet } from '../objects.ts';
import { isComplete, limitsOf, total } from './rolling-update.ts';

type Status = Deployment['status'];
type Condition = NonNullable<Status['conditions']>[number];

/** The status of a Deployment, from its ReplicaSets: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#deployment-status */
export function deploymentStatus(
  deployment: Deployment,
  current: ReplicaSet | undefined,
  old: readonly ReplicaSet[],
): Status {
  const all = [...(current === undefined ? [] : [current]), ...old];
  const sum = (count: (status: ReplicaSet['status']) => number | undefined): number =>
    all.reduce((result, { status }) => result + (count(status) ?? 0), 0);
  const availableReplicas = sum((status) => status.availableReplicas);
  const counts = {
    replicas: sum(({ replicas }) => replicas),
    updatedReplicas: current?.status.replicas ?? 0,
    readyReplicas: sum(({ readyReplicas }) => readyReplicas),
    availableReplicas,
    unavailableReplicas: Math.max(0, total(all) - availableReplicas),
  };
  const given = Object.entries(counts).filter(([, count]) => count > 0);
  const status: Status = {
    observedGeneration: deployment.metadata.generation ?? 1,
    ...(Object.fromEntries(given) as Partial<Status>),
  };
  const before = deployment.status.conditions ?? [];
  const known = set(before, availability(deployment, availableReplicas));
  const progressed = progress(deployment, current, status, known);
  const failure = all.map(replicaFailure).find((condition) => condition !== undefined);
  const conditions =
    failure === undefined ? progressed.filter(({ type }) => type !== 'ReplicaFailure') : set(progressed, failure);
  return { ...status, ...(conditions.length > 0 ? { conditions } : {}) };
}

function condition(type: string, status: 'True' | 'False' | 'Unknown', reason: string, message: string): Condition {
  const now = timestamp();
  return { type, status, lastUpdateTime: now, lastTransitionTime: now, reason, message };
}

/** Conditions with one set: it comes last when it is another than before, and its transition time moves only with its status. */
function set(conditions: readonly Condition[], wanted: Condition): Condition[] {
  const before = conditions.find(({ type }) => type === wanted.type);
  if (before?.status === wanted.status && before.reason === wanted.reason) return [...conditions];
  return [...conditions.filter(({ type }) => type !== wanted.type), withTransition(before, wanted)];
}

function withTransition(before: Condition | undefined, wanted: Condition): Condition {
  const lastTransitionTime = before?.status === wanted.status ? before.lastTransitionTime : wanted.lastTransitionTime;
  return { ...wanted, ...(lastTransitionTime === undefined ? {} : { lastTransitionTime }) };
}

function availability(deployment: Deployment, available: number): Condition {
  const { replicas = 1, strategy } = deployment.spec;
  const missing = strategy?.type === 'Recreate' || replicas === 0 ? 0 : limitsOf(deployment).maxUnavailable;
  return available >= replicas - missing
    ? condition('Available', 'True', 'MinimumReplicasAvailable', 'Deployment has minimum availability.')
    : condition('Available', 'False', 'MinimumReplicasUnavailable', 'Deployment does not have minimum availability.');
}

export function createdCondition(name: string): Condition {
  return condition('Progressing', 'True', 'NewReplicaSetCreated', `Created new replica set "${name}"`);
}

/** The conditions of a Deployment with how it progresses, which it has only while it has a deadline for that. */
export function setProgress({ spec, status }: Deployment, wanted: Condition): Condition[] {
  const conditions = status.conditions ?? [];
  return spec.progressDeadlineSeconds === undefined ? conditions : set(conditions, wanted);
}

/** The conditions after a Deployment was paused or resumed; undefined where nothing changes. */
export function pausedConditions(deployment: Deployment): Condition[] | undefined {
  const { conditions = [] } = deployment.status;
  const before = conditions.find(({ type }) => type === 'Progressing');
  if (before?.reason === 'ProgressDeadlineExceeded') return undefined;
  const isPaused = deployment.spec.paused === true;
  if (isPaused === (before?.reason === 'DeploymentPaused')) return undefined;
  const [reason, message] = isPaused
    ? (['DeploymentPaused', 'Deployment is paused'] as const)
    : (['DeploymentResumed', 'Deployment is resumed'] as const);
  return setProgress(deployment, condition('Progressing', 'Unknown', reason, message));
}

function progress(
  deployment: Deployment,
  current: ReplicaSet | undefined,
  status: Status,
  conditions: Condition[],
): Condition[] {
  const others = conditions.filter(({ type }) => type !== 'Progressing');
  if (deployment.spec.progressDeadlineSeconds === undefined) return others;
  const before = conditions.find(({ type }) => type === 'Progressing');
  const isDone = status.replicas === status.updatedReplicas && before?.reason === 'NewReplicaSetAvailable';
  if (isDone || deployment.spec.paused === true) return conditions;
  const name =
    current === undefined ? `Deployment "${deployment.metadata.name}"` : `ReplicaSet "${current.metadata.name}"`;
  if (isComplete(deployment, status)) {
    const words = `${name} has successfully progressed.`;
    return set(conditions, condition('Progressing', 'True', 'NewReplicaSetAvailable', words));
  }
  if (hasMoved(deployment.status, status)) {
    const wanted = condition('Progressing', 'True', 'ReplicaSetUpdated', `${name} is progressing.`);
    return [...others, withTransition(before, wanted)];
  }
  const deadline = progressDeadline(deployment, deployment.status);
  if (deadline === undefined || deadline > Date.now()) return conditions;
  const words = `${name} has timed out progressing.`;
  return set(conditions, condition('Progressing', 'False', 'ProgressDeadlineExceeded', words));
}

function hasMoved(before: Status, after: Status): boolean {
  const oldReplicas = ({ replicas = 0, updatedReplicas = 0 }: Status): number => replicas - updatedReplicas;
  return (
    (after.updatedReplicas ?? 0) > (before.updatedReplicas ?? 0) ||
    oldReplicas(after) < oldReplicas(before) ||
    (after.readyReplicas ?? 0) > (before.readyReplicas ?? 0) ||
    (after.availableReplicas ?? 0) > (before.availableReplicas ?? 0)
  );
}

/** When a rollout that has not moved counts as failed, in milliseconds; undefined when it is over. */
export function progressDeadline(deployment: Deployment, status: Status): number | undefined {
  const current = status.conditions?.find(({ type }) => type === 'Progressing');
  const { progressDeadlineSeconds: seconds, paused } = deployment.spec;
  if (current?.lastUpdateTime === undefined || seconds === undefined || paused === true) return undefined;
  if (current.reason === 'NewReplicaSetAvailable' || current.reason === 'ProgressDeadlineExceeded') return undefined;
  return Date.parse(current.lastUpdateTime) + seconds * 1000;
}

function replicaFailure({ status }: ReplicaSet): Condition | undefined {
  const failure = status.conditions?.find(({ type }) => type === 'ReplicaFailure');
  return failure && condition('ReplicaFailure', 'True', failure.reason ?? '', failure.message ?? '');
}
