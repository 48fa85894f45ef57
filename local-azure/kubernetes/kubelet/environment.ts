import type { Pod } from '../objects.ts';
import type { Registry } from '../registry.ts';

type Container = Pod['spec']['containers'][number];
type Variable = NonNullable<Container['env']>[number];
type Source = NonNullable<Container['envFrom']>[number];

/** A container that cannot be created as its pod says, in the kubelet's words. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * A container's environment: https://kubernetes.io/docs/tasks/inject-data-application/environment-variable-expose-pod-information/
 * @throws ConfigError where a ConfigMap, a Secret or a key of one is missing
 */
export function environmentOf(pod: Pod, container: Container, registry: Registry): Record<string, string> {
  const variables: Record<string, string> = { HOSTNAME: pod.metadata.name };
  for (const source of container.envFrom ?? []) Object.assign(variables, allOf(pod, source, registry));
  for (const variable of container.env ?? []) {
    const value = valueOf(pod, variable, registry);
    if (value !== undefined) variables[variable.name] = expand(value, variables);
  }
  return variables;
}

/** `$(NAME)` of a variable that is defined before: https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/ */
function expand(value: string, variables: Record<string, string>): string {
  return value.replaceAll(/\$(\$|\(([\w.-]+)\))/g, (whole, sign: string, name = '') =>
    sign === '$' ? '$' : (variables[String(name)] ?? whole),
  );
}

function allOf(pod: Pod, { prefix = '', configMapRef, secretRef }: Source, registry: Registry): Record<string, string> {
  const data =
    configMapRef === undefined
      ? secretData(pod, secretRef ?? {}, registry)
      : dataOf(pod, 'configmap', configMapRef, registry);
  return Object.fromEntries(Object.entries(data ?? {}).map(([key, value]) => [`${prefix}${key}`, value]));
}

interface Reference {
  name?: string;
  optional?: boolean;
}

/** The data of a ConfigMap or Secret; undefined where it is missing and need not be there. */
function dataOf(
  pod: Pod,
  kind: 'configmap' | 'secret',
  { name = '', optional }: Reference,
  registry: Registry,
): Record<string, string> | undefined {
  const found = registry.store.get(`${kind}s`, name, pod.metadata.namespace);
  if (found !== undefined) return found.data ?? {};
  if (optional === true) return undefined;
  throw new ConfigError(`${kind} "${name}" not found`);
}

function secretData(pod: Pod, reference: Reference, registry: Registry): Record<string, string> | undefined {
  const data = dataOf(pod, 'secret', reference, registry);
  return (
    data && Object.fromEntries(Object.entries(data).map(([key, text]) => [key, Buffer.from(text, 'base64').toString()]))
  );
}

function valueOf(pod: Pod, { value, valueFrom }: Variable, registry: Registry): string | undefined {
  if (valueFrom?.fieldRef !== undefined) return fieldOf(pod, valueFrom.fieldRef.fieldPath);
  if (valueFrom?.configMapKeyRef !== undefined) {
    const data = dataOf(pod, 'configmap', valueFrom.configMapKeyRef, registry);
    return keyOf(pod, 'ConfigMap', valueFrom.configMapKeyRef, data);
  }
  if (valueFrom?.secretKeyRef !== undefined) {
    const data = secretData(pod, valueFrom.secretKeyRef, registry);
    return keyOf(pod, 'Secret', valueFrom.secretKeyRef, data);
  }
  return value ?? '';
}

function keyOf(
  { metadata: { namespace = '' } }: Pod,
  kind: string,
  { name = '', key, optional }: Reference & { key: string },
  data: Record<string, string> | undefined,
): string | undefined {
  const value = data?.[key];
  if (value !== undefined || optional === true) return value;
  throw new ConfigError(`couldn't find key ${key} in ${kind} ${namespace}/${name}`);
}

function fieldOf(pod: Pod, path: string): string {
  const keyed = /^metadata\.(labels|annotations)\['(.+)'\]$/.exec(path);
  if (keyed !== null) return pod.metadata[keyed[1] === 'labels' ? 'labels' : 'annotations']?.[keyed[2] ?? ''] ?? '';
  const fields: Record<string, string | undefined> = {
    'metadata.name': pod.metadata.name,
    'metadata.namespace': pod.metadata.namespace,
    'metadata.uid': pod.metadata.uid,
    'spec.nodeName': pod.spec.nodeName,
    'spec.serviceAccountName': pod.spec.serviceAccountName,
    'status.hostIP': pod.status.hostIP,
    'status.podIP': pod.status.podIP,
  };
  return fields[path] ?? '';
}

/** Variables that the echo script reads. No other reaches a local process: many a name makes a shell or a loader run code. */
const harmless = /^(ECHO_URLS(_IPV6)?|ECHO_INTERVAL|ECHO_PORT|POD_NAME|NODE_NAME|HOSTNAME|(http|https|no)_proxy)$/i;

export function harmlessPart(environment: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => harmless.test(name)));
}
