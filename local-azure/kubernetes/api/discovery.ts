import type { JsonObject } from '../objects.ts';
import { apiVersionOf, eventView } from '../resources.ts';
import type { Resource } from '../resources.ts';
import { reviews } from './reviews.ts';

const verbs = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update', 'watch'];
const changeable = ['get', 'patch', 'update'];

interface Answer {
  readonly body: JsonObject;
  readonly contentType?: string;
}

/** The groups and versions of what is served. */
export function groupVersionsOf(served: readonly Resource[]): string[] {
  const all = [...served.map(apiVersionOf), ...reviews.map(({ group }) => `${group}/v1`)];
  return [...new Set(all)].sort((a, b) => Number(b === 'v1') - Number(a === 'v1'));
}

/** The pages that clients read to learn which resources there are: https://kubernetes.io/docs/concepts/overview/kubernetes-api/#discovery-api */
export function discover(path: string, accept: string, served: readonly Resource[]): Answer | undefined {
  const isAggregated = accept.includes('as=APIGroupDiscoveryList') && /v=v2(;|,|$)/.test(accept);
  const groupVersions = groupVersionsOf(served);
  const groups = groupVersions.filter((name) => name !== 'v1');
  if (path === '/') return { body: { paths: paths(groupVersions) } };
  if (path === '/api')
    return isAggregated ? aggregated(['v1'], served) : { body: { kind: 'APIVersions', versions: ['v1'] } };
  if (path === '/apis') return isAggregated ? aggregated(groups, served) : { body: groupList(groups) };
  const [, group] = /^\/apis\/([^/]+)$/.exec(path) ?? [];
  const ofGroup = groups.find((name) => split(name).group === group);
  if (ofGroup !== undefined) return { body: { kind: 'APIGroup', apiVersion: 'v1', ...groupEntry(ofGroup) } };
  const groupVersion = /^\/api\/(v1)$/.exec(path)?.[1] ?? /^\/apis\/([^/]+\/[^/]+)$/.exec(path)?.[1];
  if (groupVersion !== undefined && groupVersions.includes(groupVersion))
    return { body: resourceList(groupVersion, served) };
  return undefined;
}

function paths(groupVersions: readonly string[]): string[] {
  const documents = groupVersions.flatMap((name) => [
    `/${documentPath(name)}`,
    `/${documentPath(name).replace(/\/[^/]+$/, '')}`,
  ]);
  return [...new Set([...documents, '/apis', '/healthz', '/livez', '/openapi/v3', '/readyz', '/version'])].sort();
}

/** Whether a path is one of a group and version that there is. */
export function isOfKnownVersion(path: string, served: readonly Resource[]): boolean {
  return groupVersionsOf(served).some((name) => path.startsWith(`/${documentPath(name)}/`));
}

function aggregated(names: readonly string[], served: readonly Resource[]): Answer {
  const items = names.map((name) => {
    const { group, version } = split(name);
    return {
      metadata: group === '' ? {} : { name: group },
      versions: [{ version, resources: entriesOf(name, served).map(aggregatedEntry), freshness: 'Current' }],
    };
  });
  return {
    body: { kind: 'APIGroupDiscoveryList', apiVersion: 'apidiscovery.k8s.io/v2', metadata: {}, items },
    contentType: 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList',
  };
}

export function split(name: string): { group: string; version: string } {
  const [group = '', version] = name.split('/');
  return version === undefined ? { group: '', version: group } : { group, version };
}

interface Entry {
  readonly name: string;
  readonly kind: string;
  readonly groupVersion: string;
  readonly namespaced: boolean;
  readonly verbs: readonly string[];
  readonly resource?: Resource;
}

export function entriesOf(groupVersion: string, served: readonly Resource[]): Entry[] {
  const listed = served
    .filter((resource) => apiVersionOf(resource) === groupVersion)
    .map((resource): Entry => ({ ...resource, groupVersion, verbs: verbsOf(resource), resource }));
  const asked = reviews
    .filter(({ group }) => `${group}/v1` === groupVersion)
    .map((review): Entry => ({ namespaced: false, ...review, groupVersion, verbs: ['create'] }));
  return [...listed, ...asked];
}

/** Namespaces are deleted one by one. */
function verbsOf(resource: Resource): string[] {
  if (resource === eventView) return ['get', 'list', 'watch'];
  return resource.name === 'namespaces' ? verbs.filter((verb) => verb !== 'deletecollection') : verbs;
}

interface Subresource {
  readonly subresource: string;
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly verbs: readonly string[];
}

function subresourcesOf({ resource }: Entry): Subresource[] {
  return (resource?.subresources ?? []).map((subresource) => {
    const { group, version, kind } = resource ?? { group: '', version: '', kind: '' };
    switch (subresource) {
      case 'scale':
        return { subresource, group: 'autoscaling', version: 'v1', kind: 'Scale', verbs: changeable };
      case 'token':
        return { subresource, group: 'authentication.k8s.io', version: 'v1', kind: 'TokenRequest', verbs: ['create'] };
      case 'eviction':
        return { subresource, group: 'policy', version: 'v1', kind: 'Eviction', verbs: ['create'] };
      case 'log':
        return { subresource, group, version, kind, verbs: ['get'] };
      case 'status':
        return { subresource, group, version, kind, verbs: changeable };
    }
  });
}

function aggregatedEntry(entry: Entry): JsonObject {
  const { group, version } = split(entry.groupVersion);
  const subresources = subresourcesOf(entry).map(({ subresource, kind, verbs: allowed, ...of }) => ({
    subresource,
    responseKind: { group: of.group, version: of.version, kind },
    verbs: allowed,
  }));
  const { shortNames = [], categories = [], singular = entry.kind.toLowerCase() } = entry.resource ?? {};
  return {
    resource: entry.name,
    responseKind: { group, version, kind: entry.kind },
    scope: entry.namespaced ? 'Namespaced' : 'Cluster',
    singularResource: singular,
    verbs: entry.verbs,
    ...(shortNames.length > 0 ? { shortNames } : {}),
    ...(categories.length > 0 ? { categories } : {}),
    ...(subresources.length > 0 ? { subresources } : {}),
  };
}

function resourceList(groupVersion: string, served: readonly Resource[]): JsonObject {
  const listed = entriesOf(groupVersion, served).flatMap((entry) => {
    const { name, kind, namespaced, resource } = entry;
    const { shortNames = [], categories = [], singular = kind.toLowerCase() } = resource ?? {};
    const main = {
      name,
      singularName: singular,
      namespaced,
      kind,
      verbs: entry.verbs,
      ...(shortNames.length > 0 ? { shortNames } : {}),
      ...(categories.length > 0 ? { categories } : {}),
    };
    const below = subresourcesOf(entry).map(({ subresource, verbs: allowed, ...of }) => ({
      name: `${name}/${subresource}`,
      singularName: '',
      namespaced,
      ...(of.group === split(groupVersion).group ? {} : { group: of.group, version: of.version }),
      kind: of.kind,
      verbs: allowed,
    }));
    return [main, ...below];
  });
  return { kind: 'APIResourceList', apiVersion: 'v1', groupVersion, resources: listed };
}

function groupList(names: readonly string[]): JsonObject {
  return { kind: 'APIGroupList', apiVersion: 'v1', groups: names.map(groupEntry) };
}

function groupEntry(groupVersion: string): JsonObject {
  const { group, version } = split(groupVersion);
  return { name: group, versions: [{ groupVersion, version }], preferredVersion: { groupVersion, version } };
}

/** Where a group and version is served, below the root. */
export function documentPath(groupVersion: string): string {
  return groupVersion === 'v1' ? 'api/v1' : `apis/${groupVersion}`;
}
