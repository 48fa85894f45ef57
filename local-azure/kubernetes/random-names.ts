import { createHash, randomInt } from 'node:crypto';

/** Kubernetes' alphabet for generated names: no vowels, no digits that look like letters. */
const alphabet = 'bcdfghjklmnpqrstvwxz2456789';

/** The random end of a generated name. */
export function randomSuffix(length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** An end that looks like a generated one, always the same for the same content. */
export function stableSuffix(content: string, length: number): string {
  const bytes = createHash('sha256').update(content).digest().subarray(0, length);
  return [...bytes].map((byte) => alphabet[byte % alphabet.length]).join('');
}

/** A short name for content: the same content gives the same name. */
export function hashName(content: unknown): string {
  // FNV-1a, as the deployment controller uses for `pod-template-hash`.
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(JSON.stringify(content))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return String(hash).replace(/\d/g, (digit) => alphabet[digit.charCodeAt(0) % alphabet.length] ?? digit);
}
