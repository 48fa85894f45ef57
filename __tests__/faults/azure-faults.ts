// What goes wrong with requests to Resource Manager, and runs in which it does.
import type { Fault, FaultAction } from '../../local-azure/http/faults.ts';
import type { LoggedRequest } from '../../local-azure/http/request-log.ts';
import { requestTimeout } from '../../src/azure/resource-manager.ts';
import type { FailureReason } from '../../src/errors.ts';
import type { Bench } from '../integration/bench.ts';
import { CountingClock, runHere, type Ended } from '../integration/in-process.ts';

/** One kind of fault. */
export interface Kind {
  name: string;
  when: Fault['when'];
  action: FaultAction;
  /** Whether the next try may go through: then it is repeated. */
  passes: boolean;
  /** Why a run may end by it. */
  reasons: readonly FailureReason[];
}

/** Azure's support asks for it first. */
export const correlationId = '0f0f0f0f-0000-4000-8000-00000000f00d';
const identified = { 'x-ms-correlation-request-id': correlationId };

function answered(status: number, body: unknown, headers: Record<string, string> = {}): FaultAction {
  return { status, headers: { ...identified, ...headers }, body };
}

function refused(status: number, code: string, message = `this is ${code}`): FaultAction {
  return answered(status, { error: { code, message } });
}

function passing(
  name: string,
  action: FaultAction,
  reason: FailureReason = 'azure',
  when: Fault['when'] = 'before',
): Kind {
  return { name, when, action, passes: true, reasons: [reason] };
}

/** Each is repeated; where it lasts, the run ends. */
export const passingKinds: readonly Kind[] = [
  passing('429 without Retry-After', refused(429, 'TooManyRequests')),
  passing(
    '429 with Retry-After in seconds',
    answered(429, { error: { code: 'Throttled', message: 'no' } }, { 'retry-after': '7' }),
  ),
  passing(
    '429 with Retry-After as a date',
    answered(429, '', { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }),
  ),
  // Source: https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling
  passing(
    '429 as text',
    answered(
      429,
      "You have reached the limit of allowed 'GetOperationStatus' API calls.Please retry after '11/23/2026' UTC.",
    ),
  ),
  passing('409 AnotherOperationInProgress', refused(409, 'AnotherOperationInProgress')),
  passing('429 RetryableError', refused(429, 'RetryableError', 'A retryable error occured.')),
  passing('408', answered(408, '')),
  passing('500', refused(500, 'InternalServerError')),
  passing('500, carried out', refused(500, 'InternalServerError'), 'azure', 'after'),
  passing('502 of a gateway', answered(502, '<html>Bad Gateway</html>')),
  passing('503, empty', answered(503, '')),
  passing('503 as text', answered(503, 'The service is unavailable.')),
  passing('503 with Retry-After', answered(503, '', { 'retry-after': '3' })),
  passing('504', refused(504, 'GatewayTimeout')),
  passing('connection reset', 'reset'),
  passing('connection reset, carried out', 'reset', 'azure', 'after'),
  passing('reset within the answer', 'truncate', 'azure', 'after'),
  passing('200 with half a JSON', {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: '{"value":[{"id":',
  }),
  passing('200 with a page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Welcome</html>' }),
  passing('200 with JSON that is no object', { status: 200, body: [1, 2] }),
  passing('silence', 'hold', 'timeout'),
  passing('silence, carried out', 'hold', 'timeout', 'after'),
];

function final(name: string, action: FaultAction, ...reasons: FailureReason[]): Kind {
  return { name, when: 'before', action, passes: false, reasons };
}

/** None is repeated: Azure would say the same again, or it is the run that must look again. */
export const finalKinds: readonly Kind[] = [
  final('429 with Retry-After of a day', answered(429, '', { 'retry-after': '86400' }), 'azure'),
  final('400', refused(400, 'InvalidParameter'), 'azure'),
  final('401', refused(401, 'InvalidAuthenticationToken'), 'auth'),
  final('403', refused(403, 'AuthorizationFailed'), 'permission'),
  final('404', refused(404, 'ResourceNotFound'), 'azure', 'input', 'permission', 'consent', 'drift'),
  final(
    '409 EtagMismatch',
    answered(409, { code: 'EtagMismatch', message: 'Operation is not allowed: Another operation is in progress' }),
    'azure',
  ),
  final(
    '409 OperationNotAllowed',
    answered(409, { code: 'OperationNotAllowed', message: 'Another operation (Updating) is in progress' }),
    'azure',
  ),
  final('409 of another kind', refused(409, 'ScopeLocked'), 'azure'),
  final('412', refused(412, 'PreconditionFailed'), 'azure'),
  final('501', refused(501, 'NotImplemented'), 'azure'),
];

/** A counting clock by which an answer of Resource Manager is waited for a moment. */
class HurriedClock extends CountingClock {
  override timeout = (milliseconds: number): AbortSignal =>
    AbortSignal.timeout(milliseconds === requestTimeout ? 700 : milliseconds);
}

/** A run, and what it asked of Resource Manager. */
export interface Watched extends Ended {
  asked: LoggedRequest[];
}

/** Runs the action with faults in force, which are ended with it. */
export async function runWith(
  bench: Bench,
  faults: readonly Fault[],
  inputs: Record<string, string>,
): Promise<Watched> {
  const since = (await bench.requests()).length;
  await bench.control('PUT', 'faults', faults);
  const clock = faults.some((fault) => fault.do === 'hold') ? new HurriedClock() : new CountingClock();
  const ended = await runHere(bench, inputs, { clock });
  await bench.control('PUT', 'faults', []);
  const asked = (await bench.requests()).slice(since).filter(({ service }) => service === 'arm');
  return { ...ended, slept: clock.slept, asked };
}

const guid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;

/** What is asked, as a pattern of URLs: ids of operations and of what Azure names itself differ between runs. */
export function pattern(url: string): string {
  const { pathname, searchParams } = new URL(url);
  const path = pathname.replaceAll(/[.()$]/g, '\\$&').replaceAll(guid, '[-0-9a-f]{36}');
  return `${path}\\?.*api-version=${searchParams.get('api-version') ?? ''}`.toLowerCase();
}

/** How often each request is made, by method and pattern. */
export function tally(asked: readonly LoggedRequest[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { method, url } of asked) {
    const key = `${method} ${pattern(url)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Hits the first try of every request that a run makes when nothing is wrong. */
export function firstTries({ when, action }: Kind, clean: ReadonlyMap<string, number>): Fault[] {
  return [...clean].flatMap(([key, count]) => {
    const [method = '', url = ''] = key.split(' ');
    return Array.from({ length: count }, (_, index) => ({
      match: { service: 'arm' as const, method, url },
      nth: 2 * index + 1,
      when,
      do: action,
    }));
  });
}

/** How many of those were hit. */
export function hits(clean: ReadonlyMap<string, number>, asked: readonly LoggedRequest[]): number {
  const counts = tally(asked);
  const each = [...clean].map(([key, count]) => Math.min(count, Math.ceil((counts.get(key) ?? 0) / 2)));
  return each.reduce((sum, count) => sum + count, 0);
}

/** What a run leaves in Azure that it could have written: the clusters' ways out, and addresses with whose they are. */
export async function leftInAzure(bench: Bench): Promise<Record<string, unknown>> {
  const written = Object.entries(await bench.state()).filter(([id]) =>
    /(managedclusters|publicipaddresses|locks|roleassignments|natgateways)\/[^/]+$/.test(id),
  );
  return Object.fromEntries(
    written.map(([id, { properties, tags }]) => {
      const { networkProfile } = properties as { networkProfile?: { loadBalancerProfile: Record<string, unknown> } };
      const { outboundIPs, managedOutboundIPs } = networkProfile?.loadBalancerProfile ?? {};
      const { ipAddress, provisioningState } = properties;
      return [id.replaceAll(guid, 'GUID'), { outboundIPs, managedOutboundIPs, ipAddress, provisioningState, tags }];
    }),
  );
}

/** What differs, with what was expected. */
export function unlike(
  expected: Readonly<Record<string, unknown>>,
  actual: Readonly<Record<string, unknown>>,
): string[] {
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  const words = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
  return keys
    .filter((key) => words(expected[key]) !== words(actual[key]))
    .map((key) => `${key}: ${words(actual[key])} instead of ${words(expected[key])}`);
}
