import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';

/** An address or CIDR as it is compared: in the one form that each has, a prefix only where it says more than one address. */
export function normalizeAddress(text: string): string {
  const [given = '', prefix] = text.trim().toLowerCase().split('/');
  const address = isIPv6(given) ? shortest(given) : given;
  const length = Number(prefix ?? (isIPv4(given) ? 32 : 128));
  return length === (isIPv4(given) ? 32 : 128) ? address : `${address}/${String(length)}`;
}

/** The same IPv6 address has many forms: https://www.rfc-editor.org/rfc/rfc5952 and https://url.spec.whatwg.org/#concept-ipv6-serializer */
function shortest(address: string): string {
  return URL.parse(`http://[${address}]`)?.hostname.slice(1, -1) ?? address;
}

/** Address families, in the order in which they are told; each is pinned and proved by itself. */
export const families = ['IPv4', 'IPv6'] as const;
export type Family = (typeof families)[number];

/** The family of an address or CIDR. */
export function familyOf(address: string): Family {
  return address.includes(':') ? 'IPv6' : 'IPv4';
}

/** The addresses and CIDRs of one family. */
export function ofFamily(addresses: readonly string[], family: Family): string[] {
  return addresses.filter((address) => familyOf(address) === family);
}

/** True for one IPv4 or IPv6 address, nothing else: no port, no prefix, no zone. */
export function isAddress(text: string): boolean {
  return isIP(text) !== 0 && !text.includes('%');
}

const mappedBlocks = blocks(['::ffff:0:0/96']);

/** True for an IPv4 address in the form of an IPv6 address: https://www.rfc-editor.org/rfc/rfc4291#section-2.5.5.2 */
export function isMapped(address: string): boolean {
  return isIPv6(address) && isIn(address, mappedBlocks);
}

/** Ranges that nobody in the internet is seen with: https://www.iana.org/assignments/iana-ipv4-special-registry and …/iana-ipv6-special-registry */
const privateBlocks = blocks([
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'],
  ...['224.0.0.0/3', '::/127', 'fc00::/7', 'fe80::/10', 'ff00::/8'],
]);

/** True for an address that no echo service in the internet can have seen. */
export function isPrivate(address: string): boolean {
  return isIn(address, privateBlocks);
}

/** True for an address or a CIDR of either family. */
export function isAddressOrCidr(text: string): boolean {
  const [address = '', prefix, more] = text.split('/');
  if (more !== undefined || !isAddress(address)) return false;
  if (prefix === undefined) return true;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (isIPv6(address) ? 128 : 32);
}

/** True when the address is one of the expected addresses or inside one of the expected CIDRs. */
export function isExpected(address: string, expected: readonly string[]): boolean {
  // To Node an IPv4 address lies in `::/0`, too.
  return isIn(address, blocks(ofFamily(expected, familyOf(address))));
}

function isIn(address: string, list: BlockList): boolean {
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

function blocks(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [base = '', prefix] = entry.split('/');
    const family = isIPv6(base) ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(base, family);
    else list.addSubnet(base, Number(prefix), family);
  }
  return list;
}

/** The address as a CIDR of one, as authorized ranges and source ranges want it. */
export function asCidr(address: string): string {
  if (address.includes('/')) return address;
  return `${address}/${isIPv6(address) ? '128' : '32'}`;
}

/** The same, those of IPv4 first. */
export function ipv4First(addresses: readonly string[]): string[] {
  return families.flatMap((family) => ofFamily(addresses, family));
}

/** How many addresses a CIDR holds; one for an address. */
export function addressesIn(range: string): number {
  const [base = '', prefix] = asCidr(range).split('/');
  return 2 ** ((isIPv6(base) ? 128 : 32) - Number(prefix));
}

/** True when both lists hold the same entries, whatever their order, case or number of mentions. */
export function sameSet(left: readonly string[], right: readonly string[]): boolean {
  const set = new Set(left.map((entry) => entry.toLowerCase()));
  const other = new Set(right.map((entry) => entry.toLowerCase()));
  return set.size === other.size && [...set].every((entry) => other.has(entry));
}

/** True when every address of the range lies in the outer one; both are addresses or CIDRs. */
export function coversRange(outer: string, range: string): boolean {
  const [base = '', prefix] = asCidr(range).split('/');
  const [outerBase = '', outerPrefix] = asCidr(outer).split('/');
  const isSameFamily = isIPv6(base) === isIPv6(outerBase);
  return isSameFamily && Number(prefix) >= Number(outerPrefix) && isExpected(base, [outer]);
}
