import { createHash } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import { text, type Json } from './json.ts';

/**
 * Where local Azure's public addresses come from: ranges for documentation and benchmarks, which are nobody's
 * (https://www.rfc-editor.org/rfc/rfc5737, https://www.rfc-editor.org/rfc/rfc2544, https://www.rfc-editor.org/rfc/rfc3849).
 * The next range is used when one has been given away.
 */
const ranges = {
  IPv4: { addresses: ['203.0.113.0/24', '198.18.0.0/16'], prefixes: ['198.51.100.0/24', '198.19.0.0/16'] },
  IPv6: { addresses: ['2001:db8:a::/64'], prefixes: ['2001:db8:f::/64'] },
} as const;

type Version = keyof typeof ranges;

/** Offset of the first address of a range that is handed out. */
const [firstAddress, firstPrefix] = [10, 8];

/** An address is handed out once, as an address that is given up is gone in Azure too; those of a prefix stay the prefix's. */
export class AddressPool {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  /** Notes the addresses of a resource that was there at the start. */
  take(properties: Json): void {
    for (const key of ['ipAddress', 'ipPrefix']) {
      if (text(properties[key]) !== '') this.#taken.add(text(properties[key]));
    }
  }

  address(version: Version = 'IPv4'): string {
    const length = version === 'IPv4' ? 32 : 128;
    return this.#take(ranges[version].addresses, firstAddress, length, String);
  }

  /** A prefix, aligned to its size. */
  prefix(length: number, version: Version = 'IPv4'): string {
    return this.#take(ranges[version].prefixes, firstPrefix, length, (address) => `${address}/${String(length)}`);
  }

  /** Nothing that was ever handed out, and never the last address of a range, which is for broadcasts. */
  #take(from: readonly string[], first: number, length: number, written: (address: string) => string): string {
    for (const range of from) {
      const [start, rangeLength] = ipaddr.parseCIDR(range);
      const bits = start.toByteArray().length * 8;
      const size = 2 ** (bits - length);
      const end = 2 ** Math.min(bits - rangeLength, 24) - (size === 1 ? 1 : 0);
      let offset = Math.ceil((this.#next.get(range) ?? first) / size) * size;
      for (; offset + size <= end; offset += size) {
        this.#next.set(range, offset + size);
        const found = written(addressAt(range, offset));
        if (!this.#taken.has(found)) return found;
      }
    }
    throw new Error('local Azure has given away all of its addresses: reset it');
  }
}

/** The addresses of a prefix, the first one first: each of them can be a public IP. */
export function addressesOf(prefix: string): string[] {
  const [start, length] = ipaddr.parseCIDR(prefix);
  const count = 2 ** (start.toByteArray().length * 8 - length);
  return Array.from({ length: count }, (_, offset) => addressAt(prefix, offset));
}

/** How many addresses a public IP or a prefix is, by its properties. */
export function addressCount({ prefixLength, publicIPAddressVersion }: Json): number {
  return prefixLength === undefined ? 1 : 2 ** ((publicIPAddressVersion === 'IPv6' ? 128 : 32) - Number(prefixLength));
}

function addressAt(range: string, offset: number): string {
  const bytes = ipaddr.parseCIDR(range)[0].toByteArray();
  for (let index = bytes.length - 1, rest = offset; rest > 0; index -= 1, rest = Math.floor(rest / 256)) {
    bytes[index] = ((bytes[index] ?? 0) + rest) % 256;
  }
  return ipaddr.fromByteArray(bytes).toString();
}

/** The address of something that no resource shows, such as a node's own public IP: always the same for the same key. */
export function derivedAddress(key: string): string {
  const [byte = 0] = createHash('sha256').update(key.toLowerCase()).digest();
  return `192.0.2.${String((byte % 250) + 1)}`;
}
