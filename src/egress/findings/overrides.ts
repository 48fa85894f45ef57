import { sameId } from '../../azure/resource-id.ts';
import type { Subnet } from '../network.ts';
import type { PromisedIp } from '../promise.ts';
import { defaultRoute, nextHop } from '../routes.ts';
import type { WatchedAzure } from '../watched.ts';
import type { Finding } from './finding.ts';
import { isBalanced, isServedByGateway } from './outbound.ts';
import { azName, azSubnet, nameInGroup, resourceTitle, subnetTitle } from './places.ts';

/**
 * What Azure prefers to the load balancer, and takes traffic from the promised IPs while the load balancer still has them.
 * Where the workflow expects other addresses, too, what pods observe decides. Nothing overrides it for a pool without nodes. Source: https://learn.microsoft.com/azure/nat-gateway/nat-overview#nat-gateway-basics
 */
export function overrideFindings(watched: WatchedAzure, promised: readonly PromisedIp[]): Finding[] {
  if (watched.othersExpected) return [];
  const proxy = watched.cluster.httpProxy ? [proxyFinding(watched)] : [];
  if (!isBalanced(watched.cluster)) return proxy;
  const subnets = usedSubnets(watched);
  const isGateMeant = isServedByGateway(watched, promised);
  return [
    ...subnets.flatMap((subnet) => routeFinding(subnet)),
    ...(isGateMeant ? [] : subnets.flatMap((subnet) => gatewayFinding(subnet))),
    ...(isGateMeant ? [] : nodeIpFindings(watched)),
    ...proxy,
  ];
}

function usedSubnets({ cluster, network }: WatchedAzure): Subnet[] {
  const pools = cluster.pools.filter((pool) => pool.hasNodes);
  const used = pools.flatMap(({ nodeSubnetId, podSubnetId }) => podSubnetId ?? nodeSubnetId ?? []);
  return network.subnets.filter(({ id }) => used.some((other) => sameId(other, id)));
}

function routeFinding({ id, routes }: Subnet): Finding[] {
  const route = defaultRoute(routes);
  if (route === undefined) return [];
  return [
    {
      id: 'route-overrides',
      severity: 'drift',
      subject: subnetTitle(id),
      expected: 'no such route, so that traffic leaves by the load balancer',
      actual: `a route for 0.0.0.0/0 or half of it sends its traffic to ${nextHop(route)}`,
      remedy: `Take that route out of the subnet’s route table, which az network vnet subnet show ${azSubnet(id)} --query routeTable names: az network route-table route delete. Or, where the appliance is meant to decide, check against its addresses: expected-ips.`,
      resourceId: id,
    },
  ];
}

/** A route wins over the gateway: then the gateway carries nothing. */
function gatewayFinding({ id, gateway, routes }: Subnet): Finding[] {
  if (gateway === undefined || defaultRoute(routes) !== undefined) return [];
  return [
    {
      id: 'nat-gateway-overrides',
      severity: 'drift',
      subject: subnetTitle(id),
      expected: 'no NAT gateway, so that traffic leaves by the load balancer',
      actual: `${resourceTitle(gateway.id)} takes its traffic, whatever the load balancer says`,
      remedy: `Take it off the subnet: az network vnet subnet update ${azSubnet(id)} --remove natGateway`,
      resourceId: id,
    },
  ];
}

function nodeIpFindings({ cluster }: WatchedAzure): Finding[] {
  const pools = cluster.pools.filter((pool) => pool.nodePublicIp && pool.hasNodes).map(({ name }) => name);
  const [first] = pools;
  if (first === undefined) return [];
  return [
    {
      id: 'node-public-ips',
      severity: 'drift',
      subject: `cluster ${nameInGroup(cluster.id)}`,
      expected: 'nodes without public IPs of their own',
      actual: `nodes of ${pools.join(', ')} have public IPs, which win over the load balancer`,
      remedy:
        'Recreate these pools without --enable-node-public-ip: az aks nodepool add, then az aks nodepool delete for the old ones.',
      resourceId: `${cluster.id}/agentPools/${first}`,
    },
  ];
}

/** Source: https://learn.microsoft.com/azure/aks/http-proxy */
function proxyFinding({ cluster }: WatchedAzure): Finding {
  return {
    id: 'http-proxy',
    severity: 'drift',
    subject: `cluster ${nameInGroup(cluster.id)}`,
    expected: 'no HTTP proxy between pods and the load balancer',
    actual: 'AKS tells pods that start from now on to use an HTTP proxy, whose address partners see then',
    remedy: `Turn it off: az aks update ${azName(cluster.id)} --disable-http-proxy. Or, where it is meant, check against the proxy’s addresses: expected-ips.`,
    resourceId: cluster.id,
  };
}
