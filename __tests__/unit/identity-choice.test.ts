import { chooseIdentities, incompleteIdentity } from '../../src/azure/identity/choice.ts';
import type { Access, Environment } from '../../src/inputs.ts';
import { readStep } from '../../src/step.ts';

const tenant = '22222222-2222-4222-8222-222222222222';
const client = '33333333-3333-4333-8333-333333333333';
const other = '44444444-4444-4444-8444-444444444444';
const github = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example' };
const ids = { AZURE_CLIENT_ID: client, AZURE_TENANT_ID: tenant };
const secret = { AZURE_CLIENT_SECRET: 'secret' };
const certificate = { AZURE_CLIENT_CERTIFICATE_PATH: '/cert.pem' };
const file = { AZURE_FEDERATED_TOKEN_FILE: '/var/run/token' };
const given = { 'client-id': client, 'tenant-id': tenant };

/** What is tried, in short: `secret 3333`, `managed`, … */
function tried(inputs: Record<string, string>, environment: Environment): string[] {
  const all: Record<string, string> = { mode: 'discover', environment: 'azurecloud', ...inputs };
  const step = readStep((name) => all[name] ?? '', environment);
  if (step.kind !== 'discover') throw new Error(step.kind);
  return chooseIdentities(step.inputs, environment).map((identity) =>
    [identity.kind, 'clientId' in identity ? identity.clientId.slice(0, 4) : ''].join(' ').trim(),
  );
}

test.each<[string, Record<string, string>, Environment, string[]]>([
  ['ids of the step mean GitHub, whatever else there is', given, { ...github, ...ids, ...secret }, ['github 3333']],
  ['but no OIDC token: the environment’s secret', given, { ...secret }, ['secret 3333']],
  ['or its certificate', given, { ...certificate, ...ids }, ['certificate 3333']],
  ['or its token file', given, { ...file, AZURE_CLIENT_ID: client.toUpperCase() }, ['workload 3333']],
  ['a secret of the environment', {}, { ...github, ...ids, ...secret }, ['secret 3333']],
  ['a certificate', {}, { ...github, ...ids, ...certificate, ...file }, ['certificate 3333']],
  ['a runner on AKS', {}, { ...github, ...ids, ...file }, ['workload 3333']],
  [
    'a runner on AKS, as another that trusts it',
    { 'client-id': other },
    { ...ids, ...secret, ...file },
    ['workload 4444'],
  ],
  ['ids of the environment', {}, { ...github, ...ids }, ['github 3333']],
  ['one id of each', { 'client-id': other }, { ...github, ...ids, ...secret }, ['github 4444']],
  ['ids and nothing that proves them', {}, ids, ['managed 3333', 'cli']],
  ['a client alone', { 'client-id': client }, github, ['managed 3333', 'cli']],
  ['a tenant alone', { 'tenant-id': tenant }, github, ['managed', 'cli']],
  ['nothing', {}, github, ['managed', 'cli']],
  ['variables that are empty', {}, { ...github, AZURE_CLIENT_ID: '', AZURE_CLIENT_SECRET: '' }, ['managed', 'cli']],
  ['a secret without ids', {}, { ...github, ...secret }, ['managed', 'cli']],
])('%s', (_name, inputs, environment, expected) => {
  expect(tried(inputs, environment)).toEqual(expected);
});

const everything = { ...github, ...ids, ...secret, ...file };

test.each([
  ['EnvironmentCredential', ['secret 3333']],
  ['workloadidentitycredential', ['workload 3333']],
  ['ManagedIdentityCredential', ['managed 3333']],
  ['AzureCliCredential', ['cli']],
  ['dev', ['cli']],
  ['prod', ['secret 3333']],
  ['VisualStudioCodeCredential', ['secret 3333']],
  ['', ['secret 3333']],
])('AZURE_TOKEN_CREDENTIALS=%s', (AZURE_TOKEN_CREDENTIALS, expected) => {
  expect(tried({}, { ...everything, AZURE_TOKEN_CREDENTIALS })).toEqual(expected);
  expect(tried(given, { ...everything, AZURE_TOKEN_CREDENTIALS })).toEqual(['github 3333']);
});

test.each<[string, Record<string, string>, Environment, RegExp]>([
  ['ids of the step without an OIDC token', given, ids, /may not ask for/],
  ['and a secret of somebody else', given, { ...secret, AZURE_CLIENT_ID: other }, /may not ask for/],
  [
    'a credential by name that is not there',
    {},
    { AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential' },
    /is Environment/,
  ],
])('%s is refused', (_name, inputs, environment, words) => {
  expect(() => tried(inputs, environment)).toThrow(words);
  expect(() => tried(inputs, environment)).toThrow(expect.objectContaining({ reason: 'auth' }) as Error);
});

test.each<[string, { clientId: string; tenantId: string }, Environment, string[]]>([
  ['a secret alone', { clientId: '', tenantId: '' }, secret, ['AZURE_CLIENT_SECRET', 'client-id', 'tenant-id']],
  ['a client alone', { clientId: client, tenantId: '' }, github, ['client-id', 'tenant-id']],
  ['nothing', { clientId: '', tenantId: '' }, github, []],
  ['both ids', { clientId: client, tenantId: tenant }, {}, []],
])('what is given of an identity that is not whole: %s', (_name, given, environment, expected) => {
  const all: Record<string, string> = { mode: 'discover', environment: 'azurecloud' };
  const { inputs } = readStep((name) => all[name] ?? '', {}) as { inputs: Access };
  const words = incompleteIdentity({ ...inputs, ...given }, environment).join();
  expect(words.match(/AZURE_CLIENT_SECRET|[a-z]+-id/g) ?? []).toEqual(expected);
});
