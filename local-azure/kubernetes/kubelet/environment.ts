import type { Pod } from '../objects.ts';
import type { Registry } from '../registry.ts';

type Container = Pod['spec']['containers'][number];
type Variable = NonNullable<Container['env']>[number];

/** A container's environment: https://kubernetes.io/docs/tasks/inject-data-application/environment-variable-expose-pod-information/ */
export function environmentOf(pod: Pod, container: Container, registry: Registry): Record<string, string> {
  const variables = (container.env ?? []).flatMap((variable) => {
    const value = valueOf(pod, variable, registry);
    return value === undefined ? [] : [[variable.name, value] as const];
  });
  return { HOSTNAME: pod.metadata.name, ...Object.fromEntries(variables) };
}

function valueOf(pod: Pod, { value, valueFrom }: Variable, registry: Registry): string | undefined {
  const { namespace } = pod.metadata;
  if (valueFrom?.fieldRef !== undefined) return fieldOf(pod, valueFrom.fieldRef.fieldPath);
  if (valueFrom?.configMapKeyRef !== undefined) {
    const { name = '', key } = valueFrom.configMapKeyRef;
    return registry.store.get('configmaps', name, namespace)?.data?.[key];
  }
  if (valueFrom?.secretKeyRef !== undefined) {
    const { name = '', key } = valueFrom.secretKeyRef;
    const encoded = registry.store.get('secrets', name, namespace)?.data?.[key];
    return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString();
  }
  return value ?? '';
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
