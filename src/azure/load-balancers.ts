import type { Cluster } from '../egress/cluster.ts';
import type { PublicIp } from '../egress/public-ip.ts';
import { list, object, text } from '../json.ts';
import { apiVersions } from './api-versions.ts';
import { AzureError } from './azure-error.ts';
import { lastName, sameId } from './resource-id.ts';
import type { ResourceManager } from './resource-manager.ts';

/** Names of public IPs on the cluster's load balancer beside the pinned ones; none where it cannot be read. */
export async function otherPublicFrontends(
  manager: ResourceManager,
  cluster: Cluster,
  pinned: readonly PublicIp[],
): Promise<string[]> {
  const subscription = cluster.id.split('/').slice(0, 3).join('/');
  const id = `${subscription}/resourceGroups/${cluster.nodeResourceGroup}/providers/Microsoft.Network/loadBalancers/kubernetes`;
  try {
    const balancer = await manager.get(id, apiVersions.network);
    return list(object(balancer?.properties).frontendIPConfigurations)
      .map((frontend) => text(object(object(object(frontend).properties).publicIPAddress).id))
      .filter((ip) => ip !== '' && !pinned.some((own) => sameId(own.id, ip)))
      .map(lastName);
  } catch (error) {
    if (error instanceof AzureError) return [];
    throw error;
  }
}
