import { githubIssuer } from './github-oidc.ts';
import { badRequest, invalidClient, type Refusal } from './refusal.ts';
import { refusedCertificate } from './client-certificate.ts';
import { isExpired, type Claims, type TokenMint } from './tokens.ts';

/** An application that may sign in, and how it proves to be it. */
export interface Application {
  tenantId: string;
  clientId: string;
  objectId: string;
  /** Object ids of the groups that its service principal is in. */
  groups?: readonly string[];
  /** What its federated tokens must be made for. */
  federatedAudience: string;
  /** Subject of the GitHub OIDC tokens that it trusts. */
  subject: string;
  /** Its client secret; any is taken where nobody was told one. */
  secret?: string;
  /** PEM of the certificate that it may sign with instead. */
  certificate?: string;
}

/**
 * Why a request of the client credentials flow is refused; undefined when it is fine.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
export function refusedClient(
  form: URLSearchParams,
  application: Application,
  mint: TokenMint,
  endpoint: string,
): Refusal | undefined {
  const client = form.get('client_id') ?? '';
  const grant = form.get('grant_type');
  if (grant === null) return missing("'grant_type'");
  if (client === '') return missing("'client_id'");
  if (client.toLowerCase() !== application.clientId.toLowerCase()) {
    const message = `Application with identifier '${client}' was not found in the directory 'Local Azure'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`;
    return badRequest('unauthorized_client', 700016, message);
  }
  if (grant !== 'client_credentials')
    return badRequest('unsupported_grant_type', 70003, `The app requested an unsupported grant type '${grant}'.`);
  return refusedProof(form, application, mint, endpoint) ?? refusedScope(form.get('scope'));
}

function missing(what: string): Refusal {
  return badRequest('invalid_request', 900144, `The request body must contain the following parameter: ${what}.`);
}

function refusedScope(scope: string | null): Refusal | undefined {
  if (scope === null) return missing("'scope'");
  if (/^\S+\/\.default$/.test(scope)) return undefined;
  const message = `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`;
  return badRequest('invalid_scope', 1002012, message);
}

function refusedProof(
  form: URLSearchParams,
  application: Application,
  mint: TokenMint,
  endpoint: string,
): Refusal | undefined {
  const assertion = form.get('client_assertion') ?? '';
  const secret = form.get('client_secret') ?? '';
  if (assertion !== '') {
    const claims = mint.read(assertion);
    if (claims?.iss === githubIssuer) return refusedFederation(claims, application);
    return refusedCertificate(assertion, application, endpoint);
  }
  if (secret === '')
    return invalidClient(
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    );
  if (secret === (application.secret ?? secret)) return undefined;
  const message = `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${application.clientId}'.`;
  return invalidClient(7000215, message);
}

function refusedFederation(claims: Claims, { subject, clientId, federatedAudience }: Application): Refusal | undefined {
  if (isExpired(claims)) {
    const [now, from, until] = [Date.now(), claims.nbf * 1000, claims.exp * 1000].map((time) =>
      new Date(time).toISOString(),
    );
    const times = `Current time: ${String(now)}, assertion valid from ${String(from)}, expiry time of assertion ${String(until)}.`;
    return invalidClient(
      700024,
      `Client assertion is not within its valid time range. ${times} Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .`,
    );
  }
  const found = 'No matching federated identity record found for presented assertion';
  const more = 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation';
  if (claims.aud !== federatedAudience)
    return invalidClient(
      700212,
      `${found} audience '${claims.aud}'. Please check your federated identity credential Subject, Audience and Issuer against the presented assertion. ${more}`,
    );
  if (claims.sub === subject) return undefined;
  const presented = `Assertion Issuer: '${claims.iss}'. Assertion Subject: '${claims.sub}'. Assertion Audience: '${claims.aud}'.`;
  return invalidClient(70021, `${found} of application ${clientId}. ${presented} ${more}`);
}
