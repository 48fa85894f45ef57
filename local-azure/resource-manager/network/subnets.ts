import { scaleSetNumber } from '../../kubernetes/machines.ts';
import { addressHolders } from '../../state/attachments.ts';
import { ids, list, object, text, type Json } from '../../state/json.ts';
import { nodeGroupId } from '../../state/load-balancer.ts';
import { same } from '../../state/resource-id.ts';
import {
  clusterType,
  natGatewayType,
  routeTableType,
  securityGroupType,
  subnetType,
} from '../../state/resource-types.ts';
import type { AzureState, Resource } from '../../state/state.ts';
import { contains, overlap, refusePrefixFormat } from './address-prefixes.ts';
import { parentId } from '../common.ts';
import { networkError } from '../errors.ts';
import { child, named } from './network-shapes.ts';
import type { NetworkKind } from './network.ts';
import type { Services } from '../request.ts';

const policies = ['Enabled', 'Disabled'];

/** A subnet, by itself or in its network. */
export const subnetShape = child('Subnet', {
  addressPrefix: 'text',
  addressPrefixes: { each: 'text' },
  natGateway: { refersTo: natGatewayType },
  routeTable: { refersTo: routeTableType },
  networkSecurityGroup: { refersTo: securityGroupType },
  delegations: { each: child('Delegation', { serviceName: 'text' }) },
  serviceEndpoints: { each: { type: 'ServiceEndpoint', fields: { service: 'text', locations: { each: 'text' } } } },
  privateEndpointNetworkPolicies: named(
    'PrivateEndpointNetworkPolicies',
    ...policies,
    'NetworkSecurityGroupEnabled',
    'RouteTableEnabled',
  ),
  privateLinkServiceNetworkPolicies: named('PrivateLinkServiceNetworkPolicies', ...policies),
  defaultOutboundAccess: 'boolean',
});

/** Subnets. Source: https://learn.microsoft.com/rest/api/virtualnetwork/subnets/create-or-update */
export const subnets: NetworkKind = {
  type: subnetType,
  shape: subnetShape,
  readOnly: ['ipConfigurations'],
  check: ({ services, id, wanted }) => {
    const network = services.state.get(parentId(id)) ?? { id: parentId(id) };
    const others = subnetsOf(services.state, network.id).filter((other) => !same(other.id, id));
    refuseRange(network, wanted, others);
    refuseOtherNetworks(services, wanted);
  },
  refuseDeletion: (subnet, services) => refuseUsedSubnet(services, subnet),
  shown: shownSubnet,
};

export function subnetsOf(state: AzureState, networkId: string): Resource[] {
  return state.list(subnetType).filter((subnet) => same(parentId(subnet.id), networkId));
}

/** A subnet names what has addresses of it. */
export function shownSubnet(subnet: Resource, { state }: Services): Json {
  const users = usersOf(state, subnet);
  if (users.length === 0) return subnet;
  return { ...subnet, properties: { ...object(subnet.properties), ipConfigurations: users.map((id) => ({ id })) } };
}

/** The addresses of the clusters' nodes, of internal load balancers, firewalls and network interfaces, and what a scenario says is there besides. */
function usersOf(state: AzureState, { id, properties }: Resource): string[] {
  const nodes = state.list(clusterType).flatMap((cluster) =>
    list(object(cluster.properties).agentPoolProfiles)
      .map(object)
      .filter((pool) => [pool.vnetSubnetID, pool.podSubnetID].some((used) => same(text(used), id)))
      .flatMap((pool) => nodesOf(cluster, pool)),
  );
  const others = addressHolders
    .flatMap(([type, key]) => state.list(type).flatMap((holder) => list(object(holder.properties)[key]).map(object)))
    .filter((holder) => same(text(object(object(holder.properties).subnet).id), id))
    .map((holder) => text(holder.id));
  return [...new Set([...nodes, ...others, ...ids(object(properties).ipConfigurations)])];
}

function nodesOf(cluster: Resource, pool: Json): string[] {
  const scaleSet = `aks-${text(pool.name)}-${scaleSetNumber(cluster.id)}-vmss`;
  const path = `${nodeGroupId(cluster)}/providers/Microsoft.Compute/virtualMachineScaleSets/${scaleSet}/virtualMachines`;
  return Array.from(
    { length: Number(pool.count ?? 0) },
    (_, instance) => `${path}/${String(instance)}/networkInterfaces/${scaleSet}/ipConfigurations/ipconfig1`,
  );
}

/** @throws ArmError 400 when something has addresses of the subnet */
export function refuseUsedSubnet({ state }: Services, subnet: Resource): void {
  const users = usersOf(state, subnet);
  if (users.length === 0) return;
  const how = 'In order to delete the subnet, delete all the resources within the subnet. See aka.ms/deletesubnet.';
  const message = `Subnet ${text(subnet.name)} is in use by ${users.join(', ')} and cannot be deleted. ${how}`;
  throw networkError('InUseSubnetCannotBeDeleted', message);
}

/** @throws ArmError 400 when a subnet would take the NAT gateway of another network */
export function refuseOtherNetworks({ state }: Services, subnet: Resource): void {
  const gateway = text(object(object(subnet.properties).natGateway).id);
  const network = parentId(subnet.id);
  const other = state
    .list(subnetType)
    .filter(({ properties }) => gateway !== '' && same(text(object(object(properties).natGateway).id), gateway))
    .map(({ id }) => parentId(id))
    .find((id) => !same(id, network));
  if (other === undefined) return;
  const message = `NAT Gateway cannot be configured on multiple virtual networks. NAT Gateway ${gateway} is currently used on virtual network ${other} and cannot be added to virtual network ${network}.`;
  throw networkError('NatGatewayCannotBeUsedBySubnetsBelongingToDifferentVirtualNetworks', message);
}

/** @throws ArmError 400 when a subnet lies outside of its network, or where another one is */
export function refuseRange(network: Resource, subnet: Resource, others: readonly Resource[]): void {
  const name = subnet.id.slice(subnet.id.lastIndexOf('/') + 1);
  const networkName = network.id.slice(network.id.lastIndexOf('/') + 1);
  const space = list(object(object(network.properties).addressSpace).addressPrefixes).map(text);
  const prefixes = prefixesOf(subnet);
  if (prefixes.length === 0) {
    const message = `Resource ${subnet.id} has no address prefix and no pool to take one from.`;
    throw networkError('NoAddressPrefixOrPoolProvided', message);
  }
  for (const prefix of prefixes) refusePrefixFormat(prefix, subnet.id);
  if (!prefixes.every((prefix) => space.some((outer) => contains(outer, prefix)))) {
    const message = `Subnet '${name}' is not valid because its IP address range is outside the IP address range of virtual network '${networkName}'.`;
    throw networkError('NetcfgSubnetRangeOutsideVnet', message);
  }
  const taken = others.flatMap(prefixesOf);
  if (!prefixes.some((prefix) => taken.some((other) => overlap(prefix, other)))) return;
  const message = `Subnet '${name}' is not valid because its IP address range overlaps with that of an existing subnet in virtual network '${networkName}'.`;
  throw networkError('NetcfgSubnetRangesOverlap', message);
}

/** The address prefixes of a subnet, however they are written. */
function prefixesOf({ properties }: Resource): string[] {
  const { addressPrefix, addressPrefixes } = object(properties);
  return addressPrefix === undefined ? list(addressPrefixes).map(text) : [text(addressPrefix)];
}
