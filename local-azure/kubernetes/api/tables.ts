import type { JsonObject, KubernetesObject } from '../objects.ts';
import type { Resource } from '../resources.ts';
import { columnsOf } from './columns.ts';

const none = '<none>';

/** Objects as the table that kubectl prints: https://kubernetes.io/docs/reference/using-api/api-concepts/#receiving-resources-as-tables */
export function toTable(
  resource: Resource,
  objects: readonly KubernetesObject[],
  metadata: JsonObject,
  url: URL,
  apiVersion: string,
): JsonObject {
  const columns = columnsOf(resource.name);
  return {
    kind: 'Table',
    apiVersion,
    metadata,
    columnDefinitions: columns.map(({ name, wide = false, type = 'string', description }) => ({
      name,
      type,
      format: name === 'Name' ? 'name' : '',
      description,
      priority: wide ? 1 : 0,
    })),
    rows: objects.map((object) => ({
      cells: columns.map(({ cell }) => cell(object) ?? none),
      ...rowObject(object, url.searchParams.get('includeObject'), apiVersion),
    })),
  };
}

function rowObject(object: KubernetesObject, includeObject: string | null, apiVersion: string): JsonObject {
  if (includeObject === 'None') return {};
  if (includeObject === 'Object') return { object };
  return { object: { kind: 'PartialObjectMetadata', apiVersion, metadata: object.metadata } };
}
