import { AddressHistory } from '../data-plane/address-history.ts';
import type { EchoService } from '../data-plane/echo-services.ts';
import { CloudController } from '../kubernetes/cloud-controller.ts';
import type { ClusterView, EchoBehaviour, KubernetesBehaviour } from '../kubernetes/cluster-view.ts';
import { aksKubeconfig, type CredentialName, type KubeconfigEntries } from '../kubernetes/kubeconfig.ts';
import type { Kubernetes } from '../kubernetes/kubernetes.ts';
import type { Node, Pod, Service } from '../kubernetes/objects.ts';
import { poolNodes, type PoolNode } from '../kubernetes/pool-nodes.ts';
import { requireRights } from './access.ts';
import { ApiClient } from './api-client.ts';
import { Callers } from './callers.ts';
import { readKubeconfig, RealClusterError } from './kubeconfig.ts';
import { Mirror } from './mirror.ts';
import { RealServices } from './real-services.ts';

export interface RealClusterOptions {
  /** File whose current context is the cluster. */
  readonly kubeconfig: string;
  /** An address of this machine that the cluster's pods can reach. */
  readonly podAddress: string;
}

/** A caller of an echo service: who it is, and the address that the service sees. */
export interface Sighting {
  readonly caller: string;
  readonly address: string | undefined;
}

/** The cluster of a scenario for which a real one stands. */
export interface Part {
  readonly cluster: ClusterView;
  readonly objects: readonly unknown[];
  readonly behaviour: KubernetesBehaviour;
  readonly echo: EchoBehaviour;
}

interface Mirrors {
  readonly services: Mirror<Service>;
  readonly nodes: Mirror<Node>;
  readonly pods: Mirror<Pod>;
}

/** A Kubernetes of the user's that stands for a cluster of the scenario: only Azure is local then. It stays over a reset. */
export class RealCluster {
  readonly #entries: KubeconfigEntries;
  readonly #api: ApiClient;
  readonly #mirrors: Mirrors;
  readonly #callers: Callers;
  #next: Play | undefined;
  #present: Play | undefined;

  private constructor(entries: KubeconfigEntries, api: ApiClient) {
    this.#entries = entries;
    this.#api = api;
    this.#mirrors = {
      services: new Mirror(api, '/api/v1/services'),
      nodes: new Mirror(api, '/api/v1/nodes'),
      pods: new Mirror(api, '/api/v1/pods'),
    };
    this.#callers = new Callers(this.#mirrors.nodes, this.#mirrors.pods);
  }

  /** @throws RealClusterError where it cannot be read, reached or written as local Azure has to */
  static async open(file: string): Promise<RealCluster> {
    const entries = readKubeconfig(file);
    const cluster = new RealCluster(entries, new ApiClient(entries));
    try {
      await requireRights(cluster.#api, file);
      await Promise.all(cluster.#allMirrors.map((mirror) => mirror.open()));
    } catch (error) {
      await cluster.close();
      throw error;
    }
    return cluster;
  }

  get #allMirrors(): { open(): Promise<void>; close(): Promise<void> }[] {
    const { services, nodes, pods } = this.#mirrors;
    return [services, nodes, pods];
  }

  /**
   * Makes it a cluster of the next world, which takes effect with {@link begin}.
   * @throws RealClusterError where the scenario says what only the embedded Kubernetes can play
   */
  join(part: Part): Kubernetes {
    refuseKubernetesOf(part);
    const play = new Play(part, this.#api, this.#mirrors);
    this.#next = play;
    const kubeconfig = (user: CredentialName): string => aksKubeconfig(part.cluster, this.#entries, user);
    return {
      url: this.#api.server,
      kubeconfig,
      handedOut: kubeconfig,
      close: () => {
        play.close();
        return Promise.resolve();
      },
    };
  }

  /** Plays its part in the world that is the present one from now on, if that has a cluster at all. */
  begin(): void {
    this.#present = this.#next;
    this.#next = undefined;
    this.#present?.begin();
  }

  /** What an echo service sees of a caller: the address by which its node's traffic leaves, or a stranger's own. */
  async seen(caller: string, service: EchoService, signal: AbortSignal): Promise<Sighting> {
    const node = await this.#callers.nodeOf(caller, signal);
    if (node === undefined || this.#present === undefined) return { caller, address: caller };
    return { caller: node, address: this.#present.addressOf(node, service) };
  }

  async close(): Promise<void> {
    await this.#present?.release();
    await Promise.all(this.#allMirrors.map((mirror) => mirror.close()));
    await this.#api.close();
  }
}

/** A part being played: by the cloud controller, and by the addresses that the nodes' traffic leaves by. */
class Play {
  readonly #part: Part;
  readonly #services: RealServices;
  readonly #addresses: AddressHistory;
  #end: (() => void) | undefined;

  constructor(part: Part, api: ApiClient, { services, nodes }: Mirrors) {
    const { cluster, echo } = part;
    const inPools = (): PoolNode[] => nodesInPools(cluster, nodes.list());
    this.#part = part;
    this.#services = new RealServices(api, services, inPools);
    const node = (name: string): PoolNode | undefined => inPools().find((one) => one.name === name);
    this.#addresses = new AddressHistory({ cluster, echo, nodes: inPools, node });
  }

  begin(): void {
    const { cluster, behaviour } = this.#part;
    const controller = new CloudController(this.#services, cluster, behaviour);
    const unsubscribe = cluster.onChange(() => this.#addresses.look());
    this.#end = () => {
      unsubscribe();
      controller.close();
    };
  }

  addressOf(node: string, service: EchoService): string | undefined {
    return this.#addresses.of(node, service);
  }

  close(): void {
    this.#end?.();
    this.#services.close();
  }

  async release(): Promise<void> {
    this.#end?.();
    await this.#services.release();
  }
}

/** Nodes with the pools that their label names; those without one, or of another, are the first pool's. */
function nodesInPools(cluster: ClusterView, nodes: readonly Node[]): PoolNode[] {
  const pools = cluster.pools().map(({ name }) => name);
  return poolNodes(nodes).map(({ name, pool }) => ({ name, pool: pools.includes(pool) ? pool : (pools[0] ?? '') }));
}

/** Objects are not written into a cluster of the user's, and its kubelets do as they do. */
function refuseKubernetesOf({ cluster, objects, behaviour }: Part): void {
  const ofKubelets = [
    'autoProvisioned',
    'imagesMissing',
    'admissionDenials',
    'unschedulable',
    'podStartDelay',
    'tokens',
    'userToken',
    'reach',
  ];
  const said = [...(objects.length > 0 ? ['objects'] : []), ...Object.keys(behaviour)];
  const unplayable = said.filter((key) => key === 'objects' || ofKubelets.includes(key));
  if (unplayable.length > 0)
    throw new RealClusterError(
      `the scenario says of the Kubernetes of cluster ${cluster.name} what a real one does not do by itself: ${unplayable.join(', ')}`,
    );
}
