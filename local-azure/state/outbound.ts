import { createHash } from 'node:crypto';
import { branch, ids, list, object, text, type Json } from './json.ts';
import { groupId, isIdOf, same } from './resource-id.ts';
import { loadBalancerType, natGatewayType, prefixType, publicIpType } from './resource-types.ts';
import type { AzureState, Resource } from './state.ts';
import { attach } from './attachments.ts';

/** What AKS tags the addresses with that it manages: https://learn.microsoft.com/azure/aks/load-balancer-standard */
const managedTag = 'aks-managed-type';

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
  return managedIps(state, cluster, 'aks-slb-managed-outbound-ip', {
    IPv4: Math.max(1, Number(count ?? 1)),
    IPv6: Number(countIPv6 ?? 0),
  });
}

/** The same of a NAT gateway profile, where only a gateway of SKU StandardV2 takes own addresses: as plain ids. */
function gatewayIds(state: AzureState, cluster: Resource, network: Json): string[] {
  const profile = object(network.natGatewayProfile);
  const own = list(object(profile.outboundIPs).publicIPs).map(text);
  const prefixes = list(object(profile.outboundIPPrefixes).publicIPPrefixes).map(text);
  if (own.length > 0 || prefixes.length > 0) return [...own, ...prefixes].map((id) => state.get(id)?.id ?? id);
  const { count, countIPv6 } = object(profile.managedOutboundIPProfile);
  return managedIps(state, cluster, 'aks-natgw-managed-outbound-ip', {
    IPv4: Number(count ?? 1),
    IPv6: Number(countIPv6 ?? 0),
  });
}

/** The first addresses stay when a count changes; what is missing is created, with addresses that were never in use. */
function managedIps(
  state: AzureState,
  cluster: Resource,
  purpose: string,
  counts: Readonly<Record<'IPv4' | 'IPv6', number>>,
): string[] {
  return (['IPv4', 'IPv6'] as const).flatMap((version) => {
    const kept = existingManagedIps(state, cluster, { purpose, version });
    return Array.from(
      { length: counts[version] },
      (_, index) => kept[index] ?? createManagedIp(state, cluster, purpose, version),
    );
  });
}

function createManagedIp(
  state: AzureState,
  cluster: Resource,
  purpose: string,
  publicIPAddressVersion: 'IPv4' | 'IPv6',
): string {
  const address = state.addresses.address(publicIPAddressVersion);
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
      publicIPAddressVersion,
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

function existingManagedIps(
  state: AzureState,
  cluster: Resource,
  wanted?: { purpose: string; version: string },
): string[] {
  const group = `${nodeGroupId(cluster)}/`.toLowerCase();
  return state
    .list(publicIpType)
    .filter(({ id }) => id.toLowerCase().startsWith(group))
    .filter(({ tags, properties }) => {
      const tag = object(tags)[managedTag];
      if (!wanted) return tag !== undefined;
      return tag === wanted.purpose && object(properties).publicIPAddressVersion === wanted.version;
    })
    .map(({ id }) => id);
}

function releaseManagedIps(state: AzureState, cluster: Resource, inUse: readonly string[]): void {
  for (const id of existingManagedIps(state, cluster)) {
    if (!inUse.some((used) => same(used, id))) state.delete(id);
  }
}

/** The NAT gateway that AKS manages, beside the addresses that it manages for it. Source: https://learn.microsoft.com/azure/aks/nat-gateway */
function putGateway(state: AzureState, cluster: Resource, wished: readonly string[]): void {
  const id = `${nodeGroupId(cluster)}/providers/${natGatewayType}/aks-natgateway-${stableGuid(cluster.id).slice(0, 8)}`;
  if (wished.length === 0) {
    state.delete(id);
    return;
  }
  const network = object(object(cluster.properties).networkProfile);
  const [ips, prefixes] = [publicIpType, prefixType].map((type) =>
    wished.filter((wish) => isIdOf(wish, type)).map((wish) => ({ id: wish })),
  );
  state.put({
    id,
    location: cluster.location,
    sku: { name: isGatewayV2(cluster) ? 'StandardV2' : 'Standard' },
    tags: managedTags(cluster, 'aks-natgw'),
    properties: {
      provisioningState: 'Succeeded',
      resourceGuid: stableGuid(id),
      idleTimeoutInMinutes: Number(object(network.natGatewayProfile).idleTimeoutInMinutes ?? 4),
      publicIpAddresses: ips,
      publicIpPrefixes: prefixes,
    },
  });
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
