import type { Pod } from '../objects.ts';
import type { Change } from '../store.ts';
import type { Container } from './container.ts';
import { PodWorker } from './pod-worker.ts';
import type { NodeServices } from './pod-worker.ts';

/** Seconds that containers get to end when the whole cluster ends. */
const closingGrace = 1;

/** The kubelets of all nodes: they run the pods that are assigned to them as local processes. */
export class Kubelet {
  readonly #services: NodeServices;
  readonly #workers = new Map<string, PodWorker>();
  readonly #unsubscribe: () => void;
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
    if (resource !== 'pods') return;
    const pod = object as unknown as Pod;
    const { uid, deletionTimestamp, deletionGracePeriodSeconds } = pod.metadata;
    const worker = this.#workers.get(uid);
    if (type === 'DELETED') {
      void worker?.stop(0).then(() => this.#workers.delete(uid));
    } else if (deletionTimestamp !== undefined) {
      if (worker !== undefined) void this.#end(pod, worker, deletionGracePeriodSeconds ?? 0);
    } else if (worker === undefined && pod.spec.nodeName !== undefined) {
      const started = new PodWorker(pod, this.#nextAddress(), this.#services);
      this.#workers.set(uid, started);
      started.start();
    }
  }

  async #end(pod: Pod, worker: PodWorker, graceSeconds: number): Promise<void> {
    await worker.stop(graceSeconds);
    const { store } = this.#services.registry;
    const { name, namespace, uid } = pod.metadata;
    const current = store.get('pods', name, namespace);
    if (current?.metadata.uid === uid) store.remove('pods', current);
  }

  #nextAddress(): string {
    this.#addresses += 1;
    return `10.244.${Math.floor(this.#addresses / 250)}.${(this.#addresses % 250) + 4}`;
  }
}
