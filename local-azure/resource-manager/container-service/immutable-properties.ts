import { list, object, text, type Json } from '../../state/json.ts';
import { same } from '../../state/resource-id.ts';
import { aksError } from '../errors.ts';

/** What a cluster keeps for life, where a request names it. Source: https://learn.microsoft.com/azure/aks/faq */
const ofCluster = ['dnsPrefix', 'enableRBAC', 'nodeResourceGroup'];
const ofNetwork = ['serviceCidr', 'dnsServiceIP', 'networkPlugin'];
const ofPool = ['vmSize', 'osType', 'osDiskSizeGB', 'type', 'vnetSubnetID', 'maxPods'];

/**
 * Compares what a request says with what is there.
 * @throws ArmError 400 for a property that AKS does not change
 */
export function refuseImmutable(before: Json, body: Json): void {
  const [properties, wanted] = [object(before.properties), object(body.properties)];
  refuseChanges(properties, wanted, ofCluster, '');
  const network = object(properties.networkProfile);
  const wantedNetwork = object(wanted.networkProfile);
  refuseChanges(network, wantedNetwork, ofNetwork, 'networkProfile.');
  const downgrade =
    same(text(wantedNetwork.loadBalancerSku), 'basic') && same(text(network.loadBalancerSku), 'standard');
  if (downgrade) throw notAllowed('networkProfile.loadBalancerSku');
  for (const pool of list(wanted.agentPoolProfiles).map(object)) {
    const known = list(properties.agentPoolProfiles)
      .map(object)
      .find(({ name }) => same(text(name), text(pool.name)));
    if (known) refuseChanges(known, pool, ofPool, 'agentPoolProfile.');
  }
}

/** The same for one pool by itself, whose properties an own resource holds. */
export function refuseImmutablePool(before: Json, wanted: Json): void {
  refuseChanges(before, wanted, ofPool, 'properties.');
}

function refuseChanges(before: Json, wanted: Json, keys: readonly string[], path: string): void {
  const changed = keys.find((key) => {
    const [now, then] = [wanted[key], before[key]];
    if (now === undefined || now === null || then === undefined || then === null) return false;
    return !same(JSON.stringify(now), JSON.stringify(then));
  });
  if (changed !== undefined) throw notAllowed(path + changed);
}

function notAllowed(target: string): Error {
  return aksError(400, 'PropertyChangeNotAllowed', `Changing property '${target}' is not allowed.`, target);
}
