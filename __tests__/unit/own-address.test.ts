import { refuseCircle, refuseElsewhere } from '../../src/azure/own-address.ts';

const arm = 'https://management.azure.com';

test.each([
  ['/subscriptions/1?api-version=1', arm],
  ['https://management.azure.com:443/subscriptions/1', arm],
  ['https://westeurope.management.azure.com/subscriptions/1', arm],
  ['https://management.azure.com/operations/1', 'https://westeurope.management.azure.com'],
])('the token is shown to Resource Manager: %s', (address, endpoint) => {
  expect(() => refuseElsewhere(address, endpoint)).not.toThrow();
});

test.each([
  'https://elsewhere.example/next',
  'https://management.azure.com.example/next',
  'https://evilmanagement.azure.com/next',
  'https://management.azure.com@elsewhere.example/next',
  '//elsewhere.example/next',
  'http://management.azure.com/next',
])('and to nobody else, whatever its answers name: %s', (address) => {
  expect(() => refuseElsewhere(address, arm)).toThrow(/leads on to https?:\/\/\S+, which is not asked/);
});

test('pages that lead in a circle are not read again and again', () => {
  const read = new Set<string>();
  const [first, second] = ['/subscriptions?page=1', '/subscriptions?page=2'];
  refuseCircle(first, read, arm);
  refuseCircle(second, read, arm);
  expect(() => refuseCircle(first, read, arm)).toThrow(
    /Resource Manager at https:\S+ leads from page to page of \/subscriptions in a circle/,
  );
});
