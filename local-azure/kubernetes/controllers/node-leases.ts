import type { NewObject, Node } from '../objects.ts';
import type { Registry } from '../registry.ts';
import type { Change } from '../store.ts';
import { Controller } from './controller.ts';

const writer = { manager: 'kubelet' };
const namespace = 'kube-node-lease';
const leaseDurationSeconds = 40;
const renewal = 10_000;

/** Keeps the leases by which kubelets say that they are there: https://kubernetes.io/docs/concepts/architecture/leases/#node-heart-beats */
export class NodeLeaseController extends Controller {
  readonly #renewing: NodeJS.Timeout;

  constructor(registry: Registry) {
    super(registry);
    this.#addAll();
    this.#renewing = setInterval(() => this.#addAll(), renewal);
  }

  override close(): void {
    clearInterval(this.#renewing);
    super.close();
  }

  protected override see({ resource, object, type }: Change): void {
    if (resource === 'nodes' && type !== 'MODIFIED') this.queue.add(object.metadata.name);
  }

  /** Nodes are in no namespace: their key is their name. */
  protected override reconcile(name: string): void {
    const node = this.registry.store.get('nodes', name);
    const lease = this.registry.store.get('leases', name, namespace);
    const renewTime = new Date().toISOString().replace('Z', '000Z');
    if (node === undefined) {
      if (lease !== undefined) this.registry.delete('leases', name, namespace, {});
    } else if (lease === undefined) {
      this.registry.create('leases', newLease(node, renewTime), { writer });
    } else {
      this.registry.change('leases', lease, writer, (draft) => Object.assign(draft.spec ?? {}, { renewTime }));
    }
  }

  #addAll(): void {
    for (const { metadata } of this.registry.store.list('nodes')) this.queue.add(metadata.name);
  }
}

function newLease({ metadata: { name, uid } }: Node, renewTime: string): NewObject {
  return {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: { name, namespace, ownerReferences: [{ apiVersion: 'v1', kind: 'Node', name, uid }] },
    spec: { holderIdentity: name, leaseDurationSeconds, renewTime },
  };
}
