import { list, object, text, type Json } from '../json.ts';
import type { KubernetesApi, Query } from './kubernetes-api.ts';

/** One page, and the limit that it took where that had to be a smaller one. */
interface Page {
  body: Json;
  limit?: string | undefined;
}

/**
 * All items of a collection, page by page.
 * Source: https://kubernetes.io/docs/reference/using-api/api-concepts/#retrieving-large-results-sets-in-chunks
 */
export async function allPages(query: Query, ask: (query: Query) => Promise<Page>): ReturnType<KubernetesApi['list']> {
  const items: Json[] = [];
  for (let token = '', limit = '500'; ;) {
    const page = await ask({ ...query, limit, continue: token || undefined });
    items.push(...list(page.body.items).map(object));
    const metadata = object(page.body.metadata);
    token = text(metadata.continue);
    limit = page.limit ?? limit;
    if (token === '') return { items, resourceVersion: text(metadata.resourceVersion) };
  }
}
