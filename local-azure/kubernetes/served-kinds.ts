import type { ClusterView } from './cluster-view.ts';
import { egressGatewayGroup, karpenterGroup, served } from './resources.ts';
import type { Resource } from './resources.ts';

/** The kinds that a cluster has now: those of a feature only with it, or where the cluster began with objects of them. */
export function servedKinds(
  cluster: ClusterView,
  objects: readonly Record<string, unknown>[],
): () => readonly Resource[] {
  const given = objects.map(({ apiVersion }) => String(apiVersion).split('/')[0]);
  return () => {
    const { nodeProvisioning, staticEgressGateway } = cluster.features();
    const missing = [
      ...(nodeProvisioning ? [] : [karpenterGroup]),
      ...(staticEgressGateway ? [] : [egressGatewayGroup]),
    ];
    return served.filter(({ group }) => !missing.includes(group) || given.includes(group));
  };
}
