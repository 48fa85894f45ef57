import { constants, verify, X509Certificate } from 'node:crypto';
import { isObject, text, type Json } from '../state/json.ts';
import type { Application } from './client-credentials.ts';
import { badRequest, invalidClient, type Refusal } from './refusal.ts';

/**
 * Why an assertion that a client made itself, signed with its certificate, is refused; undefined when it is fine.
 * Source: https://learn.microsoft.com/entra/identity-platform/certificate-credentials
 */
export function refusedCertificate(
  assertion: string,
  { clientId, certificate }: Application,
  endpoint: string,
): Refusal | undefined {
  const [header, claims] = assertion.split('.').map(decoded);
  if (!header || !claims) return badRequest('invalid_request', 50027, 'JWT token is invalid or malformed.');
  if (certificate === undefined || !isSigned(assertion, header, certificate)) {
    const thumbprint = text(header.x5t) || text(header['x5t#S256']);
    const reason = `[Reason - The key was not found., Thumbprint of key used by client: '${thumbprint}'. Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '${clientId}'.]`;
    return invalidClient(
      700027,
      `The certificate with identifier used to sign the client assertion is not registered on application. ${reason}`,
    );
  }
  if (Number(claims.exp) * 1000 <= Date.now())
    return invalidClient(700024, 'Client assertion is not within its valid time range.');
  if (claims.iss !== clientId || claims.sub !== clientId)
    return invalidClient(700021, "Client assertion application identifier doesn't match 'client_id' parameter.");
  if (new URL(endpoint).pathname === pathOf(text(claims.aud))) return undefined;
  return invalidClient(
    700023,
    `Client assertion audience claim does not match Realm issuer. The audience is '${text(claims.aud)}'.`,
  );
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}

/** Microsoft's libraries sign with RS256 and name the certificate by SHA-1 to AD FS, with PS256 and SHA-256 to Entra. */
function isSigned(assertion: string, { alg }: Json, certificate: string): boolean {
  const cut = assertion.lastIndexOf('.');
  const key = new X509Certificate(certificate).publicKey;
  const signature = Buffer.from(assertion.slice(cut + 1), 'base64url');
  const padding = alg === 'PS256' ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING;
  return verify('sha256', Buffer.from(assertion.slice(0, cut)), { key, padding }, signature);
}

function decoded(part: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
