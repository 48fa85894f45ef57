import { branch, list, object, text, type Json } from './json.ts';
import { groupId, same } from './resource-id.ts';
import { loadBalancerType, prefixType } from './resource-types.ts';
import { stableGuid } from './stable-guid.ts';
import type { AzureState, Resource } from './state.ts';

/**
 * Rebuilds what AKS makes of the load balancer `kubernetes`: one frontend for each address, which the outbound rule names. Frontends of Services stay.
 * Source: https://learn.microsoft.com/azure/aks/load-balancer-standard
 */
export function putOutboundRule(state: AzureState, cluster: Resource, wished: readonly string[]): void {
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
export function isBasic(cluster: Resource): boolean {
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
