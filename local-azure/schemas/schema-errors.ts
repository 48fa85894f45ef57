import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

type SchemaName = 'faults' | 'scenario';

let compiled: Record<SchemaName, ValidateFunction> | undefined;

/** Every place of a value that does not fit one of the schemas of this folder, in words. */
export function schemaErrors(name: SchemaName, value: unknown): string[] {
  compiled ??= compile();
  const validate = compiled[name];
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).map((error) => `${error.instancePath || '/'}: ${words(error)}`);
  return [...new Set(errors)];
}

function compile(): Record<SchemaName, ValidateFunction> {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { regex: isPattern } });
  return { faults: ajv.compile(read('faults')), scenario: ajv.compile(read('scenario')) };
}

function read(name: SchemaName): object {
  return JSON.parse(readFileSync(new URL(`${name}.schema.json`, import.meta.url), 'utf8')) as object;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'i') instanceof RegExp;
  } catch {
    return false;
  }
}

function words({ keyword, message = '', params }: ErrorObject): string {
  const { additionalProperty, allowedValues } = params as { additionalProperty?: string; allowedValues?: unknown[] };
  if (keyword === 'format') return 'is no regular expression';
  if (additionalProperty !== undefined) return `${message}: ${additionalProperty}`;
  return allowedValues === undefined ? message : `${message}: ${allowedValues.join(', ')}`;
}
