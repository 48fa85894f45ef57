import { ActionError } from '../errors.ts';
import { object, parseObject, text, type Json } from '../json.ts';
import type { KubernetesApi, Listing, Query } from './kubernetes-api.ts';
import { KubernetesError } from './kubernetes-error.ts';
import { Reopening } from './reopening.ts';

interface Following {
  /** Called whenever the server has accepted a watch. */
  watching?: () => void;
  /** The collection as it was read already. */
  first?: Promise<Listing> | undefined;
}

/**
 * Yields a collection by uid, first as it is, then after every change, until the signal aborts.
 * Goes on where a watch ends or has expired, as https://kubernetes.io/docs/reference/using-api/api-concepts/#efficient-detection-of-changes asks.
 */
export async function* follow(
  api: KubernetesApi,
  path: string,
  query: Query,
  signal: AbortSignal,
  { watching, first }: Following = {},
): AsyncIterable<ReadonlyMap<string, Json>> {
  const reopening = new Reopening(api.clock);
  let known = first;
  while (!signal.aborted) {
    const { items, resourceVersion } = await (known ?? api.list(path, query, signal));
    known = undefined;
    const state = new Map(items.map((item) => [uid(item), item]));
    yield state;
    const watch = { ...query, resourceVersion, watch: 'true', allowWatchBookmarks: 'true' };
    reopening.opened();
    yield* changes(api.lines(path, watch, signal, watching), state);
    await reopening.pause(signal);
  }
}

async function* changes(
  lines: AsyncIterable<string>,
  state: Map<string, Json>,
): AsyncIterable<ReadonlyMap<string, Json>> {
  try {
    for await (const line of lines) {
      const event = parseObject(line);
      const item = object(event.object);
      if (event.type === 'ERROR') return;
      if (uid(item) === '') continue;
      if (event.type === 'DELETED') state.delete(uid(item));
      else if (event.type === 'ADDED' || event.type === 'MODIFIED') state.set(uid(item), item);
      // Bookmarks, and lines that broke off, say nothing about an object.
      else continue;
      yield state;
    }
  } catch (error) {
    // A watch that broke off or expired starts over with a list; a refusal would be refused again.
    if (error instanceof KubernetesError ? error.status !== 410 : error instanceof ActionError) throw error;
  }
}

function uid(item: Json): string {
  return text(object(item.metadata).uid);
}
