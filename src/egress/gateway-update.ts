import { isPrefixId, sameId } from '../azure/resource-id.ts';
import { list, object, text, type Json } from '../json.ts';
import { gatewayLists } from './network.ts';

/** Addresses of one family that a NAT gateway can have at the most, those of its prefixes among them. Source: https://learn.microsoft.com/azure/nat-gateway/nat-sku */
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
    const present = list(properties[key]).map(object);
    if (inList.length > 0 || properties[key] !== undefined)
      properties[key] = inList.map(({ id }) => present.find((entry) => sameId(text(entry.id), id)) ?? { id });
  }
  return body;
}

function listOf(id: string, isIpv6: boolean): (typeof gatewayLists)[number] {
  if (isIpv6) return isPrefixId(id) ? 'publicIpPrefixesV6' : 'publicIpAddressesV6';
  return isPrefixId(id) ? 'publicIpPrefixes' : 'publicIpAddresses';
}
