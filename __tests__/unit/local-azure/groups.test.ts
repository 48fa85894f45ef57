import { AzureClient } from './azure-client.ts';

/** A group is deleted with what is in it, unless something elsewhere needs that. */
const folder = '/resourceGroups/demo/providers';
const user = '/resourceGroups/other/providers/Microsoft.Network/networkInterfaces/nic/ipConfigurations/ipconfig1';
const scenario = `  /resourceGroups/other: { location: westeurope }
  ${folder}/Microsoft.Network/publicIPAddresses/used:
    location: westeurope
    sku: { name: Standard }
    properties:
      publicIPAllocationMethod: Static
      ipAddress: 203.0.113.200
      ipConfiguration: { id: ${user} }
`;
let client: AzureClient;

beforeAll(async () => {
  client = await AzureClient.start('', scenario);
});
afterAll(() => client.close());

async function remove(group: string): Promise<unknown> {
  const accepted = await client.arm('DELETE', `~/resourceGroups/${group}`);
  expect(accepted).toMatchObject({ status: 202, body: '' });
  expect(accepted.headers).not.toHaveProperty('azure-asyncoperation');
  expect(await client.arm('GET', `~/resourceGroups/${group}`)).toMatchObject({
    body: { properties: { provisioningState: 'Deleting' } },
  });
  const address = { path: `${group}/providers/Microsoft.Network/publicIPAddresses/late`, version: '2024-05-01' };
  for (const { path, version } of [{ path: group, version: '2021-04-01' }, address])
    expect(
      await client.arm('PUT', `~/resourceGroups/${path}`, { body: { location: 'westeurope' }, version }),
    ).toMatchObject({ status: 409, body: { error: { code: 'ResourceGroupBeingDeleted' } } });
  return client.follow(String(accepted.headers.location));
}

test('a group goes, and what is in it', async () => {
  await client.arm('PUT', '~/resourceGroups/spare', { body: { location: 'westeurope' } });
  expect(await remove('spare')).toMatchObject({ status: 200, body: '' });
  expect(await client.arm('GET', '~/resourceGroups/spare')).toMatchObject({ status: 404 });
  expect(await client.arm('DELETE', '~/resourceGroups/spare')).toMatchObject({
    status: 404,
    body: { error: { code: 'ResourceGroupNotFound' } },
  });
});

test('a group stays when one of its addresses is in use elsewhere', async () => {
  expect(await remove('demo')).toMatchObject({
    status: 409,
    body: {
      error: {
        code: 'ResourceGroupDeletionBlocked',
        message: expect.stringMatching(/publicIPAddresses\/used' could not be deleted/) as string,
      },
    },
  });
  expect(await client.arm('GET', '~/resourceGroups/demo')).toMatchObject({
    body: { properties: { provisioningState: 'Succeeded' } },
  });
});
