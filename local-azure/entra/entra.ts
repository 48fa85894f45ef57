import type { ServerResponse } from 'node:http';
import { sendJson, type Call, type Handler } from '../http/server.ts';
import { accessToken } from './access-token.ts';
import { refusedClient, resourceOf } from './client-credentials.ts';
import type { Directory } from './directory.ts';
import { instanceDiscovery, refusedCloud, refusedInstance } from './instance-discovery.ts';
import { badRequest, refusalBody, type Refusal } from './refusal.ts';
import type { TokenMint } from './tokens.ts';

/** Seconds; about an hour. */
const usualLifetime = 3599;

/**
 * The authority of AD FS. Microsoft's libraries take any host for one, while that of an Entra tenant they look up at login.microsoftonline.com first:
 * https://learn.microsoft.com/entra/msal/python/advanced/msal-python-adfs-support
 */
const adfs = 'adfs';

/** Authorities that stand for whatever tenant an account has, which an application's own sign-in lacks. Signing out asks for one. */
const ofAnyTenant = ['common', 'organizations'];

/** Entra's endpoints that an application needs to sign in by itself: of its tenant, and of AD FS for the same directory. */
export class Entra {
  private readonly mint: TokenMint;
  private readonly directory: () => Directory;

  constructor(mint: TokenMint, directory: () => Directory) {
    this.mint = mint;
    this.directory = directory;
  }

  readonly handle: Handler = (call, response) => {
    const { authority, tenant, path } = parse(call.url.pathname);
    if (/^(v2\.0\/)?\.well-known\/openid-configuration$/.test(path))
      this.configuration(call, response, authority, tenant);
    else if (/^oauth2\/(v2\.0\/)?token$/.test(path) && call.method === 'POST') this.token(call, response, tenant);
    else if (path === 'discovery/instance') this.discovery(call, response);
    else if (path === 'discovery/v2.0/keys') sendJson(response, 200, { keys: [] });
    else
      sendJson(response, 404, {
        error: 'invalid_request',
        error_description: `local Azure's Entra does not have ${call.url.pathname}`,
      });
  };

  private configuration(call: Call, response: ServerResponse, authority: string, tenant: string): void {
    const directory = this.directory();
    const refusal = refusedTenant(tenant, directory);
    if (refusal && !ofAnyTenant.includes(tenant)) {
      refuse(response, refusal);
      return;
    }
    // Whichever of the cloud's hosts is asked names itself.
    const base = `${call.url.origin}/${authority}`;
    const { instance } = directory.cloud;
    const issuer = instance ? `https://${instance.preferred_network}/${authority}` : base;
    const oauth = `${base}/oauth2${authority === adfs ? '' : '/v2.0'}`;
    sendJson(response, 200, {
      issuer: authority === adfs ? base : `${issuer}/v2.0`,
      authorization_endpoint: `${oauth}/authorize`,
      token_endpoint: `${oauth}/token`,
      end_session_endpoint: `${oauth}/logout`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
      response_types_supported: ['code', 'id_token', 'token'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
    });
  }

  private discovery(call: Call, response: ServerResponse): void {
    const endpoint = call.url.searchParams.get('authorization_endpoint') ?? '';
    const refusal = refusedInstance(endpoint);
    if (refusal) refuse(response, refusal);
    else sendJson(response, 200, instanceDiscovery(endpoint));
  }

  private token(call: Call, response: ServerResponse, tenant: string): void {
    const form = new URLSearchParams(call.body.toString());
    const directory = this.directory();
    const refusal =
      refusedTenant(tenant, directory) ??
      refusedCloud(call.url.hostname, directory.cloud) ??
      refusedClient(form, directory, this.mint, call.url.href);
    if (refusal) {
      refuse(response, refusal);
      return;
    }
    const { application, cloud, tokenLifetime: lifetime = usualLifetime } = directory;
    call.caller = application.clientId;
    const tenantId = tenant === adfs ? directory.tenantId : tenant.toLowerCase();
    const resource = resourceOf(form.get('scope') ?? '');
    sendJson(response, 200, {
      token_type: 'Bearer',
      expires_in: lifetime,
      ext_expires_in: lifetime,
      access_token: accessToken(this.mint, application, { issuer: cloud.tokenIssuer, tenantId, resource, lifetime }),
    });
  }
}

/** The authority that a path begins with, the tenant that it names, and what it asks of it. */
function parse(pathname: string): { authority: string; tenant: string; path: string } {
  // An address that ends with a slash leads to an empty segment.
  const [first = '', ...rest] = pathname.split('/').filter((segment) => segment !== '');
  // Clients that append the tenant to any authority ask for /adfs/TENANT/oauth2/…, or /adfs/adfs/oauth2/….
  const isOfTenant = first === adfs && /^([-0-9a-f]{36}|adfs)$/i.test(rest[0] ?? '');
  const tenant = isOfTenant ? (rest.shift() ?? '') : first;
  return { authority: isOfTenant ? `${adfs}/${tenant}` : first, tenant, path: rest.join('/') };
}

function refusedTenant(tenant: string, { tenants }: Directory): Refusal | undefined {
  if (tenant === adfs || tenants.includes(tenant.toLowerCase())) return undefined;
  if (ofAnyTenant.includes(tenant)) {
    const unknown =
      'No tenant-identifying information found in either the request or implied by any provided credentials.';
    return badRequest('invalid_request', 50059, unknown);
  }
  const message = `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`;
  return badRequest('invalid_request', 90002, message);
}

function refuse(response: ServerResponse, refusal: Refusal): void {
  sendJson(response, refusal.status, refusalBody(refusal));
}
