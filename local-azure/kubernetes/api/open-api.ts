import type { JsonObject } from '../objects.ts';
import type { Resource } from '../resources.ts';
import { documentPath, entriesOf, groupVersionsOf, split } from './discovery.ts';
import { schemasOf } from './model-documents.ts';

/** They stay the same, and are large. */
const documents = new Map<string, JsonObject>();

/**
 * The OpenAPI documents: what kubectl looks for before it writes, namely that a PATCH of each kind takes `fieldValidation`, and what it
 * explains of each kind.
 * https://kubernetes.io/docs/concepts/overview/kubernetes-api/#openapi-v3
 */
export function openApi(path: string, served: readonly Resource[]): JsonObject | undefined {
  const groupVersions = groupVersionsOf(served);
  if (path === '/openapi/v3') {
    const entries = groupVersions
      .map((name) => documentPath(name))
      .map((name) => [name, { serverRelativeURL: `/openapi/v3/${name}` }]);
    return { paths: Object.fromEntries(entries) as JsonObject };
  }
  const groupVersion = groupVersions.find((name) => path === `/openapi/v3/${documentPath(name)}`);
  if (groupVersion === undefined) return undefined;
  const document = documents.get(groupVersion) ?? newDocument(groupVersion, served);
  documents.set(groupVersion, document);
  return document;
}

/**
 * The older document, in protobuf and without content (`swagger: "2.0"`): kubectl asks for it before it applies a `List`, and then
 * leaves the checks to the server.
 */
export const openApiV2 = {
  contentType: 'application/com.github.proto-openapi.spec.v2.v1.0+protobuf',
  body: Buffer.from('\n\u00032.0'),
};

function newDocument(groupVersion: string, served: readonly Resource[]): JsonObject {
  const { group, version } = split(groupVersion);
  const entries = entriesOf(groupVersion, served);
  const models = entries.flatMap(({ resource, kind }) =>
    resource === undefined ? [] : [{ model: resource.model, gvk: { group, version, kind } }],
  );
  const paths = entries.map((entry) => {
    const scope = entry.namespaced ? '/namespaces/{namespace}' : '';
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
    components: { schemas: schemasOf(models) },
  };
}
