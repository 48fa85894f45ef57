import { list, object, text, type Json } from '../../state/json.ts';
import { covers, same } from '../../state/resource-id.ts';
import { roleAssignmentType, roleDefinitionType } from '../../state/resource-types.ts';
import type { AzureState, Resource } from '../../state/state.ts';
import { builtInRoles } from './built-in-roles.ts';
import { ArmError } from '../errors.ts';

/** Who sends a request. */
export interface Caller {
  clientId: string;
  objectId: string;
  name: string;
  /** Tenant of the token. */
  tenantId: string;
}

/** Who may do what where: role assignments with their effect. Source: https://learn.microsoft.com/azure/role-based-access-control/overview */
export class Access {
  readonly #state: AzureState;
  readonly #grantDelay: number;
  readonly #groupsOf: (principalId: string) => readonly string[];
  /** When new assignments take effect, by their ids in lower case. */
  readonly #granted = new Map<string, number>();

  /**
   * @param grantDelay milliseconds until a new assignment takes effect
   * @param groupsOf object ids of the groups that a principal is in
   */
  constructor(state: AzureState, grantDelay: number, groupsOf: (principalId: string) => readonly string[]) {
    this.#state = state;
    this.#grantDelay = grantDelay;
    this.#groupsOf = groupsOf;
  }

  /** Notes that an assignment is made now. */
  grant(id: string): void {
    this.#granted.set(id.toLowerCase(), performance.now() + this.#grantDelay);
  }

  allows(principalId: string, action: string, scope: string): boolean {
    return this.#inForce(principalId, scope).some((assignment) =>
      this.#permissions(assignment).some((permission) => permits(permission, action)),
    );
  }

  /** The assignment by which a principal may do something with the data of a resource, such as the objects in a cluster. */
  dataGrant(principalId: string, dataAction: string, scope: string): Resource | undefined {
    return this.#inForce(principalId, scope).find((assignment) =>
      this.#permissions(assignment).some((permission) => permits(permission, dataAction, 'data')),
    );
  }

  /** @throws ArmError 403 as Resource Manager refuses a caller without the right. */
  require({ clientId, objectId }: Caller, action: string, scope: string): void {
    if (this.allows(objectId, action, scope)) return;
    throw new ArmError(403, 'AuthorizationFailed', unauthorized(clientId, objectId, action, scope), { gateway: true });
  }

  /**
   * The right to link another resource, such as a public IP, to the one that is written.
   * @throws ArmError 403
   */
  requireLinked(caller: Caller, write: string, scope: string, action: string, linked: string): void {
    if (this.allows(caller.objectId, action, linked)) return;
    const message = unauthorizedLink(caller.clientId, caller.objectId, { write, scope, action, linked });
    throw new ArmError(403, 'LinkedAuthorizationFailed', message, { gateway: true });
  }

  assignments(principalId?: string): Resource[] {
    const all = this.#state.list(roleAssignmentType);
    if (principalId === undefined) return all;
    return all.filter((assignment) => same(text(object(assignment.properties).principalId), principalId));
  }

  definition(id: string): Json | undefined {
    const name = id.slice(id.lastIndexOf('/') + 1);
    const subscription = id.split('/').slice(0, 3).join('/');
    const scope = subscription.toLowerCase().startsWith('/subscriptions/') ? subscription : '';
    return this.#custom(name) ?? builtInRoles(scope).find((role) => same(text(role.name), name));
  }

  /** What a principal may do at a scope, as the permissions of its roles there. */
  permissions(principalId: string, scope: string): Json[] {
    return this.#inForce(principalId, scope).flatMap((assignment) => this.#permissions(assignment));
  }

  /** Those that hold at a scope: made there or above it, to the principal or a group of its, and not only just. */
  #inForce(principalId: string, scope: string): Resource[] {
    return [principalId, ...this.#groupsOf(principalId)]
      .flatMap((id) => this.assignments(id))
      .filter((assignment) => covers(text(object(assignment.properties).scope), scope))
      .filter(({ id }) => (this.#granted.get(id.toLowerCase()) ?? 0) <= performance.now());
  }

  #custom(name: string): Json | undefined {
    return this.#state.list(roleDefinitionType).find((role) => same(text(role.name), name));
  }

  #permissions(assignment: Resource): Json[] {
    const role = this.definition(text(object(assignment.properties).roleDefinitionId));
    return list(object(role?.properties).permissions).map(object);
  }
}

/** Source: https://learn.microsoft.com/azure/role-based-access-control/role-definitions#control-and-data-actions */
function permits(permission: Json, action: string, plane: 'control' | 'data' = 'control'): boolean {
  const matches = (key: string): boolean =>
    list(permission[key]).some((pattern) => wildcard(text(pattern)).test(action));
  return plane === 'data'
    ? matches('dataActions') && !matches('notDataActions')
    : matches('actions') && !matches('notActions');
}

function wildcard(pattern: string): RegExp {
  const escaped = pattern.split('*').map((part) => part.replaceAll(/[.\\+?^${}()|[\]]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`, 'i');
}

export function unauthorized(clientId: string, objectId: string, action: string, scope: string): string {
  const who = `The client '${clientId}' with object id '${objectId}'`;
  const what = `does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid.`;
  return `${who} ${what} If access was recently granted, please refresh your credentials.`;
}

interface Link {
  write: string;
  scope: string;
  action: string;
  linked: string;
}

export function unauthorizedLink(clientId: string, objectId: string, { write, scope, action, linked }: Link): string {
  const who = `The client '${clientId}' with object id '${objectId}'`;
  const may = `has permission to perform action '${write}' on scope '${scope}'`;
  const lacks = `it does not have permission to perform action '${action}' on the linked scope(s) '${linked}'`;
  return `${who} ${may}; however, ${lacks} or the linked scope(s) are invalid.`;
}
