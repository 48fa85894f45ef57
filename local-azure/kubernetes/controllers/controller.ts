import { controllerOf, keyOf } from '../objects.ts';
import type { Registry } from '../registry.ts';
import type { Change } from '../store.ts';
import { WorkQueue } from './work-queue.ts';

/** As controllers of Kubernetes try again: https://pkg.go.dev/k8s.io/client-go/util/workqueue#DefaultTypedControllerRateLimiter */
const retries = { first: 5, last: 1_000_000 };

/** What sees every change of the store, notes the objects that it is about, and makes each of them what it should be. */
export abstract class Controller {
  protected readonly registry: Registry;
  protected readonly queue = new WorkQueue((key) => this.reconcile(...namespaceAndName(key)), retries);
  readonly #unsubscribe: () => void;

  constructor(registry: Registry) {
    this.registry = registry;
    this.#unsubscribe = registry.store.subscribe((change) => this.see(change));
  }

  close(): void {
    this.#unsubscribe();
    this.queue.close();
  }

  /** Adds to the queue what a change is about. */
  protected abstract see(change: Change): void;

  /** @throws TryAgain when it is to be tried again */
  protected abstract reconcile(namespace: string, name: string): void;

  /** Adds the owner of an object, if its controller is of this kind. */
  protected addOwner({ object }: Change, kind: string): void {
    const owner = controllerOf(object);
    if (owner?.kind === kind) this.queue.add(keyOf({ metadata: { ...object.metadata, name: owner.name } }));
  }
}

function namespaceAndName(key: string): [string, string] {
  const [namespace = '', name = ''] = key.split('/');
  return [namespace, name];
}
