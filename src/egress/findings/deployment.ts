import type { WatchedObjects } from '../watched.ts';
import type { Finding } from './finding.ts';

/** Findings about the echo Deployment. */
export function deploymentFindings(_watched: WatchedObjects): Finding[] {
  return [];
}
