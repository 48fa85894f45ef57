import type { EventRecorder } from '../events.ts';
import { controllerOf, keyOf } from '../objects.ts';
import type { Deployment, Metadata, ReplicaSet } from '../objects.ts';
import type { Registry } from '../registry.ts';
import type { Change } from '../store.ts';
import { claim, controllerWriter as writer } from './adoption.ts';
import { Controller } from './controller.ts';
import {
  createdCondition,
  deploymentStatus,
  pausedConditions,
  progressDeadline,
  setProgress,
} from './deployment-status.ts';
import { annotationsOf, hasSameTemplate, newReplicaSet, newestRevision } from './revisions.ts';
import { revisionAnnotation, revisionOf } from './revisions.ts';
import { activeOrLatest, isComplete, newReplicas, planScaling, total } from './rolling-update.ts';
import type { Scaling } from './rolling-update.ts';

const source = { component: 'deployment-controller' };
const statusWriter = { ...writer, subresource: 'status' };

/** Rolls ReplicaSets over when the pod template changes: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/ */
export class DeploymentController extends Controller {
  readonly #events: EventRecorder;

  constructor(registry: Registry, events: EventRecorder) {
    super(registry);
    this.#events = events;
  }

  protected override see(change: Change): void {
    if (change.resource === 'deployments') this.queue.add(keyOf(change.object));
    if (change.resource === 'replicasets') this.addOwner(change, 'Deployment');
    if (change.resource !== 'pods' || change.type !== 'DELETED') return;
    // A rollout that recreates waits until no pod of the old template is left.
    const { namespace } = change.object.metadata;
    const owner = this.registry.store.get('replicasets', controllerOf(change.object)?.name ?? '', namespace);
    if (owner !== undefined) this.addOwner({ ...change, object: owner }, 'Deployment');
  }

  protected override reconcile(namespace: string, name: string): void {
    const deployment = this.registry.store.get('deployments', name, namespace);
    if (deployment === undefined) return;
    const owned = claim(this.registry, 'replicasets', deployment, deployment.spec.selector);
    const current = owned.filter((replicaSet) => hasSameTemplate(deployment, replicaSet)).sort(byAge)[0];
    const old = owned.filter((replicaSet) => replicaSet !== current);
    if (deployment.metadata.deletionTimestamp !== undefined) this.#writeStatus(deployment, current, old);
    else this.#rollOut(deployment, current, old);
  }

  #rollOut(deployment: Deployment, current: ReplicaSet | undefined, old: readonly ReplicaSet[]): void {
    const paused = pausedConditions(deployment);
    if (paused !== undefined) this.#changeStatus(deployment, { conditions: paused });
    const isRecreation = deployment.spec.strategy?.type === 'Recreate';
    const isBusy = isRecreation && this.#havePods(deployment, old);
    if (deployment.spec.paused === true) {
      for (const scaling of activeOrLatest(deployment, current, old)) this.#scale(deployment, scaling);
    } else if (current === undefined && !isBusy) {
      this.#createReplicaSet(deployment, old);
      return;
    } else {
      if (current !== undefined) this.#writeRevision(deployment, current, old);
      for (const scaling of planScaling(deployment, current, old)) this.#scale(deployment, scaling);
    }
    this.#writeStatus(deployment, current, old);
    this.#forgetOldRevisions(deployment, old);
  }

  #havePods({ metadata }: Deployment, replicaSets: readonly ReplicaSet[]): boolean {
    const owners = new Set(replicaSets.map(({ metadata: { uid } }) => uid));
    const pods = this.registry.store.list('pods', metadata.namespace);
    const wanted = replicaSets.some((replicaSet) => total([replicaSet]) > 0);
    return wanted || pods.some((pod) => owners.has(controllerOf(pod)?.uid ?? ''));
  }

  #createReplicaSet(deployment: Deployment, old: readonly ReplicaSet[]): void {
    const revision = newestRevision(undefined, old);
    const replicas = newReplicas(deployment, old);
    const { metadata } = this.registry.create('replicasets', newReplicaSet(deployment, revision, replicas), { writer });
    if (replicas > 0) this.#reportScaling(deployment, metadata.name, 0, replicas);
    this.registry.change('deployments', deployment, statusWriter, (draft) => {
      draft.metadata.annotations = { ...draft.metadata.annotations, [revisionAnnotation]: String(revision) };
      draft.status.conditions = setProgress(draft, createdCondition(metadata.name));
    });
  }

  /** A template that comes back, as after `rollout undo`, gets the newest revision number again. */
  #writeRevision(deployment: Deployment, current: ReplicaSet, old: readonly ReplicaSet[]): void {
    const revision = newestRevision(current, old);
    this.registry.change('replicasets', current, writer, (draft) => {
      draft.metadata.annotations = annotationsOf(deployment, revision, draft.metadata.annotations);
      if (deployment.spec.minReadySeconds !== undefined) draft.spec.minReadySeconds = deployment.spec.minReadySeconds;
    });
    this.registry.change('deployments', deployment, statusWriter, ({ metadata }: { metadata: Metadata }) => {
      metadata.annotations = { ...metadata.annotations, [revisionAnnotation]: String(revision) };
    });
  }

  #scale(deployment: Deployment, { replicaSet, replicas }: Scaling): void {
    const before = replicaSet.spec.replicas ?? 0;
    this.registry.change('replicasets', replicaSet, writer, (draft) => {
      draft.spec.replicas = replicas;
      draft.metadata.annotations = annotationsOf(deployment, revisionOf(draft), draft.metadata.annotations);
    });
    this.#reportScaling(deployment, replicaSet.metadata.name, before, replicas);
  }

  #reportScaling(deployment: Deployment, name: string, before: number, after: number): void {
    const direction = after > before ? 'up' : 'down';
    const message = `Scaled ${direction} replica set ${name} from ${before} to ${after}`;
    this.#events.record({ about: deployment, type: 'Normal', reason: 'ScalingReplicaSet', message, source });
  }

  #changeStatus(deployment: Deployment, status: Partial<Deployment['status']>): void {
    this.registry.change('deployments', deployment, statusWriter, (draft) => Object.assign(draft.status, status));
  }

  #writeStatus(deployment: Deployment, current: ReplicaSet | undefined, old: readonly ReplicaSet[]): void {
    const latest = (replicaSet: ReplicaSet): ReplicaSet =>
      this.registry.store.get('replicasets', replicaSet.metadata.name, replicaSet.metadata.namespace) ?? replicaSet;
    const { name, namespace } = deployment.metadata;
    const known = this.registry.store.get('deployments', name, namespace) ?? deployment;
    const status = deploymentStatus(known, current && latest(current), old.map(latest));
    this.registry.change('deployments', deployment, statusWriter, (draft) => {
      draft.status = status;
    });
    const deadline = progressDeadline(deployment, status);
    if (deadline !== undefined) this.queue.add(keyOf(deployment), Math.max(0, deadline - Date.now()) + 1000);
  }

  #forgetOldRevisions(deployment: Deployment, old: readonly ReplicaSet[]): void {
    const { name, namespace } = deployment.metadata;
    const known = this.registry.store.get('deployments', name, namespace);
    if (known === undefined || !(known.spec.paused === true || isComplete(known, known.status))) return;
    const unused = old.filter((replicaSet) => total([replicaSet]) === 0 && replicaSet.status.replicas === 0);
    const excess = old.length - (deployment.spec.revisionHistoryLimit ?? 10);
    const oldest = [...unused].sort((a, b) => revisionOf(a) - revisionOf(b));
    for (const { metadata } of excess > 0 ? oldest.slice(0, excess) : []) {
      this.registry.delete('replicasets', metadata.name, metadata.namespace, {});
    }
  }
}

function byAge(a: ReplicaSet, b: ReplicaSet): number {
  return (
    a.metadata.creationTimestamp.localeCompare(b.metadata.creationTimestamp) ||
    a.metadata.name.localeCompare(b.metadata.name)
  );
}
