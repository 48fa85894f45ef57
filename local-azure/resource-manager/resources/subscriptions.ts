import { object, text, type Json } from '../../state/json.ts';
import { covers, groupOf, groupType, parseResourceId, same } from '../../state/resource-id.ts';
import type { Resource } from '../../state/state.ts';
import type { Caller } from '../authorization/access.ts';
import { isChild } from '../common.ts';
import { ArmError } from '../errors.ts';
import { comparisons } from '../filter.ts';
import { hasTag } from './groups.ts';
import { locations } from './locations.ts';
import type { ResourceHandlers, Services, Subscription, Target } from '../request.ts';

/** Tenants and subscriptions. Of the tenant of the token, those are listed in which the caller has any role; in the others of the scenario that is taken for granted. */
export function subscriptionHandlers(services: Services): Record<string, ResourceHandlers> {
  const { subscriptionId, access } = services;
  const all = subscriptions(services);
  const tenantIds = [...new Set(all.map(({ tenantId }) => tenantId))];
  return {
    subscriptions: {
      get: ({ target }) => ({
        status: 200,
        body: all.filter((one) => same(one.subscriptionId, target.name)).map(shownSubscription)[0],
      }),
      list: ({ caller }) => {
        const isVisible = (one: Subscription): boolean =>
          same(one.tenantId, caller.tenantId) &&
          (one.subscriptionId !== subscriptionId || access.assignments(caller.objectId).length > 0);
        const value = all.filter(isVisible).map(shownSubscription);
        return { status: 200, body: { value, count: { type: 'Total', value: value.length } } };
      },
    },
    'subscriptions/locations': {
      list: ({ target }) => ({ status: 200, body: { value: locations(target.subscriptionId) } }),
    },
    tenants: { list: () => ({ status: 200, body: { value: tenantIds.map(shownTenant) } }) },
  };
}

/** @throws ArmError where there is no such subscription, or the token is of another tenant than it is */
export function refuseSubscription(services: Services, { subscriptionId }: Target, caller: Caller): void {
  if (subscriptionId === '') return;
  const tenantId = subscriptions(services).find((one) => same(one.subscriptionId, subscriptionId))?.tenantId;
  if (tenantId !== undefined) {
    if (!same(tenantId, caller.tenantId)) throw wrongTenant(caller.tenantId, tenantId);
    return;
  }
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(subscriptionId)) {
    const message = `The provided subscription identifier '${subscriptionId}' is malformed or invalid.`;
    throw new ArmError(400, 'InvalidSubscriptionId', message, { gateway: true });
  }
  const message = `The subscription '${subscriptionId}' could not be found.`;
  throw new ArmError(404, 'SubscriptionNotFound', message, { gateway: true });
}

/** Source: https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/error-codes/invalidauthenticationtokentenant-error */
function wrongTenant(presented: string, own: string): ArmError {
  const [wrong, right] = [presented, own].map((tenantId) => `'https://sts.windows.net/${tenantId}/'`);
  const message = `The access token is from the wrong issuer ${String(wrong)}. It must match the tenant ${String(right)} associated with this subscription. Please use the authority (URL) 'https://login.windows.net/${own}' to get the token. Note, if the subscription is transferred to another tenant there is no impact to the services, but information about new tenant could take time to propagate (up to an hour). If you just transferred your subscription and see this error message, please try back later.`;
  const challenge = `Bearer authorization_uri="https://login.windows.net/${own}", error="invalid_token", error_description="The access token is from the wrong issuer. It must match the tenant associated with this subscription."`;
  const headers = { 'www-authenticate': challenge };
  return new ArmError(401, 'InvalidAuthenticationTokenTenant', message, { gateway: true, headers });
}

function subscriptions({ subscriptionId, tenantId, otherSubscriptions }: Services): Subscription[] {
  return [{ subscriptionId, tenantId, displayName: 'Local Azure' }, ...otherSubscriptions];
}

function shownSubscription({ subscriptionId, tenantId, displayName }: Subscription): Json {
  return {
    id: `/subscriptions/${subscriptionId}`,
    authorizationSource: 'RoleBased',
    managedByTenants: [],
    subscriptionId,
    tenantId,
    displayName,
    state: 'Enabled',
    subscriptionPolicies: {
      locationPlacementId: 'Public_2014-09-01',
      quotaId: 'PayAsYouGo_2014-09-01',
      spendingLimit: 'Off',
    },
  };
}

function shownTenant(tenantId: string): Json {
  return {
    id: `/tenants/${tenantId}`,
    tenantId,
    countryCode: 'NL',
    displayName: 'Local Azure',
    tenantCategory: 'Home',
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
