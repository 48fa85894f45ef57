import { distinctIds, poolSubnetIds, type Cluster } from '../egress/cluster.ts';
import { readSubnet, type Appliance, type Network, type Subnet } from '../egress/network.ts';
import { virtualNodeSubnetId } from '../egress/places.ts';
import { defaultRoute } from '../egress/routes.ts';
import { list, object, text, type Json } from '../json.ts';
import { apiVersions } from './api-versions.ts';
import { AzureError } from './azure-error.ts';
import type { ResourceManager } from './resource-manager.ts';

/** Reads the user's own network around a cluster: the subnets of its pools, their NAT gateways and routes, and where these lead. */
export async function readNetwork(manager: ResourceManager, cluster: Cluster): Promise<Network> {
  const ids = distinctIds([...poolSubnetIds(cluster), virtualNodeSubnetId(cluster) ?? []].flat());
  return withSubnets(manager, cluster, { subnets: [], appliances: [] }, ids);
}

/** The network with more subnets read, as far as they are not in it yet. */
export async function withSubnets(
  manager: ResourceManager,
  cluster: Cluster,
  network: Network,
  ids: readonly string[],
): Promise<Network> {
  const known = network.subnets.map(({ id }) => id);
  const fresh = distinctIds([...known, ...ids]).slice(known.length);
  if (fresh.length === 0) return network;
  const subnets = [...network.subnets, ...(await Promise.all(fresh.map((id) => getSubnet(manager, id))))];
  return { subnets, appliances: await appliances(manager, cluster, subnets) };
}

async function getSubnet(manager: ResourceManager, id: string): Promise<Subnet> {
  const body = object(await manager.get(id, apiVersions.network));
  const { natGateway, routeTable } = object(body.properties);
  const [gateway, routes] = await Promise.all([referred(manager, natGateway), referred(manager, routeTable)]);
  return readSubnet(id, body, gateway, routes);
}

async function referred(manager: ResourceManager, reference: unknown): Promise<Json | undefined> {
  const id = text(object(reference).id);
  return id === '' ? undefined : manager.get(id, apiVersions.network);
}

/** Firewalls, else network interfaces, at the private addresses that default routes lead to; none where the caller may not list them. */
async function appliances(manager: ResourceManager, { id }: Cluster, subnets: readonly Subnet[]): Promise<Appliance[]> {
  const hops = subnets.flatMap(({ routes }) => defaultRoute(routes)?.nextHopAddress ?? []).filter((hop) => hop !== '');
  if (hops.length === 0) return [];
  const subscription = id.split('/').slice(0, 3).join('/');
  for (const type of ['azureFirewalls', 'networkInterfaces']) {
    const all = await listUnlessRefused(manager, `${subscription}/providers/Microsoft.Network/${type}`);
    const matching = all.flatMap((body) => asAppliance(body, hops));
    if (matching.length > 0) return matching;
  }
  return [];
}

/** What a check may not read it does without: whoever runs it may have no rights beyond the cluster's own network. */
async function listUnlessRefused(manager: ResourceManager, path: string): Promise<Json[]> {
  try {
    return await manager.list(path, apiVersions.network);
  } catch (error) {
    if (error instanceof AzureError && error.status === 403) return [];
    throw error;
  }
}

/** All public IPs of a firewall translate its traffic. Source: https://learn.microsoft.com/azure/firewall/deploy-multi-public-ip-powershell */
function asAppliance(body: Json, hops: readonly string[]): Appliance[] {
  const configurations = list(object(body.properties).ipConfigurations).map((entry) =>
    object(object(entry).properties),
  );
  const address = configurations.map((entry) => text(entry.privateIPAddress)).find((own) => hops.includes(own));
  if (address === undefined) return [];
  const addressIds = configurations
    .map(({ publicIPAddress }) => text(object(publicIPAddress).id))
    .filter((ip) => ip !== '');
  return [{ id: text(body.id), address, addressIds }];
}
