import { ids, list, object, text, type Json } from './json.ts';
import { same } from './resource-id.ts';
import {
  firewallType,
  loadBalancerType,
  natGatewayType,
  networkInterfaceType,
  prefixType,
  publicIpType,
  routeTableType,
  securityGroupType,
  subnetType,
} from './resource-types.ts';
import type { AzureState, Resource } from './state.ts';

/** Writes the back references that Azure shows: which frontend or NAT gateway an address serves, what lies in a prefix, which subnets a gateway has. */
export function attach(state: AzureState): void {
  const gateways = state.list(natGatewayType);
  const frontends = addressHolders.flatMap(([type, key]) =>
    state.list(type).flatMap(({ properties }) => list(object(properties)[key]).map(object)),
  );
  for (const ip of state.list(publicIpType)) {
    const frontend = frontends.find((candidate) => refers(candidate, 'publicIPAddress', ip.id));
    const cleared = { ipConfiguration: isOwnedBy(state, ip, 'ipConfiguration'), natGateway: true };
    refer(state, ip, { ipConfiguration: frontend, natGateway: gatewayOf(gateways, ip) }, cleared);
  }
  const ips = state.list(publicIpType);
  for (const prefix of state.list(prefixType)) {
    const frontend = frontends.find((candidate) => refers(candidate, 'publicIPPrefix', prefix.id));
    const users = { loadBalancerFrontendIpConfiguration: frontend, natGateway: gatewayOf(gateways, prefix) };
    const inside = ips.filter((ip) => refers(ip, 'publicIPPrefix', prefix.id));
    refer(state, listUsers(prefix, 'publicIPAddresses', inside), users, {});
  }
  const subnets = state.list(subnetType);
  for (const [type, key] of subnetLinks) {
    for (const resource of state.list(type)) {
      const served = subnets.filter((subnet) => refers(subnet, key, resource.id));
      putChanged(state, listUsers(resource, 'subnets', served));
    }
  }
}

/** What carries addresses in a list of its own, and in which. */
export const addressHolders = [
  [loadBalancerType, 'frontendIPConfigurations'],
  [firewallType, 'ipConfigurations'],
  [networkInterfaceType, 'ipConfigurations'],
] as const;

/** What a subnet refers to, and by which property. */
const subnetLinks = [
  [natGatewayType, 'natGateway'],
  [routeTableType, 'routeTable'],
  [securityGroupType, 'networkSecurityGroup'],
] as const;

/** What of addresses and prefixes a NAT gateway has, with a small `p` as Azure writes it; IPv6 ones have keys of their own. */
export const gatewayKeys = ['publicIpAddresses', 'publicIpPrefixes', 'publicIpAddressesV6', 'publicIpPrefixesV6'];

function gatewayOf(gateways: readonly Resource[], address: Resource): Resource | undefined {
  return gateways.find(({ properties }) =>
    gatewayKeys.some((key) => ids(object(properties)[key]).some((id) => same(id, address.id))),
  );
}

/** What an address is attached to may lie outside of local Azure, as a virtual machine's interface does; such a reference stays. */
function isOwnedBy(state: AzureState, ip: Resource, key: string): boolean {
  const user = text(object(object(ip.properties)[key]).id);
  return user === '' || state.get(user.split('/').slice(0, 9).join('/')) !== undefined;
}

function refers(resource: Json, key: string, id: string): boolean {
  return same(text(object(object(resource.properties)[key]).id), id);
}

/** Azure shows no empty list of users. */
function listUsers(resource: Resource, key: string, users: readonly Resource[]): Resource {
  const properties: Json = { ...object(resource.properties), [key]: users.map(({ id }) => ({ id })) };
  if (users.length === 0) Reflect.deleteProperty(properties, key);
  return { ...resource, properties };
}

/** Names the user of each key; a key without one is removed, unless it is told to stay. */
function refer(
  state: AzureState,
  resource: Resource,
  users: Record<string, Json | undefined>,
  clears: Record<string, boolean>,
): void {
  const properties: Json = { ...object(resource.properties) };
  for (const [key, user] of Object.entries(users)) {
    if (user !== undefined) properties[key] = { id: user.id };
    else if (clears[key] ?? true) Reflect.deleteProperty(properties, key);
  }
  putChanged(state, { ...resource, properties });
}

function putChanged(state: AzureState, resource: Resource): void {
  if (JSON.stringify(state.get(resource.id)) !== JSON.stringify(resource)) state.put(resource);
}
