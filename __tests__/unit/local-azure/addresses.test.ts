import { AddressPool, addressesOf } from '../../../local-azure/state/addresses.ts';

test('addresses are handed out once, past those that are taken', () => {
  const pool = new AddressPool();
  pool.take({ ipAddress: '203.0.113.11' });
  expect([pool.address(), pool.address(), pool.address()]).toEqual(['203.0.113.10', '203.0.113.12', '203.0.113.13']);
});

test('IPv6 addresses are those for documentation', () => {
  const pool = new AddressPool();
  expect([pool.address('IPv6'), pool.prefix(124, 'IPv6')]).toEqual(['2001:db8:a::a', '2001:db8:f::10/124']);
});

test('prefixes are aligned to their size', () => {
  const pool = new AddressPool();
  const prefixes = [31, 28, 31].map((length) => pool.prefix(length));
  expect(prefixes).toEqual(['198.51.100.8/31', '198.51.100.16/28', '198.51.100.32/31']);
});

test('when a range is used up the next one is', () => {
  const pool = new AddressPool();
  const addresses = Array.from({ length: 600 }, () => pool.address());
  expect([addresses[244], addresses[245]]).toEqual(['203.0.113.254', '198.18.0.10']);
  const prefixes = Array.from({ length: 20 }, () => pool.prefix(28));
  expect([prefixes[14], prefixes[15]]).toEqual(['198.51.100.240/28', '198.19.0.16/28']);
  expect(new Set([...addresses, ...prefixes]).size).toBe(620);
});

test('a prefix has its addresses', () => {
  expect(addressesOf('198.51.100.254/31')).toEqual(['198.51.100.254', '198.51.100.255']);
  expect(addressesOf('2001:db8:f::fc/126')).toEqual([
    '2001:db8:f::fc',
    '2001:db8:f::fd',
    '2001:db8:f::fe',
    '2001:db8:f::ff',
  ]);
});
