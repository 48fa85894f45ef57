import { list, object, text, type Json } from './json.ts';
import { nodeGroupId } from './load-balancer.ts';
import { managedIps, managedTags } from './managed-addresses.ts';
import { isIdOf, same } from './resource-id.ts';
import { natGatewayType, prefixType, publicIpType } from './resource-types.ts';
import { stableGuid } from './stable-guid.ts';
import type { AzureState, Resource } from './state.ts';

/** The SKU that a cluster's profile asks for; it is also that of the addresses. Source: https://learn.microsoft.com/azure/aks/nat-gateway */
export function gatewaySku({ sku }: Json): 'Standard' | 'StandardV2' {
  return same(text(sku), 'StandardV2') ? 'StandardV2' : 'Standard';
}

/** What of public IPs and prefixes a NAT gateway profile names as its owner's: plain ids, where a load balancer profile has `{ id }`. */
export function ownGatewayIds(profile: Json): { ips: string[]; prefixes: string[] } {
  return {
    ips: list(object(profile.outboundIPs).publicIPs).map(text),
    prefixes: list(object(profile.outboundIPPrefixes).publicIPPrefixes).map(text),
  };
}

/** The ids of public IPs or prefixes that a NAT gateway profile asks for; managed ones are created here. */
export function gatewayIds(state: AzureState, cluster: Resource, network: Json): string[] {
  const profile = object(network.natGatewayProfile);
  const { ips, prefixes } = ownGatewayIds(profile);
  if (ips.length + prefixes.length > 0) return [...ips, ...prefixes].map((id) => state.get(id)?.id ?? id);
  const { count, countIPv6 } = object(profile.managedOutboundIPProfile);
  const counts = { IPv4: Number(count ?? 1), IPv6: Number(countIPv6 ?? 0) };
  return managedIps(state, cluster, { purpose: 'aks-natgw-managed-outbound-ip', sku: gatewaySku(profile) }, counts);
}

/** The id of the NAT gateway that AKS manages for a cluster. */
export function managedGatewayId(cluster: Resource): string {
  return `${nodeGroupId(cluster)}/providers/${natGatewayType}/aks-natgateway-${stableGuid(cluster.id).slice(0, 8)}`;
}

/** The NAT gateway that AKS manages, with these addresses; without any there is none. */
export function putGateway(state: AzureState, cluster: Resource, wished: readonly string[]): void {
  const id = managedGatewayId(cluster);
  if (wished.length === 0) {
    state.delete(id);
    return;
  }
  const profile = object(object(object(cluster.properties).networkProfile).natGatewayProfile);
  state.put({
    id,
    location: cluster.location,
    sku: { name: gatewaySku(profile) },
    tags: managedTags(cluster, 'aks-natgw'),
    properties: {
      provisioningState: 'Succeeded',
      resourceGuid: stableGuid(id),
      idleTimeoutInMinutes: Number(profile.idleTimeoutInMinutes ?? 4),
      ...references(state, wished),
    },
  });
}

/** Addresses and prefixes of each family have a key of their own. */
function references(state: AzureState, wished: readonly string[]): Json {
  const isV6 = (id: string): boolean => object(state.get(id)?.properties).publicIPAddressVersion === 'IPv6';
  const of = (type: string, six: boolean) =>
    wished.filter((id) => isIdOf(id, type) && isV6(id) === six).map((id) => ({ id }));
  const keys: readonly (readonly [string, Json[]])[] = [
    ['publicIpAddresses', of(publicIpType, false)],
    ['publicIpPrefixes', of(prefixType, false)],
    ['publicIpAddressesV6', of(publicIpType, true)],
    ['publicIpPrefixesV6', of(prefixType, true)],
  ];
  return Object.fromEntries(keys.filter(([, entries]) => entries.length > 0));
}
