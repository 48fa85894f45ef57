import { systemClock } from '../../src/clock.ts';
import type { KubernetesApi } from '../../src/kubernetes/kubernetes-api.ts';
import { object, text, type Json } from '../../src/json.ts';

type Query = Readonly<Record<string, string | undefined>>;

/** Lines of one response that goes on until the server ends it. */
class OpenResponse implements AsyncIterable<string> {
  private readonly waiting: string[];
  private readonly signal: AbortSignal;
  private isEnded = false;
  private failure: Error | undefined;
  private wake: (() => void) | undefined;

  constructor(signal: AbortSignal, lines: readonly string[] = []) {
    this.signal = signal;
    this.waiting = [...lines];
    signal.addEventListener('abort', () => this.wake?.());
  }

  send(...lines: string[]): void {
    this.waiting.push(...lines);
    this.wake?.();
  }

  /** Ends the response, as if it were over or by a fault of the connection. */
  end(failure?: Error): void {
    this.isEnded = true;
    this.failure = failure;
    this.wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncIterator<string> {
    for (;;) {
      // As fetch does: an aborted response throws, whatever it still holds.
      this.signal.throwIfAborted();
      const line = this.waiting.shift();
      if (line !== undefined) yield line;
      else if (this.failure) throw this.failure;
      else if (this.isEnded) return;
      else await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }
}

/** A collection that can be changed while it is watched. */
export class MemoryCollection {
  readonly items = new Map<string, Json>();
  /** Watches that were opened, oldest first. */
  readonly watches: OpenResponse[] = [];
  /** How often it was listed. */
  lists = 0;
  readonly queries: Query[] = [];
  /** What the next list or watch is refused with. */
  refusal: Error | undefined;
  /** Leaves watches without an answer. */
  isSilent = false;

  /** Adds or changes an item, and tells those who watch. */
  set(item: Json): void {
    const key = text(object(item.metadata).uid);
    this.tell(this.items.has(key) ? 'MODIFIED' : 'ADDED', item);
    this.items.set(key, item);
  }

  delete(item: Json): void {
    this.items.delete(text(object(item.metadata).uid));
    this.tell('DELETED', item);
  }

  /** Sends an event of any kind to those who watch. */
  tell(type: string, item: Json): void {
    this.watches.at(-1)?.send(JSON.stringify({ type, object: item }));
  }

  list(query: Query): Promise<{ items: Json[]; resourceVersion: string }> {
    if (this.refusal) return Promise.reject(this.refusal);
    this.lists += 1;
    this.queries.push(query);
    return Promise.resolve({ items: [...this.items.values()], resourceVersion: String(this.lists) });
  }

  watch(query: Query, signal: AbortSignal): AsyncIterable<string> {
    this.queries.push(query);
    const watch = new OpenResponse(signal);
    this.watches.push(watch);
    if (this.refusal) watch.end(this.refusal);
    return watch;
  }
}

/** A pod's log that grows while it is followed. */
export class MemoryLog {
  readonly queries: Query[] = [];
  /** What the next reading breaks off with, before its first line. */
  fault: Error | undefined;
  /** Comes to its end only by `breakOff`, also where it is not followed. */
  isSlow = false;
  private lines: string[] = [];
  private followers: OpenResponse[] = [];

  add(...lines: string[]): void {
    this.lines.push(...lines);
    for (const follower of this.followers) follower.send(...lines);
  }

  /** The container ends: whoever follows has read all; the next container's log is empty. */
  restart(): void {
    this.breakOff();
    this.lines = [];
  }

  /** Ends what is followed, or breaks it off by a fault. */
  breakOff(failure?: Error): void {
    for (const follower of this.followers) follower.end(failure);
    this.followers = [];
  }

  read(query: Query, signal: AbortSignal): AsyncIterable<string> {
    this.queries.push(query);
    const { fault } = this;
    this.fault = undefined;
    const response = new OpenResponse(signal, fault ? [] : this.lines);
    if (fault) response.end(fault);
    else if (query.follow === 'true' || this.isSlow) this.followers.push(response);
    else response.end();
    return response;
  }
}

/** A Kubernetes API in memory: collections that are watched and logs that are followed, by path. Selectors are noted, not obeyed. */
export class MemoryKubernetesApi implements KubernetesApi {
  readonly latency = 0;
  readonly clock = systemClock;
  private readonly collections = new Map<string, MemoryCollection>();
  private readonly logs = new Map<string, MemoryLog>();

  collection(path: string): MemoryCollection {
    const collection = this.collections.get(path) ?? new MemoryCollection();
    this.collections.set(path, collection);
    return collection;
  }

  log(path: string): MemoryLog {
    const log = this.logs.get(path) ?? new MemoryLog();
    this.logs.set(path, log);
    return log;
  }

  list(path: string, query: Query = {}): Promise<{ items: Json[]; resourceVersion: string }> {
    return this.collection(path).list(query);
  }

  lines(path: string, query: Query, signal: AbortSignal, accepted?: () => void): AsyncIterable<string> {
    if (query.watch !== 'true') return this.log(path).read(query, signal);
    const { refusal, isSilent } = this.collection(path);
    if (!refusal && !isSilent) accepted?.();
    return this.collection(path).watch(query, signal);
  }

  get(path: string): Promise<Json | undefined> {
    return Promise.reject(new Error(`nothing answers GET ${path}`));
  }

  apply(path: string): Promise<Json> {
    return Promise.reject(new Error(`nothing answers PATCH ${path}`));
  }

  delete(path: string): Promise<void> {
    return Promise.reject(new Error(`nothing answers DELETE ${path}`));
  }
}

/** Lets everything that is ready to go on do so. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
