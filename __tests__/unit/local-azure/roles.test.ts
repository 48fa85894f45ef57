import { AzureClient, type Answer } from './azure-client.ts';

/** Role assignments and custom roles: what is refused, what is listed, what takes effect. */
let client: AzureClient;

beforeAll(async () => {
  client = await AzureClient.start();
});
afterAll(() => client.close());
beforeEach(() => client.azure.reset());

const caller = '33333333-3333-4333-8333-0000000000aa';
const somebody = '77777777-7777-4777-8777-777777777777';
const group = '~/resourceGroups/demo';
const roles = {
  owner: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  joiner: 'b0000000-0000-4000-8000-000000000001',
};
const guid = (digit: number) => `c0000000-0000-4000-8000-00000000000${String(digit)}`;

function role(id: string): string {
  return `/subscriptions/${client.setting('AZURE_SUBSCRIPTION_ID')}/providers/Microsoft.Authorization/roleDefinitions/${id}`;
}

function assign(scope: string, name: string, properties: Record<string, unknown>): Promise<Answer> {
  const path = `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`;
  return client.arm('PUT', path, { body: { properties }, version: '2022-04-01' });
}

const reader = () => ({ principalId: somebody, principalType: 'User', roleDefinitionId: role(roles.reader) });

test.each([
  ['a name that is no GUID', 'mine', {}, 400, 'InvalidRoleAssignmentId'],
  ['no principal', guid(1), { principalId: '' }, 400, 'InvalidPrincipalId'],
  ['a role that does not exist', guid(1), { roleDefinitionId: guid(9) }, 400, 'RoleDefinitionDoesNotExist'],
  ['a principal that nobody knows', guid(1), { principalType: undefined }, 400, 'PrincipalNotFound'],
  ['a known principal of another type', guid(1), { principalId: caller }, 400, 'UnmatchedPrincipalType'],
  ['the same again', guid(2), {}, 409, 'RoleAssignmentExists'],
  [
    'another principal for the same assignment',
    guid(0),
    { principalId: guid(8) },
    400,
    'RoleAssignmentUpdateNotPermitted',
  ],
])('%s is refused', async (_, name, change, status, code) => {
  expect((await assign(group, guid(0), reader())).status).toBe(201);
  const answer = await assign(group, name, { ...reader(), ...change });
  expect(answer).toMatchObject({ status, body: { error: { code } } });
});

test('assignments are listed above and below a scope, as the filter says', async () => {
  await assign('~', guid(1), reader());
  await assign(group, guid(2), { ...reader(), roleDefinitionId: role(roles.owner) });
  const count = async (scope: string, filter: string) => {
    const path = `${scope}/providers/Microsoft.Authorization/roleAssignments?$filter=${encodeURIComponent(filter)}`;
    const { body } = await client.arm('GET', path, { version: '2022-04-01' });
    return (body as { value: unknown[] }).value.length;
  };
  const counts = [
    `principalId eq '${somebody}'`,
    `assignedTo('${somebody}')`,
    `atScope() and assignedTo('${somebody}')`,
  ];
  expect(await Promise.all(counts.map((filter) => count('~', filter)))).toEqual([2, 2, 1]);
  expect(await Promise.all(counts.map((filter) => count(group, filter)))).toEqual([2, 2, 2]);
});

test('rights end with the assignment that gave them', async () => {
  const own = '~/providers/Microsoft.Authorization/roleAssignments/a0000000-0000-4000-8000-000000000001';
  expect((await client.arm('PUT', '~/resourceGroups/x', { body: { location: 'westeurope' } })).status).toBe(201);
  expect((await client.arm('DELETE', own, { version: '2022-04-01' })).status).toBe(200);
  const refused = await client.arm('PUT', '~/resourceGroups/y', { body: { location: 'westeurope' } });
  expect(refused).toMatchObject({ status: 403, body: { error: { code: 'AuthorizationFailed' } } });
  expect((await client.arm('DELETE', own, { version: '2022-04-01' })).status).toBe(204);
});

describe('custom roles', () => {
  const put = (properties: Record<string, unknown>, name = roles.joiner) =>
    client.arm('PUT', `~/providers/Microsoft.Authorization/roleDefinitions/${name}`, {
      body: { properties },
      version: '2022-04-01',
    });
  const joiner = () => ({
    roleName: 'IP joiner',
    assignableScopes: [`/subscriptions/${client.setting('AZURE_SUBSCRIPTION_ID')}`],
    permissions: [{ actions: ['Microsoft.Network/publicIPAddresses/join/action'] }],
  });

  test('are made, assigned, and deleted once nobody has them', async () => {
    expect(await put(joiner())).toMatchObject({ status: 201, body: { properties: { type: 'CustomRole' } } });
    await assign(group, guid(1), { ...reader(), roleDefinitionId: role(roles.joiner) });
    const path = `~/providers/Microsoft.Authorization/roleDefinitions/${roles.joiner}`;
    const remove = () => client.arm('DELETE', path, { version: '2022-04-01' });
    expect(await remove()).toMatchObject({ status: 400, body: { error: { code: 'RoleDefinitionHasAssignments' } } });
    await client.arm('DELETE', `${group}/providers/Microsoft.Authorization/roleAssignments/${guid(1)}`, {
      version: '2022-04-01',
    });
    expect((await remove()).status).toBe(200);
  });

  test.each([
    ['the name of another role', { roleName: 'Reader' }, roles.joiner, 409, 'RoleDefinitionWithSameNameExists'],
    ['no scope', { assignableScopes: [] }, roles.joiner, 400, 'MissingAssignableScopes'],
    ['no action', { permissions: [{ actions: ['everything'] }] }, roles.joiner, 400, 'InvalidActionOrNotAction'],
    ['a built-in role', {}, roles.reader, 400, 'RoleDefinitionCannotBeUpdated'],
  ])('%s is refused', async (_, change, name, status, code) => {
    expect(await put({ ...joiner(), ...change }, name)).toMatchObject({ status, body: { error: { code } } });
  });
});

test('a grant that lags has no effect yet', async () => {
  const slow = await AzureClient.start('grantDelay: 3600000\n');
  try {
    const properties = { principalId: caller, roleDefinitionId: role(roles.owner) };
    const path = '/providers/Microsoft.Authorization/roleAssignments/';
    const put = () => slow.arm('PUT', `~${path}${guid(1)}`, { body: { properties }, version: '2022-04-01' });
    const before = `~${path}a0000000-0000-4000-8000-000000000001`;
    // The right to grant comes from another assignment.
    expect((await slow.arm('DELETE', before, { version: '2022-04-01' })).status).toBe(200);
    expect((await put()).status).toBe(201);
    expect((await slow.arm('PUT', '~/resourceGroups/x', { body: { location: 'westeurope' } })).status).toBe(403);
  } finally {
    await slow.close();
  }
});
