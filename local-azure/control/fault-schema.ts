import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Fault } from '../http/faults.ts';

const schema = JSON.parse(readFileSync(new URL('../schemas/faults.schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

/**
 * Checks a list of faults against its schema.
 * @throws Error that names every place that does not fit.
 */
export function checkFaults(value: unknown): readonly Fault[] {
  if (validate(value)) return value as Fault[];
  const reasons = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`);
  throw new Error(`The faults do not fit faults.schema.json: ${reasons.join('; ')}`);
}
