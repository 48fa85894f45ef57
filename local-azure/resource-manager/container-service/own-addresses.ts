import { addressCount } from '../../state/addresses.ts';
import { list, object, text } from '../../state/json.ts';
import { covers, isIdOf, same } from '../../state/resource-id.ts';
import { prefixType, publicIpType } from '../../state/resource-types.ts';
import type { AzureState, Resource } from '../../state/state.ts';
import { aksError } from '../errors.ts';

/** The profile that names public IPs and prefixes of a cluster's owner, and what these are for. */
export interface OwnAddresses {
  profile: 'loadBalancerProfile' | 'natGatewayProfile';
  ips: readonly string[];
  prefixes: readonly string[];
  sku: 'Standard' | 'StandardV2';
  /** The load balancer or NAT gateway that takes them. */
  user: string;
}

/** Why one of them cannot be taken. */
type Reason = string | undefined;

/**
 * Own addresses are of the cluster's subscription and region, of the SKU of what takes them, and free; IPv6 is for clusters that have it.
 * Source: https://learn.microsoft.com/azure/aks/load-balancer-standard, https://learn.microsoft.com/azure/aks/nat-gateway
 * @throws ArmError 400
 */
export function refuseOwnAddresses(state: AzureState, cluster: Resource, own: OwnAddresses): void {
  for (const id of own.ips) {
    const reason = misfitOfIp(state, cluster, id, own);
    if (reason !== undefined) throw refusal(own.profile, 'outboundIPs', reason);
  }
  for (const id of own.prefixes) {
    const reason = misfitOfPrefix(state, cluster, id, own);
    if (reason !== undefined) throw refusal(own.profile, 'outboundIPPrefixes', reason);
  }
}

function misfitOfIp(state: AzureState, cluster: Resource, id: string, own: OwnAddresses): Reason {
  const ip = isIdOf(id, publicIpType) ? state.get(id) : undefined;
  if (!ip) return 'NotExist';
  const { ipConfiguration, natGateway } = object(ip.properties);
  if (Object.keys(object(ip.tags)).some((tag) => tag.startsWith('aks-managed-'))) return 'HasManagedOutboundIPTag';
  return misfit(cluster, ip, own) ?? taken(own, ipConfiguration ?? natGateway);
}

/** A prefix is taken as a whole. */
function misfitOfPrefix(state: AzureState, cluster: Resource, id: string, own: OwnAddresses): Reason {
  if (!covers(cluster.id.split('/').slice(0, 3).join('/'), id)) return 'NotInTheSameSubscription';
  const prefix = isIdOf(id, prefixType) ? state.get(id) : undefined;
  if (!prefix) return 'NotExist';
  const { loadBalancerFrontendIpConfiguration, natGateway, publicIPAddresses } = object(prefix.properties);
  const [inside] = list(publicIPAddresses);
  return misfit(cluster, prefix, own) ?? taken(own, loadBalancerFrontendIpConfiguration ?? natGateway ?? inside);
}

function misfit(cluster: Resource, address: Resource, { sku }: OwnAddresses): Reason {
  const { provisioningState, publicIPAddressVersion } = object(address.properties);
  if (provisioningState !== 'Succeeded') return 'ProvisioningNotSucceeded';
  if (!same(text(object(address.sku).name), sku)) return `Not${sku}SKU`;
  const [where, wanted] = [address, cluster].map(({ location }) => text(location).replaceAll(' ', ''));
  if (!same(where ?? '', wanted ?? '')) return 'NotInTheSameRegion';
  const families = list(object(object(cluster.properties).networkProfile).ipFamilies);
  return publicIPAddressVersion === 'IPv6' && !families.includes('IPv6') ? 'IPVersionNotInIPFamilies' : undefined;
}

function taken({ user }: OwnAddresses, by: unknown): Reason {
  const id = text(object(by).id);
  return id === '' || covers(user, id) ? undefined : 'AttachedToAnotherIPConfiguration';
}

const words = { outboundIPs: 'outbound IPs', outboundIPPrefixes: 'outbound IP prefixes' };

function refusal(profile: OwnAddresses['profile'], key: keyof typeof words, reason: string): Error {
  const [name, called] =
    profile === 'natGatewayProfile'
      ? ['NATGatewayProfile', 'NAT gateway profile']
      : ['LoadBalancerProfile', 'load balancer profile'];
  const code = `Invalid${name}${key.charAt(0).toUpperCase()}${key.slice(1)}`;
  const what = `${name}OutboundIP${key === 'outboundIPs' ? '' : 'Prefix'}${reason}`;
  const message = `Error in validating ${called} ${words[key]}, error details: ${what}`;
  return aksError(400, code, message, `networkProfile.${profile}.${key}`);
}

/** How many addresses of a version these public IPs and prefixes hold. */
export function countOf(
  state: AzureState,
  { ips, prefixes }: Pick<OwnAddresses, 'ips' | 'prefixes'>,
  version: 'IPv4' | 'IPv6',
): number {
  return [...ips, ...prefixes]
    .map((id) => object(state.get(id)?.properties))
    .filter((address) => (text(address.publicIPAddressVersion) || 'IPv4') === version)
    .reduce((sum, address) => sum + addressCount(address), 0);
}
