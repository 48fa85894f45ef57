import type { Json } from '../../state/json.ts';
import { roleDefinitionType } from '../../state/resource-types.ts';

interface Role {
  id: string;
  name: string;
  actions: string[];
  notActions?: string[];
  /** Of the objects in a cluster, without `Microsoft.ContainerService/managedClusters/`. */
  dataActions?: string[];
  notDataActions?: string[];
}

const aks = 'Microsoft.ContainerService/managedClusters';
const everywhere = ['Microsoft.Resources/subscriptions/resourceGroups/read', 'Microsoft.Resources/deployments/*'];
const rights = 'Microsoft.Authorization/*/read';
const looking = [
  rights,
  'Microsoft.Resources/subscriptions/operationresults/read',
  'Microsoft.Resources/subscriptions/read',
  'Microsoft.Resources/subscriptions/resourceGroups/read',
];
const signingIn = `${aks}/listClusterUserCredential/action`;

/** What the roles for the objects in a cluster let a person read, and the one for writing them not write. */
const onlyRead = [
  'apps/controllerrevisions',
  'discovery.k8s.io/endpointslices',
  'events.k8s.io/events',
  'limitranges',
  'metrics.k8s.io/nodes',
  'metrics.k8s.io/pods',
  'namespaces',
  'resourcequotas',
];
const written = [
  ...['daemonsets', 'deployments', 'replicasets', 'statefulsets'].map((kind) => `apps/${kind}`),
  'autoscaling/horizontalpodautoscalers',
  ...['batch/cronjobs', 'batch/jobs', 'configmaps', 'endpoints', 'events'],
  ...['daemonsets', 'deployments', 'ingresses', 'networkpolicies', 'replicasets'].map((kind) => `extensions/${kind}`),
  ...['networking.k8s.io/ingresses', 'networking.k8s.io/networkpolicies', 'persistentvolumeclaims', 'pods'],
  ...['policy/poddisruptionbudgets', 'replicationcontrollers', 'serviceaccounts', 'services'],
];

/** Azure's own roles, as far as clusters and their addresses need them. Source: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles */
const roles: readonly Role[] = [
  { id: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635', name: 'Owner', actions: ['*'] },
  {
    id: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
    name: 'Contributor',
    actions: ['*'],
    notActions: [
      'Microsoft.Authorization/*/Delete',
      'Microsoft.Authorization/*/Write',
      'Microsoft.Authorization/elevateAccess/Action',
      'Microsoft.Blueprint/blueprintAssignments/write',
      'Microsoft.Blueprint/blueprintAssignments/delete',
    ],
  },
  { id: 'acdd72a7-3385-48ef-bd42-f606fba81ae7', name: 'Reader', actions: ['*/read'] },
  {
    id: '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
    name: 'User Access Administrator',
    actions: ['*/read', 'Microsoft.Authorization/*'],
  },
  {
    id: 'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
    name: 'Role Based Access Control Administrator',
    actions: [
      'Microsoft.Authorization/roleAssignments/write',
      'Microsoft.Authorization/roleAssignments/delete',
      '*/read',
    ],
  },
  {
    id: '4d97b98b-1d4f-4787-a291-c67834d212e7',
    name: 'Network Contributor',
    actions: ['Microsoft.Network/*', rights, ...everywhere],
  },
  {
    id: 'ed7f3fbd-7b88-4dd4-9017-9adb7ce333f8',
    name: 'Azure Kubernetes Service Contributor Role',
    actions: [rights, 'Microsoft.ContainerService/locations/*', `${aks}/*`, ...everywhere],
  },
  {
    id: '4abbcc35-e782-43d8-92c5-2d3f1bd2253f',
    name: 'Azure Kubernetes Service Cluster User Role',
    actions: [signingIn, `${aks}/read`],
  },
  {
    id: '0ab0b1a8-8aac-4efd-b8c2-3ee1fb270be8',
    name: 'Azure Kubernetes Service Cluster Admin Role',
    actions: [
      `${aks}/listClusterAdminCredential/action`,
      `${aks}/accessProfiles/listCredential/action`,
      `${aks}/read`,
      `${aks}/runcommand/action`,
    ],
  },
  {
    id: '7f6c6a51-bcf8-42ba-9220-52d62157d7db',
    name: 'Azure Kubernetes Service RBAC Reader',
    actions: looking,
    dataActions: [...onlyRead, ...written].map((kind) => `${kind}/read`),
  },
  {
    id: 'a7ffa36f-339b-4b5c-8bdf-e2c188b2c0eb',
    name: 'Azure Kubernetes Service RBAC Writer',
    actions: looking,
    dataActions: [
      ...onlyRead.map((kind) => `${kind}/read`),
      ...['read', 'write', 'delete'].map((verb) => `coordination.k8s.io/leases/${verb}`),
      ...[...written, 'secrets'].map((kind) => `${kind}/*`),
    ],
  },
  {
    id: '3498e952-d568-435e-9b2c-8d77e338d7f7',
    name: 'Azure Kubernetes Service RBAC Admin',
    actions: [...looking, signingIn],
    dataActions: ['*'],
    notDataActions: ['resourcequotas/write', 'resourcequotas/delete', 'namespaces/write', 'namespaces/delete'],
  },
  {
    id: 'b1ff04bb-8a4e-4dc4-8eb5-8693973ce19b',
    name: 'Azure Kubernetes Service RBAC Cluster Admin',
    actions: [...looking, signingIn],
    dataActions: ['*'],
  },
];

/** The definitions of the built-in roles as a subscription shows them. */
export function builtInRoles(subscription: string): Json[] {
  const inClusters = (kinds: readonly string[] = []): string[] => kinds.map((kind) => `${aks}/${kind}`);
  return roles.map(({ id, name, actions, notActions = [], dataActions, notDataActions }) => ({
    id: `${subscription}/providers/${roleDefinitionType}/${id}`,
    type: roleDefinitionType,
    name: id,
    properties: {
      roleName: name,
      type: 'BuiltInRole',
      description: name,
      assignableScopes: ['/'],
      permissions: [
        { actions, notActions, dataActions: inClusters(dataActions), notDataActions: inClusters(notDataActions) },
      ],
    },
  }));
}
