import { readFileSync, statSync } from 'node:fs';
import type { AccessToken, TokenCredential } from '@azure/identity';
import { forgetMachine, identity, nativeEnvironment } from '../../integration/native.ts';
import { AzureClient, type Answer } from './azure-client.ts';
import { selfSigned } from './self-signed.ts';

/** Azure's own credentials, each by its way in; and what Entra says where there is none. */
const aksServer = '6dae42f8-4368-4678-94ff-3960e28e3630';
const secret = 'open sesame';
let client: AzureClient;
let pem: { certificate: string; key: string };

beforeAll(async () => {
  const { certificate, privateKey } = await selfSigned();
  pem = {
    certificate: certificate.toString('pem').trim(),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
  client = await AzureClient.start();
});
afterAll(() => client.close());
afterEach(() => delete nativeEnvironment.AZURE_POD_IDENTITY_AUTHORITY_HOST);

const setting = (name: string): string => client.setting(name);

function caller(keys = ''): string {
  return `caller:\n  secret: ${secret}\n  certificate: |\n    ${pem.certificate.replaceAll('\n', '\n    ')}\n${keys}`;
}

async function githubToken(audience = 'api://AzureADTokenExchange'): Promise<string> {
  const url = `${setting('ACTIONS_ID_TOKEN_REQUEST_URL')}&audience=${encodeURIComponent(audience)}`;
  const headers = { authorization: `Bearer ${setting('ACTIONS_ID_TOKEN_REQUEST_TOKEN')}` };
  return ((await client.follow(url, headers)).body as { value: string }).value;
}

type Way = 'github' | 'secret' | 'certificate' | 'workload';

function credentialOf(way: Way, tenantId = setting('AZURE_TENANT_ID')): TokenCredential {
  const clientId = setting('AZURE_CLIENT_ID');
  const options = {
    authorityHost: setting('AZURE_AUTHORITY_HOST'),
    disableInstanceDiscovery: true,
    tlsOptions: { ca: client.azure.authority },
  };
  const ways: Record<Way, () => TokenCredential> = {
    github: () => new identity.ClientAssertionCredential(tenantId, clientId, () => githubToken(), options),
    secret: () => new identity.ClientSecretCredential(tenantId, clientId, secret, options),
    certificate: () =>
      new identity.ClientCertificateCredential(
        tenantId,
        clientId,
        { certificate: `${pem.certificate}\n${pem.key}` },
        options,
      ),
    workload: () => {
      const tokenFilePath = setting('LOCAL_AZURE_FEDERATED_TOKEN_FILE');
      return new identity.WorkloadIdentityCredential({ tenantId, clientId, tokenFilePath, ...options });
    },
  };
  return ways[way]();
}

function managed(of: { clientId?: string; resourceId?: string } = {}): TokenCredential {
  nativeEnvironment.AZURE_POD_IDENTITY_AUTHORITY_HOST = setting('AZURE_POD_IDENTITY_AUTHORITY_HOST');
  forgetMachine();
  return new identity.ManagedIdentityCredential(of);
}

function claims(token: AccessToken | null | string): Record<string, unknown> {
  const text = typeof token === 'string' ? token : (token?.token ?? '');
  return JSON.parse(Buffer.from(text.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
}

const armScope = (): string => `${setting('AZURE_RESOURCE_MANAGER_ENDPOINT')}/.default`;

describe('where the application trusts all of them', () => {
  beforeAll(() => client.restart(caller()));

  test.each<Way>(['github', 'secret', 'certificate', 'workload'])('%s leads in, for Azure and for AKS', async (way) => {
    const credential = credentialOf(way);
    const tenant = setting('AZURE_TENANT_ID');
    const common = { tid: tenant, iss: `https://sts.windows.net/${tenant}/`, idtyp: 'app', ver: '1.0' };
    const own = { ...common, appid: setting('AZURE_CLIENT_ID'), oid: '33333333-3333-4333-8333-0000000000aa' };
    const azure = await credential.getToken(armScope());
    expect(claims(azure)).toMatchObject({ ...own, aud: setting('AZURE_RESOURCE_MANAGER_ENDPOINT') });
    expect(claims(await credential.getToken(`${aksServer}/.default`))).toMatchObject({ ...own, aud: aksServer });
    const groups = await client.arm('GET', '~/resourceGroups', { headers: bearer(azure) });
    expect(groups.status).toBe(200);
  });

  test('the token of a runner on AKS is in a file that is only its own, and new after a reset', async () => {
    const file = setting('LOCAL_AZURE_FEDERATED_TOKEN_FILE');
    const before = readFileSync(file, 'utf8');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(claims(before)).toMatchObject({
      aud: ['api://AzureADTokenExchange'],
      sub: 'system:serviceaccount:runners:runner',
      iss: expect.stringMatching(/^https:\/\/westeurope\.oic\.prod-aks\.azure\.com\/.+\/$/) as string,
    });
    await client.restart(caller());
    expect(readFileSync(file, 'utf8')).not.toBe(before);
  });
});

function bearer(token: AccessToken | null): Record<string, string> {
  return { authorization: `Bearer ${token?.token ?? ''}` };
}

describe('managed identities', () => {
  const ids = '/resourceGroups/demo/providers/Microsoft.ManagedIdentity/userAssignedIdentities';
  const one = '{ clientId: 66666666-6666-4666-8666-666666666666, objectId: 66666666-6666-4666-8666-0000000000aa }';
  const user = (name: string, digit: string): string =>
    `{ id: ${ids}/${name}, clientId: ${one.slice(12, 48).replaceAll('6', digit)}, objectId: 33333333-3333-4333-8333-0000000000aa }`;
  // Microsoft's library keeps these tokens for the whole process: each test asks for another resource.
  const [vault, storage] = ['https://vault.azure.net/.default', 'https://storage.azure.com/.default'] as const;
  const runner = (identities: string): string => `runner:\n  identities: { ${identities} }\n`;

  test('the only one is found without its name, has its rights, and lives for a day', async () => {
    await client.restart(runner(`user: [${user('deploy', '7')}]`));
    const token = await managed().getToken(vault);
    expect(claims(token)).toMatchObject({
      xms_mirid: expect.stringMatching(/^\/subscriptions\/.+\/userAssignedIdentities\/deploy$/) as string,
      idtyp: 'app',
    });
    expect((token?.expiresOnTimestamp ?? 0) - Date.now()).toBeGreaterThan(80_000_000);
    const headers = bearer(await managed({ clientId: claims(token).appid as string }).getToken(armScope()));
    expect((await client.arm('GET', '~/resourceGroups', { headers })).status).toBe(200);
  });

  test('of several each is found by its name, and the own one of the machine without', async () => {
    const several = `user: [${user('deploy', '7')}, ${user('audit', '8')}]`;
    await client.restart(runner(several));
    await expect(managed().getToken(storage)).rejects.toThrow(/Multiple user assigned identities exist/);
    const clientId = '88888888-8888-4888-8888-888888888888';
    expect(claims(await managed({ clientId }).getToken(armScope()))).toMatchObject({ appid: clientId });
    const resourceId = `/subscriptions/${setting('AZURE_SUBSCRIPTION_ID')}${ids.toLowerCase()}/deploy`;
    expect(claims(await managed({ resourceId }).getToken(armScope()))).toMatchObject({
      xms_mirid: expect.stringMatching(/deploy$/) as string,
    });
    await client.restart(runner(`system: ${one}, ${several}`));
    const own = await managed().getToken(`${aksServer}/.default`);
    expect(claims(own)).toMatchObject({
      aud: aksServer,
      xms_mirid: expect.stringMatching(/\/virtualMachines\/runner$/) as string,
    });
    const seen = await client.arm('GET', '/subscriptions', { headers: bearer(await managed().getToken(armScope())) });
    expect(seen).toMatchObject({ status: 200, body: { value: [], count: { value: 0 } } });
  });

  test('GitHub’s runners have none, and requests that were led astray are refused', async () => {
    await client.restart();
    await expect(managed().getToken(storage)).rejects.toThrow(/Identity not found/);
    const host = setting('AZURE_POD_IDENTITY_AUTHORITY_HOST');
    const token = `${host}/metadata/identity/oauth2/token?api-version=2018-02-01`;
    const metadata = { metadata: 'true' };
    expect(await client.follow(`${token}&resource=x`, {})).toMatchObject({
      status: 400,
      body: { error: 'invalid_request', error_description: 'Required metadata header not specified' },
    });
    expect((await client.follow(token, metadata)).status).toBe(400);
    expect(await client.follow(`${host}/metadata/instance?api-version=2021-02-01`, metadata)).toMatchObject({
      body: { compute: { name: 'runner', subscriptionId: setting('AZURE_SUBSCRIPTION_ID') } },
    });
  });
});

interface Attempt {
  settings?: () => string;
  proof?: () => Promise<Record<string, string>> | Record<string, string>;
  code: number;
  says: string;
}

const withSecret = (more = {}) => ({ client_secret: secret, ...more });
const withAssertion = async (audience?: string): Promise<Record<string, string>> => ({
  client_assertion: await githubToken(audience),
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
});
const trusting = (issuer: string, subject: string): string =>
  `  federatedCredentials: [{ issuer: ${issuer}, subject: '${subject}' }]\n`;
const github = 'https://token.actions.githubusercontent.com';
const subject = 'repo:octo/demo:ref:refs/heads/main';
const none = (what: string): string =>
  `No matching federated identity record found for presented assertion ${what}. Check`;

const refusals: Record<string, Attempt> = {
  'no federated credential': {
    settings: () => caller('  federatedCredentials: []\n'),
    code: 70025,
    says: 'has no configured federated identity credentials.',
  },
  'the issuer with a slash': {
    settings: () => caller(trusting(`${github}/`, subject)),
    code: 700211,
    says: none(`issuer '${github}'`),
  },
  'another subject': {
    settings: () => caller(trusting(github, 'repo:octo/demo:environment:production')),
    code: 700213,
    says: none(`subject '${subject}'`),
  },
  'a subject in another case': {
    settings: () => caller(trusting(github, subject.replace('octo', 'Octo'))),
    code: 7002138,
    says: 'The subject matches with case-insensitive comparison, but not with case-sensitive comparison.',
  },
  'another audience': {
    proof: () => withAssertion('https://github.com/octo'),
    code: 700212,
    says: none("audience 'https://github.com/octo'"),
  },
  'an expired assertion': {
    settings: () => `assertionLifetime: 0\n${caller()}`,
    code: 700024,
    says: 'Client assertion is not within its valid time range.',
  },
  'a disabled application': {
    settings: () => caller('  refusal: disabled\n'),
    code: 7000112,
    says: "'(pipeline) is disabled.",
  },
  'an expired secret': {
    settings: () => caller('  refusal: expired-secret\n'),
    proof: withSecret,
    code: 7000222,
    says: 'The provided client secret keys for app ',
  },
  'a Conditional Access policy': {
    settings: () => caller('  refusal: conditional-access\n'),
    proof: withSecret,
    code: 53003,
    says: 'Access has been blocked by Conditional Access policies.',
  },
  'a tenant without AKS': {
    settings: () => `resourcePrincipals: { ${aksServer}: missing }\n${caller()}`,
    proof: () => withSecret({ scope: `${aksServer}/.default` }),
    code: 500011,
    says: `The resource principal named ${aksServer} was not found in the tenant`,
  },
  'a tenant that has disabled AKS': {
    settings: () => `resourcePrincipals: { ${aksServer}: disabled }\n${caller()}`,
    proof: () => withSecret({ scope: `${aksServer}/.default` }),
    code: 500014,
    says: `The service principal for resource '${aksServer}' is disabled.`,
  },
  'a resource that nobody knows': {
    proof: () => withSecret({ scope: 'https://example.org/.default' }),
    code: 500011,
    says: 'The resource principal named https://example.org was not found',
  },
};

test.each(Object.entries(refusals))('%s is refused', async (_, { settings = caller, proof, code, says }) => {
  await client.restart(settings());
  const { body } = await client.signIn(await (proof ?? withAssertion)());
  const { error_description: description = '' } = body as { error_description?: string };
  expect(description).toMatch(new RegExp(`^AADSTS${String(code)}: `));
  expect(description).toContain(says);
  expect(body).toMatchObject({ error_codes: [code] });
});

test('Azure’s credentials say the same, and an expired secret does not keep another proof out', async () => {
  await client.restart(caller(`  refusal: expired-secret\n${trusting(github, 'repo:octo/other:pull_request')}`));
  await expect(credentialOf('secret').getToken(armScope())).rejects.toThrow(/AADSTS7000222/);
  await expect(credentialOf('github').getToken(armScope())).rejects.toThrow(/AADSTS700213/);
  await expect(credentialOf('workload').getToken(armScope())).rejects.toThrow(/AADSTS700211/);
  expect(await credentialOf('certificate').getToken(armScope())).toMatchObject({ tokenType: 'Bearer' });
});

test('tokens are as short-lived as the scenario says', async () => {
  await client.restart(`tokenLifetime: 30\n${caller()}`);
  const credential = credentialOf('secret');
  const [first, second] = [await credential.getToken(armScope()), await credential.getToken(armScope())];
  expect((first?.expiresOnTimestamp ?? 0) - Date.now()).toBeLessThan(40_000);
  expect(second?.token).not.toBe(first?.token);
});

describe('with subscriptions of two tenants', () => {
  const [same, foreign] = ['99999999-1111-4111-8111-111111111111', '99999999-2222-4222-8222-222222222222'];
  const tenant = '22222222-2222-4222-8222-999999999999';
  const others = `otherSubscriptions: [{ subscriptionId: ${same} }, { subscriptionId: ${foreign}, tenantId: ${tenant} }]\n`;
  beforeAll(() => client.restart(others + caller()));
  const ids = ({ body }: Answer): string[] =>
    (body as { value: { subscriptionId: string }[] }).value.map(({ subscriptionId }) => subscriptionId);

  test('a token sees those of its own tenant, and is refused for the others', async () => {
    const headers = bearer(await credentialOf('secret').getToken(armScope()));
    const own = setting('AZURE_SUBSCRIPTION_ID');
    expect(ids(await client.arm('GET', '/subscriptions', { headers }))).toEqual([own, same]);
    expect((await client.arm('GET', `/subscriptions/${same}`, { headers })).body).toMatchObject({ state: 'Enabled' });
    expect((await client.arm('GET', `/subscriptions/${same}/resourceGroups/demo`, { headers })).status).toBe(403);
    const refused = await client.arm('GET', `/subscriptions/${foreign}`, { headers });
    expect(refused).toMatchObject({ status: 401, body: { error: { code: 'InvalidAuthenticationTokenTenant' } } });
    expect(refused.headers['www-authenticate']).toContain(`https://login.windows.net/${tenant}`);
  });

  test('so is one of the other tenant, for the scenario’s own', async () => {
    const headers = bearer(await credentialOf('secret', tenant).getToken(armScope()));
    expect(ids(await client.arm('GET', '/subscriptions', { headers }))).toEqual([foreign]);
    const message = `The access token is from the wrong issuer 'https://sts.windows.net/${tenant}/'. It must match the tenant`;
    expect(await client.arm('GET', '~/resourceGroups', { headers })).toMatchObject({
      status: 401,
      body: { error: { message: expect.stringContaining(message) as string } },
    });
  });
});

test('every secret that was handed out is listed, over resets', async () => {
  await client.restart(caller());
  const before = [
    setting('ACTIONS_ID_TOKEN_REQUEST_TOKEN'),
    secret,
    await githubToken(),
    readFileSync(setting('LOCAL_AZURE_FEDERATED_TOKEN_FILE'), 'utf8'),
    (await credentialOf('secret').getToken(armScope()))?.token,
  ];
  await client.restart();
  const { body } = await client.follow(`${setting('LOCAL_AZURE_URL')}/secrets`, {});
  expect(body).toEqual(expect.arrayContaining(before));
  expect(new Set(body as string[]).size).toBe((body as string[]).length);
});
