import type { Json } from '../../state/json.ts';
import { roleDefinitionType } from '../../state/resource-types.ts';

interface Role {
  id: string;
  name: string;
  actions: string[];
  notActions?: string[];
}

const aks = 'Microsoft.ContainerService/managedClusters';
const everywhere = ['Microsoft.Resources/subscriptions/resourceGroups/read', 'Microsoft.Resources/deployments/*'];
const rights = 'Microsoft.Authorization/*/read';

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
    actions: [`${aks}/read`, `${aks}/write`, ...everywhere],
  },
  {
    id: '4abbcc35-e782-43d8-92c5-2d3f1bd2253f',
    name: 'Azure Kubernetes Service Cluster User Role',
    actions: [`${aks}/listClusterUserCredential/action`, `${aks}/read`],
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
];

/** The definitions of the built-in roles as a subscription shows them. */
export function builtInRoles(subscription: string): Json[] {
  return roles.map(({ id, name, actions, notActions = [] }) => ({
    id: `${subscription}/providers/${roleDefinitionType}/${id}`,
    type: roleDefinitionType,
    name: id,
    properties: {
      roleName: name,
      type: 'BuiltInRole',
      description: name,
      assignableScopes: ['/'],
      permissions: [{ actions, notActions, dataActions: [], notDataActions: [] }],
    },
  }));
}
