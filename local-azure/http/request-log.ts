import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

export type ServiceName = 'arm' | 'entra' | 'oidc' | 'kubernetes' | 'echo';

/** A request as the control endpoint shows it. Times are milliseconds since the start. */
export interface LoggedRequest {
  readonly service: ServiceName;
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  /** Null until the answer's head is known, and for ever when the connection was cut before. */
  readonly status: number | null;
  /** False for reads, also for those by POST. */
  readonly write: boolean;
  readonly start: number;
  /** Null while the request or its stream (a watch, a log that is followed) is open. */
  readonly end: number | null;
  readonly caller: string | undefined;
}

/** What `bodies=true` adds; credentials are redacted when it is read. */
export interface Exchange {
  requestHeaders: IncomingHttpHeaders;
  requestBody: string;
  responseHeaders: OutgoingHttpHeaders;
  responseBody: string;
}

/** One request while it is served: its owner changes it, the log shows it as it is. */
export interface Entry {
  readonly service: ServiceName;
  readonly method: string;
  readonly url: string;
  readonly start: number;
  status: number | null;
  end: number | null;
  write: () => boolean;
  caller: () => string | undefined;
  exchange: () => Exchange;
}

export interface RequestLog {
  begin(entry: Omit<Entry, 'start' | 'status' | 'end'>): Entry;
  /** Tells followers of a request that stays open: a watch has begun, or a fault holds it. */
  opened(entry: Entry): void;
  finish(entry: Entry, status: number | null): void;
  /** Oldest first. */
  list(bodies: boolean): LoggedRequest[];
  /** Called with each request when it ends, and with one that stays open when that is known. Returns the unsubscribe function. */
  follow(bodies: boolean, listener: (request: LoggedRequest) => void): () => void;
  clear(): void;
}

export function createRequestLog(): RequestLog {
  const startOfTime = performance.now();
  const now = (): number => Math.round((performance.now() - startOfTime) * 1000) / 1000;
  let entries: Entry[] = [];
  const listeners = new Set<(entry: Entry) => void>();
  const tell = (entry: Entry): void => {
    for (const listener of listeners) listener(entry);
  };

  return {
    begin(options) {
      const entry: Entry = { ...options, start: now(), status: null, end: null };
      entries.push(entry);
      return entry;
    },
    opened: tell,
    finish(entry, status) {
      if (entry.end !== null) return;
      entry.status = status;
      entry.end = now();
      tell(entry);
    },
    list: (bodies) => entries.map((entry) => show(entry, bodies)),
    follow(bodies, listener) {
      const tellOne = (entry: Entry): void => listener(show(entry, bodies));
      listeners.add(tellOne);
      return () => listeners.delete(tellOne);
    },
    clear() {
      entries = [];
    },
  };
}

function show(entry: Entry, bodies: boolean): LoggedRequest {
  const { service, method, url, status, start, end } = entry;
  const request = { service, method, url, status, write: entry.write(), start, end, caller: entry.caller() };
  if (!bodies) return request;
  const exchange = entry.exchange();
  return {
    ...request,
    requestHeaders: redactHeaders(exchange.requestHeaders),
    requestBody: redact(exchange.requestBody),
    responseHeaders: redactHeaders(exchange.responseHeaders),
    responseBody: redact(exchange.responseBody),
  } as LoggedRequest;
}

const REDACTED = 'REDACTED';
const SECRET_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie']);

function redactHeaders<H extends object>(headers: H): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SECRET_HEADERS.has(name.toLowerCase()) ? REDACTED : value]),
  );
}

/** JWTs anywhere (tokens and assertions), client secrets in forms, kubeconfigs in credential lists, keys and tokens inside those. */
function redact(body: string): string {
  return body
    .replaceAll(/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, REDACTED)
    .replaceAll(/(\bclient_secret=)[^&]*/g, `$1${REDACTED}`)
    .replaceAll(/("(?:client_secret|token|client-key-data)"\s*:\s*")[^"]*/g, `$1${REDACTED}`)
    .replaceAll(/("value"\s*:\s*")[A-Za-z0-9+/]{200,}=*/g, `$1${REDACTED}`);
}
