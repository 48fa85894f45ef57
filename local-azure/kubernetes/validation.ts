import { isDeepStrictEqual } from 'node:util';
import ipaddr from 'ipaddr.js';
import { isAccessObject, validateAccessObject } from './access-objects.ts';
import type { Deployment, Kinds, KubernetesObject, PodTemplate, ReplicaSet, ResourceName, Service } from './objects.ts';
import { selects } from './selectors.ts';
import type { Cause } from './status.ts';

const label = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const subdomain = `${label}(\\.${label})*`;
const labelValue = '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?';
const labelRule =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an " +
  `alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '${label}')`;
const subdomainRule =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an " +
  `alphanumeric character (e.g. 'example.com', regex used for validation is '${subdomain}')`;
const labelValueRule =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an " +
  `alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '${labelValue}')`;
/** Resources whose names are part of a host name. */
const labelNamed = new Set<ResourceName>(['namespaces', 'services']);

function invalidValue(field: string, value: unknown, why: string): Cause {
  return { field, reason: 'FieldValueInvalid', message: `Invalid value: ${JSON.stringify(value)}: ${why}` };
}

function required(field: string, why = ''): Cause {
  return { field, reason: 'FieldValueRequired', message: `Required value${why}` };
}

/** What the API server refuses in an object, in its words. */
export function validate(
  resource: ResourceName,
  object: KubernetesObject,
  before: KubernetesObject | undefined,
): Cause[] {
  if (isAccessObject(resource)) return validateAccessObject(resource, object, before);
  const kinds = object as unknown as Kinds[ResourceName];
  return [...validateMetadata(resource, object), ...validateKind(resource, kinds, before)];
}

function validateKind(
  resource: ResourceName,
  object: Kinds[ResourceName],
  before: KubernetesObject | undefined,
): Cause[] {
  switch (resource) {
    case 'deployments':
    case 'replicasets':
      return validateWorkload(object as Deployment | ReplicaSet, before as Deployment | ReplicaSet | undefined);
    case 'pods':
      return validatePodTemplate(object as PodTemplate, '');
    case 'services':
      return validateService(object as Service);
    default:
      return [];
  }
}

function validateMetadata(resource: ResourceName, { metadata }: KubernetesObject): Cause[] {
  const { name } = metadata;
  const causes: Cause[] = [];
  const isLabel = labelNamed.has(resource);
  if (name === '') causes.push(required('metadata.name', ': name or generateName is required'));
  else if (!new RegExp(`^${isLabel ? label : subdomain}$`).test(name)) {
    causes.push(invalidValue('metadata.name', name, isLabel ? labelRule : subdomainRule));
  } else if (name.length > (isLabel ? 63 : 253)) {
    causes.push(invalidValue('metadata.name', name, `must be no more than ${isLabel ? 63 : 253} characters`));
  }
  for (const value of Object.values(metadata.labels ?? {})) {
    if (!new RegExp(`^${labelValue}$`).test(value)) causes.push(invalidValue('metadata.labels', value, labelValueRule));
    else if (value.length > 63) causes.push(invalidValue('metadata.labels', value, 'must be no more than 63 bytes'));
  }
  return causes;
}

function validateWorkload({ spec }: Deployment | ReplicaSet, before: Deployment | ReplicaSet | undefined): Cause[] {
  const causes: Cause[] = [];
  if ((spec.replicas ?? 0) < 0)
    causes.push(invalidValue('spec.replicas', spec.replicas, 'must be greater than or equal to 0'));
  const selector = spec.selector as typeof spec.selector | undefined;
  const labels = spec.template?.metadata?.labels ?? {};
  if (selector === undefined) causes.push(required('spec.selector'));
  else if (!selects(selector, labels)) {
    causes.push(invalidValue('spec.template.metadata.labels', labels, '`selector` does not match template `labels`'));
  }
  causes.push(...validatePodTemplate(spec.template, 'spec.template.'));
  if (before !== undefined && !isDeepStrictEqual(before.spec.selector, selector)) {
    causes.push(invalidValue('spec.selector', selector, 'field is immutable'));
  }
  return causes;
}

function validatePodTemplate(template: PodTemplate | undefined, path: string): Cause[] {
  const containers = template?.spec?.containers ?? [];
  if (containers.length === 0) return [required(`${path}spec.containers`)];
  const volumes = new Set((template?.spec?.volumes ?? []).map(({ name }) => name));
  return containers.flatMap((container, index) => {
    const at = `${path}spec.containers[${index}]`;
    const mounts = (container.volumeMounts ?? []).flatMap(({ name }, mount): Cause[] =>
      volumes.has(name)
        ? []
        : [
            {
              field: `${at}.volumeMounts[${mount}].name`,
              reason: 'FieldValueNotFound',
              message: `Not found: "${name}"`,
            },
          ],
    );
    return [...(container.image === undefined || container.image === '' ? [required(`${at}.image`)] : []), ...mounts];
  });
}

const serviceTypes = ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'];

function validateService({ spec }: Service): Cause[] {
  const causes: Cause[] = [];
  const type = spec.type ?? '';
  if (!serviceTypes.includes(type)) {
    const supported = serviceTypes.map((name) => `"${name}"`).join(', ');
    const message = `Unsupported value: "${type}": supported values: ${supported}`;
    causes.push({ field: 'spec.type', reason: 'FieldValueNotSupported', message });
  }
  if ((spec.ports ?? []).length === 0 && type !== 'ExternalName') causes.push(required('spec.ports'));
  for (const [index, { port, targetPort }] of (spec.ports ?? []).entries()) {
    const range = 'must be between 1 and 65535, inclusive';
    if (!isPort(port)) causes.push(invalidValue(`spec.ports[${index}].port`, port, range));
    if (typeof targetPort === 'number' && !isPort(targetPort)) {
      causes.push(invalidValue(`spec.ports[${index}].targetPort`, targetPort, range));
    }
  }
  for (const [index, cidr] of (spec.loadBalancerSourceRanges ?? []).entries()) {
    if (ipaddr.isValidCIDR(cidr)) continue;
    const why = 'must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)';
    causes.push(invalidValue(`spec.LoadBalancerSourceRanges[${index}]`, cidr, why));
  }
  return causes;
}

function isPort(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 65535;
}
