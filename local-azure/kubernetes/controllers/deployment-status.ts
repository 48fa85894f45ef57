import { timestamp } from '../objects.ts';
import type { Deployment, ReplicaSet } from '../objects.ts';
import { limitsOf } from './rolling-update.ts';

type Status = Deployment['status'];
type Condition = NonNullable<Status['conditions']>[number];

/** The status of a Deployment, from its ReplicaSets: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#deployment-status */
export function deploymentStatus(deployment: Deployment, current: ReplicaSet, old: readonly ReplicaSet[]): Status {
  const all = [current, ...old];
  const sum = (count: (status: ReplicaSet['status']) => number | undefined): number =>
    all.reduce((result, { status }) => result + (count(status) ?? 0), 0);
  const wanted = deployment.spec.replicas ?? 1;
  const counts = {
    replicas: sum(({ replicas }) => replicas),
    updatedReplicas: current.status.replicas,
    readyReplicas: sum(({ readyReplicas }) => readyReplicas),
    availableReplicas: sum(({ availableReplicas }) => availableReplicas),
  };
  const unavailableReplicas = Math.max(0, Math.max(wanted, counts.replicas) - counts.availableReplicas);
  const given = Object.entries({ ...counts, unavailableReplicas }).filter(([, count]) => count > 0);
  const status: Status = {
    observedGeneration: deployment.metadata.generation ?? 1,
    ...(Object.fromEntries(given) as Partial<Status>),
  };
  const conditions = [
    availability(deployment, counts.availableReplicas),
    progress(deployment, current, status),
    replicaFailure(current),
  ];
  status.conditions = conditions
    .filter((condition) => condition !== undefined)
    .map((condition) => keepTimes(deployment.status.conditions, condition));
  return status;
}

function condition(type: string, status: 'True' | 'False', reason: string, message: string): Condition {
  const now = timestamp();
  return { type, status, lastUpdateTime: now, lastTransitionTime: now, reason, message };
}

function keepTimes(known: Condition[] | undefined, wanted: Condition): Condition {
  const before = known?.find(({ type }) => type === wanted.type);
  if (before === undefined) return wanted;
  if (before.status === wanted.status && before.reason === wanted.reason && before.message === wanted.message)
    return before;
  const lastTransitionTime = before.status === wanted.status ? before.lastTransitionTime : wanted.lastTransitionTime;
  return { ...wanted, ...(lastTransitionTime === undefined ? {} : { lastTransitionTime }) };
}

function availability(deployment: Deployment, available: number): Condition {
  const needed = (deployment.spec.replicas ?? 1) - limitsOf(deployment).maxUnavailable;
  return available >= needed
    ? condition('Available', 'True', 'MinimumReplicasAvailable', 'Deployment has minimum availability.')
    : condition('Available', 'False', 'MinimumReplicasUnavailable', 'Deployment does not have minimum availability.');
}

function isComplete(deployment: Deployment, status: Status): boolean {
  const wanted = deployment.spec.replicas ?? 1;
  const { updatedReplicas = 0, replicas = 0, availableReplicas = 0 } = status;
  return updatedReplicas === wanted && replicas === wanted && availableReplicas === wanted;
}

function progress(deployment: Deployment, current: ReplicaSet, status: Status): Condition {
  const name = `ReplicaSet "${current.metadata.name}"`;
  const before = deployment.status.conditions?.find(({ type }) => type === 'Progressing');
  if (isComplete(deployment, status)) {
    return condition('Progressing', 'True', 'NewReplicaSetAvailable', `${name} has successfully progressed.`);
  }
  const { updatedReplicas = 0, readyReplicas = 0, availableReplicas = 0 } = deployment.status;
  const moved =
    (status.updatedReplicas ?? 0) > updatedReplicas ||
    (status.readyReplicas ?? 0) > readyReplicas ||
    (status.availableReplicas ?? 0) > availableReplicas ||
    (status.replicas ?? 0) < (deployment.status.replicas ?? 0);
  if (!moved && before !== undefined && before.reason !== 'NewReplicaSetAvailable') {
    const deadline = progressDeadline(deployment, deployment.status);
    if (deadline === undefined || deadline > Date.now()) return before;
    return condition('Progressing', 'False', 'ProgressDeadlineExceeded', `${name} has timed out progressing.`);
  }
  return before === undefined && (status.replicas ?? 0) === 0
    ? condition('Progressing', 'True', 'NewReplicaSetCreated', `Created new replica set "${current.metadata.name}"`)
    : condition('Progressing', 'True', 'ReplicaSetUpdated', `${name} is progressing.`);
}

/** When a rollout that has not moved counts as failed, in milliseconds; undefined when it is over. */
export function progressDeadline(deployment: Deployment, status: Status): number | undefined {
  const current = status.conditions?.find(({ type }) => type === 'Progressing');
  const seconds = deployment.spec.progressDeadlineSeconds;
  if (current?.lastUpdateTime === undefined || seconds === undefined) return undefined;
  if (current.reason !== 'NewReplicaSetCreated' && current.reason !== 'ReplicaSetUpdated') return undefined;
  return Date.parse(current.lastUpdateTime) + seconds * 1000;
}

function replicaFailure(current: ReplicaSet): Condition | undefined {
  const failure = current.status.conditions?.find(({ type }) => type === 'ReplicaFailure');
  return failure === undefined
    ? undefined
    : condition('ReplicaFailure', 'True', failure.reason ?? '', failure.message ?? '');
}
