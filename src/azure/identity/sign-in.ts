import { ActionError, messageOf } from '../../errors.ts';
import { object, type Json } from '../../json.ts';
import { networkAdvice } from '../../network/network-error.ts';
import type { Identity } from './choice.ts';
import { readClaims } from './claims.ts';
import { credentialFor, type Surroundings } from './credentials.ts';
import { NotThere } from './not-there.ts';
import type { SignInHost } from './session.ts';
import { signInError, type Attempt } from './sign-in-error.ts';
import { keepTokens, type Tokens } from './tokens.ts';
import { identityWords } from './words.ts';

/** Tokens of an identity. Each is asked of a new credential: what the SDK keeps would outlive its renewal here. Only what it keeps of managed identities is kept as long as the process lives. */
export function openTokens(
  identity: Identity,
  surroundings: Surroundings & { host: Pick<SignInHost, 'debug'> },
): Tokens {
  const { mask, debug } = surroundings.host;
  const who = identityWords(identity);
  return keepTokens(async (scope) => {
    let sent: Json = {};
    // The SDK makes another error of what stops its callback.
    let stopped: unknown;
    try {
      const token = await credentialFor(identity, surroundings, {
        sending: (assertion) => (sent = readClaims(assertion)),
        stopped: (error) => (stopped = error),
      }).getToken(scope);
      if (!token) throw new Error('no token');
      mask(token.token);
      debug(`sign-in: ${who} for ${scope} → until ${new Date(token.expiresOnTimestamp).toISOString()}`);
      return token;
    } catch (error) {
      const explained = explainedError(stopped ?? error, { identity, scope, sent });
      debug(`sign-in: ${who} for ${scope} → ${explained.message} (correlation id ${explained.correlationId ?? '-'})`);
      throw explained;
    }
  });
}

function explainedError(error: unknown, attempt: Attempt): ActionError {
  if (error instanceof ActionError) return error;
  const said = messageOf(error);
  const { identity } = attempt;
  if (identity.kind === 'managed' && !isRefusal(error, said))
    return new NotThere(
      `no managed identity ${identity.clientId === '' ? '' : `with client id ${identity.clientId} `}of this machine answers`,
    );
  return signInError(said, attempt, networkAdvice(error));
}

/**
 * The metadata service knows the machine's identities, and refuses nobody else than those; other answers come from other clouds' services, and none from elsewhere.
 * Source: https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token#error-handling
 */
function isRefusal(error: unknown, said: string): boolean {
  const { status } = object(object(error).cause);
  if (said.includes('AADSTS')) return true;
  return typeof status === 'number' && ![401, 403, 404].includes(status) && !said.includes('Identity not found');
}
