import { ArmError } from '../../../local-azure/resource-manager/errors.ts';
import { Throttling, type Limits, type Metered } from '../../../local-azure/resource-manager/throttling.ts';
import { AzureClient } from './azure-client.ts';

const subscriptionId = '11111111-1111-4111-8111-111111111111';
const cluster = 'microsoft.containerservice/managedclusters';
const id = `/subscriptions/${subscriptionId}/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo`;
const read: Metered = {
  method: 'GET',
  type: 'subscriptions/resourcegroups',
  id: '',
  name: '',
  group: '',
  subscriptionId,
  caller: 'me',
};

/** How many requests pass at once, and what the first says that does not. */
function burst(request: Metered, limits: Partial<Limits> = {}): { passed: number; refusal: ArmError | undefined } {
  const throttling = new Throttling(limits);
  for (let passed = 0; passed < 20_000; passed += 1) {
    try {
      throttling.count(request, 0);
    } catch (error) {
      if (error instanceof ArmError) return { passed, refusal: error };
      throw error;
    }
  }
  return { passed: Infinity, refusal: undefined };
}

test.each([
  [{}, 250, 'SubscriptionRequestsThrottled', '1'],
  [{ method: 'PUT' }, 200, 'SubscriptionRequestsThrottled', '1'],
  [{ method: 'DELETE' }, 200, 'SubscriptionRequestsThrottled', '1'],
  [{ method: 'PUT', type: cluster, id, name: 'demo', group: 'demo' }, 20, 'Throttled', '60'],
  [{ type: cluster, id, name: 'demo', group: 'demo' }, 60, 'Throttled', '1'],
  [{ type: cluster, group: 'demo' }, 60, 'Throttled', '1'],
  [{ type: `${cluster.split('/')[0] ?? ''}/locations/operations`, name: 'x' }, 200, 'Throttled', '1'],
])('as many requests at once as Azure takes: %j', (change, size, code, wait) => {
  const { passed, refusal } = burst({ ...read, ...change });
  expect(passed).toBe(size);
  expect(refusal).toMatchObject({ status: 429, code });
  expect(refusal?.headers['retry-after']).toBe(wait);
});

test('tokens come back with time, for each caller', () => {
  const throttling = new Throttling({ reads: { size: 2, perSecond: 0.5 } });
  const remaining = (caller: string, now: number) =>
    throttling.count({ ...read, caller }, now)['x-ms-ratelimit-remaining-subscription-reads'];
  expect([remaining('me', 0), remaining('me', 0), remaining('you', 0)]).toEqual(['1', '0', '1']);
  expect(() => remaining('me', 1000)).toThrow(/actor 'me' exceeded\. Please try again after '1' seconds/);
  expect(remaining('me', 2000)).toBe('0');
  expect(remaining('me', 60_000)).toBe('1');
});

test('what is beyond the limits of a scenario is refused with 429', async () => {
  const client = await AzureClient.start(
    'limits: { reads: { size: 1, perSecond: 0.01 }, networkWrites: { size: 1, perSecond: 0.01 } }\n',
  );
  try {
    const ip = '~/resourceGroups/demo/providers/Microsoft.Network/publicIPAddresses/ip';
    expect((await client.arm('GET', '~/resourceGroups')).headers['x-ms-ratelimit-remaining-subscription-reads']).toBe(
      '0',
    );
    const refused = await client.arm('GET', '~/resourceGroups');
    expect(refused).toMatchObject({ status: 429, body: { error: { code: 'SubscriptionRequestsThrottled' } } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(90);
    expect((await client.arm('DELETE', ip, { version: '2024-05-01' })).status).toBe(204);
    const byProvider = await client.arm('DELETE', ip, { version: '2024-05-01' });
    expect(byProvider).toMatchObject({
      status: 429,
      body: expect.stringMatching(/^You have reached the limit of allowed/) as string,
    });
    expect(byProvider.headers['content-type']).toBe('text/plain; charset=utf-8');
  } finally {
    await client.close();
  }
});
