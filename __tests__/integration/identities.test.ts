// Whoever there is signs in, by Azure's own credentials and the real protocol, and is told what it may not.
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute } from '../../src/execute.ts';
import { readClaims } from '../../src/azure/identity/claims.ts';
import type { Host } from '../../src/main.ts';
import { selfSigned } from '../unit/local-azure/self-signed.ts';
import { Bench } from './bench.ts';
import { runHere, trust, type Ended } from './in-process.ts';
import { forgetMachine, nativeEnvironment } from './native.ts';

type Variables = Record<string, string>;

const secret = 'open sesame 1729';
const password = 'a password of a key';
const other = '99999999-9999-4999-8999-999999999999';
const folder = mkdtempSync(join(tmpdir(), 'identities-'));
const file = (name: string): string => join(folder, name);
let bench: Bench;
let certificate: string;
/** The environment of a job that has nothing but the addresses of this Azure. */
let bare: Variables;
let ids: Variables;
let github: Variables;

beforeAll(async () => {
  const made = await selfSigned();
  certificate = made.certificate.toString('pem').trim();
  const key = made.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: password });
  writeFileSync(file('client.pem'), `${certificate}\n${key.toString()}`);
  writeFileSync(file('az'), az);
  chmodSync(file('az'), 0o755);
  bench = await Bench.start(scenario());
  trust(bench);
  const { environment } = bench.azure;
  const only = (...names: string[]): Variables =>
    Object.fromEntries(names.map((name) => [name, environment[name] ?? '']));
  bare = only('AZURE_RESOURCE_MANAGER_ENDPOINT', 'AZURE_AUTHORITY_HOST');
  ids = only('AZURE_CLIENT_ID', 'AZURE_TENANT_ID');
  github = only('ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  nativeEnvironment.AZURE_POD_IDENTITY_AUTHORITY_HOST = environment.AZURE_POD_IDENTITY_AUTHORITY_HOST;
});
afterAll(async () => {
  delete nativeEnvironment.AZURE_POD_IDENTITY_AUTHORITY_HOST;
  await bench.azure.close();
  rmSync(folder, { recursive: true });
});

/** The default scenario, in which the application has that secret and certificate, and more. */
function scenario(more: { caller?: object; [key: string]: unknown } = {}): string {
  const caller = { secret, certificate, ...more.caller };
  writeFileSync(file('scenario.yaml'), JSON.stringify({ extends: 'default', ...more, caller }));
  return file('scenario.yaml');
}

/** The Azure CLI, in which somebody is signed in as the application. */
const az = String.raw`#!/bin/sh
echo "$*" >>"$AZ_LOG"
test -z "$AZ_SAYS" || { echo "WARNING: new version" >&2; echo "ERROR: $AZ_SAYS" >&2; exit 1; }
case "$2" in
  show) echo '{"id": "11111111-1111-4111-8111-111111111111", "user": {"type": "servicePrincipal"}}' ;;
  get-access-token)
    while test "$1" != --resource; do shift; done
    token=$(curl -s --cacert "$NODE_EXTRA_CA_CERTS" "$AZURE_AUTHORITY_HOST/$AZ_TENANT/oauth2/v2.0/token" \
      -d grant_type=client_credentials -d client_id=33333333-3333-4333-8333-333333333333 --data-urlencode "scope=$2/.default" \
      --data-urlencode "client_secret=$AZ_SECRET" | sed 's/.*"access_token":"\([^"]*\)".*/\1/')
    echo "{\"accessToken\": \"$token\", \"expiresOn\": \"2026-11-23 18:00:00.000000\", \"expires_on\": $(($(date +%s) + 3599))}" ;;
esac
`;

/** A machine with that Azure CLI; one without when nothing is given. */
function withAz(variables?: Variables): Host['execute'] {
  const { environment } = bench.azure;
  const own = { AZ_TENANT: environment.AZURE_TENANT_ID ?? '', AZ_SECRET: secret, AZ_LOG: file('az.log'), AZ_SAYS: '' };
  return (program, args) =>
    variables
      ? execute(file(program), args, { PATH: process.env.PATH ?? '', ...environment, ...own, ...variables })
      : execute(join(folder, 'nowhere', program), args);
}

beforeEach(forgetMachine);

interface Signed extends Ended {
  text: string;
  masked: string[];
  debugged: string;
}

/** Lists clusters as whoever the environment gives. */
async function discover(environment: Variables, inputs: Variables = {}, change: Partial<Host> = {}): Promise<Signed> {
  const masked: string[] = [];
  const debugged: string[] = [];
  const ended = await runHere(
    bench,
    { mode: 'discover', ...inputs },
    {
      environment: { ...bare, ...environment },
      execute: withAz(),
      mask: (value) => void masked.push(value),
      debug: (line) => void debugged.push(line),
      ...change,
    },
  );
  return { ...ended, text: ended.said.join('\n'), masked, debugged: debugged.join('\n') };
}

const application = /application 33333333-.* of tenant 22222222-/.source;

test('a job of GitHub, of which nothing is stored anywhere', async () => {
  const given = { 'client-id': ids.AZURE_CLIENT_ID ?? '', 'tenant-id': ids.AZURE_TENANT_ID ?? '' };
  const run = await discover(github, given);
  const asked = (await bench.requests()).filter(({ service, url }) => service === 'oidc' && url.includes('audience='));
  expect(asked).toHaveLength(1);
  expect(run.text).toMatch(new RegExp(`Signed in by GitHub OIDC: ${application}`));
  expect(run.outputs['failure-reason']).toBe('');
  expect(run.debugged).toMatch(/sign-in: client 3333.* by GitHub OIDC for https.*\.default → until/);
});

test('an audience of one’s own', async () => {
  const issuer = 'https://token.actions.githubusercontent.com';
  const subject = 'repo:octo/demo:ref:refs/heads/main';
  await bench.azure.reset(
    scenario({ caller: { federatedCredentials: [{ issuer, subject, audience: 'api://corp' }] } }),
  );
  expect((await discover({ ...github, ...ids }, { audience: 'api://corp' })).failed).toBe(false);
  const usual = await discover({ ...github, ...ids });
  expect(usual.outputs['failure-reason']).toBe('auth');
  expect(usual.text).toMatch(/AADSTS700212.*\n?.*audience api:\/\/AzureADTokenExchange/);
  expect(usual.text).toContain(`az ad app federated-credential create --id ${ids.AZURE_CLIENT_ID ?? ''}`);
  expect(usual.text).toMatch(/Azure correlation id: [0-9a-f-]{36}/);
  await bench.azure.reset(scenario());
});

describe('what the environment holds', () => {
  const ways: [string, () => Variables, string, string[]][] = [
    ['client secret', () => ({ AZURE_CLIENT_SECRET: secret }), 'the client secret of the environment', [secret]],
    [
      'client certificate',
      () => ({ AZURE_CLIENT_CERTIFICATE_PATH: file('client.pem'), AZURE_CLIENT_CERTIFICATE_PASSWORD: password }),
      'the client certificate of the environment',
      [password, 'a line of the key'],
    ],
    [
      'workload identity',
      () => ({ AZURE_FEDERATED_TOKEN_FILE: bench.azure.environment.LOCAL_AZURE_FEDERATED_TOKEN_FILE ?? '' }),
      'the federated token file of the environment',
      [],
    ],
  ];
  test.each(ways)('%s', async (_name, variables, words, secrets) => {
    const run = await discover({ ...github, ...ids, ...variables() });
    expect(run.text).toMatch(new RegExp(`Signed in by ${words}: ${application}`));
    expect(run.failed).toBe(false);
    const line = readFileSync(file('client.pem'), 'utf8').trim().split('\n').at(-2) ?? '';
    const masked = run.masked.map((value) => (value === line ? 'a line of the key' : value));
    expect(masked).toEqual(expect.arrayContaining(secrets));
  });

  test('what is signed with the certificate is masked, too, and a password of three characters is not', async () => {
    const certificateFile = { AZURE_CLIENT_CERTIFICATE_PATH: file('client.pem') };
    const run = await discover({ ...ids, ...certificateFile, AZURE_CLIENT_CERTIFICATE_PASSWORD: password });
    const made = run.masked.filter((value) => readClaims(value).iss === ids.AZURE_CLIENT_ID);
    expect(made).not.toEqual([]);
    const short = await discover({ ...ids, ...certificateFile, AZURE_CLIENT_CERTIFICATE_PASSWORD: '123' });
    expect(short.masked).not.toContain('123');
  });

  test('a secret that a server repeats is in no form in the summary', async () => {
    const repeated = { error: 'invalid_request', error_description: 'it was client_secret=a_secret%2B1 or a_secret+1' };
    const match = { service: 'entra', method: 'POST', url: '/token' };
    await bench.control('PUT', 'faults', [{ match, when: 'before', do: { status: 400, body: repeated } }]);
    const { summary, text } = await discover({ ...ids, AZURE_CLIENT_SECRET: 'a_secret+1' });
    await bench.control('PUT', 'faults', []);
    expect(text).toMatch(/it was client_secret=/);
    expect(summary).toMatch(/it was client\S+=(&#42;){3} or (&#42;){3}/);
    expect(summary).not.toMatch(/secret(%2B|\+)1/);
  });

  test('a secret in place of a file’s path is not shown', async () => {
    const run = await discover({ ...ids, AZURE_FEDERATED_TOKEN_FILE: 'eyJ0.eyJ1//sig' });
    expect(run.text).toMatch(/AZURE_FEDERATED_TOKEN_FILE names cannot be read: ENOENT/);
    expect(run.text).not.toContain('eyJ0');
  });

  test('a file that is not there, and a secret that is not the right one', async () => {
    const lost = await discover({ ...ids, AZURE_CLIENT_CERTIFICATE_PATH: file('nowhere.pem') });
    expect(lost.text).toMatch(/AZURE_CLIENT_CERTIFICATE_PATH names cannot be read: ENOENT/);
    const foreign = await discover({ ...ids, AZURE_CLIENT_CERTIFICATE_PATH: file('scenario.yaml') });
    const empty = await discover({ ...ids, AZURE_FEDERATED_TOKEN_FILE: '/dev/null' });
    expect(empty.text).toMatch(/AZURE_FEDERATED_TOKEN_FILE names cannot be read: it is empty/);
    expect(foreign.text).toMatch(/certificate.*PEM[^]*Next: Let AZURE_CLIENT_CERTIFICATE_PATH be a PEM file/);
    const wrong = await discover({ ...ids, AZURE_CLIENT_SECRET: 'another' });
    expect(wrong.text).toMatch(/AADSTS7000215[^]*Next: Set AZURE_CLIENT_SECRET to the value/);
    expect(wrong.text).not.toContain('another secret');
  });
});

describe('a machine with a managed identity', () => {
  const machine = {
    clientId: '66666666-6666-4666-8666-666666666666',
    objectId: '33333333-3333-4333-8333-0000000000aa',
  };
  const id = '/resourceGroups/demo/providers/Microsoft.ManagedIdentity/userAssignedIdentities/egress-runner';
  const assigned = { ...machine, clientId: '77777777-7777-4777-8777-777777777777', id };
  beforeAll(() => bench.azure.reset(scenario({ runner: { identities: { system: machine, user: [assigned] } } })));
  afterAll(() => bench.azure.reset(scenario()));

  test('its own', async () => {
    const run = await discover(github);
    expect(run.text).toMatch(/by the managed identity of this machine: managed identity runner \(client 66666666/);
    expect(run.failed).toBe(false);
  });

  test('the one that is named', async () => {
    const run = await discover(github, { 'client-id': assigned.clientId });
    expect(run.text).toMatch(/managed identity egress-runner \(client 77777777/);
    expect(run.failed).toBe(false);
  });

  test('must say which where it has several', async () => {
    const user = [assigned, { ...assigned, clientId: machine.clientId, id: `${id}-2` }];
    await bench.azure.reset(scenario({ runner: { identities: { user } } }));
    const run = await discover(github, {}, { execute: withAz({}) });
    expect(run.outputs['failure-reason']).toBe('auth');
    expect(run.text).toMatch(/machine: Multiple user assigned identities exist[^]*Next: Give the client-id/);
  });

  test('one that it does not have leads to the Azure CLI', async () => {
    const run = await discover(github, { 'client-id': other }, { execute: withAz({}) });
    expect(run.text).toMatch(new RegExp(`Signed in by the session of the Azure CLI: ${application}`));
  });
});

describe('the session of the Azure CLI', () => {
  test('gives the subscription, too', async () => {
    await bench.azure.reset(scenario({ otherSubscriptions: [{ subscriptionId: other, displayName: 'Shop' }] }));
    const run = await discover({}, {}, { execute: withAz({}) });
    expect(run.text).toMatch(new RegExp(`Signed in by the session of the Azure CLI: ${application}`));
    expect(run.outputs.matrix).toContain('"cluster-name":"demo"');
  });

  test('is asked for the account of the subscription that is meant', async () => {
    await discover({}, { 'subscription-id': other }, { execute: withAz({}) });
    const asked = readFileSync(file('az.log'), 'utf8').trim().split('\n').at(-1);
    expect(asked).toMatch(/^account get-access-token --resource https:\S+ --subscription 99999999-\S+ --output json$/);
  });

  test('of another tenant than is meant is refused before anything is read', async () => {
    const since = (await bench.requests()).length;
    const run = await discover({}, { 'tenant-id': other }, { execute: withAz({}) });
    expect(run.outputs['failure-reason']).toBe('auth');
    expect(run.text).toMatch(/means tenant 99999999-.*tenant 22222222-[^]*az login --tenant 99999999-/);
    expect((await bench.requests()).slice(since).filter(({ service }) => service === 'arm')).toEqual([]);
  });

  test('that does not know the subscription says so in its own words', async () => {
    const says = `Subscription '${other}' not found. Check the spelling and casing and try again.`;
    const run = await discover({}, { 'subscription-id': other }, { execute: withAz({ AZ_SAYS: says }) });
    expect(run.outputs['failure-reason']).toBe('auth');
    expect(run.text).toMatch(/The Azure CLI gave no token: Subscription '9999.* not found[^]*Next: .*az account list/);
  });

  test('whose token cannot be renewed says what helps', async () => {
    const says =
      "AADSTS700024: Client assertion is not within its valid time range. Trace ID: 7ace0000-1111-4222-8333-444444444444 Correlation ID: c0ffee00-1111-4222-8333-444444444444 To re-authenticate, please run:\naz login. Please run 'az login'";
    const run = await discover({}, {}, { execute: withAz({ AZ_SAYS: says }) });
    expect(run.text).toMatch(/AADSTS700024[^]*give client-id and tenant-id[^]*correlation id: c0ffee00-/);
  });
});

describe('nobody', () => {
  test.each<[string, Variables | undefined, RegExp]>([
    ['no Azure CLI', undefined, /the Azure CLI is not installed/],
    ['no session', { AZ_SAYS: "Please run 'az login' to setup account." }, /the Azure CLI has no session/],
  ])('%s: what was looked for, and what the choices are', async (_name, variables, words) => {
    const run = await discover(github, {}, { execute: withAz(variables) });
    expect(run.outputs['failure-reason']).toBe('auth');
    expect(run.text).toMatch(/nobody to sign in to Azure as: no managed identity/);
    expect(run.text).toMatch(words);
    expect(run.text).toMatch(/Next: Give client-id and tenant-id.*id-token: write/);
  });
});

describe('subscriptions', () => {
  const stored = (): Variables => ({ ...ids, AZURE_CLIENT_SECRET: secret });

  test('the only one is meant', async () => {
    await bench.azure.reset(scenario());
    expect((await discover(stored())).outputs.matrix).toContain('"cluster-name":"demo"');
  });

  test('which of several must be said, and it must be among them', async () => {
    await bench.azure.reset(scenario({ otherSubscriptions: [{ subscriptionId: other, displayName: 'Shop' }] }));
    const open = await discover(stored());
    expect(open.outputs['failure-reason']).toBe('input');
    expect(open.text).toMatch(/Which subscription[^]*11111111-.*99999999-\S+ \(Shop\)[^]*subscription-id/);
    const unseen = '88888888-8888-4888-8888-888888888888';
    const since = (await bench.requests()).length;
    const wrong = await discover(stored(), { 'subscription-id': unseen });
    expect(wrong.outputs['failure-reason']).toBe('input');
    expect(wrong.text).toMatch(/does not see subscription 88888888-[^]*--assignee 33333333-/);
    const read = (await bench.requests()).slice(since).filter(({ service }) => service === 'arm');
    expect(read.map(({ url }) => new URL(url).pathname)).toEqual(['/subscriptions']);
  });

  test('many clusters share one look', async () => {
    await bench.azure.reset(scenario());
    const clusters = JSON.stringify([{ 'cluster-name': 'demo' }, { 'cluster-name': 'shop', 'subscription-id': other }]);
    const run = await discover(stored(), { mode: 'plan', 'cluster-name': '', clusters });
    expect(JSON.parse(run.outputs.results ?? '')).toMatchObject({
      demo: { 'failure-reason': '' },
      shop: { 'failure-reason': 'input', error: expect.stringContaining('does not see') as string },
    });
  });
});
