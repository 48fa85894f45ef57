import { createHash } from 'node:crypto';
import { text, type Json } from './json.ts';

/**
 * Where local Azure's public addresses come from: the ranges for documentation (https://www.rfc-editor.org/rfc/rfc5737), which are nobody's.
 * An address is handed out once, as an address that is given up is gone in Azure too.
 */
export class AddressPool {
  #next = 10;
  #nextPrefix = 8;
  readonly #taken = new Set<string>();

  /** Notes the addresses of a resource that was there at the start. */
  take(properties: Json): void {
    for (const key of ['ipAddress', 'ipPrefix']) {
      if (text(properties[key]) !== '') this.#taken.add(text(properties[key]));
    }
  }

  address(): string {
    while (this.#next < 255) {
      const address = `203.0.113.${String(this.#next)}`;
      this.#next += 1;
      if (!this.#taken.has(address)) return address;
    }
    throw new Error('local Azure has given away all of its addresses: reset it');
  }

  /** A prefix, aligned to its size. */
  prefix(length: number): string {
    const size = 2 ** (32 - length);
    for (let start = Math.ceil(this.#nextPrefix / size) * size; start + size <= 256; start += size) {
      const prefix = `198.51.100.${String(start)}/${String(length)}`;
      this.#nextPrefix = start + size;
      if (!this.#taken.has(prefix)) return prefix;
    }
    throw new Error('local Azure has given away all of its prefixes: reset it');
  }
}

/** The address of something that no resource shows, such as a node's own public IP: always the same for the same key. */
export function derivedAddress(key: string): string {
  const [byte = 0] = createHash('sha256').update(key.toLowerCase()).digest();
  return `192.0.2.${String((byte % 250) + 1)}`;
}
