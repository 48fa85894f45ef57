import { isPrefixId, lastName, sameId } from '../azure/resource-id.ts';
import type { Inputs } from '../inputs.ts';
import type { Family } from './addresses.ts';
import { distinctIds, isBasic, type Cluster } from './cluster.ts';
import type { Network } from './network.ts';
import { pathOf } from './paths/kinds.ts';
import type { EgressPath, PinnedAt } from './paths/path.ts';

/** SKUs of public IPs. What uses them takes those of its own SKU only. */
export type IpSku = 'Basic' | 'Standard' | 'StandardV2';

/** An exit that can be given the pinned set: the cluster's load balancer, its managed NAT gateway, or a NAT gateway of the user's. */
export interface PinnableExit {
  id: string;
  pin: PinnedAt;
  title: string;
  /** Node groups that leave by it. */
  groups: readonly string[];
  sku: IpSku;
  families: readonly Family[];
  location: string;
  /** Ids of the public IPs and prefixes that are configured there. */
  configuredIds: readonly string[];
  /** Ids of those that Azure says are in use: others until an operation on the cluster has succeeded. */
  effectiveIds: readonly string[];
}

/** The exits of these paths that can be pinned, each once, those of the cluster itself first. */
export function pinnableExits(cluster: Cluster, network: Network, paths: readonly EgressPath[]): PinnableExit[] {
  const ids = distinctIds(paths.flatMap(({ id, pin }) => (typeof pin === 'string' && id !== undefined ? [id] : [])));
  const exits = ids.flatMap((id) => {
    const [first, ...others] = paths.filter((path) => path.id !== undefined && sameId(path.id, id));
    if (!first || typeof first.pin !== 'string') return [];
    const groups = [first, ...others].map(({ group }) => group);
    return [{ id, pin: first.pin, title: first.title, groups, ...detailsOf(cluster, network, first.pin, id) }];
  });
  return exits.sort((left, right) => Number(isOfUser(left)) - Number(isOfUser(right)) || compare(left.id, right.id));
}

/** The exit of the cluster itself that can have own IPs, also where no node group leaves by it any more; undefined where there is none. */
export function ownExit(cluster: Cluster): PinnableExit | undefined {
  const network = { subnets: [], appliances: [] };
  // What nothing on a subnet or a node takes elsewhere leaves by it.
  const place = {
    group: '',
    cluster,
    pool: undefined,
    isVirtual: false,
    nodeAddresses: [],
    subnet: undefined,
    network,
  };
  const [exit] = pinnableExits(cluster, network, [pathOf(place)]);
  return exit && exit.pin !== 'service' ? { ...exit, groups: [] } : undefined;
}

type Details = Pick<PinnableExit, 'sku' | 'families' | 'location' | 'configuredIds' | 'effectiveIds'>;

function detailsOf(cluster: Cluster, network: Network, pin: PinnedAt, id: string): Details {
  const { location, outbound, effectiveIds, gateway } = cluster;
  const families = familiesOf(cluster, pin, network, id);
  if (pin === 'managed-nat-gateway') {
    const { publicIpIds, prefixIds } = gateway.outbound;
    const configuredIds = [...publicIpIds, ...prefixIds];
    return { sku: 'StandardV2', families, location, configuredIds, effectiveIds: gateway.effectiveIds };
  }
  if (pin === 'nat-gateway') {
    const own = gatewayOf(network, id);
    const ids = own?.addressIds ?? [];
    const sku = own?.isV2 ? 'StandardV2' : 'Standard';
    return { sku, families, location: own?.location ?? location, configuredIds: ids, effectiveIds: ids };
  }
  const configuredIds = [...outbound.publicIpIds, ...outbound.prefixIds];
  return { sku: isBasic(cluster) ? 'Basic' : 'Standard', families, location, configuredIds, effectiveIds };
}

/** A Standard NAT gateway has no IPv6. Source: https://learn.microsoft.com/azure/nat-gateway/nat-gateway-resource */
function familiesOf(cluster: Cluster, pin: PinnedAt, network: Network, id: string): Family[] {
  const carriesIpv6 = pin === 'nat-gateway' ? gatewayOf(network, id)?.isV2 === true : pin !== 'service';
  return cluster.dualStack && carriesIpv6 ? ['IPv4', 'IPv6'] : ['IPv4'];
}

function gatewayOf({ subnets }: Network, id: string): Network['subnets'][number]['gateway'] {
  return subnets.find(({ gateway }) => gateway && sameId(gateway.id, id))?.gateway;
}

function isOfUser({ pin }: PinnableExit): boolean {
  return pin === 'nat-gateway';
}

function compare(left: string, right: string): number {
  return left.toLowerCase() < right.toLowerCase() ? -1 : 1;
}

/** What tells the pinned IPs of several exits apart: the name of the NAT gateway. */
function exitSuffix(exit: PinnableExit): string {
  return isOfUser(exit) ? lastName(exit.id) : exit.pin;
}

/** Names of an exit's pinned IPs, family by family: `STEM`, or `STEM-1`, `STEM-2`, … when there are more; for IPv6 `STEM-ipv6`. */
export function pinnedNames(
  stem: string,
  count: number,
  families: readonly Family[],
): { name: string; family: Family }[] {
  return families.flatMap((family) => {
    const name = family === 'IPv4' ? stem : `${stem}-ipv6`;
    return count === 1
      ? [{ name, family }]
      : Array.from({ length: count }, (_, index) => ({ name: `${name}-${String(index + 1)}`, family }));
  });
}

/** The stems that an exit's IPs may have: that of the only exit, and with the exit's suffix where there are more. */
export function stems(name: string, exit: PinnableExit): { bare: string; suffixed: string } {
  return { bare: name, suffixed: `${name}-${exitSuffix(exit)}` };
}

/**
 * The stem of each exit's names. IPs that an exit has already keep their names, whatever gateways come and go;
 * otherwise the only exit, or the cluster's own, has the bare name, and each other one its suffix.
 * @param isAt tells whether the first IP of a stem is in use at an exit
 */
export function assignStems(
  name: string,
  exits: readonly PinnableExit[],
  isAt: (stem: string, exit: PinnableExit) => boolean,
): string[] {
  const bareUser = exits.find((exit) => isAt(name, exit));
  return exits.map((exit) => {
    const { bare, suffixed } = stems(name, exit);
    if (isAt(suffixed, exit)) return suffixed;
    const mayBeBare = exits.length === 1 || !isOfUser(exit);
    return bareUser === exit || (mayBeBare && !bareUser) ? bare : suffixed;
  });
}

/** The IP at which the Service answers: the first IPv4 one of a load balancer, where the workflow wants a Service. An IP of a NAT gateway, and a prefix, cannot be a frontend. */
export function servedIp<Ip extends { id: string; exitId: string; family: Family }>(
  ips: readonly Ip[],
  exits: readonly PinnableExit[],
  { service }: Pick<Inputs, 'service'>,
): Ip | undefined {
  const balancer = exits.find(({ pin }) => pin === 'load-balancer' || pin === 'service');
  if (service === 'false' || !balancer) return undefined;
  return ips.find(({ id, exitId, family }) => sameId(exitId, balancer.id) && family === 'IPv4' && !isPrefixId(id));
}
