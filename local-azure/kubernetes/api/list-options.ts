import { StatusError, badRequest, invalidOptions } from '../status.ts';
import type { Cause } from '../status.ts';

/** A parameter that is true unless it says otherwise, as the API server reads it. */
export function flag({ searchParams }: URL, name: string): boolean {
  const value = searchParams.get(name);
  return value !== null && value !== '0' && value.toLowerCase() !== 'false';
}

/** @throws StatusError 400 where the parameter is no whole number */
export function wholeNumber({ searchParams }: URL, name: string): number | undefined {
  const text = searchParams.get(name) ?? '';
  if (text === '') return undefined;
  if (!/^[-+]?\d+$/.test(text)) throw badRequest(`strconv.ParseInt: parsing ${JSON.stringify(text)}: invalid syntax`);
  return Number(text);
}

/** The version asked for: undefined for the newest. */
export function resourceVersionOf({ searchParams }: URL): number | undefined {
  const text = searchParams.get('resourceVersion') ?? '';
  if (text === '') return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const why = `strconv.ParseUint: parsing ${JSON.stringify(text)}: invalid syntax`;
  throw new StatusError(500, undefined, `resourceVersion: Invalid value: ${JSON.stringify(text)}: ${why}`);
}

/**
 * Refuses parameters of a list or watch that do not go together:
 * https://kubernetes.io/docs/reference/using-api/api-concepts/#resourceversion-in-metadata
 */
export function checkListOptions(url: URL): void {
  const causes = flag(url, 'watch') ? watchErrors(url) : listErrors(url);
  if (causes.length > 0) throw invalidOptions('ListOptions', causes);
}

const match = 'resourceVersionMatch';
const newest = 'NotOlderThan';
const initial = 'sendInitialEvents';

function listErrors({ searchParams }: URL): Cause[] {
  const causes: Cause[] = [];
  const matching = searchParams.get(match) ?? '';
  const version = searchParams.get('resourceVersion') ?? '';
  if (matching !== '') {
    if (version === '') causes.push(forbidden(match, `${match} is forbidden unless resourceVersion is provided`));
    if ((searchParams.get('continue') ?? '') !== '')
      causes.push(forbidden(match, `${match} is forbidden when continue is provided`));
    if (matching !== 'Exact' && matching !== newest) causes.push(unsupported(matching, ['Exact', newest, '']));
    if (matching === 'Exact' && version === '0')
      causes.push(forbidden(match, `${match} "exact" is forbidden for resourceVersion "0"`));
  }
  if (searchParams.has(initial)) causes.push(forbidden(initial, `${initial} is forbidden for list`));
  return causes;
}

function watchErrors({ searchParams }: URL): Cause[] {
  const matching = searchParams.get(match) ?? '';
  if (searchParams.has(initial)) {
    return matching === newest ? [] : [forbidden(match, `${initial} requires setting ${match} to ${newest}`)];
  }
  if (matching === '') return [];
  const causes = [forbidden(match, `${match} is forbidden for watch unless ${initial} is provided`)];
  return matching === newest ? causes : [...causes, unsupported(matching, [newest])];
}

function forbidden(field: string, why: string): Cause {
  return { field, reason: 'FieldValueForbidden', message: `Forbidden: ${why}` };
}

function unsupported(value: string, supported: readonly string[]): Cause {
  const words = supported.map((one) => JSON.stringify(one)).join(', ');
  const message = `Unsupported value: ${JSON.stringify(value)}: supported values: ${words}`;
  return { field: match, reason: 'FieldValueNotSupported', message };
}
