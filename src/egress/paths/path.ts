import type { AgentPool, Cluster } from '../cluster.ts';
import type { Network, Subnet } from '../network.ts';

/** Where a node group's traffic begins: all that decides how it leaves. Plain data. */
export interface Place {
  /** Name of the node group. */
  group: string;
  cluster: Cluster;
  /** Undefined for nodes that are of no pool: those that AKS provisions by itself, and virtual ones. */
  pool: AgentPool | undefined;
  /** Nodes that Azure Container Instances plays. */
  isVirtual: boolean;
  /** Public addresses of the nodes themselves, as Kubernetes tells them. */
  nodeAddresses: readonly string[];
  /** That of the pods, where they have one of their own; undefined in a network that AKS manages. */
  subnet: Subnet | undefined;
  network: Network;
}

/** Azure's resource that gives traffic its address, and ids of the public IPs and prefixes in use there. */
export interface Exit {
  /** The cluster for its load balancer or a managed NAT gateway; undefined where Azure does not tell. */
  id: string | undefined;
  addressIds: readonly string[];
  /** Addresses of which there is no public IP that could be read, such as those of nodes. */
  addresses?: readonly string[];
}

/**
 * Where the pinned set is put. One more says what it has now (`exits.ts`), how it is written (`switch-exit.ts` in the modes), how it gets back what
 * it had (`restoration.ts`, `restore.ts` in the modes), and how other tools say the same (`infrastructure/`).
 */
export type PinnedAt = 'load-balancer' | 'service' | 'managed-nat-gateway' | 'nat-gateway';

/** Why a path cannot be pinned, as the end of a sentence, and what else can be done. */
export interface Unpinnable {
  because: string;
  waysOut: string;
}

/** A kind of egress path: how it is recognised, what it leaves from, and how it is pinned. One file each; `kinds.ts` has them in Azure's order. */
export interface PathKind {
  kind: string;
  recognise: (place: Place) => boolean;
  exit: (place: Place) => Exit;
  pin: (place: Place) => PinnedAt | Unpinnable;
  /** What it is called in pictures and messages. */
  title: (place: Place) => string;
}

/** How the traffic of one node group leaves. */
export interface EgressPath extends Exit {
  group: string;
  kind: string;
  title: string;
  /** Where its traffic begins; undefined in a network that AKS manages. */
  subnetId: string | undefined;
  pin: PinnedAt | Unpinnable;
}

/** An exit of which Azure does not tell whose addresses it shows. */
export const unknownExit: Exit = { id: undefined, addressIds: [] };
