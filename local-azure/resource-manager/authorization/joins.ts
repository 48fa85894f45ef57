import { ids, list, object, text } from '../../state/json.ts';
import { loadBalancerId, nodeGroupId } from '../../state/load-balancer.ts';
import { managedGatewayId, ownGatewayIds } from '../../state/managed-gateway.ts';
import { covers, isIdOf } from '../../state/resource-id.ts';
import {
  clusterType,
  loadBalancerType,
  natGatewayType,
  prefixType,
  publicIpType,
  subnetType,
} from '../../state/resource-types.ts';
import type { Resource } from '../../state/state.ts';
import { unauthorizedLink, type Access } from './access.ts';
import type { OperationFailure } from '../operations.ts';
import type { ArmRequest, Services } from '../request.ts';

const write = `${clusterType}/write`;

/** What a cluster links to: its own public IPs and prefixes, and the subnets of its pools. */
function joinedIds(cluster: Resource): string[] {
  const properties = object(cluster.properties);
  const subnets = list(properties.agentPoolProfiles).map((pool) => text(object(pool).vnetSubnetID));
  return [...balancerAddresses(cluster), ...gatewayAddresses(cluster), ...new Set(subnets.filter((id) => id !== ''))];
}

/** The public IPs and prefixes of its owner's that a cluster's load balancer profile names. */
export function balancerAddresses(cluster: Resource): string[] {
  const profile = object(object(object(cluster.properties).networkProfile).loadBalancerProfile);
  return [...ids(object(profile.outboundIPs).publicIPs), ...ids(object(profile.outboundIPPrefixes).publicIPPrefixes)];
}

/** The same of its NAT gateway profile. */
export function gatewayAddresses(cluster: Resource): string[] {
  const network = object(object(cluster.properties).networkProfile);
  const { ips, prefixes } = ownGatewayIds(object(network.natGatewayProfile));
  return [...ips, ...prefixes];
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

/** How an operation of the cluster fails when its identity may not join an address; undefined when it may, as always in the node resource group. */
export function unjoinable(
  access: Access,
  cluster: Resource,
  linked: readonly string[],
  scope = loadBalancerId(cluster),
): OperationFailure | undefined {
  const { clientId, objectId } = clusterIdentity(cluster);
  const addresses = linked.filter((id) => isIdOf(id, publicIpType) || isIdOf(id, prefixType));
  const denied = addresses
    .filter((id) => !covers(nodeGroupId(cluster), id))
    .find((id) => !access.allows(objectId, joinAction(id), id));
  if (denied === undefined) return undefined;
  const type = isIdOf(scope, natGatewayType) ? natGatewayType : loadBalancerType;
  const link = { write: `${type}/write`, scope, action: joinAction(denied), linked: denied };
  return { code: 'LinkedAuthorizationFailed', message: unauthorizedLink(clientId, objectId, link) };
}

/** The same of the public IPs and prefixes that a cluster's own load balancer and NAT gateway take. */
export function unjoinableOwn(access: Access, cluster: Resource): OperationFailure | undefined {
  return (
    unjoinable(access, cluster, balancerAddresses(cluster)) ??
    unjoinable(access, cluster, gatewayAddresses(cluster), managedGatewayId(cluster))
  );
}
