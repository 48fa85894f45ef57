import { addressCount } from '../../state/addresses.ts';
import { ids, list, object, text } from '../../state/json.ts';
import { same } from '../../state/resource-id.ts';
import { natGatewayType, prefixType, publicIpType } from '../../state/resource-types.ts';
import type { Resource } from '../../state/state.ts';
import { networkError } from '../errors.ts';
import { refuseSku, refuseZones, skuOf, type Put } from './network-put.ts';
import { resource, sku } from './network-shapes.ts';
import type { NetworkKind } from './network.ts';

const ips = { each: { refersTo: publicIpType } };
const prefixes = { each: { refersTo: prefixType } };

/** NAT gateways. Source: https://learn.microsoft.com/rest/api/virtualnetwork/nat-gateways/create-or-update */
export const natGateways: NetworkKind = {
  type: natGatewayType,
  shape: resource(
    'NatGateway',
    {
      idleTimeoutInMinutes: 'integer',
      publicIpAddresses: ips,
      publicIpPrefixes: prefixes,
      publicIpAddressesV6: ips,
      publicIpPrefixesV6: prefixes,
    },
    { sku: sku('NatGatewaySku', 'Standard', 'StandardV2') },
  ),
  sku: { name: 'Standard' },
  zonal: true,
  readOnly: ['subnets'],
  check: (put) => {
    refuseSku(put);
    refuseZones(put);
    refuseSettings(put);
    refuseTooMany(put);
    for (const { id } of put.references) refuseAddress(put, put.services.state.get(id) ?? { id });
  },
  refuseDeletion: ({ id, properties }) => {
    const count = list(object(properties).subnets).length;
    if (count === 0) return;
    const message = `NAT Gateway ${id} is still configured on ${String(count)} subnets. Remove NAT Gateway from all referenced subnets and then delete NAT Gateway.`;
    throw networkError('CannotDeleteNatGatewayAssociatedToSubnet', message);
  },
};

/** Source: https://learn.microsoft.com/azure/nat-gateway/nat-gateway-resource */
function refuseSettings({ id, wanted, properties, references }: Put): void {
  const idle = Number(properties.idleTimeoutInMinutes);
  if (idle < 4 || idle > 120) {
    const message = `NAT Gateway ${id} has invalid Idle Timeout. The value must be between 4 and 120.`;
    throw networkError('NatGatewayIdleTimeoutIsOutOfRange', message);
  }
  if (list(wanted.zones).length > 1 && same(skuOf(wanted), 'Standard')) {
    throw networkError(
      'NatGatewayMultipleZonesNotSupported',
      `NAT Gateway ${id} can be in one availability zone only.`,
    );
  }
  const twice = references.find((one, index) => references.some((other, at) => at < index && same(other.id, one.id)));
  if (!twice) return;
  const message = `Public ip address ${twice.id} is referenced by multiple ipconfigs in resource ${id}.`;
  throw networkError('PublicIPReferencedByMultipleIPConfigs', message);
}

/** A gateway has up to 16 addresses of a family, and IPv6 ones where it is of SKU StandardV2. */
function refuseTooMany({ services: { state }, id, wanted, properties }: Put): void {
  const sizes = [
    ['IPv4', [...ids(properties.publicIpAddresses), ...ids(properties.publicIpPrefixes)]],
    ['IPv6', [...ids(properties.publicIpAddressesV6), ...ids(properties.publicIpPrefixesV6)]],
  ] as const;
  for (const [version, addresses] of sizes) {
    if (version === 'IPv6' && addresses.length > 0 && !same(skuOf(wanted), 'StandardV2')) {
      const message = `NAT Gateway ${id} of sku ${skuOf(wanted)} does not support IPv6. Only sku StandardV2 does.`;
      throw networkError('NatGatewayPublicIPVersionMismatch', message);
    }
    const count = addresses.reduce((sum, address) => sum + addressCount(object(state.get(address)?.properties)), 0);
    if (count <= 16) continue;
    const message = `NAT Gateway ${id} has ${String(count)} ${version} addresses. It can have no more than 16, those of its prefixes included.`;
    throw networkError('NatGatewayPublicIPCountLimitReached', message);
  }
}

function refuseAddress({ id, wanted, properties }: Put, address: Resource): void {
  const what = same(text(address.type), prefixType) ? 'public IP prefix' : 'public IP address';
  const own = object(address.properties);
  // A prefix is taken as a whole, so none of its addresses may be a public IP already.
  const users = [own.natGateway, own.ipConfiguration, own.loadBalancerFrontendIpConfiguration];
  const user = [...users, ...list(own.publicIPAddresses)]
    .map((reference) => text(object(reference).id))
    .find((other) => other !== '' && !same(other, id));
  if (user !== undefined) {
    const message = `Resource ${id} is referencing ${what} ${address.id} that is already allocated to resource ${user}.`;
    throw networkError(what === 'public IP address' ? 'PublicIPAddressInUse' : 'PublicIPPrefixInUse', message);
  }
  const [sku, mine] = [skuOf(address), skuOf(wanted)];
  if (!same(sku, mine)) {
    const message = `NAT Gateway ${id} of sku ${mine} cannot use ${what} ${address.id} of sku ${sku}. Both must have the same sku.`;
    throw networkError('NatGatewayAndPublicIPSkuMismatch', message);
  }
  const isV6 = ids([...list(properties.publicIpAddressesV6), ...list(properties.publicIpPrefixesV6)]);
  const expected = isV6.some((other) => same(other, address.id)) && same(mine, 'StandardV2') ? 'IPv6' : 'IPv4';
  if (text(own.publicIPAddressVersion) !== expected) {
    const message = `NAT Gateway ${id} cannot use ${what} ${address.id}: it must have IP version ${expected}.`;
    throw networkError('NatGatewayPublicIPVersionMismatch', message);
  }
  refuseOtherZone(id, wanted, address);
}

/** A gateway in a zone takes addresses of that zone, of all zones, and of none. */
function refuseOtherZone(id: string, wanted: Resource, address: Resource): void {
  const [mine, its] = [wanted, address].map(({ zones }) => list(zones).map(String));
  if (!mine || !its || mine.length !== 1 || its.length !== 1 || mine[0] === its[0]) return;
  const message = `NAT Gateway ${id} has a zone constraint ${mine.join()} but ${address.id} has a different zone constraint ${its.join()}.`;
  throw networkError('NatGatewayAndPublicIPZoneMismatch', message);
}
