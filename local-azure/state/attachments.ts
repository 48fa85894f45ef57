import { ids, list, object, text, type Json } from './json.ts';
import { same } from './resource-id.ts';
import { loadBalancerType, natGatewayType, prefixType, publicIpType, subnetType } from './resource-types.ts';
import type { AzureState, Resource } from './state.ts';

/** Writes the back references that Azure shows: which frontend or NAT gateway an address serves, which subnets a gateway has. */
export function attach(state: AzureState): void {
  const gateways = state.list(natGatewayType);
  const frontends = state
    .list(loadBalancerType)
    .flatMap(({ properties }) => list(object(properties).frontendIPConfigurations).map(object));
  for (const ip of state.list(publicIpType)) {
    const frontend = frontends.find((candidate) => refers(candidate, 'publicIPAddress', ip.id));
    const gateway = gateways.find((candidate) => gatewayIps(candidate).some((id) => same(id, ip.id)));
    refer(state, ip, 'ipConfiguration', frontend?.id, isOwnedBy(state, ip, 'ipConfiguration'));
    refer(state, ip, 'natGateway', gateway?.id, true);
  }
  for (const prefix of state.list(prefixType)) {
    const frontend = frontends.find((candidate) => refers(candidate, 'publicIPPrefix', prefix.id));
    refer(state, prefix, 'loadBalancerFrontendIpConfiguration', frontend?.id, true);
  }
  const subnets = state.list(subnetType);
  for (const gateway of gateways) {
    const served = subnets.filter(({ properties }) => same(text(object(object(properties).natGateway).id), gateway.id));
    const properties = { ...object(gateway.properties), subnets: served.map(({ id }) => ({ id })) };
    putChanged(state, { ...gateway, properties });
  }
}

/** The public IPs of a NAT gateway; Azure writes the key with a small `p`. */
export function gatewayIps(gateway: Resource): string[] {
  return ids(object(gateway.properties).publicIpAddresses);
}

/** What an address is attached to may lie outside of local Azure, as a network interface does; such a reference stays. */
function isOwnedBy(state: AzureState, ip: Resource, key: string): boolean {
  const user = text(object(object(ip.properties)[key]).id);
  return (
    user === '' || (/\/loadBalancers\/[^/]+\/frontendIPConfigurations\//i.test(user) && isKnownBalancer(state, user))
  );
}

function isKnownBalancer(state: AzureState, frontendId: string): boolean {
  return state.get(frontendId.split('/').slice(0, 9).join('/')) !== undefined;
}

function refers(frontend: Json, key: string, id: string): boolean {
  return same(text(object(object(frontend.properties)[key]).id), id);
}

function refer(state: AzureState, resource: Resource, key: string, user: unknown, clears: boolean): void {
  const properties: Json = { ...object(resource.properties) };
  if (user !== undefined) properties[key] = { id: user };
  else if (clears) Reflect.deleteProperty(properties, key);
  putChanged(state, { ...resource, properties });
  resource.properties = properties;
}

function putChanged(state: AzureState, resource: Resource): void {
  if (JSON.stringify(state.get(resource.id)) !== JSON.stringify(resource)) state.put(resource);
}
