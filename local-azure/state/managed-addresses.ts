import { object, text } from './json.ts';
import { nodeGroupId } from './load-balancer.ts';
import { same } from './resource-id.ts';
import { publicIpType } from './resource-types.ts';
import { stableGuid } from './stable-guid.ts';
import type { AzureState, Resource } from './state.ts';

/** What AKS tags the addresses with that it manages: https://learn.microsoft.com/azure/aks/load-balancer-standard */
const managedTag = 'aks-managed-type';

/** The first addresses stay when a count changes; what is missing is created, with addresses that were never in use. */
export function managedIps(
  state: AzureState,
  cluster: Resource,
  purpose: string,
  counts: Readonly<Record<'IPv4' | 'IPv6', number>>,
): string[] {
  return (['IPv4', 'IPv6'] as const).flatMap((version) => {
    const kept = existingManagedIps(state, cluster, { purpose, version });
    return Array.from(
      { length: counts[version] },
      (_, index) => kept[index] ?? createManagedIp(state, cluster, purpose, version),
    );
  });
}

function createManagedIp(
  state: AzureState,
  cluster: Resource,
  purpose: string,
  publicIPAddressVersion: 'IPv4' | 'IPv6',
): string {
  const address = state.addresses.address(publicIPAddressVersion);
  const name = stableGuid(`${cluster.id} ${address}`);
  const resource = state.put({
    id: `${nodeGroupId(cluster)}/providers/${publicIpType}/${name}`,
    location: cluster.location,
    sku: { name: isGatewayV2(cluster) ? 'StandardV2' : 'Standard', tier: 'Regional' },
    tags: managedTags(cluster, purpose),
    properties: {
      provisioningState: 'Succeeded',
      resourceGuid: stableGuid(name),
      ipAddress: address,
      publicIPAddressVersion,
      publicIPAllocationMethod: 'Static',
      idleTimeoutInMinutes: 30,
      ipTags: [],
      ddosSettings: { protectionMode: 'VirtualNetworkInherited' },
    },
  });
  return resource.id;
}

/** A NAT gateway of SKU StandardV2 takes addresses of that SKU only. */
export function isGatewayV2(cluster: Resource): boolean {
  const network = object(object(cluster.properties).networkProfile);
  return same(text(object(network.natGatewayProfile).sku), 'StandardV2');
}

export function managedTags(cluster: Resource, purpose: string): Record<string, string> {
  return {
    'aks-managed-cluster-name': text(cluster.name),
    'aks-managed-cluster-rg': cluster.id.split('/')[4] ?? '',
    [managedTag]: purpose,
  };
}

function existingManagedIps(
  state: AzureState,
  cluster: Resource,
  wanted?: { purpose: string; version: string },
): string[] {
  const group = `${nodeGroupId(cluster)}/`.toLowerCase();
  return state
    .list(publicIpType)
    .filter(({ id }) => id.toLowerCase().startsWith(group))
    .filter(({ tags, properties }) => {
      const tag = object(tags)[managedTag];
      if (!wanted) return tag !== undefined;
      return tag === wanted.purpose && object(properties).publicIPAddressVersion === wanted.version;
    })
    .map(({ id }) => id);
}

/** Gives up the managed addresses that nothing uses any more. */
export function releaseManagedIps(state: AzureState, cluster: Resource, inUse: readonly string[]): void {
  for (const id of existingManagedIps(state, cluster)) {
    if (!inUse.some((used) => same(used, id))) state.delete(id);
  }
}
