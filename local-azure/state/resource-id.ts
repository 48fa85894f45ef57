/** The parts of a resource id. An extension resource, such as a lock, has another resource's id as its scope. */
export interface ResourceId {
  /** Subscription, resource group, or the resource that an extension resource belongs to. */
  scope: string;
  /** For example `Microsoft.Network/virtualNetworks/subnets`. */
  type: string;
  name: string;
}

/** Parses the id of a resource; undefined for subscriptions, for collections, and for what is no id at all. */
export function parseResourceId(id: string): ResourceId | undefined {
  const match = /^(\/.+)?\/providers\/([^/]+)\/(.+)$/i.exec(id);
  if (!match) return parseGroupId(id);
  const [, scope = '', namespace = '', rest = ''] = match;
  const segments = rest.split('/');
  if (segments.length % 2 !== 0 || segments.includes('')) return undefined;
  const types = segments.filter((_, index) => index % 2 === 0);
  return { scope, type: [namespace, ...types].join('/'), name: segments.at(-1) ?? '' };
}

export const groupType = 'Microsoft.Resources/resourceGroups';

function parseGroupId(id: string): ResourceId | undefined {
  const match = /^(\/subscriptions\/[^/]+)\/resourceGroups\/([^/]+)$/i.exec(id);
  return match ? { scope: match[1] ?? '', type: groupType, name: match[2] ?? '' } : undefined;
}

/** The resource group that an id lies in; empty outside of groups. */
export function groupOf(id: string): string {
  return /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)/i.exec(id)?.[1] ?? '';
}

export function groupId(subscriptionId: string, group: string): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/${group}`;
}

/** Azure compares ids, names and types without case. */
export function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** True when a scope is the id itself or above it. */
export function covers(scope: string, id: string): boolean {
  const [upper, lower] = [scope.toLowerCase().replace(/\/$/, ''), id.toLowerCase()];
  return lower === upper || lower.startsWith(`${upper}/`);
}

/** True for the id of a resource of this type. */
export function isIdOf(id: string, type: string): boolean {
  const parsed = parseResourceId(id);
  return parsed !== undefined && same(parsed.type, type);
}
