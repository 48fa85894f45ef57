import { isDeepStrictEqual } from 'node:util';
import type { Kinds, Namespace } from '../objects.ts';
import type { Cause } from '../status.ts';
import { forbiddenField, invalidValue, required, tooLong } from './causes.ts';
import { dataKey } from './names.ts';

type ConfigMap = Kinds['configmaps'];
type Secret = Kinds['secrets'];

const largest = 1024 * 1024;
const frozen = 'field is immutable when `immutable` is set';

function validateKeys(field: string, data: object = {}): Cause[] {
  return Object.keys(data).flatMap((key) => invalidValue(`${field}[${key}]`, key, ...dataKey(key)));
}

function bytesOf(data: Readonly<Record<string, string>> = {}, encoding?: 'base64'): number {
  return Object.values(data).reduce((sum, text) => sum + Buffer.byteLength(text, encoding), 0);
}

/** https://kubernetes.io/docs/concepts/configuration/configmap/ */
export function validateConfigMap(map: ConfigMap, before: ConfigMap | undefined): Cause[] {
  const { data, binaryData } = map;
  const both = Object.keys(binaryData ?? {}).filter((key) => key in (data ?? {}));
  return [
    ...validateKeys('data', data),
    ...validateKeys('binaryData', binaryData),
    ...both.flatMap((key) => invalidValue(`data[${key}]`, key, 'duplicate of key present in binaryData')),
    ...(bytesOf(data) + bytesOf(binaryData, 'base64') > largest ? tooLong('[]', largest) : []),
    ...validateFrozen(map, before, ['data', 'binaryData']),
  ];
}

/** Keys that a type of Secret has to have: https://kubernetes.io/docs/concepts/configuration/secret/#secret-types */
const typedKeys: Readonly<Record<string, readonly string[]>> = {
  'kubernetes.io/dockercfg': ['.dockercfg'],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
};

export function validateSecret(secret: Secret, before: Secret | undefined): Cause[] {
  const { data = {}, type = '' } = secret;
  const missing = (typedKeys[type] ?? []).filter((key) => !(key in data));
  return [
    ...validateKeys('data', data),
    ...(bytesOf(data, 'base64') > largest ? tooLong('data', largest) : []),
    ...missing.flatMap((key) => required(`data[${key}]`)),
    ...(before !== undefined && before.type !== type ? invalidValue('type', type, 'field is immutable') : []),
    ...validateFrozen(secret, before, ['data']),
  ];
}

function validateFrozen<Field extends string>(
  after: Partial<Record<Field, unknown>> & { immutable?: boolean },
  before: (Partial<Record<Field, unknown>> & { immutable?: boolean }) | undefined,
  fields: readonly Field[],
): Cause[] {
  if (before?.immutable !== true) return [];
  return [
    ...(after.immutable === true ? [] : forbiddenField('immutable', frozen)),
    ...fields
      .filter((field) => !isDeepStrictEqual(before[field], after[field]))
      .flatMap((field) => forbiddenField(field, frozen)),
  ];
}

/** The label that names a namespace is kept as it is. */
export function validateNamespace({ metadata }: Namespace): Cause[] {
  const label = 'kubernetes.io/metadata.name';
  const value = metadata.labels?.[label] ?? '';
  return value === metadata.name ? [] : invalidValue(`metadata.labels[${label}]`, value, `must be ${metadata.name}`);
}

export function validateNamespaceStatus({ metadata, status }: Namespace): Cause[] {
  const isLeaving = metadata.deletionTimestamp !== undefined;
  const wanted = isLeaving ? 'Terminating' : 'Active';
  const why = `may only be '${wanted}' if \`deletionTimestamp\` is ${isLeaving ? 'not ' : ''}empty`;
  return status.phase === wanted ? [] : invalidValue('status.Phase', status.phase, why);
}
