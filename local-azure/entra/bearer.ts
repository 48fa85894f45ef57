import type { Caller } from '../resource-manager/authorization/access.ts';
import type { Cloud } from '../clouds.ts';
import { isExpired, type TokenMint } from './tokens.ts';

/** Why a bearer token was not accepted. */
export interface Unauthenticated {
  status: number;
  code: string;
  message: string;
  headers?: Record<string, string>;
}

/** Checks a bearer token as Resource Manager does: made by this Entra, for this audience, not expired. */
export function authenticate(
  mint: TokenMint,
  { audiences }: Cloud,
  tenantId: string,
  authorization: string | undefined,
): Caller | Unauthenticated {
  const [, token] = /^Bearer (.+)$/i.exec(authorization ?? '') ?? [];
  if (token === undefined) {
    return refused(tenantId, 'AuthenticationFailed', "Authentication failed. The 'Authorization' header is missing.");
  }
  const claims = mint.read(token);
  if (!claims) return refused(tenantId, 'InvalidAuthenticationToken', 'The access token is invalid.');
  const allowed = audiences
    .map((audience) => audience.replace(/\/$/, ''))
    .flatMap((audience) => [`${audience}/`, audience]);
  const audience = String(claims.aud);
  if (!allowed.includes(audience)) {
    return refused(
      tenantId,
      'InvalidAuthenticationTokenAudience',
      `The access token has been obtained for wrong audience or resource '${audience}'. It should exactly match with one of the allowed audiences ${allowed.map((audience) => `'${audience}'`).join(',')}.`,
    );
  }
  if (isExpired(claims)) {
    const expiry = new Date(claims.exp * 1000).toISOString();
    return refused(
      tenantId,
      'ExpiredAuthenticationToken',
      `The access token expiry UTC time '${expiry}' is earlier than current UTC time '${new Date().toISOString()}'.`,
    );
  }
  const clientId = String(claims.appid);
  return { clientId, objectId: claims.sub, name: clientId, tenantId: String(claims.tid) };
}

function refused(tenantId: string, code: string, message: string): Unauthenticated {
  const challenge = `Bearer authorization_uri="https://login.windows.net/${tenantId}", error="invalid_token", error_description="${message}"`;
  return { status: 401, code, message, headers: { 'www-authenticate': challenge } };
}
