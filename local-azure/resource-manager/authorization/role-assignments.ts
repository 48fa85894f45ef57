import { object, text, type Json } from '../../state/json.ts';
import { covers, same } from '../../state/resource-id.ts';
import { roleAssignmentType } from '../../state/resource-types.ts';
import { principals } from '../../state/principals.ts';
import type { Resource } from '../../state/state.ts';
import { ArmError } from '../errors.ts';
import type { Answer, ArmRequest, ResourceHandlers, Services } from '../request.ts';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Role assignments at any scope. Source: https://learn.microsoft.com/rest/api/authorization/role-assignments */
export function roleAssignmentHandlers(services: Services): ResourceHandlers {
  const { state, access } = services;
  return {
    get: ({ target }) => ({ status: 200, body: state.get(target.id) ?? missing(target.name) }),
    list: (request) => {
      const value = access.assignments().filter((assignment) => isListed(assignment, request));
      return { status: 200, body: { value } };
    },
    put: (request) => put(services, request),
    delete: ({ target }) => {
      const body = state.get(target.id);
      if (!body) return { status: 204 };
      state.delete(target.id);
      return { status: 200, body };
    },
  };
}

function missing(name: string): never {
  throw new ArmError(404, 'RoleAssignmentNotFound', `The role assignment '${name}' is not found.`, { gateway: true });
}

/**
 * Assignments at the scope, above it, and, without `atScope()`, below it.
 * Source: https://learn.microsoft.com/azure/role-based-access-control/role-assignments-list-rest
 */
function isListed({ properties }: Resource, { target, query }: ArmRequest): boolean {
  const filter = query.get('$filter') ?? '';
  const { scope, principalId } = object(properties);
  const principal = /(?:assignedTo\('([^']+)'\)|principalId eq '([^']+)')/i.exec(filter);
  if (principal && !same(text(principalId), principal[1] ?? principal[2] ?? '')) return false;
  return covers(text(scope), target.scope) || (covers(target.scope, text(scope)) && !/atScope\(\)/i.test(filter));
}

function put(services: Services, { target, body, caller }: ArmRequest): Answer {
  const { state, access } = services;
  const wanted = object(body.properties);
  const existing = state.get(target.id);
  const before = object(existing?.properties);
  refuseInvalid(services, target.name, wanted);
  const isOther = ['principalId', 'roleDefinitionId'].some(
    (key) => !same(lastName(before[key]), lastName(wanted[key])),
  );
  if (existing && isOther)
    throw invalid(
      'RoleAssignmentUpdateNotPermitted',
      'Tenant ID, application ID, principal ID, and scope are not allowed to be updated.',
    );
  if (!existing) refuseTwin(services, target.scope, wanted);
  const now = new Date().toISOString();
  const { createdOn = now, createdBy = caller.objectId } = before;
  const made = { createdOn, updatedOn: now, createdBy, updatedBy: caller.objectId };
  const properties: Json = {
    ...{ principalType: 'ServicePrincipal', condition: null, conditionVersion: null, description: null },
    ...{ delegatedManagedIdentityResourceId: null, ...wanted, scope: target.scope, ...made },
  };
  if (!existing) access.grant(target.id);
  const stored = state.put({ id: target.id, name: target.name, type: roleAssignmentType, properties });
  return { status: existing ? 200 : 201, body: stored };
}

/** @throws ArmError 400 */
function refuseInvalid({ access, state, tenantId, caller }: Services, name: string, wanted: Json): void {
  const [principalId, roleDefinitionId] = [text(wanted.principalId), text(wanted.roleDefinitionId)];
  if (!guid.test(name))
    throw invalid(
      'InvalidRoleAssignmentId',
      `The role assignment ID '${name}' is not valid. The role assignment ID must be a GUID.`,
    );
  if (!guid.test(principalId))
    throw invalid('InvalidPrincipalId', 'A valid principal ID must be provided for role assignment.');
  if (!access.definition(roleDefinitionId))
    throw invalid(
      'RoleDefinitionDoesNotExist',
      `The specified role definition with ID '${lastName(roleDefinitionId)}' does not exist.`,
    );
  const known = principals(state, caller).some(({ objectId }) => same(objectId, principalId));
  const type = wanted.principalType;
  if (!known && type === undefined) {
    const why = `If you are creating this principal and then immediately assigning a role, this error might be related to a replication delay. In this case, set the role assignment principalType property to a value, such as ServicePrincipal, User, or Group.  See https://aka.ms/docs-principaltype`;
    const message = `Principal ${principalId.replaceAll('-', '')} does not exist in the directory ${tenantId}. Check that you have the correct principal ID. ${why}`;
    throw invalid('PrincipalNotFound', message);
  }
  if (known && type !== undefined && type !== 'ServicePrincipal') {
    const message = `The PrincipalId '${principalId.replaceAll('-', '')}' has type 'ServicePrincipal' , which is different from specified PrinciaplType '${text(type)}'.`;
    throw invalid('UnmatchedPrincipalType', message);
  }
}

function refuseTwin({ access }: Services, scope: string, { principalId, roleDefinitionId }: Json): void {
  const isTwin = ({ properties }: Resource): boolean => {
    const other = object(properties);
    return same(text(other.scope), scope) && same(lastName(other.roleDefinitionId), lastName(roleDefinitionId));
  };
  const twin = access.assignments(text(principalId)).find(isTwin);
  if (!twin) return;
  const message = `The role assignment already exists. The ID of the conflicting role assignment is ${text(twin.name).replaceAll('-', '')}.`;
  throw new ArmError(409, 'RoleAssignmentExists', message, { gateway: true });
}

function invalid(code: string, message: string): ArmError {
  return new ArmError(400, code, message, { gateway: true });
}

function lastName(id: unknown): string {
  return text(id).slice(text(id).lastIndexOf('/') + 1);
}
