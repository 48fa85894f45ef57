import { replacement, type Replacement } from '../../src/egress/consent.ts';
import type { PinnableExit } from '../../src/egress/exits.ts';
import type { PinnedIp } from '../../src/egress/plan.ts';
import type { EffectiveAddress } from '../../src/egress/public-ip.ts';
import type { Replace } from '../../src/inputs.ts';
import { examplePublicIp, pinnedIp, refusalOf } from './examples.ts';

const address = (name: string, text: string, managed: boolean): EffectiveAddress => ({
  id: `/ips/${name}`,
  address: text,
  managed,
});

const aks = address('aks-made', '20.50.0.1', true);
const aksToo = address('aks-made-too', '20.50.0.2', true);
const own = address('teams', '20.70.0.1', false);
const prefix = address('teams-prefix', '20.80.0.0/30', false);
const pinned = address('web-egress', '20.60.0.1', false);
const one = [pinnedAt(pinned.id)];

function pinnedAt(id: string, change: Partial<PinnedIp> = {}): PinnedIp {
  return pinnedIp(undefined, 'web-egress', { id, ...change });
}

/** What may be replaced where all that is in effect is at one exit. */
function replaced(
  replace: Replace,
  own: EffectiveAddress[],
  ips: PinnedIp[] = one,
  pin: PinnableExit['pin'] = 'load-balancer',
): Replacement {
  return replacement(replace, { own, all: own, done: [] }, ips, { pin });
}

const states = {
  managed: [aks],
  own: [own],
  prefix: [prefix],
  mixed: [own, pinned],
  'two managed': [aks, aksToo],
};

test.each<[string, Replace, EffectiveAddress[], EffectiveAddress[], EffectiveAddress[]]>([
  ['a managed one', 'managed', states.managed, [aks], []],
  ['a managed one', 'all', states.managed, [aks], []],
  ['an own one', 'all', states.own, [own], []],
  ['a prefix', 'all', states.prefix, [prefix], []],
  ['an own one beside the pinned one', 'all', states.mixed, [own], []],
  ['two managed ones by one', 'all', states['two managed'], [aks, aksToo], []],
  ['an own one, which stays', 'none', states.own, [], [own]],
  ['an own one beside the pinned one, which stays', 'none', states.mixed, [], [own]],
  ['what is listed', ['20.50.0.1'], states.managed, [aks], []],
  ['what is listed, in any order', ['20.50.0.2', '20.50.0.1'], states['two managed'], [aks, aksToo], []],
  ['a listed prefix', ['20.80.0.0/30'], states.prefix, [prefix], []],
  ['what is listed, the pinned one among it', ['20.60.0.1', '20.70.0.1'], states.mixed, [own], []],
])('%s may be replaced by replace: %j', (_what, replace, effective, gone, kept) => {
  expect(replaced(replace, effective)).toEqual({ replaced: gone, kept });
});

test.each<[string, Replace, EffectiveAddress[], string[]]>([
  ['an own one', 'managed', states.own, ['20.70.0.1']],
  ['a prefix', 'managed', states.prefix, ['20.80.0.0/30']],
  ['an own one beside the pinned one', 'managed', states.mixed, ['20.70.0.1']],
  ['an own one beside a managed one', 'managed', [aks, own], ['20.70.0.1']],
  ['a managed one', 'none', states.managed, ['20.50.0.1']],
  ['a prefix', 'none', states.prefix, ['20.80.0.0/30']],
  ['what is not listed', ['20.70.0.9'], states.own, ['20.70.0.9', '20.70.0.1']],
  ['a part of what is in effect', ['20.50.0.1'], states['two managed'], ['20.50.0.1', '20.50.0.2']],
  ['more than is in effect', ['20.50.0.1', '20.50.0.9'], states.managed, ['20.50.0.9', '20.50.0.1']],
  ['the others of the list without the pinned one', ['20.70.0.1'], states.mixed, ['20.60.0.1']],
])('%s may not be replaced by replace: %j', (_what, replace, effective, named) => {
  const error = refusalOf(() => replaced(replace, effective));
  expect(error.reason).toBe('consent');
  for (const text of named) expect(error.message).toContain(text);
  expect(error.message).toContain('Nothing that carries traffic was changed');
  expect(error.next).toContain('replace: all');
});

test('a refusal says the input that allows exactly what is in effect, and that input does allow it', () => {
  for (const [state, effective] of Object.entries(states)) {
    if (state === 'managed') continue;
    const { next = '' } = refusalOf(() => replaced('managed', effective));
    const [, suggestion = ''] = /replace: (\S+) \(/.exec(next) ?? [];
    expect(() => replaced(suggestion.split(','), effective)).not.toThrow();
  }
});

test('fewer addresses than now are never taken silently: ip-count is named', () => {
  const error = refusalOf(() => replaced('managed', states['two managed']));
  expect(error.message).toContain('2 addresses now and would leave from 1');
  expect(error.next).toContain('ip-count: 2');
  expect(() => replaced('managed', states['two managed'], [pinnedAt('/ips/a'), pinnedAt('/ips/b')])).not.toThrow();
});

test.each<[Replace]>([['managed'], ['none'], ['all'], [['20.50.0.1']]])(
  'once the pinned set alone is in effect, replace: %j has nothing to say',
  (replace) => {
    const upperCase = { ...pinned, id: pinned.id.toUpperCase() };
    expect(replaced(replace, [upperCase])).toEqual({ replaced: [], kept: [] });
  },
);

describe('on dual-stack clusters', () => {
  const six = (name: string): EffectiveAddress => address(name, '2001:db8::1', true);
  const both = [pinnedAt('/ips/a'), pinnedAt('/ips/b', { family: 'IPv6' })];

  test('addresses are counted family by family: more of IPv6 make up for none of IPv4', () => {
    expect(replaced('managed', [aks, six('v6')], both).replaced).toHaveLength(2);
    const error = refusalOf(() =>
      replaced('managed', [aks, aksToo], [...both, pinnedAt('/ips/c', { family: 'IPv6' })]),
    );
    expect(error.message).toContain('2 IPv4 addresses now and would leave from 1');
    expect(error.next).toContain('ip-count: 2');
  });

  test('a list names the addresses of both', () => {
    const listed = ['20.50.0.1', '2001:DB8::1'];
    expect(replaced(listed, [aks, six('v6')], both).replaced).toHaveLength(2);
    expect(refusalOf(() => replaced(['20.50.0.1'], [aks, six('v6')], both)).message).toContain('2001:db8::1');
  });
});

describe('on a NAT gateway of the user’s', () => {
  const gateway = (replace: Replace, own: EffectiveAddress[], ips = one): Replacement =>
    replaced(replace, own, ips, 'nat-gateway');

  test('replace: none keeps IPs and prefixes beside the pinned set; by default nothing goes', () => {
    expect(gateway('none', [own, prefix])).toEqual({ kept: [own, prefix], replaced: [] });
    expect(refusalOf(() => gateway('managed', [own])).message).toContain('20.70.0.1 (teams) somebody put there');
  });

  test('one address or prefix can be pinned as it is, which the refusal says', () => {
    const id = (type: string): string =>
      `/subscriptions/s/resourceGroups/shop/providers/Microsoft.Network/${type}/teams`;
    const inUse = (type: string, address: string): EffectiveAddress => ({ id: id(type), address, managed: false });
    const next = (...entries: EffectiveAddress[]): string => refusalOf(() => gateway('managed', entries)).next ?? '';
    expect(next(inUse('publicIPAddresses', '20.70.0.1'))).toMatch(
      / Or pin what is there: ip-name: teams, ip-resource-group: shop$/,
    );
    expect(next(inUse('publicIPPrefixes', '20.80.0.0/30'))).toContain(
      `Or pin what is there: ip-from-prefix: ${id('publicIPPrefixes')}`,
    );
    expect(next(inUse('publicIPAddresses', '20.70.0.1'), own)).not.toContain('what is there');
  });

  test('16 addresses of a family are the most, those of a prefix among them', () => {
    const twelve = address('range', '20.80.0.0/29', false);
    const eight = Array.from({ length: 8 }, (_, index) => pinnedAt(`/ips/${String(index)}`));
    expect(gateway('none', [twelve], eight).kept).toEqual([twelve]);
    const error = refusalOf(() => gateway('none', [twelve, own], eight));
    expect(error.message).toContain('more than the 16 addresses that a NAT gateway takes');
    expect(error.next).toContain('replace: 20.80.0.0/29,20.70.0.1 ');
    const sixes = Array.from({ length: 16 }, (_, index) => pinnedAt(`/ips/${String(index)}`, { family: 'IPv6' }));
    expect(gateway('none', [own, prefix], sixes).kept).toHaveLength(2);
  });

  test('a prefix that is pinned as a whole counts as all of its addresses', () => {
    const whole = pinnedAt(prefix.id, { existing: examplePublicIp({ address: prefix.address }) });
    expect(gateway('none', [own, prefix], [whole])).toEqual({ kept: [own], replaced: [] });
    expect(replaced('managed', states['two managed'], [whole], 'managed-nat-gateway').replaced).toHaveLength(2);
  });
});

describe('where a cluster leaves by several exits', () => {
  const all = [aks, own];
  const list = (replace: Replace, done: EffectiveAddress[], present = all): Replacement =>
    replacement(replace, { own: [own], all: present, done }, [pinnedAt('/ips/other')], { pin: 'nat-gateway' });

  test('a list names the addresses of all of them', () => {
    expect(list(['20.50.0.1', '20.70.0.1'], []).replaced).toEqual([own]);
    expect(refusalOf(() => list(['20.70.0.1'], [])).next).toContain('replace: 20.50.0.1,20.70.0.1 ');
  });

  test('a run that was killed between two is finished with the list that it was begun with', () => {
    const half = [pinned, own];
    expect(list(['20.50.0.1', '20.70.0.1'], [pinned], half).replaced).toEqual([own]);
    expect(refusalOf(() => list(['20.50.0.1'], [pinned], half)).message).toContain('20.70.0.1');
  });
});
