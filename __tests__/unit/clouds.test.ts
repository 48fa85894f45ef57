import { findCloud } from '../../src/azure/find-cloud.ts';
import type { Access } from '../../src/inputs.ts';

const access: Access = {
  tenantId: '',
  clientId: '',
  idsNamed: false,
  audience: '',
  cloudName: 'azurecloud',
  resourceManagerEndpoint: undefined,
  authorityHost: undefined,
};

const asked: string[] = [];
const said: string[] = [];
beforeEach(() => {
  asked.length = 0;
  said.length = 0;
});

function find(change: Partial<Access>, metadata: unknown = {}): ReturnType<typeof findCloud> {
  return findCloud(
    { ...access, ...change },
    {
      readJson: (url) => {
        asked.push(url);
        return metadata instanceof Error ? Promise.reject(metadata) : Promise.resolve(metadata);
      },
      info: (message) => said.push(message),
    },
  );
}

function told(audiences: string[], loginEndpoint = 'https://login.contoso.example/'): unknown {
  return { name: 'Contoso', authentication: { loginEndpoint, audiences, tenant: 'common' } };
}

const contoso = { resourceManagerEndpoint: 'https://management.contoso.example' };

describe('a cloud of the world is found without asking anybody', () => {
  test('by its name', async () => {
    expect(await find({ cloudName: 'azureusgovernment' })).toEqual({
      resourceManager: 'https://management.usgovcloudapi.net',
      scope: 'https://management.usgovcloudapi.net/.default',
      authorityHost: 'https://login.microsoftonline.us',
      federatedAudience: 'api://AzureADTokenExchangeUSGov',
    });
  });

  test('by its Resource Manager, which says more than the default of environment', async () => {
    expect(await find({ resourceManagerEndpoint: 'https://management.chinacloudapi.cn' })).toMatchObject({
      authorityHost: 'https://login.chinacloudapi.cn',
      federatedAudience: 'api://AzureADTokenExchangeChina',
    });
  });

  test('by a region’s Resource Manager, for which tokens of the cloud are good', async () => {
    expect(await find({ resourceManagerEndpoint: 'https://westeurope.management.azure.com' })).toMatchObject({
      resourceManager: 'https://westeurope.management.azure.com',
      scope: 'https://management.azure.com/.default',
    });
  });

  test('with another Entra where one is given', async () => {
    expect(await find({ authorityHost: 'https://login.contoso.example' })).toMatchObject({
      resourceManager: 'https://management.azure.com',
      authorityHost: 'https://login.contoso.example',
    });
  });

  afterEach(() => expect([...asked, ...said]).toEqual([]));
});

test.each<[Partial<Access>, string]>([
  [
    { authorityHost: 'https://login.microsoftonline.us' },
    'environment of azurecloud, authority-host of azureusgovernment',
  ],
  [
    { cloudName: 'azurechinacloud', resourceManagerEndpoint: 'https://management.azure.com' },
    'environment of azurechinacloud, resource-manager-endpoint of azurecloud',
  ],
  [
    {
      resourceManagerEndpoint: 'https://management.usgovcloudapi.net',
      authorityHost: 'https://login.chinacloudapi.cn',
    },
    'resource-manager-endpoint of azureusgovernment, authority-host of azurechinacloud',
  ],
])('%j is refused before anybody is asked: it means two clouds', async (change, words) => {
  await expect(find(change)).rejects.toMatchObject({
    reason: 'input',
    message: expect.stringContaining(words) as unknown,
  });
  expect(asked).toEqual([]);
});

describe('any other cloud', () => {
  test('is asked where to sign in, and for whom tokens are made', async () => {
    const cloud = await find(contoso, told(['https://management.core.contoso.example/']));
    expect(asked).toEqual(['https://management.contoso.example/metadata/endpoints?api-version=2022-09-01']);
    expect(cloud).toEqual({
      resourceManager: 'https://management.contoso.example',
      // An audience that ends in a slash keeps it.
      scope: 'https://management.core.contoso.example//.default',
      authorityHost: 'https://login.contoso.example',
      federatedAudience: 'api://AzureADTokenExchange',
    });
    expect(said.join()).toMatch(/signs in at https:\/\/login.contoso.example/);
  });

  test('prefers its own name among those whom tokens are made for', async () => {
    const audiences = ['https://management.core.contoso.example/', 'https://management.contoso.example'];
    expect((await find(contoso, told(audiences))).scope).toBe('https://management.contoso.example/.default');
  });

  test('may answer with a list of clouds, as older versions do', async () => {
    const other = { resourceManager: 'https://management.other.example/', authentication: {} };
    const own = { ...Object(told(['urn:own'])), resourceManager: 'https://management.contoso.example/' } as unknown;
    expect((await find(contoso, [other, own])).scope).toBe('urn:own/.default');
  });

  test('may sign in at AD FS, whose tenant clients name themselves', async () => {
    const metadata = told(['https://management.adfs.contoso.example/1'], 'https://adfs.contoso.example/adfs');
    expect((await find(contoso, metadata)).authorityHost).toBe('https://adfs.contoso.example');
  });

  test('may sign in at Entra of the world, as an application of its tenant', async () => {
    const audience = 'https://management.contoso.onmicrosoft.com/5ce5b9b0';
    const cloud = await find(contoso, told([audience], 'https://login.microsoftonline.com/'));
    expect(cloud).toMatchObject({ scope: `${audience}/.default`, authorityHost: 'https://login.microsoftonline.com' });
  });

  test('is not asked where Entra is given, too: tokens are for the endpoint itself', async () => {
    const cloud = await find({ ...contoso, authorityHost: 'https://login.contoso.example' });
    expect(cloud.scope).toBe('https://management.contoso.example/.default');
    expect(asked).toEqual([]);
  });
});

describe('an endpoint that cannot be believed is refused', () => {
  const cases: [string, unknown, RegExp][] = [
    ['wants tokens of the public cloud', told(['https://management.azure.com/']), /which are for another cloud/],
    ['writes that with a dot', told(['https://management.azure.com./']), /which are for another cloud/],
    [
      'wants tokens of Graph from Entra',
      told(['https://graph.microsoft.com'], 'https://login.microsoftonline.com'),
      /which are for another cloud/,
    ],
    [
      'wants those of clusters',
      told(['6dae42f8-4368-4678-94ff-3960e28e3630'], 'https://login.windows.net'),
      /which are/,
    ],
    ['wants them by an old name', told(['https://management.core.windows.net']), /which are for another cloud/],
    ['signs in without TLS', told(['urn:x'], 'http://login.contoso.example'), /names no https URL/],
    ['says nothing of tokens', told([]), /names no https URL to sign in at, or nobody/],
    ['is something else', '<html>', /names no https URL/],
  ];
  test.each(cases)('%s', async (_, metadata, words) => {
    await expect(find(contoso, metadata)).rejects.toMatchObject({
      reason: 'input',
      message: expect.stringMatching(words) as unknown,
    });
  });

  test('one that does not answer is an error of its own, with the reason', async () => {
    const error = new TypeError('fetch failed', {
      cause: new Error('getaddrinfo ENOTFOUND management.contoso.example'),
    });
    await expect(find(contoso, error)).rejects.toMatchObject({
      reason: 'azure',
      message: expect.stringMatching(/does not tell where to sign in: getaddrinfo ENOTFOUND/) as unknown,
    });
  });
});
