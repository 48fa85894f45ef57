import ipaddr from 'ipaddr.js';
import {
  asCidr,
  isAddress,
  isAddressOrCidr,
  isExpected,
  normalizeAddress,
  sameSet,
} from '../../src/egress/addresses.ts';

test.each([
  ['20.1.2.3', true],
  ['2001:db8::1', true],
  ['::', true],
  ['20.1.2.3/32', false],
  ['20.1.2.3:80', false],
  ['20.1.2', false],
  ['20.1.2.300', false],
  ['020.1.2.3', false],
  ['0x14.1.2.3', false],
  [' 20.1.2.3', false],
  ['fe80::1%eth0', false],
  ['[2001:db8::1]', false],
  ['', false],
])('isAddress(%j) is %j', (text, expected) => {
  expect(isAddress(text)).toBe(expected);
});

test.each([
  ['20.1.2.3', true],
  ['20.1.2.0/24', true],
  ['0.0.0.0/0', true],
  ['2001:db8::/32', true],
  ['2001:db8::/128', true],
  ['20.1.2.0/33', false],
  ['2001:db8::/129', false],
  ['20.1.2.0/', false],
  ['20.1.2.0/-1', false],
  ['20.1.2.0/24/24', false],
  ['AzureCloud', false],
])('isAddressOrCidr(%j) is %j', (text, expected) => {
  expect(isAddressOrCidr(text)).toBe(expected);
});

test.each([
  [' 20.1.2.3/32 ', '20.1.2.3'],
  ['2001:DB8::1/128', '2001:db8::1'],
  ['20.1.2.0/24', '20.1.2.0/24'],
  ['20.1.2.3', '20.1.2.3'],
])('normalizeAddress(%j) is %j', (text, expected) => {
  expect(normalizeAddress(text)).toBe(expected);
});

test.each([
  ['20.1.2.3', '20.1.2.3/32'],
  ['2001:db8::1', '2001:db8::1/128'],
  ['20.1.2.0/24', '20.1.2.0/24'],
])('asCidr(%j) is %j', (text, expected) => {
  expect(asCidr(text)).toBe(expected);
});

test('sets are the same whatever the order, case and number of mentions', () => {
  expect(sameSet(['A', 'b', 'b'], ['B', 'a'])).toBe(true);
  expect(sameSet(['a', 'b'], ['a', 'a'])).toBe(false);
  expect(sameSet([], ['a'])).toBe(false);
});

test('an address is expected when it is one of the addresses or inside one of the CIDRs, of the same family', () => {
  const expected = ['20.1.2.3', '20.60.0.0/30', '2001:db8::/64'];
  expect(['20.1.2.3', '20.60.0.3', '2001:db8::ffff'].map((address) => isExpected(address, expected))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['20.1.2.4', '20.60.0.4', '2001:db8:0:1::1'].map((address) => isExpected(address, expected))).toEqual([
    false,
    false,
    false,
  ]);
  expect(isExpected('20.1.2.3', [])).toBe(false);
});

describe('against ipaddr.js', () => {
  /** Numbers that look random and are the same in every run (Park and Miller). */
  function* numbers(): Generator<number, never> {
    for (let state = 20261123; ;) {
      state = (state * 48271) % 2147483647;
      yield state;
    }
  }

  test('isExpected says the same of many addresses and CIDRs', () => {
    const source = numbers();
    const below = (limit: number): number => source.next().value % limit;
    // Few values an octet, so that many addresses are inside their CIDR.
    const address = (): string => `20.${below(2)}.${below(3)}.${below(256)}`;
    let inside = 0;
    for (let round = 0; round < 3000; round += 1) {
      const [candidate, base, length] = [address(), address(), 8 + below(25)];
      const wanted = ipaddr.IPv4.parse(candidate).match(ipaddr.IPv4.parse(base), length);
      inside += wanted ? 1 : 0;
      expect([candidate, base, length, isExpected(candidate, [`${base}/${length}`])]).toEqual([
        candidate,
        base,
        length,
        wanted,
      ]);
    }
    expect(inside).toBeGreaterThan(500);
    expect(inside).toBeLessThan(2500);
  });

  test('isAddress takes nothing that it would not', () => {
    const source = numbers();
    const signs = '0129af:./ x';
    for (let round = 0; round < 20_000; round += 1) {
      const length = 1 + (source.next().value % 15);
      const text = Array.from({ length }, () => signs.charAt(source.next().value % signs.length)).join('');
      if (isAddress(text)) expect([text, ipaddr.isValid(text)]).toEqual([text, true]);
    }
  });
});
