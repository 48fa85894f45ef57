import type { KubernetesObject, Metadata } from '../objects.ts';
import type { Registry } from '../registry.ts';
import { resources } from '../resources.ts';
import type { Resource } from '../resources.ts';
import type { Change } from '../store.ts';

const writer = { manager: 'kube-controller-manager' };

/**
 * Deletes what an object owned after the object, or before it where the deleter asked for that, and empties namespaces that are being
 * deleted. https://kubernetes.io/docs/concepts/architecture/garbage-collection/
 */
export class GarbageCollector {
  readonly #registry: Registry;
  readonly #unsubscribe: () => void;
  #scheduled = new Set<NodeJS.Immediate>();

  constructor(registry: Registry) {
    this.#registry = registry;
    this.#unsubscribe = registry.store.subscribe((change) => this.#see(change));
  }

  close(): void {
    this.#unsubscribe();
    for (const immediate of this.#scheduled) clearImmediate(immediate);
  }

  /** Writes happen after the change that causes them, never inside of it. */
  #later(work: () => void): void {
    const immediate = setImmediate(() => {
      this.#scheduled.delete(immediate);
      work();
    });
    this.#scheduled.add(immediate);
  }

  #see({ type, resource, object }: Change): void {
    const { metadata } = object;
    if (type === 'DELETED') {
      this.#later(() => this.#deleteDependents(metadata.uid));
      for (const owner of metadata.ownerReferences ?? []) this.#later(() => this.#finishForeground(owner.uid));
      if (metadata.namespace !== undefined) this.#later(() => this.#emptyNamespace(metadata.namespace ?? ''));
    } else if (metadata.deletionTimestamp !== undefined) {
      if (resource === 'namespaces') this.#later(() => this.#emptyNamespace(metadata.name));
      else if (metadata.finalizers?.includes('foregroundDeletion')) {
        this.#later(() => this.#deleteDependents(metadata.uid));
        this.#later(() => this.#finishForeground(metadata.uid));
      } else if (metadata.finalizers?.includes('orphan')) this.#later(() => this.#orphanDependents(metadata.uid));
    }
  }

  #all(): { resource: Resource; object: KubernetesObject }[] {
    return resources.flatMap((resource) =>
      this.#registry.store.list(resource.name).map((object) => ({ resource, object: object })),
    );
  }

  #dependents(uid: string): { resource: Resource; object: KubernetesObject }[] {
    return this.#all().filter(({ object }) => object.metadata.ownerReferences?.some((owner) => owner.uid === uid));
  }

  #deleteDependents(uid: string): void {
    for (const { resource, object } of this.#dependents(uid)) {
      if (object.metadata.deletionTimestamp === undefined) this.#delete(resource, object.metadata);
    }
  }

  #orphanDependents(uid: string): void {
    for (const { resource, object } of this.#dependents(uid)) {
      this.#registry.change(resource.name, object, writer, ({ metadata }) => {
        metadata.ownerReferences = (metadata.ownerReferences ?? []).filter((owner) => owner.uid !== uid);
      });
    }
    this.#dropFinalizer(uid, 'orphan');
  }

  #finishForeground(uid: string): void {
    if (this.#dependents(uid).length === 0) this.#dropFinalizer(uid, 'foregroundDeletion');
  }

  #dropFinalizer(uid: string, finalizer: string): void {
    const owner = this.#all().find(({ object }) => object.metadata.uid === uid);
    if (owner?.object.metadata.finalizers?.includes(finalizer) !== true) return;
    this.#registry.change(owner.resource.name, owner.object, writer, ({ metadata }) => {
      metadata.finalizers = (metadata.finalizers ?? []).filter((name) => name !== finalizer);
    });
  }

  #emptyNamespace(name: string): void {
    const namespace = this.#registry.store.get('namespaces', name);
    if (namespace?.metadata.deletionTimestamp === undefined) return;
    const content = this.#all().filter(({ object }) => object.metadata.namespace === name);
    for (const { resource, object } of content) {
      if (object.metadata.deletionTimestamp === undefined) this.#delete(resource, object.metadata);
    }
    if (content.length === 0) this.#registry.store.remove('namespaces', namespace);
  }

  #delete(resource: Resource, { name, namespace }: Metadata): void {
    this.#registry.delete(resource.name, name, namespace, {});
  }
}
