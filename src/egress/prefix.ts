import { object, list, text, type Json } from '../json.ts';
import { ActionError } from '../errors.ts';
import { count } from '../words.ts';
import { sameId } from '../azure/resource-id.ts';
import { addressesIn, type Family } from './addresses.ts';
import type { PinnableExit } from './exits.ts';
import type { NamedIp } from './plan.ts';
import { prefixCidr, readPublicIp, region, type PublicIp } from './public-ip.ts';

/** A public IP prefix: a range of addresses of which single ones are drawn, or which is in use as a whole. */
export interface Prefix {
  id: string;
  sku: string;
  family: string;
  location: string;
  cidr: string;
  /** Load balancer or NAT gateway that uses it as a whole. */
  usedBy: string | undefined;
  /** Public IPs that can still be drawn from it. */
  free: number;
}

/** Reads a prefix as Resource Manager shows it. Source: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-prefixes/get */
export function readPrefix(body: Json): Prefix {
  const properties = object(body.properties);
  const users = [object(properties.loadBalancerFrontendIpConfiguration).id, object(properties.natGateway).id];
  const cidr = prefixCidr(body) ?? '';
  const family = text(properties.publicIPAddressVersion) || 'IPv4';
  return {
    id: text(body.id),
    sku: text(object(body.sku).name) || 'Standard',
    family,
    location: text(body.location),
    cidr,
    usedBy: users.find((user): user is string => typeof user === 'string'),
    free: (cidr === '' ? 0 : addressesIn(cidr)) - list(properties.publicIPAddresses).length,
  };
}

/** A prefix that is in use as a whole, in the terms of an IP: it is static, and its address is its CIDR. */
export function asPublicIp(body: Json): PublicIp {
  const { cidr, usedBy } = readPrefix(body);
  return { ...readPublicIp(body), allocation: 'Static', address: cidr || undefined, attachedTo: usedBy };
}

/** The prefix from which a new IP for an exit is drawn: of its SKU and family. */
export function prefixFor(prefixes: readonly Prefix[], exit: PinnableExit, family: Family): Prefix | undefined {
  return prefixes.find((prefix) => prefix.family === family && prefix.sku.toLowerCase() === exit.sku.toLowerCase());
}

/**
 * @throws ActionError `input` where the workflow names prefixes and a new IP cannot be drawn from any of them.
 * Source: https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-address-prefix
 */
export function refusePrefixes(
  prefixes: readonly Prefix[],
  exits: readonly PinnableExit[],
  ips: readonly Pick<NamedIp, 'existing' | 'prefixId' | 'family' | 'exitId' | 'name'>[],
): void {
  if (prefixes.length === 0) return;
  refuseOutside(prefixes, ips);
  const fresh = ips.filter(({ existing }) => existing === undefined);
  const problem =
    fresh.map((ip) => missingPrefix(ip, exits)).find((words) => words !== undefined) ??
    prefixes.map((prefix) => shortage(prefix, exits, fresh)).find((words) => words !== undefined);
  if (problem === undefined) return;
  throw new ActionError('input', `ip-from-prefix: ${problem}. Nothing was changed.`, {
    next: 'Name a prefix of the SKU, family and region that is needed, with room in it (one for IPv4 and one for IPv6 on a dual-stack cluster), or leave ip-from-prefix out.',
  });
}

/** An IP keeps its address, so one that is there already would be outside of the range that partners are told. */
function refuseOutside(prefixes: readonly Prefix[], ips: readonly Pick<NamedIp, 'existing' | 'name'>[]): void {
  const isOf = ({ id, prefixId = id }: PublicIp): boolean => prefixes.some((prefix) => sameId(prefix.id, prefixId));
  const outside = ips.find(({ existing }) => existing && !isOf(existing));
  if (!outside) return;
  throw new ActionError(
    'input',
    `ip-from-prefix: ${outside.name} is there already and was not drawn from ${prefixes.map(({ id }) => id).join(', ')}. Nothing was changed.`,
    { next: 'Give another ip-name, so that a new IP is drawn, or leave ip-from-prefix out.' },
  );
}

type FreshIp = Parameters<typeof refusePrefixes>[2][number];

function missingPrefix(
  { prefixId, family, exitId, name }: FreshIp,
  exits: readonly PinnableExit[],
): string | undefined {
  const exit = exits.find(({ id }) => sameId(id, exitId));
  if (prefixId !== undefined || !exit) return undefined;
  return `no prefix is of family ${family} and SKU ${exit.sku}, which ${name} needs for the ${exit.title}`;
}

function shortage(prefix: Prefix, exits: readonly PinnableExit[], fresh: readonly FreshIp[]): string | undefined {
  const drawn = fresh.filter(({ prefixId }) => prefixId !== undefined && sameId(prefixId, prefix.id));
  const [first] = drawn;
  if (!first) return undefined;
  const exit = exits.find(({ id }) => sameId(id, first.exitId));
  if (prefix.usedBy !== undefined) return `${prefix.id} is in use as a whole by ${prefix.usedBy}`;
  if (exit && region(prefix.location) !== region(exit.location))
    return `${prefix.id} is in ${prefix.location}, the ${exit.title} in ${exit.location}`;
  if (drawn.length > prefix.free)
    return `${prefix.id} has ${count(prefix.free, 'free IP')} left, and ${String(drawn.length)} are needed`;
  return undefined;
}
