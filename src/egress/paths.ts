import { distinctIds, type Cluster } from './cluster.ts';

/** What matters of a subnet that nodes or pods are in. */
export interface Subnet {
  id: string;
  natGatewayId: string | undefined;
  /** Next hop of the route for 0.0.0.0/0, or for half of it, as `VirtualAppliance 10.0.0.4`. */
  defaultRoute: string | undefined;
}

/** How traffic of a cluster leaves, and whether this version can pin it. */
export type EgressPath =
  | { kind: 'load-balancer' | 'basic-load-balancer'; pinnable: true }
  | { kind: string; pinnable: false; because: string; waysOut: string };

interface Row {
  kind: string;
  recognise: (cluster: Cluster, subnets: readonly Subnet[]) => boolean;
  because: string;
  waysOut: string;
}

const outbound = (type: string) => (cluster: Cluster) => cluster.outboundType.toLowerCase() === type;

/**
 * Paths on which a load balancer pin would do nothing or harm, in the order in which Azure prefers them.
 * Sources: https://learn.microsoft.com/azure/aks/egress-outboundtype and
 * https://learn.microsoft.com/azure/nat-gateway/nat-overview#nat-gateway-basics (precedence)
 */
const unpinnable: readonly Row[] = [
  {
    kind: 'user-defined-route',
    recognise: (cluster, subnets) =>
      cluster.outboundType.toLowerCase() === 'userdefinedrouting' ||
      subnets.some((subnet) => subnet.defaultRoute !== undefined),
    because: 'a route for 0.0.0.0/0 sends its traffic to a firewall or appliance, which decides the address',
    waysOut: 'Give the firewall a static public IP, or remove the route from the subnet.',
  },
  {
    kind: 'nat-gateway',
    recognise: (cluster, subnets) =>
      cluster.outboundType.toLowerCase() === 'userassignednatgateway' ||
      subnets.some((subnet) => subnet.natGatewayId !== undefined),
    because: 'a NAT gateway on its subnet takes the traffic, whatever the load balancer says',
    waysOut:
      'Put the static IP on that NAT gateway: az network nat gateway update --public-ip-addresses … This version pins load balancers only.',
  },
  {
    kind: 'managed-nat-gateway',
    recognise: outbound('managednatgateway'),
    because: 'its traffic leaves by a NAT gateway that AKS manages',
    waysOut:
      'A managed NAT gateway of SKU Standard takes no own IP; move to userAssignedNATGateway or loadBalancer. This version pins load balancers only.',
  },
  {
    kind: 'no-outbound',
    recognise: (cluster) => ['none', 'block'].includes(cluster.outboundType.toLowerCase()),
    because: 'its outbound type leaves egress to you, so nothing of AKS can be pinned',
    waysOut: 'Pin the address on the firewall or NAT gateway that you use.',
  },
  {
    kind: 'node-public-ips',
    recognise: (cluster) => cluster.pools.some((pool) => pool.nodePublicIp),
    because: 'nodes of a pool have public IPs of their own, which win over the load balancer',
    waysOut: 'Recreate that pool without --enable-node-public-ip.',
  },
  {
    kind: 'dual-stack',
    recognise: (cluster) =>
      cluster.ipFamilies.some((family) => family.toLowerCase() === 'ipv6') ||
      cluster.outbound.managedCountIpv6 !== undefined,
    because: 'it has IPv6 egress too, and pinning IPv4 alone would take that away',
    waysOut: 'This version pins IPv4 clusters only.',
  },
];

/** Recognises the path by which the cluster's traffic really leaves, which is not always the one its outbound type names. */
export function egressPath(cluster: Cluster, subnets: readonly Subnet[]): EgressPath {
  const row = unpinnable.find((candidate) => candidate.recognise(cluster, subnets));
  if (row) return { kind: row.kind, pinnable: false, because: row.because, waysOut: row.waysOut };
  if (cluster.outboundType.toLowerCase() === 'loadbalancer')
    return { kind: isBasic(cluster) ? 'basic-load-balancer' : 'load-balancer', pinnable: true };
  return {
    kind: cluster.outboundType,
    pinnable: false,
    because: `its outbound type ${cluster.outboundType} is newer than this version of the action`,
    waysOut: 'Look for a newer version of the action.',
  };
}

/**
 * True on a Basic load balancer, which has no outbound rules: there the frontend of a Service is what pods leave from.
 * Azure has retired it, and creates no Basic IPs any more: https://learn.microsoft.com/azure/load-balancer/load-balancer-basic-upgrade-guidance
 */
export function isBasic(cluster: Cluster): boolean {
  return cluster.loadBalancerSku === 'basic';
}

/** Whose addresses a cluster leaves from, as far as Azure tells. */
export interface Exits {
  /** NAT gateways on its subnets: all of their addresses are in use. */
  gatewayIds: string[];
  /** Addresses and prefixes of its load balancer, or of the NAT gateway that AKS manages. */
  addressIds: readonly string[];
}

/**
 * The exits of a cluster without a Basic load balancer, subnet by subnet: a default route to an appliance hides its address,
 * a NAT gateway wins over the load balancer, and which address a firewall or `block` makes of it Azure does not tell.
 * Sources: https://learn.microsoft.com/azure/aks/egress-outboundtype and https://learn.microsoft.com/azure/nat-gateway/nat-overview#nat-gateway-basics
 */
export function egressExits(cluster: Cluster, subnets: readonly Subnet[]): Exits {
  const type = cluster.outboundType.toLowerCase();
  if (['userdefinedrouting', 'block'].includes(type)) return { gatewayIds: [], addressIds: [] };
  const open = subnets.filter((subnet) => subnet.defaultRoute === undefined);
  const ungated = subnets.length === 0 || open.some((subnet) => subnet.natGatewayId === undefined);
  const managedGateway = type.startsWith('managednatgateway') ? cluster.gatewayEffectiveIds : [];
  const own = type === 'loadbalancer' ? cluster.effectiveIds : managedGateway;
  return {
    gatewayIds: distinctIds(open.flatMap((subnet) => subnet.natGatewayId ?? [])),
    addressIds: ungated ? own : [],
  };
}
