import { elementText } from './field-set.ts';
import { isJsonObject } from './objects.ts';
import type { JsonObject } from './objects.ts';
import { itemKey } from './schema.ts';
import type { FieldType, Scalar } from './schema.ts';

/** A field that no schema knows, or a value of another type than its field's. */
export interface FieldError {
  readonly path: string;
  readonly unknown: boolean;
  readonly message: string;
}

/** What is wrong with the shape of a value, in the words of server-side apply. */
export function checkFields(type: FieldType, value: unknown, path = ''): FieldError[] {
  if (value === undefined || value === null) return [];
  switch (type.shape) {
    case 'scalar':
      return checkScalar(type.scalar, value, path);
    case 'atomic':
      return checkFields(type.content, value, path);
    case 'struct':
      return isJsonObject(value) ? checkStruct(type.fields, value, path) : [mismatch(path, 'map', value)];
    case 'map':
      if (!isJsonObject(value)) return [mismatch(path, 'map', value)];
      return Object.entries(value).flatMap(([key, item]) => checkFields(type.values, item, `${path}.${key}`));
    case 'list':
      if (!Array.isArray(value)) return [mismatch(path, 'list', value)];
      return value.flatMap((item, index) => checkFields(type.items, item, `${path}[${index}]`));
    case 'set':
      return Array.isArray(value) ? [] : [mismatch(path, 'list', value)];
    case 'keyed':
      if (!Array.isArray(value)) return [mismatch(path, 'list', value)];
      return value.flatMap((item) => checkFields(type.items, item, path + elementText(itemKey(item, type.keys))));
  }
}

function checkStruct(fields: ReadonlyMap<string, FieldType>, value: JsonObject, path: string): FieldError[] {
  return Object.entries(value).flatMap(([field, content]) => {
    const type = fields.get(field);
    if (type !== undefined) return checkFields(type, content, `${path}.${field}`);
    return [{ path: `${path}.${field}`, unknown: true, message: 'field not declared in schema' }];
  });
}

function checkScalar(scalar: Scalar, value: unknown, path: string): FieldError[] {
  const isText = typeof value === 'string';
  const isNumber = typeof value === 'number';
  switch (scalar) {
    case 'string':
      return isText ? [] : [mismatch(path, 'string', value)];
    case 'number':
      return isNumber ? [] : [mismatch(path, 'numeric (int or float)', value)];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [mismatch(path, 'boolean', value)];
    case 'int-or-string':
    case 'quantity':
      return isText || isNumber ? [] : [mismatch(path, 'string or number', value)];
    case 'any':
      return [];
  }
}

function mismatch(path: string, expected: string, value: unknown): FieldError {
  const got = Array.isArray(value) ? 'list' : isJsonObject(value) ? 'map' : typeof value;
  return { path, unknown: false, message: `expected ${expected}, got ${got}` };
}

/** Removes the fields that no schema knows, as the API server does where it does not refuse them. */
export function pruneUnknown(type: FieldType, value: unknown): unknown {
  if (type.shape === 'atomic') return pruneUnknown(type.content, value);
  if (Array.isArray(value)) {
    return type.shape === 'list' || type.shape === 'keyed'
      ? value.map((item: unknown) => pruneUnknown(type.items, item))
      : value;
  }
  if (!isJsonObject(value)) return value;
  const kept: JsonObject = {};
  for (const [field, content] of Object.entries(value)) {
    if (type.shape === 'struct') {
      const of = type.fields.get(field);
      if (of !== undefined && content !== null) kept[field] = pruneUnknown(of, content);
    } else {
      kept[field] = type.shape === 'map' ? pruneUnknown(type.values, content) : content;
    }
  }
  return kept;
}
