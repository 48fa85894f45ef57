import { isPrefixId, sameId } from '../../azure/resource-id.ts';
import { distinctIds, isBalanced, isBasic, isManagedGateway, type Cluster, type OutboundProfile } from '../cluster.ts';
import type { EgressPath } from '../paths/path.ts';
import type { PromisedIp } from '../promise.ts';
import type { WatchedAzure } from '../watched.ts';

/** An exit by which node groups leave, and what it was promised to leave from. */
export interface PromisedExit {
  path: EgressPath & { id: string };
  promised: readonly PromisedIp[];
  /** Where AKS takes its addresses from; undefined for a gateway of the user's. */
  profile: OutboundProfile | undefined;
  /** Lists of ids that should all be the promised ones: what is configured, and what is in use. */
  lists: readonly (readonly string[])[];
}

/** Where the node groups leave now, by what was promised. */
export interface Ways {
  exits: readonly PromisedExit[];
  /** Paths of groups that leave by an exit of which nothing was promised. */
  elsewhere: readonly EgressPath[];
}

/** Puts the paths beside the promise: those that lead to where it was given, or to where its IPs are now, and those that lead elsewhere. */
export function promisedWays(watched: Pick<WatchedAzure, 'cluster' | 'paths'>, promised: readonly PromisedIp[]): Ways {
  const { cluster, paths } = watched;
  const kind = promisedKind(cluster, promised);
  const isHome = (path: EgressPath): boolean =>
    promised.some((ip) => isOf(ip, path.id)) && (!isSame(path.id, cluster.id) || path.kind === kind);
  const isKept = (path: EgressPath): path is PromisedExit['path'] =>
    path.id !== undefined && (isHome(path) || path.addressIds.some((id) => promised.some((ip) => sameId(ip.id, id))));
  const kept = paths.filter(isKept);
  const first = distinctIds(kept.map(({ id }) => id)).flatMap((id) => kept.find((path) => isSame(path.id, id)) ?? []);
  const homeless = promised.filter((ip) => !first.some((path) => isHome(path) && isOf(ip, path.id)));
  const unplaced = homeless.filter(({ id }) => !first.some((path) => isAt(path, id)));
  return {
    exits: first.map((path) => {
      if (isHome(path)) return promisedExit(cluster, path, ofExit(promised, path));
      const moved = homeless.filter((ip) => isAt(path, ip.id) || unplaced.includes(ip));
      return { path, promised: moved, profile: undefined, lists: [path.addressIds] };
    }),
    elsewhere: paths.filter((path) => !isKept(path)),
  };
}

/** What of the cluster's own had the promise: its load balancer, or its managed NAT gateway, whose IPs are of an SKU of their own. */
export function promisedKind(cluster: Cluster, promised: readonly PromisedIp[]): string {
  if (isBasic(cluster)) return 'basic-load-balancer';
  const skus = promised.flatMap(({ exitId, existing }) => (isSame(exitId, cluster.id) ? (existing?.sku ?? []) : []));
  const isV2 = skus.length === 0 ? isManagedGateway(cluster) : skus.some((sku) => sku.toLowerCase() === 'standardv2');
  return isV2 ? 'managed-nat-gateway' : 'load-balancer';
}

/** The promised IP at which the Service answers: the first IPv4 one of the load balancer. That of a NAT gateway, and a prefix, cannot be a frontend. */
export function promisedFrontend(cluster: Cluster, promised: readonly PromisedIp[]): PromisedIp | undefined {
  if (promisedKind(cluster, promised) === 'managed-nat-gateway') return undefined;
  return promised.find(
    ({ id, exitId, existing }) =>
      (exitId === undefined || sameId(exitId, cluster.id)) && existing?.version !== 'IPv6' && !isPrefixId(id),
  );
}

/** True where the outbound type is the one at which the promise was given. */
export function hasPromisedType(cluster: Cluster, promised: readonly PromisedIp[]): boolean {
  return promisedKind(cluster, promised) === 'managed-nat-gateway' ? isManagedGateway(cluster) : isBalanced(cluster);
}

/** True where nothing was promised but at the cluster itself, as far as that is known. */
export function isClusterPromise({ cluster }: Pick<WatchedAzure, 'cluster'>, promised: readonly PromisedIp[]): boolean {
  return promised.every(({ exitId }) => exitId === undefined || sameId(exitId, cluster.id));
}

/** The profile of the cluster that its outbound type uses. */
export function profileOf(cluster: Cluster): { outbound: OutboundProfile; effectiveIds: readonly string[] } {
  return isManagedGateway(cluster) ? cluster.gateway : cluster;
}

/** Ids of public IPs and prefixes that a profile names. */
export function idsOf({ publicIpIds, prefixIds }: OutboundProfile): string[] {
  return [...publicIpIds, ...prefixIds];
}

function promisedExit(cluster: Cluster, path: PromisedExit['path'], promised: readonly PromisedIp[]): PromisedExit {
  if (path.kind === 'nat-gateway') return { path, promised, profile: undefined, lists: [path.addressIds] };
  const { outbound, effectiveIds } = profileOf(cluster);
  return { path, promised, profile: outbound, lists: [idsOf(outbound), effectiveIds] };
}

function ofExit(promised: readonly PromisedIp[], { id }: EgressPath): PromisedIp[] {
  return promised.filter((ip) => isOf(ip, id));
}

function isOf({ exitId }: PromisedIp, id: string | undefined): boolean {
  return isSame(exitId, id);
}

function isAt({ addressIds }: EgressPath, id: string): boolean {
  return addressIds.some((other) => sameId(other, id));
}

function isSame(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && sameId(left, right);
}
