import { rbacGroup } from '../../access-objects.ts';
import type { NewObject } from '../../objects.ts';
import type { Rule } from './rules.ts';

const reading = ['get', 'list', 'watch'];
const writing = ['create', 'delete', 'deletecollection', 'patch', 'update'];
const aggregated = 'rbac.authorization.k8s.io/aggregate-to-';

function rule(verbs: readonly string[], group: string, resources: string): Rule {
  return { apiGroups: [group], resources: resources.split(' '), verbs: [...verbs] };
}

/** Workloads and what belongs to them, of groups that clusters have and this one partly serves. */
const scalable = 'deployments deployments/scale replicasets replicasets/scale statefulsets statefulsets/scale';
const network = 'ingresses networkpolicies';
const jobs = 'cronjobs jobs';

const viewed: Rule[] = [
  rule(reading, '', 'configmaps endpoints persistentvolumeclaims persistentvolumeclaims/status pods'),
  rule(reading, '', 'replicationcontrollers replicationcontrollers/scale serviceaccounts services services/status'),
  rule(reading, '', 'bindings events limitranges namespaces/status pods/log pods/status'),
  rule(reading, '', 'replicationcontrollers/status resourcequotas resourcequotas/status'),
  rule(reading, '', 'namespaces'),
  rule(reading, 'discovery.k8s.io', 'endpointslices'),
  rule(reading, 'apps', `controllerrevisions daemonsets daemonsets/status ${scalable}`),
  rule(reading, 'apps', 'deployments/status replicasets/status statefulsets/status'),
  rule(reading, 'autoscaling', 'horizontalpodautoscalers horizontalpodautoscalers/status'),
  rule(reading, 'batch', `${jobs} cronjobs/status jobs/status`),
  rule(reading, 'policy', 'poddisruptionbudgets poddisruptionbudgets/status'),
  rule(reading, 'networking.k8s.io', `${network} ingresses/status`),
];

const edited: Rule[] = [
  rule(reading, '', 'pods/attach pods/exec pods/portforward pods/proxy secrets services/proxy'),
  rule(['impersonate'], '', 'serviceaccounts'),
  rule(writing, '', 'pods pods/attach pods/exec pods/portforward pods/proxy'),
  rule(['create'], '', 'pods/eviction'),
  rule(writing, '', 'configmaps events persistentvolumeclaims replicationcontrollers replicationcontrollers/scale'),
  rule(writing, '', 'secrets serviceaccounts services services/proxy'),
  rule(['create'], '', 'serviceaccounts/token'),
  rule(writing, 'apps', `daemonsets deployments/rollback ${scalable}`),
  rule(writing, 'autoscaling', 'horizontalpodautoscalers'),
  rule(writing, 'batch', jobs),
  rule(writing, 'policy', 'poddisruptionbudgets'),
  rule(writing, 'networking.k8s.io', network),
  rule([...reading, ...writing], 'coordination.k8s.io', 'leases'),
];

const administered: Rule[] = [
  rule(['create'], 'authorization.k8s.io', 'localsubjectaccessreviews'),
  rule([...reading, ...writing], rbacGroup, 'rolebindings roles'),
];

const basic: Rule[] = [
  rule(['create'], 'authorization.k8s.io', 'selfsubjectaccessreviews selfsubjectrulesreviews'),
  rule(['create'], 'authentication.k8s.io', 'selfsubjectreviews'),
];

const info = ['/healthz', '/livez', '/readyz', '/version', '/version/'];
const discovery = ['/api', '/api/*', '/apis', '/apis/*', '/openapi', '/openapi/*', ...info].sort();

/**
 * The roles that a cluster has from the start, less those of its own components, and who has them:
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings
 */
export function defaultRoles(): NewObject[] {
  return [
    clusterRole('cluster-admin', [
      { apiGroups: ['*'], resources: ['*'], verbs: ['*'] },
      { nonResourceURLs: ['*'], verbs: ['*'] },
    ]),
    aggregate('admin'),
    aggregate('edit', 'admin'),
    aggregate('view', 'edit'),
    clusterRole('system:aggregate-to-admin', administered, 'admin'),
    clusterRole('system:aggregate-to-edit', edited, 'edit'),
    clusterRole('system:aggregate-to-view', viewed, 'view'),
    clusterRole('system:basic-user', basic),
    clusterRole('system:discovery', [{ nonResourceURLs: discovery, verbs: ['get'] }]),
    clusterRole('system:public-info-viewer', [{ nonResourceURLs: info, verbs: ['get'] }]),
    binding('cluster-admin', 'system:masters'),
    binding('system:basic-user', 'system:authenticated'),
    binding('system:discovery', 'system:authenticated'),
    binding('system:public-info-viewer', 'system:authenticated', 'system:unauthenticated'),
  ];
}

function header(name: string, part?: string): Pick<NewObject, 'apiVersion' | 'metadata'> {
  const labels = {
    'kubernetes.io/bootstrapping': 'rbac-defaults',
    ...(part === undefined ? {} : { [aggregated + part]: 'true' }),
  };
  const annotations = { 'rbac.authorization.kubernetes.io/autoupdate': 'true' };
  return { apiVersion: `${rbacGroup}/v1`, metadata: { name, labels, annotations } };
}

function clusterRole(name: string, rules: Rule[], part?: string): NewObject {
  return { ...header(name, part), kind: 'ClusterRole', rules };
}

function aggregate(name: string, part?: string): NewObject {
  const aggregationRule = { clusterRoleSelectors: [{ matchLabels: { [aggregated + name]: 'true' } }] };
  return { ...header(name, part), kind: 'ClusterRole', aggregationRule, rules: [] };
}

function binding(name: string, ...groups: string[]): NewObject {
  const subjects = groups.map((group) => ({ apiGroup: rbacGroup, kind: 'Group', name: group }));
  const roleRef = { apiGroup: rbacGroup, kind: 'ClusterRole', name };
  return { ...header(name), kind: 'ClusterRoleBinding', roleRef, subjects };
}
