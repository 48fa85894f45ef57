import { ids, list, object, text } from '../../state/json.ts';
import { isIdOf } from '../../state/resource-id.ts';
import { clusterType, natGatewayType, prefixType, publicIpType, subnetType } from '../../state/resource-types.ts';
import type { Resource } from '../../state/state.ts';
import { unauthorizedLink, type Access } from './access.ts';
import type { OperationFailure } from '../operations.ts';
import type { ArmRequest, Services } from '../request.ts';

const write = `${clusterType}/write`;

/** What a cluster links to: its own public IPs and prefixes, and the subnets of its pools. */
export function joinedIds(cluster: Resource): string[] {
  const properties = object(cluster.properties);
  const profile = object(object(properties.networkProfile).loadBalancerProfile);
  const subnets = list(properties.agentPoolProfiles).map((pool) => text(object(pool).vnetSubnetID));
  return [
    ...ids(object(profile.outboundIPs).publicIPs),
    ...ids(object(profile.outboundIPPrefixes).publicIPPrefixes),
    ...new Set(subnets.filter((id) => id !== '')),
  ];
}

/** @throws ArmError 403 when the caller may not join what the cluster links to. */
export function refuseJoins({ access }: Services, { caller, target }: ArmRequest, wanted: Resource): void {
  for (const id of joinedIds(wanted)) access.requireLinked(caller, write, target.id, joinAction(id), id);
}

function joinAction(id: string): string {
  const type = [publicIpType, prefixType, subnetType, natGatewayType].find((candidate) => isIdOf(id, candidate));
  return `${type ?? publicIpType}/join/action`;
}

/** The identity with which the cluster's control plane acts. */
export function clusterIdentity(cluster: Resource): { clientId: string; objectId: string } {
  const identity = object(cluster.identity);
  const [assigned] = Object.values(object(identity.userAssignedIdentities)).map(object);
  const objectId = text(identity.principalId) || text(assigned?.principalId);
  return { clientId: text(assigned?.clientId) || objectId, objectId };
}

/** How an operation of the cluster fails when its identity may not join an address; undefined when it may. */
export function unjoinable(access: Access, cluster: Resource, linked: readonly string[]): OperationFailure | undefined {
  const { clientId, objectId } = clusterIdentity(cluster);
  const addresses = linked.filter((id) => isIdOf(id, publicIpType) || isIdOf(id, prefixType));
  const denied = addresses.find((id) => !access.allows(objectId, joinAction(id), id));
  if (denied === undefined) return undefined;
  const balancer = 'Microsoft.Network/loadBalancers/write';
  const scope = `/subscriptions/${cluster.id.split('/')[2] ?? ''}/resourceGroups/${text(object(cluster.properties).nodeResourceGroup)}/providers/Microsoft.Network/loadBalancers/kubernetes`;
  const message = unauthorizedLink(clientId, objectId, {
    write: balancer,
    scope,
    action: joinAction(denied),
    linked: denied,
  });
  return { code: 'LinkedAuthorizationFailed', message };
}
