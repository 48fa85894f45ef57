import { object, text, type Json } from '../../state/json.ts';
import { covers } from '../../state/resource-id.ts';
import { lockType } from '../../state/resource-types.ts';
import type { AzureState, Resource } from '../../state/state.ts';
import { ArmError } from '../errors.ts';
import type { OperationFailure } from '../operations.ts';
import type { ArmRequest, ResourceHandlers, Services } from '../request.ts';

const levels = ['CanNotDelete', 'ReadOnly'];

/** Management locks. Source: https://learn.microsoft.com/rest/api/resources/management-locks */
export function lockHandlers({ state }: Services): ResourceHandlers {
  return {
    get: ({ target }) => {
      const body = state.get(target.id);
      if (body) return { status: 200, body };
      throw new ArmError(404, 'LockNotFound', `The lock '${target.name}' could not be found.`, { gateway: true });
    },
    list: (request) => ({
      status: 200,
      body: { value: state.list(lockType).filter((lock) => isListed(lock, request)) },
    }),
    put: ({ target, body }) => {
      const properties = checked(object(body.properties));
      const isNew = !state.get(target.id);
      const stored = state.put({ id: target.id, name: target.name, type: lockType, properties });
      return { status: isNew ? 201 : 200, body: stored };
    },
    delete: ({ target }) => (state.delete(target.id) ? { status: 200 } : { status: 204 }),
  };
}

/** The locks above a scope count there too; with `atScope()` those below it are left out. */
function isListed(lock: Resource, { target, query }: ArmRequest): boolean {
  const scope = scopeOf(lock);
  const isBelow = covers(target.scope, scope) && !/atScope\(\)/i.test(query.get('$filter') ?? '');
  return covers(scope, target.scope) || isBelow;
}

/** @throws ArmError 400 when the level is none. */
function checked(properties: Json): Json {
  if (levels.includes(text(properties.level))) return properties;
  const value = JSON.stringify(properties.level ?? null);
  const message = `The request content was invalid and could not be deserialized: 'Error converting value ${value} to type 'LockLevel'. Path 'properties.level'.'.`;
  throw new ArmError(400, 'InvalidRequestContent', message, { gateway: true });
}

/**
 * A lock forbids the deletion of what it is on, of what lies inside it, and of what it lies in; one that is read-only forbids every write too, and
 * the actions by POST, such as reading credentials.
 * Source: https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources
 * @throws ArmError 409
 */
export function requireUnlocked(state: AzureState, operation: 'write' | 'delete', id: string): void {
  const scopes = lockedScopes(state, operation, id);
  if (scopes.length === 0) return;
  throw new ArmError(409, 'ScopeLocked', lockedMessage(operation, id, scopes), { gateway: true });
}

/** How an operation fails that would write what is locked. */
export function lockedWrite(state: AzureState, id: string): OperationFailure | undefined {
  const scopes = lockedScopes(state, 'write', id);
  return scopes.length === 0 ? undefined : { code: 'ScopeLocked', message: lockedMessage('write', id, scopes) };
}

function lockedScopes(state: AzureState, operation: 'write' | 'delete', id: string): string[] {
  const inForce = state.list(lockType).filter((lock) => {
    const isAbove = covers(scopeOf(lock), id);
    if (operation === 'write') return isAbove && object(lock.properties).level === 'ReadOnly';
    return isAbove || covers(id, scopeOf(lock));
  });
  return [...new Set(inForce.map(scopeOf))];
}

function lockedMessage(operation: 'write' | 'delete', id: string, scopes: readonly string[]): string {
  const locked = scopes.map((scope) => `'${scope}'`).join(',');
  return `The scope '${id}' cannot perform ${operation} operation because following scope(s) are locked: ${locked}. Please remove the lock and try again.`;
}

function scopeOf(lock: Resource): string {
  return lock.id.slice(0, lock.id.toLowerCase().lastIndexOf(`/providers/${lockType}/`.toLowerCase()));
}
