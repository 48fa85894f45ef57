import { TLSSocket } from 'node:tls';
import type { Call } from '../../http/server.ts';

export interface User {
  readonly name: string;
  readonly groups: readonly string[];
}

/** The user that a client certificate names: https://kubernetes.io/docs/reference/access-authn-authz/authentication/#x509-client-certificates */
export function userOf({ socket }: Call): User | undefined {
  if (!(socket instanceof TLSSocket) || !socket.authorized) return undefined;
  const { subject } = socket.getPeerCertificate() as { subject?: { CN?: string; O?: string | string[] } };
  if (subject?.CN === undefined) return undefined;
  return { name: subject.CN, groups: [[subject.O ?? []].flat(), 'system:authenticated'].flat() };
}
