import { object, text } from './json.ts';
import { nodeGroupId } from './load-balancer.ts';
import { same } from './resource-id.ts';
import { publicIpType } from './resource-types.ts';
import { stableGuid } from './stable-guid.ts';
import type { AzureState, Resource } from './state.ts';

/** What AKS tags the addresses with that it manages: https://learn.microsoft.com/azure/aks/load-balancer-standard */
const managedTag = 'aks-managed-type';

/** What managed addresses are for, and the SKU that this takes. */
interface Use {
  purpose: string;
  sku: 'Standard' | 'StandardV2';
}

/** The first addresses stay when a count changes; what is missing, or of another SKU, is created, with addresses that were never in use. */
export function managedIps(
  state: AzureState,
  cluster: Resource,
  use: Use,
  counts: Readonly<Record<'IPv4' | 'IPv6', number>>,
): string[] {
  return (['IPv4', 'IPv6'] as const).flatMap((version) => {
    const kept = existingManagedIps(state, cluster, { ...use, version });
    return Array.from(
      { length: counts[version] },
      (_, index) => kept[index] ?? createManagedIp(state, cluster, use, version),
    );
  });
}

function createManagedIp(
  state: AzureState,
  cluster: Resource,
  { purpose, sku }: Use,
  publicIPAddressVersion: 'IPv4' | 'IPv6',
): string {
  const address = state.addresses.address(publicIPAddressVersion);
  const name = stableGuid(`${cluster.id} ${address}`);
  const resource = state.put({
    id: `${nodeGroupId(cluster)}/providers/${publicIpType}/${name}`,
    location: cluster.location,
    sku: { name: sku, tier: 'Regional' },
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

export function managedTags(cluster: Resource, purpose: string): Record<string, string> {
  return {
    'aks-managed-cluster-name': text(cluster.name),
    'aks-managed-cluster-rg': cluster.id.split('/')[4] ?? '',
    [managedTag]: purpose,
  };
}

function existingManagedIps(state: AzureState, cluster: Resource, wanted?: Use & { version: string }): string[] {
  const group = `${nodeGroupId(cluster)}/`.toLowerCase();
  return state
    .list(publicIpType)
    .filter(({ id }) => id.toLowerCase().startsWith(group))
    .filter(({ tags, sku, properties }) => {
      const tag = object(tags)[managedTag];
      if (!wanted) return tag !== undefined;
      const isSame = same(text(object(sku).name), wanted.sku) && tag === wanted.purpose;
      return isSame && object(properties).publicIPAddressVersion === wanted.version;
    })
    .map(({ id }) => id);
}

/** Gives up the managed addresses that nothing uses any more. */
export function releaseManagedIps(state: AzureState, cluster: Resource, inUse: readonly string[]): void {
  for (const id of existingManagedIps(state, cluster)) {
    if (!inUse.some((used) => same(used, id))) state.delete(id);
  }
}
