import { randomUUID } from 'node:crypto';
import { ids, isObject, list, object, text, type Json } from './json.ts';
import { groupType, parseResourceId, same } from './resource-id.ts';
import type { Resource } from './state.ts';

export const clusterType = 'Microsoft.ContainerService/managedClusters';
export const publicIpType = 'Microsoft.Network/publicIPAddresses';
export const prefixType = 'Microsoft.Network/publicIPPrefixes';
export const natGatewayType = 'Microsoft.Network/natGateways';
export const loadBalancerType = 'Microsoft.Network/loadBalancers';
export const networkType = 'Microsoft.Network/virtualNetworks';
export const subnetType = 'Microsoft.Network/virtualNetworks/subnets';
export const routeTableType = 'Microsoft.Network/routeTables';
export const securityGroupType = 'Microsoft.Network/networkSecurityGroups';
export const firewallType = 'Microsoft.Network/azureFirewalls';
export const roleAssignmentType = 'Microsoft.Authorization/roleAssignments';
export const roleDefinitionType = 'Microsoft.Authorization/roleDefinitions';
export const lockType = 'Microsoft.Authorization/locks';

/** Every type that local Azure keeps; `regional` ones have a location. */
const types: readonly { type: string; regional: boolean }[] = [
  ...[clusterType, publicIpType, prefixType, natGatewayType, loadBalancerType, networkType, routeTableType].map(
    regional,
  ),
  ...[securityGroupType, firewallType, groupType, 'Microsoft.ManagedIdentity/userAssignedIdentities'].map(regional),
  ...[subnetType, roleAssignmentType, roleDefinitionType, lockType].map((type) => ({ type, regional: false })),
];

function regional(type: string): { type: string; regional: boolean } {
  return { type, regional: true };
}

/** The resource with what follows from its id, and the etag that everything of Microsoft.Network has. */
export function completed(resource: Json): Resource {
  const id = text(resource.id);
  const parsed = parseResourceId(id);
  const known = types.find(({ type }) => same(type, parsed?.type ?? ''));
  const copy: Resource = { name: parsed?.name, type: known?.type ?? parsed?.type, ...structuredClone(resource), id };
  if (/^Microsoft\.Network\//i.test(parsed?.type ?? '')) copy.etag ??= `W/"${randomUUID()}"`;
  return copy;
}

/** Why a resource is none that Azure could have; undefined when it is fine. */
export function invalidity(resource: Resource): string | undefined {
  const parsed = parseResourceId(resource.id);
  const known = types.find(({ type }) => same(type, parsed?.type ?? ''));
  if (!parsed || !known) return 'no resource of a type that local Azure knows';
  if (known.regional && text(resource.location) === '') return 'a resource of this type has a location';
  if ('properties' in resource && !isObject(resource.properties)) return 'properties is an object';
  if (same(known.type, clusterType)) return clusterInvalidity(object(resource.properties));
  if (same(known.type, publicIpType)) return publicIpInvalidity(object(resource.properties));
  return undefined;
}

function clusterInvalidity(properties: Json): string | undefined {
  const network = object(properties.networkProfile);
  const profile = object(network.loadBalancerProfile);
  const publicIps = [
    ...ids(object(profile.outboundIPs).publicIPs),
    ...ids(profile.effectiveOutboundIPs).filter((id) => !isIdOf(id, prefixType)),
  ];
  const wrongIp = publicIps.find((id) => !isIdOf(id, publicIpType));
  if (wrongIp !== undefined) return `${JSON.stringify(wrongIp)} is no id of a public IP address`;
  const prefixes = ids(object(profile.outboundIPPrefixes).publicIPPrefixes);
  const wrongPrefix = prefixes.find((id) => !isIdOf(id, prefixType));
  if (wrongPrefix !== undefined) return `${JSON.stringify(wrongPrefix)} is no id of a public IP prefix`;
  if (list(properties.agentPoolProfiles).length === 0) return 'a cluster has agent pools';
  const count = object(profile.managedOutboundIPs).count;
  if (count !== undefined && !(Number.isInteger(count) && Number(count) >= 0))
    return 'managedOutboundIPs.count is a number';
  return undefined;
}

function publicIpInvalidity(properties: Json): string | undefined {
  const address = properties.ipAddress;
  if (address !== undefined && typeof address !== 'string') return 'ipAddress is a text';
  const method = properties.publicIPAllocationMethod;
  if (method !== 'Static' && method !== 'Dynamic') return 'publicIPAllocationMethod is Static or Dynamic';
  return undefined;
}

/** True for the id of a resource of this type. */
export function isIdOf(id: string, type: string): boolean {
  const parsed = parseResourceId(id);
  return parsed !== undefined && same(parsed.type, type);
}
