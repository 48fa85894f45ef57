import { invalidClient, type Refusal } from './refusal.ts';
import { isExpired, type Claims } from './tokens.ts';

/** Whose tokens an application takes as proof: https://learn.microsoft.com/graph/api/resources/federatedidentitycredential */
export interface FederatedCredential {
  issuer: string;
  subject: string;
  audience: string;
}

const overview = 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation';

/**
 * Why a token of another issuer is no proof; undefined when it is one. Issuer, subject and audience must all be the same to the letter.
 * Source: https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations#errors
 */
export function refusedFederation(
  claims: Claims,
  { clientId, name, trusted }: { clientId: string; name: string; trusted: readonly FederatedCredential[] },
): Refusal | undefined {
  if (isExpired(claims)) return expired(claims);
  if (trusted.length === 0)
    return invalidClient(70025, `The client '${clientId}'(${name}) has no configured federated identity credentials.`);
  const audiences = [claims.aud].flat();
  const ofIssuer = trusted.filter(({ issuer }) => issuer === claims.iss);
  if (ofIssuer.length === 0) return noMatch(700211, `issuer '${claims.iss}'`);
  const ofSubject = ofIssuer.filter(({ subject }) => subject === claims.sub);
  if (ofSubject.length === 0) return noSubject(claims.sub, ofIssuer);
  if (ofSubject.some(({ audience }) => audiences.includes(audience))) return undefined;
  return noMatch(700212, `audience '${audiences.join(',')}'`);
}

function noMatch(code: number, what: string, why = ''): Refusal {
  const check =
    'Check your federated identity credential Subject, Audience and Issuer against the presented assertion.';
  const found = `No matching federated identity record found for presented assertion ${what}.`;
  return invalidClient(code, `${found}${why} ${check} ${overview}`);
}

/** Case counts: https://learn.microsoft.com/entra/identity-platform/reference-breaking-changes#federated-identity-credentials-now-use-case-sensitive-matching */
function noSubject(presented: string, ofIssuer: readonly FederatedCredential[]): Refusal {
  const what = `subject '${presented}'`;
  const isCase = ofIssuer.some(({ subject }) => subject.toLowerCase() === presented.toLowerCase());
  if (!isCase) return noMatch(700213, what);
  return noMatch(
    7002138,
    what,
    ' The subject matches with case-insensitive comparison, but not with case-sensitive comparison.',
  );
}

function expired({ nbf, exp }: Claims): Refusal {
  const [now, from, until] = [Date.now(), nbf * 1000, exp * 1000].map((time) => new Date(time).toISOString());
  const times = `Current time: ${String(now)}, assertion valid from ${String(from)}, expiry time of assertion ${String(until)}.`;
  const more =
    'Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .';
  return invalidClient(700024, `Client assertion is not within its valid time range. ${times} ${more}`);
}
