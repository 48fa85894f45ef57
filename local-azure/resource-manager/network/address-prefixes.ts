import ipaddr from 'ipaddr.js';
import { networkError } from '../errors.ts';

/** @throws ArmError 400 when a prefix of a resource is none */
export function refusePrefixFormat(prefix: string, id: string): void {
  if (!ipaddr.isValidCIDR(prefix)) {
    const message = `Address prefix ${prefix} of resource ${id} is not formatted correctly. It should follow CIDR notation, for example 10.0.0.0/24.`;
    throw networkError('InvalidAddressPrefixFormat', message);
  }
  const family = prefix.includes(':') ? ipaddr.IPv6 : ipaddr.IPv4;
  const right = `${family.networkAddressFromCIDR(prefix).toString()}/${prefix.slice(prefix.indexOf('/') + 1)}`;
  if (right === prefix.toLowerCase()) return;
  const message = `The address prefix ${prefix} in resource ${id} has an invalid CIDR notation. For the given prefix length, the address prefix should be ${right}.`;
  throw networkError('InvalidCIDRNotation', message);
}

/** True when the whole inner prefix lies in the outer one. */
export function contains(outer: string, inner: string): boolean {
  const [[start, length], [address, innerLength]] = [ipaddr.parseCIDR(outer), ipaddr.parseCIDR(inner)];
  return address.kind() === start.kind() && innerLength >= length && address.match([start, length] as never);
}

export function overlap(left: string, right: string): boolean {
  return contains(left, right) || contains(right, left);
}
