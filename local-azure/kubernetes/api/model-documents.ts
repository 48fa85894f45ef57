import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { customModels } from '../custom-models.ts';
import type { JsonObject } from '../objects.ts';

const { resolve } = createRequire(import.meta.url);
const scalars: Record<string, JsonObject> = {
  string: { type: 'string' },
  number: { type: 'integer' },
  boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date-time' },
  V1MicroTime: { type: 'string', format: 'date-time' },
  IntOrString: { type: 'string', format: 'int-or-string' },
  any: { type: 'object' },
  object: { type: 'object' },
};

interface Property {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly description: string;
}

/** The schemas of a kind and of all that is in it, as `kubectl explain` shows them: the client library's models say what each field is for. */
export function schemasOf(models: readonly { model: string; gvk: JsonObject }[]): JsonObject {
  const schemas: JsonObject = {};
  const add = (model: string, extra: JsonObject): void => {
    if (schemas[schemaName(model)] !== undefined) return;
    const { description, properties } = readModel(model);
    const required = properties.filter(({ isRequired }) => isRequired).map(({ name }) => name);
    schemas[schemaName(model)] = {
      description,
      type: 'object',
      properties: Object.fromEntries(properties.map((property) => [property.name, propertySchema(property)])),
      ...(required.length === 0 ? {} : { required }),
      ...extra,
    };
    for (const { type } of properties) if (isModel(elementOf(type))) add(elementOf(type), {});
  };
  for (const { model, gvk } of models) add(model, { 'x-kubernetes-group-version-kind': [gvk] });
  return schemas;
}

/** `V1PodSpec` is `io.k8s.api.v1.PodSpec`; people see the end of it. */
function schemaName(model: string): string {
  return `io.k8s.api.v1.${model.replace(/^(Core|Rbac|Discovery)?V1/, '')}`;
}

interface Model {
  readonly description: string;
  readonly properties: readonly Property[];
}

function readModel(model: string): Model {
  const { description, fields } = customModels.get(model) ?? {};
  if (description === undefined || fields === undefined) return readLibraryModel(model);
  return {
    description,
    properties: fields.map(({ baseName: name, ...rest }) => ({ name, isRequired: false, ...rest })),
  };
}

function readLibraryModel(model: string): Model {
  const source = readFileSync(resolve(`@kubernetes/client-node/dist/gen/models/${model}.d.ts`), 'utf8');
  const [, description = ''] = /\/\*\*\s*\* (.*)\s*\*\/\s*export declare class/.exec(source) ?? [];
  const fields = source.matchAll(
    /(?:\/\*\*\s*\* ([^\n]*)\s*\*\/\s*)?'([^']+)'(\?)?: ([\s\S]*?);\n(?= {4}(?:'|\/\*\*|static))/g,
  );
  const properties = [...fields].map(([, about = '', name = '', optional, type = '']) => ({
    name,
    type: type.replace(/\s+/g, ' '),
    isRequired: optional === undefined,
    description: about.replaceAll(/\\(['"])/g, '$1'),
  }));
  return { description, properties };
}

function propertySchema({ type, description }: Property): JsonObject {
  const element = elementSchema(elementOf(type));
  if (type.startsWith('Array<')) return { description, type: 'array', items: element };
  if (type.startsWith('{')) return { description, type: 'object', additionalProperties: element };
  return { description, ...element };
}

function elementSchema(type: string): JsonObject {
  if (isModel(type)) return { allOf: [{ $ref: `#/components/schemas/${schemaName(type)}` }] };
  return scalars[type] ?? { type: 'object' };
}

function elementOf(type: string): string {
  return /^Array<(.*)>$/.exec(type)?.[1] ?? /^\{ \[key: string\]: (.*); \}$/.exec(type)?.[1] ?? type;
}

function isModel(type: string): boolean {
  return scalars[type] === undefined && /^\w+$/.test(type);
}
