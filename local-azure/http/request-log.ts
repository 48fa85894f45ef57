import type { OutgoingHttpHeaders } from 'node:http';

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

/** What went over the wire, credentials included: shown only without them. */
export interface Exchange {
  requestHeaders: OutgoingHttpHeaders;
  requestBody: readonly Buffer[];
  responseHeaders: OutgoingHttpHeaders;
  responseBody: Buffer[];
}

export interface LogEntry {
  readonly request: LoggedRequest;
  readonly exchange: Exchange;
}

type Listener = (entry: LogEntry) => void;

/** Every request since the start or the last reset, oldest first, and who wants to hear of each when it has ended. */
export class RequestLog {
  private entries = new Set<LogEntry>();
  private readonly listeners = new Set<Listener>();
  private readonly origin = performance.now();

  now(): number {
    return Math.round((performance.now() - this.origin) * 10) / 10;
  }

  all(): LogEntry[] {
    return [...this.entries];
  }

  add(entry: LogEntry): LogEntry {
    this.entries.add(entry);
    return entry;
  }

  /** Tells the listeners that a request has ended, unless it is of the time before a reset. */
  ended(entry: LogEntry): void {
    if (!this.entries.has(entry)) return;
    for (const listener of this.listeners) listener(entry);
  }

  clear(): void {
    this.entries = new Set();
  }

  /** Calls back for every request that ends from now on; returns the way to stop it. */
  follow(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
