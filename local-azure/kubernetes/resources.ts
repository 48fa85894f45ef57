import type { ResourceName } from './objects.ts';

/** What the API server knows of one resource: https://kubernetes.io/docs/reference/using-api/api-concepts/ */
export interface Resource {
  readonly name: ResourceName;
  readonly singular: string;
  readonly kind: string;
  readonly group: string;
  readonly version: string;
  readonly namespaced: boolean;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly subresources: readonly ('status' | 'scale' | 'log' | 'token' | 'eviction')[];
  /** The model, of the client library or of `customModels`, that lists its fields. */
  readonly model: string;
}

type Rest = Partial<Omit<Resource, 'name' | 'kind' | 'group' | 'singular'>>;

function resource(group: string, name: ResourceName, kind: string, rest: Rest = {}): Resource {
  return {
    name,
    kind,
    group,
    version: 'v1',
    singular: kind.toLowerCase(),
    namespaced: true,
    shortNames: [],
    categories: [],
    subresources: [],
    model: `V1${kind}`,
    ...rest,
  };
}

const all = ['all'];
const rbac = 'rbac.authorization.k8s.io';
const status = ['status'] as const;

/** Groups whose kinds come with a feature of AKS: what it does not have, it does not serve. */
export const karpenterGroup = 'karpenter.azure.com';
export const egressGatewayGroup = 'egressgateway.kubernetes.azure.com';

export const resources: readonly Resource[] = [
  resource('', 'configmaps', 'ConfigMap', { shortNames: ['cm'] }),
  resource('', 'events', 'Event', { shortNames: ['ev'], model: 'CoreV1Event' }),
  resource('', 'limitranges', 'LimitRange', { shortNames: ['limits'] }),
  resource('', 'namespaces', 'Namespace', { shortNames: ['ns'], namespaced: false, subresources: ['status'] }),
  resource('', 'nodes', 'Node', { shortNames: ['no'], namespaced: false, subresources: ['status'] }),
  resource('', 'pods', 'Pod', { shortNames: ['po'], categories: all, subresources: ['eviction', 'log', 'status'] }),
  resource('', 'resourcequotas', 'ResourceQuota', { shortNames: ['quota'] }),
  resource('', 'secrets', 'Secret'),
  resource('', 'serviceaccounts', 'ServiceAccount', { shortNames: ['sa'], subresources: ['token'] }),
  resource('', 'services', 'Service', { shortNames: ['svc'], categories: all, subresources: ['status'] }),
  resource('apps', 'deployments', 'Deployment', {
    shortNames: ['deploy'],
    categories: all,
    subresources: ['scale', 'status'],
  }),
  resource('apps', 'replicasets', 'ReplicaSet', {
    shortNames: ['rs'],
    categories: all,
    subresources: ['scale', 'status'],
  }),
  resource('coordination.k8s.io', 'leases', 'Lease'),
  resource('discovery.k8s.io', 'endpointslices', 'EndpointSlice'),
  resource(rbac, 'clusterrolebindings', 'ClusterRoleBinding', { namespaced: false }),
  resource(rbac, 'clusterroles', 'ClusterRole', { namespaced: false }),
  resource(rbac, 'rolebindings', 'RoleBinding'),
  resource(rbac, 'roles', 'Role'),
  resource(karpenterGroup, 'aksnodeclasses', 'AKSNodeClass', {
    version: 'v1beta1',
    shortNames: ['aksnc', 'aksncs'],
    categories: ['karpenter', 'nap'],
    namespaced: false,
    subresources: status,
    model: 'AKSNodeClass',
  }),
  resource(egressGatewayGroup, 'staticgatewayconfigurations', 'StaticGatewayConfiguration', {
    version: 'v1alpha1',
    subresources: status,
    model: 'StaticGatewayConfiguration',
  }),
];

/** The events again, in their newer form: to be read only. */
export const eventView = resource('events.k8s.io', 'events', 'Event', { shortNames: ['ev'], model: 'EventsV1Event' });

/** All that can be served: what is stored, and its other views. */
export const served: readonly Resource[] = [...resources, eventView];

const byName = new Map(resources.map((entry) => [entry.name, entry]));

export function resourceNamed(name: ResourceName): Resource {
  const found = byName.get(name);
  if (found === undefined) throw new Error(`no resource ${name}`);
  return found;
}

/** Whether a resource is one that is defined by a feature of AKS, not by Kubernetes. */
export function isCustom({ group }: Resource): boolean {
  return group === karpenterGroup || group === egressGatewayGroup;
}

export function findKind(apiVersion: unknown, kind: unknown): Resource | undefined {
  return resources.find((entry) => apiVersionOf(entry) === apiVersion && entry.kind === kind);
}

export function apiVersionOf({ group, version }: { group: string; version: string }): string {
  return group === '' ? version : `${group}/${version}`;
}

/** `deployments.apps`, as error messages name a resource. */
export function qualified({ name, group }: Resource): string {
  return group === '' ? name : `${name}.${group}`;
}
