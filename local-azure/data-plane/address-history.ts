import type { ClusterView, EchoBehaviour, Family, Traffic } from '../kubernetes/cluster-view.ts';
import type { PoolNode } from '../kubernetes/pool-nodes.ts';
import type { EchoService } from './echo-services.ts';
import { familyOf } from './public-addresses.ts';

export interface AddressHistoryOptions {
  readonly cluster: ClusterView;
  readonly echo: EchoBehaviour;
  /** The nodes that there are now. */
  readonly nodes: () => readonly PoolNode[];
  readonly node: (name: string) => PoolNode | undefined;
}

/** The addresses that pods are seen with, and how often those of each node have changed: lies may start after a change. */
export class AddressHistory {
  readonly #options: AddressHistoryOptions;
  readonly #known = new Map<string, { addresses: string; changes: number }>();

  constructor(options: AddressHistoryOptions) {
    this.#options = options;
    this.look();
  }

  /** Takes note of what Azure's state has become. */
  look(): void {
    for (const node of this.#options.nodes()) this.#changesOf(node);
  }

  /** What an echo service sees as the address of a pod on a node; undefined: there is no way out to it. */
  of(name: string, service: EchoService, way: Omit<Traffic, 'family'> = {}): string | undefined {
    const { cluster } = this.#options;
    const node = this.#options.node(name) ?? { name, pool: '' };
    const changes = this.#changesOf(node);
    const seen = (family: Family): string | undefined =>
      this.#lie(node, service, family, changes) ?? cluster.egressAddress(node, { ...way, family });
    return service.families.map(seen).find((address) => address !== undefined);
  }

  #lie({ pool }: PoolNode, { name }: EchoService, family: Family, changes: number): string | undefined {
    return this.#options.echo.overrides?.find(
      (override) =>
        familyOf(override.address) === family &&
        (override.pool ?? pool) === pool &&
        (override.service ?? name) === name &&
        changes >= (override.after ?? 0),
    )?.address;
  }

  /** Counts those of ordinary traffic that no proxy or gateway of the pod's takes. */
  #changesOf(node: PoolNode): number {
    const { cluster } = this.#options;
    const addresses = JSON.stringify(families.map((family) => cluster.egressAddress(node, { family })));
    const before = this.#known.get(node.name);
    if (before?.addresses === addresses) return before.changes;
    const changes = before === undefined ? 0 : before.changes + 1;
    this.#known.set(node.name, { addresses, changes });
    return changes;
  }
}

const families = ['IPv4', 'IPv6'] as const;
