import type { ClusterView, EchoBehaviour } from '../kubernetes/cluster-view.ts';
import type { PoolNode } from '../kubernetes/pool-nodes.ts';

export interface AddressHistoryOptions {
  readonly cluster: ClusterView;
  readonly echo: EchoBehaviour;
  /** The nodes that there are now. */
  readonly nodes: () => readonly PoolNode[];
}

/** The addresses that pods are seen with, and how often each node's has changed: lies may start after a change. */
export class AddressHistory {
  readonly #options: AddressHistoryOptions;
  readonly #known = new Map<string, { address: string | undefined; changes: number }>();

  constructor(options: AddressHistoryOptions) {
    this.#options = options;
    this.look();
  }

  /** Takes note of what Azure's state has become. */
  look(): void {
    for (const node of this.#options.nodes()) this.#now(node);
  }

  /** What an echo service sees as the address of a pod on a node; undefined: there is no way out. */
  of(name: string, service: string): string | undefined {
    const node = this.#options.nodes().find((candidate) => candidate.name === name) ?? { name, pool: '' };
    const { address, changes } = this.#now(node);
    const lie = this.#options.echo.overrides?.find(
      (override) =>
        (override.pool ?? node.pool) === node.pool &&
        (override.service ?? service) === service &&
        changes >= (override.after ?? 0),
    );
    return lie?.address ?? address;
  }

  #now(node: PoolNode): { address: string | undefined; changes: number } {
    const { name } = node;
    const address = this.#options.cluster.egressAddress(node);
    const before = this.#known.get(name);
    if (before?.address === address && before !== undefined) return before;
    const now = { address, changes: before === undefined ? 0 : before.changes + 1 };
    this.#known.set(name, now);
    return now;
  }
}
