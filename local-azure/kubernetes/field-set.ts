import type { FieldsV1 } from './objects.ts';

/**
 * A set of fields of an object, as a tree. The elements of a path are those of the `FieldsV1` format: `f:` a field, `k:` the item of a
 * keyed list, `v:` the item of a set. https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management
 */
export interface FieldSet {
  /** The path that leads here is itself in the set, not only what is below it. */
  readonly member: boolean;
  readonly children: ReadonlyMap<string, FieldSet>;
}

export const noFields: FieldSet = { member: false, children: new Map() };
export const leaf: FieldSet = { member: true, children: new Map() };

export function isEmpty(set: FieldSet): boolean {
  return !set.member && set.children.size === 0;
}

export function union(a: FieldSet, b: FieldSet): FieldSet {
  const children = new Map(a.children);
  for (const [element, child] of b.children) children.set(element, union(children.get(element) ?? noFields, child));
  return { member: a.member || b.member, children };
}

export function difference(a: FieldSet, b: FieldSet): FieldSet {
  return combine(a, b, a.member && !b.member, difference);
}

export function intersection(a: FieldSet, b: FieldSet): FieldSet {
  return combine(a, b, a.member && b.member, intersection);
}

function combine(a: FieldSet, b: FieldSet, member: boolean, below: typeof difference): FieldSet {
  const children = new Map<string, FieldSet>();
  for (const [element, child] of a.children) {
    const rest = below(child, b.children.get(element) ?? noFields);
    if (!isEmpty(rest)) children.set(element, rest);
  }
  return { member, children };
}

export function toFieldsV1(set: FieldSet): FieldsV1 {
  const fields: FieldsV1 = {};
  if (set.member && set.children.size > 0) fields['.'] = {};
  for (const [element, child] of [...set.children].sort(([a], [b]) => (a < b ? -1 : 1)))
    fields[element] = toFieldsV1(child);
  return fields;
}

export function fromFieldsV1(fields: FieldsV1, root = true): FieldSet {
  const children = new Map<string, FieldSet>();
  for (const [element, child] of Object.entries(fields)) {
    if (element !== '.') children.set(element, fromFieldsV1(child, false));
  }
  return { member: '.' in fields || (children.size === 0 && !root), children };
}

/** Every path in the set, as error messages write it: `.spec.ports[port=80,protocol="TCP"].name`. */
export function pathsOf(set: FieldSet, path = ''): string[] {
  const below = [...set.children]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([element, child]) => pathsOf(child, path + elementText(element)));
  return set.member ? [path, ...below] : below;
}

export function elementText(element: string): string {
  const value = element.slice(2);
  if (element.startsWith('f:')) return `.${value}`;
  if (element.startsWith('v:')) return `[=${value}]`;
  const keys = Object.entries(JSON.parse(value) as Record<string, unknown>);
  return `[${keys.map(([key, part]) => `${key}=${JSON.stringify(part)}`).join(',')}]`;
}
