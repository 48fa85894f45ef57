import type { Clock } from '../clock.ts';
import { ActionError } from '../errors.ts';
import { list, object, text } from '../json.ts';

/** What came of a request: an answer, in those parts by which it passes or not, or the fault for which there is none. */
export type Outcome = Answered | { fault: unknown };

interface Answered {
  status: number;
  code?: string;
  retryAfter?: string | undefined;
  /** What only the caller knows: such an answer passes, or does not, whatever its status. */
  passes?: boolean;
}

/** When another try is decided on. Times are in milliseconds. */
export interface Moment {
  /** Tries that were made. */
  made: number;
  now: number;
  /** When the time for the request is up. */
  until: number;
  /** From 0 to 1. */
  random: number;
}

export const mostTries = 5;
/** A server that kept silent until the time limit of a request is asked once more. */
export const mostTriesInSilence = 2;
const firstPause = 2000;

/** Codes by which Azure asks for another try, whatever the status. Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors */
const passingCodes = [
  'AnotherOperationInProgress',
  'RetryableError',
  'TooManyRequests',
  'Throttled',
  'SubscriptionRequestsThrottled',
];

/** Faults after which the next connection may well succeed. Source: https://nodejs.org/api/errors.html#common-system-errors */
const passingFaults = [
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
  // Undici's words for a connection that ended within an answer, by HTTP/1 and HTTP/2, and that of Azure's SDKs for an answer that is not whole.
  ...['UND_ERR_SOCKET', 'UND_ERR_INFO', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'PARSE_ERROR'],
  // Node's, where a server gives up a request, or a whole connection: https://nodejs.org/api/errors.html#err_http2_stream_error
  ...['ERR_HTTP2_STREAM_ERROR', 'ERR_HTTP2_SESSION_ERROR'],
];
const silentFaults = [
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'TimeoutError',
  'AbortError',
];

/**
 * The policy by which requests to Azure and to Kubernetes are repeated: milliseconds until the next try, or undefined where there is none.
 * What passes: no connection, one that breaks off, silence, 408, 429, 5xx but 501 and 505, and the codes by which Azure asks for another try.
 * Everything else would be answered the same again: 400, 401, 403, 404, 409 and 412, a certificate that is not trusted.
 * Pauses double from about two seconds, each by chance between half and one and a half of that, so that those who were refused together do not come back together.
 * A Retry-After is waited for in full. Nobody waits for a try that would come when the time is up.
 */
export function nextTry(outcome: Outcome, { made, now, until, random }: Moment): number | undefined {
  if (made >= triesAfter(outcome)) return undefined;
  const usual = firstPause * 2 ** (made - 1);
  const asked = 'fault' in outcome ? undefined : retryAfter(outcome.retryAfter, now);
  const pause = Math.max(asked ?? 0, usual / 2) + usual * random;
  return now + pause < until ? pause : undefined;
}

function triesAfter(outcome: Outcome): number {
  if (!('fault' in outcome)) return isPassing(outcome) ? mostTries : 1;
  if (isSilence(outcome.fault)) return mostTriesInSilence;
  return isPassingFault(outcome.fault) ? mostTries : 1;
}

function isPassing({ status, code = '', passes }: Answered): boolean {
  if (passes !== undefined) return passes;
  const isServers = status >= 500 && status !== 501 && status !== 505;
  return isServers || status === 408 || status === 429 || passingCodes.includes(code);
}

/** True for a fault of the network that the next try may not meet; false for one that was explained already. */
function isPassingFault(fault: unknown): boolean {
  return !(fault instanceof ActionError) && names(fault).some((name) => passingFaults.includes(name));
}

/** True for a server that kept silent until time was up. */
export function isSilence(fault: unknown): boolean {
  return !(fault instanceof ActionError) && names(fault).some((name) => silentFaults.includes(name));
}

/** Codes and names of an error and of what it comes from. */
function names(fault: unknown): string[] {
  if (fault === undefined) return [];
  const { code, name, cause, errors } = object(fault);
  return [text(code), text(name), ...[cause, list(errors)[0]].flatMap(names)];
}

/**
 * Milliseconds that a Retry-After asks to wait, given in seconds or as a date; undefined where it says nothing.
 * Source: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const given = header?.trim() ?? '';
  if (/^\d+$/.test(given)) return Number(given) * 1000;
  const date = given.endsWith('GMT') ? Date.parse(given) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** What a request has for all its tries. */
export interface Patience {
  clock: Clock;
  /** Ends everything. */
  signal: AbortSignal;
  /** When the time for the request is up, in milliseconds. */
  until: number;
}

/**
 * Sends a request, and again as the policy has it. Returns the last answer, throws the last fault.
 * @param read what there is to an answer
 */
export async function retrying<T>(
  send: () => Promise<T>,
  read: (answer: T) => Outcome,
  { clock, signal, until }: Patience,
): Promise<T> {
  for (let made = 1; ; made += 1) {
    const tried = await send().then(
      (answer) => ({ outcome: read(answer), end: () => answer }),
      (fault: unknown) => ({ outcome: { fault }, end: () => rethrow(fault) }),
    );
    const pause = signal.aborted
      ? undefined
      : nextTry(tried.outcome, { made, now: clock.now().getTime(), until, random: Math.random() });
    if (pause === undefined) return tried.end();
    await clock.sleep(pause, signal);
  }
}

function rethrow(fault: unknown): never {
  throw fault;
}
