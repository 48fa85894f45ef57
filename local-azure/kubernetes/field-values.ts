import { isDeepStrictEqual } from 'node:util';
import { leaf, noFields, union } from './field-set.ts';
import type { FieldSet } from './field-set.ts';
import { isJsonObject } from './objects.ts';
import type { JsonObject } from './objects.ts';
import { itemKey } from './schema.ts';
import type { FieldType } from './schema.ts';

/** The parts of a granular value by path element, each with its type; undefined for a value that is merged as a whole. */
function partsOf(type: FieldType, value: unknown): Map<string, { type: FieldType; value: unknown }> | undefined {
  const parts = new Map<string, { type: FieldType; value: unknown }>();
  if (type.shape === 'keyed' && Array.isArray(value)) {
    for (const item of value as unknown[]) parts.set(itemKey(item, type.keys), { type: type.items, value: item });
    return parts;
  }
  if (type.shape === 'set' && Array.isArray(value)) {
    const scalar: FieldType = { shape: 'scalar', scalar: 'any' };
    for (const item of value as unknown[]) parts.set(`v:${JSON.stringify(item)}`, { type: scalar, value: item });
    return parts;
  }
  if ((type.shape === 'struct' || type.shape === 'map') && isJsonObject(value)) {
    for (const [field, content] of Object.entries(value)) {
      const of = type.shape === 'map' ? type.values : type.fields.get(field);
      if (of !== undefined) parts.set(`f:${field}`, { type: of, value: content });
    }
    return parts;
  }
  return undefined;
}

/** All fields of a value: what an applied configuration owns. */
export function fieldsOf(type: FieldType, value: unknown): FieldSet {
  const parts = partsOf(type, value);
  if (parts === undefined || parts.size === 0) return leaf;
  const children = new Map<string, FieldSet>();
  for (const [element, part] of parts) {
    const below = fieldsOf(part.type, part.value);
    children.set(element, element.startsWith('f:') ? below : union(leaf, below));
  }
  return { member: false, children };
}

/** Like fieldsOf, with the containers themselves: what an update that adds the value owns. */
function addedFields(type: FieldType, value: unknown): FieldSet {
  const parts = partsOf(type, value);
  const children = new Map<string, FieldSet>();
  for (const [element, part] of parts ?? []) children.set(element, addedFields(part.type, part.value));
  return { member: true, children };
}

export interface Difference {
  /** Added or with another value. */
  readonly changed: FieldSet;
  readonly removed: FieldSet;
}

const same: Difference = { changed: noFields, removed: noFields };

/** What differs between two values of a type. */
export function compare(type: FieldType, before: unknown, after: unknown): Difference {
  if (isDeepStrictEqual(before, after)) return same;
  if (before === undefined) return { changed: addedFields(type, after), removed: noFields };
  if (after === undefined) return { changed: noFields, removed: addedFields(type, before) };
  const old = partsOf(type, before);
  const now = partsOf(type, after);
  if (old === undefined || now === undefined) return { changed: leaf, removed: noFields };
  const changed = new Map<string, FieldSet>();
  const removed = new Map<string, FieldSet>();
  for (const element of new Set([...old.keys(), ...now.keys()])) {
    const part = now.get(element) ?? old.get(element);
    if (part === undefined) continue;
    const below = compare(part.type, old.get(element)?.value, now.get(element)?.value);
    if (below.changed !== noFields) changed.set(element, below.changed);
    if (below.removed !== noFields) removed.set(element, below.removed);
  }
  return { changed: asSet(changed), removed: asSet(removed) };
}

function asSet(children: Map<string, FieldSet>): FieldSet {
  return children.size === 0 ? noFields : { member: false, children };
}

/** `live` with everything that `config` says; lists with keys are merged item by item. */
export function merge(type: FieldType, live: unknown, config: unknown): unknown {
  if (live === undefined) return config;
  if (type.shape === 'keyed' && Array.isArray(live) && Array.isArray(config)) {
    const items = new Map((live as unknown[]).map((item) => [itemKey(item, type.keys), item]));
    for (const item of config as unknown[]) {
      const key = itemKey(item, type.keys);
      items.set(key, merge(type.items, items.get(key), item));
    }
    return [...items.values()];
  }
  if (type.shape === 'set' && Array.isArray(live) && Array.isArray(config)) {
    return [...new Set<unknown>([...(live as unknown[]), ...(config as unknown[])])];
  }
  if ((type.shape === 'struct' || type.shape === 'map') && isJsonObject(live) && isJsonObject(config)) {
    const merged: JsonObject = { ...live };
    for (const [field, value] of Object.entries(config)) {
      const of = type.shape === 'map' ? type.values : type.fields.get(field);
      merged[field] = of === undefined ? value : merge(of, live[field], value);
    }
    return merged;
  }
  return config;
}

/** `value` without the fields of a set; containers that become empty go too, unless they are in `keep`. */
export function remove(type: FieldType, value: unknown, gone: FieldSet, keep: FieldSet): unknown {
  if (gone.children.size === 0) return gone.member && keep.children.size === 0 && !keep.member ? undefined : value;
  const rest = (element: string, of: FieldType, part: unknown): unknown => {
    const below = gone.children.get(element);
    return below === undefined ? part : remove(of, part, below, keep.children.get(element) ?? noFields);
  };
  if (Array.isArray(value) && (type.shape === 'keyed' || type.shape === 'set')) {
    return removeItems(type, value, gone, keep, rest);
  }
  if (isJsonObject(value) && (type.shape === 'struct' || type.shape === 'map')) {
    const entries = Object.entries(value).flatMap(([field, part]) => {
      const of = type.shape === 'map' ? type.values : type.fields.get(field);
      const left = of === undefined ? part : rest(`f:${field}`, of, part);
      return left === undefined ? [] : [[field, left] as const];
    });
    return entries.length === 0 && isNothing(keep) ? undefined : Object.fromEntries(entries);
  }
  return value;
}

function removeItems(
  type: Extract<FieldType, { shape: 'keyed' | 'set' }>,
  value: unknown[],
  gone: FieldSet,
  keep: FieldSet,
  rest: (element: string, of: FieldType, part: unknown) => unknown,
): unknown[] | undefined {
  const items = value.flatMap((item) => {
    const element = type.shape === 'keyed' ? itemKey(item, type.keys) : `v:${JSON.stringify(item)}`;
    // An item that nobody owns any more goes as a whole, with the defaults that the server added to it.
    if (gone.children.get(element)?.member === true && isNothing(keep.children.get(element))) return [];
    const left = type.shape === 'keyed' ? rest(element, type.items, item) : item;
    return left === undefined ? [] : [left];
  });
  return items.length === 0 && isNothing(keep) ? undefined : items;
}

function isNothing(set: FieldSet | undefined): boolean {
  return set === undefined || (!set.member && set.children.size === 0);
}
