import { gatewayKeys } from '../../state/attachments.ts';
import { list, object, text, type Json } from '../../state/json.ts';
import { outboundType } from '../../state/outbound.ts';
import { same } from '../../state/resource-id.ts';
import type { AzureState, Resource } from '../../state/state.ts';
import { profileTarget, refuseBalancerProfile } from './balancer-validation.ts';
import { aksError } from '../errors.ts';
import { refuseGatewayProfile } from './gateway-validation.ts';

const typeTarget = 'networkProfile.outboundType';

/**
 * What AKS refuses of how a cluster's traffic leaves.
 * Source: https://learn.microsoft.com/azure/aks/egress-outboundtype
 */
export function refuseInvalidOutbound(state: AzureState, cluster: Resource, before?: Resource): void {
  const network = networkOf(cluster);
  const type = outboundType(network);
  const check = checks.get(type.toLowerCase());
  if (!check) throw aksError(400, 'UnsupportedOutboundType', `Outbound type ${type} is not supported.`, typeTarget);
  check(state, cluster, network, before);
  if (before) refuseMigration(outboundType(networkOf(before)), type, usesOwnNetwork(cluster));
}

type Check = (state: AzureState, cluster: Resource, network: Json, before?: Resource) => void;

const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['loadbalancer', refuseUnlessBasic],
  ['managednatgateway', refuseManagedGateway],
  ['userassignednatgateway', refuseWithoutGateway],
  ['userdefinedrouting', refuseWithoutRoute],
  ['none', () => undefined],
  ['block', () => undefined],
]);

/** A Basic load balancer has no profile. */
function refuseUnlessBasic(state: AzureState, cluster: Resource, network: Json): void {
  if (!same(text(network.loadBalancerSku), 'basic')) refuseBalancerProfile(state, cluster, network);
}

function networkOf(cluster: Resource): Json {
  return object(object(cluster.properties).networkProfile);
}

function poolsOf(cluster: Resource): Json[] {
  return list(object(cluster.properties).agentPoolProfiles).map(object);
}

/** A network of its owner's, rather than one that AKS manages. */
function usesOwnNetwork(cluster: Resource): boolean {
  return poolsOf(cluster).some(({ vnetSubnetID }) => text(vnetSubnetID) !== '');
}

/** The subnets that nodes and pods of a cluster leave by, each once. */
function subnetsOf(cluster: Resource): string[] {
  const all = poolsOf(cluster).flatMap(({ vnetSubnetID, podSubnetID }) => [text(vnetSubnetID), text(podSubnetID)]);
  return [...new Set(all.filter((id) => id !== ''))];
}

/** The types that a cluster may change to: with a network that AKS manages, and with one of its owner's. */
const migrations: Readonly<Record<'managed' | 'own', Readonly<Record<string, readonly string[]>>>> = {
  managed: {
    loadbalancer: ['managednatgateway', 'none', 'block'],
    managednatgateway: ['none', 'block'],
    none: ['loadbalancer', 'managednatgateway', 'block'],
    block: ['loadbalancer', 'managednatgateway', 'none'],
  },
  own: {
    loadbalancer: ['userassignednatgateway', 'userdefinedrouting', 'none'],
    userassignednatgateway: ['loadbalancer', 'userdefinedrouting', 'none'],
    userdefinedrouting: ['loadbalancer', 'userassignednatgateway', 'none'],
    none: ['loadbalancer', 'userassignednatgateway', 'userdefinedrouting'],
  },
};

function refuseMigration(from: string, to: string, ownNetwork: boolean): void {
  const allowed = migrations[ownNetwork ? 'own' : 'managed'][from.toLowerCase()] ?? [];
  if (same(from, to) || allowed.includes(to.toLowerCase())) return;
  const message = `Updating outbound type from ${from} to ${to} is not allowed. Please refer to http://aka.ms/aks/outboundtype for more details`;
  throw aksError(400, 'UpdatingOutboundTypeNotAllowed', message, typeTarget);
}

/** Source: https://learn.microsoft.com/azure/aks/nat-gateway */
function refuseManagedGateway(state: AzureState, cluster: Resource, network: Json, before?: Resource): void {
  const own = poolsOf(cluster).find(({ vnetSubnetID }) => text(vnetSubnetID) !== '');
  if (own) {
    const message = `Outbound type is managedNATGateway but agent pool \`${text(own.name)}\` is using custom VNet, which is not allowed.`;
    throw aksError(400, 'ManagedNATGatewayWithCustomVNetNotAllowed', message, typeTarget);
  }
  refuseGatewayProfile(state, cluster, network, before);
}

function refuseWithoutGateway(state: AzureState, cluster: Resource): void {
  refuseManagedNetwork(cluster, 'userAssignedNATGateway');
  for (const id of subnetsOf(cluster)) {
    const gateway = text(object(object(state.get(id)?.properties).natGateway).id);
    if (gateway === '') {
      const message = `Subnet '${id}' must have a NAT gateway associated for outbound connection`;
      throw aksError(400, 'SubnetNotAssociatedWithNATGateway', message, typeTarget);
    }
    const properties = object(state.get(gateway)?.properties);
    if (gatewayKeys.some((key) => list(properties[key]).length > 0)) continue;
    const message = `NAT gateway '${gateway}' must have at least one public IP or public IP prefix associated for outbound connection`;
    throw aksError(400, 'NATGatewayNotAssociatedWithPublicIPOrIPPrefix', message, typeTarget);
  }
}

function refuseManagedNetwork(cluster: Resource, type: string): void {
  const managed = poolsOf(cluster).find(({ vnetSubnetID }) => text(vnetSubnetID) === '');
  if (!managed) return;
  const message = `Outbound type is ${type} but agent pool \`${text(managed.name)}\` is not using custom VNet, which is not allowed.`;
  const code = `${type.charAt(0).toUpperCase()}${type.slice(1)}WithManagedVNetNotAllowed`;
  throw aksError(400, code, message, typeTarget);
}

/** Source: https://learn.microsoft.com/azure/aks/egress-udr */
function refuseWithoutRoute(state: AzureState, cluster: Resource, network: Json): void {
  const profile = object(network.loadBalancerProfile);
  if (['managedOutboundIPs', 'outboundIPs', 'outboundIPPrefixes'].some((key) => profile[key] !== undefined)) {
    const message =
      'UserDefinedRouting and load balancer profile are mutually exclusive. Please refer to http://aka.ms/aks/outboundtype for more details';
    throw aksError(400, 'InvalidUserDefinedRoutingWithLoadBalancerProfile', message, profileTarget);
  }
  refuseManagedNetwork(cluster, 'userDefinedRouting');
  for (const id of subnetsOf(cluster)) {
    const table = text(object(object(state.get(id)?.properties).routeTable).id);
    if (table === '') {
      const message = `An existing route table has not been associated with subnet ${id}. Please update the route table association`;
      throw aksError(400, 'ExistingRouteTableNotAssociatedWithSubnet', message);
    }
    const routes = list(object(state.get(table)?.properties).routes).map((route) => object(object(route).properties));
    if (routes.some(({ addressPrefix }) => addressPrefix === '0.0.0.0/0')) continue;
    const message = `Route table ${table} does not have a default route 0.0.0.0/0, which outbound type userDefinedRouting requires`;
    throw aksError(400, 'RouteTableMissingDefaultRouteError', message);
  }
}
