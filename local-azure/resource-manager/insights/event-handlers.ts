import { groupId } from '../../state/resource-id.ts';
import { ArmError } from '../errors.ts';
import type { Answer, ArmRequest, ResourceHandlers, Services } from '../request.ts';
import { readFilter, type EventFilter } from './event-filter.ts';
import { selected, shownEvent } from './event-view.ts';

export const eventType = 'Microsoft.Insights/eventtypes/values';

/** The Activity Log of the subscription. Source: https://learn.microsoft.com/rest/api/monitor/activity-logs/list */
export function eventHandlers(services: Services): ResourceHandlers {
  return { list: (request) => listEvents(services, request) };
}

function listEvents(services: Services, request: ArmRequest): Answer {
  const { target, query, caller } = request;
  if (!/\/eventtypes\/management\/values$/i.test(target.id)) {
    throw new ArmError(404, 'NotFound', `No HTTP resource was found that matches the request GET '${target.id}'.`);
  }
  const filter = readFilter(query.get('$filter') ?? '', new Date());
  if (typeof filter === 'string') return { status: 400, body: { code: 'BadRequest', message: filter } };
  const scope = scopeOf(services, filter);
  services.access.require(caller, 'microsoft.insights/eventtypes/values/read', scope);
  const { activities, subscriptionId, tenantId } = services;
  const events = activities.newestFirst().filter(filter.matches);
  const value = events.map((event) => selected(shownEvent(event, subscriptionId, tenantId), query.get('$select')));
  return { status: 200, body: { value } };
}

/** Whoever may read a group, or a resource, may read what happened to it. */
function scopeOf({ subscriptionId }: Services, { wanted }: EventFilter): string {
  const group = wanted.get('resourcegroupname');
  const resource = wanted.get('resourceuri') ?? wanted.get('resourceid');
  return resource ?? (group === undefined ? `/subscriptions/${subscriptionId}` : groupId(subscriptionId, group));
}
