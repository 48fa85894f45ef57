import { clouds, type Cloud } from '../clouds.ts';
import type { Json } from '../state/json.ts';
import { badRequest, type Refusal } from './refusal.ts';

const instances = Object.values(clouds).flatMap(({ instance = [] }) => instance);

/** Why instance discovery knows nothing of the host of an authorization endpoint: it is none of Microsoft's. */
export function refusedInstance(authorizationEndpoint: string): Refusal | undefined {
  if (!URL.canParse(authorizationEndpoint)) return badRequest('invalid_request', 50050, 'The request is malformed.');
  const { hostname } = new URL(authorizationEndpoint);
  if (instances.some(({ aliases }) => aliases.includes(hostname))) return undefined;
  return badRequest('invalid_instance', 50049, 'Unknown or invalid instance.');
}

/**
 * Why a cloud's Entra gives no token to an application of another cloud's tenant, which it knows: its secrets are not known there.
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export function refusedCloud(host: string, { instance }: Cloud): Refusal | undefined {
  if (!instance || !instances.some((other) => other !== instance && other.aliases.includes(host))) return undefined;
  return badRequest('invalid_request', 900382, 'Confidential Client is not supported in Cross Cloud request.');
}

/**
 * What Entra says when a library asks whether the host of an authority is one of Microsoft's, before it sends a credential there.
 * The Entra of each cloud knows the hosts of all.
 * Source: https://login.microsoftonline.com/common/discovery/instance?api-version=1.1&authorization_endpoint=https://login.microsoftonline.com/common/oauth2/v2.0/authorize
 */
export function instanceDiscovery(authorizationEndpoint: string): Json {
  const { origin, pathname } = new URL(authorizationEndpoint);
  const [, tenant = ''] = pathname.split('/');
  const version = pathname.includes('/v2.0/') ? '/v2.0' : '';
  return {
    tenant_discovery_endpoint: `${origin}/${tenant}${version}/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: instances,
  };
}
