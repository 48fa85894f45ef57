import type { Deployment, ReplicaSet } from '../objects.ts';

export interface Scaling {
  readonly replicaSet: ReplicaSet;
  readonly replicas: number;
}

/** How many pods a list of ReplicaSets wants. */
export function total(replicaSets: readonly ReplicaSet[]): number {
  return replicaSets.reduce((sum, { spec }) => sum + (spec.replicas ?? 0), 0);
}

function available(replicaSets: readonly ReplicaSet[]): number {
  return replicaSets.reduce((sum, { status }) => sum + (status.availableReplicas ?? 0), 0);
}

/**
 * How far a rolling update may go beyond and below the wanted number, of which percentages are taken:
 * https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment
 */
export function limitsOf({ spec }: Deployment): { maxSurge: number; maxUnavailable: number } {
  const replicas = spec.replicas ?? 1;
  const resolve = (value: number | string | undefined, round: (share: number) => number): number =>
    typeof value === 'string' ? round((parseInt(value, 10) * replicas) / 100) : (value ?? 0);
  if (spec.strategy?.type === 'Recreate') return { maxSurge: 0, maxUnavailable: replicas };
  const maxSurge = resolve(spec.strategy?.rollingUpdate?.maxSurge, Math.ceil);
  const maxUnavailable = resolve(spec.strategy?.rollingUpdate?.maxUnavailable, Math.floor);
  return maxSurge === 0 && maxUnavailable === 0 ? { maxSurge: 0, maxUnavailable: 1 } : { maxSurge, maxUnavailable };
}

export function isComplete({ spec, metadata }: Deployment, status: Deployment['status']): boolean {
  const wanted = spec.replicas ?? 1;
  const { updatedReplicas = 0, replicas = 0, availableReplicas = 0, observedGeneration = 0 } = status;
  const isSeen = observedGeneration >= (metadata.generation ?? 1);
  return updatedReplicas === wanted && replicas === wanted && availableReplicas === wanted && isSeen;
}

/** How many pods the ReplicaSet of a new template starts with. */
export function newReplicas(deployment: Deployment, old: readonly ReplicaSet[]): number {
  const replicas = deployment.spec.replicas ?? 1;
  if (deployment.spec.strategy?.type === 'Recreate') return replicas;
  return Math.max(0, Math.min(replicas, replicas + limitsOf(deployment).maxSurge - total(old)));
}

/** While a rollout is paused, only the number of replicas is followed, by the one ReplicaSet that has pods or else the newest. */
export function activeOrLatest(
  deployment: Deployment,
  current: ReplicaSet | undefined,
  old: readonly ReplicaSet[],
): Scaling[] {
  const all = [...old, ...(current === undefined ? [] : [current])];
  const active = all.filter((replicaSet) => total([replicaSet]) > 0);
  const [replicaSet] = active.length > 0 ? active : all.slice(-1);
  const replicas = deployment.spec.replicas ?? 1;
  if (replicaSet === undefined || active.length > 1 || total([replicaSet]) === replicas) return [];
  return [{ replicaSet, replicas }];
}

/** The next step of a rollout: which ReplicaSets to scale, to how many. Empty while pods have to start or end first. */
export function planScaling(
  deployment: Deployment,
  current: ReplicaSet | undefined,
  old: readonly ReplicaSet[],
): Scaling[] {
  const replicas = deployment.spec.replicas ?? 1;
  if (deployment.spec.strategy?.type === 'Recreate') return planRecreation(replicas, current, old);
  if (current === undefined) return [];
  const { maxSurge, maxUnavailable } = limitsOf(deployment);
  const wanted = current.spec.replicas ?? 0;
  const room = replicas + maxSurge - total([current, ...old]);
  const next = wanted > replicas ? replicas : wanted + Math.max(0, Math.min(room, replicas - wanted));
  const up = next === wanted ? [] : [{ replicaSet: current, replicas: next }];
  return [...up, ...scaleDownOld(current, old, replicas - maxUnavailable)];
}

function planRecreation(replicas: number, current: ReplicaSet | undefined, old: readonly ReplicaSet[]): Scaling[] {
  const running = old.filter(({ spec }) => (spec.replicas ?? 0) > 0);
  if (running.length > 0) return running.map((replicaSet) => ({ replicaSet, replicas: 0 }));
  if (current === undefined || current.spec.replicas === replicas) return [];
  return old.some(({ status }) => status.replicas > 0) ? [] : [{ replicaSet: current, replicas }];
}

/** Old pods that are not available go first; of the others only so many that enough stay available. */
function scaleDownOld(current: ReplicaSet, old: readonly ReplicaSet[], minAvailable: number): Scaling[] {
  const all = [current, ...old];
  const newUnavailable = (current.spec.replicas ?? 0) - available([current]);
  let removable = total(all) - minAvailable - newUnavailable;
  let spare = available(all) - minAvailable;
  const scalings: Scaling[] = [];
  for (const replicaSet of old) {
    const wanted = replicaSet.spec.replicas ?? 0;
    const healthy = Math.min(wanted, available([replicaSet]));
    const unhealthy = Math.min(wanted - healthy, Math.max(0, removable));
    const surplus = Math.min(healthy, Math.max(0, spare), Math.max(0, removable - unhealthy));
    removable -= unhealthy + surplus;
    spare -= surplus;
    if (unhealthy + surplus > 0) scalings.push({ replicaSet, replicas: wanted - unhealthy - surplus });
  }
  return scalings;
}
