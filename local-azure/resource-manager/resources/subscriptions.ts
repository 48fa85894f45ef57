import { object, text, type Json } from '../../state/json.ts';
import { covers, groupOf, groupType, parseResourceId, same } from '../../state/resource-id.ts';
import type { Resource } from '../../state/state.ts';
import { isChild } from '../common.ts';
import { comparisons } from '../filter.ts';
import { hasTag } from './groups.ts';
import { locations } from './locations.ts';
import type { ResourceHandlers, Services } from '../request.ts';

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
    'subscriptions/locations': { list: () => ({ status: 200, body: { value: locations(subscriptionId) } }) },
    tenants: { list: () => ({ status: 200, body: { value: [tenant] } }) },
  };
}

/** All resources of a subscription or of a group, as `az resource list` shows them. Source: https://learn.microsoft.com/rest/api/resources/resources/list */
export function resourceHandlers({ state, access }: Services): ResourceHandlers {
  return {
    list: ({ target, caller, query }) => {
      const wanted = comparisons(query.get('$filter'));
      const expanded = (query.get('$expand') ?? '').toLowerCase().split(',');
      const value = state
        .list(wanted.get('resourcetype'))
        .filter((resource) => isTracked(resource) && covers(target.scope, resource.id) && fits(resource, wanted))
        .filter(({ id, type }) => access.allows(caller.objectId, `${text(type)}/read`, id))
        .map((resource) => summary(resource, expanded));
      return { status: 200, body: { value } };
    },
  };
}

/** Groups are no resources, and neither is what lies inside a resource or belongs to one. */
function isTracked({ type }: Resource): boolean {
  return !same(text(type), groupType) && !text(type).startsWith('Microsoft.Authorization/') && !isChild(text(type));
}

function fits(resource: Resource, wanted: ReadonlyMap<string, string>): boolean {
  const own = { name: resource.name, location: resource.location, resourcegroup: groupOf(resource.id) };
  const differs = ([key, value]: [string, unknown]): boolean => !same(text(value), wanted.get(key) ?? text(value));
  return hasTag(resource, wanted) && !Object.entries(own).some(differs);
}

/** Without `properties`; a type is spelled here as its provider registered it, whatever the provider itself writes. */
function summary(resource: Resource, expanded: readonly string[]): Json {
  const { id, name, type, kind, managedBy, location, tags, sku, identity } = resource;
  const { provisioningState } = object(resource.properties);
  return {
    ...{ id, name, type: parseResourceId(id)?.type ?? type, kind, managedBy, location, tags, sku, identity },
    ...(expanded.includes('provisioningstate') ? { provisioningState } : {}),
  };
}
