import { list, object, text, type Json } from '../json.ts';

/** Under this name the action applies its objects. */
export const fieldManager = 'aks-egress-ip';

/**
 * The way to a field, as managedFields writes it: `f:image` is a field, `k:{"name":"echo"}` the item of a keyed list, `v:"x"` that of a set;
 * a last `.` means the map or item itself, not what is in it.
 * Source: https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management
 */
export type FieldPath = readonly string[];

/** Who has set which fields of an object. */
export interface FieldManager {
  name: string;
  operation: string;
  /** `scale`, `status`; empty for the object itself. */
  subresource: string;
  /** When it last changed them; the API server gives none for a scale. */
  time: string | undefined;
  fields: readonly FieldPath[];
}

/** Everybody who has set fields of a live object. */
export function fieldManagers(live: Json): FieldManager[] {
  return list(object(live.metadata).managedFields)
    .map(object)
    .map((entry) => ({
      name: text(entry.manager),
      operation: text(entry.operation),
      subresource: text(entry.subresource),
      time: text(entry.time) || undefined,
      fields: pathsIn(object(entry.fieldsV1)),
    }));
}

/** The action itself, which only ever applies; undefined where the object was restored from a backup, say. */
export function ownFields(managers: readonly FieldManager[]): FieldManager | undefined {
  return managers.find(({ name, operation }) => name === fieldManager && operation === 'Apply');
}

function pathsIn(fields: Json, path: FieldPath = []): FieldPath[] {
  const entries = Object.entries(fields);
  if (entries.length === 0 && path.length > 0) return [path];
  return entries.flatMap(([element, below]) => pathsIn(object(below), [...path, element]));
}

/** True when the manager has the field, or a value that it sets as a whole with the field in it. */
export function hasField({ fields }: FieldManager, path: FieldPath): boolean {
  return fields.some((field) => isAtOrBelow(path, field));
}

/** True when the manager has the field or something in it. */
export function hasPartOf(manager: FieldManager, path: FieldPath): boolean {
  return hasField(manager, path) || manager.fields.some((field) => isAtOrBelow(field, path));
}

function isAtOrBelow(path: FieldPath, ancestor: FieldPath): boolean {
  return ancestor.every((element, index) => path[index] === element);
}

/** Paths without those that lie below another one, and each once. */
export function outermost(paths: readonly FieldPath[]): FieldPath[] {
  const plain = paths.map((path) => (path.at(-1) === '.' ? path.slice(0, -1) : path));
  const distinct = [...new Map(plain.map((path) => [path.join(' '), path])).values()];
  return distinct.filter((path) => !distinct.some((other) => other !== path && isAtOrBelow(path, other)));
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce((inner, element) => step(inner, element), value);
}

function step(value: unknown, element: string): unknown {
  const name = element.slice(2);
  if (element.startsWith('f:')) return object(value)[name];
  if (element.startsWith('v:')) return list(value).find((item) => item === JSON.parse(name));
  if (!element.startsWith('k:')) return value;
  const keys = Object.entries(object(JSON.parse(name)));
  return list(value).find((item) => keys.every(([key, part]) => object(item)[key] === part));
}

/** A path for people: `spec.template.spec.containers[echo].image`. */
export function pathText(path: FieldPath): string {
  const words = path.map((element) => {
    const name = element.slice(2);
    if (element.startsWith('f:')) return /^\w+$/.test(name) ? `.${name}` : `["${name}"]`;
    if (element.startsWith('k:')) return `[${Object.values(object(JSON.parse(name))).join(',')}]`;
    return element.startsWith('v:') ? `[${name}]` : '';
  });
  return words.join('').replace(/^\./, '');
}

/** Keys of the lists in a pod whose items have fields of their own. Source: x-kubernetes-list-map-keys in the API server's OpenAPI document */
const listKeys: Readonly<Record<string, readonly string[]>> = {
  containers: ['name'],
  env: ['name'],
  ports: ['containerPort', 'protocol'],
  topologySpreadConstraints: ['topologyKey', 'whenUnsatisfiable'],
  volumeMounts: ['mountPath'],
  volumes: ['name'],
};

/** Paths of all values in a part of an object, as an apply of it would name them. */
export function valuePaths(value: unknown, path: FieldPath = []): FieldPath[] {
  const keys = listKeys[path.at(-1)?.slice(2) ?? ''];
  if (Array.isArray(value) && keys) {
    return value.flatMap((item) => {
      const named = Object.fromEntries(keys.map((key) => [key, object(item)[key]]));
      return valuePaths(item, [...path, `k:${JSON.stringify(named)}`]);
    });
  }
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, inner]) => valuePaths(inner, [...path, `f:${name}`]));
}
