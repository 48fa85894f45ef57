import { createHash } from 'node:crypto';

/** A GUID that is always the same for the same key, so that two runs of a scenario look alike. */
export function stableGuid(key: string): string {
  const hash = createHash('sha256').update(key.toLowerCase()).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
