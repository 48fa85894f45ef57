import { createHash } from 'node:crypto';

/** An event that says that a LoadBalancer Service could not be brought to the load balancer. */
export interface SyncFailure {
  /** `namespace/name` */
  service: string;
  message: string;
  /** When it was said for the first time, ISO 8601 in UTC. */
  since?: string;
}

/** A short name of a failure for the same Service and cause: ids and numbers in the message change with each try. */
export function failureKey({ service, message }: SyncFailure): string {
  const cause = message.replaceAll(/[-0-9a-f]{8,}|\d+/gi, '');
  return `${service} ${createHash('sha256').update(cause).digest('hex').slice(0, 12)}`;
}

/** Services that fail to sync for a cause that was not there before. A Service that failed all along is its owner's matter. */
export function newFailures(before: readonly string[], after: readonly SyncFailure[]): SyncFailure[] {
  const newer = after.filter((failure) => !before.includes(failureKey(failure)));
  return [...new Map(newer.map((failure) => [failure.service, failure])).values()];
}

/** Most letters of a message that are told: twice what Kubernetes keeps of an event's. */
const longestWords = 2048;

/**
 * Words of the cloud controller, or of another part of the cluster, on one line: Azure's error out of the answer that it prints, resources by name and group instead of by id.
 * Ids hold the subscription id, and the runner drops a whole output in which it finds a masked value.
 */
export function plainWords(whole: string): string {
  const message = whole.slice(0, longestWords);
  // The longest of them end within Azure's answer.
  const [, code, words, end] = /ERROR CODE: (\S+)[\s\S]*?"message": "((?:[^"\\]|\\.)*)("?)/.exec(message) ?? [];
  const said = code === undefined ? message : `${code}: ${words ?? ''}${end === '' ? '…' : ''}`;
  return said
    .replaceAll(/(?:https?:\/\/[^/\s]+)?(\/subscriptions\/[^\s'",?]+)/gi, (_id, path: string) => nameOf(path))
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '…')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function nameOf(path: string): string {
  const [, , , , group, ...rest] = path.split('/');
  if (group === undefined) return 'the subscription';
  return rest.length === 0 ? `resource group ${group}` : `${rest.at(-1) ?? ''} in resource group ${group}`;
}
