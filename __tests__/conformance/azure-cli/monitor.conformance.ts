import { AzureCli, testWhere } from './azure-cli.ts';

/** The Activity Log. */
let cli: AzureCli;

beforeAll(async () => {
  cli = await AzureCli.signIn();
});
afterAll(() => cli.close());

const list = 'monitor activity-log list';
const check = await testWhere(list);

check('who wrote what, by group, resource and status', async () => {
  await cli.run('group update -n demo --set tags.team=db');
  await cli.run('aks update -g demo -n demo --tags team=db');
  const { id } = await cli.run<{ id: string }>('aks show -g demo -n demo');

  const operations = async (filter: string): Promise<string[]> => {
    const events = await cli.run<{ operationName: { value: string } }[]>(`${list} ${filter}`);
    return events.map(({ operationName }) => operationName.value);
  };
  expect(new Set(await operations('-g demo'))).toEqual(
    new Set([
      'Microsoft.ContainerService/managedClusters/write',
      'Microsoft.Resources/subscriptions/resourceGroups/write',
    ]),
  );
  expect(await operations(`--resource-id ${id} --status Succeeded --select operationName caller`)).toEqual([
    'Microsoft.ContainerService/managedClusters/write',
  ]);
  expect(await operations(`--caller ${cli.setting('AZURE_CLIENT_ID')}`)).toEqual([]);
  expect(await cli.run(`${list} --max-events 1`)).toHaveLength(1);
  expect(await cli.refusal(`${list} --offset 91d`)).toContain(
    '(BadRequest) The start time cannot be more than 90 days in the past.',
  );
});
