import type { JsonObject } from '../objects.ts';
import { apiVersionOf, resources } from '../resources.ts';
import type { Resource } from '../resources.ts';

const verbs = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update', 'watch'];
const changeable = ['get', 'patch', 'update'];

interface Answer {
  readonly body: JsonObject;
  readonly contentType?: string;
}

/** What only answers questions, and has no objects to list. */
const reviews: Record<string, Record<string, string>> = {
  'authentication.k8s.io/v1': { selfsubjectreviews: 'SelfSubjectReview' },
  'authorization.k8s.io/v1': {
    selfsubjectaccessreviews: 'SelfSubjectAccessReview',
    selfsubjectrulesreviews: 'SelfSubjectRulesReview',
  },
};
const groupVersions = [...new Set([...resources.map(apiVersionOf), ...Object.keys(reviews)])];

/** The pages that clients read to learn which resources there are: https://kubernetes.io/docs/concepts/overview/kubernetes-api/#discovery-api */
export function discover(path: string, accept: string): Answer | undefined {
  const isAggregated = accept.includes('as=APIGroupDiscoveryList');
  if (path === '/api') return isAggregated ? aggregated(['v1']) : { body: { kind: 'APIVersions', versions: ['v1'] } };
  if (path === '/apis') {
    const groups = groupVersions.filter((name) => name !== 'v1');
    return isAggregated ? aggregated(groups) : { body: groupList(groups) };
  }
  const groupVersion = /^\/api\/(v1)$/.exec(path)?.[1] ?? /^\/apis\/([^/]+\/[^/]+)$/.exec(path)?.[1];
  if (groupVersion !== undefined && groupVersions.includes(groupVersion)) return { body: resourceList(groupVersion) };
  return undefined;
}

function aggregated(names: readonly string[]): Answer {
  const items = names.map((name) => {
    const { group, version } = split(name);
    return {
      metadata: group === '' ? {} : { name: group },
      versions: [{ version, resources: entriesOf(name).map(aggregatedEntry), freshness: 'Current' }],
    };
  });
  return {
    body: { kind: 'APIGroupDiscoveryList', apiVersion: 'apidiscovery.k8s.io/v2', metadata: {}, items },
    contentType: 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList',
  };
}

function split(name: string): { group: string; version: string } {
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

function entriesOf(groupVersion: string): Entry[] {
  const listed = resources
    .filter((resource) => apiVersionOf(resource) === groupVersion)
    .map((resource): Entry => ({ ...resource, groupVersion, verbs, resource }));
  const asked = Object.entries(reviews[groupVersion] ?? {});
  return [
    ...listed,
    ...asked.map(([name, kind]): Entry => ({ name, kind, groupVersion, namespaced: false, verbs: ['create'] })),
  ];
}

function subresourcesOf({
  resource,
}: Entry): { subresource: string; group: string; version: string; kind: string; verbs: readonly string[] }[] {
  return (resource?.subresources ?? []).map((subresource) => {
    const { group, version, kind } = resource ?? { group: '', version: '', kind: '' };
    if (subresource === 'scale')
      return { subresource, group: 'autoscaling', version: 'v1', kind: 'Scale', verbs: changeable };
    return { subresource, group, version, kind, verbs: subresource === 'log' ? ['get'] : changeable };
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

function resourceList(groupVersion: string): JsonObject {
  const listed = entriesOf(groupVersion).flatMap((entry) => {
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
      ...(subresource === 'scale' ? { group: of.group, version: of.version } : {}),
      kind: of.kind,
      verbs: allowed,
    }));
    return [main, ...below];
  });
  return { kind: 'APIResourceList', apiVersion: 'v1', groupVersion, resources: listed };
}

function groupList(names: readonly string[]): JsonObject {
  const groups = names.map((groupVersion) => {
    const { group, version } = split(groupVersion);
    return { name: group, versions: [{ groupVersion, version }], preferredVersion: { groupVersion, version } };
  });
  return { kind: 'APIGroupList', apiVersion: 'v1', groups };
}

/**
 * The OpenAPI documents: only what kubectl looks for before it writes, namely that a PATCH of each kind takes `fieldValidation`.
 * https://kubernetes.io/docs/concepts/overview/kubernetes-api/#openapi-v3
 */
export function openApi(path: string): JsonObject | undefined {
  if (path === '/openapi/v3') {
    const entries = groupVersions
      .map((name) => documentPath(name))
      .map((name) => [name, { serverRelativeURL: `/openapi/v3/${name}` }]);
    return { paths: Object.fromEntries(entries) as JsonObject };
  }
  const groupVersion = groupVersions.find((name) => path === `/openapi/v3/${documentPath(name)}`);
  if (groupVersion === undefined) return undefined;
  const paths = entriesOf(groupVersion).map((entry) => {
    const scope = entry.namespaced ? '/namespaces/{namespace}' : '';
    const { group, version } = split(groupVersion);
    const patch = {
      operationId: `patch${entry.kind}`,
      parameters: ['dryRun', 'fieldManager', 'fieldValidation', 'force'].map((name) => ({ name, in: 'query' })),
      'x-kubernetes-group-version-kind': { group, version, kind: entry.kind },
    };
    return [`/${documentPath(groupVersion)}${scope}/${entry.name}/{name}`, { patch }];
  });
  return {
    openapi: '3.0.0',
    info: { title: 'Kubernetes', version: 'v1' },
    paths: Object.fromEntries(paths) as JsonObject,
  };
}

function documentPath(groupVersion: string): string {
  return groupVersion === 'v1' ? 'api/v1' : `apis/${groupVersion}`;
}
