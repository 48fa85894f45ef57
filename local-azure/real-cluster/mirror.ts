import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { keyOf } from '../kubernetes/objects.ts';
import type { Metadata } from '../kubernetes/objects.ts';
import { object, text } from '../state/json.ts';
import { ApiError, failureOf, type ApiClient } from './api-client.ts';

export type ChangeType = 'ADDED' | 'MODIFIED' | 'DELETED';

interface Mirrored {
  metadata: Metadata;
}

/** Seconds after which the server ends a watch: before the client takes a silent connection for a dead one. */
const watchSeconds = '240';
const shortestPause = 100;
const longestPause = 10_000;
/** An API server that restarts, or has forgotten what a watch began with, is not worth words. */
const worthWords = 4;

/** A collection of a cluster as it was last seen, kept by a watch. */
export class Mirror<Kind extends Mirrored> {
  readonly #api: ApiClient;
  readonly #path: string;
  readonly #end = new AbortController();
  readonly #changes = new EventEmitter<{ change: [ChangeType, Kind] }>().setMaxListeners(0);
  #objects = new Map<string, Kind>();
  #following: Promise<void> | undefined;

  constructor(api: ApiClient, path: string) {
    this.#api = api;
    this.#path = path;
  }

  /** Lists the collection, and keeps it from then on. */
  async open(): Promise<void> {
    this.#following = this.#follow(await this.#list());
  }

  list(): Kind[] {
    return [...this.#objects.values()];
  }

  /** Calls the listener after each change; returns the function that ends it. */
  subscribe(listener: (type: ChangeType, object: Kind) => void): () => void {
    this.#changes.on('change', listener);
    return () => this.#changes.off('change', listener);
  }

  async close(): Promise<void> {
    this.#end.abort();
    await this.#following;
  }

  /** A watch goes on where the server has ended it; whatever else ends one makes it start over with a list. */
  async #follow(from: string): Promise<void> {
    let version: string | undefined = from;
    let failures = 0;
    while (!this.#isClosed()) {
      let watching = Infinity;
      try {
        version ??= await this.#list();
        watching = Date.now();
        version = await this.#watch(version);
        failures = 0;
      } catch (error) {
        version = undefined;
        // A watch that held for a while has not failed once more.
        failures = Date.now() - watching > longestPause ? 1 : failures + 1;
        if (failures === worthWords && !this.#isClosed()) this.#complain(error);
      }
      const pause = Math.min(shortestPause * 2 ** failures, longestPause);
      await sleep(pause, undefined, { signal: this.#end.signal }).catch(() => undefined);
    }
  }

  #isClosed(): boolean {
    return this.#end.signal.aborted;
  }

  async #list(): Promise<string> {
    const { items, version } = await this.#api.list(this.#path, this.#end.signal);
    const listed = new Map((items as unknown as Kind[]).map((item) => [keyOf(item), item]));
    const before = this.#objects;
    this.#objects = listed;
    for (const [key, old] of before)
      if (listed.get(key)?.metadata.uid !== old.metadata.uid) this.#changes.emit('change', 'DELETED', old);
    for (const [key, item] of listed) {
      const old = before.get(key);
      if (old?.metadata.resourceVersion === item.metadata.resourceVersion) continue;
      this.#changes.emit('change', old?.metadata.uid === item.metadata.uid ? 'MODIFIED' : 'ADDED', item);
    }
    return version;
  }

  /** Follows a watch to its end, and returns the version from which the next one goes on. */
  async #watch(from: string): Promise<string> {
    let version = from;
    const query = { resourceVersion: from, allowWatchBookmarks: 'true', timeoutSeconds: watchSeconds };
    for await (const { type, object: content } of this.#api.watch(this.#path, query, this.#end.signal)) {
      if (type === 'ERROR') throw new ApiError(Number(object(content).code), text(object(content).message));
      const item = content as Kind;
      version = item.metadata.resourceVersion;
      if (type !== 'BOOKMARK') this.#take(type as ChangeType, item);
    }
    return version;
  }

  #take(type: ChangeType, item: Kind): void {
    if (type === 'DELETED') this.#objects.delete(keyOf(item));
    else this.#objects.set(keyOf(item), item);
    this.#changes.emit('change', type, item);
  }

  #complain(error: unknown): void {
    process.stderr.write(`local Azure: ${this.#api.server}${this.#path}: ${failureOf(error)}; trying on\n`);
  }
}
