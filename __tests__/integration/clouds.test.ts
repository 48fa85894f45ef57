import { Bench } from './bench.ts';
import { runHere, trust } from './in-process.ts';

/** One local Azure plays all clouds, each by its own names, to which its proxy leads. */
let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
  trust(bench);
});
afterAll(() => bench.azure.close());

/** What a job has of its own: nothing that says where Azure is. */
function jobEnvironment(): Record<string, string> {
  const elsewhere = ['AZURE_RESOURCE_MANAGER_ENDPOINT', 'AZURE_AUTHORITY_HOST'];
  return Object.fromEntries(Object.entries(bench.azure.environment).filter(([name]) => !elsewhere.includes(name)));
}

async function plan(inputs: Record<string, string>): ReturnType<typeof runHere> {
  return runHere(bench, { mode: 'plan', ...inputs }, { environment: jobEnvironment() });
}

test.each([
  ['cloud-public', 'AzureCloud', 'management.azure.com'],
  ['cloud-us-government', 'azure-us-government', 'management.usgovcloudapi.net'],
  ['cloud-china', 'AzureChinaCloud', 'management.chinacloudapi.cn'],
])('%s needs nothing but its name: %s', async (scenario, environment, host) => {
  await bench.azure.reset(scenario);
  const run = await plan({ environment });
  expect(run.said.join('\n')).toMatch(/Switch the cluster’s egress/);
  expect(run.failed).toBe(false);
  const asked = (await bench.requests()).filter(({ service }) => service === 'arm').map(({ url }) => new URL(url).host);
  expect([...new Set(asked)]).toEqual([host]);
});

test('any other cloud needs nothing but its Resource Manager, which says where to sign in', async () => {
  await bench.azure.reset('default');
  const { AZURE_RESOURCE_MANAGER_ENDPOINT: endpoint = '', AZURE_AUTHORITY_HOST: entra = '' } = bench.azure.environment;
  const run = await plan({ 'resource-manager-endpoint': endpoint });
  expect(run.failed).toBe(false);
  expect(run.said).toContain(
    `The cloud at ${endpoint} signs in at ${entra}, with tokens for ${endpoint}: its metadata says so.`,
  );
  const asked = (await bench.requestsOfAction()).filter(({ url }) => url.includes('/metadata/endpoints'));
  expect(asked).toHaveLength(1);
});

test('an endpoint that is no Resource Manager is told as that, and gets no token', async () => {
  await bench.azure.reset('default');
  const { AZURE_AUTHORITY_HOST: entra = '' } = bench.azure.environment;
  const run = await plan({ 'resource-manager-endpoint': entra });
  expect(run.outputs['failure-reason']).toBe('azure');
  expect(run.said.join('\n')).toMatch(/does not tell where to sign in: status 404[^]*resource-manager-endpoint/);
  expect((await bench.requestsOfAction()).map(({ service }) => service)).toEqual(['entra']);
});
