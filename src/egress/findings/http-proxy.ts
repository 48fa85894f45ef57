import type { GroupEvidence } from '../evidence.ts';
import type { WatchedAzure } from '../watched.ts';
import type { Finding } from './finding.ts';
import { azName, nameInGroup } from './places.ts';

/**
 * Pods get the proxy when they start. Where those of the echo are older than it, only the setting tells; where they leave through it from what is
 * promised, there is nothing to tell. Nor where the workflow expects other addresses beside the promised ones: what pods observe decides. Source: https://learn.microsoft.com/azure/aks/http-proxy
 */
export function proxyFindings(
  { cluster, promised, othersExpected }: WatchedAzure,
  evidence: readonly GroupEvidence[],
): Finding[] {
  if (!cluster.httpProxy || !promised || othersExpected || isProvedByProxy(evidence)) return [];
  return [
    {
      id: 'http-proxy',
      severity: 'drift',
      subject: `cluster ${nameInGroup(cluster.id)}`,
      expected: 'no HTTP proxy between pods and their way out',
      actual: 'AKS tells pods that start from now on to use an HTTP proxy, whose address partners see then',
      remedy: `Turn it off: az aks update ${azName(cluster.id)} --disable-http-proxy. Or, where it is meant, check against the proxy’s addresses: expected-ips. Whether pods leave from the promised ones all the same, new pods of the echo tell: kubectl rollout restart.`,
      resourceId: cluster.id,
    },
  ];
}

function isProvedByProxy(evidence: readonly GroupEvidence[]): boolean {
  const judged = evidence.filter(({ outcome }) => outcome !== 'open');
  return (
    judged.length > 0 && judged.every(({ outcome, pastProxy }) => outcome === 'sufficient' && pastProxy !== undefined)
  );
}
