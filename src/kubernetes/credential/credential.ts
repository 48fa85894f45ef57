import type { Session } from '../../azure/identity/session.ts';
import type { Clock } from '../../clock.ts';
import type { Execute } from '../../execute.ts';
import type { Environment } from '../../inputs.ts';

/** What a request shows to prove who asks. */
export interface Proof {
  authorization?: string;
  /** Client certificate and its key, in PEM. */
  cert?: string;
  key?: string;
}

/** Somebody who may sign in to a cluster. */
export interface Credential {
  /** Who signs in, and by what, for the log: `by …`. */
  title: string;
  /** What to do where the cluster does not accept it. */
  advice: string;
  /** What to show now. Asked for each request, so that it is never old. */
  present(): Promise<Proof>;
  /** What to show after the present proof was refused; undefined where it would be the same. */
  renew: (() => Promise<Proof>) | undefined;
}

/** What signing in to a cluster reaches of the machine and of Azure. */
export interface CredentialHost {
  session: Session;
  environment: Environment;
  execute: Execute;
  clock: Clock;
  /** Aborts when the run is cancelled. */
  signal: AbortSignal;
  mask: (secret: string) => void;
}

/** Masks what is not empty: an empty mask would hide everything. */
export function maskAll(mask: (secret: string) => void, secrets: readonly string[]): void {
  for (const secret of secrets) if (secret.trim() !== '') mask(secret);
}

/** True for a token that can be sent. Whatever refuses to send another, such as a file in UTF-16 gives, quotes it in forms that no mask knows. */
export function isSendable(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token);
}
