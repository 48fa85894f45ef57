import type { PinnableExit } from '../../src/egress/exits.ts';
import { readRecord, recordData, type ChangeRecord, type Restore } from '../../src/egress/record.ts';
import {
  earlierRecord,
  idsOf,
  isRestored,
  restorations,
  restoreOf,
  type Restoration,
} from '../../src/egress/restoration.ts';
import { exampleExit, exampleGateway, examplePublicIp, group, pinnedCluster, refusalOf } from './examples.ts';

const ip = (name: string): string => examplePublicIp({ name }).id;
const prefix = `${group}/providers/Microsoft.Network/publicIPPrefixes/range`;
const pinned = ip('web-egress');
const gateway = exampleGateway();
const nothing = { managedCount: undefined, managedCountIpv6: undefined, publicIpIds: [], prefixIds: [] };

function exit(configuredIds: string[], change: Partial<PinnableExit> = {}): PinnableExit {
  return exampleExit({ configuredIds, effectiveIds: configuredIds, ...change });
}

function atGateway(...configuredIds: string[]): PinnableExit {
  return exit(configuredIds, { id: gateway.id, pin: 'nat-gateway', title: 'NAT gateway web-nat' });
}

function recordOf(restore: Partial<Restore>): ChangeRecord | undefined {
  const data = { change: '1', pinnedIds: [pinned], restore };
  return readRecord(recordData(data as ChangeRecord));
}

function choices(exits: PinnableExit[], restore?: Partial<Restore>, ever = [pinned]): Restoration['choice'][] {
  return restorations(exits, restore && recordOf(restore), ever).map(({ choice }) => choice);
}

describe('a load balancer gets back', () => {
  test.each<[string, Partial<Restore> | undefined, Restoration['choice']]>([
    [
      'its managed addresses of both families',
      { outbound: { ...nothing, managedCount: 2, managedCountIpv6: 1 } },
      { managed: { count: 2, countIPv6: 1 } },
    ],
    ['its own IPs', { outbound: { ...nothing, publicIpIds: [ip('a')] } }, { publicIpIds: [ip('a')] }],
    ['its prefixes', { outbound: { ...nothing, prefixIds: [prefix] } }, { prefixIds: [prefix] }],
    ['one managed address, without a record', undefined, { managed: { count: 1 } }],
  ])('%s', (_what, restore, choice) => {
    expect(choices([exit([pinned])], restore)).toEqual([choice]);
  });

  test('nothing where it does not leave from pinned IPs any more', () => {
    expect(choices([exit([]), exit([ip('other')])])).toEqual([]);
    const kept = { outbound: { ...nothing, publicIpIds: [ip('kept')] } };
    expect(choices([exit([ip('kept')])], kept, [pinned, ip('kept')])).toEqual([]);
  });

  test('nothing while somebody else’s IP is beside the pinned one', () => {
    const error = refusalOf(() => choices([exit([pinned, ip('new')])]));
    expect([error.reason, error.message]).toEqual(['consent', expect.stringContaining(ip('new'))]);
    expect(error.next).toContain('az aks update --load-balancer-outbound-ips');
  });
});

test('a managed NAT gateway gets back what its own profile had', () => {
  const restore = { outbound: { ...nothing, managedCount: 5 }, managedGateway: { ...nothing, managedCount: 2 } };
  const managed = exit([pinned], { pin: 'managed-nat-gateway' });
  expect(choices([managed], restore)).toEqual([{ managed: { count: 2 } }]);
  expect(choices([managed], { outbound: restore.outbound })).toEqual([{ managed: { count: 1 } }]);
});

describe('a NAT gateway of the user’s gets back', () => {
  const gateways = { [gateway.id.toUpperCase()]: [ip('a'), prefix] };

  test('all that it had, IPs and prefixes, in whatever spelling of its id', () => {
    expect(choices([atGateway(pinned)], { gateways })).toEqual([{ publicIpIds: [ip('a'), prefix] }]);
    expect(choices([atGateway(pinned, ip('a'), prefix)], { gateways })).toEqual([{ publicIpIds: [ip('a'), prefix] }]);
    expect(choices([atGateway(prefix, ip('a'))], { gateways }, [pinned, ip('a'), prefix])).toEqual([]);
  });

  test('what was recorded last, of two spellings', () => {
    const both = { [gateway.id]: [ip('old')], ...gateways };
    expect(choices([atGateway(pinned)], { gateways: both })).toEqual([{ publicIpIds: [ip('a'), prefix] }]);
  });

  test('without a record what is beside the pinned IPs', () => {
    expect(choices([atGateway(pinned, ip('theirs'))])).toEqual([{ publicIpIds: [ip('theirs')] }]);
  });

  test.each<[string, Partial<Restore> | undefined]>([
    ['without a record', undefined],
    ['with a record of a version that knew load balancers only', { outbound: { ...nothing, managedCount: 1 } }],
    ['with a record that somebody emptied', { gateways: { [gateway.id]: [] } }],
  ])('nothing where it would have no address then: %s', (_what, restore) => {
    const error = refusalOf(() => choices([atGateway(pinned)], restore));
    expect([error.reason, error.message]).toEqual([
      'consent',
      expect.stringMatching(/NAT gateway web-nat.*Nothing was changed\.$/),
    ]);
    expect(error.next).toContain('az network nat gateway update --public-ip-addresses');
  });

  test('nothing while somebody else’s IP is beside the pinned one', () => {
    const error = refusalOf(() => choices([atGateway(pinned, ip('new'))], { gateways }));
    expect(error.message).toContain(ip('new'));
    expect(error.next).toContain('az network nat gateway update');
  });
});

test('each exit gets its own back; one that is not pinned stays', () => {
  const restore = { outbound: { ...nothing, managedCount: 3 }, gateways: { [gateway.id]: [ip('a')] } };
  const other = exit([ip('theirs')], { id: exampleGateway('other').id, pin: 'nat-gateway' });
  expect(
    choices([exit([pinned]), atGateway(ip('web-egress-web-nat')), other], restore, [pinned, ip('web-egress-web-nat')]),
  ).toEqual([{ managed: { count: 3 } }, { publicIpIds: [ip('a')] }]);
});

test('managed addresses are back once others than before are in effect, own ones once they are', () => {
  const managed = { managed: { count: 1 } };
  expect([isRestored([], managed, [pinned]), isRestored([pinned], managed, [pinned])]).toEqual([false, false]);
  expect(isRestored([ip('new')], managed, [pinned])).toBe(true);
  const own = { prefixIds: [prefix] };
  expect([isRestored([pinned], own, [pinned]), isRestored([prefix.toUpperCase()], own, [pinned])]).toEqual([
    false,
    true,
  ]);
  expect([idsOf(managed), idsOf(own)]).toEqual([[], [prefix]]);
});

describe('what was before the first pin stays recorded', () => {
  const outbound = { ...nothing, publicIpIds: [ip('first')] };
  const cluster = pinnedCluster([{ id: pinned }]);
  const first = (restore: Partial<Restore>): ChangeRecord | undefined =>
    readRecord(
      recordData({ change: '1', pinnedIds: [pinned], everPinnedIds: [pinned], restore } as unknown as ChangeRecord),
    );

  test('of the load balancer from which a NAT gateway took the traffic meanwhile', () => {
    const known = { cluster, exits: [atGateway(ip('theirs'))] };
    const record = first({ outbound });
    expect(earlierRecord(known, record)).toBe(record);
    expect(restoreOf(known, record)).toMatchObject({ outbound, gateways: { [gateway.id]: [ip('theirs')] } });
  });

  test('of a NAT gateway by which no group of this run leaves', () => {
    const known = { cluster: pinnedCluster([{ id: ip('theirs') }]), exits: [exit([ip('theirs')])] };
    const record = first({ outbound, gateways: { [gateway.id]: [ip('a')] } });
    expect(earlierRecord(known, record)).toBe(record);
    expect(restoreOf(known, record)).toMatchObject({
      outbound: { publicIpIds: [ip('theirs')] },
      gateways: { [gateway.id]: [ip('a')] },
    });
  });

  test('until nothing is pinned any more', () => {
    const known = { cluster: pinnedCluster([{ id: ip('theirs') }]), exits: [exit([ip('theirs')])] };
    expect(earlierRecord(known, first({ outbound }))).toBeUndefined();
  });
});
