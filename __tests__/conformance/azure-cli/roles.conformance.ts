import { AzureCli, testWhere } from './azure-cli.ts';

/** Role assignments and custom roles. */
let cli: AzureCli;

beforeAll(async () => {
  cli = await AzureCli.signIn('owner');
});
afterAll(() => cli.close());

const check = await testWhere('role assignment list');
const identity = '44444444-4444-4444-8444-0000000000aa';

check('a role is given and taken away', async () => {
  const scope = `/subscriptions/${cli.setting('AZURE_SUBSCRIPTION_ID')}/resourceGroups/demo`;
  const assignee = `--assignee-object-id ${identity} --assignee-principal-type ServicePrincipal`;
  expect(await cli.run(`role assignment create --role Reader ${assignee} --scope ${scope}`)).toMatchObject({
    principalId: identity,
    scope,
  });
  const list = (filter: string) =>
    cli.run<{ roleDefinitionName: string }[]>(`role assignment list --scope ${scope} ${filter}`);
  expect((await list(`--assignee ${identity}`)).map(({ roleDefinitionName }) => roleDefinitionName).sort()).toEqual([
    'Network Contributor',
    'Reader',
  ]);
  expect(await list('--include-inherited')).toHaveLength(4);
  await cli.run(`role assignment delete --role Reader --assignee ${identity} --scope ${scope}`);
  expect(await list(`--assignee ${identity}`)).toHaveLength(1);
});

check('a role is made, found and deleted', async () => {
  const definition = {
    Name: 'IP joiner',
    Description: 'Joins public IPs',
    Actions: ['Microsoft.Network/publicIPAddresses/join/action'],
    AssignableScopes: [`/subscriptions/${cli.setting('AZURE_SUBSCRIPTION_ID')}`],
  };
  await cli.run(`role definition create --role-definition '${JSON.stringify(definition)}'`);
  expect(await cli.run('role definition list --custom-role-only')).toMatchObject([
    { roleName: 'IP joiner', roleType: 'CustomRole' },
  ]);
  await cli.run("role definition delete --name 'IP joiner'");
  expect(await cli.run("role definition list --name 'Network Contributor'")).toMatchObject([
    { roleType: 'BuiltInRole' },
  ]);
});
