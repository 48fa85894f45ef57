import { isBalanced, isBasic } from '../cluster.ts';
import type { PathKind } from './path.ts';

/**
 * The outbound rule of the cluster's Standard load balancer.
 * Source: https://learn.microsoft.com/azure/aks/load-balancer-standard#provide-your-own-outbound-public-ips-or-prefixes
 */
export const loadBalancer: PathKind = {
  kind: 'load-balancer',
  recognise: ({ cluster }) => isBalanced(cluster) && !isBasic(cluster),
  exit: ({ cluster }) => ({ id: cluster.id, addressIds: cluster.effectiveIds }),
  pin: () => 'load-balancer',
  title: () => 'load balancer',
};

/** A Basic load balancer has no outbound rules: traffic leaves by the public frontends of Services, which only the load balancer itself names. */
export const basicLoadBalancer: PathKind = {
  kind: 'basic-load-balancer',
  recognise: ({ cluster }) => isBalanced(cluster) && isBasic(cluster),
  exit: ({ cluster }) => ({ id: cluster.id, addressIds: [] }),
  pin: () => 'service',
  title: () => 'Basic load balancer',
};
