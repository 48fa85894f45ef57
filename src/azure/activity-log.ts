import { ActionError } from '../errors.ts';
import { list, object, text, type Json } from '../json.ts';
import { apiVersions } from './api-versions.ts';
import { parentResourceId } from './resource-id.ts';
import type { ResourceManager } from './resource-manager.ts';

/** A change that the Activity Log tells of. */
export interface AzureChange {
  /** Id of the resource that was changed, in any case. */
  resourceId: string;
  /** A user's principal name, or the object id of an application. The client id is none of it: workflows mask theirs. */
  who: string;
  /** ISO 8601 in UTC. */
  at: string;
  operation: string;
  correlationId: string;
}

/** Resources that are asked for, and pages that are read of each. A page may be empty and yet lead to another. */
const mostResources = 10;
const mostPages = 5;
/** Milliseconds for it: who made a change is worth knowing, and not worth a long wait. */
const mostTime = 30_000;

const properties = ['caller', 'correlationId', 'eventTimestamp', 'operationName', 'resourceId', 'status'];

/**
 * The writes and deletions of these resources, and of what they lie in, that the Activity Log still has, newest first; also who started or stopped them.
 * None where the caller may not read it: then nobody knows, and that is no fault.
 * Source: https://learn.microsoft.com/rest/api/monitor/activity-logs/list
 * @param since less than 90 days ago: further back Azure refuses
 */
export async function changesOf(
  manager: ResourceManager,
  resourceIds: readonly string[],
  since: Date,
): Promise<AzureChange[]> {
  const ids = resourceIds.flatMap((id) => [id, parentResourceId(id) ?? id]);
  const asked = [...new Map(ids.map((id) => [id.toLowerCase(), id])).values()].slice(0, mostResources);
  const changes = await Promise.all(asked.map(async (id) => first(await unlessLate(eventsOf(manager, id, since)))));
  return changes.flat().sort((left, right) => Date.parse(right.at) - Date.parse(left.at));
}

async function unlessLate(reading: Promise<Json[]>): Promise<Json[]> {
  const late = Promise.withResolvers<Json[]>();
  const timer = setTimeout(() => late.resolve([]), mostTime);
  return Promise.race([reading, late.promise]).finally(() => clearTimeout(timer));
}

async function eventsOf(manager: ResourceManager, id: string, since: Date): Promise<Json[]> {
  const [subscription = ''] = /^\/subscriptions\/[^/]+/i.exec(id) ?? [];
  const filter = encodeURIComponent(`eventTimestamp ge '${since.toISOString()}' and resourceUri eq '${id}'`);
  const query = `$filter=${filter}&$select=${properties.join(',')}`;
  const events: Json[] = [];
  let next = `${subscription}/providers/Microsoft.Insights/eventtypes/management/values?${query}`;
  try {
    for (let page = 0; page < mostPages && next !== ''; page += 1) {
      const answer = object(await manager.get(next, apiVersions.events));
      events.push(...list(answer.value).map(object));
      next = text(answer.nextLink);
    }
  } catch (error) {
    if (!(error instanceof ActionError) || error.reason === 'cancelled') throw error;
  }
  return events;
}

/** Of the events of one change, when it was accepted and when it was done, the first counts. */
function first(events: readonly Json[]): AzureChange[] {
  const changes = events.filter(isChange).map((event) => ({
    resourceId: text(event.resourceId),
    who: text(event.caller) || 'Azure itself',
    at: text(event.eventTimestamp),
    operation: text(object(event.operationName).value),
    correlationId: text(event.correlationId),
  }));
  changes.sort((left, right) => Date.parse(right.at) - Date.parse(left.at));
  return [...new Map(changes.map((change) => [`${change.correlationId} ${change.operation}`, change])).values()];
}

function isChange({ operationName, status }: Json): boolean {
  const isWrite = /\/(?:write|delete|(?:start|stop)\/action)$/i.test(text(object(operationName).value));
  return isWrite && ['accepted', 'succeeded'].includes(text(object(status).value).toLowerCase());
}
