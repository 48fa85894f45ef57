import { replacement } from '../../src/egress/consent.ts';
import type { EffectiveAddress } from '../../src/egress/public-ip.ts';
import type { Replace } from '../../src/inputs.ts';
import { refusalOf } from './examples.ts';

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
const pinnedIds = [pinned.id];

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
])('%s may be replaced by replace: %j', (_what, replace, effective, replaced, kept) => {
  expect(replacement(replace, effective, pinnedIds)).toEqual({ replaced, kept });
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
  const error = refusalOf(() => replacement(replace, effective, pinnedIds));
  expect(error.reason).toBe('consent');
  for (const text of named) expect(error.message).toContain(text);
  expect(error.message).toContain('Nothing that carries traffic was changed');
  expect(error.next).toContain('replace: all');
});

test('a refusal says the input that allows exactly what is in effect, and that input does allow it', () => {
  for (const [state, effective] of Object.entries(states)) {
    if (state === 'managed') continue;
    const { next = '' } = refusalOf(() => replacement('managed', effective, pinnedIds));
    const [, suggestion = ''] = /replace: (\S+) \(/.exec(next) ?? [];
    expect(() => replacement(suggestion.split(','), effective, pinnedIds)).not.toThrow();
  }
});

test('fewer addresses than now are never taken silently: ip-count is named', () => {
  const error = refusalOf(() => replacement('managed', states['two managed'], pinnedIds));
  expect(error.message).toContain('2 addresses now and would leave from 1');
  expect(error.next).toContain('ip-count: 2');
  expect(() => replacement('managed', states['two managed'], ['/ips/a', '/ips/b'])).not.toThrow();
});

test.each<[Replace]>([['managed'], ['none'], ['all'], [['20.50.0.1']]])(
  'once the pinned set alone is in effect, replace: %j has nothing to say',
  (replace) => {
    const upperCase = { ...pinned, id: pinned.id.toUpperCase() };
    expect(replacement(replace, [upperCase], pinnedIds)).toEqual({ replaced: [], kept: [] });
  },
);
