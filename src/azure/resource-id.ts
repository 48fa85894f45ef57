/** The parts of an Azure resource id. Names keep their case; Azure compares them without it. */
export interface ResourceId {
  subscriptionId: string;
  resourceGroup: string;
  /** For example `Microsoft.Network/publicIPAddresses`. */
  type: string;
  name: string;
}

const pattern = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/([^/]+\/[^/]+)\/([^/]+)$/i;

/** Parses the id of a resource in a resource group; undefined for anything else, child resources included. */
export function parseResourceId(id: string): ResourceId | undefined {
  const match = pattern.exec(id);
  if (!match) return undefined;
  const [, subscriptionId = '', resourceGroup = '', type = '', name = ''] = match;
  return { subscriptionId, resourceGroup, type, name };
}

/** Builds a resource id, spelled as Azure's documentation spells it. */
export function resourceId(parts: ResourceId): string {
  const { subscriptionId, resourceGroup, type, name } = parts;
  return `${resourceGroupId(subscriptionId, resourceGroup)}/providers/${type}/${name}`;
}

/** The id of a resource group: the scope of roles for everything inside it. */
export function resourceGroupId(subscriptionId: string, resourceGroup: string): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
}

export const publicIpType = 'Microsoft.Network/publicIPAddresses';
export const prefixType = 'Microsoft.Network/publicIPPrefixes';
export const clusterType = 'Microsoft.ContainerService/managedClusters';

// https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
export const resourceGroupName = /^[-\p{L}\p{N}_.()]{0,89}[-\p{L}\p{N}_()]$/u;
const networkName = String.raw`[-\w.]{0,79}\w`;

/** The id of a resource in a group, by the rules for names: nothing else of a URL can be in it. Only of ASCII is the case ignored, so it is apart from the group. */
function idPattern(rest: string): (id: string) => boolean {
  const whole = new RegExp(`^/subscriptions/[-0-9a-f]{36}/resourceGroups/([^/]+)/providers/${rest}$`, 'i');
  return (id) => resourceGroupName.test(whole.exec(id)?.[1] ?? '');
}

/** True for the id of a public IP or a prefix: nothing else of a URL can be in it. */
export const isAddressId = idPattern(String.raw`Microsoft\.Network/publicIP(?:Addresses|Prefixes)/${networkName}`);

/** The same for the id of a NAT gateway. */
export const isGatewayId = idPattern(String.raw`Microsoft\.Network/natGateways/${networkName}`);

/** The same for the id of a subnet. */
export const isSubnetId = idPattern(
  String.raw`Microsoft\.Network/virtualNetworks/[-\w.]{0,63}\w/subnets/${networkName}`,
);

/** The same for the id of a managed cluster. */
export const isClusterId = idPattern(String.raw`Microsoft\.ContainerService/managedClusters/[-\w]{1,63}`);

/** True for the id of a public IP prefix. */
export function isPrefixId(id: string): boolean {
  return /\/publicIPPrefixes\/[^/]+$/i.test(id);
}

/** Azure returns ids with changing case (`resourcegroups`), so ids are compared without it. */
export function sameId(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** The id of the resource that a child resource lies in, as a subnet lies in a network; undefined for others. */
export function parentResourceId(id: string): string | undefined {
  return /^(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/[^/]+\/[^/]+\/[^/]+)\/[^/]+\/[^/]+$/i.exec(
    id,
  )?.[1];
}

/** The last segment of an id: short enough for a log line. */
export function lastName(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
