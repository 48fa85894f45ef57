import { isIPv6 } from 'node:net';
import type { Family } from '../kubernetes/cluster-view.ts';
import { addressesOf } from '../state/addresses.ts';
import { list, object, text, type Json } from '../state/json.ts';
import { firewallType, networkInterfaceType } from '../state/resource-types.ts';
import type { Resource } from '../state/state.ts';

/** What the decision needs of Azure's state. */
export interface AzureView {
  get(id: string): Resource | undefined;
  list(type: string): Resource[];
}

export function familyOf(address: string): Family {
  return isIPv6(address) ? 'IPv6' : 'IPv4';
}

/** The addresses of one family that public IPs and whole prefixes hold. */
export function publicAddresses(azure: AzureView, ids: readonly string[], family: Family): string[] {
  return ids.flatMap((id) => {
    const { ipAddress, ipPrefix } = object(azure.get(id)?.properties);
    const addresses = text(ipPrefix) === '' ? [text(ipAddress)] : addressesOf(text(ipPrefix));
    return addresses.filter((address) => address !== '' && familyOf(address) === family);
  });
}

/** The public addresses of the firewall or network interface that has a private one. */
export function applianceAddresses(azure: AzureView, privateAddress: string, family: Family): string[] {
  const appliance = [firewallType, networkInterfaceType]
    .flatMap((type) => azure.list(type).map(configurationsOf))
    .find((configurations) => configurations.some(({ privateIPAddress }) => privateIPAddress === privateAddress));
  const ids = appliance?.map(({ publicIPAddress }) => text(object(publicIPAddress).id)) ?? [];
  return publicAddresses(azure, ids, family);
}

function configurationsOf({ properties }: Resource): Json[] {
  return list(object(properties).ipConfigurations).map((configuration) => object(object(configuration).properties));
}

/** Where any of several addresses may be used: here always the same for the same node. */
export function pick<Address>(addresses: readonly Address[], node: string): Address | undefined {
  const sum = Buffer.from(node).reduce((total, byte) => total + byte, 0);
  return addresses[sum % addresses.length];
}
