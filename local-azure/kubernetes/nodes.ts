import type { AutoProvisioned, ClusterView } from './cluster-view.ts';
import { autoProvisionedMachines, poolMachines } from './machines.ts';
import { machineNode, virtualNode, virtualNodeName } from './node-objects.ts';
import type { NewObject } from './objects.ts';
import type { Registry } from './registry.ts';

const writer = { manager: 'cloud-node-manager' };

/** Keeps one Node object for each virtual machine of the cluster, and one for its virtual node. */
export class NodeController {
  readonly #registry: Registry;
  readonly #cluster: ClusterView;
  readonly #autoProvisioned: readonly AutoProvisioned[];
  readonly #unsubscribe: () => void;
  #created = 0;

  constructor(registry: Registry, cluster: ClusterView, autoProvisioned: readonly AutoProvisioned[] = []) {
    this.#registry = registry;
    this.#cluster = cluster;
    this.#autoProvisioned = autoProvisioned;
    this.#synchronise();
    this.#unsubscribe = cluster.onChange(() => this.#synchronise());
  }

  close(): void {
    this.#unsubscribe();
  }

  #synchronise(): void {
    const wanted = this.#wanted();
    for (const { metadata } of this.#registry.store.list('nodes')) {
      if (!wanted.delete(metadata.name)) this.#remove(metadata.name);
    }
    for (const newNode of wanted.values()) {
      this.#registry.create('nodes', newNode(this.#created), { writer });
      this.#created += 1;
    }
  }

  /** The nodes that there should be, by name, and how they are made. */
  #wanted(): Map<string, (index: number) => NewObject> {
    const cluster = this.#cluster;
    const nodeClass = (name: string) => this.#registry.store.get('aksnodeclasses', name);
    const machines = [...poolMachines(cluster), ...autoProvisionedMachines(cluster, this.#autoProvisioned, nodeClass)];
    const makers = machines.map((one) => [one.name, (index: number) => machineNode(cluster, one, index)] as const);
    return new Map([...makers, ...(cluster.features().virtualNode ? [[virtualNodeName, virtualNode] as const] : [])]);
  }

  #remove(name: string): void {
    this.#registry.delete('nodes', name, undefined, {});
    for (const { metadata, spec } of this.#registry.store.list('pods')) {
      if (spec.nodeName === name)
        this.#registry.delete('pods', metadata.name, metadata.namespace, { gracePeriodSeconds: 0 });
    }
  }
}
