import { randomUUID } from 'node:crypto';
import { resourceErrors } from '../schemas/schema-errors.ts';
import { copyOf, isObject, text, type Json } from './json.ts';
import { withNetworkDefaults } from './network-defaults.ts';
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
export const networkInterfaceType = 'Microsoft.Network/networkInterfaces';
export const roleAssignmentType = 'Microsoft.Authorization/roleAssignments';
export const roleDefinitionType = 'Microsoft.Authorization/roleDefinitions';
export const lockType = 'Microsoft.Authorization/locks';

const identityType = 'Microsoft.ManagedIdentity/userAssignedIdentities';

/** Every type that local Azure keeps; `regional` ones have a location. */
const types: readonly { type: string; regional: boolean }[] = [
  ...[clusterType, publicIpType, prefixType, natGatewayType, loadBalancerType, networkType, routeTableType].map(
    regional,
  ),
  ...[securityGroupType, firewallType, networkInterfaceType, groupType, identityType].map(regional),
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
  const copy: Resource = { name: parsed?.name, type: known?.type ?? parsed?.type, ...copyOf(resource), id };
  if (/^Microsoft\.Network\//i.test(parsed?.type ?? '')) {
    copy.etag ??= `W/"${randomUUID()}"`;
    copy.properties = withNetworkDefaults(known?.type ?? '', copy.properties);
  }
  return copy;
}

/** Why a resource is none that Azure could have; undefined when it is fine. */
export function invalidity(resource: Resource): string | undefined {
  const parsed = parseResourceId(resource.id);
  const known = types.find(({ type }) => same(type, parsed?.type ?? ''));
  if (!parsed || !known) return 'no resource of a type that local Azure knows';
  if (known.regional && text(resource.location) === '') return 'a resource of this type has a location';
  if ('properties' in resource && !isObject(resource.properties)) return 'properties is an object';
  const [error] = resourceErrors(known.type.split('/').at(-1) ?? '', resource);
  return error;
}
