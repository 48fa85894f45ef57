import { branch, ids, object, text } from '../../state/json.ts';
import { prefixType } from '../../state/resource-types.ts';
import { networkError } from '../errors.ts';
import { refuseSku, refuseZones, type Put } from './network-put.ts';
import { address, ipTags, resource, sku } from './network-shapes.ts';
import type { NetworkKind } from './network.ts';

/** Shortest and longest: https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-address-prefix#prefix-sizes */
const lengths: Readonly<Record<string, readonly [number, number]>> = { IPv4: [28, 31], IPv6: [124, 127] };

/** Public IP prefixes. Source: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-prefixes/create-or-update */
export const prefixes: NetworkKind = {
  type: prefixType,
  shape: resource(
    'PublicIpPrefix',
    { publicIPAddressVersion: address, prefixLength: 'integer', ipTags },
    { sku: sku('PublicIpPrefixSku', 'Standard', 'StandardV2') },
  ),
  sku: { name: 'Standard', tier: 'Regional' },
  zonal: true,
  readOnly: ['ipPrefix', 'publicIPAddresses', 'loadBalancerFrontendIpConfiguration', 'natGateway'],
  check: (put) => {
    refuseSku(put);
    refuseZones(put);
    refuseLength(put);
  },
  finished: (prefix, { state }) => {
    const properties = branch(prefix, 'properties');
    const version = properties.publicIPAddressVersion === 'IPv6' ? 'IPv6' : 'IPv4';
    properties.ipPrefix ??= state.addresses.prefix(Number(properties.prefixLength), version);
  },
  refuseDeletion: ({ id, properties }) => {
    const { loadBalancerFrontendIpConfiguration, natGateway, publicIPAddresses } = object(properties);
    const users = [loadBalancerFrontendIpConfiguration, natGateway].map((user) => text(object(user).id));
    const all = [...users, ...ids(publicIPAddresses)].filter((user) => user !== '');
    if (all.length === 0) return;
    const message = `Public IP prefix ${id} can not be deleted since it is still allocated to resource ${all.join(', ')}.`;
    throw networkError('InUsePublicIpPrefixCannotBeDeleted', message);
  },
};

function refuseLength({ existing, properties, id }: Put): void {
  const length = Number(properties.prefixLength ?? 0);
  const before = object(existing?.properties).prefixLength;
  if (before !== undefined && before !== length) {
    const message = `Prefix length of public IP prefix ${id} is set at creation time and cannot be changed from ${String(Number(before))} to ${String(length)}.`;
    throw networkError('PublicIpPrefixLengthCannotBeChanged', message);
  }
  const [shortest, longest] = lengths[text(properties.publicIPAddressVersion)] ?? [0, 0];
  if (before !== undefined || (length >= shortest && length <= longest)) return;
  const message = `Public IP prefix ${id} has invalid prefix length ${String(length)}. The value must be between ${String(shortest)} and ${String(longest)}.`;
  throw networkError('InvalidPublicIpPrefixLength', message);
}
