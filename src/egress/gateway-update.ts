import { object, type Json } from '../json.ts';
import { gatewayLists } from './network.ts';

/** Public IPs and prefixes that one NAT gateway can have at the most. Source: https://learn.microsoft.com/azure/nat-gateway/nat-gateway-resource */
export const mostGatewayAddresses = 16;

/**
 * The body of the PUT that gives a NAT gateway these addresses and leaves every other property as it was read.
 * Left out is only what Azure alone sets.
 * Source: https://learn.microsoft.com/rest/api/virtualnetwork/nat-gateways/create-or-update
 */
export function updatedGateway(read: Json, addresses: readonly { id: string; isIpv6: boolean }[]): Json {
  const body = structuredClone(read);
  Reflect.deleteProperty(body, 'etag');
  const properties = object(body.properties);
  for (const key of ['provisioningState', 'resourceGuid', 'subnets']) Reflect.deleteProperty(properties, key);
  for (const key of gatewayLists) {
    const inList = addresses.filter(({ id, isIpv6 }) => listOf(id, isIpv6) === key);
    if (inList.length > 0 || properties[key] !== undefined) properties[key] = inList.map(({ id }) => ({ id }));
  }
  return body;
}

function listOf(id: string, isIpv6: boolean): (typeof gatewayLists)[number] {
  const isPrefix = /\/publicIPPrefixes\//i.test(id);
  if (isIpv6) return isPrefix ? 'publicIpPrefixesV6' : 'publicIpAddressesV6';
  return isPrefix ? 'publicIpPrefixes' : 'publicIpAddresses';
}
