import { setCondition } from '../conditions.ts';
import type { EventRecorder } from '../events.ts';
import { keyOf, timestamp } from '../objects.ts';
import type { NewObject, Pod, ReplicaSet } from '../objects.ts';
import { isActive, isReady } from '../pod-state.ts';
import { randomSuffix } from '../random-names.ts';
import type { Registry } from '../registry.ts';
import type { Change } from '../store.ts';
import { claim, controllerReference, controllerWriter as writer } from './adoption.ts';
import { Controller } from './controller.ts';
import { TryAgain } from './work-queue.ts';

const statusWriter = { ...writer, subresource: 'status' };
const source = { component: 'replicaset-controller' };
/** So many pods are made before others get their turn; the pods made bring the controller back. */
const mostAtOnce = 500;

/** Keeps as many pods as each ReplicaSet wants: https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/ */
export class ReplicaSetController extends Controller {
  readonly #events: EventRecorder;

  constructor(registry: Registry, events: EventRecorder) {
    super(registry);
    this.#events = events;
  }

  protected override see(change: Change): void {
    if (change.resource === 'replicasets') this.queue.add(keyOf(change.object));
    if (change.resource === 'pods') this.addOwner(change, 'ReplicaSet');
  }

  protected override reconcile(namespace: string, name: string): void {
    const replicaSet = this.registry.store.get('replicasets', name, namespace);
    if (replicaSet === undefined || replicaSet.metadata.deletionTimestamp !== undefined) return;
    const pods = claim(this.registry, 'pods', replicaSet, replicaSet.spec.selector).filter(isActive);
    const missing = (replicaSet.spec.replicas ?? 1) - pods.length;
    let failure: string | undefined;
    try {
      for (let count = 0; count < Math.min(missing, mostAtOnce); count += 1) this.#createPod(replicaSet);
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
      if (failure.endsWith('because it is being terminated')) return;
      this.#report(replicaSet, 'Warning', 'FailedCreate', `Error creating: ${failure}`);
    }
    if (missing < 0) this.#deletePods(replicaSet, pods, -missing);
    this.#writeStatus(replicaSet, pods, failure);
    // The queue tries again, later each time.
    if (failure !== undefined) throw new TryAgain(failure);
  }

  #createPod(replicaSet: ReplicaSet): void {
    const { metadata, spec } = replicaSet;
    const template = spec.template?.metadata ?? {};
    const generateName = `${metadata.name}-`;
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        name: generateName + randomSuffix(5),
        generateName,
        namespace: metadata.namespace,
        labels: template.labels,
        annotations: template.annotations,
        ownerReferences: [controllerReference(replicaSet)],
      },
      spec: spec.template?.spec,
    } satisfies NewObject;
    const created = this.registry.create('pods', pod, { writer });
    this.#report(replicaSet, 'Normal', 'SuccessfulCreate', `Created pod: ${created.metadata.name}`);
  }

  /** The pods that are worth least go first: not scheduled, not running, not ready, younger. */
  #deletePods(replicaSet: ReplicaSet, pods: readonly Pod[], count: number): void {
    const worth = (pod: Pod): number =>
      (pod.spec.nodeName === undefined ? 0 : 4) + (pod.status.phase === 'Running' ? 2 : 0) + (isReady(pod) ? 1 : 0);
    const ordered = [...pods].sort(
      (a, b) => worth(a) - worth(b) || b.metadata.creationTimestamp.localeCompare(a.metadata.creationTimestamp),
    );
    for (const { metadata } of ordered.slice(0, count)) {
      this.registry.delete('pods', metadata.name, metadata.namespace, {});
      this.#report(replicaSet, 'Normal', 'SuccessfulDelete', `Deleted pod: ${metadata.name}`);
    }
  }

  #writeStatus(replicaSet: ReplicaSet, pods: readonly Pod[], failure: string | undefined): void {
    const ready = pods.filter(isReady).length;
    const available = this.#countAvailable(replicaSet, pods);
    const labels = Object.entries(replicaSet.spec.template?.metadata?.labels ?? {});
    const labeled = pods.filter((pod) => labels.every(([key, value]) => pod.metadata.labels?.[key] === value)).length;
    this.registry.change('replicasets', replicaSet, statusWriter, (draft) => {
      const conditions = (draft.status.conditions ?? []).filter(
        ({ type }) => type !== 'ReplicaFailure' || failure !== undefined,
      );
      // The first message stays: each names another pod, and writing it would bring the controller back at once.
      if (failure !== undefined && !conditions.some(({ type }) => type === 'ReplicaFailure')) {
        const lastTransitionTime = timestamp();
        const reason = 'FailedCreate';
        setCondition(conditions, {
          type: 'ReplicaFailure',
          status: 'True',
          reason,
          message: failure,
          lastTransitionTime,
        });
      }
      draft.status = {
        replicas: pods.length,
        ...(labeled > 0 ? { fullyLabeledReplicas: labeled } : {}),
        ...(ready > 0 ? { readyReplicas: ready } : {}),
        ...(available > 0 ? { availableReplicas: available } : {}),
        observedGeneration: draft.metadata.generation ?? 1,
        ...(conditions.length > 0 ? { conditions } : {}),
      };
    });
  }

  /** Pods that have been ready for long enough; comes back when the next one will be. */
  #countAvailable(replicaSet: ReplicaSet, pods: readonly Pod[]): number {
    const seconds = replicaSet.spec.minReadySeconds ?? 0;
    const waits = pods.filter(isReady).map(({ status }) => {
      const since = status.conditions?.find(({ type }) => type === 'Ready')?.lastTransitionTime;
      return seconds === 0 || since === undefined ? 0 : Date.parse(since) + seconds * 1000 - Date.now();
    });
    const waiting = waits.filter((wait) => wait > 0);
    if (waiting.length > 0) this.queue.add(keyOf(replicaSet), Math.min(...waiting));
    return waits.length - waiting.length;
  }

  #report(about: ReplicaSet, type: 'Normal' | 'Warning', reason: string, message: string): void {
    this.#events.record({ about, type, reason, message, source });
  }
}
