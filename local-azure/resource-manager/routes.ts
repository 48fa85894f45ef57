import { groupId, parseResourceId, same } from '../state/resource-id.ts';
import { clusterType, lockType, roleAssignmentType, roleDefinitionType } from '../state/resource-types.ts';
import { spelledNamespace } from './api-versions.ts';
import { clusterTypeNames, clusterTypes, resumeUpdate } from './container-service/clusters.ts';
import { refuseInLockedGroup, requireGroup } from './common.ts';
import { ArmError } from './errors.ts';
import { groupHandlers, refuseDeleted } from './resources/groups.ts';
import { lockHandlers, requireUnlocked } from './authorization/locks.ts';
import { networkTypeNames, networkTypes } from './network/network-types.ts';
import { clusterResult, clusterStatus, networkStatus, operationResult } from './operations.ts';
import { invalidNamespace, providerHandlers } from './resources/providers.ts';
import { eventHandlers, eventType } from './insights/event-handlers.ts';
import type { Answer, ArmRequest, ResourceHandlers, Services } from './request.ts';
import { roleAssignmentHandlers } from './authorization/role-assignments.ts';
import { permissionHandlers, roleDefinitionHandlers } from './authorization/role-definitions.ts';
import { resourceHandlers, subscriptionHandlers } from './resources/subscriptions.ts';

interface Options {
  url: () => string;
  /** Milliseconds that operations take. */
  times: { network: number; cluster: number };
}

const permissionType = 'Microsoft.Authorization/permissions';

/** Types whose handlers decide about rights themselves, or which everybody may read. */
const open = [
  'subscriptions',
  'tenants',
  'provider',
  'subscriptions/providers',
  'subscriptions/locations',
  'subscriptions/resources',
  'subscriptions/resourcegroups/resources',
];

/** Which handler answers a request, and which right it takes. */
export class Routes {
  readonly #services: Services;
  readonly #handlers: Readonly<Record<string, ResourceHandlers>>;
  readonly #clusters: { services: Services; url: () => string; time: number };

  constructor(services: Services, options: Options) {
    this.#services = services;
    this.#clusters = { services, url: options.url, time: options.times.cluster };
    const providers = providerHandlers(services.subscriptionId, services.registrations);
    const handlers = {
      ...subscriptionHandlers(services),
      ...networkTypes({ services, url: options.url, time: options.times.network }),
      provider: providers,
      'subscriptions/providers': providers,
      'subscriptions/resourcegroups': groupHandlers({ services, url: options.url, time: options.times.network }),
      'subscriptions/resources': resourceHandlers(services),
      'subscriptions/resourcegroups/resources': resourceHandlers(services),
      ...clusterTypes(this.#clusters),
      [roleAssignmentType]: roleAssignmentHandlers(services),
      [roleDefinitionType]: roleDefinitionHandlers(services),
      [permissionType]: permissionHandlers(services),
      [lockType]: lockHandlers(services),
      [eventType]: eventHandlers(services),
    };
    this.#handlers = Object.fromEntries(Object.entries(handlers).map(([type, entry]) => [type.toLowerCase(), entry]));
  }

  /** Lets the operations run on that the scenario starts with: clusters that are between two states. */
  resumeOperations(): void {
    for (const cluster of this.#services.state.list(clusterType)) resumeUpdate(this.#services, cluster);
  }

  /** @throws ArmError when the request is refused. */
  answer(request: ArmRequest): Answer {
    const poll = this.#poll(request);
    if (poll) return poll;
    const { target, method } = request;
    const handlers = this.#handlers[target.type];
    if (!handlers) throw unknownType(request);
    this.#authorize(request);
    if (method !== 'GET' && target.type.includes('.')) this.#services.registrations.require(target.type);
    this.#refuseLocked(request);
    if (method === 'PUT' || method === 'PATCH') this.#refuseGoingGroup(request);
    const isExtension = target.type.startsWith('microsoft.authorization/');
    if (isExtension) this.#requireScope(request);
    const handler = pick(handlers, request);
    if (handler) return handler(request);
    const message = `The requested resource does not support http method '${method}'.`;
    throw new ArmError(405, 'MethodNotAllowed', message, { gateway: true });
  }

  #poll({ target, apiVersion }: ArmRequest): Answer | undefined {
    const match = /\/(?:locations\/[^/]+\/)?(operations|operationresults)\/([^/]+)$/i.exec(target.id);
    const [, kind = '', id = ''] = match ?? [];
    if (kind === '') return undefined;
    const operation = this.#services.operations.poll(id);
    if (!operation) {
      const message = `The entity was not found. The operation '${id}' could not be found.`;
      throw new ArmError(404, 'OperationNotFound', message);
    }
    const isCluster = target.type.startsWith('microsoft.containerservice/');
    if (kind.toLowerCase() === 'operationresults') {
      const location = `${this.#clusters.url()}${target.id}?api-version=${apiVersion}`;
      return isCluster ? clusterResult(operation, location) : operationResult(operation, location);
    }
    return isCluster ? clusterStatus(operation) : networkStatus(operation);
  }

  #authorize({ method, target, caller }: ArmRequest): void {
    // Lists of a whole subscription show what the caller may read, which may be nothing.
    const isWide = target.name === '' && target.group === '' && !target.type.startsWith('microsoft.authorization/');
    if (method === 'GET' && (open.includes(target.type) || isWide)) return;
    const scope = target.name === '' ? target.scope : target.id;
    const action = actionOf(method, target);
    this.#services.access.require(caller, action, scope);
    if (/\/(?:write|delete)$/.test(action)) refuseInLockedGroup(this.#services, caller, action, scope);
  }

  /** Locks themselves can be made and taken away under a lock. */
  #refuseLocked({ method, target }: ArmRequest): void {
    if (method === 'GET' || method === 'HEAD' || same(target.type, lockType)) return;
    requireUnlocked(this.#services.state, method === 'DELETE' ? 'delete' : 'write', target.id);
  }

  /** Nothing is written any more in a group that is being deleted. */
  #refuseGoingGroup({ target }: ArmRequest): void {
    const group = this.#services.state.get(groupId(this.#services.subscriptionId, target.group));
    if (group) refuseDeleted(group);
  }

  /** An extension resource needs the resource that it belongs to. */
  #requireScope(request: ArmRequest): void {
    requireGroup(this.#services, request);
    const { scope, group } = request.target;
    const parsed = parseResourceId(scope);
    if (!parsed || this.#services.state.get(scope.replace(namespaceOfCluster, ''))) return;
    const message = `The Resource '${parsed.type}/${parsed.name}' under resource group '${group}' was not found.`;
    throw new ArmError(404, 'ResourceNotFound', message, { gateway: true });
  }
}

/** What a role assignment may be for, although Resource Manager knows nothing of it: https://learn.microsoft.com/azure/aks/entra-id-authorization */
const namespaceOfCluster = /(?<=\/managedClusters\/[^/]+)\/namespaces\/[^/]+$/i;

function pick(
  handlers: ResourceHandlers,
  { method, target }: ArmRequest,
): ((request: ArmRequest) => Answer) | undefined {
  if (method === 'GET') return target.name === '' ? handlers.list : handlers.get;
  if (method === 'POST') return new Map(Object.entries(handlers.actions ?? {})).get(target.action);
  if (target.name === '') return undefined;
  return { HEAD: handlers.head, PUT: handlers.put, PATCH: handlers.patch, DELETE: handlers.delete }[method];
}

/** The right that a request takes, as role definitions spell it. */
export function actionOf(method: string, { type, name, action }: ArmRequest['target']): string {
  if (type === 'provider') return `${name}/${action}/action`;
  const known = spelled.get(type) ?? type;
  if (method === 'POST') return `${known}/${actions.get(action) ?? action}/action`;
  const verb = { PUT: 'write', PATCH: 'write', DELETE: 'delete' }[method] ?? 'read';
  return `${known}/${verb}`;
}

const actions: ReadonlyMap<string, string> = byLowerCase([
  'listClusterUserCredential',
  'listClusterAdminCredential',
  'listClusterMonitoringUserCredential',
]);

const spelled: ReadonlyMap<string, string> = new Map([
  ['subscriptions/resourcegroups', 'Microsoft.Resources/subscriptions/resourceGroups'],
  ...byLowerCase([
    ...[...networkTypeNames, ...clusterTypeNames],
    ...[roleAssignmentType, roleDefinitionType, lockType, permissionType],
  ]),
]);

function byLowerCase(names: readonly string[]): Map<string, string> {
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}

/** In the spelling of the request. */
function unknownType({ method, target, apiVersion }: ArmRequest): ArmError {
  const [, asked, rest = ''] = /.*\/providers\/([^/]+)\/?(.*)$/i.exec(target.id) ?? [];
  if (asked === undefined) return noSuchPath(method, target.id);
  const namespace = spelledNamespace(asked);
  if (namespace === undefined) return invalidNamespace(asked);
  const type = rest.split('/').filter((_, index) => index % 2 === 0);
  const message = `The resource type '${type.join('/')}' could not be found in the namespace '${namespace}' for api version '${apiVersion}'.`;
  return new ArmError(404, 'InvalidResourceType', message, { gateway: true });
}

function noSuchPath(method: string, path: string): ArmError {
  const message = `No HTTP resource was found that matches the request ${method} '${path}'.`;
  return new ArmError(404, 'NotFound', message, { gateway: true });
}
