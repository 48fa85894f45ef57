import type { Cause } from '../status.ts';
import { invalidValue, notSupported, required } from './causes.ts';
import type { Container } from './containers.ts';
import { dataKey, dnsSubdomain, environmentName } from './names.ts';

type Variable = NonNullable<Container['env']>[number];
type Source = NonNullable<Variable['valueFrom']>;

/** Fields of a pod that its variables may show: https://kubernetes.io/docs/concepts/workloads/pods/downward-api/ */
const podFields = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
];
const resourceFields = ['limits.cpu', 'limits.ephemeral-storage', 'limits.memory', 'requests.cpu'].concat(
  'requests.ephemeral-storage',
  'requests.memory',
);

export function validateEnvironment(at: string, { env = [], envFrom = [] }: Container): Cause[] {
  return [
    ...env.flatMap((variable, index) => validateVariable(`${at}.env[${index}]`, variable)),
    ...envFrom.flatMap(({ prefix = '', configMapRef, secretRef }, index) => {
      const field = `${at}.envFrom[${index}]`;
      const given = [configMapRef, secretRef].filter((reference) => reference !== undefined);
      return [
        ...invalidValue(`${field}.prefix`, prefix, ...environmentName(prefix)),
        ...given.flatMap(({ name = '' }) =>
          name === '' ? required(`${field}.${configMapRef === undefined ? 'secretRef' : 'configMapRef'}.name`) : [],
        ),
        ...(given.length === 0
          ? invalidValue(`${at}.envFrom`, '', 'must specify one of: `configMapRef` or `secretRef`')
          : []),
        ...(given.length > 1
          ? invalidValue(`${at}.envFrom`, '', 'may not have more than one field specified at a time')
          : []),
      ];
    }),
  ];
}

function validateVariable(at: string, { name = '', value = '', valueFrom }: Variable): Cause[] {
  return [
    ...(name === '' ? required(`${at}.name`) : invalidValue(`${at}.name`, name, ...environmentName(name))),
    ...(valueFrom === undefined ? [] : validateSource(`${at}.valueFrom`, valueFrom, value !== '')),
  ];
}

function validateSource(at: string, source: Source, hasValue: boolean): Cause[] {
  const { fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef } = source;
  const count = [fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef].filter((one) => one !== undefined).length;
  return [
    ...(fieldRef === undefined ? [] : validateFieldPath(`${at}.fieldRef`, fieldRef.fieldPath ?? '')),
    ...(resourceFieldRef === undefined
      ? []
      : validateResource(`${at}.resourceFieldRef.resource`, resourceFieldRef.resource ?? '')),
    ...validateKey(`${at}.configMapKeyRef`, configMapKeyRef),
    ...validateKey(`${at}.secretKeyRef`, secretKeyRef),
    ...(count === 0
      ? invalidValue(at, '', 'must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef` or `secretKeyRef`')
      : hasValue
        ? invalidValue(at, '', 'may not be specified when `value` is not empty')
        : count > 1
          ? invalidValue(at, '', 'may not have more than one field specified at a time')
          : []),
  ];
}

function validateFieldPath(at: string, path: string): Cause[] {
  if (path === '') return required(`${at}.fieldPath`);
  const subscripted = /^(.+)\['.*'\]$/.exec(path)?.[1];
  if (subscripted === 'metadata.labels' || subscripted === 'metadata.annotations') return [];
  if (subscripted !== undefined) return invalidValue(at, subscripted, 'does not support subscript');
  if (podFields.includes(path)) return [];
  if (path === 'metadata.labels' || path === 'metadata.annotations') {
    return notSupported(`${at}.fieldPath`, path, podFields);
  }
  const why = `error converting fieldPath: field label not supported: ${path}`;
  return invalidValue(`${at}.fieldPath`, path, why);
}

function validateResource(at: string, resource: string): Cause[] {
  if (resource === '') return required(at);
  return resourceFields.includes(resource) || /^(limits|requests)\.hugepages-/.test(resource)
    ? []
    : notSupported(at, resource, resourceFields);
}

function validateKey(
  at: string,
  selector: { name?: string | undefined; key?: string | undefined } | undefined,
): Cause[] {
  if (selector === undefined) return [];
  const { name = '', key = '' } = selector;
  return [
    ...invalidValue(`${at}.name`, name, ...dnsSubdomain(name)),
    ...(key === '' ? required(`${at}.key`) : invalidValue(`${at}.key`, key, ...dataKey(key))),
  ];
}
