import { randomUUID } from 'node:crypto';
import { object, type Json } from './json.ts';

/** What Microsoft.Network makes of properties that nobody has set. Source: https://learn.microsoft.com/rest/api/virtualnetwork */
const defaults: Readonly<Record<string, Json>> = {
  'Microsoft.Network/publicIPAddresses': {
    publicIPAddressVersion: 'IPv4',
    publicIPAllocationMethod: 'Dynamic',
    idleTimeoutInMinutes: 4,
    ipTags: [],
    ddosSettings: { protectionMode: 'VirtualNetworkInherited' },
  },
  'Microsoft.Network/publicIPPrefixes': { publicIPAddressVersion: 'IPv4', ipTags: [] },
  'Microsoft.Network/natGateways': { idleTimeoutInMinutes: 4 },
  'Microsoft.Network/routeTables': { disableBgpRoutePropagation: false, routes: [] },
  'Microsoft.Network/networkSecurityGroups': { securityRules: [] },
  'Microsoft.Network/virtualNetworks': { virtualNetworkPeerings: [], enableDdosProtection: false },
  'Microsoft.Network/virtualNetworks/subnets': {
    delegations: [],
    privateEndpointNetworkPolicies: 'Disabled',
    privateLinkServiceNetworkPolicies: 'Enabled',
  },
  'Microsoft.Network/loadBalancers': { inboundNatRules: [], inboundNatPools: [] },
};

/** The properties of a resource of this type with those that nobody has set. */
export function withNetworkDefaults(type: string, properties: unknown): Json {
  const guid = type in defaults && !type.endsWith('/subnets') ? { resourceGuid: randomUUID() } : {};
  return { ...guid, ...structuredClone(defaults[type]), ...object(properties) };
}
