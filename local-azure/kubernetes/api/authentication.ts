import { TLSSocket } from 'node:tls';
import type { Call } from '../../http/server.ts';
import { StatusError, unauthorized } from '../status.ts';
import type { Authorizer } from './authorization/authorizer.ts';
import type { EntraUsers } from './entra-users.ts';
import { groupsOf } from './service-account-tokens.ts';
import type { ServiceAccountTokens } from './service-account-tokens.ts';

export interface User {
  readonly name: string;
  readonly uid?: string;
  readonly groups: readonly string[];
  readonly extra?: Readonly<Record<string, readonly string[]>>;
}

/** A token of a scenario, and whom it stands for. */
export interface StaticToken {
  readonly token: string;
  readonly user: string;
  readonly uid?: string;
  readonly groups?: readonly string[];
}

export const authenticated = 'system:authenticated';
const anonymous: User = { name: 'system:anonymous', groups: ['system:unauthenticated'] };

/** Tells who sends a request: https://kubernetes.io/docs/reference/access-authn-authz/authentication/ */
export class Authenticator {
  readonly #static: ReadonlyMap<string, User>;
  readonly #accounts: ServiceAccountTokens;
  readonly #entra: EntraUsers;

  constructor(tokens: readonly StaticToken[], accounts: ServiceAccountTokens, entra: EntraUsers) {
    this.#static = new Map(tokens.map((entry) => [entry.token, staticUser(entry)]));
    this.#accounts = accounts;
    this.#entra = entra;
  }

  /** @throws StatusError 401 where credentials are wrong; without any, the user is an anonymous one */
  userOf(call: Call): User {
    const certified = certifiedUser(call);
    if (certified !== undefined) return certified;
    const token = /^bearer +(\S+)$/i.exec(call.headers.authorization ?? '')?.[1];
    if (token === undefined) return anonymous;
    const user = this.userOfToken(token);
    if (user === undefined) throw unauthorized();
    return user;
  }

  userOfToken(token: string): User | undefined {
    return this.#static.get(token) ?? this.#accounts.userOf(token) ?? this.#entra.userOf(token);
  }
}

interface Certificate {
  readonly subject?: { readonly CN?: string; readonly O?: string | string[] };
  readonly fingerprint256?: string;
}

function staticUser({ user, uid, groups = [] }: StaticToken): User {
  return { name: user, ...(uid === undefined ? {} : { uid }), groups: [...groups, authenticated] };
}

/** By connection, which has the same certificate for all of its requests. */
const certifiedUsers = new WeakMap<TLSSocket, User | undefined>();

function certifiedUser({ socket }: Call): User | undefined {
  if (!(socket instanceof TLSSocket) || !socket.authorized) return undefined;
  if (!certifiedUsers.has(socket)) certifiedUsers.set(socket, readUser(socket));
  return certifiedUsers.get(socket);
}

/** The user that a client certificate names: https://kubernetes.io/docs/reference/access-authn-authz/authentication/#x509-client-certificates */
function readUser(socket: TLSSocket): User | undefined {
  // There is none any more once the client has gone.
  const certificate = socket.getPeerCertificate() as Certificate | null;
  const { subject, fingerprint256 } = certificate ?? {};
  if (subject?.CN === undefined) return undefined;
  const print = (fingerprint256 ?? '').replaceAll(':', '').toLowerCase();
  return {
    name: subject.CN,
    groups: [[subject.O ?? []].flat(), authenticated].flat(),
    extra: { 'authentication.kubernetes.io/credential-id': [`X509SHA256=${print}`] },
  };
}

/** The user as whom a request is to be made: https://kubernetes.io/docs/reference/access-authn-authz/user-impersonation/ */
export function impersonated(call: Call, user: User, authorizer: Authorizer): User {
  const name = headerValues(call, 'impersonate-user')[0];
  const groups = headerValues(call, 'impersonate-group');
  const uid = headerValues(call, 'impersonate-uid')[0];
  const extra = impersonatedExtra(call);
  if (name === undefined || name === '') {
    if (groups.length === 0 && uid === undefined && Object.keys(extra).length === 0) return user;
    const what = `requested ${JSON.stringify({ groups, uid, extra })} without impersonating a user`;
    throw new StatusError(500, 'InternalError', `Internal error occurred: ${what}`);
  }
  const [, namespace, account] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(name) ?? [];
  const may = (resource: string, value: string, rest: { group?: string; subresource?: string } = {}): void => {
    const place = { group: '', namespace: resource === 'serviceaccounts' ? namespace : undefined };
    authorizer.require(user, { verb: 'impersonate', path: '', resource: { ...place, resource, name: value, ...rest } });
  };
  if (account === undefined) may('users', name);
  else may('serviceaccounts', account);
  const group = 'authentication.k8s.io';
  for (const wanted of groups) may('groups', wanted);
  if (uid !== undefined) may('uids', uid, { group });
  for (const [key, values] of Object.entries(extra))
    for (const value of values) may('userextras', value, { group, subresource: key });
  const own = namespace !== undefined && groups.length === 0 ? groupsOf(namespace) : groups;
  const standard = name === anonymous.name ? anonymous.groups : [authenticated];
  return { name, ...(uid === undefined ? {} : { uid }), groups: [...new Set([...own, ...standard])], extra };
}

function impersonatedExtra(call: Call): Record<string, string[]> {
  const prefix = 'impersonate-extra-';
  const names = Object.keys(call.headers).filter((name) => name.startsWith(prefix));
  return Object.fromEntries(names.map((name) => [unescaped(name.slice(prefix.length)), headerValues(call, name)]));
}

/** A key that is badly escaped is taken as it is. */
function unescaped(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

/** A header that is sent more than once is joined by Node, as HTTP allows. */
function headerValues({ headers }: Call, name: string): string[] {
  return [headers[name] ?? []].flat().flatMap((value) => value.split(',').map((part) => part.trim()));
}
