import { readFileSync } from 'node:fs';
import { customModels } from './custom-models.ts';

/** A field of a model, as the client library describes its own. */
export interface ModelField {
  readonly baseName: string;
  /** Of the library: a scalar, the name of a model, `Array<…>` or `{ [key: string]: …; }` of one. */
  readonly type: string;
  readonly format: string;
  readonly isRequired: boolean;
  readonly description: string;
}

/** What a kind, or a part of one, consists of. */
export interface Model {
  readonly description: string;
  readonly fields: readonly ModelField[];
}

/** Types of fields that are values, and no models. */
const values = new Set(['string', 'number', 'boolean', 'Date', 'V1MicroTime', 'IntOrString', 'any', 'object']);
// From this folder and from that of the bundle it is the same way.
const file = new URL('../schemas/kubernetes-models.json', import.meta.url);

let library: Record<string, Model> | undefined;

/** The model of a name, such as `V1PodSpec`. */
export function modelOf(name: string): Model {
  library ??= JSON.parse(readFileSync(file, 'utf8')) as Record<string, Model>;
  return customModels.get(name) ?? library[name] ?? { description: '', fields: [] };
}

/** The type of a list's items or of a map's values; of anything else the type itself. */
export function elementOf(type: string): string {
  return /^Array<(.*)>$/.exec(type)?.[1] ?? /^\{ \[key: string\]: (.*); \}$/.exec(type)?.[1] ?? type;
}

/** Whether a type is the name of a model. */
export function isModel(type: string): boolean {
  return !values.has(type) && /^\w+$/.test(type);
}
