import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { NetworkManagementClient } from '@azure/arm-network';
import { ClientAssertionCredential } from '@azure/identity';
import { Agent, fetch, ProxyAgent } from 'undici';
import { parse } from 'yaml';
import type { LoggedRequest } from '../../local-azure/http/request-log.ts';
import type { LocalAzure } from '../../local-azure/local-azure.ts';
import { startLocalAzure } from '../integration/native.ts';

/** Each of the world's clouds by its own names, asked by Azure's own clients through the proxy that leads there. */
let azure: LocalAzure;
const trusted = getCACertificates();

beforeAll(async () => {
  azure = await startLocalAzure({ scenario: 'cloud-public' });
  // With a proxy, Azure's clients take no authority of their own.
  setDefaultCACertificates([...trusted, azure.authority]);
});
afterAll(async () => {
  setDefaultCACertificates(trusted);
  await azure.close();
});

function setting(name: string): string {
  return azure.environment[name] ?? '';
}

async function assertion(audience: string): Promise<string> {
  const url = `${setting('ACTIONS_ID_TOKEN_REQUEST_URL')}&audience=${encodeURIComponent(audience)}`;
  const headers = { authorization: `Bearer ${setting('ACTIONS_ID_TOKEN_REQUEST_TOKEN')}` };
  const dispatcher = new Agent({ connect: { ca: azure.authority } });
  return ((await (await fetch(url, { headers, dispatcher })).json()) as { value: string }).value;
}

/** As a runner would have it from HTTPS_PROXY. */
function proxyOptions(): { host: string; port: number } {
  const { protocol, hostname, port } = new URL(setting('HTTPS_PROXY'));
  return { host: `${protocol}//${hostname}`, port: Number(port) };
}

function signIn(audience: string, authorityHost = setting('AZURE_AUTHORITY_HOST')): ClientAssertionCredential {
  return new ClientAssertionCredential(
    setting('AZURE_TENANT_ID'),
    setting('AZURE_CLIENT_ID'),
    () => assertion(audience),
    { authorityHost, proxyOptions: proxyOptions() },
  );
}

interface Metadata {
  loginEndpoint: string;
  tenant: string;
  audiences: string[];
}

/** A request as curl would make it. */
async function ask(
  url: string,
  { token, method = 'GET', ca = azure.authority }: { token?: string; method?: string; ca?: string } = {},
): Promise<{ status: number; body: unknown }> {
  const uri = setting('HTTPS_PROXY');
  const dispatcher = uri === '' ? new Agent({ connect: { ca } }) : new ProxyAgent({ uri, requestTls: { ca } });
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(url, { method, dispatcher, headers });
  return { status: response.status, body: await response.json() };
}

async function requests(): Promise<LoggedRequest[]> {
  return (await (await fetch(`${azure.url}/requests`)).json()) as LoggedRequest[];
}

const clouds = [
  {
    scenario: 'cloud-public',
    name: 'AzureCloud',
    suffix: 'azmk8s.io',
    endpoint: 'https://management.azure.com',
    authority: 'https://login.microsoftonline.com',
    audience: 'api://AzureADTokenExchange',
    issuer: 'https://sts.windows.net/',
    audiences: ['https://management.core.windows.net/', 'https://management.azure.com/'],
  },
  {
    scenario: 'cloud-us-government',
    name: 'AzureUSGovernment',
    suffix: 'azure.us',
    endpoint: 'https://management.usgovcloudapi.net',
    authority: 'https://login.microsoftonline.us',
    audience: 'api://AzureADTokenExchangeUSGov',
    issuer: 'https://sts.windows.net/',
    audiences: ['https://management.core.usgovcloudapi.net', 'https://management.usgovcloudapi.net'],
  },
  {
    scenario: 'cloud-china',
    name: 'AzureChinaCloud',
    suffix: 'azk8s.cn',
    endpoint: 'https://management.chinacloudapi.cn',
    authority: 'https://login.chinacloudapi.cn',
    audience: 'api://AzureADTokenExchangeChina',
    issuer: 'https://sts.chinacloudapi.cn/',
    audiences: ['https://management.core.chinacloudapi.cn', 'https://management.chinacloudapi.cn'],
  },
];

describe.each(clouds)('$scenario', ({ scenario, name, suffix, endpoint, authority, audience, issuer, audiences }) => {
  beforeAll(() => azure.reset(scenario));

  test('signs in, reads a cluster and writes an IP by its own names', async () => {
    expect(azure.environment).toMatchObject({
      AZURE_RESOURCE_MANAGER_ENDPOINT: endpoint,
      AZURE_AUTHORITY_HOST: authority,
    });
    const credential = signIn(audience);
    const { token } = await credential.getToken(`${endpoint}/.default`);
    const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
    expect(JSON.parse(claims)).toMatchObject({ aud: endpoint, iss: `${issuer}${setting('AZURE_TENANT_ID')}/` });
    const subscription = setting('AZURE_SUBSCRIPTION_ID');
    const cluster = `/subscriptions/${subscription}/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo`;
    expect(await ask(`${endpoint}${cluster}?api-version=2026-03-01`, { token })).toMatchObject({ status: 200 });
    const network = new NetworkManagementClient(credential, subscription, {
      endpoint,
      credentials: { scopes: [`${endpoint}/.default`] },
      proxyOptions: proxyOptions(),
    });
    const ip = { location: 'westeurope', sku: { name: 'Standard' }, publicIPAllocationMethod: 'Static' };
    const options = { updateIntervalInMs: 1 };
    expect(await network.publicIPAddresses.createOrUpdate('demo', 'partner', ip, options)).toMatchObject({
      provisioningState: 'Succeeded',
    });
    const arm = (await requests()).filter(({ service }) => service === 'arm').map(({ url }) => url);
    expect(arm.filter((url) => !url.startsWith(`${endpoint}/subscriptions/`))).toEqual([]);
    expect(arm.some((url) => url.includes('/operations/'))).toBe(true);
  });

  test('leads to its clusters by their names', async () => {
    const { token } = await signIn(audience).getToken(`${endpoint}/.default`);
    const group = `${endpoint}/subscriptions/${setting('AZURE_SUBSCRIPTION_ID')}/resourceGroups/demo`;
    const url = `${group}/providers/Microsoft.ContainerService/managedClusters/demo/listClusterAdminCredential?api-version=2026-03-01`;
    const { body } = await ask(url, { token, method: 'POST' });
    const { kubeconfigs } = body as { kubeconfigs: { value: string }[] };
    const { clusters: named } = parse(Buffer.from(kubeconfigs[0]?.value ?? '', 'base64').toString()) as {
      clusters: { cluster: { server: string; 'certificate-authority-data': string } }[];
    };
    const { server = '', 'certificate-authority-data': data = '' } = named[0]?.cluster ?? {};
    expect(server).toMatch(new RegExp(`^https://demo-7k2x9q1p\\.hcp\\..+\\.${suffix}:443$`));
    const ca = Buffer.from(data, 'base64').toString();
    expect(await ask(`${server}/version`, { ca })).toMatchObject({ body: { major: '1' } });
  });

  test('says who it is', async () => {
    const { body } = await ask(`${endpoint}/metadata/endpoints?api-version=2022-09-01`);
    expect(body).toMatchObject({
      name,
      authentication: { loginEndpoint: authority, audiences, tenant: 'common', identityProvider: 'AAD' },
    });
    const { body: all } = await ask(`${endpoint}/metadata/endpoints?api-version=2019-05-01`);
    expect((all as { name: string }[]).map((one) => one.name)).toEqual(clouds.map((cloud) => cloud.name));
  });

  test('takes no federated token that was made for another cloud', async () => {
    const other = clouds.find((cloud) => cloud.audience !== audience)?.audience ?? '';
    await expect(signIn(other).getToken(`${endpoint}/.default`)).rejects.toThrow(/AADSTS700212/);
  });

  test('signs nobody in at the Entra of another cloud, and has no Resource Manager there', async () => {
    const other = clouds.find((cloud) => cloud.name !== name);
    const credential = signIn(audience, other?.authority);
    await expect(credential.getToken(`${endpoint}/.default`)).rejects.toThrow(/AADSTS900382/);
    await expect(ask(`${other?.endpoint ?? ''}/subscriptions`)).rejects.toThrow();
  });

  test('takes the tokens of all of its audiences, and of no others', async () => {
    const subscriptions = `${endpoint}/subscriptions?api-version=2022-12-01`;
    for (const one of audiences.map((url) => url.replace(/\/$/, '')).flatMap((url) => [url, `${url}/`])) {
      const { token } = await signIn(audience).getToken(`${one}/.default`);
      expect(await ask(subscriptions, { token })).toMatchObject({ status: 200 });
    }
    const { token } = await signIn(audience).getToken('https://vault.azure.net/.default');
    const { status, body } = await ask(subscriptions, { token });
    expect({ status, text: JSON.stringify(body) }).toEqual({
      status: 401,
      text: expect.stringMatching(/InvalidAuthenticationTokenAudience.*'https:\/\/management\.\S+\/','https/) as string,
    });
  });
});

test('Entra of each cloud knows the hosts of all, and no others', async () => {
  const path = '/common/discovery/instance?api-version=1.1&authorization_endpoint=';
  for (const { authority } of clouds) {
    const { body } = await ask(`${authority}${path}https://login.microsoftonline.us/TENANT/oauth2/v2.0/authorize`);
    expect(body).toMatchObject({
      tenant_discovery_endpoint: 'https://login.microsoftonline.us/TENANT/v2.0/.well-known/openid-configuration',
    });
  }
  expect(await ask(`https://login.windows.net${path}https://login.example/TENANT/oauth2/v2.0/authorize`)).toMatchObject(
    { status: 400, body: { error: 'invalid_instance', error_codes: [50049] } },
  );
});

test.each(['adfs', 'tenant'])(
  'a cloud of its own says by its metadata all that is needed to sign in (%s)',
  async (by) => {
    await azure.reset('default');
    const endpoint = setting('AZURE_RESOURCE_MANAGER_ENDPOINT');
    const { body } = await ask(`${endpoint}/metadata/endpoints?api-version=2022-09-01`);
    const { loginEndpoint, tenant, audiences } = (body as { authentication: Metadata }).authentication;
    const credential = new ClientAssertionCredential(
      by === 'adfs' ? tenant : setting('AZURE_TENANT_ID'),
      setting('AZURE_CLIENT_ID'),
      () => assertion('api://AzureADTokenExchange'),
      // Of another authority than that of AD FS Microsoft is asked, which knows its own.
      { authorityHost: loginEndpoint, disableInstanceDiscovery: by === 'tenant' },
    );
    const { token } = await credential.getToken(`${audiences[0] ?? ''}/.default`);
    expect(await ask(`${endpoint}/subscriptions?api-version=2022-12-01`, { token })).toMatchObject({ status: 200 });
  },
);
