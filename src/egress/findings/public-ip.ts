import type { WatchedAzure } from '../watched.ts';
import type { Finding } from './finding.ts';

/** Findings about the IPs of the pinned set. */
export function publicIpFindings(_watched: WatchedAzure): Finding[] {
  return [];
}
