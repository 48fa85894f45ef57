import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { isIdOf } from '../state/resource-id.ts';

let compiled: Ajv2020 | undefined;

const schemas = {
  faults: 'faults.schema.json',
  scenario: 'scenario.schema.json',
  echo: 'scenario.schema.json#/$defs/echo',
} as const;

/** Every place of a value that does not fit one of the schemas of this folder, in words. */
export function schemaErrors(name: keyof typeof schemas, value: unknown): string[] {
  return errorsOf(schemas[name], value);
}

/** The same for an Azure resource of a type, such as `publicIPAddresses`; nothing is said of other types. A null is as good as nothing. */
export function resourceErrors(type: string, resource: unknown): string[] {
  const withoutNulls: unknown = JSON.parse(
    JSON.stringify(resource, (_, value: unknown) => (value === null ? undefined : value)),
  );
  return errorsOf(`resources.schema.json#/$defs/${type}`, withoutNulls);
}

function errorsOf(schema: string, value: unknown): string[] {
  compiled ??= compile();
  const validate = compiled.getSchema(schema);
  if (!validate || validate(value) === true) return [];
  // A condition that does not hold says nothing beyond what its branch says.
  const told = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  const errors = told.map((error) => `${error.instancePath || '/'}: ${words(error)}`);
  return [...new Set(errors)];
}

function compile(): Ajv2020 {
  const ids = [
    'Microsoft.Authorization/roleDefinitions',
    'Microsoft.Network/natGateways',
    'Microsoft.Network/publicIPAddresses',
    'Microsoft.Network/publicIPPrefixes',
    'Microsoft.Network/routeTables',
    'Microsoft.Network/virtualNetworks/subnets',
  ].map((type) => [type, (text: string) => isIdOf(text, type)]);
  const formats = {
    ...(Object.fromEntries(ids) as Record<string, (text: string) => boolean>),
    regex: isPattern,
    address: (text: string) => isIP(text) !== 0,
    // Azure takes and shows these in any case.
    outboundType: /^(loadBalancer|userDefinedRouting|managedNATGateway|userAssignedNATGateway|none|block)$/i,
    loadBalancerSku: /^(standard|basic)$/i,
  };
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats });
  for (const name of ['faults', 'scenario', 'resources'])
    ajv.addSchema(
      JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as object,
      `${name}.schema.json`,
    );
  return ajv;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'i') instanceof RegExp;
  } catch {
    return false;
  }
}

function words({ keyword, message = '', params }: ErrorObject): string {
  const { additionalProperty, allowedValues, format } = params as {
    additionalProperty?: string;
    allowedValues?: unknown[];
    format?: string;
  };
  if (keyword === 'format') return format === 'regex' ? 'is no regular expression' : `is no ${nameOf(format ?? '')}`;
  if (additionalProperty !== undefined) return `${message}: ${additionalProperty}`;
  return allowedValues === undefined ? message : `${message}: ${allowedValues.join(', ')}`;
}

function nameOf(format: string): string {
  return format.includes('/') ? `id of ${format}` : format;
}
