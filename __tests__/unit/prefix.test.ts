import { asPublicIp, prefixFor, readPrefix, refusePrefixes, type Prefix } from '../../src/egress/prefix.ts';
import type { Json } from '../../src/json.ts';
import { exampleExit, examplePublicIp, group, nodeGroup, pinnedIp, refusalOf } from './examples.ts';

const id = `${group}/providers/Microsoft.Network/publicIPPrefixes/partners`;

function bodyOf(properties: Json = {}, sku = 'Standard'): Json {
  const common = { ipPrefix: '20.80.0.0/30', prefixLength: 30, publicIPAddressVersion: 'IPv4' };
  return {
    id,
    name: 'partners',
    location: 'West Europe',
    sku: { name: sku },
    properties: { ...common, ...properties },
  };
}

function prefix(properties?: Json, sku?: string): Prefix {
  return readPrefix(bodyOf(properties, sku));
}

const fresh = (name: string, change: object = {}): ReturnType<typeof pinnedIp> =>
  pinnedIp(undefined, name, { prefixId: id, ...change });

test('a prefix is read with what is left of it, and who has it as a whole', () => {
  const two = [{ id: '/a' }, { id: '/b' }];
  expect(prefix({ publicIPAddresses: two })).toMatchObject({ cidr: '20.80.0.0/30', free: 2, usedBy: undefined });
  const six = { publicIPAddressVersion: 'IPv6', ipPrefix: '2001:db8::/124', prefixLength: 124 };
  expect(prefix(six)).toMatchObject({ family: 'IPv6', free: 16 });
  expect(prefix({ natGateway: { id: '/nat' } }).usedBy).toBe('/nat');
  expect(prefix({ ipPrefix: undefined }).free).toBe(0);
  const frontend = { loadBalancerFrontendIpConfiguration: { id: '/frontend' } };
  expect(asPublicIp(bodyOf(frontend))).toMatchObject({
    address: '20.80.0.0/30',
    allocation: 'Static',
    attachedTo: '/frontend',
  });
});

test('an IP is drawn from the prefix of its exit’s SKU and family', () => {
  const six = { ...prefix(), id: '/six', family: 'IPv6' };
  const v2 = { ...prefix(), id: '/v2', sku: 'StandardV2' };
  const all = [v2, six, prefix()];
  expect(prefixFor(all, exampleExit(), 'IPv4')?.id).toBe(id);
  expect(prefixFor(all, exampleExit(), 'IPv6')?.id).toBe('/six');
  expect(prefixFor(all, exampleExit({ sku: 'StandardV2' }), 'IPv4')?.id).toBe('/v2');
  expect(prefixFor(all, exampleExit({ sku: 'StandardV2' }), 'IPv6')).toBeUndefined();
});

test.each<[string, Prefix[], ReturnType<typeof pinnedIp>[]]>([
  ['no prefix is named', [], [fresh('a', { prefixId: undefined })]],
  ['it has room', [prefix({ publicIPAddresses: [{ id: '/x' }] })], [fresh('a'), fresh('b'), fresh('c')]],
  [
    'the IP was drawn from it, though it is full now',
    [{ ...prefix(), free: 0 }],
    [pinnedIp(examplePublicIp({ prefixId: id.toUpperCase() }))],
  ],
  ['it is pinned as a whole', [prefix({ natGateway: { id: '/nat' } })], [pinnedIp(examplePublicIp({ id }))]],
])('nothing is refused where %s', (_what, prefixes, ips) => {
  expect(() => {
    refusePrefixes(prefixes, [exampleExit()], ips);
  }).not.toThrow();
});

test.each<[string, Prefix[], ReturnType<typeof pinnedIp>[], RegExp, RegExp]>([
  [
    'none is of the family',
    [prefix()],
    [fresh('a'), fresh('a-ipv6', { family: 'IPv6', prefixId: undefined })],
    /family IPv6 and SKU Standard, which a-ipv6 needs for the load balancer/,
    /IPv4 and one for IPv6/,
  ],
  [
    'one is full',
    [{ ...prefix(), free: 1 }],
    [fresh('a'), fresh('b')],
    /partners has 1 .*left, and 2 are needed/,
    /room/,
  ],
  [
    'one is in use as a whole by others',
    [prefix({ natGateway: { id: `${nodeGroup}/nat` } })],
    [fresh('a')],
    /in use as a whole by/,
    /ip-from-prefix/,
  ],
  [
    'one is far away',
    [{ ...prefix(), location: 'northeurope' }],
    [fresh('a')],
    /in northeurope, the load balancer in westeurope/,
    /region/,
  ],
  [
    'the IP is there and was not drawn from it',
    [prefix()],
    [pinnedIp(examplePublicIp())],
    /web-egress is there already and was not drawn/,
    /another ip-name/,
  ],
  [
    'it was drawn from another',
    [prefix()],
    [pinnedIp(examplePublicIp({ prefixId: `${id}-2` }))],
    /web-egress is there already/,
    /another ip-name/,
  ],
])('refused before anything is changed: %s', (_what, prefixes, ips, message, next) => {
  const error = refusalOf(() => {
    refusePrefixes(prefixes, [exampleExit()], ips);
  });
  expect(error.reason).toBe('input');
  expect(error.message).toMatch(message);
  expect(error.message).toMatch(/^ip-from-prefix: .*Nothing was changed\.$/);
  expect(error.next).toMatch(next);
});
