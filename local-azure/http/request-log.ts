/** What local Azure plays, and so what a logged request went to. */
export type ServiceName = 'arm' | 'entra' | 'oidc' | 'kubernetes' | 'echo';

/** One request that was served. Times are milliseconds since the start; `end` is null while the answer goes on (a watch). */
export interface LoggedRequest {
  service: ServiceName;
  method: string;
  url: string;
  status: number;
  /** False for reads by POST: tokens, credential lists, access reviews, dry runs. */
  write: boolean;
  start: number;
  end: number | null;
  caller: string | null;
}

/** The parts of a request that are shown with `?bodies=true`, credentials redacted. */
export interface LoggedBodies {
  requestHeaders: Record<string, string>;
  requestBody: string;
  responseHeaders: Record<string, string>;
  responseBody: string;
}

export interface LogEntry {
  request: LoggedRequest;
  bodies: LoggedBodies;
}

type Listener = (entry: LogEntry) => void;

/** Every request since the start or the last reset, oldest first, and who wants to hear of each when it has ended. */
export class RequestLog {
  private entries: LogEntry[] = [];
  private readonly listeners = new Set<Listener>();
  private readonly origin = performance.now();

  now(): number {
    return Math.round((performance.now() - this.origin) * 10) / 10;
  }

  all(): readonly LogEntry[] {
    return this.entries;
  }

  add(entry: LogEntry): void {
    this.entries.push(entry);
  }

  /** Tells the listeners that a request has ended. */
  ended(entry: LogEntry): void {
    for (const listener of this.listeners) listener(entry);
  }

  clear(): void {
    this.entries = [];
  }

  /** Calls back for every request that ends from now on; returns the way to stop it. */
  follow(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

const secretHeaders = /^(authorization|proxy-authorization|cookie|set-cookie)$/i;
const secretFields =
  /"(access_token|client_assertion|client_secret|id_token|value|token|client-key-data)"\s*:\s*"[^"]*"/gi;
const secretParameters = /\b(client_assertion|client_secret|assertion|password)=[^&\s]*/gi;

/** Headers as they may be shown. */
export function redactHeaders(headers: NodeJS.Dict<string | number | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [[name, secretHeaders.test(name) ? 'redacted' : String(value)]];
    }),
  );
}

/** A body as it may be shown: without tokens, assertions, kubeconfigs and keys. */
export function redactBody(body: string): string {
  return body.replaceAll(secretFields, '"$1":"redacted"').replaceAll(secretParameters, '$1=redacted');
}
