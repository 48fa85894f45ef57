import { same } from '../state/resource-id.ts';

/** A way that traffic takes once it is on it, with the address that it leaves from; undefined: nobody knows, or it ends there. */
export interface Way {
  readonly address: string | undefined;
}

/** What decides where a request leaves from, for one address family. Each address is the one that this node's traffic would get. */
export interface EgressFacts {
  /** `networkProfile.outboundType` of the cluster. */
  readonly outboundType: string;
  /** The HTTP proxy that the request is sent to. */
  readonly proxy: Way | undefined;
  /** The static egress gateway that the pod was created for. */
  readonly staticGateway: Way | undefined;
  /** Where the subnet's default route leads. */
  readonly route: 'none' | 'Internet' | Way;
  /** Of the NAT gateway on the subnet. */
  readonly natGateway: string | undefined;
  /** The node's own public IP. */
  readonly node: string | undefined;
  /** Of the load balancer's outbound rule. */
  readonly outboundRule: string | undefined;
}

/**
 * The address from which a request of a pod leaves, decided as Azure does; undefined: it does not get out.
 *
 * 1. `block` lets nothing out: https://learn.microsoft.com/azure/aks/egress-outboundtype
 * 2. What is sent to a proxy is seen as the proxy: https://learn.microsoft.com/azure/aks/http-proxy
 * 3. A static egress gateway takes the traffic of its pods: https://learn.microsoft.com/azure/aks/configure-static-egress-gateway
 * 4. A default route takes traffic to its appliance or gateway, one to the Internet changes nothing: https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview
 * 5. A NAT gateway wins over the node's own IP and the load balancer, whatever the outbound type: https://learn.microsoft.com/azure/nat-gateway/nat-overview
 * 6. The node's own IP wins over the load balancer's outbound rule: https://learn.microsoft.com/azure/load-balancer/load-balancer-outbound-connections
 */
export function egressOf(facts: EgressFacts): string | undefined {
  const { outboundType, proxy, staticGateway, route, natGateway, node, outboundRule } = facts;
  if (same(outboundType, 'block')) return undefined;
  const way = proxy ?? staticGateway ?? (typeof route === 'object' ? route : undefined);
  return way ? way.address : (natGateway ?? node ?? outboundRule);
}
