import ipaddr from 'ipaddr.js';
import { ids, list, object, text, type Json } from '../state/json.ts';
import { loadBalancerId } from '../state/outbound.ts';
import { covers, same } from '../state/resource-id.ts';
import type { AzureState, Resource } from '../state/state.ts';
import { aksError } from './errors.ts';

const profileTarget = 'networkProfile.loadBalancerProfile';

/**
 * What AKS refuses of a cluster before any operation starts.
 * Source: https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/error-codes/welcome-azure-kubernetes
 */
export function refuseInvalid(state: AzureState, cluster: Resource): void {
  const properties = object(cluster.properties);
  if (list(properties.agentPoolProfiles).length === 0) {
    throw aksError(
      400,
      'InvalidParameter',
      'The value of parameter agentPoolProfiles is invalid. Error details: there is no agent pool.',
      'agentPoolProfiles',
    );
  }
  refuseRanges(properties);
  const network = object(properties.networkProfile);
  const outboundType = text(network.outboundType) || 'loadBalancer';
  const profile = object(network.loadBalancerProfile);
  if (same(outboundType, 'loadBalancer') && !same(text(network.loadBalancerSku), 'basic')) {
    refuseProfile(state, cluster, profile);
  } else if (same(outboundType, 'userDefinedRouting') && optionsOf(profile).length > 0) {
    const message =
      'UserDefinedRouting and load balancer profile are mutually exclusive. Please refer to http://aka.ms/aks/outboundtype for more details';
    throw aksError(400, 'InvalidUserDefinedRoutingWithLoadBalancerProfile', message, profileTarget);
  }
}

function optionsOf(profile: Json): string[] {
  return ['managedOutboundIPs', 'outboundIPs', 'outboundIPPrefixes'].filter((key) => profile[key] !== undefined);
}

function refuseProfile(state: AzureState, cluster: Resource, profile: Json): void {
  if (optionsOf(profile).length !== 1) {
    const message =
      'Load balancer profile must specify exactly one of ManagedOutboundIPs, OutboundIPPrefixes and OutboundIPs. Please refer to http://aka.ms/slb.';
    throw aksError(400, 'InvalidLoadBalancerProfile', message, profileTarget);
  }
  const own = ids(object(profile.outboundIPs).publicIPs);
  const prefixes = ids(object(profile.outboundIPPrefixes).publicIPPrefixes);
  for (const id of own) refuseOutboundIp(state, cluster, id);
  if (prefixes.some((id) => !state.get(id))) {
    throw profileError('OutboundIPPrefixes', 'outbound IP prefixes', 'LoadBalancerProfileOutboundIPPrefixNotExist');
  }
  refuseTooManyPorts(cluster, profile, own.length + prefixAddresses(state, prefixes));
}

function refuseOutboundIp(state: AzureState, cluster: Resource, id: string): void {
  const refuse = (reason: string) => profileError('OutboundIPs', 'outbound IPs', reason);
  const ip = state.get(id);
  if (!ip) throw refuse('LoadBalancerProfileOutboundIPNotExist');
  const properties = object(ip.properties);
  const sku = text(object(ip.sku).name);
  if (!same(sku, 'Standard'))
    throw refuse(
      `LoadBalancerProfileOutboundIPInvalidSku: public IP ${id} has SKU ${sku}, the load balancer has SKU Standard`,
    );
  if (!same(text(ip.location).replaceAll(' ', ''), text(cluster.location).replaceAll(' ', ''))) {
    throw refuse(
      `LoadBalancerProfileOutboundIPInvalidLocation: public IP ${id} is in ${text(ip.location)}, the cluster in ${text(cluster.location)}`,
    );
  }
  if (text(properties.ipAddress) === '')
    throw refuse(`LoadBalancerProfileOutboundIPInvalidProvisioningState: public IP ${id} has no address yet`);
  if (Object.keys(object(ip.tags)).some((tag) => tag.startsWith('aks-managed-'))) {
    throw refuse(`LoadBalancerProfileOutboundIPManaged: public IP ${id} is managed by AKS`);
  }
  const user = text(object(properties.ipConfiguration ?? properties.natGateway).id);
  if (user === '' || covers(loadBalancerId(cluster), user)) return;
  throw aksError(
    400,
    'PublicIPAddressInUse',
    `Resource ${loadBalancerId(cluster)} is referencing public IP address ${id} that is already allocated to resource ${user}.`,
  );
}

function profileError(kind: string, words: string, reason: string): Error {
  const target = `${profileTarget}.${kind.charAt(0).toLowerCase()}${kind.slice(1)}`;
  const message = `Error in validating load balancer profile ${words}, error details: ${reason}`;
  return aksError(400, `InvalidLoadBalancerProfile${kind}`, message, target);
}

function prefixAddresses(state: AzureState, prefixIds: readonly string[]): number {
  return prefixIds.reduce(
    (sum, id) => sum + 2 ** (32 - Number(object(state.get(id)?.properties).prefixLength ?? 32)),
    0,
  );
}

/** SNAT ports of one address. Source: https://learn.microsoft.com/azure/load-balancer/load-balancer-outbound-connections */
const portsOfOneIp = 64_000;

function refuseTooManyPorts(cluster: Resource, profile: Json, own: number): void {
  const ports = Number(profile.allocatedOutboundPorts ?? 0);
  const addresses = own > 0 ? own : Number(object(profile.managedOutboundIPs).count ?? 1);
  const refuse = (message: string) =>
    aksError(
      400,
      'InvalidLoadBalancerProfileAllocatedOutboundPorts',
      message,
      `${profileTarget}.allocatedOutboundPorts`,
    );
  if (ports % 8 !== 0 || ports < 0 || ports > portsOfOneIp) {
    throw refuse(`AllocatedOutboundPorts ${String(ports)} is invalid: it must be a multiple of 8 between 0 and 64000.`);
  }
  const nodes = maximumNodes(cluster);
  if (ports * nodes <= portsOfOneIp * addresses) return;
  const details = `Calculated nodes: ${String(nodes)}, allocated ports: ${String(ports)}, outbound IPs: ${String(addresses)}`;
  throw refuse(
    `Load balancer profile allocated ports ${String(ports)} is not in an allowable range given the number of nodes and IPs provisioned. Total node count ${String(nodes)} requires ${String(ports * nodes)} ports in total and exceeds the maximum available ports ${String(portsOfOneIp * addresses)}. ${details}. Refer to https://aka.ms/aks/slb-ports for more details.`,
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

/** Source: https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges */
function refuseRanges(properties: Json): void {
  const access = object(properties.apiServerAccessProfile);
  const ranges = list(access.authorizedIPRanges).map(text);
  const target = 'apiServerAccessProfile.authorizedIPRanges';
  if (ranges.length > 0 && access.enablePrivateCluster === true) {
    throw aksError(400, 'InvalidParameter', 'AuthorizedIPRanges is not supported for private clusters.', target);
  }
  if (ranges.length > 200)
    throw aksError(400, 'InvalidParameter', 'There are more than 200 authorized IP ranges.', target);
  const wrong = ranges.find((range) => !isRange(range));
  if (wrong === undefined) return;
  throw aksError(400, 'InvalidAuthorizedIPRanges', `The authorized IP range ${wrong} is invalid.`, target);
}

function isRange(range: string): boolean {
  return range.includes('/') ? ipaddr.IPv4.isValidCIDR(range) : ipaddr.IPv4.isValid(range);
}
