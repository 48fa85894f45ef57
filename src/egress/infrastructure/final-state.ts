import type { Family } from '../addresses.ts';
import type { Cluster } from '../cluster.ts';
import type { PinnableExit } from '../exits.ts';
import type { PinnedAt } from '../paths/path.ts';
import type { PinnedIp } from '../plan.ts';

/** What the fragments of all languages say. */
export interface FinalState {
  cluster: Cluster;
  /** Public IPs that are to be made. */
  created: readonly CreatedIp[];
  zones: readonly string[];
  exits: readonly FinalExit[];
}

export type CreatedIp = PinnedIp & Pick<PinnableExit, 'sku' | 'location'>;

/** What one exit is to have. */
export interface FinalExit {
  exit: PinnableExit;
  addresses: readonly FinalAddress[];
  /** SNAT ports a node, where they change. */
  ports: number | undefined;
}

/** A public IP or prefix that an exit has in the end. */
export interface FinalAddress {
  id: string;
  name: string;
  family: Family;
  isPrefix: boolean;
  /** It is made by the fragment, which then refers to it by its symbol. */
  isNew: boolean;
}

/** How a language that declares resources says each part: lines of a fragment. A Service is no part of what it says of a cluster. */
export interface Language {
  publicIp: (ip: CreatedIp, zones: readonly string[]) => string[];
  exits: Record<Exclude<PinnedAt, 'service'>, (final: FinalExit, cluster: Cluster) => string[]>;
}

/** The fragments of all parts, with a line between them. */
export function fragments({ cluster, created, zones, exits }: FinalState, language: Language): string {
  const parts = [
    ...created.map((ip) => language.publicIp(ip, zones)),
    ...exits.map((final) => (final.exit.pin === 'service' ? [] : language.exits[final.exit.pin](final, cluster))),
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

/** A name as Terraform and Bicep take it for a symbol. */
export function symbol(name: string): string {
  return name.replaceAll(/\W/g, '_').replace(/^(\d)/, '_$1');
}

/** The four kinds of addresses that a NAT gateway keeps apart, and those of each that it is to have. */
export function gatewayAddresses(
  addresses: readonly FinalAddress[],
): Record<'publicIpAddresses' | 'publicIpPrefixes' | 'publicIpAddressesV6' | 'publicIpPrefixesV6', FinalAddress[]> {
  const of = (family: Family, isPrefix: boolean): FinalAddress[] =>
    addresses.filter((address) => address.family === family && address.isPrefix === isPrefix);
  return {
    publicIpAddresses: of('IPv4', false),
    publicIpPrefixes: of('IPv4', true),
    publicIpAddressesV6: of('IPv6', false),
    publicIpPrefixesV6: of('IPv6', true),
  };
}
