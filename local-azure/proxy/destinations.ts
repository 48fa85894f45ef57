import { BlockList, isIP, isIPv6 } from 'node:net';

/** What a client asks to be led to. */
export interface Destination {
  /** As it was asked for, in small letters, an IPv6 address without brackets. */
  readonly host: string;
  readonly port: number;
}

/** Where connections go instead of to a host of that name, whatever its port: URLs of this machine's loopback. */
export type HostMap = Readonly<Record<string, string>>;

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

function isLoopback(host: string): boolean {
  if (host === 'localhost') return true;
  return isIP(host) !== 0 && loopback.check(host, isIPv6(host) ? 'ipv6' : 'ipv4');
}

/** Where the connection to a destination is opened; undefined for one that is neither mapped nor on loopback. */
export function locate({ host, port }: Destination, map: HostMap): Destination | undefined {
  const url = map[host];
  if (url !== undefined) return destinationOf(new URL(url));
  return isLoopback(host) ? { host, port } : undefined;
}

/**
 * Checks a map of hosts.
 * @throws where a URL leads anywhere else than to loopback
 */
export function checkedMap(map: HostMap): HostMap {
  for (const [host, url] of Object.entries(map))
    if (!URL.canParse(url) || !isLoopback(destinationOf(new URL(url)).host))
      throw new Error(`${host}=${url} does not lead to a URL of this machine's loopback`);
  return Object.fromEntries(Object.entries(map).map(([host, url]) => [host.toLowerCase(), url]));
}

/** The host and port of a URL. */
export function destinationOf({ hostname, port, protocol }: URL): Destination {
  const host = hostname.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return { host, port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port) };
}
