import type { Pod } from '../objects.ts';
import type { Change } from '../store.ts';
import type { Container } from './container.ts';
import { PodWorker } from './pod-worker.ts';
import type { NodeServices } from './pod-worker.ts';
import { internalAddresses } from './pod-status.ts';

/** Seconds that containers get to end when the whole cluster ends. */
const closingGrace = 1;

/** The kubelets of all nodes: they run the pods that are assigned to them as local processes. */
export class Kubelet {
  readonly #services: NodeServices;
  readonly #workers = new Map<string, PodWorker>();
  readonly #unsubscribe: () => void;
  /** Pods that have ended here, and whose deletion the API server was told to complete. */
  readonly #released = new Set<string>();
  #addresses = 0;

  constructor(services: NodeServices) {
    this.#services = services;
    this.#unsubscribe = services.registry.store.subscribe((change) => this.#see(change));
  }

  /** A container of a pod that has been started on its node. */
  container(podUid: string, name: string): Container | undefined {
    return this.#workers.get(podUid)?.container(name);
  }

  async close(): Promise<void> {
    this.#unsubscribe();
    await Promise.all([...this.#workers.values()].map((worker) => worker.stop(closingGrace)));
  }

  #see({ type, resource, object }: Change): void {
    if (resource === 'configmaps' || resource === 'secrets') this.#reconsider();
    if (resource !== 'pods') return;
    const pod = object as unknown as Pod;
    const { uid, deletionTimestamp, deletionGracePeriodSeconds } = pod.metadata;
    const worker = this.#workers.get(uid);
    if (type === 'DELETED') {
      this.#released.delete(uid);
      void worker?.stop(0).then(() => this.#workers.delete(uid));
    } else if (deletionTimestamp !== undefined) {
      if (worker !== undefined) void this.#end(pod, worker, deletionGracePeriodSeconds ?? 0);
    } else if (worker !== undefined) {
      worker.update(pod);
    } else if (pod.spec.nodeName !== undefined) {
      const started = new PodWorker(pod, this.#addressesOf(pod), this.#services);
      this.#workers.set(uid, started);
      started.start();
    }
  }

  #reconsider(): void {
    for (const worker of this.#workers.values()) worker.reconsider();
  }

  async #end(pod: Pod, worker: PodWorker, graceSeconds: number): Promise<void> {
    await worker.stop(graceSeconds);
    const { registry } = this.#services;
    const { name, namespace, uid } = pod.metadata;
    const isThere = registry.store.get('pods', name, namespace)?.metadata.uid === uid;
    if (!isThere || this.#released.has(uid)) return;
    this.#released.add(uid);
    registry.delete('pods', name, namespace, { gracePeriodSeconds: 0 });
  }

  /** The node's own for a pod in its network, else the next one of each of the node's ranges. */
  #addressesOf({ spec }: Pod): string[] {
    const node = this.#services.registry.store.get('nodes', spec.nodeName ?? '');
    const hostIPs = internalAddresses(node);
    if (spec.hostNetwork === true && hostIPs.length > 0) return hostIPs;
    this.#addresses += 1;
    const place = (this.#addresses % 250) + 4;
    return (node?.spec.podCIDRs ?? ['10.244.0.0/24']).map((range) => {
      const [first = ''] = range.split('/');
      return first.includes(':') ? `${first}${place.toString(16)}` : first.replace(/\d+$/, String(place));
    });
  }
}
