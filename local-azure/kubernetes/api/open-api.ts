import type { JsonObject } from '../objects.ts';
import { documentPath, entriesOf, groupVersions, split } from './discovery.ts';

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
