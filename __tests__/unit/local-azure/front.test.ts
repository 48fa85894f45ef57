import { AzureClient, type Sent } from './azure-client.ts';

/** What Resource Manager does with a request before any provider sees it. */
let client: AzureClient;

beforeAll(async () => {
  client = await AzureClient.start('unregistered: [Microsoft.Network]\npageSize: 2\n');
});
afterAll(() => client.close());

const ip = '~/resourceGroups/demo/providers/Microsoft.Network/publicIPAddresses/ip';
const plain = { 'content-type': 'text/plain' };

const refusals: [string, string, Sent, number, string, RegExp][] = [
  ['GET', '~/resourceGroups', { version: null }, 400, 'MissingApiVersionParameter', /\(\?api-version=\) is required/],
  [
    'GET',
    '~/resourceGroups',
    { version: '1999-01-01' },
    400,
    'InvalidApiVersionParameter',
    /'1999-01-01' is invalid\. The supported versions are '2025-04-01,/,
  ],
  [
    'GET',
    ip,
    { version: '1999-01-01' },
    400,
    'NoRegisteredProviderFound',
    /for type 'publicIPAddresses'\. The supported api-versions are '2015-/,
  ],
  ['GET', '~/providers/Microsoft.Network/teapots', {}, 404, 'InvalidResourceType', /'teapots' could not be found/],
  ['GET', '~/providers/Contoso.Tea/pots', {}, 404, 'InvalidResourceNamespace', /'Contoso.Tea' is invalid/],
  ['GET', '~/providers/Contoso.Tea', {}, 404, 'InvalidResourceNamespace', /'Contoso.Tea' is invalid/],
  ['GET', '/subscriptions/me/resourceGroups', {}, 400, 'InvalidSubscriptionId', /'me' is malformed or invalid/],
  [
    'GET',
    '/subscriptions/99999999-1111-4111-8111-111111111111/resourceGroups',
    {},
    404,
    'SubscriptionNotFound',
    /could not be found/,
  ],
  ['GET', '/teapots', {}, 404, 'MissingSubscription', /did not have a subscription or a valid tenant level/],
  ['GET', '~/teapots', {}, 404, 'NotFound', /No HTTP resource was found/],
  ['POST', '/providers/Contoso.Tea/pots', { body: {} }, 404, 'InvalidResourceNamespace', /'Contoso.Tea' is invalid/],
  ['POST', '~/resourceGroups/demo/constructor', { body: {} }, 404, 'NotFound', /No HTTP resource was found/],
  ['POST', '~/providers/Microsoft.Network/__proto__', { body: {} }, 404, 'InvalidResourceType', /'__proto__'/],
  ['GET', '~/resourceGroups/none', {}, 404, 'ResourceGroupNotFound', /^Resource group 'none' could not be found\.$/],
  ['PUT', '~/resourceGroups/x', { body: '{' }, 400, 'InvalidRequestContent', /could not be deserialized/],
  [
    'PUT',
    '~/resourceGroups/x',
    { body: `${'['.repeat(129)}${']'.repeat(129)}` },
    400,
    'InvalidRequestContent',
    /MaxDepth/,
  ],
  ['PUT', '~/resourceGroups/x', { body: [] }, 400, 'InvalidRequestContent', /JSON array/],
  [
    'PUT',
    '~/resourceGroups/x',
    { body: '{}', headers: plain },
    415,
    'UnsupportedMediaType',
    /media type 'text\/plain' is not supported/,
  ],
  ['PUT', '~/resourceGroups/x', { body: {} }, 400, 'LocationRequired', /location property is required/],
  [
    'PUT',
    '~/resourceGroups/x',
    { body: { location: 'mars' } },
    400,
    'LocationNotAvailableForResourceGroup',
    /'mars' is not available/,
  ],
  [
    'PUT',
    '~/resourceGroups/a%20b',
    { body: { location: 'westeurope' } },
    400,
    'InvalidResourceGroup',
    /invalid characters: ' '/,
  ],
  [
    'PUT',
    '~/resourceGroups/demo',
    { body: { location: 'northeurope' } },
    409,
    'InvalidResourceGroupLocation',
    /already exists in location 'westeurope'/,
  ],
  ['DELETE', '~/resourceGroups', {}, 405, 'MethodNotAllowed', /does not support http method 'DELETE'/],
  ['GET', '~/resourceGroups?$skiptoken=x', {}, 400, 'InvalidSkipToken', /skip token/],
];

test.each(refusals)('%s %s %j is refused with %i %s', async (method, path, sent, status, code, message) => {
  const answer = await client.arm(method, path, sent);
  expect(answer).toMatchObject({
    status,
    body: { error: { code, message: expect.stringMatching(message) as string } },
  });
  expect(answer.headers['x-ms-failure-cause']).toBe('gateway');
});

test('a body of more than 4 MB is refused', async () => {
  const answer = await client.arm('PUT', '~/resourceGroups/x', { body: ' '.repeat(5e6) });
  expect(answer).toMatchObject({ status: 413, body: { error: { code: 'RequestContentTooLarge' } } });
});

test.each([
  ['an odd name', { 'a<b': 'v' }, 'InvalidTagNameCharacters', /^The tag names 'a<b' have reserved characters '<,>,%,&/],
  ['a long name', { ['k'.repeat(513)]: 'v' }, 'InvalidTagNameLength', /'512' characters/],
  ['a long value', { k: 'v'.repeat(257) }, 'InvalidTagValueLength', /'256' characters/],
  ['an object', { k: { b: 1 } }, 'InvalidRequestContent', /parsing value: \{\. Path 'tags\.k'/],
  ['twins', { k: 'v', K: 'v' }, 'InvalidRequestContent', /compared without case/],
  [
    'too many',
    Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${String(index)}`, 'v'])),
    'TooManyTags',
    /'50' tags/,
  ],
])('tags with %s are refused', async (_, tags, code, message) => {
  expect(await client.arm('PUT', '~/resourceGroups/x', { body: { location: 'westeurope', tags } })).toMatchObject({
    status: 400,
    body: { error: { code, message: expect.stringMatching(message) as string } },
  });
});

test.each([
  ['', 'AuthenticationFailed', /header is missing/],
  ['Bearer a.b.c', 'InvalidAuthenticationToken', /invalid/],
])('the authorization %j is refused, with a challenge', async (authorization, code, message) => {
  const answer = await client.arm('GET', '~/resourceGroups', { headers: { authorization } });
  expect(answer).toMatchObject({
    status: 401,
    body: { error: { code, message: expect.stringMatching(message) as string } },
  });
  expect(answer.headers['www-authenticate']).toMatch(/^Bearer authorization_uri=/);
});

test('a token for something else is refused', async () => {
  const issued = await client.signIn({ client_secret: 'local-azure', scope: 'https://vault.azure.net/.default' });
  const authorization = `Bearer ${(issued.body as { access_token: string }).access_token}`;
  const answer = await client.arm('GET', '~/resourceGroups', { headers: { authorization } });
  expect(answer).toMatchObject({ status: 401, body: { error: { code: 'InvalidAuthenticationTokenAudience' } } });
});

test('ids that the client gives come back, and what remains of the limits', async () => {
  const correlation = '0c8be0c4-5a8f-4c62-8f44-0b86f8ad8a01';
  const headers = {
    'x-ms-correlation-request-id': correlation,
    'x-ms-client-request-id': 'mine',
    'x-ms-return-client-request-id': 'true',
  };
  const answer = await client.arm('GET', '~/resourceGroups', { headers });
  expect(answer.headers).toMatchObject({
    'x-ms-correlation-request-id': correlation,
    'x-ms-client-request-id': 'mine',
    'x-ms-routing-request-id': expect.stringMatching(
      new RegExp(`^WESTEUROPE:\\d{8}T\\d{6}Z:${correlation}$`),
    ) as string,
    'x-ms-ratelimit-remaining-subscription-reads': expect.stringMatching(/^2\d\d$/) as string,
    'x-ms-ratelimit-remaining-subscription-global-reads': expect.stringMatching(/^37\d\d$/) as string,
  });
  expect((await client.arm('HEAD', '~/resourceGroups/demo')).status).toBe(204);
  expect((await client.arm('HEAD', '~/resourceGroups/none')).status).toBe(404);
});

test('a provider that is not registered takes no writes until it is', async () => {
  const body = {
    location: 'westeurope',
    sku: { name: 'Standard' },
    properties: { publicIPAllocationMethod: 'Static' },
  };
  const put = () => client.arm('PUT', ip, { body, version: '2024-05-01' });
  expect(await put()).toMatchObject({
    status: 409,
    body: { error: { code: 'MissingSubscriptionRegistration', details: [{ target: 'Microsoft.Network' }] } },
  });
  expect(await client.arm('POST', '~/providers/Microsoft.Network/register')).toMatchObject({
    body: { registrationState: 'Registered' },
  });
  expect((await put()).status).toBe(201);
});

test('a long list comes in pages', async () => {
  for (const name of ['g1', 'g2', 'g3'])
    expect((await client.arm('PUT', `~/resourceGroups/${name}`, { body: { location: 'West Europe' } })).status).toBe(
      201,
    );
  const names: string[] = [];
  const sizes: number[] = [];
  let next: string | undefined;
  do {
    const { body } = await (next === undefined ? client.arm('GET', '~/resourceGroups') : client.follow(next));
    const { value, nextLink } = body as { value: { name: string }[]; nextLink?: string };
    names.push(...value.map(({ name }) => name));
    sizes.push(value.length);
    next = nextLink;
  } while (next !== undefined);
  expect(names).toEqual(['demo', 'MC_demo_demo_westeurope', 'g1', 'g2', 'g3']);
  expect(sizes).toEqual([2, 2, 1]);
});

test('groups are found by their tags, and changed by PATCH', async () => {
  await client.arm('PUT', '~/resourceGroups/tagged', { body: { location: 'westeurope', tags: { team: 'web' } } });
  const list = async (filter: string) => {
    const { body } = await client.arm('GET', `~/resourceGroups?$filter=${encodeURIComponent(filter)}`);
    return (body as { value: { name: string }[] }).value.map(({ name }) => name);
  };
  expect(await list("tagName eq 'Team'")).toEqual(['tagged']);
  expect(await list("tagName eq 'team' and tagValue eq 'db'")).toEqual([]);
  await client.arm('PATCH', '~/resourceGroups/tagged', { body: { tags: { team: 'db' } } });
  expect(await list("tagName eq 'team' and tagValue eq 'db'")).toEqual(['tagged']);
});

test('resources are found by type, group and tag', async () => {
  const list = async (filter: string) => {
    const { body } = await client.arm('GET', `~/resources?$filter=${encodeURIComponent(filter)}`);
    return (body as { value: { type: string }[] }).value.map(({ type }) => type);
  };
  expect(await list("resourceType eq 'microsoft.network/loadbalancers'")).toEqual([]);
  expect(await list("resourceGroup eq 'DEMO'")).toEqual(['Microsoft.Network/publicIPAddresses']);
  expect(await list("tagName eq 'team'")).toEqual([]);
});

test('names of parameters, and those that every resource has, are read in any case', async () => {
  const body = { LOCATION: 'West Europe', Tags: { count: 3 } };
  expect(
    await client.arm('PUT', '~/resourceGroups/cased?API-Version=2021-04-01', { body, version: null }),
  ).toMatchObject({
    status: 201,
    body: { location: 'westeurope', tags: { count: '3' } },
  });
  expect(await client.arm('GET', '~/resourceGroups?$Filter=tagName%20eq%20%27count%27')).toMatchObject({
    body: { value: [{ name: 'cased' }] },
  });
});
