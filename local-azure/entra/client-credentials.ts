import { refusedCertificate } from './client-certificate.ts';
import type { Directory } from './directory.ts';
import { refusedFederation, type FederatedCredential } from './federated-credentials.ts';
import { applicationName } from '../state/principals.ts';
import { badRequest, invalidClient, type Refusal } from './refusal.ts';
import { refusedResource } from './resource-principals.ts';
import type { TokenMint } from './tokens.ts';

/** An application that may sign in, and how it proves to be it. */
export interface Application {
  clientId: string;
  objectId: string;
  /** Object ids of the groups that its service principal is in. */
  groups?: readonly string[];
  /** Whose tokens it trusts. */
  federatedCredentials: readonly FederatedCredential[];
  /** Its client secret; any is taken where nobody was told one. */
  secret?: string;
  /** PEM of the certificate that it may sign with instead. */
  certificate?: string;
  /** What its administrators have done to it. */
  refusal?: 'conditional-access' | 'disabled' | 'expired-secret';
}

/**
 * Why a request of the client credentials flow is refused; undefined when it is fine.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
export function refusedClient(
  form: URLSearchParams,
  directory: Directory,
  mint: TokenMint,
  endpoint: string,
): Refusal | undefined {
  const { application } = directory;
  const client = form.get('client_id') ?? '';
  const grant = form.get('grant_type');
  if (grant === null) return missing("'grant_type'");
  if (client === '') return missing("'client_id'");
  if (client.toLowerCase() !== application.clientId.toLowerCase()) {
    const message = `Application with identifier '${client}' was not found in the directory 'Local Azure'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`;
    return badRequest('unauthorized_client', 700016, message);
  }
  if (application.refusal === 'disabled') {
    const message = `Application '${application.clientId}'(${applicationName}) is disabled.`;
    return badRequest('unauthorized_client', 7000112, message);
  }
  if (grant !== 'client_credentials')
    return badRequest('unsupported_grant_type', 70003, `The app requested an unsupported grant type '${grant}'.`);
  return (
    refusedProof(form, application, mint, endpoint) ??
    refusedScope(form.get('scope'), directory) ??
    refusedByPolicy(application)
  );
}

/** Source: https://learn.microsoft.com/entra/identity/conditional-access/workload-identity */
function refusedByPolicy({ refusal }: Application): Refusal | undefined {
  if (refusal !== 'conditional-access') return undefined;
  const message =
    'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.';
  return badRequest('invalid_grant', 53003, message);
}

/** The resource that a scope such as `https://management.azure.com/.default` is of. */
export function resourceOf(scope: string): string {
  return scope.split(' ')[0]?.replace(/\/\.default$/, '') ?? '';
}

function missing(what: string): Refusal {
  return badRequest('invalid_request', 900144, `The request body must contain the following parameter: ${what}.`);
}

function refusedScope(scope: string | null, directory: Directory): Refusal | undefined {
  if (scope === null) return missing("'scope'");
  if (/^\S+\/\.default$/.test(scope)) return refusedResource(resourceOf(scope), directory.tenantId, directory);
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
    const { clientId, federatedCredentials: trusted } = application;
    if (claims) return refusedFederation(claims, { clientId, name: applicationName, trusted });
    return refusedCertificate(assertion, application, endpoint);
  }
  if (secret === '')
    return invalidClient(
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    );
  if (secret === (application.secret ?? secret)) return refusedAge(application);
  const message = `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${application.clientId}'.`;
  return invalidClient(7000215, message);
}

function refusedAge({ refusal, clientId }: Application): Refusal | undefined {
  if (refusal !== 'expired-secret') return undefined;
  const advice =
    'Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.';
  return invalidClient(7000222, `The provided client secret keys for app '${clientId}' are expired. ${advice}`);
}
