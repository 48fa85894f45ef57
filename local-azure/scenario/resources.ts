import { isObject, list, mergePatch, object, text, type Json } from '../state/json.ts';
import { attach } from '../state/attachments.ts';
import { reconcileOutbound } from '../state/outbound.ts';
import { clusterType } from '../state/resource-types.ts';
import { AzureState, type Resource } from '../state/state.ts';

/**
 * A scenario over the one that it extends: a JSON merge patch, in which lists of named things, such as agent pools, are merged by name,
 * so that a scenario says only what is different in it.
 */
export function mergeScenario(base: unknown, change: unknown): unknown {
  if (areNamed(base) && areNamed(change)) {
    const others = change.filter(({ name }) => !base.some((entry) => entry.name === name));
    const merged = base.map((entry) => {
      const patch = change.find(({ name }) => name === entry.name);
      return patch ? mergeScenario(entry, patch) : entry;
    });
    return [...merged, ...others];
  }
  if (!isObject(base) || !isObject(change)) return mergePatch(base, change);
  const result: Json = { ...base };
  for (const [key, value] of Object.entries(change)) {
    if (value === null) Reflect.deleteProperty(result, key);
    else result[key] = mergeScenario(result[key], value);
  }
  return result;
}

function areNamed(value: unknown): value is Json[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => isObject(entry) && 'name' in entry);
}

/** An id in a scenario may leave the subscription out: `/resourceGroups/…` lies in the scenario's own, and `/` is the subscription. */
export function withSubscription(id: string, subscriptionId: string): string {
  const isShort = id === '/' || /^\/(resourceGroups|providers\/Microsoft\.Authorization)\//.test(id);
  return isShort ? `/subscriptions/${subscriptionId}${id.replace(/\/$/, '')}` : id;
}

/** The content with whole ids, wherever there is one. */
export function withSubscriptions(content: Json): Json {
  const subscriptionId = text(content.subscriptionId);
  const complete = (value: unknown): unknown => {
    if (typeof value === 'string') return withSubscription(value, subscriptionId);
    if (Array.isArray(value)) return value.map(complete);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [withSubscription(key, subscriptionId), complete(entry)]),
    );
  };
  return object(complete(content));
}

/** The resources of a scenario, with what Azure makes of them: load balancers, managed addresses, back references. */
export function initialResources(described: Json): Resource[] {
  const resources = Object.entries(described).map(([id, resource]) => ({ ...object(resource), id }));
  const state = new AzureState(resources);
  for (const cluster of state.list(clusterType)) {
    // A cluster that says what is in effect is one whose last operation did not take effect: it stays as it is said.
    const profile = object(object(object(cluster.properties).networkProfile).loadBalancerProfile);
    if (list(profile.effectiveOutboundIPs).length === 0) reconcileOutbound(state, cluster.id);
  }
  attach(state);
  return state.list();
}
