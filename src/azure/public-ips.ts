import { balancerId, prefixCidr, readPublicIp, type EffectiveAddress, type PublicIp } from '../egress/public-ip.ts';
import { distinctIds, isBasic, isWithin, type Cluster } from '../egress/cluster.ts';
import type { EgressPath } from '../egress/paths/path.ts';
import { asPublicIp } from '../egress/prefix.ts';
import { list, object, text, type Json } from '../json.ts';
import { AzureError } from './azure-error.ts';
import { isPrefixId, parseResourceId } from './resource-id.ts';
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

/** Reads a public IP or a prefix, whose address is its CIDR; undefined when it does not exist. */
export async function getAddress(manager: ResourceManager, id: string): Promise<PublicIp | undefined> {
  if (!isPrefixId(id)) return getPublicIp(manager, id);
  const body = await manager.get(id, apiVersions.network);
  return body && asPublicIp(body);
}

/** Creates a public IP and waits until Azure has given it its address. */
export async function createPublicIp(manager: ResourceManager, id: string, body: Json): Promise<PublicIp> {
  // Never over one that somebody made in the meantime.
  return readPublicIp(await manager.put(id, apiVersions.network, body, { ifNoneMatch: '*' }));
}

export async function deletePublicIp(manager: ResourceManager, id: string): Promise<void> {
  await manager.delete(id, apiVersions.network);
}

/** The addresses and CIDRs that Azure says traffic leaves from by these paths; none where it does not tell. One that was deleted meanwhile is left out. */
export async function effectiveAddresses(
  manager: ResourceManager,
  cluster: Cluster,
  paths: readonly EgressPath[],
): Promise<EffectiveAddress[]> {
  if (isBasic(cluster)) return publicFrontends(manager, cluster);
  const ids = distinctIds(paths.flatMap(({ addressIds }) => addressIds));
  const resolved = await Promise.all(ids.map((id) => effectiveAddress(manager, cluster, id)));
  return [...resolved.flat(), ...paths.flatMap(nodeAddresses)];
}

function nodeAddresses({ id = '', addresses = [] }: EgressPath): EffectiveAddress[] {
  return addresses.map((address) => ({ id, address, managed: false }));
}

async function effectiveAddress(manager: ResourceManager, cluster: Cluster, id: string): Promise<EffectiveAddress[]> {
  const isPrefix = isPrefixId(id);
  const body = await manager.get(id, apiVersions.network);
  const address = body && (isPrefix ? prefixCidr(body) : readPublicIp(body).address);
  if (address === undefined) return [];
  return [{ id, address, managed: isManaged(cluster, id) }];
}

/**
 * True for what AKS made for the exits of the cluster itself, and deletes when it is replaced. It may have managed and own ones at once,
 * so that it manages some tells nothing of the others; what a NAT gateway of the user's has is the user's, wherever it is.
 */
function isManaged({ outbound, gateway, effectiveIds, nodeResourceGroup }: Cluster, id: string): boolean {
  const own = [outbound, gateway.outbound].flatMap(({ publicIpIds, prefixIds }) => [...publicIpIds, ...prefixIds]);
  const inNodeGroup = parseResourceId(id)?.resourceGroup.toLowerCase() === nodeResourceGroup.toLowerCase();
  return inNodeGroup && isWithin([id], [...effectiveIds, ...gateway.effectiveIds]) && !isWithin([id], own);
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
