import { readRecord, recordData, withAddresses, type ChangeRecord } from '../../src/egress/record.ts';

const record: ChangeRecord = {
  change: '20261123040506789',
  planDigest: 'a'.repeat(64),
  startedAt: '2026-11-23T04:05:06.789Z',
  pinnedIds: ['/ips/web-egress'],
  pinnedAddresses: { '/ips/web-egress': '20.60.0.1' },
  everPinnedIds: ['/ips/first', '/ips/web-egress'],
  setPorts: 2048,
  settings: 'b'.repeat(64),
  addedRanges: ['20.60.0.1/32', '20.60.0.2/32'],
  openedRanges: ['20.60.0.2/32'],
  released: ['20.50.0.1'],
  restore: {
    outbound: { managedCount: 2, managedCountIpv6: undefined, publicIpIds: ['/ips/a'], prefixIds: ['/prefixes/p'] },
    allocatedOutboundPorts: 1024,
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
  ['a record without its change', { 'record.json': JSON.stringify({ ...record, change: '' }) }],
])('%s is no record', (_what, data) => {
  expect(readRecord(data)).toBeUndefined();
});

test('what somebody broke by hand is left out; the rest is read', () => {
  const broken = {
    ...record,
    pinnedIds: ['/ips/web-egress', 7, null],
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
      outbound: { managedCount: undefined, managedCountIpv6: undefined, publicIpIds: [], prefixIds: [] },
      allocatedOutboundPorts: 0,
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
  const renewed = withAddresses(record, [['/IPS/web-egress', '20.60.0.7']]);
  expect(renewed).toEqual({
    ...record,
    pinnedAddresses: { '/IPS/web-egress': '20.60.0.7' },
    previousAddresses: ['20.60.0.1'],
  });
  expect(withAddresses(record, [['/IPS/web-egress', '20.60.0.1']])).toBe(record);
  expect(withAddresses({ ...record, pinnedAddresses: {} }, [['/ips/web-egress', '20.60.0.7']]).pinnedAddresses).toEqual(
    {},
  );
});
