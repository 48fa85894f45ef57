import type { OutgoingHttpHeaders } from 'node:http';

/** What local Azure plays, and so what a logged request went to. */
export type ServiceName = 'arm' | 'entra' | 'oidc' | 'imds' | 'kubernetes' | 'echo';

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
  /** Which of the connections since the start it came by. */
  connection: number;
}

/** What went over the wire, credentials included: shown only without them. */
export interface Exchange {
  requestHeaders: OutgoingHttpHeaders;
  requestBody: KeptBody;
  responseHeaders: OutgoingHttpHeaders;
  responseBody: KeptBody;
}

/** The beginning of a body, and how many bytes it has in all. */
export interface KeptBody {
  content: Buffer[];
  size: number;
}

export interface LogEntry {
  readonly request: LoggedRequest;
  /** Undefined where it is no longer kept. */
  exchange: Exchange | undefined;
}

/** Who wants to hear of each request when it has ended, and of the log's end, when local Azure starts over. */
export interface Follower {
  ended: (entry: LogEntry) => void;
  cleared: () => void;
}

/** Bytes of headers and bodies after which those of the oldest requests are let go. */
const keptBytes = 64 << 20;

/** Every request since the start or the last reset, oldest first. */
export class RequestLog {
  private entries = new Set<LogEntry>();
  /** Those that have ended and whose headers and bodies are kept, in the order of their ends. */
  private kept: { entry: LogEntry; bytes: number }[] = [];
  private bytes = 0;
  private readonly limit: number;
  private readonly followers = new Set<Follower>();
  private readonly origin = performance.now();

  constructor(limit = keptBytes) {
    this.limit = limit;
  }

  now(): number {
    return Math.round((performance.now() - this.origin) * 10) / 10;
  }

  /** Oldest first: a request whose body takes long has begun before others that came after it. */
  all(): LogEntry[] {
    return [...this.entries].toSorted((one, other) => one.request.start - other.request.start);
  }

  add(entry: LogEntry): LogEntry {
    this.entries.add(entry);
    return entry;
  }

  /** Tells the followers that a request has ended, unless it is of the time before a reset. */
  ended(entry: LogEntry): void {
    if (!this.entries.has(entry)) return;
    for (const { ended } of this.followers) ended(entry);
    this.keep(entry);
  }

  clear(): void {
    this.entries = new Set();
    this.kept = [];
    this.bytes = 0;
    for (const { cleared } of [...this.followers]) cleared();
  }

  /** Calls back for every request that ends from now on; returns the way to stop it. */
  follow(follower: Follower): () => void {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  }

  private keep(entry: LogEntry): void {
    const bytes = entry.exchange ? sizeOf(entry.exchange) : 0;
    this.kept.push({ entry, bytes });
    this.bytes += bytes;
    while (this.bytes > this.limit) {
      const oldest = this.kept.shift();
      if (!oldest) return;
      oldest.entry.exchange = undefined;
      this.bytes -= oldest.bytes;
    }
  }
}

function sizeOf({ requestHeaders, requestBody, responseHeaders, responseBody }: Exchange): number {
  const bodies = [...requestBody.content, ...responseBody.content].reduce((sum, { length }) => sum + length, 0);
  return bodies + JSON.stringify([requestHeaders, responseHeaders]).length;
}
