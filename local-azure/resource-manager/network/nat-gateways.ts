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

function refuseAddress({ id, wanted, properties }: Put, address: Resource): void {
  const what = same(text(address.type), prefixType) ? 'public IP prefix' : 'public IP address';
  const own = object(address.properties);
  const user = [own.natGateway, own.ipConfiguration, own.loadBalancerFrontendIpConfiguration]
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
