import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AzureCli } from './azure-cli.ts';

/** Signing in, as docs/local-azure.md tells it, and what that gives. */
let cli: AzureCli;
const folder = mkdtempSync(join(tmpdir(), 'account-'));

beforeAll(async () => {
  const scenario = join(folder, 'secret.yaml');
  writeFileSync(scenario, 'extends: default\ncaller: { secret: sesame }\n');
  cli = await AzureCli.register(scenario);
});
afterAll(async () => {
  await cli.close();
  rmSync(folder, { recursive: true });
});

function login(proof: string, user = cli.setting('AZURE_CLIENT_ID')): string {
  return `login --service-principal --username ${user} --tenant ${cli.setting('AZURE_TENANT_ID')} ${proof}`;
}

function githubToken(): Promise<string> {
  const url = `${cli.setting('ACTIONS_ID_TOKEN_REQUEST_URL')}&audience=api://AzureADTokenExchange`;
  const headers = { authorization: `Bearer ${cli.setting('ACTIONS_ID_TOKEN_REQUEST_TOKEN')}` };
  return new Promise((resolve, reject) => {
    get(url, { ca: cli.azure.authority, headers }, (response) => {
      response
        .setEncoding('utf8')
        .once('data', (body: string) => resolve((JSON.parse(body) as { value: string }).value));
    }).on('error', reject);
  });
}

test('the address of Resource Manager is all that a cloud needs', async () => {
  const endpoint = cli.setting('AZURE_RESOURCE_MANAGER_ENDPOINT');
  await cli.run(`cloud register --name Another --endpoint-resource-manager ${endpoint}`);
  expect(await cli.run('cloud show --name Another')).toMatchObject({
    endpoints: {
      activeDirectory: `${cli.setting('AZURE_AUTHORITY_HOST')}/adfs`,
      activeDirectoryResourceId: endpoint,
      resourceManager: endpoint,
    },
  });
});

test.each(['secret', 'federated token'])('signs in by a %s, and shows the subscription', async (proof) => {
  await cli.run(login(proof === 'secret' ? '--password sesame' : `--federated-token ${await githubToken()}`));
  const subscription = {
    id: cli.setting('AZURE_SUBSCRIPTION_ID'),
    name: 'Local Azure',
    state: 'Enabled',
    tenantId: cli.setting('AZURE_TENANT_ID'),
    user: { name: cli.setting('AZURE_CLIENT_ID'), type: 'servicePrincipal' },
  };
  expect(await cli.run('account show')).toMatchObject({ ...subscription, environmentName: 'LocalAzure' });
  expect(await cli.run('account list')).toMatchObject([{ ...subscription, cloudName: 'LocalAzure', isDefault: true }]);
  expect(await cli.run('account get-access-token')).toMatchObject({
    tokenType: 'Bearer',
    subscription: subscription.id,
  });
  expect(await cli.run('account list-locations')).toContainEqual(
    expect.objectContaining({
      name: 'westeurope',
      displayName: 'West Europe',
      regionalDisplayName: '(Europe) West Europe',
    }),
  );
});

test('is refused in Entra’s words', async () => {
  // Newer versions take a token that they still have, whatever the secret.
  await cli.run('account clear');
  expect(await cli.refusal(login('--password wrong'))).toMatch(/AADSTS7000215: Invalid client secret provided/);
  const nobody = '99999999-9999-4999-8999-999999999999';
  expect(await cli.refusal(login('--password sesame', nobody))).toMatch(/AADSTS700016: Application with identifier/);
});
