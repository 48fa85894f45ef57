import { randomBytes } from 'node:crypto';
import type { TokenMint } from './tokens.ts';

/** Who a token is for. */
export interface TokenSubject {
  readonly clientId: string;
  readonly objectId: string;
  /** Object ids of its groups. */
  readonly groups?: readonly string[] | undefined;
  /** Of a managed identity: its own resource id, or that of the machine. */
  readonly resourceId?: string | undefined;
}

/**
 * An access token of version 1, as Resource Manager and AKS get them.
 * Source: https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export function accessToken(
  mint: TokenMint,
  { clientId, objectId, groups = [], resourceId }: TokenSubject,
  { issuer, tenantId, resource, lifetime }: { issuer: string; tenantId: string; resource: string; lifetime: number },
): string {
  const who = { sub: objectId, oid: objectId, appid: clientId, tid: tenantId, idtyp: 'app' };
  const more = {
    ...(groups.length > 0 ? { groups } : {}),
    ...(resourceId === undefined ? {} : { xms_mirid: resourceId }),
  };
  const uti = randomBytes(16).toString('base64url');
  return mint.issue({ iss: `${issuer}/${tenantId}/`, aud: resource, ...who, ...more, uti, ver: '1.0' }, lifetime);
}
