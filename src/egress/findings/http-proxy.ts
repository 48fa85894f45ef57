import type { WatchedAzure } from '../watched.ts';
import type { Finding } from './finding.ts';
import { azName, nameInGroup } from './places.ts';

/**
 * Pods get the proxy when they start, so those of the echo may be older than it: then only the setting tells. Where the workflow expects other
 * addresses beside the promised ones, what pods observe decides. Source: https://learn.microsoft.com/azure/aks/http-proxy
 */
export function proxyFindings({ cluster, othersExpected }: WatchedAzure): Finding[] {
  if (!cluster.httpProxy || othersExpected) return [];
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
