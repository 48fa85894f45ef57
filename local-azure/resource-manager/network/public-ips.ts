import { addressesOf } from '../../state/addresses.ts';
import { branch, object, text, type Json } from '../../state/json.ts';
import { same } from '../../state/resource-id.ts';
import { prefixType, publicIpType } from '../../state/resource-types.ts';
import type { AzureState, Resource } from '../../state/state.ts';
import { networkError } from '../errors.ts';
import { refuseSku, refuseZones, skuOf, type Put } from './network-put.ts';
import { address, ipTags, named, resource, sku } from './network-shapes.ts';
import type { NetworkKind } from './network.ts';

/** Most public IPs of a subscription in a region, as in a new pay-as-you-go subscription. */
const limit = 20;

/** Public IP addresses. Source: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-addresses/create-or-update */
export const publicIps: NetworkKind = {
  type: publicIpType,
  shape: resource(
    'PublicIpAddress',
    {
      publicIPAddressVersion: address,
      publicIPAllocationMethod: named('IpAllocationMethod', 'Static', 'Dynamic'),
      idleTimeoutInMinutes: 'integer',
      publicIPPrefix: { refersTo: prefixType },
      ipTags,
      ddosSettings: {
        type: 'DdosSettings',
        fields: { protectionMode: named('DdosProtectionMode', 'VirtualNetworkInherited', 'Enabled', 'Disabled') },
      },
      dnsSettings: {
        type: 'PublicIpAddressDnsSettings',
        fields: { domainNameLabel: 'text', fqdn: 'text', reverseFqdn: 'text' },
      },
      deleteOption: named('PublicIpAddressDeleteOption', 'Delete', 'Detach'),
    },
    { sku: sku('PublicIpAddressSku', 'Basic', 'Standard', 'StandardV2') },
  ),
  sku: { name: 'Basic', tier: 'Regional' },
  zonal: true,
  readOnly: ['ipAddress', 'ipConfiguration', 'natGateway'],
  check: (put) => {
    refuseNewIp(put);
    refuseSettings(put);
    refuseChanges(put);
    refusePrefix(put);
  },
  accepted: ({ wanted, properties, location }) => ({ ...wanted, properties: withName(properties, location) }),
  finished: (ip, { state }) => {
    const properties = branch(ip, 'properties');
    const isStatic = same(text(properties.publicIPAllocationMethod), 'Static');
    if (isStatic) properties.ipAddress ??= freeAddress(state, properties);
  },
  refuseDeletion: (ip) => {
    const { ipConfiguration, natGateway } = object(ip.properties);
    const user = text(object(ipConfiguration ?? natGateway).id);
    if (user === '') return;
    const how = 'In order to delete the public IP, disassociate/detach the Public IP address from the resource.';
    const message = `Public IP address ${ip.id} can not be deleted since it is still allocated to resource ${user}. ${how} To learn how to do this, see aka.ms/deletepublicip.`;
    throw networkError('PublicIPAddressCannotBeDeleted', message);
  },
};

/** The retired SKU cannot be created any more: https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-basic-upgrade-guidance */
function refuseNewIp({ existing, wanted, properties, services: { state }, location }: Put): void {
  if (existing) return;
  const where = 'for this subscription in this region.';
  if (same(skuOf(wanted), 'Basic')) {
    const message = `Cannot create more than 0 ${text(properties.publicIPAddressVersion)} Basic SKU public IP addresses ${where}`;
    throw networkError(`${text(properties.publicIPAddressVersion)}BasicSkuPublicIpCountLimitReached`, message);
  }
  const here = state.list(publicIpType).filter((ip) => same(text(ip.location), location));
  if (here.length < limit) return;
  const message = `Cannot create more than ${String(limit)} public IP addresses ${where}`;
  throw networkError('PublicIPCountLimitReached', message);
}

function refuseSettings({ request, id, wanted, properties }: Put): void {
  const idle = Number(properties.idleTimeoutInMinutes);
  if (idle < 4 || idle > 30) {
    const message = `Public IP address ${request.target.name} has invalid Idle Timeout. The value must be between 4 and 30.`;
    throw networkError('PublicIPIdleTimeoutIsOutOfRange', message);
  }
  if (!same(skuOf(wanted), 'Basic') && !same(text(properties.publicIPAllocationMethod), 'Static')) {
    const message = `Standard sku publicIp ${id} must have AllocationMethod set to Static.`;
    throw networkError('StandardSkuPublicIPAddressesMustBeStatic', message);
  }
  const label = object(properties.dnsSettings).domainNameLabel;
  const rule = '^[a-z][a-z0-9-]{1,61}[a-z0-9]$';
  if (label !== undefined && !new RegExp(rule).test(text(label))) {
    const message = `The domain name label ${text(label)} is invalid. It must conform to the following regular expression: ${rule}.`;
    throw networkError('InvalidDomainNameLabel', message);
  }
}

function refuseChanges(put: Put): void {
  const { existing, properties, location, services } = put;
  refuseSku(put);
  refuseZones(put);
  const before = object(existing?.properties);
  refuseChange(put, 'publicIPAddressVersion', 'PublicIPAddressVersionCannotBeChanged');
  refuseChange(put, 'publicIPPrefix', 'PublicIPPrefixReferenceCannotBeChanged');
  const fqdn = fqdnOf(properties, location);
  const isTaken = services.state
    .list(publicIpType)
    .some((ip) => object(object(ip.properties).dnsSettings).fqdn === fqdn && !same(ip.id, put.id));
  if (fqdn === undefined || object(before.dnsSettings).fqdn === fqdn || !isTaken) return;
  throw networkError('DnsRecordInUse', `DNS record ${fqdn} is already used by another public IP.`);
}

function refuseChange({ existing, properties, id }: Put, key: string, code: string): void {
  if (!existing || JSON.stringify(object(existing.properties)[key]) === JSON.stringify(properties[key])) return;
  throw networkError(code, `Property ${key} of resource ${id} is set at creation time and cannot be changed.`);
}

/** An address of a prefix is like the prefix: https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-address-prefix */
function refusePrefix({ existing, wanted, properties, services: { state } }: Put): void {
  const prefix = state.get(text(object(properties.publicIPPrefix).id));
  if (existing || !prefix) return;
  const own = object(prefix.properties);
  const pair = `Public IP address ${wanted.id} and public IP prefix ${prefix.id}`;
  if (!same(skuOf(prefix), skuOf(wanted))) {
    const skus = `${skuOf(wanted)} and ${skuOf(prefix)}`;
    throw networkError('PublicIPAddressAndPublicIPPrefixSkuMismatch', `${pair} must have the same sku: ${skus}.`);
  }
  const versions = [properties.publicIPAddressVersion, own.publicIPAddressVersion].map(text);
  if (versions[0] !== versions[1]) {
    const message = `${pair} must have the same IP version: ${versions.join(' and ')}.`;
    throw networkError('PublicIPAddressAndPublicIPPrefixVersionMismatch', message);
  }
  const user = text(object(own.natGateway ?? own.loadBalancerFrontendIpConfiguration).id);
  if (user !== '') {
    const message = `Resource ${wanted.id} is referencing public IP prefix ${prefix.id} that is already allocated to resource ${user}.`;
    throw networkError('PublicIPPrefixInUse', message);
  }
  if (unused(state, prefix).length > 0) return;
  throw networkError('PublicIpPrefixOutOfIpAddresses', `Public IP prefix ${prefix.id} has no IP address left.`);
}

/** The addresses of a prefix that no public IP has, or waits for. */
function unused(state: AzureState, prefix: Resource): string[] {
  const inside = state
    .list(publicIpType)
    .map((ip) => object(ip.properties))
    .filter((ip) => same(text(object(ip.publicIPPrefix).id), prefix.id));
  const free = addressesOf(text(object(prefix.properties).ipPrefix)).filter(
    (candidate) => !inside.some((ip) => ip.ipAddress === candidate),
  );
  return free.slice(inside.filter((ip) => ip.ipAddress === undefined).length);
}

function freeAddress(state: AzureState, properties: Json): string {
  const prefix = state.get(text(object(properties.publicIPPrefix).id));
  const version = properties.publicIPAddressVersion === 'IPv6' ? 'IPv6' : 'IPv4';
  if (!prefix) return state.addresses.address(version);
  const taken = state.list(publicIpType).map((ip) => object(ip.properties).ipAddress);
  const free = addressesOf(text(object(prefix.properties).ipPrefix)).find((candidate) => !taken.includes(candidate));
  return free ?? state.addresses.address(version);
}

/** A label makes a name in the region's zone. */
function withName(properties: Json, location: string): Json {
  const fqdn = fqdnOf(properties, location);
  return fqdn === undefined ? properties : { ...properties, dnsSettings: { ...object(properties.dnsSettings), fqdn } };
}

function fqdnOf(properties: Json, location: string): string | undefined {
  const label = text(object(properties.dnsSettings).domainNameLabel);
  return label === '' ? undefined : `${label}.${location}.cloudapp.azure.com`;
}
