import { isBasic } from '../cluster.ts';
import { rangesWith } from '../plan.ts';
import type { PromisedIp } from '../promise.ts';
import type { WatchedAzure } from '../watched.ts';
import type { Finding } from './finding.ts';
import { azName, nameInGroup } from './places.ts';

/** A range that lets in the load balancer's outbound addresses, whatever they are. */
const outboundItself = '0.0.0.0/32';

/**
 * Nodes reach the API server from the egress address; where its ranges lack that, only what Azure adds by itself lets them in.
 * Source: https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges
 */
export function rangeFindings({ cluster }: WatchedAzure, promised: readonly PromisedIp[]): Finding[] {
  const ranges = cluster.authorizedRanges;
  if (ranges.length === 0 || cluster.privateCluster || isBasic(cluster)) return [];
  // The service tag of all of Azure's addresses, also of one region.
  if (ranges.some((range) => range === outboundItself || /^AzureCloud(\.|$)/i.test(range))) return [];
  // The API server has IPv4 addresses only, and so have its ranges.
  const addresses = promised
    .flatMap(({ existing }) => existing?.address ?? [])
    .filter((address) => !address.includes(':'));
  const wanted = rangesWith(ranges, addresses);
  if (!wanted) return [];
  const added = wanted.slice(ranges.length).join(',');
  const present = `$(az aks show ${azName(cluster.id)} --query "join(',', apiServerAccessProfile.authorizedIpRanges)" --output tsv)`;
  return [
    {
      id: 'authorized-ranges-lack-egress',
      severity: 'advice',
      subject: `API server of cluster ${nameInGroup(cluster.id)}`,
      expected: `lets in ${added}`,
      actual: `none of its ${String(ranges.length)} authorized ranges does`,
      remedy: `az aks update ${azName(cluster.id)} --api-server-authorized-ip-ranges "${present},${added}"`,
      resourceId: cluster.id,
    },
  ];
}
