/** Any JSON object of Azure or Kubernetes. What is not modelled must survive a round trip, so it stays untyped. */
export type Json = Record<string, unknown>;

/** The value as an object; an empty one where it is none. */
export function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

/** The value as a list; an empty one where it is none. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value as a text; an empty one where it is none. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The object that a text is the JSON of; an empty one where it is of none. */
export function parseObject(json: string): Json {
  try {
    return object(JSON.parse(json));
  } catch {
    return {};
  }
}
