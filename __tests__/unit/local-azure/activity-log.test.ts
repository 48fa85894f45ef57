import { AzureClient, type Answer, type Sent } from './azure-client.ts';

/** The Activity Log of local Azure: what is noted, how it is asked for, and who may read it. */
let client: AzureClient;

beforeAll(async () => {
  client = await AzureClient.start();
});
afterAll(() => client.close());
beforeEach(() => client.azure.reset());

const caller = '33333333-3333-4333-8333-0000000000aa';
const ip = '/resourceGroups/demo/providers/Microsoft.Network/publicIPAddresses/web';
const body = {
  location: 'westeurope',
  sku: { name: 'Standard' },
  properties: { publicIPAllocationMethod: 'Static', publicIPAddressVersion: 'IPv4' },
};

interface Event {
  [name: string]: unknown;
  status: { value: string };
  operationName: { value: string };
}

const ago = (milliseconds: number): string => new Date(Date.now() - milliseconds).toISOString();
const hour = 3_600_000;
const lately = (): string => `eventTimestamp ge '${ago(hour)}'`;

function ask(filter: string, more = ''): Promise<Answer> {
  const path = '~/providers/microsoft.insights/eventtypes/management/values';
  return client.arm('GET', `${path}?$filter=${encodeURIComponent(filter)}${more}`, { version: '2015-04-01' });
}

const onIp = (method: string, sent: Sent = {}): Promise<Answer> =>
  client.arm(method, `~${ip}`, { version: '2025-05-01', ...sent });
const eventsOf = ({ body }: Answer): Event[] => (body as { value: Event[] }).value;
const whole = (id: string): string => `/subscriptions/${client.setting('AZURE_SUBSCRIPTION_ID')}${id}`;

async function told(filter = ''): Promise<string[]> {
  const events = eventsOf(await ask(lately() + filter));
  return events.map(({ operationName, status }) => `${operationName.value} ${status.value}`);
}

/** Asks for the status of the operation, with which it ends. */
const end = ({ headers }: Answer): Promise<Answer> => client.follow(String(headers['azure-asyncoperation']));

test('a write is noted when it comes, when it is answered, and when its operation has ended, newest first', async () => {
  const answer = await onIp('PUT', { body, headers: { 'x-ms-client-request-id': 'from-the-client' } });
  expect(await told()).toEqual([
    'Microsoft.Network/publicIPAddresses/write Accepted',
    'Microsoft.Network/publicIPAddresses/write Started',
  ]);
  await end(answer);
  const [ended, accepted] = eventsOf(await ask(lately()));
  expect(ended).toMatchObject({ status: { value: 'Succeeded' }, resourceId: whole(ip), caller });
  expect(accepted).toMatchObject({
    authorization: { action: 'Microsoft.Network/publicIPAddresses/write', scope: whole(ip) },
    caller,
    category: { value: 'Administrative' },
    correlationId: answer.headers['x-ms-correlation-request-id'],
    eventName: { value: 'EndRequest', localizedValue: 'End request' },
    httpRequest: { clientRequestId: 'from-the-client', method: 'PUT' },
    id: expect.stringMatching(/\/publicIPAddresses\/web\/events\/[0-9a-f-]{36}\/ticks\/\d{18}$/) as string,
    level: 'Informational',
    resourceGroupName: 'demo',
    resourceProviderName: { value: 'Microsoft.Network' },
    resourceType: { value: 'Microsoft.Network/publicIPAddresses' },
    subStatus: { value: 'Created', localizedValue: 'Created (HTTP Status Code: 201)' },
  });
  expect(JSON.stringify(accepted)).not.toContain('Bearer');
});

test('deletions, actions and refusals are noted, reads are not', async () => {
  await end(await onIp('PUT', { body }));
  await onIp('GET');
  await onIp('PUT', { body: { ...body, properties: { publicIPAllocationMethod: 'Dynamic' } } });
  await onIp('DELETE');
  await client.arm('POST', '~/providers/Microsoft.Network/register');
  expect(await told()).toEqual([
    'Microsoft.Network/register/action Succeeded',
    'Microsoft.Network/register/action Started',
    'Microsoft.Network/publicIPAddresses/delete Accepted',
    'Microsoft.Network/publicIPAddresses/delete Started',
    'Microsoft.Network/publicIPAddresses/write Failed',
    'Microsoft.Network/publicIPAddresses/write Started',
    ...['Succeeded', 'Accepted', 'Started'].map((status) => `Microsoft.Network/publicIPAddresses/write ${status}`),
  ]);
  const [failed] = eventsOf(await ask(`${lately()} and status eq 'Failed'`));
  expect(failed).toMatchObject({
    level: 'Error',
    properties: { statusMessage: expect.stringContaining('"error"') as string },
  });
});

test('an operation that is superseded has failed', async () => {
  await onIp('PUT', { body });
  await onIp('DELETE');
  expect(await told(` and status eq 'Failed'`)).toEqual(['Microsoft.Network/publicIPAddresses/write Failed']);
});

describe('asking', () => {
  let correlationId: string;
  beforeEach(async () => {
    const answer = await onIp('PUT', { body });
    correlationId = String(answer.headers['x-ms-correlation-request-id']);
    await client.arm('PUT', '~/resourceGroups/other', { body: { location: 'westeurope' } });
  });

  test.each([
    ['a group', () => `resourceGroupName eq 'DEMO'`, 2],
    ['a resource in any case', () => `resourceUri eq '${whole(ip).toUpperCase()}'`, 2],
    ['a resource as the command-line tool names it', () => `resourceId eq '${whole(ip)}'`, 2],
    ['a provider', () => `resourceProvider eq 'Microsoft.Resources'`, 2],
    ['a correlation id', () => `correlationId eq '${correlationId}'`, 2],
    ['a caller', () => `caller eq '${caller}'`, 4],
    ['another caller', () => `caller eq 'anna@example.com'`, 0],
    ['levels, as the portal does', () => `eventChannels eq 'Admin, Operation' and levels eq 'Critical,Error'`, 0],
    ['another resource of the same beginning', () => `resourceUri eq '${whole(ip)}-2'`, 0],
    ['a time that is over', () => `eventTimestamp le '${ago(hour / 2)}'`, 0],
  ])('by %s', async (_, filter, count) => {
    expect(await told(` and ${filter()}`)).toHaveLength(count);
  });

  test('for properties', async () => {
    const [event] = eventsOf(await ask(lately(), '&$select=caller , operationName'.replaceAll(' ', '%20')));
    expect(Object.keys(event ?? {}).sort()).toEqual(['caller', 'operationName']);
  });

  test('by pages', async () => {
    const first = await ask(lately(), '&$top=3');
    expect(eventsOf(first)).toHaveLength(3);
    expect(eventsOf(await client.follow(String((first.body as { nextLink: unknown }).nextLink)))).toHaveLength(1);
  });

  test.each([
    ['no time', '', '$filter searching parameters invalid.'],
    ['no beginning', `eventTimestamp le '${ago(0)}'`, '$filter searching parameters invalid.'],
    ['a time that is none', 'eventTimestamp ge yesterday', '$filter searching parameters invalid.'],
    ['a property nobody knows', `${lately()} and color eq 'red'`, '$filter searching parameters invalid.'],
    ['other words', `${lately()} or caller eq 'x'`, '$filter searching parameters invalid.'],
    [
      'too far back',
      `eventTimestamp ge ${ago(91 * 24 * hour).slice(0, -1)}`,
      'The start time cannot be more than 90 days in the past.',
    ],
  ])('%s is refused', async (_, filter, message) => {
    expect(await ask(filter)).toMatchObject({ status: 400, body: { code: 'BadRequest', message } });
  });
});

test('what is changed behind everybody’s back is the doing of somebody in the portal; a reset forgets', async () => {
  const patch = async (change: unknown): Promise<void> => {
    const answer = await fetch(`${client.azure.url}/state`, {
      method: 'PATCH',
      body: JSON.stringify({ [whole(ip)]: change }),
    });
    expect(answer.status).toBe(204);
  };
  await onIp('PUT', { body });
  await patch({ tags: { team: 'web' } });
  await patch(null);
  expect(await told(` and caller eq 'operator@example.com' and status eq 'Succeeded'`)).toEqual([
    'Microsoft.Network/publicIPAddresses/delete Succeeded',
    'Microsoft.Network/publicIPAddresses/write Succeeded',
  ]);
  await client.azure.reset();
  expect(await told()).toEqual([]);
});

test('only those read it who may read events there', async () => {
  const role = (scope: string) => ({
    properties: {
      principalId: caller,
      principalType: 'ServicePrincipal',
      roleDefinitionId: whole(
        '/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7',
      ),
      scope,
    },
  });
  const assignments = 'providers/Microsoft.Authorization/roleAssignments';
  await client.arm('PUT', `~/resourceGroups/demo/${assignments}/c0000000-0000-4000-8000-000000000001`, {
    body: role(whole('/resourceGroups/demo')),
    version: '2022-04-01',
  });
  await client.arm('DELETE', `~/${assignments}/a0000000-0000-4000-8000-000000000001`, { version: '2022-04-01' });
  await client.arm('DELETE', `~/${assignments}/a0000000-0000-4000-8000-000000000002`, { version: '2022-04-01' });

  const message = `does not have authorization to perform action 'microsoft.insights/eventtypes/values/read' over scope '${whole('')}'`;
  expect(await ask(lately())).toMatchObject({
    status: 403,
    body: { error: { code: 'AuthorizationFailed', message: expect.stringContaining(message) as string } },
  });
  expect((await ask(`${lately()} and resourceGroupName eq 'other'`)).status).toBe(403);
  expect((await ask(`${lately()} and resourceGroupName eq 'demo'`)).status).toBe(200);
  expect((await ask(`${lately()} and resourceUri eq '${whole(ip)}'`)).status).toBe(200);
});
