import { setCondition } from '../conditions.ts';
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
      if (object.metadata.deletionTimestamp !== undefined) continue;
      // What has another owner too stays with that one.
      if (this.#hasOtherOwner(object, uid)) this.#disown(resource, object, uid);
      else this.#delete(resource, object.metadata);
    }
  }

  #hasOtherOwner({ metadata }: KubernetesObject, uid: string): boolean {
    const others = (metadata.ownerReferences ?? []).filter((owner) => owner.uid !== uid).map((owner) => owner.uid);
    return others.length > 0 && this.#all().some(({ object }) => others.includes(object.metadata.uid));
  }

  #disown(resource: Resource, object: KubernetesObject, uid: string): void {
    this.#registry.change(resource.name, object, writer, ({ metadata }) => {
      metadata.ownerReferences = (metadata.ownerReferences ?? []).filter((owner) => owner.uid !== uid);
    });
  }

  #orphanDependents(uid: string): void {
    for (const { resource, object } of this.#dependents(uid)) this.#disown(resource, object, uid);
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
    const left = this.#all().filter(({ object }) => object.metadata.namespace === name);
    if (left.length === 0) {
      this.#registry.store.remove('namespaces', namespace);
      return;
    }
    this.#registry.change('namespaces', namespace, { ...writer, subresource: 'status' }, ({ status }) => {
      status.conditions ??= [];
      for (const condition of remainingContent(left)) setCondition(status.conditions, condition);
    });
  }

  #delete(resource: Resource, { name, namespace }: Metadata): void {
    this.#registry.delete(resource.name, name, namespace, {});
  }
}

interface NamespaceCondition {
  readonly type: string;
  readonly status: 'True' | 'False';
  readonly reason: string;
  readonly message: string;
}

/** Why a namespace is not gone yet: https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/namespace-v1/#NamespaceStatus */
function remainingContent(left: readonly { resource: Resource; object: KubernetesObject }[]): NamespaceCondition[] {
  const kinds = counted(left.map(({ resource }) => `${resource.name}.${resource.group}`)).map(
    ([kind, count]) => `${kind} has ${count} resource instances`,
  );
  const finalizers = counted(left.flatMap(({ object }) => object.metadata.finalizers ?? [])).map(
    ([finalizer, count]) => `${finalizer} in ${count} resource instances`,
  );
  const held = `Some content in the namespace has finalizers remaining: ${finalizers.join(', ')}`;
  return [
    no('NamespaceDeletionDiscoveryFailure', 'ResourcesDiscovered', 'All resources successfully discovered'),
    no(
      'NamespaceDeletionGroupVersionParsingFailure',
      'ParsedGroupVersions',
      'All legacy kube types successfully parsed',
    ),
    no(
      'NamespaceDeletionContentFailure',
      'ContentDeleted',
      'All content successfully deleted, may be waiting on finalization',
    ),
    {
      type: 'NamespaceContentRemaining',
      status: 'True',
      reason: 'SomeResourcesRemain',
      message: `Some resources are remaining: ${kinds.join(', ')}`,
    },
    finalizers.length === 0
      ? no('NamespaceFinalizersRemaining', 'ContentHasNoFinalizers', 'All content-preserving finalizers finished')
      : { type: 'NamespaceFinalizersRemaining', status: 'True', reason: 'SomeFinalizersRemain', message: held },
  ];
}

function no(type: string, reason: string, message: string): NamespaceCondition {
  return { type, status: 'False', reason, message };
}

function counted(names: readonly string[]): (readonly [string, number])[] {
  return [...new Set(names)].sort().map((name) => [name, names.filter((other) => other === name).length] as const);
}
