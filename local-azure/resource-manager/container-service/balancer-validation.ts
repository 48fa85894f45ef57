import { ids, list, object, text, type Json } from '../../state/json.ts';
import { loadBalancerId } from '../../state/load-balancer.ts';
import type { AzureState, Resource } from '../../state/state.ts';
import { aksError } from '../errors.ts';
import { countOf, refuseOwnAddresses } from './own-addresses.ts';
import { isWhole, refuseOutside } from './profile-ranges.ts';

export const profileTarget = 'networkProfile.loadBalancerProfile';

/**
 * What AKS refuses of a load balancer profile.
 * Source: https://learn.microsoft.com/azure/aks/load-balancer-standard
 */
export function refuseBalancerProfile(state: AzureState, cluster: Resource, network: Json): void {
  const profile = object(network.loadBalancerProfile);
  const own = {
    ips: ids(object(profile.outboundIPs).publicIPs),
    prefixes: ids(object(profile.outboundIPPrefixes).publicIPPrefixes),
  };
  const options = ['managedOutboundIPs', 'outboundIPs', 'outboundIPPrefixes'].filter(
    (key) => profile[key] !== undefined,
  );
  // A list without entries is no way out.
  const isEmpty = profile.managedOutboundIPs === undefined && own.ips.length + own.prefixes.length === 0;
  if (options.length !== 1 || isEmpty) {
    const message =
      'Load balancer profile must specify exactly one of ManagedOutboundIPs, OutboundIPPrefixes and OutboundIPs. Please refer to http://aka.ms/slb.';
    throw aksError(400, 'InvalidLoadBalancerProfile', message, profileTarget);
  }
  const { count, countIPv6 } = object(profile.managedOutboundIPs);
  refuseOutside(count, [1, 100], 'loadBalancerProfile', 'ManagedOutboundIPCount');
  refuseOutside(countIPv6, [0, 100], 'loadBalancerProfile', 'ManagedOutboundIPCount');
  refuseOutside(profile.idleTimeoutInMinutes, [4, 120], 'loadBalancerProfile', 'IdleTimeoutInMinutes');
  const user = loadBalancerId(cluster);
  refuseOwnAddresses(state, cluster, { profile: 'loadBalancerProfile', ...own, sku: 'Standard', user });
  refuseTooManyPorts(cluster, profile, countOf(state, own, 'IPv4'));
}

/** SNAT ports of one address. Source: https://learn.microsoft.com/azure/load-balancer/load-balancer-outbound-connections */
const portsOfOneIp = 64_000;

function refuseTooManyPorts(cluster: Resource, profile: Json, own: number): void {
  const ports = profile.allocatedOutboundPorts ?? 0;
  const addresses = own > 0 ? own : Number(object(profile.managedOutboundIPs).count ?? 1);
  const refuse = (message: string, code = 'InvalidLoadBalancerProfileAllocatedOutboundPorts') =>
    aksError(400, code, message, `${profileTarget}.allocatedOutboundPorts`);
  if (Number(ports) < 0) {
    const message = 'Load balancer profile allocated ports cannot be negative.';
    throw refuse(message, 'LoadBalancerProfileAllocatedOutboundPortsCannotBeNegative');
  }
  if (isWhole(ports, 0, portsOfOneIp) && Number(ports) % 8 !== 0) {
    const message = `Load balancer profile allocated ports ${JSON.stringify(ports)} must be a multiple of 8. Refer to https://aka.ms/aks/slb-ports for more details.`;
    throw refuse(message, 'LoadBalancerProfileAllocatedOutboundPortsMustBeMultipleOfEight');
  }
  const nodes = maximumNodes(cluster);
  const [needed, available] = [Number(ports) * nodes, portsOfOneIp * addresses];
  if (isWhole(ports, 0, portsOfOneIp) && needed <= available) return;
  throw refuse(
    `Load balancer profile allocated ports ${JSON.stringify(ports)} is not in an allowable range given the number of nodes and IPs provisioned. Total node count ${String(nodes)} requires ${String(needed)} ports but only ${String(available)} ports are available given ${String(addresses)} outbound public IPs. Refer to https://aka.ms/aks/slb-ports for more details.`,
  );
}

/** The nodes that a cluster can have at once: the autoscaler's maximum, and what is added during an upgrade. */
function maximumNodes(cluster: Resource): number {
  return list(object(cluster.properties).agentPoolProfiles)
    .map(object)
    .reduce((sum, pool) => {
      const count = Number(pool.count ?? 0);
      const most = pool.enableAutoScaling === true ? Math.max(count, Number(pool.maxCount ?? count)) : count;
      return sum + most + surge(pool, most);
    }, 0);
}

function surge(pool: Json, nodes: number): number {
  const value = text(object(pool.upgradeSettings).maxSurge) || '1';
  const number = Number.parseInt(value, 10);
  return value.endsWith('%') ? Math.ceil((nodes * number) / 100) : number;
}
