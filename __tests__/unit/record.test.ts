import { readRecord, recordData, withAddresses, type ChangeRecord } from '../../src/egress/record.ts';

const network = '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/shop/providers/Microsoft.Network';
const ips = `${network}/publicIPAddresses`;
const gateway = `${network}/natGateways/web-nat`;
const cluster = network.replace('Microsoft.Network', 'Microsoft.ContainerService/managedClusters/web');

const record: ChangeRecord = {
  change: '20261123040506789',
  planDigest: 'a'.repeat(64),
  startedAt: '2026-11-23T04:05:06.789Z',
  pinnedIds: [`${ips}/web-egress`],
  exits: { [cluster]: [`${ips}/web-egress`], [gateway]: [] },
  pinnedAddresses: { [`${ips}/web-egress`]: '20.60.0.1' },
  everPinnedIds: [`${ips}/first`, `${ips}/web-egress`],
  setPorts: 2048,
  settings: 'b'.repeat(64),
  addedRanges: ['20.60.0.1/32', '20.60.0.2/32'],
  openedRanges: ['20.60.0.2/32'],
  released: ['20.50.0.1'],
  restore: {
    outbound: {
      managedCount: 2,
      managedCountIpv6: undefined,
      publicIpIds: [`${ips}/a`],
      prefixIds: [`${network}/publicIPPrefixes/p`],
    },
    allocatedOutboundPorts: 1024,
    managedGateway: { managedCount: 1, managedCountIpv6: 1, publicIpIds: [], prefixIds: [] },
    gateways: { [gateway]: [`${ips}/a`, `${network}/publicIPPrefixes/p`] },
  },
  previousAddresses: ['20.50.0.1', '20.80.0.0/30'],
  syncFailures: ['shop/front 0123456789ab'],
  baseline: { system: ['20.50.0.1'], user: [] },
};

test('a record comes back as it was written, through the API server’s JSON', () => {
  expect(readRecord(JSON.parse(JSON.stringify(recordData(record))))).toEqual(record);
});

test.each([
  ['no ConfigMap', undefined],
  ['no data', {}],
  ['no text', { 'record.json': 5 }],
  ['text that is no JSON', { 'record.json': '{"change": "2026' }],
  ['a list', { 'record.json': '[]' }],
  ['null', { 'record.json': 'null' }],
  ['a record that names no IP', { 'record.json': JSON.stringify({ ...record, pinnedIds: [] }) }],
  ['a record without its change', { 'record.json': JSON.stringify({ ...record, change: '' }) }],
])('%s is no record', (_what, data) => {
  expect(readRecord(data)).toBeUndefined();
});

const nothing = { managedCount: undefined, managedCountIpv6: undefined, publicIpIds: [], prefixIds: [] };

test('a record of a version that knew load balancers only is read', () => {
  const { outbound, allocatedOutboundPorts } = record.restore;
  const old = { ...record, exits: undefined, restore: { outbound, allocatedOutboundPorts } };
  expect(readRecord({ 'record.json': JSON.stringify(old) })).toEqual({
    ...record,
    exits: {},
    restore: { outbound, allocatedOutboundPorts, managedGateway: nothing, gateways: {} },
  });
});

test.each([
  ['another kind of resource', gateway.replace('natGateways', 'azureFirewalls')],
  ['a command of the runner', `${cluster}::error::x`],
  ['markup', `${gateway}<b>`],
  ['what lies in a resource', `${gateway}/providers/Microsoft.Authorization/locks`],
  ['a way up', cluster.replace('shop', '..')],
  ['a prototype', '__proto__'],
])('%s is no exit that a record can name', (_what, id) => {
  const json = JSON.stringify(record).replaceAll(JSON.stringify(gateway), JSON.stringify(id));
  expect(readRecord({ 'record.json': json })).toMatchObject({ restore: { gateways: {} } });
  expect(Object.keys(readRecord({ 'record.json': json })?.exits ?? {})).toEqual([cluster]);
});

test('what somebody broke by hand is left out; the rest is read', () => {
  const broken = {
    ...record,
    pinnedIds: [`${ips}/web-egress`, 7, null],
    restore: { outbound: { managedCount: '2', publicIpIds: 'x' }, allocatedOutboundPorts: -8 },
    previousAddresses: null,
    baseline: { system: 'x' },
    setPorts: '2048',
    settings: 5,
    openedRanges: {},
    syncFailures: { 'uid-1': 3 },
  };
  expect(readRecord({ 'record.json': JSON.stringify(broken) })).toEqual({
    ...record,
    restore: {
      outbound: nothing,
      allocatedOutboundPorts: 0,
      managedGateway: nothing,
      gateways: {},
    },
    previousAddresses: [],
    baseline: { system: [] },
    setPorts: undefined,
    settings: '',
    openedRanges: [],
    syncFailures: [],
  });
});

test('a record takes the new address of an IP that was made anew, and is the same where nothing changed', () => {
  const shouted = `${ips}/web-egress`.toUpperCase();
  const renewed = withAddresses(record, [[shouted, '20.60.0.7']]);
  expect(renewed).toEqual({
    ...record,
    pinnedAddresses: { [shouted]: '20.60.0.7' },
    previousAddresses: ['20.60.0.1'],
  });
  expect(withAddresses(record, [[shouted, '20.60.0.1']])).toBe(record);
  expect(
    withAddresses({ ...record, pinnedAddresses: {} }, [[`${ips}/web-egress`, '20.60.0.7']]).pinnedAddresses,
  ).toEqual({});
});

test.each([
  ['another host, which would be sent the token', 'https://198.51.100.1/x'],
  ['another host behind an id', `https://198.51.100.1${ips}/web-egress`],
  ['another kind of resource', ips.replace('Network/publicIPAddresses', 'KeyVault/vaults')],
  ['what lies in a resource', `${ips}/web-egress/providers/Microsoft.Authorization/locks`],
  ['a way up', `${ips}/../../x/publicIPAddresses/web-egress`],
  ['a group that is a way up', `${ips}/web-egress`.replace('shop', '..')],
  ['a query', `${ips}/web-egress?api-version=2015-01-01&`],
  ['an escaped name', `${ips}/web%2fegress`],
])('%s is no IP that a record can name', (_what, id) => {
  const outbound = { publicIpIds: [id], prefixIds: [id] };
  const hostile = { ...record, pinnedIds: [id, `${ips}/a`], everPinnedIds: [id], restore: { outbound } };
  expect(readRecord({ 'record.json': JSON.stringify(hostile) })).toMatchObject({
    pinnedIds: [`${ips}/a`],
    everPinnedIds: [],
    restore: { outbound: { publicIpIds: [], prefixIds: [] } },
  });
});

test('what is no address in a record is left out, and of endless lists all but the first ids', () => {
  const words = ['::error::x', '20.60.0.1/99', '20.60.0.1', '2001:db8::/64'];
  const hostile = {
    ...record,
    pinnedIds: Array.from({ length: 5000 }, (_, index) => `${ips}/a${String(index)}`),
    pinnedAddresses: { [`${ips}/a`]: '<b>', [`${ips}/b`]: '20.60.0.1' },
    previousAddresses: words,
    baseline: { system: words },
  };
  const read = readRecord({ 'record.json': JSON.stringify(hostile) });
  expect(read).toMatchObject({
    pinnedAddresses: { [`${ips}/b`]: '20.60.0.1' },
    previousAddresses: words.slice(2),
    baseline: { system: words.slice(2) },
  });
  expect(read?.pinnedAddresses).not.toHaveProperty([`${ips}/a`]);
  expect(read?.pinnedIds).toHaveLength(200);
  const gateways = Object.fromEntries(Array.from({ length: 999 }, (_, index) => [`${gateway}-${String(index)}`, []]));
  const flooded = readRecord(recordData({ ...record, restore: { ...record.restore, gateways } }));
  expect(Object.keys(flooded?.restore.gateways ?? {})).toHaveLength(200);
});
