import { EventEmitter } from 'node:events';
import { keyOf } from './objects.ts';
import type { Kinds, KubernetesObject, ResourceName } from './objects.ts';

export interface Change {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly resource: ResourceName;
  readonly object: KubernetesObject;
  readonly previous: KubernetesObject | undefined;
  readonly revision: number;
}

const usualHistory = 10_000;

/** The objects of a cluster, as etcd would hold them: one revision counter, and a history to watch. Objects in it are never modified. */
export class Store {
  readonly #objects = new Map<ResourceName, Map<string, KubernetesObject>>();
  readonly #history: Change[] = [];
  readonly #changes = new EventEmitter<{ change: [Change] }>().setMaxListeners(0);
  readonly #historyLength: number;
  #revision = 1;

  /** @param historyLength changes kept for watches that start at an older version; what is older has "expired", as after etcd's compaction */
  constructor(historyLength = usualHistory) {
    this.#historyLength = historyLength;
  }

  get revision(): number {
    return this.#revision;
  }

  get<Name extends ResourceName>(resource: Name, name: string, namespace?: string): Kinds[Name] | undefined {
    const key = keyOf({ metadata: { namespace, name } });
    return this.#objects.get(resource)?.get(key) as Kinds[Name] | undefined;
  }

  /** All objects of a resource, or those of a namespace, in the order of their keys. */
  list<Name extends ResourceName>(resource: Name, namespace?: string): Kinds[Name][] {
    const objects = [...(this.#objects.get(resource) ?? [])];
    return objects
      .filter(([, object]) => namespace === undefined || object.metadata.namespace === namespace)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, object]) => object as Kinds[Name]);
  }

  /** Stores an object under a new resource version. */
  put(resource: ResourceName, object: KubernetesObject): KubernetesObject {
    const objects = this.#objects.get(resource) ?? new Map<string, KubernetesObject>();
    this.#objects.set(resource, objects);
    const previous = objects.get(keyOf(object));
    const stored = this.#atNewRevision(object);
    objects.set(keyOf(object), stored);
    this.#publish({ type: previous === undefined ? 'ADDED' : 'MODIFIED', resource, object: stored, previous });
    return stored;
  }

  remove(resource: ResourceName, object: KubernetesObject): KubernetesObject {
    this.#objects.get(resource)?.delete(keyOf(object));
    const removed = this.#atNewRevision(object);
    this.#publish({ type: 'DELETED', resource, object: removed, previous: object });
    return removed;
  }

  /** Calls the listener after each change; returns the function that ends it. */
  subscribe(listener: (change: Change) => void): () => void {
    this.#changes.on('change', listener);
    return () => this.#changes.off('change', listener);
  }

  /** What happened after a revision, or undefined when that is too long ago. */
  since(revision: number): Change[] | undefined {
    const first = this.#history[0];
    if (this.#history.length === this.#historyLength && first !== undefined && first.revision > revision + 1)
      return undefined;
    return this.#history.filter((change) => change.revision > revision);
  }

  #atNewRevision(object: KubernetesObject): KubernetesObject {
    this.#revision += 1;
    return { ...object, metadata: { ...object.metadata, resourceVersion: String(this.#revision) } };
  }

  #publish(change: Omit<Change, 'revision'>): void {
    const published = { ...change, revision: this.#revision };
    this.#history.push(published);
    if (this.#history.length > this.#historyLength) this.#history.shift();
    this.#changes.emit('change', published);
  }
}
