import type { ServiceName } from './request-log.ts';

/** What happens to a matching request or to its answer. A hold ends when the faults are replaced. */
export type FaultAction =
  | { status: number; headers?: Record<string, string>; body?: unknown }
  | 'reset'
  | 'truncate'
  | 'hold'
  | { delay: number };

/** One fault. `url` is a regular expression; `nth` and `from` count matching requests from 1, and without them every one is hit. */
export interface Fault {
  match: { service?: ServiceName | readonly ServiceName[]; method?: string; url?: string };
  nth?: number;
  from?: number;
  /** `before`: the request is not carried out. `after`: it is, and the answer is lost or replaced. */
  when: 'before' | 'after';
  do: FaultAction;
}

/** A request that a fault hits. */
export interface Hit {
  service: ServiceName;
  method: string;
  url: string;
}

/** The faults in force and how often each has matched. */
export class Faults {
  private faults: { fault: Fault; matched: number }[] = [];
  private replacement = Promise.withResolvers<unknown>();
  private restart = new AbortController();
  private readonly followers = new Set<(hit: Hit) => void>();

  /** Resolves when the faults in force are replaced: requests that are held go on then. */
  get replaced(): Promise<unknown> {
    return this.replacement.promise;
  }

  /** Aborts when local Azure starts over: requests that are held then are of a world that is gone. */
  get restarted(): AbortSignal {
    return this.restart.signal;
  }

  startOver(): void {
    this.faults = [];
    this.restart.abort();
    this.restart = new AbortController();
  }

  set(faults: readonly Fault[]): void {
    this.faults = faults.map((fault) => ({ fault, matched: 0 }));
    this.replacement.resolve(undefined);
    this.replacement = Promise.withResolvers();
  }

  /** The fault that hits this request; counts it for all that match. */
  take(service: ServiceName, method: string, url: string): Fault | undefined {
    let hit: Fault | undefined;
    for (const entry of this.faults) {
      if (!matches(entry.fault, service, method, url)) continue;
      entry.matched += 1;
      if (hits(entry.fault, entry.matched)) hit ??= entry.fault;
    }
    if (hit) for (const tell of this.followers) tell({ service, method, url });
    return hit;
  }

  /** Calls back for every request that is hit from now on, before anything happens to it; returns the way to stop it. */
  follow(tell: (hit: Hit) => void): () => void {
    this.followers.add(tell);
    return () => this.followers.delete(tell);
  }
}

function hits({ nth, from }: Fault, matched: number): boolean {
  return (nth === undefined || nth === matched) && (from === undefined || from <= matched);
}

function matches({ match }: Fault, service: ServiceName, method: string, url: string): boolean {
  if (match.service !== undefined && ![match.service].flat().includes(service)) return false;
  if (match.method !== undefined && match.method.toUpperCase() !== method) return false;
  return match.url === undefined || new RegExp(match.url, 'i').test(url);
}
