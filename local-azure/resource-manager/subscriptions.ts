import { object, text, type Json } from '../state/json.ts';
import { covers, groupType, groupId, same } from '../state/resource-id.ts';
import { lockType, roleAssignmentType, roleDefinitionType, subnetType } from '../state/resource-types.ts';
import { apiVersionsOf } from './api-versions.ts';
import { refuseLocked, requireLocation } from './common.ts';
import { ArmError, groupNotFound } from './errors.ts';
import { retryAfter } from './operations.ts';
import type { Answer, ArmRequest, ResourceHandlers, Services } from './request.ts';

/** Tenants and subscriptions: one of each. */
export function subscriptionHandlers({ subscriptionId, tenantId }: Services): Record<string, ResourceHandlers> {
  const subscription = {
    id: `/subscriptions/${subscriptionId}`,
    authorizationSource: 'RoleBased',
    managedByTenants: [],
    subscriptionId,
    tenantId,
    displayName: 'Local Azure',
    state: 'Enabled',
    subscriptionPolicies: {
      locationPlacementId: 'Public_2014-09-01',
      quotaId: 'PayAsYouGo_2014-09-01',
      spendingLimit: 'Off',
    },
  };
  const tenant = {
    id: `/tenants/${tenantId}`,
    tenantId,
    countryCode: 'NL',
    displayName: 'Local Azure',
    tenantCategory: 'Home',
  };
  return {
    subscriptions: {
      get: () => ({ status: 200, body: subscription }),
      list: () => ({ status: 200, body: { value: [subscription], count: { type: 'Total', value: 1 } } }),
    },
    tenants: { list: () => ({ status: 200, body: { value: [tenant] } }) },
  };
}

/** A provider as a subscription sees it: its types and their api-versions, as far as local Azure has them. */
export function providerHandlers({ subscriptionId }: Services): ResourceHandlers {
  const types: Record<string, string[]> = {
    'Microsoft.ContainerService': ['managedClusters'],
    'Microsoft.Network': [
      'publicIPAddresses',
      'publicIPPrefixes',
      'natGateways',
      'loadBalancers',
      'virtualNetworks',
      'routeTables',
      'azureFirewalls',
    ],
    'Microsoft.Authorization': ['roleAssignments', 'roleDefinitions', 'permissions', 'locks'],
  };
  const shown = (namespace: string): Json => ({
    id: `/subscriptions/${subscriptionId}/providers/${namespace}`,
    namespace,
    registrationState: 'Registered',
    registrationPolicy: 'RegistrationRequired',
    resourceTypes: (types[namespace] ?? []).map((resourceType) => ({
      resourceType,
      locations: ['West Europe', 'North Europe'],
      apiVersions: apiVersionsOf(`${namespace}/${resourceType}`),
    })),
  });
  return {
    get: ({ target }) => {
      const namespace = Object.keys(types).find((known) => same(known, target.name));
      if (namespace !== undefined) return { status: 200, body: shown(namespace) };
      const message = `The resource namespace '${target.name}' is invalid.`;
      throw new ArmError(404, 'InvalidResourceNamespace', message, { gateway: true });
    },
  };
}

/** Resource groups, and the resources in one. Source: https://learn.microsoft.com/rest/api/resources/resource-groups */
export function groupHandlers(services: Services, url: () => string, time: number): ResourceHandlers {
  const { state, access, subscriptionId } = services;
  const found = ({ target }: ArmRequest) => state.get(groupId(subscriptionId, target.group));
  return {
    get: (request) => ({ status: 200, body: found(request) ?? missing(request) }),
    head: (request) => ({ status: found(request) ? 204 : 404 }),
    list: ({ caller }) => {
      const read = 'Microsoft.Resources/subscriptions/resourceGroups/read';
      const value = state.list(groupType).filter(({ id }) => access.allows(caller.objectId, read, id));
      return { status: 200, body: { value } };
    },
    put: (request) => {
      const existing = found(request);
      const location = requireLocation(request, existing);
      const id = existing?.id ?? groupId(subscriptionId, request.target.group);
      const properties = { provisioningState: 'Succeeded' };
      const group = { ...request.body, id, name: request.target.group, type: groupType, location, properties };
      return { status: existing ? 200 : 201, body: state.put(group) };
    },
    delete: (request) => deleteGroup(services, request, url, time),
  };
}

function missing({ target }: ArmRequest): never {
  throw groupNotFound(target.group);
}

function deleteGroup(services: Services, request: ArmRequest, url: () => string, time: number): Answer {
  const { state, operations, subscriptionId } = services;
  const group = state.get(groupId(subscriptionId, request.target.group)) ?? missing(request);
  refuseLocked(services, group.id);
  state.put({ ...group, properties: { ...object(group.properties), provisioningState: 'Deleting' } });
  const operation = operations.start(group.id, time, () => {
    state.delete(group.id);
    return undefined;
  });
  const location = `${url()}/subscriptions/${subscriptionId}/operationresults/${operation.id}?api-version=${request.apiVersion}`;
  return { status: 202, headers: { location, ...retryAfter(time) } };
}

/** All resources of a subscription or of a group, as `az resource list` shows them. */
export function resourceHandlers({ state, access }: Services): ResourceHandlers {
  const none = [groupType, roleAssignmentType, roleDefinitionType, lockType, subnetType];
  return {
    list: ({ target, caller, query }) => {
      const type = /resourceType eq '([^']+)'/i.exec(query.get('$filter') ?? '')?.[1];
      const value = state
        .list(type)
        .filter((resource) => !none.includes(text(resource.type)) && covers(target.scope, resource.id))
        .filter(({ id, type: kind }) => access.allows(caller.objectId, `${text(kind)}/read`, id))
        .map(({ id, name, type: kind, location, tags, sku }) => ({ id, name, type: kind, location, tags, sku }));
      return { status: 200, body: { value } };
    },
  };
}
