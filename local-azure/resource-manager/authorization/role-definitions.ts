import { list, object, text, type Json } from '../../state/json.ts';
import { covers, same } from '../../state/resource-id.ts';
import { roleDefinitionType } from '../../state/resource-types.ts';
import { builtInRoles } from './built-in-roles.ts';
import { ArmError } from '../errors.ts';
import { comparisons } from '../filter.ts';
import type { Answer, ArmRequest, ResourceHandlers, Services } from '../request.ts';

/** Role definitions, built in and custom. Source: https://learn.microsoft.com/rest/api/authorization/role-definitions */
export function roleDefinitionHandlers(services: Services): ResourceHandlers {
  const { access, state } = services;
  return {
    get: ({ target }) => {
      const body = access.definition(target.id);
      if (body) return { status: 200, body };
      const message = `The specified role definition with ID '${target.name}' does not exist.`;
      throw new ArmError(404, 'RoleDefinitionDoesNotExist', message, { gateway: true });
    },
    list: ({ target, query }) => {
      const wanted = comparisons(query.get('$filter'));
      const [name, type] = [wanted.get('rolename'), wanted.get('type')];
      const value = all(services, target.subscriptionId).filter(({ properties }) => {
        const role = object(properties);
        return same(text(role.roleName), name ?? text(role.roleName)) && same(text(role.type), type ?? text(role.type));
      });
      return { status: 200, body: { value } };
    },
    put: (request) => put(services, request),
    delete: ({ target }) => {
      const body = state.get(target.id);
      refuseUsed(services, target.name);
      if (!body) return { status: 204 };
      state.delete(target.id);
      return { status: 200, body };
    },
  };
}

function all({ state, subscriptionId }: Services, subscription: string): Json[] {
  return [...builtInRoles(`/subscriptions/${subscription || subscriptionId}`), ...state.list(roleDefinitionType)];
}

function put(services: Services, { target, body, caller }: ArmRequest): Answer {
  const { state, subscriptionId } = services;
  const wanted = object(body.properties);
  const id = `/subscriptions/${subscriptionId}/providers/${roleDefinitionType}/${target.name}`;
  const before = state.get(id);
  refuseInvalid(services, target.name, wanted);
  const now = new Date().toISOString();
  const { createdOn = now, createdBy = caller.objectId } = object(before?.properties);
  const properties = {
    ...{ roleName: wanted.roleName, type: 'CustomRole', description: wanted.description ?? '' },
    assignableScopes: wanted.assignableScopes,
    permissions: list(wanted.permissions).map((permission) => ({
      ...{ actions: [], notActions: [], dataActions: [], notDataActions: [] },
      ...object(permission),
    })),
    ...{ createdOn, updatedOn: now, createdBy, updatedBy: caller.objectId },
  };
  return { status: 201, body: state.put({ id, name: target.name, type: roleDefinitionType, properties }) };
}

/** @throws ArmError when it is no custom role that could be. */
function refuseInvalid(services: Services, name: string, { roleName, permissions, assignableScopes }: Json): void {
  const roles = all(services, '');
  const invalid = (code: string, message: string): ArmError => new ArmError(400, code, message, { gateway: true });
  if (roles.some((role) => same(text(role.name), name) && object(role.properties).type === 'BuiltInRole'))
    throw invalid('RoleDefinitionCannotBeUpdated', `The built-in role definition with ID '${name}' cannot be updated.`);
  if (text(roleName) === '')
    throw invalid('RoleDefinitionNameNullOrEmpty', 'The role definition name cannot be null or empty.');
  const twin = roles.find((role) => same(text(object(role.properties).roleName), text(roleName)));
  if (twin && !same(text(twin.name), name)) {
    const message = 'A custom role with the same name already exists in this directory. Use a different name.';
    throw new ArmError(409, 'RoleDefinitionWithSameNameExists', message, { gateway: true });
  }
  if (list(assignableScopes).length === 0)
    throw invalid('MissingAssignableScopes', 'The role definition must have at least one assignable scope.');
  const subscription = `/subscriptions/${services.subscriptionId}`;
  const foreign = list(assignableScopes)
    .map(text)
    .find((scope) => !covers(subscription, scope));
  if (foreign !== undefined)
    throw invalid(
      'InvalidAssignableScope',
      `The assignable scope '${foreign}' is not valid: it is not in this directory.`,
    );
  const wrong = list(permissions)
    .flatMap((permission) => [...list(object(permission).actions), ...list(object(permission).notActions)])
    .map(text)
    .find((action) => action !== '*' && !/^(\*|[\w.]+)\/.+/.test(action));
  if (wrong !== undefined)
    throw invalid(
      'InvalidActionOrNotAction',
      `'${wrong}' does not match any of the actions supported by the providers.`,
    );
}

/** @throws ArmError 400 while it is assigned, or when it is Azure's own. */
function refuseUsed({ access, subscriptionId }: Services, name: string): void {
  const isBuiltIn = builtInRoles(`/subscriptions/${subscriptionId}`).some((role) => same(text(role.name), name));
  if (isBuiltIn)
    throw new ArmError(
      400,
      'RoleDefinitionCannotBeDeleted',
      `The built-in role definition with ID '${name}' cannot be deleted.`,
      {
        gateway: true,
      },
    );
  const isUsed = access
    .assignments()
    .some(({ properties }) =>
      text(object(properties).roleDefinitionId).toLowerCase().endsWith(`/${name.toLowerCase()}`),
    );
  if (!isUsed) return;
  const message = 'There are existing role assignments referencing role (code: RoleDefinitionHasAssignments)';
  throw new ArmError(400, 'RoleDefinitionHasAssignments', message, { gateway: true });
}

/** What the caller may do at a scope. Source: https://learn.microsoft.com/rest/api/authorization/permissions */
export function permissionHandlers({ access }: Services): ResourceHandlers {
  return {
    list: ({ target, caller }) => ({ status: 200, body: { value: access.permissions(caller.objectId, target.scope) } }),
  };
}
