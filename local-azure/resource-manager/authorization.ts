import { object, text, type Json } from '../state/json.ts';
import { covers, same } from '../state/resource-id.ts';
import { lockType, roleAssignmentType, roleDefinitionType } from '../state/resource-types.ts';
import type { Resource } from '../state/state.ts';
import { builtInRoles } from './built-in-roles.ts';
import { ArmError } from './errors.ts';
import type { ArmRequest, ResourceHandlers, Services } from './request.ts';

const gateway = { gateway: true };

/** Role assignments at any scope. Source: https://learn.microsoft.com/azure/role-based-access-control/role-assignments-list-rest */
export function roleAssignmentHandlers({ state, access }: Services): ResourceHandlers {
  return {
    get: ({ target }) => ({ status: 200, body: state.get(target.id) ?? missing(target.name) }),
    list: (request) => {
      const value = access.assignments().filter((assignment) => isListed(assignment, request));
      return { status: 200, body: { value } };
    },
    put: (request) => putAssignment({ state, access } as Services, request),
    delete: ({ target }) => {
      const body = state.get(target.id);
      if (!body) return { status: 204 };
      state.delete(target.id);
      return { status: 200, body };
    },
  };
}

function missing(name: string): never {
  throw new ArmError(404, 'RoleAssignmentNotFound', `The role assignment '${name}' is not found.`, gateway);
}

/** `assignedTo` and `atScope` look at the scope and above it; without them what lies below is listed too. */
function isListed(assignment: Resource, { target, query }: ArmRequest): boolean {
  const filter = query.get('$filter') ?? '';
  const { scope, principalId } = object(assignment.properties);
  const isAbove = covers(text(scope), target.scope);
  const principal = /(?:assignedTo\('([^']+)'\)|principalId eq '([^']+)')/i.exec(filter);
  const isOf = !principal || same(text(principalId), principal[1] ?? principal[2] ?? '');
  if (/atScope\(\)|assignedTo\(/i.test(filter)) return isOf && isAbove;
  return isOf && (isAbove || covers(target.scope, text(scope)));
}

function putAssignment(
  { state, access }: Services,
  { target, body, caller }: ArmRequest,
): { status: number; body: Json } {
  const { principalId, roleDefinitionId, ...rest } = object(body.properties);
  const invalid = (code: string, message: string) => new ArmError(400, code, message, gateway);
  if (text(principalId) === '')
    throw invalid('InvalidPrincipalId', 'A valid principal ID must be provided for role assignment.');
  if (!access.definition(text(roleDefinitionId))) {
    throw invalid(
      'RoleDefinitionDoesNotExist',
      `The specified role definition with ID '${text(roleDefinitionId)}' does not exist.`,
    );
  }
  const twin = access.assignments(text(principalId)).find(({ properties }) => {
    const other = object(properties);
    return same(text(other.scope), target.scope) && lastName(other.roleDefinitionId) === lastName(roleDefinitionId);
  });
  if (twin && !same(twin.id, target.id)) {
    throw new ArmError(409, 'RoleAssignmentExists', 'The role assignment already exists.', gateway);
  }
  const now = new Date().toISOString();
  const made = { createdOn: now, updatedOn: now, createdBy: caller.objectId, updatedBy: caller.objectId };
  const properties = {
    principalType: 'ServicePrincipal',
    condition: null,
    ...rest,
    principalId,
    roleDefinitionId,
    scope: target.scope,
    ...made,
  };
  const stored = state.put({ id: target.id, name: target.name, type: roleAssignmentType, properties });
  return { status: 201, body: stored };
}

function lastName(id: unknown): string {
  return text(id)
    .slice(text(id).lastIndexOf('/') + 1)
    .toLowerCase();
}

/** Role definitions, built in and custom. */
export function roleDefinitionHandlers({ state, access }: Services): ResourceHandlers {
  return {
    get: ({ target }) => {
      const body = access.definition(target.id);
      if (body) return { status: 200, body };
      const message = `The specified role definition with ID '${target.name}' does not exist.`;
      throw new ArmError(404, 'RoleDefinitionDoesNotExist', message, gateway);
    },
    list: ({ target, query }) => {
      const name = /roleName eq '([^']+)'/i.exec(query.get('$filter') ?? '')?.[1];
      const all: Json[] = [
        ...builtInRoles(`/subscriptions/${target.subscriptionId}`),
        ...state.list(roleDefinitionType),
      ];
      const value = all.filter((role) => name === undefined || same(text(object(role.properties).roleName), name));
      return { status: 200, body: { value } };
    },
  };
}

/** What the caller may do at a scope. */
export function permissionHandlers({ access }: Services): ResourceHandlers {
  return {
    list: ({ target, caller }) => ({ status: 200, body: { value: access.permissions(caller.objectId, target.scope) } }),
  };
}

/** Management locks. Source: https://learn.microsoft.com/rest/api/resources/management-locks */
export function lockHandlers({ state }: Services): ResourceHandlers {
  return {
    get: ({ target }) => {
      const body = state.get(target.id);
      if (body) return { status: 200, body };
      throw new ArmError(404, 'LockNotFound', `The lock '${target.name}' could not be found.`, gateway);
    },
    list: ({ target }) => {
      const value = state.list(lockType).filter(({ id }) => {
        const scope = id.slice(0, id.toLowerCase().lastIndexOf('/providers/microsoft.authorization/locks/'));
        return covers(scope, target.scope) || covers(target.scope, scope);
      });
      return { status: 200, body: { value } };
    },
    put: ({ target, body }) => {
      const properties = object(body.properties);
      if (!['CanNotDelete', 'ReadOnly'].includes(text(properties.level))) {
        throw new ArmError(
          400,
          'LockLevelInvalid',
          'The lock level is invalid: it must be CanNotDelete or ReadOnly.',
          gateway,
        );
      }
      const isNew = !state.get(target.id);
      const stored = state.put({ id: target.id, name: target.name, type: lockType, properties });
      return { status: isNew ? 201 : 200, body: stored };
    },
    delete: ({ target }) => (state.delete(target.id) ? { status: 200 } : { status: 204 }),
  };
}
