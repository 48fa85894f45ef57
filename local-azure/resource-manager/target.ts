import { groupOf } from '../state/resource-id.ts';
import { ArmError } from './errors.ts';
import type { Target } from './request.ts';

/** What a path names. Paths are compared without case, and empty segments do not count; ids keep the spelling of the request. */
export function parseTarget(method: string, path: string): Target {
  const trimmed = decoded(path).replaceAll(/\/+/g, '/').replace(/\/$/, '');
  const match = /^(.*)\/providers\/([^/]+)(?:\/(.*))?$/i.exec(trimmed);
  const target = match ? providerTarget(method, trimmed, match) : plainTarget(trimmed);
  const subscriptionId = /^\/subscriptions\/([^/]+)/i.exec(trimmed)?.[1] ?? '';
  return { ...target, subscriptionId, group: groupOf(trimmed) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new ArmError(400, 'BadRequest', 'The request URI is invalid.', { gateway: true });
  }
}

type Part = Omit<Target, 'subscriptionId' | 'group'>;

function providerTarget(method: string, path: string, match: RegExpExecArray): Part {
  const [, scope = '', namespace = '', rest = ''] = match;
  const segments = rest === '' ? [] : rest.split('/');
  if (segments.length === 0 || (method === 'POST' && /^(un)?register$/i.test(rest)))
    return { id: path, scope, type: 'provider', name: namespace, action: (segments[0] ?? '').toLowerCase() };
  const acts = method === 'POST' && segments.length > 1 && segments.length % 2 === 1;
  const action = acts ? (segments.pop() ?? '').toLowerCase() : '';
  const types = segments.filter((_, index) => index % 2 === 0);
  const isCollection = segments.length % 2 === 1;
  return {
    id: acts ? path.slice(0, path.lastIndexOf('/')) : path,
    scope,
    type: [namespace, ...types].join('/').toLowerCase(),
    name: isCollection ? '' : (segments.at(-1) ?? ''),
    action,
  };
}

/** Tenants, subscriptions, groups, and the resources of a group or subscription. */
function plainTarget(path: string): Part {
  const segments = path.split('/').slice(1);
  const isCollection = segments.length % 2 === 1;
  const name = isCollection ? '' : (segments.at(-1) ?? '');
  const keys = segments.filter((_, index) => index % 2 === 0).map((key) => key.toLowerCase());
  const type = keys.join('/');
  const scope = path
    .split('/')
    .slice(0, -(isCollection ? 1 : 2))
    .join('/');
  if (keys[0] === 'subscriptions' || type === 'tenants') return { id: path, scope, type, name, action: '' };
  const message = 'The request did not have a subscription or a valid tenant level resource provider.';
  throw new ArmError(404, 'MissingSubscription', message, { gateway: true });
}
