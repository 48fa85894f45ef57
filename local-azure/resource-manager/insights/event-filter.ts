import { groupOf, same } from '../../state/resource-id.ts';
import type { LoggedEvent } from './activity-log.ts';

/** What a `$filter` of the Activity Log asks for. */
export interface EventFilter {
  /** Values by the name of their property in lower case. */
  wanted: ReadonlyMap<string, string>;
  matches: (event: LoggedEvent) => boolean;
}

const days = 24 * 60 * 60 * 1000;

/** The properties that can be compared by `eq`. What is not said of an event, such as its channel, is the same of all. */
const compared: Readonly<Record<string, (event: LoggedEvent, value: string) => boolean>> = {
  eventchannels: () => true,
  levels: ({ stage }, value) => oneOf(value, stage.status === 'Failed' ? 'Error' : 'Informational'),
  resourcegroupname: ({ activity }, value) => same(groupOf(activity.resourceId), value),
  resourceuri: ({ activity }, value) => same(activity.resourceId, value),
  resourceid: ({ activity }, value) => same(activity.resourceId, value),
  resourceprovider: ({ activity }, value) => same(activity.operation.split('/')[0] ?? '', value),
  correlationid: ({ activity }, value) => same(activity.correlationId, value),
  caller: ({ activity }, value) => same(activity.caller, value),
  status: ({ stage }, value) => same(stage.status, value),
};

/**
 * Reads the comparisons that are joined by `and`; Microsoft's tool sends times without quotes, and `resourceId` for `resourceUri`.
 * Source: https://learn.microsoft.com/rest/api/monitor/activity-logs/list
 * @returns the reason where it is refused
 */
export function readFilter(filter: string, now: Date): EventFilter | string {
  const comparison = /\s*(?:and\s+)?(\w+)\s+(eq|ge|le)\s+(?:'((?:[^']|'')*)'|(\S+))\s*/giy;
  const found = [...filter.matchAll(comparison)];
  const read = found.reduce((length, [text]) => length + text.length, 0);
  const terms = found.map(([, name = '', operator = '', quoted, plain = '']) => ({
    key: `${name} ${operator}`.toLowerCase(),
    value: quoted?.replaceAll("''", "'") ?? plain,
  }));
  const wanted = new Map(terms.filter(({ key }) => key.endsWith(' eq')).map(({ key, value }) => [nameIn(key), value]));
  const from = timeOf(terms.find(({ key }) => key === 'eventtimestamp ge')?.value ?? '');
  const until = timeOf(terms.find(({ key }) => key === 'eventtimestamp le')?.value ?? '2999-01-01');
  const isKnown = terms.every(({ key }) => /^eventtimestamp [gl]e$/.test(key) || nameIn(key) in compared);
  if (read !== filter.length || !isKnown || !from || !until) return '$filter searching parameters invalid.';
  if (now.getTime() - from.getTime() > 90 * days) return 'The start time cannot be more than 90 days in the past.';
  const matches = (event: LoggedEvent): boolean =>
    event.time >= from && event.time <= until && [...wanted].every(([name, value]) => compared[name]?.(event, value));
  return { wanted, matches };
}

function nameIn(key: string): string {
  return key.replace(/ eq$/, '');
}

/** A time without a zone is in UTC. */
function timeOf(value: string): Date | undefined {
  const zoned = /T.*(?:Z|[+-]\d\d:\d\d)$/i.test(value) || !value.includes('T') ? value : `${value}Z`;
  const time = new Date(zoned);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

function oneOf(values: string, value: string): boolean {
  return values.split(',').some((other) => same(other.trim(), value));
}
