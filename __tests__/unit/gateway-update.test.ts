import { updatedGateway } from '../../src/egress/gateway-update.ts';
import type { Json } from '../../src/json.ts';
import { exampleGateway, exampleSubnet } from './examples.ts';

const ip = (name: string): string =>
  `/subscriptions/1/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/${name}`;
const prefix = '/subscriptions/1/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/range';

const read: Json = {
  id: exampleGateway().id,
  etag: 'W/"1"',
  location: 'westeurope',
  sku: { name: 'StandardV2', tier: 'Regional' },
  zones: ['1'],
  tags: { team: 'net' },
  futureTop: { kept: true },
  properties: {
    provisioningState: 'Succeeded',
    resourceGuid: 'x',
    idleTimeoutInMinutes: 30,
    futureProperty: [1],
    sourceVirtualNetwork: { id: '/net' },
    subnets: [{ id: exampleSubnet('nodes').id }],
    publicIpAddresses: [{ id: ip('a'), futureOfEntry: 1 }],
    publicIpPrefixes: [{ id: prefix }],
  },
};

test('addresses go into the list of their kind; all else goes back as it was read, but for what Azure alone sets', () => {
  const before = structuredClone(read);
  const body = updatedGateway(read, [
    { id: ip('web-egress'), isIpv6: false },
    { id: ip('A'), isIpv6: false },
    { id: ip('web-egress-ipv6'), isIpv6: true },
    { id: `${prefix}-6`, isIpv6: true },
  ]);
  expect(body).toEqual({
    id: exampleGateway().id,
    location: 'westeurope',
    sku: { name: 'StandardV2', tier: 'Regional' },
    zones: ['1'],
    tags: { team: 'net' },
    futureTop: { kept: true },
    properties: {
      idleTimeoutInMinutes: 30,
      futureProperty: [1],
      sourceVirtualNetwork: { id: '/net' },
      publicIpAddresses: [{ id: ip('web-egress') }, { id: ip('a'), futureOfEntry: 1 }],
      publicIpPrefixes: [],
      publicIpAddressesV6: [{ id: ip('web-egress-ipv6') }],
      publicIpPrefixesV6: [{ id: `${prefix}-6` }],
    },
  });
  expect(read).toEqual(before);
});

test('a gateway that never had a kind of address is not given an empty list of it', () => {
  const body = updatedGateway({ properties: {} }, [{ id: ip('web-egress'), isIpv6: false }]);
  expect(body).toEqual({ properties: { publicIpAddresses: [{ id: ip('web-egress') }] } });
});
