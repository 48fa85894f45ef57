import { createHash } from 'node:crypto';
import { branch, ids, list, object, text, type Json } from './json.ts';
import { groupId, same } from './resource-id.ts';
import { loadBalancerType, prefixType, publicIpType } from './resource-types.ts';
import type { AzureState, Resource } from './state.ts';
import { attach } from './attachments.ts';

/** What AKS tags the addresses with that it manages: https://learn.microsoft.com/azure/aks/load-balancer-standard */
const managedTag = 'aks-managed-type';

/** Makes load balancer, managed addresses and `effectiveOutboundIPs` what the cluster's network profile asks for, as AKS does at the end of an operation. */
export function reconcileOutbound(state: AzureState, clusterId: string): void {
  const cluster = state.get(clusterId);
  if (!cluster) return;
  const network = branch(cluster, 'properties', 'networkProfile');
  const outboundType = text(network.outboundType) || 'loadBalancer';
  state.batch(() => {
    const balanced = same(outboundType, 'loadBalancer') && !isBasic(cluster);
    const gated = same(outboundType, 'managedNATGateway');
    const wished = balanced ? wishedIds(state, cluster, object(network.loadBalancerProfile)) : [];
    const gateway = gated ? managedIps(state, cluster, gatewayCount(network), 'aks-natgw-managed-outbound-ip') : [];
    if (!isBasic(cluster)) putOutboundRule(state, cluster, wished);
    if (balanced) branch(network, 'loadBalancerProfile').effectiveOutboundIPs = wished.map((id) => ({ id }));
    else Reflect.deleteProperty(object(network.loadBalancerProfile), 'effectiveOutboundIPs');
    if (gated) branch(network, 'natGatewayProfile').effectiveOutboundIPs = gateway.map((id) => ({ id }));
    state.put(cluster);
    releaseManagedIps(state, cluster, [...wished, ...gateway]);
    attach(state);
  });
}

function gatewayCount(network: Json): number {
  const profile = object(object(network.natGatewayProfile).managedOutboundIPProfile);
  return Number(profile.count ?? 1);
}

/** The ids of public IPs or prefixes that a load balancer profile asks for; managed ones are created here. */
function wishedIds(state: AzureState, cluster: Resource, profile: Json): string[] {
  const own = ids(object(profile.outboundIPs).publicIPs);
  const prefixes = ids(object(profile.outboundIPPrefixes).publicIPPrefixes);
  if (own.length > 0 || prefixes.length > 0) return [...own, ...prefixes].map((id) => state.get(id)?.id ?? id);
  const count = object(profile.managedOutboundIPs).count;
  return count === undefined
    ? []
    : managedIps(state, cluster, Math.max(1, Number(count)), 'aks-slb-managed-outbound-ip');
}

/** The first addresses stay when the count changes; what is missing is created, with addresses that were never in use. */
function managedIps(state: AzureState, cluster: Resource, count: number, purpose: string): string[] {
  const kept = existingManagedIps(state, cluster, purpose).slice(0, count);
  return Array.from({ length: count }, (_, index) => kept[index] ?? createManagedIp(state, cluster, purpose));
}

function createManagedIp(state: AzureState, cluster: Resource, purpose: string): string {
  const address = state.addresses.address();
  const name = stableGuid(`${cluster.id} ${address}`);
  const resource = state.put({
    id: `${nodeGroupId(cluster)}/providers/${publicIpType}/${name}`,
    location: cluster.location,
    sku: { name: isGatewayV2(cluster) ? 'StandardV2' : 'Standard', tier: 'Regional' },
    tags: managedTags(cluster, purpose),
    properties: {
      provisioningState: 'Succeeded',
      resourceGuid: stableGuid(name),
      ipAddress: address,
      publicIPAddressVersion: 'IPv4',
      publicIPAllocationMethod: 'Static',
      idleTimeoutInMinutes: 30,
      ipTags: [],
      ddosSettings: { protectionMode: 'VirtualNetworkInherited' },
    },
  });
  return resource.id;
}

/** A NAT gateway of SKU StandardV2 takes addresses of that SKU only. */
function isGatewayV2(cluster: Resource): boolean {
  const network = object(object(cluster.properties).networkProfile);
  return same(text(object(network.natGatewayProfile).sku), 'StandardV2');
}

function managedTags(cluster: Resource, purpose: string): Record<string, string> {
  return {
    'aks-managed-cluster-name': text(cluster.name),
    'aks-managed-cluster-rg': cluster.id.split('/')[4] ?? '',
    [managedTag]: purpose,
  };
}

function existingManagedIps(state: AzureState, cluster: Resource, purpose?: string): string[] {
  const group = `${nodeGroupId(cluster)}/`.toLowerCase();
  return state
    .list(publicIpType)
    .filter(({ id }) => id.toLowerCase().startsWith(group))
    .filter(({ tags }) => {
      const tag = object(tags)[managedTag];
      return tag !== undefined && (purpose === undefined || tag === purpose);
    })
    .map(({ id }) => id);
}

function releaseManagedIps(state: AzureState, cluster: Resource, inUse: readonly string[]): void {
  for (const id of existingManagedIps(state, cluster)) {
    if (!inUse.some((used) => same(used, id))) state.delete(id);
  }
}

/**
 * Rebuilds what AKS makes of the load balancer `kubernetes`: one frontend for each address, which the outbound rule names. Frontends of Services stay.
 * Source: https://learn.microsoft.com/azure/aks/load-balancer-standard
 */
function putOutboundRule(state: AzureState, cluster: Resource, wished: readonly string[]): void {
  const id = loadBalancerId(cluster);
  const existing = state.get(id);
  if (!existing && wished.length === 0) return;
  const balancer = existing ?? newLoadBalancer(cluster);
  const properties = branch(balancer, 'properties');
  const served = new Set(
    list(properties.loadBalancingRules).map((rule) => text(frontendRef(object(rule)).id).toLowerCase()),
  );
  const before = list(properties.frontendIPConfigurations).map(object);
  // AKS names the frontends of its outbound rule by GUIDs.
  const outbound = wished.map(
    (wish) => before.find((frontend) => carries(frontend, wish)) ?? newFrontend(id, stableGuid(wish), wish),
  );
  const services = before.filter((frontend) => served.has(text(frontend.id).toLowerCase()));
  properties.frontendIPConfigurations = [...new Set([...outbound, ...services])];
  const rule = object(list(properties.outboundRules)[0]);
  properties.outboundRules = outbound.length === 0 ? [] : [outboundRule(id, cluster, rule, outbound)];
  state.put(balancer);
}

function outboundRule(balancerId: string, cluster: Resource, before: Json, frontends: readonly Json[]): Json {
  const profile = object(object(object(cluster.properties).networkProfile).loadBalancerProfile);
  return {
    ...before,
    name: 'aksOutboundRule',
    id: `${balancerId}/outboundRules/aksOutboundRule`,
    properties: {
      ...object(before.properties),
      provisioningState: 'Succeeded',
      protocol: 'All',
      allocatedOutboundPorts: Number(profile.allocatedOutboundPorts ?? 0),
      idleTimeoutInMinutes: Number(profile.idleTimeoutInMinutes ?? 30),
      enableTcpReset: true,
      backendAddressPool: { id: `${balancerId}/backendAddressPools/aksOutboundBackendPool` },
      frontendIPConfigurations: frontends.map((frontend) => ({ id: frontend.id })),
    },
  };
}

/** The load balancer before it carries anything: AKS makes it with the outbound rule, or else with the first public Service. */
export function newLoadBalancer(cluster: Resource): Resource {
  const id = loadBalancerId(cluster);
  const basic = isBasic(cluster);
  const pools = ['aksOutboundBackendPool', 'kubernetes'];
  return {
    id,
    location: cluster.location,
    sku: { name: basic ? 'Basic' : 'Standard', tier: 'Regional' },
    tags: { 'aks-managed-cluster-name': cluster.name, 'aks-managed-cluster-rg': cluster.id.split('/')[4] },
    properties: {
      provisioningState: 'Succeeded',
      frontendIPConfigurations: [],
      backendAddressPools: pools.map((name) => ({ name, id: `${id}/backendAddressPools/${name}` })),
      loadBalancingRules: [],
      probes: [],
      outboundRules: [],
    },
  };
}

/** A frontend that carries an address or a prefix. */
export function newFrontend(balancerId: string, name: string, addressId: string): Json {
  const isPrefix = addressId.toLowerCase().includes(`/${prefixType.toLowerCase()}/`);
  return {
    name,
    id: `${balancerId}/frontendIPConfigurations/${name}`,
    properties: {
      provisioningState: 'Succeeded',
      privateIPAllocationMethod: 'Dynamic',
      [isPrefix ? 'publicIPPrefix' : 'publicIPAddress']: { id: addressId },
    },
  };
}

/** The address or prefix that a frontend carries. */
export function frontendAddress(frontend: Json): string {
  const properties = object(frontend.properties);
  return text(object(properties.publicIPAddress ?? properties.publicIPPrefix).id);
}

function carries(frontend: Json, addressId: string): boolean {
  return same(frontendAddress(frontend), addressId);
}

function frontendRef(rule: Json): Json {
  return object(object(rule.properties).frontendIPConfiguration);
}

/** True on the retired Basic load balancer, which has no outbound rules. */
function isBasic(cluster: Resource): boolean {
  return same(text(object(object(cluster.properties).networkProfile).loadBalancerSku), 'basic');
}

/** The id of the load balancer that AKS keeps for the cluster. */
export function loadBalancerId(cluster: Resource): string {
  return `${nodeGroupId(cluster)}/providers/${loadBalancerType}/kubernetes`;
}

/** The id of the node resource group. */
export function nodeGroupId(cluster: Resource): string {
  return groupId(cluster.id.split('/')[2] ?? '', text(object(cluster.properties).nodeResourceGroup));
}

/** A GUID that is always the same for the same key, so that two runs of a scenario look alike. */
function stableGuid(key: string): string {
  const hash = createHash('sha256').update(key.toLowerCase()).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
