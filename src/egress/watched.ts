import type { Json } from '../json.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import type { Cluster } from './cluster.ts';
import type { NodeGroup } from './node-groups.ts';
import type { PinnableExit } from './exits.ts';
import type { Network } from './network.ts';
import type { EgressPath } from './paths/path.ts';
import type { PromisedIp } from './promise.ts';
import type { EffectiveAddress, PublicIp } from './public-ip.ts';
import type { ChangeRecord } from './record.ts';
import type { SyncFailure } from './sync-failures.ts';

/** What a check read of Azure, as plain data. */
export interface WatchedAzure {
  cluster: Cluster;
  network: Network;
  /** How the node groups leave: those that there are, or where the cluster could not be read the pools that have nodes. */
  paths: readonly EgressPath[];
  /** Those of their exits that can be pinned. */
  exits: readonly PinnableExit[];
  /** What Azure says that the cluster leaves from. */
  effective: readonly EffectiveAddress[];
  /** The pinned set that was promised; undefined where nothing was. */
  promised: readonly PromisedIp[] | undefined;
  /** The workflow expects other addresses beside the promised ones: then other ways out are meant, too. */
  othersExpected: boolean;
  /** IPs of the action for this cluster that nothing promises. */
  reserved: readonly PublicIp[];
  /** The pinned set that the record of a change names; undefined without one. */
  record: ChangeRecord | undefined;
  /** A `pin` wrote the record, and ended before it switched: the cluster leaves from where it left before. */
  unfinished: boolean;
  /** Value of the owner tag for this cluster. */
  owner: string;
  /** The IP was named by this workflow, or by that which pinned it, so it need not be the action's own. */
  named: boolean;
  /** Tags that the workflow wants on the IP. */
  tags: Readonly<Record<string, string>>;
  /** Ids of promised IPs that no lock guards; empty where the workflow wants none. */
  unlocked: readonly string[];
  /** Public frontends of a Basic load balancer that belong to other Services. */
  otherFrontends: readonly string[];
}

/** What a check read of the action's objects in the cluster, as plain data. */
export interface WatchedObjects {
  service: Json | undefined;
  deployment: Json | undefined;
  /** The objects as `pin` with the same inputs would apply them; no Service where the workflow wants none, or no IP is promised. */
  wanted: { service: KubernetesObject | undefined; deployment: KubernetesObject };
  /** Something was promised: what the action applied should still be there. */
  promised: boolean;
  /** A node group leaves by a path that cannot be pinned: `pin` refuses there, or applies the echo alone. */
  unpinnable: boolean;
  /** The promised IP at which the Service answers. */
  ip: PublicIp | undefined;
  groups: readonly NodeGroup[];
  /** Echo pods run: what they observed was enough to judge a node group. */
  observed: boolean;
  /** Services that cannot be synced, by the cluster's events. */
  syncFailures: readonly SyncFailure[];
  /** Failures that were there before the pin, as `failureKey` names them. */
  knownFailures: readonly string[];
}
