import { isObject } from '../state/json.ts';

export type IdCase = 'lower' | 'upper';

const id = /^\/subscriptions\/[^/]+\//i;

/** An answer whose resource ids are all written in one case: Azure compares ids without it, and keeps none. */
export function recased(value: unknown, idCase: IdCase): unknown {
  const written = (text: string): string => {
    if (!id.test(text)) return text;
    return idCase === 'lower' ? text.toLowerCase() : text.toUpperCase();
  };
  if (typeof value === 'string') return written(value);
  if (Array.isArray(value)) return value.map((entry) => recased(entry, idCase));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [written(key), recased(entry, idCase)]));
}
