import { STATUS_CODES } from 'node:http';
import { object, type Json } from '../../state/json.ts';
import { groupOf } from '../../state/resource-id.ts';
import type { LoggedEvent, Stage } from './activity-log.ts';

/** Milliseconds between the year 1 and 1970; Azure counts tenths of microseconds since then. */
const epoch = 62_135_596_800_000n;

/** An event as the Activity Log shows it. Source: https://learn.microsoft.com/azure/azure-monitor/platform/activity-log-schema#administrative-category */
export function shownEvent(event: LoggedEvent, subscriptionId: string, tenantId: string): Json {
  const { id: eventDataId, activity, stage, time } = event;
  const { resourceId, operation, correlationId, caller, claims, clientRequestId, method } = activity;
  return {
    authorization: { action: operation, scope: resourceId },
    caller,
    channels: 'Operation',
    claims,
    correlationId,
    description: '',
    eventDataId,
    eventName: { value: stage.eventName, localizedValue: stage.eventName.replace('Request', ' request') },
    category: plain('Administrative'),
    eventTimestamp: time.toISOString(),
    httpRequest: { clientRequestId, clientIpAddress: '127.0.0.1', method },
    id: `${resourceId}/events/${eventDataId}/ticks/${String((BigInt(time.getTime()) + epoch) * 10_000n)}`,
    level: stage.status === 'Failed' ? 'Error' : 'Informational',
    operationId: correlationId,
    operationName: plain(operation),
    resourceGroupName: groupOf(resourceId),
    resourceProviderName: plain(operation.split('/')[0] ?? ''),
    resourceType: plain(typeOf(operation)),
    resourceId,
    status: plain(stage.status),
    subStatus: subStatus(stage),
    submissionTimestamp: time.toISOString(),
    subscriptionId,
    tenantId,
    properties: { ...outcome(stage), eventCategory: 'Administrative', entity: resourceId, message: operation },
    relatedEvents: [],
  };
}

/** Only the properties that a `$select` names, in any case. */
export function selected(event: Json, select: string | null): Json {
  if (select === null) return event;
  const names = select.split(',').map((name) => name.trim().toLowerCase());
  return object(Object.fromEntries(Object.entries(event).filter(([name]) => names.includes(name.toLowerCase()))));
}

function plain(value: string): Json {
  return { value, localizedValue: value };
}

/** The type that an operation is of: without its verb, which is two segments for an action. */
function typeOf(operation: string): string {
  return operation.replace(/\/(?:[^/]+\/action|[^/]+)$/i, '');
}

function subStatus({ code }: Stage): Json {
  if (code === undefined) return plain('');
  const reason = (STATUS_CODES[code] ?? '').replaceAll(' ', '');
  return { value: reason, localizedValue: `${STATUS_CODES[code] ?? ''} (HTTP Status Code: ${String(code)})` };
}

function outcome({ code, error }: Stage): Json {
  const statusCode = code === undefined ? {} : { statusCode: (STATUS_CODES[code] ?? '').replaceAll(' ', '') };
  return { ...statusCode, ...(error ? { statusMessage: JSON.stringify({ error }) } : {}) };
}
