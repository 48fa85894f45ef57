import type { Call } from '../../http/server.ts';
import { isJsonObject } from '../objects.ts';
import type { JsonObject, KubernetesObject } from '../objects.ts';
import { apiVersionOf } from '../resources.ts';
import { parseFieldSelector, parseLabelSelector, satisfies } from '../selectors.ts';
import { badRequest } from '../status.ts';
import type { Store } from '../store.ts';
import type { Target } from './request.ts';
import { toTable } from './tables.ts';

export type Filter = (object: KubernetesObject) => boolean;

/** What a list or watch asks for: its namespace, name and selectors. */
export function filterOf({ resource, namespace, name }: Target, url: URL): Filter {
  const requirements = parseLabelSelector(url.searchParams.get('labelSelector') ?? '');
  const matchesFields = parseFieldSelector(resource.name, url.searchParams.get('fieldSelector') ?? '');
  return (object) =>
    (namespace === undefined || object.metadata.namespace === namespace) &&
    (name === undefined || object.metadata.name === name) &&
    requirements.every((requirement) => satisfies(object.metadata.labels ?? {}, requirement)) &&
    matchesFields(object);
}

export function wantsTable({ headers }: Call): boolean {
  return (headers.accept ?? '').includes('as=Table');
}

/** An object alone: as it is, or as a table of one row. */
export function single(call: Call, target: Target, object: KubernetesObject): JsonObject {
  if (!wantsTable(call)) return object;
  const { resourceVersion } = object.metadata;
  return toTable(target.resource, [object], { resourceVersion }, call.url.searchParams.get('includeObject'));
}

/** A list, or a page of it: https://kubernetes.io/docs/reference/using-api/api-concepts/#retrieving-large-results-sets-in-chunks */
export function list(store: Store, target: Target, call: Call): JsonObject {
  const { resource, namespace } = target;
  const { searchParams } = call.url;
  const all = store.list(resource.name, namespace) as unknown as KubernetesObject[];
  const matching = all.filter(filterOf(target, call.url));
  const start = startOf(searchParams.get('continue'));
  const limit = Number(searchParams.get('limit') ?? 0);
  const items = limit > 0 ? matching.slice(start, start + limit) : matching.slice(start);
  const left = matching.length - start - items.length;
  const metadata: JsonObject = { resourceVersion: String(store.revision) };
  if (left > 0) {
    metadata.continue = Buffer.from(JSON.stringify({ v: 'meta.k8s.io/v1', start: start + items.length })).toString(
      'base64url',
    );
    metadata.remainingItemCount = left;
  }
  if (wantsTable(call)) return toTable(resource, items, metadata, searchParams.get('includeObject'));
  // As in a real list, the items leave out their own kind.
  const bare = items.map((item) =>
    Object.fromEntries(Object.entries(item).filter(([field]) => field !== 'apiVersion' && field !== 'kind')),
  );
  return { kind: `${resource.kind}List`, apiVersion: apiVersionOf(resource), metadata, items: bare };
}

function startOf(token: string | null): number {
  if (token === null || token === '') return 0;
  try {
    const content: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    if (isJsonObject(content) && typeof content.start === 'number') return content.start;
  } catch {
    // Not one of our tokens.
  }
  throw badRequest('continue key is not valid: unexpected content');
}
