import { existingPodWarnings, podSecurityViolation } from './pod-security.ts';
import type { Kinds, KubernetesObject, Namespace, PodTemplate } from './objects.ts';
import type { Resource } from './resources.ts';
import { forbidden } from './status.ts';
import type { StatusError } from './status.ts';
import type { Store } from './store.ts';

type PodSpec = NonNullable<PodTemplate['spec']>;

/** Namespaces that a cluster cannot do without. */
const lasting = new Set(['default', 'kube-public', 'kube-system']);

export function refuseLasting(resource: Resource, name: string): void {
  if (resource.name !== 'namespaces' || !lasting.has(name)) return;
  throw forbidden(resource, name, 'this namespace may not be deleted');
}

export function terminatingNamespace(resource: Resource, name: string, namespace: string): StatusError {
  const why = `unable to create new content in namespace ${namespace} because it is being terminated`;
  const error = forbidden(resource, name, why);
  const message = `namespace ${namespace} is being terminated`;
  if (error.details !== undefined) {
    error.details.causes = [{ reason: 'NamespaceTerminating', message, field: 'metadata.namespace' }];
  }
  return error;
}

/**
 * Pod Security admission: pods that break the enforced level are refused; of workloads, and of namespaces whose level is raised,
 * the client is warned. https://kubernetes.io/docs/concepts/security/pod-security-admission/
 */
export function admitPodSecurity(
  store: Store,
  resource: Resource,
  object: KubernetesObject,
  before: KubernetesObject | undefined,
  warn: (text: string) => void,
): void {
  if (resource.name === 'namespaces') {
    if (before === undefined) return;
    const pods = store.list('pods', object.metadata.name);
    const [after, old] = [object, before] as unknown as [Namespace, Namespace];
    existingPodWarnings(after, old, pods).forEach(warn);
    return;
  }
  const spec = podSpecOf(resource, object);
  const namespace = store.get('namespaces', object.metadata.namespace ?? '');
  if (spec === undefined || namespace === undefined) return;
  const denial = resource.name === 'pods' ? podSecurityViolation(namespace, 'enforce', spec) : undefined;
  if (denial !== undefined && before === undefined) throw forbidden(resource, object.metadata.name, denial);
  const warning = podSecurityViolation(namespace, 'warn', spec);
  if (warning !== undefined && before === undefined) warn(`would ${warning}`);
}

/** Priorities that every cluster has: https://kubernetes.io/docs/tasks/administer-cluster/guaranteed-scheduling-critical-addon-pods/ */
const priorities: Readonly<Record<string, number>> = {
  'system-cluster-critical': 2_000_000_000,
  'system-node-critical': 2_000_001_000,
};

/** Refuses a pod that names what is not there. */
export function admitReferences(store: Store, resource: Resource, object: KubernetesObject): void {
  if (resource.name !== 'pods') return;
  const { spec, metadata } = object as unknown as Kinds['pods'];
  const { serviceAccountName = 'default', priorityClassName: priority, runtimeClassName: runtime } = spec;
  const namespace = metadata.namespace ?? '';
  const refuse = (why: string): StatusError => forbidden(resource, metadata.name, why);
  // The account of each namespace comes a moment after it.
  if (serviceAccountName !== 'default' && store.get('serviceaccounts', serviceAccountName, namespace) === undefined) {
    const missing = `serviceaccount "${serviceAccountName}" not found`;
    throw refuse(`error looking up service account ${namespace}/${serviceAccountName}: ${missing}`);
  }
  if (runtime !== undefined) throw refuse(`pod rejected: RuntimeClass "${runtime}" not found`);
  if (priority === undefined) return;
  const value = priorities[priority];
  if (value === undefined) throw refuse(`no PriorityClass with name ${priority} was found`);
  spec.priority = value;
}

function podSpecOf(resource: Resource, object: KubernetesObject): PodSpec | undefined {
  if (resource.name === 'pods') return (object as unknown as Kinds['pods']).spec;
  if (resource.name !== 'deployments' && resource.name !== 'replicasets') return undefined;
  return (object as unknown as Kinds['deployments']).spec.template.spec;
}
