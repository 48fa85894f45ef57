import { createHash } from 'node:crypto';
import type { JoinRight } from '../egress/plan.ts';
import { list, object, text, type Json } from '../json.ts';
import { AzureError } from './azure-error.ts';
import { apiVersions } from './api-versions.ts';
import { lastName } from './resource-id.ts';
import type { ResourceManager } from './resource-manager.ts';

/** https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/networking#network-contributor */
const networkContributor = '4d97b98b-1d4f-4787-a291-c67834d212e7';
/**
 * Built-in roles that hold the right: nobody can change what they are, so their definitions need not be read.
 * Source: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */
const joiningRoles = [
  networkContributor,
  'b24988ac-6180-42a0-ab88-20f7382dd24c', // Contributor
  '8e3af657-a8ff-443c-a75c-2fe8c4bcb635', // Owner
];
const joinAction = 'Microsoft.Network/publicIPAddresses/join/action';

/**
 * Whether role assignments let a principal join public IPs at a scope. `unknown` where the caller may not read them:
 * then the pinned Service's sync, which uses the same right, is what shows it.
 */
export async function joinRight(
  manager: ResourceManager,
  scope: string,
  principalId: string | undefined,
): Promise<JoinRight> {
  if (principalId === undefined) return 'unknown';
  try {
    const filter = encodeURIComponent(`assignedTo('${principalId}')`);
    const path = `${scope}/providers/Microsoft.Authorization/roleAssignments?$filter=${filter}`;
    const assignments = await manager.list(path, apiVersions.authorization);
    const roleIds = new Set(
      assignments
        .map((assignment) => object(assignment.properties))
        .filter((properties) => !isBelow(text(properties.scope), scope))
        .map((properties) => text(properties.roleDefinitionId)),
    );
    if ([...roleIds].some((id) => joiningRoles.includes(lastName(id).toLowerCase()))) return 'granted';
    const roles = await Promise.all([...roleIds].map((id) => manager.get(id, apiVersions.authorization)));
    return roles.some((role) => role && allows(role, joinAction)) ? 'granted' : 'missing';
  } catch (error) {
    if (error instanceof AzureError) return 'unknown';
    throw error;
  }
}

/**
 * A right on one IP of a group is none on the group, but Azure may list it there too: only `atScope` leaves lower scopes out.
 * Source: https://learn.microsoft.com/azure/role-based-access-control/role-assignments-list-rest
 */
function isBelow(assigned: string, scope: string): boolean {
  return assigned.toLowerCase().startsWith(`${scope}/`.toLowerCase());
}

/** True when a role definition holds an action. Source: https://learn.microsoft.com/azure/role-based-access-control/role-definitions */
export function allows(role: Json, action: string): boolean {
  return list(object(role.properties).permissions)
    .map(object)
    .some((permission) => {
      const matches = (key: string): boolean =>
        list(permission[key])
          .map(text)
          .some((pattern) => wildcard(pattern).test(action));
      return matches('actions') && !matches('notActions');
    });
}

function wildcard(pattern: string): RegExp {
  const escaped = pattern.split('*').map((part) => part.replaceAll(/[.\\+?^${}()|[\]]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`, 'i');
}

/** Id of the role assignment that the action makes: the same for the same principal and IP, so that a second run makes no second one. */
export function joinAssignmentId(ipId: string, principalId: string): string {
  const hash = createHash('sha256')
    .update(`aks-egress-ip ${ipId.toLowerCase()} ${principalId.toLowerCase()}`)
    .digest('hex');
  const name = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
  return `${ipId}/providers/Microsoft.Authorization/roleAssignments/${name}`;
}

/** Lets a principal join one public IP, and nothing else. */
export async function grantJoin(manager: ResourceManager, ipId: string, principalId: string): Promise<void> {
  const subscription = ipId.split('/').slice(0, 3).join('/');
  await manager.put(joinAssignmentId(ipId, principalId), apiVersions.authorization, {
    properties: {
      principalId,
      principalType: 'ServicePrincipal',
      roleDefinitionId: `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${networkContributor}`,
      description: 'aks-egress-ip: the cluster uses this IP for its egress',
    },
  });
}

/** Takes back what {@link grantJoin} gave; nothing where it was somebody else who granted. */
export async function revokeJoin(manager: ResourceManager, ipId: string, principalId: string): Promise<boolean> {
  const id = joinAssignmentId(ipId, principalId);
  if (!(await isReadable(manager, id, apiVersions.authorization))) return false;
  await manager.delete(id, apiVersions.authorization);
  return true;
}

const lockName = 'aks-egress-ip';

/** True when any lock guards the IP against deletion. */
export async function isLocked(manager: ResourceManager, ipId: string): Promise<boolean> {
  const locks = await manager.list(`${ipId}/providers/Microsoft.Authorization/locks`, apiVersions.locks);
  return locks.length > 0;
}

/** Guards the IP against deletion. Source: https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources */
export async function lockIp(manager: ResourceManager, ipId: string): Promise<void> {
  await manager.put(`${ipId}/providers/Microsoft.Authorization/locks/${lockName}`, apiVersions.locks, {
    properties: { level: 'CanNotDelete', notes: 'Egress address of an AKS cluster: partners allow it by address.' },
  });
}

/** Removes the lock that {@link lockIp} made, where it did. */
export async function unlockIp(manager: ResourceManager, ipId: string): Promise<void> {
  const id = `${ipId}/providers/Microsoft.Authorization/locks/${lockName}`;
  if (await isReadable(manager, id, apiVersions.locks)) await manager.delete(id, apiVersions.locks);
}

/** False also where the caller may not read it: then it was not the action, as this caller, that made it. */
async function isReadable(manager: ResourceManager, id: string, apiVersion: string): Promise<boolean> {
  try {
    return (await manager.get(id, apiVersion)) !== undefined;
  } catch (error) {
    if (error instanceof AzureError && error.status === 403) return false;
    throw error;
  }
}
