import { constants, createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { AzureClient, type Answer } from './azure-client.ts';
import { selfSigned } from './self-signed.ts';

/** The proofs by which an application signs in, and what Entra says of those that are none. */
let client: AzureClient;
let key: KeyObject;
let thumbprint: { x5t: string; 'x5t#S256': string };

beforeAll(async () => {
  const { certificate, privateKey } = await selfSigned();
  key = privateKey;
  const digest = (name: string) => createHash(name).update(Buffer.from(certificate.rawData)).digest('base64url');
  thumbprint = { x5t: digest('sha1'), 'x5t#S256': digest('sha256') };
  const pem = certificate.toString('pem').trim().replaceAll('\n', '\n    ');
  client = await AzureClient.start(`caller:\n  secret: open sesame\n  certificate: |\n    ${pem}\n`);
});
afterAll(() => client.close());

/** An assertion as Microsoft's libraries make it. */
function assertion(
  audience: string,
  change: Record<string, unknown> = {},
  by = key,
  alg = 'RS256',
): Record<string, string> {
  const id = client.setting('AZURE_CLIENT_ID');
  const claims = { aud: audience, iss: id, sub: id, jti: 'x', exp: Math.floor(Date.now() / 1000) + 600, ...change };
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const content = `${encode({ typ: 'JWT', alg, ...thumbprint })}.${encode(claims)}`;
  const padding = alg === 'PS256' ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING;
  const signature = sign('sha256', Buffer.from(content), { key: by, padding, saltLength: 32 }).toString('base64url');
  return withAssertion(`${content}.${signature}`);
}

function withAssertion(token: string): Record<string, string> {
  const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  return { client_assertion: token, client_assertion_type: type };
}

const adfs = 'adfs/oauth2/token';
const endpoint = (path: string) => `${client.setting('AZURE_AUTHORITY_HOST')}/${path}`;

test('a client secret signs in, at the tenant and at AD FS', async () => {
  const tenant = client.setting('AZURE_TENANT_ID');
  const paths = [
    `${tenant}/oauth2/v2.0/token`,
    adfs,
    `adfs/${tenant}/oauth2/v2.0/token`,
    `adfs/adfs/oauth2/token`,
    `/${adfs}`,
  ];
  for (const path of paths)
    expect(await client.signIn({ client_secret: 'open sesame' }, path)).toMatchObject({
      status: 200,
      body: { token_type: 'Bearer' },
    });
});

test.each(['RS256', 'PS256'])('a certificate signs in, with %s', async (alg) => {
  expect((await client.signIn(assertion(endpoint(adfs), {}, key, alg), adfs)).status).toBe(200);
});

test('the authorities say where their endpoints are', async () => {
  const found = await client.follow(endpoint('adfs/.well-known/openid-configuration'));
  expect(found).toMatchObject({ body: { token_endpoint: endpoint(adfs), issuer: endpoint('adfs') } });
  expect(await client.follow(endpoint('organizations/v2.0/.well-known/openid-configuration'))).toMatchObject({
    status: 200,
  });
  const cloud = await client.follow(
    `${client.setting('AZURE_RESOURCE_MANAGER_ENDPOINT')}/metadata/endpoints?api-version=2022-09-01`,
  );
  expect(cloud).toMatchObject({ body: { name: 'LocalAzure', authentication: { loginEndpoint: endpoint('adfs') } } });
});

test('any secret signs in where the scenario tells none', async () => {
  const open = await AzureClient.start();
  expect((await open.signIn({ client_secret: 'whatever' })).status).toBe(200);
  expect(await open.signIn({ client_secret: '' })).toMatchObject({ status: 401, body: { error_codes: [7000218] } });
  await open.close();
});

const refusals: [string, () => Promise<Answer>, number, number][] = [
  ['a wrong secret', () => client.signIn({ client_secret: 'guess' }), 401, 7000215],
  ['nothing', () => client.signIn({}), 401, 7000218],
  ['no grant', () => client.signIn({ client_secret: 'open sesame', grant_type: 'password' }), 400, 70003],
  [
    'another application',
    () => client.signIn({ client_id: client.setting('AZURE_TENANT_ID'), client_secret: 'open sesame' }),
    400,
    700016,
  ],
  ['any tenant', () => client.signIn({ client_secret: 'open sesame' }, 'organizations/oauth2/v2.0/token'), 400, 50059],
  ['another tenant', () => client.signIn({ client_secret: 'open sesame' }, 'contoso/oauth2/v2.0/token'), 400, 90002],
  ['a scope without /.default', () => client.signIn({ client_secret: 'open sesame', scope: 'openid' }), 400, 1002012],
  ['an assertion that is none', () => client.signIn(withAssertion('x')), 400, 50027],
  [
    'the key of another certificate',
    () =>
      client.signIn(
        assertion(endpoint(adfs), {}, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey),
        adfs,
      ),
    401,
    700027,
  ],
  ['an assertion that has expired', () => client.signIn(assertion(endpoint(adfs), { exp: 1 }), adfs), 401, 700024],
  ['an assertion about somebody else', () => client.signIn(assertion(endpoint(adfs), { sub: 'x' }), adfs), 401, 700021],
  ['an assertion for another endpoint', () => client.signIn(assertion('https://example.org/')), 401, 700023],
];

test.each(refusals)('%s is refused', async (_, attempt, status, code) => {
  expect(await attempt()).toMatchObject({
    status,
    body: {
      error_codes: [code],
      error_description: expect.stringMatching(new RegExp(`^AADSTS${String(code)}: .+ Trace ID: `)) as string,
    },
  });
});
