import { AzureCli } from './azure-cli.ts';

/** Groups, resources, providers and locks. */
let cli: AzureCli;

beforeAll(async () => {
  cli = await AzureCli.signIn('owner');
});
afterAll(() => cli.close());

test('a group from its creation to its end', async () => {
  expect(await cli.run('group create -n web -l westeurope --tags team=web')).toMatchObject({
    name: 'web',
    location: 'westeurope',
    tags: { team: 'web' },
    properties: { provisioningState: 'Succeeded' },
  });
  expect(await cli.run('group update -n web --set tags.cost=low')).toMatchObject({
    tags: { team: 'web', cost: 'low' },
  });
  expect(await cli.run('group update -n web --tags team=db')).toMatchObject({ tags: { team: 'db' } });
  expect(await cli.run('group list --tag team=db')).toMatchObject([{ name: 'web' }]);
  await cli.run('group wait -n web --exists');
  expect(await cli.run('group exists -n web')).toBe(true);
  await cli.run('group delete -n web --yes');
  expect(await cli.run('group exists -n web')).toBe(false);
  expect(await cli.refusal('group show -n web')).toMatch(
    /\(ResourceGroupNotFound\) Resource group 'web' could not be found\./,
  );
});

test('resources of all kinds', async () => {
  const type = 'Microsoft.ContainerService/managedClusters';
  expect(await cli.run(`resource list -g demo --resource-type ${type}`)).toMatchObject([{ name: 'demo', type }]);
  expect(await cli.run(`resource show -g demo -n demo --resource-type ${type}`)).toMatchObject({ name: 'demo' });
  expect(await cli.run('resource list')).toHaveLength(3);
});

test('providers', async () => {
  const names = (await cli.run<{ namespace: string }[]>('provider list')).map(({ namespace }) => namespace);
  expect(names).toContain('Microsoft.ContainerService');
  await cli.run('provider unregister -n Microsoft.Network');
  await cli.run('provider register -n Microsoft.Network');
  expect(await cli.run('provider show -n Microsoft.Network')).toMatchObject({ registrationState: 'Registered' });
});

test('locks of a resource, a group and the subscription', async () => {
  const cluster = '-g demo --resource demo --resource-type Microsoft.ContainerService/managedClusters';
  const scopes = ['', '-g demo', cluster];
  for (const scope of scopes) {
    expect(await cli.run(`lock create -n keep --lock-type CanNotDelete --notes why ${scope}`)).toMatchObject({
      notes: 'why',
    });
    expect(await cli.run(`lock show -n keep ${scope}`)).toMatchObject({ name: 'keep', level: 'CanNotDelete' });
    expect(await cli.refusal('group delete -n demo --yes')).toMatch(
      /\(ScopeLocked\) The scope '.+' cannot perform delete operation/,
    );
    expect(await cli.run(`lock list ${scope}`)).toHaveLength(1);
    await cli.run(`lock delete -n keep ${scope}`);
  }
  expect(await cli.run('lock list')).toEqual([]);
});

test('any request', async () => {
  const url = `/subscriptions/${cli.setting('AZURE_SUBSCRIPTION_ID')}/resourcegroups?api-version=2021-04-01`;
  expect(await cli.run(`rest --method get --url ${url}`)).toMatchObject({
    value: [{ name: 'demo' }, { name: 'MC_demo_demo_westeurope' }],
  });
});
