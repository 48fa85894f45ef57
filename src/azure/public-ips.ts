import { egressExits, isBasic, type Subnet } from '../egress/paths.ts';
import { balancerId, prefixCidr, readPublicIp, type EffectiveAddress, type PublicIp } from '../egress/public-ip.ts';
import { distinctIds, type Cluster } from '../egress/cluster.ts';
import { list, object, text, type Json } from '../json.ts';
import { AzureError } from './azure-error.ts';
import { parseResourceId, sameId } from './resource-id.ts';
import { apiVersions } from './api-versions.ts';
import type { ResourceManager } from './resource-manager.ts';

/** Reads a public IP; undefined when it, or its resource group, does not exist. */
export async function getPublicIp(manager: ResourceManager, id: string): Promise<PublicIp | undefined> {
  try {
    const body = await manager.get(id, apiVersions.network);
    return body && readPublicIp(body);
  } catch (error) {
    if (error instanceof AzureError && error.code === 'ResourceGroupNotFound') return undefined;
    throw error;
  }
}

export async function prefixExists(manager: ResourceManager, id: string): Promise<boolean> {
  return (await manager.get(id, apiVersions.network)) !== undefined;
}

/** Creates a public IP and waits until Azure has given it its address. */
export async function createPublicIp(manager: ResourceManager, id: string, body: Json): Promise<PublicIp> {
  // Never over one that somebody made in the meantime.
  return readPublicIp(await manager.put(id, apiVersions.network, body, { ifNoneMatch: '*' }));
}

export async function deletePublicIp(manager: ResourceManager, id: string): Promise<void> {
  await manager.delete(id, apiVersions.network);
}

/**
 * The addresses and CIDRs that Azure says the cluster leaves from; none where a firewall decides. One that was deleted meanwhile is left out.
 * Subnets that are being read anyway are not read again.
 */
export async function effectiveAddresses(
  manager: ResourceManager,
  cluster: Cluster,
  subnets?: readonly Subnet[] | Promise<readonly Subnet[]>,
): Promise<EffectiveAddress[]> {
  if (isBasic(cluster)) return publicFrontends(manager, cluster);
  const { addressIds, gatewayIds } = egressExits(cluster, await (subnets ?? poolSubnets(manager, cluster)));
  const gateways = await Promise.all(gatewayIds.map((id) => manager.get(id, apiVersions.network)));
  const ids = distinctIds([...addressIds, ...gateways.flatMap((gateway) => gatewayAddressIds(object(gateway)))]);
  const resolved = await Promise.all(ids.map((id) => effectiveAddress(manager, cluster, id)));
  return resolved.flat();
}

/** What a NAT gateway uses. Source: https://learn.microsoft.com/rest/api/virtualnetwork/nat-gateways/get */
function gatewayAddressIds({ properties }: Json): string[] {
  const keys = ['publicIpAddresses', 'publicIpPrefixes', 'publicIpAddressesV6', 'publicIpPrefixesV6'];
  return keys.flatMap((key) => list(object(properties)[key]).map((entry) => text(object(entry).id)));
}

async function effectiveAddress(manager: ResourceManager, cluster: Cluster, id: string): Promise<EffectiveAddress[]> {
  const isPrefix = parseResourceId(id)?.type.toLowerCase().endsWith('/publicipprefixes') ?? false;
  const body = await manager.get(id, apiVersions.network);
  const address = body && (isPrefix ? prefixCidr(body) : readPublicIp(body).address);
  if (address === undefined) return [];
  // Azure may have managed and own ones at once, so that it manages some tells nothing of the others.
  const own = [...cluster.outbound.publicIpIds, ...cluster.outbound.prefixIds];
  const inNodeGroup = parseResourceId(id)?.resourceGroup.toLowerCase() === cluster.nodeResourceGroup.toLowerCase();
  return [{ id, address, managed: inNodeGroup && !own.some((other) => sameId(other, id)) }];
}

/** The addresses of a Basic load balancer: traffic leaves by any of its public frontends, whosever Services they are. */
async function publicFrontends(manager: ResourceManager, cluster: Cluster): Promise<EffectiveAddress[]> {
  const balancer = await manager.get(balancerId(cluster), apiVersions.network);
  const ids = list(object(balancer?.properties).frontendIPConfigurations)
    .map((frontend) => text(object(object(object(frontend).properties).publicIPAddress).id))
    .filter((id) => id !== '');
  const ips = await Promise.all(ids.map((id) => getPublicIp(manager, id)));
  return ips.flatMap((ip) => (ip?.address === undefined ? [] : [{ id: ip.id, address: ip.address, managed: false }]));
}

/** Reads the subnets of the cluster's pools, as far as they are the user's: Azure shows none for a managed network. */
export async function poolSubnets(manager: ResourceManager, cluster: Cluster): Promise<Subnet[]> {
  const ids = new Set(cluster.pools.flatMap((pool) => pool.subnetIds));
  return Promise.all([...ids].map((id) => getSubnet(manager, id)));
}

async function getSubnet(manager: ResourceManager, id: string): Promise<Subnet> {
  const properties = object((await manager.get(id, apiVersions.network))?.properties);
  const routeTableId = text(object(properties.routeTable).id);
  return {
    id,
    natGatewayId: text(object(properties.natGateway).id) || undefined,
    defaultRoute: routeTableId === '' ? undefined : await defaultRoute(manager, routeTableId),
  };
}

async function defaultRoute(manager: ResourceManager, routeTableId: string): Promise<string | undefined> {
  const table = await manager.get(routeTableId, apiVersions.network);
  const routes = list(object(table?.properties).routes).map((route) => object(object(route).properties));
  const routeOf = (prefix: string): Json | undefined => routes.find(({ addressPrefix }) => addressPrefix === prefix);
  const inForce = halves.map((half) => routeOf(half) ?? routeOf('0.0.0.0/0'));
  const route = inForce.find((candidate) => candidate && candidate.nextHopType !== 'Internet');
  return route && `${text(route.nextHopType)} ${text(route.nextHopIpAddress)}`.trim();
}

/**
 * VPN gateways and appliances are often given all traffic by two routes, which win over one for 0.0.0.0/0 since they are longer.
 * Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview#how-azure-selects-a-route
 */
const halves = ['0.0.0.0/1', '128.0.0.0/1'];
