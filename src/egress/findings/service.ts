import { plainWords, type SyncFailure } from '../sync-failures.ts';
import type { WatchedObjects } from '../watched.ts';
import type { Finding } from './finding.ts';

/** A Service that stopped syncing after the switch is not what anybody wanted, whoever owns it. */
export function syncFindings(failures: readonly SyncFailure[]): Finding[] {
  return failures.map(({ service, message }) => ({
    id: 'service-sync-failed',
    severity: 'drift',
    subject: `Service ${service}`,
    expected: 'its load balancer rules can be written',
    actual: plainWords(message),
    remedy:
      'Give the cluster’s identity the role Network Contributor on what the message names; or go back with mode: unpin.',
  }));
}

/** Findings about the pinned Service. */
export function serviceFindings(_watched: WatchedObjects): Finding[] {
  return [];
}
