import { ActionError } from '../errors.ts';
import { list, object, text, type Json } from '../json.ts';
import type { KubernetesApi, Query } from './kubernetes-api.ts';
import { KubernetesError } from './kubernetes-error.ts';

/** One page, and the limit that it took where that had to be a smaller one. */
interface Page {
  body: Json;
  limit?: string | undefined;
}

const next =
  'Run this again. If it stays, look at what is between the runner and the API server, and at the API server itself.';

/** How often a collection is read from its start again whose pages have expired. */
const mostStarts = 3;

/**
 * All items of a collection, page by page; from the start again where the rest of the pages is not there any more.
 * Source: https://kubernetes.io/docs/reference/using-api/api-concepts/#retrieving-large-results-sets-in-chunks
 */
export async function allPages(query: Query, ask: (query: Query) => Promise<Page>): ReturnType<KubernetesApi['list']> {
  for (let start = 1; ; start += 1) {
    try {
      return await onePass(query, ask);
    } catch (error) {
      if (!(error instanceof KubernetesError && error.status === 410) || start === mostStarts) throw error;
    }
  }
}

async function onePass(query: Query, ask: (query: Query) => Promise<Page>): ReturnType<KubernetesApi['list']> {
  const items: Json[] = [];
  const read = new Set<string>();
  for (let token = '', limit = '500'; ;) {
    const page = await ask({ ...query, limit, continue: token || undefined });
    items.push(...itemsOf(page.body));
    const metadata = object(page.body.metadata);
    token = text(metadata.continue);
    limit = page.limit ?? limit;
    if (token === '') return { items, resourceVersion: text(metadata.resourceVersion) };
    if (read.has(token)) throw inCircle(page.body);
    read.add(token);
  }
}

/** Of a node nobody here asks more than its names, its spec and its addresses: with thousands of nodes the rest would be the most of all memory. */
function slim(item: Json): Json {
  const { nodeInfo, addresses } = object(item.status);
  if (nodeInfo === undefined) return item;
  const { name, labels } = object(item.metadata);
  return { metadata: { name, labels }, spec: item.spec, status: { addresses } };
}

/** Pages that lead in a circle would be read for ever. */
function inCircle({ kind }: Json): ActionError {
  return new ActionError('cluster', `The cluster leads from page to page of a ${text(kind)} in a circle.`, { next });
}

/** An empty collection may have null for its items. What has none is no collection: nobody may take it for an empty one. */
function itemsOf({ items, kind }: Json): Json[] {
  if (items === null || Array.isArray(items)) return list(items).map((item) => slim(object(item)));
  throw new ActionError(
    'cluster',
    `The cluster answered a list with no items, but with a ${text(kind) || 'nothing'}.`,
    { next },
  );
}
