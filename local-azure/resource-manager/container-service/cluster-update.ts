import { branch, isObject, list, object, text, type Json } from '../../state/json.ts';
import { outboundType } from '../../state/outbound.ts';
import { same } from '../../state/resource-id.ts';
import type { Resource } from '../../state/state.ts';
import { newPool } from './new-pool.ts';

/** What only Azure sets: it stays, whatever a request says of it. */
const readOnly = [
  'provisioningState',
  'powerState',
  'fqdn',
  'privateFQDN',
  'azurePortalFQDN',
  'currentKubernetesVersion',
  'maxAgentPools',
  'nodeResourceGroup',
  'resourceUID',
  'identityProfile',
];
const readOnlyOfPool = ['provisioningState', 'powerState', 'currentOrchestratorVersion', 'nodeImageVersion', 'eTag'];

/** What a cluster is made with: a request that leaves it out does not change it. */
const lasting = ['dnsPrefix', 'kubernetesVersion', 'enableRBAC', 'servicePrincipalProfile'];
const lastingOfNetwork = [
  ...['networkPlugin', 'serviceCidr', 'serviceCidrs', 'dnsServiceIP', 'podCidr', 'podCidrs', 'ipFamilies'],
  ...['outboundType', 'loadBalancerSku'],
];
const lastingOfPool = ['count', 'vmSize', 'osType', 'osSKU', 'osDiskSizeGB', 'osDiskType', 'type', 'maxPods', 'mode'];
const gatewayOptions = ['managedOutboundIPProfile', 'outboundIPs', 'outboundIPPrefixes'];
const outboundOptions = ['managedOutboundIPs', 'outboundIPs', 'outboundIPPrefixes'];

/**
 * The cluster that a PUT asks for. Properties that the request leaves out are gone, with the exceptions that AKS makes:
 * what it sets itself, what a cluster is made with, the identity's ids, and the outbound options where the request names none.
 */
export function updatedCluster(cluster: Resource, body: Json): Resource {
  const wanted: Resource = { ...structuredClone(body), id: cluster.id, name: cluster.name, type: cluster.type };
  keep(cluster, wanted, ['location', 'identity', 'systemData', 'eTag']);
  if (!('eTag' in cluster)) Reflect.deleteProperty(wanted, 'eTag');
  const before = object(cluster.properties);
  const properties = branch(wanted, 'properties');
  keep(before, properties, readOnly);
  keepMissing(before, properties, lasting);
  const version = text(properties.kubernetesVersion);
  properties.agentPoolProfiles = updatedPools(
    list(before.agentPoolProfiles),
    list(properties.agentPoolProfiles),
    version,
  );
  writeRangesOut(properties);
  if (properties.networkProfile === undefined) properties.networkProfile = before.networkProfile;
  else updateNetwork(object(before.networkProfile), branch(properties, 'networkProfile'));
  return wanted;
}

/** A pool that a request asks for, with what of the present one stays. */
export function updatedPool(before: Json, pool: Json): Json {
  const result = structuredClone(pool);
  keep(before, result, readOnlyOfPool);
  keepMissing(before, result, lastingOfPool);
  return result;
}

/** An address alone is a range of one. */
export function writeRangesOut(properties: Json): void {
  const access = object(properties.apiServerAccessProfile);
  if (!Array.isArray(access.authorizedIPRanges)) return;
  access.authorizedIPRanges = list(access.authorizedIPRanges).map((range) =>
    /^[\d.]+$/.test(text(range)) ? `${text(range)}/32` : range,
  );
}

function keep(before: Json, after: Json, keys: readonly string[]): void {
  for (const key of keys) if (key in before) after[key] = structuredClone(before[key]);
}

function keepMissing(before: Json, after: Json, keys: readonly string[]): void {
  keep(
    before,
    after,
    keys.filter((key) => after[key] === undefined || after[key] === null),
  );
}

function updatedPools(before: readonly unknown[], after: readonly unknown[], version: string): Json[] {
  return after.map(object).map((pool) => {
    const known = before.map(object).find(({ name }) => same(text(name), text(pool.name)));
    return known ? updatedPool(known, pool) : newPool(pool, version);
  });
}

/** While the operation runs the profile of the way that traffic leaves by until now is shown too. */
function updateNetwork(before: Json, network: Json): void {
  keepMissing(before, network, lastingOfNetwork);
  updateBalancer(before, network);
  const gateway = object(before.natGatewayProfile);
  if (!same(outboundType(network), 'managedNATGateway')) {
    if (same(outboundType(before), 'managedNATGateway')) network.natGatewayProfile = gateway;
    return;
  }
  const profile = branch(network, 'natGatewayProfile');
  keep(gateway, profile, ['effectiveOutboundIPs']);
  keepMissing({ idleTimeoutInMinutes: 4, ...gateway }, profile, ['idleTimeoutInMinutes', 'sku']);
  updateOptions(gateway, profile, gatewayOptions);
  if (!gatewayOptions.some((option) => option in profile)) profile.managedOutboundIPProfile = { count: 1 };
}

function updateBalancer(before: Json, network: Json): void {
  const profileBefore = object(before.loadBalancerProfile);
  const starts = same(outboundType(network), 'loadBalancer') && !same(outboundType(before), 'loadBalancer');
  if (!('loadBalancerProfile' in before) && !('loadBalancerProfile' in network) && !starts) return;
  const profile = branch(network, 'loadBalancerProfile');
  updateOptions(profileBefore, profile, outboundOptions);
  if (starts && !outboundOptions.some((option) => option in profile)) profile.managedOutboundIPs = { count: 1 };
  keep(profileBefore, profile, ['effectiveOutboundIPs']);
  keepMissing(profileBefore, profile, ['backendPoolType']);
  countFamilies(network);
}

/** Where a request names none of the sources of addresses, that which there is stays; null is none. */
function updateOptions(before: Json, profile: Json, options: readonly string[]): void {
  if (options.every((option) => profile[option] === undefined)) keep(before, profile, options);
  for (const option of options) if (profile[option] === null) Reflect.deleteProperty(profile, option);
}

/** A dual-stack cluster leaves from one managed IPv6 address, too. Source: https://learn.microsoft.com/azure/aks/configure-dual-stack */
export function countFamilies(network: Json): void {
  const { managedOutboundIPs } = object(network.loadBalancerProfile);
  if (isObject(managedOutboundIPs) && list(network.ipFamilies).includes('IPv6')) managedOutboundIPs.countIPv6 ??= 1;
}
