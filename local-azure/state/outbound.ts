import { attach } from './attachments.ts';
import { branch, ids, object, text, type Json } from './json.ts';
import { isBasic, loadBalancerId, nodeGroupId, putOutboundRule } from './load-balancer.ts';
import { managedIps, releaseManagedIps } from './managed-addresses.ts';
import { gatewayIds, putGateway } from './managed-gateway.ts';
import { same } from './resource-id.ts';
import type { AzureState, Resource } from './state.ts';

/** What a load balancer profile says of outbound traffic. A cluster whose traffic leaves another way has none of it. */
const balancerKeys = [
  ...['managedOutboundIPs', 'outboundIPs', 'outboundIPPrefixes', 'effectiveOutboundIPs'],
  ...['allocatedOutboundPorts', 'idleTimeoutInMinutes'],
];

/** Makes load balancer, NAT gateway, managed addresses and `effectiveOutboundIPs` what the cluster's network profile asks for, as AKS does at the end of an operation. */
export function reconcileOutbound(state: AzureState, clusterId: string): void {
  const cluster = state.get(clusterId);
  if (!cluster) return;
  const network = branch(cluster, 'properties', 'networkProfile');
  const type = outboundType(network);
  const basic = isBasic(cluster);
  state.batch(() => {
    const balanced = same(type, 'loadBalancer') && !basic;
    const gated = same(type, 'managedNATGateway');
    const wished = balanced ? balancerIds(state, cluster, network) : [];
    const gateway = gated ? gatewayIds(state, cluster, network) : [];
    if (!basic) putOutboundRule(state, cluster, wished);
    putGateway(state, cluster, gateway);
    if (balanced) branch(network, 'loadBalancerProfile').effectiveOutboundIPs = wished.map((id) => ({ id }));
    else remove(object(network.loadBalancerProfile), basic ? ['effectiveOutboundIPs'] : balancerKeys);
    if (gated) branch(network, 'natGatewayProfile').effectiveOutboundIPs = gateway.map((id) => ({ id }));
    else remove(network, ['natGatewayProfile']);
    state.put(cluster);
    releaseManagedIps(state, cluster, [...wished, ...gateway]);
    attach(state);
  });
}

/** Deletes a cluster with its node resource group; addresses of the user's own are free again. */
export function deleteCluster(state: AzureState, cluster: Resource): void {
  state.batch(() => {
    const balancer = state.get(loadBalancerId(cluster));
    if (balancer)
      state.put({ ...balancer, properties: { ...object(balancer.properties), frontendIPConfigurations: [] } });
    attach(state);
    state.delete(nodeGroupId(cluster));
    state.delete(cluster.id);
    attach(state);
  });
}

/** How traffic of the nodes leaves; the load balancer where a network profile does not say. */
export function outboundType(network: Json): string {
  return text(network.outboundType) || 'loadBalancer';
}

function remove(from: Json, keys: readonly string[]): void {
  for (const key of keys) Reflect.deleteProperty(from, key);
}

/** The ids of public IPs or prefixes that a load balancer profile asks for; managed ones are created here. */
function balancerIds(state: AzureState, cluster: Resource, network: Json): string[] {
  const profile = object(network.loadBalancerProfile);
  const own = ids(object(profile.outboundIPs).publicIPs);
  const prefixes = ids(object(profile.outboundIPPrefixes).publicIPPrefixes);
  if (own.length > 0 || prefixes.length > 0) return [...own, ...prefixes].map((id) => state.get(id)?.id ?? id);
  if (profile.managedOutboundIPs === undefined) return [];
  const { count, countIPv6 } = object(profile.managedOutboundIPs);
  const counts = { IPv4: Math.max(1, Number(count ?? 1)), IPv6: Number(countIPv6 ?? 0) };
  return managedIps(state, cluster, { purpose: 'aks-slb-managed-outbound-ip', sku: 'Standard' }, counts);
}
