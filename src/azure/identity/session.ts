import type { TokenCredential } from '@azure/identity';
import type { Execute } from '../../execute.ts';
import type { Access } from '../../inputs.ts';
import type { Cloud } from '../clouds.ts';
import { federatedCredential } from './federated-credential.ts';

/** Who has signed in, as the access token says. */
export interface Principal {
  /** Of an application or a managed identity; of a user, that of the program which signed the user in. */
  clientId: string;
  objectId: string;
  tenantId: string;
  /** Name of a user; empty for an application. */
  userName: string;
}

/** Azure as whoever has signed in. */
export interface Session {
  cloud: Cloud;
  principal: Principal;
  /** Tokens are kept until shortly before they expire, and masked. */
  credential: TokenCredential;
  /**
   * A token for a scope.
   * @param renew asks for a new one, whatever is kept: after the kept one was refused
   * @throws ActionError `auth` that explains Entra's code
   */
  token(scope: string, renew?: boolean): Promise<string>;
}

/** What signing in reaches of the machine. */
export interface SignInHost {
  environment: Readonly<Record<string, string | undefined>>;
  /** Asks GitHub for a new OIDC token for an audience. It lives about five minutes, so it is never kept. */
  requestAssertion: (audience: string) => Promise<string>;
  /** Masks a secret in everything that is logged from now on. */
  mask: (secret: string) => void;
  execute: Execute;
  debug: (message: string) => void;
}

/**
 * Signs in as the first identity that there is.
 * @throws ActionError `auth` where there is none, or Entra refuses it
 */
export function openSession(host: SignInHost, access: Access, cloud: Cloud): Promise<Session> {
  const { tenantId, clientId } = access;
  const { authorityHost } = cloud;
  const credential = federatedCredential({ tenantId, clientId, authorityHost, ...host });
  return Promise.resolve({
    cloud,
    principal: { clientId, tenantId, objectId: '', userName: '' },
    credential,
    token: async (scope) => (await credential.getToken(scope))?.token ?? '',
  });
}
