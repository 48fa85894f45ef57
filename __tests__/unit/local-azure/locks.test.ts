import { AzureClient, type Answer } from './azure-client.ts';

/** Management locks and what they forbid. */
let client: AzureClient;

beforeAll(async () => {
  client = await AzureClient.start();
});
afterAll(() => client.close());

const ip = '~/resourceGroups/demo/providers/Microsoft.Network/publicIPAddresses/ip';
const network = '2024-05-01';
const body = { location: 'westeurope', sku: { name: 'Standard' }, properties: { publicIPAllocationMethod: 'Static' } };

beforeEach(async () => {
  await client.azure.reset();
  const created = await client.arm('PUT', ip, { body, version: network });
  expect(await client.follow(String(created.headers['azure-asyncoperation']))).toMatchObject({
    body: { status: 'Succeeded' },
  });
});

const versions: Readonly<Record<string, string>> = { locks: '2020-05-01', roleAssignments: '2022-04-01' };

function authorization(method: string, scope: string, path: string, content?: unknown) {
  const version = versions[path.split('/')[0] ?? ''] ?? '';
  return client.arm(method, `${scope}/providers/Microsoft.Authorization/${path}`, { body: content, version });
}

const lock = (scope: string, level: string) => authorization('PUT', scope, 'locks/keep', { properties: { level } });

const scopes = { subscription: '~', group: '~/resourceGroups/demo', resource: ip } as const;

describe.each(Object.entries(scopes))('on the %s', (_, scope) => {
  test('CanNotDelete forbids deletions, at the scope, below and above it, and nothing else', async () => {
    expect((await lock(scope, 'CanNotDelete')).status).toBe(201);
    const locked = {
      status: 409,
      body: {
        error: {
          code: 'ScopeLocked',
          message: expect.stringMatching(
            /cannot perform delete operation because following scope\(s\) are locked: '\/subscriptions\/[^']+'\. Please remove the lock/,
          ) as string,
        },
      },
    };
    expect(await client.arm('DELETE', ip, { version: network })).toMatchObject(locked);
    expect(await client.arm('DELETE', scopes.group)).toMatchObject(locked);
    expect((await client.arm('PUT', ip, { body, version: network })).status).toBe(200);
    expect((await authorization('DELETE', scope, 'locks/keep')).status).toBe(200);
    expect((await client.arm('DELETE', ip, { version: network })).status).toBe(202);
  });

  test('ReadOnly forbids writes too', async () => {
    await lock(scope, 'ReadOnly');
    const locked = {
      status: 409,
      body: {
        error: { code: 'ScopeLocked', message: expect.stringMatching(/cannot perform write operation/) as string },
      },
    };
    expect(await client.arm('PUT', ip, { body, version: network })).toMatchObject(locked);
    expect(await client.arm('PATCH', ip, { body: { tags: {} }, version: network })).toMatchObject(locked);
    expect((await client.arm('DELETE', ip, { version: network })).status).toBe(409);
    expect((await client.arm('GET', ip, { version: network })).status).toBe(200);
    // A lock can be changed whatever it forbids.
    expect((await lock(scope, 'CanNotDelete')).status).toBe(200);
  });
});

test('a lock keeps role assignments', async () => {
  const name = 'roleAssignments/a0000000-0000-4000-8000-000000000003';
  await lock(scopes.group, 'CanNotDelete');
  expect(await authorization('DELETE', scopes.group, name)).toMatchObject({ status: 409 });
});

test('locks are listed where they count', async () => {
  for (const scope of Object.values(scopes)) await lock(scope, 'CanNotDelete');
  const count = async (scope: string, filter = '') => {
    const answer = await authorization('GET', scope, `locks${filter}`);
    return (answer.body as { value: unknown[] }).value.length;
  };
  expect(await Promise.all([count(scopes.subscription), count(scopes.group), count(ip)])).toEqual([3, 3, 3]);
});

test('a level is one of two', async () => {
  expect(await lock(scopes.group, 'Forever')).toMatchObject({
    status: 400,
    body: { error: { code: 'InvalidRequestContent' } },
  });
  expect(await authorization('GET', scopes.group, 'locks/keep')).toMatchObject({
    status: 404,
    body: { error: { code: 'LockNotFound' } },
  });
});

test('Contributors cannot make locks', async () => {
  await client.azure.reset('default');
  const answer = await lock(scopes.group, 'ReadOnly');
  expect(answer).toMatchObject({
    status: 403,
    body: {
      error: {
        code: 'AuthorizationFailed',
        message: expect.stringMatching(/'Microsoft.Authorization\/locks\/write'/) as string,
      },
    },
  });
});

test('an operation of a cluster fails that needs what is locked in its node resource group', async () => {
  await client.azure.reset('owner');
  await lock('~/resourceGroups/MC_demo_demo_westeurope', 'ReadOnly');
  const cluster = '~/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo';
  const version = '2024-05-01';
  const accepted = await client.arm('PATCH', cluster, { body: { tags: { team: 'db' } }, version });
  const poll = String(accepted.headers['azure-asyncoperation']);
  let operation: Answer;
  do operation = await client.follow(poll);
  while ((operation.body as { status: string }).status === 'InProgress');
  expect(operation).toMatchObject({ body: { status: 'Failed', error: { code: 'ScopeLocked' } } });
  expect(await client.arm('GET', cluster, { version })).toMatchObject({
    body: { properties: { provisioningState: 'Failed' } },
  });
});
