import { elementText } from './field-set.ts';
import { isJsonObject } from './objects.ts';
import type { JsonObject } from './objects.ts';
import { parseQuantity } from './quantities.ts';
import { itemKey } from './schema.ts';
import type { FieldType, Scalar } from './schema.ts';

/** A field that no schema knows, or a value of another type than its field's. */
export interface FieldError {
  readonly path: string;
  readonly unknown: boolean;
  /** In the words of server-side apply. */
  readonly message: string;
  /** In the words of whoever decodes a request's body. */
  readonly decoding: string;
  /** Whether the shape is wrong, not only what a text says. */
  readonly isShape: boolean;
}

/** Where a value stands: as server-side apply, as strict decoding and as Go's decoder write it, and the struct that holds it. */
interface Place {
  readonly path: string;
  readonly indexed: string;
  readonly goPath: string;
  readonly owner: string;
}

const text: FieldType = { shape: 'scalar', scalar: 'string' };
const root: Place = { path: '', indexed: '', goPath: '', owner: '' };

/** What is wrong with the shape of a value. */
export function checkFields(type: FieldType, value: unknown): FieldError[] {
  return check(type, value, root);
}

function check(type: FieldType, value: unknown, at: Place): FieldError[] {
  if (value === undefined || value === null) return [];
  switch (type.shape) {
    case 'scalar':
      return checkScalar(type.scalar, value, at);
    case 'atomic':
      return check(type.content, value, at);
    case 'struct':
      return isJsonObject(value) ? checkStruct(type, value, at) : [mismatch(at, 'map', type.name, value)];
    case 'map':
      if (!isJsonObject(value)) return [mismatch(at, 'map', 'map[string]string', value)];
      return Object.entries(value).flatMap(([key, item]) =>
        check(type.values, item, { ...at, path: `${at.path}.${key}`, indexed: `${at.indexed}.${key}` }),
      );
    case 'list':
      if (!Array.isArray(value)) return [mismatch(at, 'list', '[]string', value)];
      return value.flatMap((item, index) => check(type.items, item, itemOf(at, `[${index}]`, index)));
    case 'set':
      if (!Array.isArray(value)) return [mismatch(at, 'list', '[]string', value)];
      return value.flatMap((item, index) => check(text, item, itemOf(at, `[${index}]`, index)));
    case 'keyed':
      return Array.isArray(value) ? checkKeyed(type, value, at) : [mismatch(at, 'list', goList(type.items), value)];
  }
}

function itemOf(at: Place, element: string, index: number): Place {
  return { ...at, path: at.path + element, indexed: `${at.indexed}[${index}]` };
}

function goList(items: FieldType): string {
  return `[]${items.shape === 'struct' ? items.name : 'string'}`;
}

function checkStruct(type: Extract<FieldType, { shape: 'struct' }>, value: JsonObject, at: Place): FieldError[] {
  return Object.entries(value).flatMap(([field, content]) => {
    const path = `${at.path}.${field}`;
    const [indexed, goPath] = [at.indexed, at.goPath].map((before) => (before === '' ? field : `${before}.${field}`));
    const below: Place = { path, indexed: indexed ?? '', goPath: goPath ?? '', owner: type.name };
    const known = type.fields.get(field);
    if (known !== undefined) return check(known, content, below);
    const decoding = `unknown field "${below.indexed}"`;
    return [{ path, unknown: true, message: 'field not declared in schema', decoding, isShape: true }];
  });
}

function checkKeyed(type: Extract<FieldType, { shape: 'keyed' }>, items: unknown[], at: Place): FieldError[] {
  return items.flatMap((item, index) =>
    check(type.items, item, itemOf(at, elementText(itemKey(item, type.keys)), index)),
  );
}

/** Items of keyed lists that are there twice, which only server-side apply refuses. */
export function findDuplicates(type: FieldType, value: unknown, path = ''): string[] {
  if (type.shape === 'keyed' && Array.isArray(value)) {
    const keys = value.map((item: unknown) => elementText(itemKey(item, type.keys)));
    const twice = [...new Set(keys.filter((key, index) => keys.indexOf(key) < index))];
    const below = value.flatMap((item, index) => findDuplicates(type.items, item, path + (keys[index] ?? '')));
    return [...twice.map((key) => `${path}: duplicate entries for key ${key}`), ...below];
  }
  if (type.shape !== 'struct' || !isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([field, content]) => {
    const known = type.fields.get(field);
    return known === undefined ? [] : findDuplicates(known, content, `${path}.${field}`);
  });
}

const largest = { int32: 2 ** 31 - 1, int64: 2 ** 63 };
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const quantityRule = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";

function checkScalar(scalar: Scalar, value: unknown, at: Place): FieldError[] {
  const isText = typeof value === 'string';
  const isNumber = typeof value === 'number';
  switch (scalar) {
    case 'string':
      return isText ? [] : [mismatch(at, 'string', 'string', value)];
    case 'bytes':
      if (!isText) return [mismatch(at, 'string', '[]uint8', value)];
      return base64.test(value) ? [] : [illFormed(at, `illegal base64 data at input byte ${firstIllegal(value)}`)];
    case 'int32':
    case 'int64':
      if (!isNumber) return [mismatch(at, 'numeric (int or float)', scalar, value)];
      return Number.isInteger(value) && Math.abs(value) <= largest[scalar] ? [] : [noInteger(at, scalar, value)];
    case 'float':
      return isNumber ? [] : [mismatch(at, 'numeric (int or float)', scalar, value)];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [mismatch(at, 'boolean', 'bool', value)];
    case 'int-or-string':
      return isText || isNumber ? [] : [mismatch(at, 'string or number', 'int32', value)];
    case 'quantity':
      if (!isText && !isNumber) return [mismatch(at, 'string or number', 'string', value)];
      return parseQuantity(value) === undefined ? [illFormed(at, quantityRule)] : [];
    case 'any':
      return [];
  }
}

function noInteger(at: Place, scalar: string, value: number): FieldError {
  return illFormed(at, `json: cannot unmarshal number ${value} into Go struct field ${nameOf(at)} of type ${scalar}`);
}

/** Where Go's decoder stops: at the first group of four that is not whole or not base64. */
function firstIllegal(text: string): number {
  const bad = /[^A-Za-z0-9+/]/.exec(text)?.index ?? text.length;
  return text[bad] === undefined ? text.length - (text.length % 4) : bad;
}

function illFormed({ path }: Place, message: string): FieldError {
  return { path, unknown: false, message, decoding: message, isShape: false };
}

/** A field as Go's decoder names it. */
function nameOf({ owner, goPath }: Place): string {
  return `${owner}.${goPath}`;
}

function mismatch(at: Place, expected: string, goType: string, value: unknown): FieldError {
  const [got, json] = Array.isArray(value)
    ? ['list', 'array']
    : isJsonObject(value)
      ? ['map', 'object']
      : [typeof value, typeof value === 'boolean' ? 'bool' : typeof value];
  const decoding = `json: cannot unmarshal ${json} into Go struct field ${nameOf(at)} of type ${goType}`;
  return { path: at.path, unknown: false, message: `expected ${expected}, got ${got}`, decoding, isShape: true };
}

/** A value as Go's decoder takes it: without the fields that no schema knows, and with nothing where an item of a list or map is null. */
export function pruneUnknown(type: FieldType, value: unknown): unknown {
  if (type.shape === 'atomic') return pruneUnknown(type.content, value);
  if (value === null) return type.shape === 'struct' || type.shape === 'map' ? {} : '';
  if (Array.isArray(value)) {
    if (type.shape === 'set') return value.map((item: unknown) => pruneUnknown(text, item));
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
