import { elementOf, isModel, modelOf, type ModelField } from '../models.ts';
import type { JsonObject } from '../objects.ts';

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

/** The schemas of a kind and of all that is in it, as `kubectl explain` shows them: the client library's models say what each field is for. */
export function schemasOf(models: readonly { model: string; gvk: JsonObject }[]): JsonObject {
  const schemas: JsonObject = {};
  const add = (model: string, extra: JsonObject): void => {
    if (schemas[schemaName(model)] !== undefined) return;
    const { description, fields } = modelOf(model);
    const required = fields.filter(({ isRequired }) => isRequired).map(({ baseName }) => baseName);
    schemas[schemaName(model)] = {
      description,
      type: 'object',
      properties: Object.fromEntries(fields.map((field) => [field.baseName, propertySchema(field)])),
      ...(required.length === 0 ? {} : { required }),
      ...extra,
    };
    for (const { type } of fields) if (isModel(elementOf(type))) add(elementOf(type), {});
  };
  for (const { model, gvk } of models) add(model, { 'x-kubernetes-group-version-kind': [gvk] });
  return schemas;
}

/** `V1PodSpec` is `io.k8s.api.v1.PodSpec`; people see the end of it. */
function schemaName(model: string): string {
  return `io.k8s.api.v1.${model.replace(/^(Core|Rbac|Discovery)?V1/, '')}`;
}

function propertySchema({ type, description }: ModelField): JsonObject {
  const element = elementSchema(elementOf(type));
  if (type.startsWith('Array<')) return { description, type: 'array', items: element };
  if (type.startsWith('{')) return { description, type: 'object', additionalProperties: element };
  return { description, ...element };
}

function elementSchema(type: string): JsonObject {
  if (isModel(type)) return { allOf: [{ $ref: `#/components/schemas/${schemaName(type)}` }] };
  return scalars[type] ?? { type: 'object' };
}
