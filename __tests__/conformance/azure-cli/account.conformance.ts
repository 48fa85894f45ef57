import { AzureCli } from './azure-cli.ts';

/** Signing in, as docs/local-azure.md tells it, and what that gives. */
let cli: AzureCli;

beforeAll(async () => {
  cli = await AzureCli.register();
});
afterAll(() => cli.close());

function login(proof: string): string {
  return `login --service-principal --username ${cli.setting('AZURE_CLIENT_ID')} --tenant ${cli.setting('AZURE_TENANT_ID')} ${proof}`;
}

test('signs in by the client secret, and shows the subscription', async () => {
  await cli.run(login('--password local-azure'));
  const shown = {
    id: cli.setting('AZURE_SUBSCRIPTION_ID'),
    name: 'Local Azure',
    state: 'Enabled',
    environmentName: 'LocalAzure',
    user: { name: cli.setting('AZURE_CLIENT_ID'), type: 'servicePrincipal' },
  };
  expect(await cli.run('account show')).toMatchObject(shown);
});

test('a wrong secret is refused in Entra’s words', async () => {
  expect(await cli.refusal(login('--password wrong'))).toMatch(/AADSTS7000215: Invalid client secret provided/);
});
