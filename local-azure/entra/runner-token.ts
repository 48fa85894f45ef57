import { randomUUID } from 'node:crypto';
import type { TokenMint } from './tokens.ts';

/** Seconds; the longest that the webhook of workload identity allows. */
const lifetime = 86_400;

const [namespace, name] = ['runners', 'runner'];

/** Whom the token of a self-hosted runner on AKS is about. */
export const runnerSubject = `system:serviceaccount:${namespace}:${name}`;

/** The OIDC issuer of the cluster that the runner is on: https://learn.microsoft.com/azure/aks/use-oidc-issuer */
export function runnerIssuer(tenantId: string): string {
  return `https://westeurope.oic.prod-aks.azure.com/${tenantId}/55555555-5555-4555-8555-555555555555/`;
}

/**
 * The service account token that a pod finds in AZURE_FEDERATED_TOKEN_FILE.
 * Source: https://learn.microsoft.com/azure/aks/workload-identity-overview
 */
export function runnerToken(
  mint: TokenMint,
  of: { tenantId: string; audience: string; assertionLifetime: number | undefined },
): string {
  const claims = { iss: runnerIssuer(of.tenantId), aud: [of.audience], sub: runnerSubject, jti: randomUUID() };
  const pod = { name: 'runner-0', uid: randomUUID() };
  const bound = { namespace, pod, serviceaccount: { name, uid: randomUUID() } };
  return mint.issue({ ...claims, 'kubernetes.io': bound }, of.assertionLifetime ?? lifetime);
}
