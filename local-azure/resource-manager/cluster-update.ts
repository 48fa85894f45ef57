import { branch, list, object, text, type Json } from '../state/json.ts';
import { same } from '../state/resource-id.ts';
import type { Resource } from '../state/state.ts';

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
const outboundOptions = ['managedOutboundIPs', 'outboundIPs', 'outboundIPPrefixes'];

/**
 * The cluster that a PUT asks for. Properties that the request leaves out are gone, with the exceptions that AKS makes:
 * what it sets itself, the identity's ids, and the outbound options, of which only `null` unsets one.
 */
export function updatedCluster(cluster: Resource, body: Json): Resource {
  const wanted: Resource = { ...structuredClone(body), id: cluster.id, name: cluster.name, type: cluster.type };
  keep(cluster, wanted, ['location', 'identity', 'systemData', 'eTag']);
  if (!('eTag' in cluster)) Reflect.deleteProperty(wanted, 'eTag');
  const before = object(cluster.properties);
  const properties = branch(wanted, 'properties');
  keep(before, properties, readOnly);
  properties.agentPoolProfiles = updatedPools(list(before.agentPoolProfiles), list(properties.agentPoolProfiles));
  if (properties.networkProfile === undefined) properties.networkProfile = before.networkProfile;
  else updateNetwork(object(before.networkProfile), branch(properties, 'networkProfile'));
  return wanted;
}

function keep(before: Json, after: Json, keys: readonly string[]): void {
  for (const key of keys) if (key in before) after[key] = structuredClone(before[key]);
}

function updatedPools(before: readonly unknown[], after: readonly unknown[]): Json[] {
  return after.map(object).map((pool) => {
    const known = before.map(object).find(({ name }) => same(text(name), text(pool.name)));
    const result = structuredClone(pool);
    if (known) keep(known, result, readOnlyOfPool);
    return result;
  });
}

function updateNetwork(before: Json, network: Json): void {
  const profileBefore = object(before.loadBalancerProfile);
  if (!('loadBalancerProfile' in before) && !('loadBalancerProfile' in network)) return;
  const profile = branch(network, 'loadBalancerProfile');
  for (const option of outboundOptions) {
    if (profile[option] === undefined && profileBefore[option] !== undefined) profile[option] = profileBefore[option];
    if (profile[option] === null) Reflect.deleteProperty(profile, option);
  }
  keep(profileBefore, profile, ['effectiveOutboundIPs']);
  const gateway = object(before.natGatewayProfile);
  if (network.natGatewayProfile !== undefined)
    keep(gateway, branch(network, 'natGatewayProfile'), ['effectiveOutboundIPs']);
}
