import {
  ClientAssertionCredential,
  type AccessToken,
  type GetTokenOptions,
  type TokenCredential,
} from '@azure/identity';
import { ActionError } from '../../errors.ts';
import { object, text, type Json } from '../../json.ts';

interface Options {
  tenantId: string;
  clientId: string;
  authorityHost: string;
  /** Asks GitHub for a new OIDC token for an audience. It lives about five minutes, so it is never kept. */
  requestAssertion: (audience: string) => Promise<string>;
  /** Masks a secret in everything that is logged from now on. */
  mask: (secret: string) => void;
}

/** What Entra expects federated tokens to be made for: https://learn.microsoft.com/entra/workload-id/workload-identity-federation */
const audience = 'api://AzureADTokenExchange';
const publicAuthority = 'https://login.microsoftonline.com';

/**
 * Signs in by GitHub's OIDC token, without any stored secret.
 * The SDK asks for the assertion twice a token, and each client asks for tokens of its own: one request a scope is let through.
 */
export function federatedCredential(options: Options): TokenCredential {
  let assertion = '';
  let noAssertion: unknown;
  const credential = new ClientAssertionCredential(
    options.tenantId,
    options.clientId,
    async () => {
      noAssertion = undefined;
      assertion = await requestAssertion(options).catch((error: unknown) => {
        // The SDK would make another error of it.
        noAssertion = error;
        throw error;
      });
      options.mask(assertion);
      return assertion;
    },
    {
      authorityHost: options.authorityHost,
      // Instance discovery asks the public cloud whether an authority is real: it knows no other.
      disableInstanceDiscovery: options.authorityHost !== publicAuthority,
    },
  );
  const tokens = new Map<string, Promise<AccessToken | null>>();
  return {
    getToken: async (scopes, { abortSignal } = {}) => {
      const scope = [scopes].flat().join(' ');
      const known = tokens.get(scope);
      if (known && isFresh(await unlessSilent(known, abortSignal))) return known;
      const request = credential.getToken(scopes).catch((error: unknown) => {
        tokens.delete(scope);
        throw noAssertion ?? signInError(error, assertion, options);
      });
      tokens.set(scope, request);
      const token = await unlessSilent(request, abortSignal).catch((error: unknown) => {
        tokens.delete(scope);
        throw error;
      });
      options.mask(token.token);
      return token;
    },
  };
}

/** Ends the wait with the request that needs the token: neither the SDK nor the toolkit can be told to stop. */
async function unlessSilent<Token>(request: Promise<Token>, signal: GetTokenOptions['abortSignal']): Promise<Token> {
  const silent = Promise.withResolvers<never>();
  const giveUp = (): void =>
    silent.reject(
      new ActionError('auth', 'Sign-in did not end: GitHub’s OIDC endpoint or Entra kept silent.', {
        next: 'Run this again; if it stays, look at the network and proxy of the runner.',
      }),
    );
  if (signal?.aborted === true) giveUp();
  signal?.addEventListener('abort', giveUp);
  try {
    return await Promise.race([request, silent.promise]);
  } finally {
    signal?.removeEventListener('abort', giveUp);
  }
}

function isFresh(token: AccessToken | null): boolean {
  return token !== null && token.expiresOnTimestamp - Date.now() > 5 * 60_000;
}

async function requestAssertion(options: Options): Promise<string> {
  try {
    return await options.requestAssertion(audience);
  } catch (error) {
    throw new ActionError('auth', `GitHub gave no OIDC token: ${messageOf(error)}`, {
      next: 'Give the job the right to ask for one: permissions: { id-token: write, contents: read }.',
      cause: error,
    });
  }
}

function signInError(error: unknown, assertion: string, { clientId, tenantId }: Options): unknown {
  if (error instanceof ActionError || (error instanceof Error && error.name === 'AbortError')) return error;
  const claims = readClaims(assertion);
  const sent = `subject ${text(claims.sub)}, issuer ${text(claims.iss)}, audience ${text(claims.aud)}`;
  return new ActionError(
    'auth',
    `Entra did not sign in client ${clientId} of tenant ${tenantId}: ${messageOf(error)}`,
    {
      next: `Add a federated credential to that application or identity for exactly what was sent: ${sent}.`,
      cause: error,
    },
  );
}

/** The claims of a token, for display: none of them is secret, the signature is not among them. */
function readClaims(token: string): Json {
  try {
    return object(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()));
  } catch {
    return {};
  }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
