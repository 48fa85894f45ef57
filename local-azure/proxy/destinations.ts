import { BlockList, isIP, isIPv6 } from 'node:net';

/** What a client asks to be led to. */
export interface Destination {
  /** As it was asked for, in small letters, an IPv6 address without brackets. */
  readonly host: string;
  readonly port: number;
}

/** The URL of this machine's loopback that a host is led to, whatever the port that was asked for; undefined for one that stays where it is. */
export type Lead = (host: string) => string | undefined;

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** True for this machine's own addresses. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost') return true;
  return isIP(host) !== 0 && loopback.check(host, isIPv6(host) ? 'ipv6' : 'ipv4');
}

/** Where the connection to a destination is opened; undefined for one that is neither led elsewhere nor on loopback. */
export function locate(asked: Destination, lead: Lead): Destination | undefined {
  const url = lead(asked.host);
  const at = url === undefined ? asked : destinationOf(new URL(url));
  return isLoopback(at.host) ? at : undefined;
}

/** The host and port of a URL. */
export function destinationOf({ hostname, port, protocol }: URL): Destination {
  const host = hostname.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return { host, port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port) };
}
