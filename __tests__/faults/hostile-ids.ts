import fc from 'fast-check';
import { refuseElsewhere } from '../../src/azure/own-address.ts';
import {
  clusterType,
  isAddressId,
  isClusterId,
  isGatewayId,
  isSubnetId,
  parentResourceId,
  parseResourceId,
  publicIpType,
  resourceId,
  sameId,
} from '../../src/azure/resource-id.ts';
import { isAddressOrCidr } from '../../src/egress/addresses.ts';
import { matrixOf, selectClusters } from '../../src/egress/matrix.ts';
import { readRecord, recordData } from '../../src/egress/record.ts';
import { hostileJson, hostileText, isUnpolluted, longText, mostTime, tryOut } from './hostile.ts';

const arm = 'https://management.azure.com';
const subscription = '11111111-2222-3333-4444-555555555555';
const segment = fc.stringMatching(/^[^/]{1,12}$/);
const types = [
  'Microsoft.Network/publicIPAddresses',
  'Microsoft.Network/publicIPPrefixes',
  'Microsoft.Network/natGateways',
  'Microsoft.ContainerService/managedClusters',
  'Microsoft.Network/virtualNetworks/v/subnets',
];
const type = fc.constantFrom(...types);

/** Letters of the other case here and there, as Azure answers. */
function inAnyCase(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(text, fc.infiniteStream(fc.boolean()))
    .map(([letters, flips]) =>
      Array.from(letters, (letter) =>
        flips.next().value === true && /[a-z]/.test(letter) ? letter.toUpperCase() : letter,
      ).join(''),
    );
}

test('an id comes apart and together again, in any case', async () => {
  const parts = fc.record({
    subscriptionId: segment,
    resourceGroup: segment,
    type: fc.tuple(segment, segment).map((names) => names.join('/')),
    name: segment,
  });
  await tryOut('resource ids, apart and together', inAnyCase(parts.map(resourceId)), (id) => {
    const parsed = parseResourceId(id);
    expect(parsed && sameId(resourceId(parsed), id)).toBe(true);
    expect(parseResourceId(`${id}/more`)).toBeUndefined();
    expect(parentResourceId(`${id}/a/b`)).toBe(id);
    expect(parsed && parseResourceId(resourceId(parsed))).toEqual(parsed);
  });
});

const pieces = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('shop', 'web-egress', 'a.b') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'shop',
      'web-egress',
      'a.b',
      '..',
      '.',
      '...',
      '%2e%2e',
      'a%2Fb',
      'a?b',
      'a#b',
      'a b',
      'ſ',
      'K',
      '\\',
      '',
    ),
  },
  hostileText,
);
/** Ids of Azure with something else here and there. */
const nearId = fc
  .tuple(
    fc.constantFrom(subscription, subscription.toUpperCase()),
    pieces,
    inAnyCase(type),
    pieces,
    fc.tuple(fc.nat(200), hostileText, fc.integer({ max: 3 })),
  )
  .map(([sub, group, kind, name, [at, text, change]]) => {
    const id = `/subscriptions/${sub}/resourceGroups/${group}/providers/${kind}/${name}`;
    return change === 3 ? id.slice(0, at) + text + id.slice(at) : id;
  });

/** An id leads to the resource that it names, and nowhere else. */
function expectSafe(id: string): void {
  expect(id).toMatch(
    /^\/subscriptions\/[-0-9a-fA-F]{36}\/resourceGroups\/[-\p{L}\p{N}_.()]+\/providers\/[A-Za-z0-9._/-]+$/u,
  );
  const { origin, pathname, search, hash } = new URL(`${id}?api-version=1`, arm);
  expect({ origin, path: decodeURIComponent(pathname), search, hash }).toEqual({
    origin: arm,
    path: id,
    search: '?api-version=1',
    hash: '',
  });
}

test('what counts as an id leads to that resource alone', async () => {
  let taken = 0;
  await tryOut('resource ids of others', fc.oneof(nearId, hostileText), (id) => {
    for (const [is, kinds] of [
      [isAddressId, types.slice(0, 2)],
      [isGatewayId, types.slice(2, 3)],
      [isClusterId, types.slice(3, 4)],
      [isSubnetId, types.slice(4)],
    ] as const) {
      if (!is(id)) continue;
      taken += 1;
      expectSafe(id);
      expect(
        kinds.some((kind) => id.toLowerCase().includes(`/providers/${kind.toLowerCase().split('/v/')[0] ?? ''}/`)),
      ).toBe(true);
    }
  });
  expect(taken).toBeGreaterThan(3);
});

test('wherever an answer leads, the token is shown to Resource Manager alone', async () => {
  const host = fc.constantFrom(
    'management.azure.com',
    'evil.example',
    'management.azure.com.evil.example',
    'x.management.azure.com',
    'management.azure.com@evil.example',
    'evilmanagement.azure.com',
    'management.azure.com:444',
    '[::1]',
    '169.254.169.254',
  );
  const address = fc
    .tuple(
      fc.constantFrom(
        'https://',
        'http://',
        '//',
        '/\\',
        'HTTPS:',
        'https:/',
        '\thttps://',
        'ftp://',
        'data:',
        'javascript:',
        '',
        '/',
        '@',
        '.',
      ),
      host,
      hostileText,
    )
    .map((parts) => parts.join(''));
  let followed = 0;
  await tryOut('addresses that answers lead on to', fc.oneof(address, hostileText), (given) => {
    try {
      refuseElsewhere(given, arm);
    } catch (error) {
      expect((error as Error).message).toMatch(/which is not asked|Invalid URL/);
      return;
    }
    followed += 1;
    // As the SDK makes a request of it: https://www.npmjs.com/package/@typespec/ts-http-runtime
    const url = new URL(/^https?:\/\//.test(given) ? given : `${arm}${given.startsWith('/') ? '' : '/'}${given}`);
    expect([url.protocol, /(^|\.)management\.azure\.com$/.test(url.hostname)]).toEqual(['https:', true]);
  });
  expect(followed).toBeGreaterThan(5);
});

const lists = [
  'pinnedIds',
  'everPinnedIds',
  'addedRanges',
  'openedRanges',
  'released',
  'previousAddresses',
  'syncFailures',
];
const objects = [
  'exits',
  'pinnedAddresses',
  'restore',
  'outbound',
  'managedGateway',
  'gateways',
  'baseline',
  'publicIpIds',
  'prefixIds',
];
const values = ['change', 'planDigest', 'startedAt', 'setPorts', 'settings', 'managedCount', 'allocatedOutboundPorts'];

test('of a record that others wrote ids and addresses are read, and nothing else becomes a request', async () => {
  const goodId = resourceId({ subscriptionId: subscription, resourceGroup: 'shop', type: publicIpType, name: 'web' });
  const texts = fc.array(fc.oneof(nearId, fc.ipV4(), hostileText), { maxLength: 4 });
  const changed = fc.tuple(
    fc.dictionary(fc.constantFrom(...lists), texts),
    fc.dictionary(
      fc.constantFrom(...objects),
      fc.dictionary(fc.oneof(nearId, fc.constantFrom('__proto__', ...objects)), fc.oneof(texts, hostileText)),
    ),
    hostileJson(...lists, ...objects, ...values),
  );
  const body = changed.map(([first, second, third]) => ({ change: 'x', ...first, ...second, ...(third as object) }));
  let read = 0;
  await tryOut('a record that others wrote', body, (given) => {
    const pinned = (given as { pinnedIds?: unknown }).pinnedIds;
    const all = { ...given, pinnedIds: Array.isArray(pinned) ? [goodId, ...(pinned as unknown[])] : [goodId] };
    const record = readRecord({ 'record.json': JSON.stringify(all) });
    expect(isUnpolluted()).toBe(true);
    expect(readRecord({ 'record.json': JSON.stringify(given).slice(1) })).toBeUndefined();
    if (!record) return;
    read += 1;
    const { outbound, managedGateway, gateways } = record.restore;
    const byExit = [...Object.entries(record.exits), ...Object.entries(gateways)];
    const ids = [
      record.pinnedIds,
      record.everPinnedIds,
      outbound.publicIpIds,
      outbound.prefixIds,
      managedGateway.publicIpIds,
      managedGateway.prefixIds,
    ];
    for (const id of [...ids.flat(), ...byExit.flatMap(([exit, list]) => [exit, ...list])]) expectSafe(id);
    const addresses = [
      record.addedRanges,
      record.openedRanges,
      record.released,
      record.previousAddresses,
      ...Object.values(record.baseline),
    ];
    expect([...addresses.flat(), ...Object.values(record.pinnedAddresses)].every(isAddressOrCidr)).toBe(true);
    expect(readRecord(recordData(record))).toEqual(record);
  });
  expect(read).toBeGreaterThan(20);
});

test('a name with many stars finds clusters in no time, and what is found becomes inputs as text', async () => {
  const filter = fc
    .array(fc.constantFrom('*', '?', 'a', 'b', '-'), { maxLength: 63 })
    .map((letters) => letters.join(''));
  const name = fc.oneof(fc.stringMatching(/^[ab-]{1,63}$/), hostileText, longText);
  let found = 0;
  await tryOut('patterns of cluster names', fc.tuple(filter, name), ([clusterName, given]) => {
    const { user } = process.cpuUsage();
    const id = resourceId({ subscriptionId: subscription, resourceGroup: 'shop', type: clusterType, name: given });
    const clusters = selectClusters([{ id, name: given, tags: {} }], { clusterName, tags: {} });
    expect(process.cpuUsage({ user, system: 0 }).user / 1000).toBeLessThan(mostTime);
    found += clusters.length;
    expect(matrixOf(clusters).include.flatMap((job) => JSON.parse(job.clusters) as unknown)).toEqual(clusters);
    if (/^[ab-]{1,8}$/.test(given) && clusterName.length < 9 && clusterName !== '')
      expect(clusters.length > 0).toBe(
        new RegExp(`^${clusterName.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(given),
      );
  });
  expect(found).toBeGreaterThan(0);
});
