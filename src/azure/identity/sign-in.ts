import type { AccessToken } from '@azure/identity';
import { ActionError, messageOf, type FailureReason } from '../../errors.ts';
import type { Json } from '../../json.ts';
import { networkAdvice } from '../../network/network-error.ts';
import { whileWaiting } from '../../loading.ts';
import { isSilence, retrying, type Outcome } from '../../network/retry.ts';
import type { Identity } from './choice.ts';
import { readClaims } from './claims.ts';
import { beginAssertion } from './assertion.ts';
import type { Surroundings, Watcher } from './credentials.ts';
import { NotThere } from './not-there.ts';
import { outcomeOfMachine, statusOfMachine } from './outcome.ts';
import type { SignInHost } from './session.ts';
import { signInError, type Attempt } from './sign-in-error.ts';
import { keepTokens, type Tokens } from './tokens.ts';
import { identityWords } from './words.ts';

/** Milliseconds after which a sign-in is given up. */
export const signInTimeout = 120_000;

/** Milliseconds after which one try of it is: the requests take moments. */
const tryTimeout = 30_000;

type Host = Surroundings['host'] & Pick<SignInHost, 'debug' | 'clock' | 'signal'>;

/** What came of one try. */
type Tried = { outcome: Outcome } & ({ token: AccessToken } | { error: ActionError });

/**
 * Tokens of an identity. Each is asked of a new credential: what the SDK keeps would outlive its renewal here. Only what it keeps of managed identities is kept as long as the process lives.
 * What passes is tried again, with another federated token; a managed identity mostly by the SDK, which knows the metadata service, and the Azure CLI by itself.
 */
export function openTokens(identity: Identity, surroundings: Surroundings & { host: Host }): Tokens {
  const { clock, signal } = surroundings.host;
  return keepTokens(async (scope) => {
    const until = clock.now().getTime() + signInTimeout;
    const patience = { clock, signal, until };
    const tried = await retrying(
      () => tryOnce(identity, scope, surroundings),
      ({ outcome }) => outcome,
      patience,
    );
    if ('token' in tried) return tried.token;
    throw tried.error;
  });
}

async function tryOnce(identity: Identity, scope: string, surroundings: Surroundings & { host: Host }): Promise<Tried> {
  const { mask, debug, clock, signal } = surroundings.host;
  const isWatched = identity.kind !== 'managed' && identity.kind !== 'cli';
  const limit = AbortSignal.any([signal, ...(isWatched ? [clock.timeout(tryTimeout)] : [])]);
  const who = `sign-in: ${identityWords(identity)} for ${scope}`;
  let sent: Json = {};
  let outcome: Outcome = { status: 200 };
  let stopped: unknown;
  let whom = 'Entra';
  try {
    const watcher: Watcher = {
      sending: (assertion) => (sent = readClaims(assertion)),
      asking: (another) => (whom = another),
      came: (latest) => (outcome = latest),
      stopped: (error) => (stopped = error),
      limit,
    };
    const asserted = beginAssertion(identity, surroundings, watcher);
    const { credentialFor } = await whileWaiting(() => import('./credentials.ts'), asserted);
    const credential = credentialFor(identity, surroundings, watcher, asserted);
    const token = await Promise.race([credential.getToken(scope), silence(limit)]);
    if (!token) throw new Error('no token');
    mask(token.token);
    debug(`${who} → until ${new Date(token.expiresOnTimestamp).toISOString()}`);
    return { outcome: { status: 200 }, token };
  } catch (error) {
    if (limit.aborted) {
      outcome = { fault: limit.reason };
      stopped = keptSilent(whom, identity);
    }
    const status = identity.kind === 'managed' ? statusOfMachine(error) : undefined;
    if (status !== undefined) outcome = outcomeOfMachine(status);
    const fault = 'fault' in outcome && outcome.fault instanceof Error ? outcome.fault : error;
    const explained = explainedError(stopped ?? fault, outcome, { identity, scope, sent });
    debug(`${who} → ${explained.message} (correlation id ${explained.correlationId ?? '-'})`);
    return { outcome, error: explained };
  }
}

/** Neither the SDK nor the toolkit can be told to stop. */
function silence(limit: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = (): void => reject(limit.reason as Error);
    // Of a run that was cancelled before, nobody is told any more.
    if (limit.aborted) giveUp();
    else limit.addEventListener('abort', giveUp);
  });
}

function explainedError(error: unknown, outcome: Outcome, attempt: Attempt): ActionError {
  if (error instanceof ActionError) return error;
  const said = messageOf(error);
  const { identity } = attempt;
  if (identity.kind === 'managed' && !isRefusal(error, said))
    return new NotThere(
      `no managed identity ${identity.clientId === '' ? '' : `with client id ${identity.clientId} `}of this machine answers`,
    );
  return signInError(said, attempt, { reason: reasonOf(outcome, said), next: networkAdvice(error) });
}

function keptSilent(whom: string, identity: Identity): ActionError {
  return new ActionError('timeout', `Nobody was signed in (${identityWords(identity)}): ${whom} kept silent.`, {
    next: 'Run this again; if it stays, look at the network and proxy of the runner (HTTPS_PROXY, NO_PROXY).',
  });
}

/** A refusal is of whoever asked; what passes, and stayed, is of those who were asked. */
function reasonOf(outcome: Outcome, said: string): FailureReason {
  if (said.includes('AADSTS') && !('passes' in outcome)) return 'auth';
  if ('fault' in outcome) return isSilence(outcome.fault) ? 'timeout' : 'azure';
  // The metadata service is gone (410) while it is updated.
  const isOfEntra = outcome.passes === true || [408, 410, 429].includes(outcome.status) || outcome.status >= 500;
  return isOfEntra ? 'azure' : 'auth';
}

/**
 * The metadata service knows the machine's identities, and refuses nobody else than those; other answers come from other clouds' services, and none from elsewhere.
 * Source: https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token#error-handling
 */
function isRefusal(error: unknown, said: string): boolean {
  const status = statusOfMachine(error);
  if (said.includes('AADSTS')) return true;
  return status !== undefined && ![401, 403, 404].includes(status) && !said.includes('Identity not found');
}
