import { isIPv4 } from 'node:net';
import { derivedAddress } from '../state/addresses.ts';
import { gatewayIps } from '../state/attachments.ts';
import { ids, list, object, text, type Json } from '../state/json.ts';
import { frontendAddress, loadBalancerId } from '../state/load-balancer.ts';
import { same } from '../state/resource-id.ts';
import { firewallType } from '../state/resource-types.ts';
import type { Resource } from '../state/state.ts';

/** What the decision needs of Azure's state. */
export interface AzureView {
  get(id: string): Resource | undefined;
  list(type: string): Resource[];
}

/**
 * The address from which a pod's traffic leaves: decided as Azure does, from the state alone; undefined when there is no way out.
 * First a route for 0.0.0.0/0, then the subnet's NAT gateway, then the node's own public IP, then the load balancer's outbound rule.
 * Source: https://learn.microsoft.com/azure/nat-gateway/nat-overview and https://learn.microsoft.com/azure/load-balancer/load-balancer-outbound-connections
 */
export function egressAddress(azure: AzureView, clusterId: string, poolName: string, node: string): string | undefined {
  const cluster = azure.get(clusterId);
  if (!cluster) return undefined;
  const properties = object(cluster.properties);
  const pool =
    list(properties.agentPoolProfiles)
      .map(object)
      .find(({ name }) => name === poolName) ?? {};
  const network = object(properties.networkProfile);
  // Pods with a subnet of their own leave by that subnet.
  const subnet = object(azure.get(text(pool.podSubnetID) || text(pool.vnetSubnetID))?.properties);
  const route = defaultRoute(azure, subnet);
  if (route) return applianceAddress(azure, route);
  const gateway = natGateway(azure, subnet, network);
  if (gateway) return gateway[spread(node, gateway.length)];
  if (pool.enableNodePublicIP === true) return derivedAddress(`${cluster.id}/${node}`);
  const outboundType = text(network.outboundType) || 'loadBalancer';
  return same(outboundType, 'loadBalancer') ? balancerAddress(azure, cluster, poolName, node) : undefined;
}

/**
 * A route to the Internet changes nothing; one to an appliance or a gateway takes the traffic there. The longest prefix wins:
 * https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview#how-azure-selects-a-route
 */
function defaultRoute(azure: AzureView, subnet: Json): Json | undefined {
  const table = azure.get(text(object(subnet.routeTable).id));
  const routes = list(object(table?.properties).routes).map((route): Json => object(object(route).properties));
  const routeOf = (prefix: string): Json | undefined => routes.find(({ addressPrefix }) => addressPrefix === prefix);
  // The public echo services are in the lower half of all addresses.
  const route = routeOf('0.0.0.0/1') ?? routeOf('0.0.0.0/0');
  return route?.nextHopType === 'Internet' ? undefined : route;
}

/** The public address of the firewall that a route leads to. */
function applianceAddress(azure: AzureView, route: Json): string | undefined {
  const hop = text(route.nextHopIpAddress);
  if (hop === '') return undefined;
  const configurations = azure
    .list(firewallType)
    .flatMap(({ properties }) => list(object(properties).ipConfigurations))
    .map((configuration) => object(object(configuration).properties));
  const match = configurations.find((configuration) => configuration.privateIPAddress === hop);
  return match && addressOf(azure, text(object(match.publicIPAddress).id));
}

/** The addresses of the NAT gateway that serves the nodes, the one that AKS manages included; undefined when there is none. */
function natGateway(azure: AzureView, subnet: Json, network: Json): string[] | undefined {
  const gateway = azure.get(text(object(subnet.natGateway).id));
  const prefixes = ids(object(gateway?.properties).publicIpPrefixes);
  const managed = same(text(network.outboundType), 'managedNATGateway');
  if (!gateway && !managed) return undefined;
  const own = gateway
    ? [...gatewayIps(gateway), ...prefixes]
    : ids(object(network.natGatewayProfile).effectiveOutboundIPs);
  return own.map((id) => addressOf(azure, id)).filter((address) => address !== undefined);
}

/** A NAT gateway, or a Basic load balancer, uses any of its addresses: here always the same for the same node. */
function spread(node: string, count: number): number {
  const sum = Buffer.from(node).reduce((total, byte) => total + byte, 0);
  return count === 0 ? 0 : sum % count;
}

/**
 * A load balancer gives each node its ports on the outbound rule's first frontend until that has no more, then on the next.
 * On a Basic one, which has no outbound rules, traffic leaves by the frontend of any Service, or by an address that belongs to nobody.
 * Source: https://cloud-provider-azure.sigs.k8s.io/topics/loadbalancer/
 */
function balancerAddress(azure: AzureView, cluster: Resource, pool: string, node: string): string | undefined {
  const balancer = object(azure.get(loadBalancerId(cluster))?.properties);
  const frontends = list(balancer.frontendIPConfigurations).map(object);
  const network = object(object(cluster.properties).networkProfile);
  if (same(text(network.loadBalancerSku), 'basic')) {
    const addresses = frontends.flatMap((frontend) => addressOf(azure, frontendAddress(frontend)) ?? []);
    return addresses[spread(node, addresses.length)] ?? derivedAddress(cluster.id);
  }
  const rule = object(object(list(balancer.outboundRules)[0]).properties);
  const outbound = ids(rule.frontendIPConfigurations).flatMap((id) => {
    const frontend = frontends.find((candidate) => same(text(candidate.id), id));
    const address = frontend && addressOf(azure, frontendAddress(frontend));
    return address === undefined ? [] : [address];
  });
  const ports = Number(rule.allocatedOutboundPorts ?? 0) || defaultPorts;
  const frontend = Math.floor(((nodeIndex(cluster, pool, node) + 1) * ports - 1) / portsOfFrontend);
  return outbound[Math.min(frontend, outbound.length - 1)];
}

const portsOfFrontend = 64_000;
/** Ports of a node where Azure divides them itself, in pools of up to 50 nodes. */
const defaultPorts = 1024;

/** A node's place among all nodes of the cluster; its name ends with its number in its scale set, to base 36. */
function nodeIndex(cluster: Resource, pool: string, node: string): number {
  const pools = list(object(cluster.properties).agentPoolProfiles).map(object);
  const before = pools.slice(
    0,
    Math.max(
      0,
      pools.findIndex(({ name }) => name === pool),
    ),
  );
  const instance = Number.parseInt(/vmss(.{6})$/.exec(node)?.[1] ?? '0', 36);
  return before.reduce((sum, { count }) => sum + Number(count ?? 0), 0) + instance;
}

/** The IPv4 address of a public IP, or the first one of a prefix. */
function addressOf(azure: AzureView, id: string): string | undefined {
  const properties = object(azure.get(id)?.properties);
  const [address = ''] = text(properties.ipAddress ?? properties.ipPrefix).split('/');
  return isIPv4(address) ? address : undefined;
}
