import type { PathKind } from './path.ts';

/**
 * Nodes with public IPs of their own leave from these: from a prefix, where the pool has one, else from what Kubernetes says of the nodes.
 * Source: https://learn.microsoft.com/azure/aks/use-node-public-ips
 */
export const nodePublicIps: PathKind = {
  kind: 'node-public-ips',
  recognise: ({ pool }) => pool?.nodePublicIp === true,
  exit: ({ cluster, group, pool, nodeAddresses }) => ({
    id: `${cluster.id}/agentPools/${group}`,
    addressIds: pool?.nodePublicIpPrefixId === undefined ? [] : [pool.nodePublicIpPrefixId],
    addresses: pool?.nodePublicIpPrefixId === undefined ? nodeAddresses : [],
  }),
  pin: () => ({
    because: 'its nodes have public IPs of their own, which win over the load balancer',
    waysOut: 'Recreate that pool without --enable-node-public-ip.',
  }),
  title: () => 'public IPs of its nodes',
};
