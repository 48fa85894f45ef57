import { isDeepStrictEqual } from 'node:util';
import type { EventRecorder } from '../events.ts';
import { controllerOf, keyOf } from '../objects.ts';
import type { Deployment, Metadata, NewObject, ReplicaSet } from '../objects.ts';
import { hashName } from '../random-names.ts';
import type { Registry } from '../registry.ts';
import type { Change } from '../store.ts';
import { Controller } from './controller.ts';
import { deploymentStatus, progressDeadline } from './deployment-status.ts';
import { planScaling, total } from './rolling-update.ts';

const writer = { manager: 'kube-controller-manager' };
const source = { component: 'deployment-controller' };
const hashLabel = 'pod-template-hash';
const revisionAnnotation = 'deployment.kubernetes.io/revision';

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
  }

  protected override reconcile(namespace: string, name: string): void {
    const deployment = this.registry.store.get('deployments', name, namespace);
    if (deployment === undefined || deployment.metadata.deletionTimestamp !== undefined) return;
    const owned = this.registry.store
      .list('replicasets', namespace)
      .filter((replicaSet) => controllerOf(replicaSet)?.uid === deployment.metadata.uid);
    const current = owned.find((replicaSet) => isDeepStrictEqual(templateOf(replicaSet), templateOf(deployment)));
    if (current === undefined) {
      this.#createReplicaSet(deployment, owned);
      return;
    }
    this.#writeRevision(deployment, current, owned);
    const old = owned.filter((replicaSet) => replicaSet !== current);
    for (const { replicaSet, replicas } of planScaling(deployment, current, old)) {
      this.#scale(deployment, replicaSet, replicas);
    }
    this.#writeStatus(deployment, current, old);
    this.#forgetOldRevisions(deployment, old);
  }

  #createReplicaSet(deployment: Deployment, owned: readonly ReplicaSet[]): void {
    const { metadata, spec } = deployment;
    const hash = hashName(spec.template);
    const labels = { ...spec.template.metadata?.labels, [hashLabel]: hash };
    const replicaSet = {
      apiVersion: 'apps/v1',
      kind: 'ReplicaSet',
      metadata: {
        name: `${metadata.name}-${hash}`,
        namespace: metadata.namespace,
        labels,
        annotations: { [revisionAnnotation]: String(lastRevision(owned) + 1) },
        ownerReferences: [
          {
            apiVersion: 'apps/v1',
            kind: 'Deployment',
            name: metadata.name,
            uid: metadata.uid,
            controller: true,
            blockOwnerDeletion: true,
          },
        ],
      },
      spec: {
        replicas: 0,
        selector: { ...spec.selector, matchLabels: { ...spec.selector.matchLabels, [hashLabel]: hash } },
        template: { ...spec.template, metadata: { ...spec.template.metadata, labels } },
      },
    } satisfies NewObject;
    this.registry.create('replicasets', replicaSet, { writer });
  }

  /** A template that comes back, as after `rollout undo`, gets the newest revision number again. */
  #writeRevision(deployment: Deployment, current: ReplicaSet, owned: readonly ReplicaSet[]): void {
    const newest = lastRevision(owned.filter((replicaSet) => replicaSet !== current)) + 1;
    const revision = String(Math.max(newest, revisionOf(current)));
    const annotate = (draft: { metadata: Metadata }): void => {
      draft.metadata.annotations = { ...draft.metadata.annotations, [revisionAnnotation]: revision };
    };
    this.registry.change('replicasets', current, writer, annotate);
    this.registry.change('deployments', deployment, writer, annotate);
  }

  #scale(deployment: Deployment, replicaSet: ReplicaSet, replicas: number): void {
    const before = replicaSet.spec.replicas ?? 0;
    this.registry.change('replicasets', replicaSet, writer, (draft) => {
      draft.spec.replicas = replicas;
    });
    const direction = replicas > before ? 'up' : 'down';
    const message = `Scaled ${direction} replica set ${replicaSet.metadata.name} from ${before} to ${replicas}`;
    this.#events.record({ about: deployment, type: 'Normal', reason: 'ScalingReplicaSet', message, source });
  }

  #writeStatus(deployment: Deployment, current: ReplicaSet, old: readonly ReplicaSet[]): void {
    const latest = (replicaSet: ReplicaSet): ReplicaSet =>
      this.registry.store.get('replicasets', replicaSet.metadata.name, replicaSet.metadata.namespace) ?? replicaSet;
    const status = deploymentStatus(deployment, latest(current), old.map(latest));
    this.registry.change('deployments', deployment, { ...writer, subresource: 'status' }, (draft) => {
      draft.status = status;
    });
    const deadline = progressDeadline(deployment, status);
    if (deadline !== undefined) this.queue.add(keyOf(deployment), Math.max(0, deadline - Date.now()) + 1000);
  }

  #forgetOldRevisions(deployment: Deployment, old: readonly ReplicaSet[]): void {
    const unused = old.filter((replicaSet) => total([replicaSet]) === 0 && replicaSet.status.replicas === 0);
    const excess = unused.length - (deployment.spec.revisionHistoryLimit ?? 10);
    const oldest = [...unused].sort((a, b) => revisionOf(a) - revisionOf(b));
    for (const { metadata } of excess > 0 ? oldest.slice(0, excess) : []) {
      this.registry.delete('replicasets', metadata.name, metadata.namespace, {});
    }
  }
}

/** The template as its author wrote it. */
function templateOf(workload: Deployment | ReplicaSet): unknown {
  const template = workload.spec.template;
  const labels = Object.entries(template?.metadata?.labels ?? {}).filter(([key]) => key !== hashLabel);
  return { ...template, metadata: { ...template?.metadata, labels: Object.fromEntries(labels) } };
}

function revisionOf(replicaSet: ReplicaSet): number {
  return Number(replicaSet.metadata.annotations?.[revisionAnnotation] ?? 0);
}

function lastRevision(replicaSets: readonly ReplicaSet[]): number {
  return Math.max(0, ...replicaSets.map(revisionOf));
}
