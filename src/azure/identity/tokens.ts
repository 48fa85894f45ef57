import type { AccessToken } from '@azure/identity';
import { ActionError } from '../../errors.ts';

/** Tokens of one identity, one for each scope, kept until shortly before they expire. */
export interface Tokens {
  /**
   * @param renew asks for a new one, whatever is kept
   * @throws ActionError `timeout` when the signal ends the wait, and what asking throws
   */
  get(scope: string, signal: Signal | undefined, renew?: boolean): Promise<AccessToken>;
}

/** What Azure's SDKs hand on, which is less than a whole AbortSignal. */
type Signal = Pick<AbortSignal, 'aborted'> & {
  addEventListener: (type: 'abort', listener: () => void) => void;
  removeEventListener: (type: 'abort', listener: () => void) => void;
};

/** Keeps what `ask` gets. Each client asks for tokens of its own: one request a scope is let through. */
export function keepTokens(ask: (scope: string) => Promise<AccessToken>): Tokens {
  const kept = new Map<string, AccessToken>();
  const asked = new Map<string, Promise<AccessToken>>();
  const forget = (scope: string, request: Promise<AccessToken>): void => {
    if (asked.get(scope) === request) asked.delete(scope);
  };
  const start = (scope: string): Promise<AccessToken> => {
    const request = ask(scope);
    asked.set(scope, request);
    request.then(
      (token) => {
        kept.set(scope, token);
        forget(scope, request);
      },
      () => forget(scope, request),
    );
    return request;
  };
  return {
    get: async (scope, signal, renew = false) => {
      const known = kept.get(scope);
      if (known && !renew && isFresh(known)) return known;
      const request = asked.get(scope) ?? start(scope);
      return unlessSilent(request, signal, () => forget(scope, request)).catch((error: unknown) => {
        if (known && !renew && isAlive(known)) return known;
        throw error;
      });
    },
  };
}

function isFresh(token: AccessToken): boolean {
  return lifeOf(token) > 5 * 60_000;
}

/** Good until there is another: Entra may be out of reach for moments, and the Azure CLI for good. */
function isAlive(token: AccessToken): boolean {
  return lifeOf(token) > 30_000;
}

function lifeOf({ expiresOnTimestamp }: AccessToken): number {
  return expiresOnTimestamp - Date.now();
}

/** Ends the wait with the request that needs the token: neither the SDK nor the toolkit can be told to stop. */
async function unlessSilent<Token>(
  request: Promise<Token>,
  signal: Signal | undefined,
  forget: () => void,
): Promise<Token> {
  const silent = Promise.withResolvers<never>();
  const giveUp = (): void => {
    forget();
    silent.reject(
      new ActionError('timeout', 'Sign-in did not end: Entra, or what vouches for this job there, kept silent.', {
        next: 'Run this again; if it stays, look at the network and proxy of the runner.',
      }),
    );
  };
  if (signal?.aborted === true) giveUp();
  signal?.addEventListener('abort', giveUp);
  try {
    return await Promise.race([request, silent.promise]);
  } finally {
    signal?.removeEventListener('abort', giveUp);
  }
}
