import type { Call } from '../../http/server.ts';
import { parseLabelSelector } from '../label-selector.ts';
import { isJsonObject, keyOf } from '../objects.ts';
import type { JsonObject, KubernetesObject } from '../objects.ts';
import { apiVersionOf, isCustom } from '../resources.ts';
import { parseFieldSelector, satisfies } from '../selectors.ts';
import { StatusError, badRequest, expired, tooLargeVersion } from '../status.ts';
import type { Store } from '../store.ts';
import { viewedAs } from './event-view.ts';
import { checkListOptions, resourceVersionOf, wholeNumber } from './list-options.ts';
import { representationOf } from './negotiation.ts';
import type { Representation } from './negotiation.ts';
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

/** An object alone: as it is, as a table of one row, or only its metadata. */
export function single(call: Call, target: Target, object: KubernetesObject): JsonObject {
  const representation = representationOf(call);
  if (representation.as === 'PartialObjectMetadata') return partial(representation, object);
  if (representation.as === undefined) return viewedAs(target.resource, object);
  const { resourceVersion } = object.metadata;
  return toTable(target.resource, [object], { resourceVersion }, call.url, representation.apiVersion);
}

export function partial({ apiVersion }: Representation, { metadata }: KubernetesObject): JsonObject {
  return { kind: 'PartialObjectMetadata', apiVersion, metadata };
}

/** A list, or a page of it: https://kubernetes.io/docs/reference/using-api/api-concepts/#retrieving-large-results-sets-in-chunks */
export function list(store: Store, target: Target, call: Call): JsonObject {
  const { searchParams } = call.url;
  checkListOptions(call.url);
  const limit = wholeNumber(call.url, 'limit') ?? 0;
  const { revision, start } = placeOf(store, call.url);
  const all = revision === store.revision ? currentOf(store, target) : pastOf(store, target, revision, start);
  const matching = all.filter(filterOf(target, call.url)).filter((object) => keyOf(object) >= start);
  const items = limit > 0 ? matching.slice(0, limit) : matching;
  const metadata: JsonObject = { resourceVersion: String(revision) };
  const last = items.at(-1);
  if (last !== undefined && items.length < matching.length) {
    metadata.continue = tokenOf(revision, `${keyOf(last)}\0`);
    // As etcd counts: without looking at labels and fields.
    if (!searchParams.get('labelSelector') && !searchParams.get('fieldSelector'))
      metadata.remainingItemCount = matching.length - items.length;
  }
  return listBody(target, call, items, metadata);
}

function listBody(
  { resource }: Target,
  call: Call,
  items: readonly KubernetesObject[],
  metadata: JsonObject,
): JsonObject {
  const representation = representationOf(call);
  const { as, apiVersion } = representation;
  if (as === 'Table') return toTable(resource, items, metadata, call.url, apiVersion);
  if (as !== undefined)
    return { kind: `${as}List`, apiVersion, metadata, items: items.map((item) => partial(representation, item)) };
  const listed = items.map((item) => viewedAs(resource, item));
  return {
    kind: `${resource.kind}List`,
    apiVersion: apiVersionOf(resource),
    metadata,
    items: isCustom(resource) ? listed : listed.map(withoutKind),
  };
}

/** As the items of a real list are, which leave out their own kind; only custom resources have it. */
function withoutKind(item: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(item).filter(([field]) => field !== 'apiVersion' && field !== 'kind'));
}

/** At which version a list is to be, and from which key on. */
function placeOf(store: Store, url: URL): { revision: number; start: string } {
  const token = url.searchParams.get('continue') ?? '';
  const version = resourceVersionOf(url);
  if (token !== '') {
    if (version !== undefined && version !== 0)
      throw badRequest('specifying resource version is not allowed when using continue');
    const { rv, start } = readToken(token);
    return { revision: rv < 0 ? store.revision : rv, start };
  }
  if (version !== undefined && version > store.revision) throw tooLargeVersion(version, store.revision);
  const isExact = url.searchParams.get('resourceVersionMatch') === 'Exact';
  return { revision: isExact && version !== undefined ? version : store.revision, start: '' };
}

function currentOf(store: Store, { resource, namespace }: Target): KubernetesObject[] {
  return store.list(resource.name, namespace);
}

/** The objects as they were at a version: what has happened since, undone. */
function pastOf(store: Store, target: Target, revision: number, start: string): KubernetesObject[] {
  const later = store.since(revision);
  if (later === undefined) throw expired(start === '' ? undefined : tokenOf(-1, start));
  const objects = new Map(currentOf(store, target).map((object) => [keyOf(object), object]));
  const own = later.filter(
    ({ resource, object }) =>
      resource === target.resource.name &&
      (target.namespace === undefined || object.metadata.namespace === target.namespace),
  );
  for (const { object, previous } of own.reverse()) {
    if (previous === undefined) objects.delete(keyOf(object));
    else objects.set(keyOf(object), previous);
  }
  return [...objects.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function tokenOf(rv: number, start: string): string {
  return Buffer.from(JSON.stringify({ v: 'meta.k8s.io/v1', rv, start })).toString('base64url');
}

function readToken(token: string): { rv: number; start: string } {
  const invalid = (why: string): StatusError => badRequest(`continue key is not valid: ${why}`);
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(token, 'base64url').toString());
  } catch (error) {
    throw invalid(error instanceof Error ? error.message : String(error));
  }
  const { v, rv, start } = isJsonObject(content) ? content : {};
  if (v !== 'meta.k8s.io/v1') throw invalid(`server does not recognize this encoded version ${JSON.stringify(v)}`);
  if (typeof rv !== 'number' || rv === 0)
    throw invalid('incorrect encoded start resourceVersion (version meta.k8s.io/v1)');
  if (typeof start !== 'string' || start === '') throw invalid('encoded start key empty (version meta.k8s.io/v1)');
  return { rv, start };
}
