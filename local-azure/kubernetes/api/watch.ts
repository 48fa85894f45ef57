import type { ServerResponse } from 'node:http';
import type { Call } from '../../http/server.ts';
import type { JsonObject, KubernetesObject } from '../objects.ts';
import { apiVersionOf } from '../resources.ts';
import { StatusError } from '../status.ts';
import type { Change, Store } from '../store.ts';
import { viewedAs } from './event-view.ts';
import { checkListOptions, flag, resourceVersionOf, wholeNumber } from './list-options.ts';
import { representationOf } from './negotiation.ts';
import type { Representation } from './negotiation.ts';
import { filterOf, partial } from './reads.ts';
import type { Filter } from './reads.ts';
import type { Target } from './request.ts';
import { toTable } from './tables.ts';

/** A real API server sends about one bookmark a minute, and ends a watch that named no time after half an hour or more. */
const bookmarkInterval = 60_000;
const usualWatch = 30 * 60;
/** A timer cannot be longer. */
const longestWatch = 24 * 24 * 60 * 60;

/** Answers a watch: https://kubernetes.io/docs/reference/using-api/api-concepts/#efficient-detection-of-changes */
export function watch(store: Store, target: Target, call: Call, response: ServerResponse): Promise<void> {
  checkListOptions(call.url);
  const wanted = wholeNumber(call.url, 'timeoutSeconds') ?? usualWatch;
  const seconds = Math.min(Math.max(0, wanted), longestWatch);
  const stream = new WatchStream(store, target, call, response);
  return new Promise((resolve) => {
    const unsubscribe = stream.start();
    const bookmarks = setInterval(() => stream.bookmark(), bookmarkInterval);
    const end = (): void => {
      clearTimeout(timeout);
      clearInterval(bookmarks);
      unsubscribe();
      call.signal.removeEventListener('abort', end);
      response.end();
      resolve();
    };
    const timeout = setTimeout(() => {
      stream.bookmark();
      end();
    }, seconds * 1000);
    call.signal.addEventListener('abort', end);
    if (stream.expired || call.signal.aborted) end();
  });
}

class WatchStream {
  expired = false;
  readonly #store: Store;
  readonly #target: Target;
  readonly #call: Call;
  readonly #response: ServerResponse;
  readonly #matches: Filter;
  readonly #representation: Representation;
  /** Undefined: from what is there on. */
  readonly #since: number | undefined;
  #isFirst = true;

  constructor(store: Store, target: Target, call: Call, response: ServerResponse) {
    this.#store = store;
    this.#target = target;
    this.#call = call;
    this.#response = response;
    this.#matches = filterOf(target, call.url);
    this.#representation = representationOf(call);
    const version = resourceVersionOf(call.url) ?? 0;
    this.#since = version === 0 || flag(call.url, 'sendInitialEvents') ? undefined : version;
  }

  /** Sends what is there or has happened since the version asked for, then what happens; returns the function that ends it. */
  start(): () => void {
    this.#response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-cache, private' });
    this.#response.flushHeaders();
    if (this.#since === undefined) {
      this.#sendAll();
    } else {
      const missed = this.#store.since(this.#since);
      if (missed === undefined) this.#expire(this.#since);
      else for (const change of missed) this.#sendChange(change);
    }
    return this.#store.subscribe((change) => this.#sendChange(change));
  }

  bookmark(initial = false): void {
    if (!flag(this.#call.url, 'allowWatchBookmarks')) return;
    const annotations = initial ? { annotations: { 'k8s.io/initial-events-end': 'true' } } : {};
    const { resource } = this.#target;
    const metadata = { resourceVersion: String(this.#store.revision), ...annotations };
    this.#send('BOOKMARK', { kind: resource.kind, apiVersion: apiVersionOf(resource), metadata });
  }

  #sendAll(): void {
    const { resource, namespace } = this.#target;
    const objects = this.#store.list(resource.name, namespace) as unknown as KubernetesObject[];
    for (const object of objects.filter(this.#matches)) this.#sendObject('ADDED', object);
    if (flag(this.#call.url, 'sendInitialEvents')) this.bookmark(true);
  }

  #expire(version: number): void {
    this.expired = true;
    const message = `too old resource version: ${version} (${this.#store.revision})`;
    this.#send('ERROR', new StatusError(410, 'Expired', message).toJSON());
  }

  /** An object that begins or ceases to match the selectors is added or deleted for this watcher. */
  #sendChange({ type, resource, object, previous, revision }: Change): void {
    if (resource !== this.#target.resource.name || revision <= (this.#since ?? 0)) return;
    const matched = previous !== undefined && type !== 'ADDED' && this.#matches(previous);
    const matches = type !== 'DELETED' && this.#matches(object);
    if (matched && matches) this.#sendObject('MODIFIED', object);
    else if (matches) this.#sendObject('ADDED', object);
    else if (matched) this.#sendObject('DELETED', object);
  }

  #sendObject(type: Change['type'], object: KubernetesObject): void {
    const { as } = this.#representation;
    if (as === 'Table') this.#send(type, this.#row(object));
    else
      this.#send(
        type,
        as === undefined ? viewedAs(this.#target.resource, object) : partial(this.#representation, object),
      );
  }

  /** The table of one row; only the first says what its columns are. */
  #row(object: KubernetesObject): JsonObject {
    const { resourceVersion } = object.metadata;
    const { apiVersion } = this.#representation;
    const table = toTable(this.#target.resource, [object], { resourceVersion }, this.#call.url, apiVersion);
    const shown = this.#isFirst ? table : { ...table, columnDefinitions: null };
    this.#isFirst = false;
    return shown;
  }

  #send(type: string, object: JsonObject): void {
    this.#response.write(`${JSON.stringify({ type, object })}\n`);
  }
}
