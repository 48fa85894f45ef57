import { isObject, list, object, text, type Json } from '../../state/json.ts';
import { gatewaySku, managedGatewayId, ownGatewayIds } from '../../state/managed-gateway.ts';
import { same } from '../../state/resource-id.ts';
import type { AzureState, Resource } from '../../state/state.ts';
import { aksError } from '../errors.ts';
import { countOf, refuseOwnAddresses } from './own-addresses.ts';
import { refuseOutside } from './profile-ranges.ts';

const target = 'networkProfile.natGatewayProfile';

/** Most addresses of a family on one NAT gateway: https://learn.microsoft.com/azure/nat-gateway/nat-gateway-resource */
const mostAddresses = 16;

/**
 * What AKS refuses of a managed NAT gateway's profile.
 * Source: https://learn.microsoft.com/azure/aks/nat-gateway
 */
export function refuseGatewayProfile(state: AzureState, cluster: Resource, network: Json, before?: Resource): void {
  const profile = object(network.natGatewayProfile);
  refuseSku(profile, before);
  refuseReferences(profile, 'outboundIPs', 'publicIPs');
  refuseReferences(profile, 'outboundIPPrefixes', 'publicIPPrefixes');
  refuseSources(profile);
  const { count, countIPv6 } = object(profile.managedOutboundIPProfile);
  const most = gatewaySku(profile) === 'StandardV2' ? mostAddresses : 0;
  refuseOutside(count, [1, mostAddresses], 'natGatewayProfile', 'ManagedOutboundIPCount');
  refuseOutside(countIPv6, [0, most], 'natGatewayProfile', 'ManagedOutboundIPCountIPv6');
  refuseOutside(profile.idleTimeoutInMinutes, [4, 120], 'natGatewayProfile', 'IdleTimeoutInMinutes');
  const own = ownGatewayIds(profile);
  const user = managedGatewayId(cluster);
  refuseOwnAddresses(state, cluster, { profile: 'natGatewayProfile', ...own, sku: 'StandardV2', user });
  for (const version of ['IPv4', 'IPv6'] as const) {
    refuseOutside(countOf(state, own, version), [0, mostAddresses], 'natGatewayProfile', 'OutboundIPCount');
  }
}

/** A gateway becomes StandardV2, but not Standard again. */
function refuseSku(profile: Json, before: Resource | undefined): void {
  const sku = text(profile.sku) || 'Standard';
  if (!['Standard', 'StandardV2'].some((known) => same(known, sku))) {
    throw aksError(400, 'UnsupportedOutboundType', `NAT gateway SKU ${sku} is not supported.`, `${target}.sku`);
  }
  const previous = object(object(object(before?.properties).networkProfile).natGatewayProfile);
  if (gatewaySku(previous) === 'Standard' || gatewaySku(profile) === 'StandardV2') return;
  const message = 'Updating NAT gateway SKU from StandardV2 to Standard is not allowed.';
  throw aksError(400, 'UpdatingOutboundTypeNotAllowed', message, `${target}.sku`);
}

/** Ids are plain texts here, which an object is not. */
function refuseReferences(profile: Json, option: string, key: string): void {
  const wrong = list(object(profile[option])[key]).find((entry) => typeof entry !== 'string');
  if (wrong === undefined) return;
  const field = `properties.networkProfile.natGatewayProfile.${option}.${key}`;
  const kind = isObject(wrong) ? 'object' : typeof wrong;
  const message = `UnmarshalEntity encountered error: json: cannot unmarshal ${kind} into Go struct field Properties.${field} of type string.`;
  throw aksError(400, 'UnmarshalError', message);
}

/** Managed addresses or the owner's, and the latter on a gateway of SKU StandardV2 only. */
function refuseSources(profile: Json): void {
  const options = ['outboundIPs', 'outboundIPPrefixes'].filter((key) => profile[key] !== undefined);
  if (options.length === 0) return;
  const { ips, prefixes } = ownGatewayIds(profile);
  if (profile.managedOutboundIPProfile !== undefined || ips.length + prefixes.length === 0) {
    const message =
      'NAT gateway profile must specify either ManagedOutboundIPProfile, or OutboundIPs and OutboundIPPrefixes that name at least one resource. Please refer to https://aka.ms/aks/nat-gateway.';
    throw aksError(400, 'InvalidNATGatewayProfile', message, target);
  }
  if (gatewaySku(profile) === 'StandardV2') return;
  const message = 'OutboundIPs and OutboundIPPrefixes of the NAT gateway profile require SKU StandardV2.';
  throw aksError(400, 'InvalidNATGatewayProfile', message, target);
}
