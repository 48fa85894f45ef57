/** Any JSON object. What is not modelled must survive, so it stays untyped. */
export type Json = Record<string, unknown>;

/** The value as an object; an empty one where it is none. */
export function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

/** The value as a list; an empty one where it is none. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value as a text; an empty one where it is none. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a path, made where it is missing; changes of it are changes of the whole. */
export function branch(whole: Json, ...path: string[]): Json {
  let here = whole;
  for (const key of path) {
    const next = object(here[key]);
    here[key] = next;
    here = next;
  }
  return here;
}

/** The `id` of each entry of a list of references. */
export function ids(value: unknown): string[] {
  return list(value).map((entry) => text(object(entry).id));
}

/**
 * A copy of a JSON value that may be changed, without properties that are undefined. Every read of Azure's state and every write in a
 * cluster makes one: a spread and a loop take a sixth of the time of `Object.fromEntries`, and half of that of `structuredClone`.
 */
export function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  if (!isObject(value)) return value;
  const copy: Json = { ...value };
  for (const [key, entry] of Object.entries(copy)) {
    if (entry === undefined) Reflect.deleteProperty(copy, key);
    else if (typeof entry === 'object') copy[key] = copyOf(entry);
  }
  return copy as Value;
}

/** Without the entries that are null, however deep; lists stay as they are. */
export function withoutNulls(value: Json): Json {
  const entries = Object.entries(value).filter(([, entry]) => entry !== null);
  return Object.fromEntries(entries.map(([key, entry]) => [key, isObject(entry) ? withoutNulls(entry) : entry]));
}

/** Applies a JSON merge patch. Source: https://www.rfc-editor.org/rfc/rfc7396 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return structuredClone(patch);
  const result = new Map(Object.entries(object(target)));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) result.delete(key);
    else result.set(key, mergePatch(result.get(key), value));
  }
  return Object.fromEntries(result);
}
