import { isJsonObject } from '../objects.ts';

/** A value as Go prints it, which some refusals quote: `map[spec:map[replicas:two]]`. */
export function goText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(goText).join(' ')}]`;
  if (!isJsonObject(value)) return value === null ? '<nil>' : typeof value === 'string' ? value : JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `map[${fields.map(([key, content]) => `${key}:${goText(content)}`).join(' ')}]`;
}
