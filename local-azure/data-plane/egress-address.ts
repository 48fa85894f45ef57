import type { Family, Traffic } from '../kubernetes/cluster-view.ts';
import type { PoolNode } from '../kubernetes/pool-nodes.ts';
import { derivedAddress } from '../state/addresses.ts';
import { gatewayKeys } from '../state/attachments.ts';
import { ids, list, object, text, type Json } from '../state/json.ts';
import { outboundType } from '../state/outbound.ts';
import { same } from '../state/resource-id.ts';
import type { Resource } from '../state/state.ts';
import { balancerAddress } from './balancer-address.ts';
import { egressOf, type EgressFacts, type Way } from './egress-decision.ts';
import { applianceAddresses, pick, publicAddresses, type AzureView } from './public-addresses.ts';

/** The address from which traffic of a pod on a node leaves, from the Azure state alone; undefined when there is no way out. */
export function egressAddress(
  azure: AzureView,
  clusterId: string,
  node: PoolNode,
  traffic: Traffic,
): string | undefined {
  const cluster = azure.get(clusterId);
  const facts = cluster && hasFamily(cluster, traffic.family) && egressFacts(azure, cluster, node, traffic);
  return facts ? egressOf(facts) : undefined;
}

/** Clusters are of IPv4 where they do not say: https://learn.microsoft.com/azure/aks/configure-dual-stack */
function hasFamily(cluster: Resource, family: Family): boolean {
  const families = list(networkOf(cluster).ipFamilies);
  return families.length === 0 ? family === 'IPv4' : families.includes(family);
}

/** What the decision needs to know. */
function egressFacts(azure: AzureView, cluster: Resource, node: PoolNode, traffic: Traffic): EgressFacts {
  const { family, proxy, staticGateway } = traffic;
  const pools = list(object(cluster.properties).agentPoolProfiles).map(object);
  const pool = pools.find(({ name }) => name === node.pool);
  const subnet = object(azure.get(subnetOf(node, pool, pools[0]))?.properties);
  const type = outboundType(networkOf(cluster));
  const ownIp = pool?.enableNodePublicIP === true && family === 'IPv4';
  return {
    outboundType: type,
    proxy: proxy === undefined ? undefined : { address: proxyAddress(azure, cluster, proxy, family) },
    staticGateway: staticGateway && family === 'IPv4' ? { address: pick(staticGateway, node.name) } : undefined,
    route: defaultRoute(azure, subnet, node, family),
    natGateway: pick(publicAddresses(azure, gatewayAddresses(azure, subnet, networkOf(cluster)), family), node.name),
    node: ownIp ? machineAddress(cluster.id, node.name) : undefined,
    outboundRule: same(type, 'loadBalancer') ? balancerAddress(azure, cluster, node, family) : undefined,
  };
}

/** The public IP of a machine whose pool gives it one of its own. */
export function machineAddress(clusterId: string, name: string): string {
  return derivedAddress(`${clusterId}/${name}`);
}

/** Pods with a subnet of their own leave by that one; a node of no pool is in a subnet beside that of the first pool. */
function subnetOf(node: PoolNode, pool: Json | undefined, firstPool: Json | undefined): string {
  if (pool) return text(pool.podSubnetID) || text(pool.vnetSubnetID);
  return text(firstPool?.vnetSubnetID).replace(/[^/]+$/, (subnet) => node.subnet ?? subnet);
}

function networkOf(cluster: Resource): Json {
  return object(object(cluster.properties).networkProfile);
}

/** That of the machine that the proxy's URL names, as far as Azure knows it; else one of a proxy elsewhere, which has IPv4 only. */
function proxyAddress(azure: AzureView, cluster: Resource, proxy: string, family: Family): string | undefined {
  const host = URL.parse(proxy)?.hostname.replace(/^\[|\]$/g, '') ?? '';
  const elsewhere = family === 'IPv4' ? derivedAddress(`${cluster.id}/${proxy}`) : undefined;
  return pick(applianceAddresses(azure, host, family), proxy) ?? elsewhere;
}

/** Prefixes that hold the public echo services, the longest first. */
const defaultPrefixes = { IPv4: ['0.0.0.0/1', '0.0.0.0/0'], IPv6: ['2000::/3', '::/1', '::/0'] };

/** The longest prefix wins: https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview#how-azure-selects-a-route */
function defaultRoute(azure: AzureView, subnet: Json, node: PoolNode, family: Family): 'none' | 'Internet' | Way {
  const table = object(azure.get(text(object(subnet.routeTable).id))?.properties);
  const routes = list(table.routes).map((route): Json => object(object(route).properties));
  const route = defaultPrefixes[family]
    .map((prefix) => routes.find(({ addressPrefix }) => addressPrefix === prefix))
    .find((candidate) => candidate !== undefined);
  if (!route) return 'none';
  if (route.nextHopType === 'Internet') return 'Internet';
  return { address: pick(applianceAddresses(azure, text(route.nextHopIpAddress), family), node.name) };
}

/** The ids of what the NAT gateway that serves the nodes has of addresses, the one that AKS manages included. */
function gatewayAddresses(azure: AzureView, subnet: Json, network: Json): string[] {
  const gateway = azure.get(text(object(subnet.natGateway).id));
  if (!gateway) return ids(object(network.natGatewayProfile).effectiveOutboundIPs);
  return gatewayKeys.flatMap((key) => ids(object(gateway.properties)[key]));
}
