import { randomUUID } from 'node:crypto';
import { TokenMint, isExpired } from '../../entra/tokens.ts';
import { isJsonObject, timestamp } from '../objects.ts';
import type { JsonObject } from '../objects.ts';
import { invalid, notFound } from '../status.ts';
import { resourceNamed } from '../resources.ts';
import type { Store } from '../store.ts';
import type { User } from './authentication.ts';

const issuer = 'https://kubernetes.default.svc.cluster.local';
const shortest = 600;
const longest = 2 ** 32;
const ordinary = 3600;
const extraPrefix = 'authentication.kubernetes.io/';

interface Binding {
  readonly namespace: string;
  readonly serviceaccount: { readonly name: string; readonly uid: string };
}

/** Issues and recognises the tokens of service accounts: https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/ */
export class ServiceAccountTokens {
  readonly #mint: TokenMint;
  readonly #store: Store;

  /** @param keep is told each token that is handed out */
  constructor(store: Store, keep?: (token: string) => void) {
    this.#store = store;
    this.#mint = new TokenMint(keep);
  }

  /** Answers a TokenRequest for an account. */
  answer(name: string, namespace: string, request: unknown): JsonObject {
    const account = this.#store.get('serviceaccounts', name, namespace);
    if (account === undefined) throw notFound(resourceNamed('serviceaccounts'), name);
    const { uid } = account.metadata;
    const spec = isJsonObject(request) && isJsonObject(request.spec) ? request.spec : {};
    const seconds = Number(spec.expirationSeconds ?? ordinary);
    refuseLifetime(name, seconds);
    const audiences =
      Array.isArray(spec.audiences) && spec.audiences.length > 0 ? spec.audiences.map(String) : [issuer];
    const binding: Binding = { namespace, serviceaccount: { name, uid } };
    const claims = { iss: issuer, sub: userName(namespace, name), jti: randomUUID(), 'kubernetes.io': binding };
    const token = this.#mint.issue({ ...claims, aud: audiences }, seconds);
    return {
      kind: 'TokenRequest',
      apiVersion: 'authentication.k8s.io/v1',
      metadata: { name, namespace, creationTimestamp: timestamp() },
      spec: { audiences, expirationSeconds: seconds, boundObjectRef: spec.boundObjectRef ?? null },
      status: { token, expirationTimestamp: timestamp(new Date(Date.now() + seconds * 1000)) },
    };
  }

  /** Whom a token is for, as long as the account exists and the token is in time and for this API server. */
  userOf(token: string): User | undefined {
    const claims = this.#mint.read(token);
    if (claims === undefined || isExpired(claims) || !claims.aud.includes(issuer)) return undefined;
    const { namespace, serviceaccount } = claims['kubernetes.io'] as Binding;
    const account = this.#store.get('serviceaccounts', serviceaccount.name, namespace);
    if (account?.metadata.uid !== serviceaccount.uid) return undefined;
    return {
      name: claims.sub,
      uid: serviceaccount.uid,
      groups: [...groupsOf(namespace), 'system:authenticated'],
      extra: { [`${extraPrefix}credential-id`]: [`JTI=${String(claims.jti)}`] },
    };
  }
}

export function userName(namespace: string, name: string): string {
  return `system:serviceaccount:${namespace}:${name}`;
}

/** The groups of every account of a namespace. */
export function groupsOf(namespace: string): string[] {
  return ['system:serviceaccounts', `system:serviceaccounts:${namespace}`];
}

function refuseLifetime(name: string, seconds: number): void {
  const why =
    seconds < shortest
      ? 'may not specify a duration less than 10 minutes'
      : seconds > longest
        ? 'may not specify a duration larger than 2^32 seconds'
        : undefined;
  if (why === undefined) return;
  const cause = { field: 'spec.expirationSeconds', reason: 'FieldValueInvalid' };
  const resource = { ...resourceNamed('serviceaccounts'), group: 'authentication.k8s.io', kind: 'TokenRequest' };
  throw invalid(resource, name, [{ ...cause, message: `Invalid value: ${seconds}: ${why}` }]);
}
