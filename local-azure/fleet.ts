import type { Kubernetes } from './kubernetes/kubernetes.ts';
import { object, text } from './state/json.ts';
import { clusterType } from './state/resource-types.ts';
import type { AzureState, Resource } from './state/state.ts';

/** The Kubernetes of all clusters. One whose cluster is no longer in Azure ends. */
export class Fleet {
  readonly #state: AzureState;
  readonly #running = new Map<string, Kubernetes>();
  /** Starts and ends that are under way. */
  readonly #moving = new Set<Promise<void>>();
  readonly #stopWatching: () => void;
  #closed = false;

  constructor(state: AzureState) {
    this.#state = state;
    this.#stopWatching = state.onChange(() => this.#endOrphans());
  }

  get all(): readonly Kubernetes[] {
    return [...this.#running.values()];
  }

  /** The names of the API servers, and where they lead. */
  get hosts(): Record<string, string> {
    const hosts: Record<string, string> = {};
    for (const cluster of this.#state.list(clusterType)) {
      const [host, url] = [hostOf(cluster), this.get(cluster.id)?.url];
      if (host !== undefined && url !== undefined) hosts[host] = url;
    }
    return hosts;
  }

  get(clusterId: string): Kubernetes | undefined {
    return this.#running.get(clusterId.toLowerCase());
  }

  /** Waits for a cluster's Kubernetes that is being started; it ends at once where its cluster is gone by then. */
  add(clusterId: string, started: Promise<Kubernetes>): Promise<void> {
    return this.#await(
      started.then((kubernetes) => {
        this.#running.set(clusterId.toLowerCase(), kubernetes);
        this.#endOrphans();
      }),
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#stopWatching();
    await Promise.allSettled(this.#moving);
    this.#endOrphans();
    await Promise.all(this.#moving);
  }

  #endOrphans(): void {
    for (const [id, kubernetes] of this.#running) {
      if (!this.#closed && this.#state.get(id)) continue;
      this.#running.delete(id);
      void this.#await(kubernetes.close());
    }
  }

  #await(work: Promise<void>): Promise<void> {
    const tracked = work.finally(() => this.#moving.delete(tracked));
    this.#moving.add(tracked);
    return tracked;
  }
}

/** The name of a cluster's API server. */
export function hostOf(cluster: Resource | undefined): string | undefined {
  const { fqdn, privateFQDN } = object(cluster?.properties);
  return text(fqdn) || text(privateFQDN) || undefined;
}
