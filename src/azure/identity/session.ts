import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/identity';
import type { Clock } from '../../clock.ts';
import { ActionError } from '../../errors.ts';
import type { Execute } from '../../execute.ts';
import type { Access, Environment } from '../../inputs.ts';
import type { Cloud } from '../clouds.ts';
import { cliSubscription } from './azure-cli.ts';
import { chooseIdentities, incompleteIdentity, type Identity } from './choice.ts';
import { principalOf, principalWords, type Principal } from './principal.ts';
import { NotThere } from './not-there.ts';
import { openTokens, signInTimeout } from './sign-in.ts';
import type { Tokens } from './tokens.ts';
import { wayWords } from './words.ts';

/** Azure as whoever has signed in. */
export interface Session {
  cloud: Cloud;
  principal: Principal;
  /** Tokens are kept until shortly before they expire, and masked. */
  credential: RenewingCredential;
  /**
   * A token for a scope.
   * @param renew asks for a new one, whatever is kept: after the kept one was refused
   * @throws ActionError `auth` that explains Entra's code
   */
  token(scope: string, renew?: boolean): Promise<string>;
}

/** Gives another token than the one that was refused. */
interface RenewingCredential extends TokenCredential {
  getToken(
    scopes: string | string[],
    options?: { abortSignal?: GetTokenOptions['abortSignal'] | undefined; refused?: string | undefined },
  ): Promise<AccessToken>;
}

/** What signing in reaches of the machine. */
export interface SignInHost {
  environment: Environment;
  /** Aborts when the run is cancelled. */
  signal: AbortSignal;
  /** Asks GitHub for a new OIDC token for an audience. It lives about five minutes, so it is never kept. */
  requestAssertion: (audience: string) => Promise<string>;
  /** Masks a secret in everything that is logged from now on. */
  mask: (secret: string) => void;
  execute: Execute;
  clock: Clock;
  info: (message: string) => void;
  debug: (message: string) => void;
}

/** A session, and the subscription that is meant where the workflow names none; empty where that is open. */
export interface SignedIn {
  session: Session;
  subscriptionId: string;
}

/**
 * Signs in as the first identity that there is.
 * @param subscriptionId where the workflow names a single one, else empty
 * @throws ActionError `auth` where there is none, Entra refuses it, or it is of another tenant than the workflow says
 */
export async function openSession(
  host: SignInHost,
  access: Access,
  cloud: Cloud,
  subscriptionId: string,
): Promise<SignedIn> {
  const missing: string[] = [];
  for (const identity of chooseIdentities(access, host.environment)) {
    const account = { tenantId: access.tenantId, subscriptionId };
    const tokens = openTokens(identity, { host, cloud, audience: access.audience || cloud.federatedAudience, account });
    const first = await firstToken(tokens, host, cloud).catch((error: unknown) => noted(error, missing));
    if (!first) continue;
    const principal = principalOf(first.token);
    host.info(`Signed in by ${wayWords(identity)}: ${principalWords(principal)}`);
    refuseTenant(principal, access, identity);
    const own = identity.kind === 'cli' && subscriptionId === '' ? await cliSubscription(host.execute) : '';
    return { session: sessionOf(host, cloud, principal, tokens), subscriptionId: own };
  }
  throw nobody([...missing, ...incompleteIdentity(access, host.environment)]);
}

function firstToken(tokens: Tokens, { signal, clock }: SignInHost, { scope }: Cloud): Promise<AccessToken> {
  return tokens.get(scope, AbortSignal.any([signal, clock.timeout(signInTimeout)]));
}

function noted(error: unknown, missing: string[]): undefined {
  if (!(error instanceof NotThere)) throw error;
  missing.push(error.message);
}

function sessionOf({ signal, clock }: SignInHost, cloud: Cloud, principal: Principal, tokens: Tokens): Session {
  return {
    cloud,
    principal,
    credential: {
      getToken: async (scopes, { abortSignal, refused } = {}) => {
        const scope = [scopes].flat().join(' ');
        const known = await tokens.get(scope, abortSignal);
        return known.token === refused ? tokens.get(scope, abortSignal, true) : known;
      },
    },
    token: async (scope, renew) => {
      const end = AbortSignal.any([signal, clock.timeout(signInTimeout)]);
      return (await tokens.get(scope, end, renew)).token;
    },
  };
}

/** Whoever is signed in elsewhere would do things where nobody meant them. */
function refuseTenant(principal: Principal, { tenantId }: Access, identity: Identity): void {
  if (tenantId === '' || tenantId.toLowerCase() === principal.tenantId.toLowerCase()) return;
  const next =
    identity.kind === 'cli'
      ? `Sign in there: az login --tenant ${tenantId}; or correct tenant-id (AZURE_TENANT_ID).`
      : 'Correct tenant-id (AZURE_TENANT_ID), or give client-id with it, of an application of that tenant.';
  throw new ActionError(
    'auth',
    `The workflow means tenant ${tenantId}, and ${principalWords(principal)} has signed in. Nothing was read.`,
    { next },
  );
}

function nobody(missing: readonly string[]): ActionError {
  return new ActionError('auth', `There is nobody to sign in to Azure as: ${missing.join(', ')}.`, {
    next: 'Give client-id and tenant-id, and the job permissions: { id-token: write, contents: read }: GitHub vouches for it. Or run azure/login before, use a machine with a managed identity, or set AZURE_CLIENT_ID, AZURE_TENANT_ID and AZURE_CLIENT_SECRET.',
  });
}
