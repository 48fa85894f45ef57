import type { NodeGroup } from './node-groups.ts';

/** A stretch of time during which pods of a node group left from one address. Times are those of the pods' clocks, ISO 8601 in UTC. */
export interface Stretch {
  address: string;
  expected: boolean;
  begin: string;
  /** Of the last round that saw it. */
  end: string;
  pods: readonly string[];
}

/** What the logs still tell of a node group, oldest stretch first. */
export interface Timeline {
  group: string;
  stretches: readonly Stretch[];
}

/** What one pod's logs tell, folded while they were read: consecutive rounds at one address are one stretch. */
export interface PodHistory {
  pod: string;
  node: string;
  stretches: readonly Omit<Stretch, 'expected' | 'pods'>[];
}

/** The timelines of all groups, from the histories of their pods. */
export function timelines(
  _groups: readonly NodeGroup[],
  _histories: readonly PodHistory[],
  _expected: readonly string[],
): Timeline[] {
  return [];
}
