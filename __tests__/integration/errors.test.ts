import { Bench } from './bench.ts';
import { runHere, trust } from './in-process.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
  trust(bench);
});
afterAll(() => bench.azure.close());
beforeEach(() => bench.azure.reset('default'));

test('all bad inputs are said at once, and nothing is contacted', async () => {
  const run = await bench.run({ mode: 'watch', 'ip-count': '0', image: 'busybox:latest', timeout: 'soon' });
  for (const name of ['mode', 'ip-count', 'image', 'timeout']) expect(run.log).toMatch(new RegExp(`  ${name}: '`));
  expect(run.outputs['failure-reason']).toBe('input');
  expect(await bench.requestsOfAction()).toEqual([]);
});

describe('what is not found is said with the near miss', () => {
  const misses: [Record<string, string>, RegExp][] = [
    [{ 'cluster-name': 'demmo' }, /cluster demmo was not found[^]*cluster-name: demo, resource-group: demo/],
    [{ 'resource-group': 'demos' }, /demos was not found[^]*cluster-name: demo, resource-group: demo/],
    [
      { 'subscription-id': '99999999-9999-4999-8999-999999999999' },
      /does not see subscription 99999999[^]* sees only 11111111/,
    ],
  ];
  test.each(misses)('%j', async (inputs, words) => {
    const run = await runHere(bench, inputs);
    expect(run.said.join('\n')).toMatch(words);
    expect(run.outputs['failure-reason']).toBe('input');
    expect(await bench.writes()).toEqual([]);
  });
});

test('a missing right is named with role, scope and command, and Azure’s correlation id', async () => {
  await bench.azure.reset('no-write-right');
  const run = await runHere(bench, { mode: 'reserve' });
  expect(run.outputs['failure-reason']).toBe('permission');
  const said = run.said.join('\n');
  expect(said).toMatch(
    /AuthorizationFailed[^]*az role assignment create --assignee [-0-9a-f]+ --role "Network Contributor" --scope \/subscriptions\//,
  );
  expect(said).toMatch(/Azure correlation id: [-0-9a-f]{36}/);
});

test('a client that Entra does not trust is told what was sent', async () => {
  const run = await runHere(bench, { 'client-id': '11111111-1111-4111-8111-111111111111' });
  expect(run.outputs['failure-reason']).toBe('auth');
  expect(run.said.join('\n')).toMatch(/AADSTS700016[^]*subject repo:/);
});

test('a job without the right to an OIDC token is told which to give', async () => {
  const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN, ...environment } = bench.azure.environment;
  expect([ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN]).not.toContain(undefined);
  const { AZURE_TENANT_ID = '', AZURE_CLIENT_ID = '' } = environment;
  const run = await runHere(bench, { 'tenant-id': AZURE_TENANT_ID, 'client-id': AZURE_CLIENT_ID }, { environment });
  expect(run.outputs['failure-reason']).toBe('auth');
  expect(run.said.join('\n')).toMatch(/id-token: write/);
});

test('an object of that name that somebody else made is left alone', async () => {
  await bench.azure.reset('foreign-echo');
  const run = await runHere(bench);
  expect(run.outputs['failure-reason']).toBe('input');
  expect(run.said.join('\n')).toMatch(/that this action did not make/);
  expect(await bench.writes()).toEqual([]);
});

test('outputs that are known are set on failure too', async () => {
  await bench.control('PUT', 'faults', [
    {
      match: { service: 'arm', method: 'PUT', url: 'managedClusters' },
      when: 'before',
      do: { status: 400, body: { code: 'BadRequest', message: 'no' } },
    },
  ]);
  const run = await runHere(bench);
  expect(run.outputs).toMatchObject({ 'failure-reason': 'azure', created: 'true', changed: 'true', verdict: '' });
  expect(run.outputs['egress-ip']).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(run.said.join('\n')).toMatch(/BadRequest: no/);
});

test('a summary that cannot be written spoils nothing', async () => {
  const environment = { ...bench.azure.environment, GITHUB_STEP_SUMMARY: '/nowhere/summary.md' };
  const run = await bench.run({ mode: 'plan' }, { environment });
  expect(run.log).toMatch(/The job summary could not be written/);
  expect(run.conclusion).toBe('success');
  expect(run.outputs['plan-digest']).toMatch(/^[0-9a-f]{64}$/);
});

test('a server that keeps silent ends the run when operation-timeout is up', async () => {
  const hold = { match: { service: 'arm', method: 'PUT', url: 'publicIPAddresses' }, when: 'before', do: 'hold' };
  await bench.control('PUT', 'faults', [hold]);
  const run = await bench.run({ mode: 'reserve', 'operation-timeout': '2s' });
  expect(run.outputs['failure-reason']).toBe('timeout');
  expect(run.log).toMatch(/did not end within operation-timeout/);
});

test('the debug log names every request of Azure, and no signature of a poll’s address', async () => {
  await bench.azure.reset('slow');
  const environment = { ...bench.azure.environment, AZURE_LOG_LEVEL: 'verbose' };
  const run = await bench.run({ mode: 'reserve' }, { debug: true, environment });
  expect(run.log).toMatch(/PUT \S+publicIPAddresses\/demo-egress → 201/);
  expect(run.log).toMatch(/Polling from: \S+s=REDACTED/);
  const polls = (await bench.requests()).filter(({ url }) => /operations\/.*[?&]s=/.test(url));
  expect(polls).not.toEqual([]);
  for (const { url } of polls) expect(run.printed.join('\n')).not.toContain(new URL(url).searchParams.get('s'));
});

test('a page elsewhere is not asked for: it would be shown the token', async () => {
  await bench.control('PUT', 'faults', [
    {
      match: { service: 'arm', method: 'GET', url: '/subscriptions?' },
      when: 'before',
      do: { status: 200, body: { value: [], nextLink: 'https://elsewhere.example/subscriptions' } },
    },
  ]);
  const run = await runHere(bench, { mode: 'plan' });
  expect(run.outputs['failure-reason']).toBe('azure');
  expect(run.said.join('\n')).toMatch(/leads on to https:\/\/elsewhere.example, which is not asked/);
});

test('a right that is missing in the middle of an operation is named with its command', async () => {
  const scope = `/subscriptions/${bench.azure.environment.AZURE_SUBSCRIPTION_ID ?? ''}/resourceGroups/demo/providers/Microsoft.Network/publicIPAddresses/demo-egress`;
  const words = `The client 'x' with object id 'x' has permission to perform action 'Microsoft.Network/loadBalancers/write' on scope '/lb'; however, it does not have permission to perform action 'Microsoft.Network/publicIPAddresses/join/action' on the linked scope(s) '${scope}'`;
  const error = { code: 'ReconcileStandardLoadBalancerError', message: words };
  await bench.control('PUT', 'faults', [
    {
      match: { service: 'arm', method: 'GET', url: 'locations/westeurope/operations/' },
      when: 'before',
      do: { status: 200, body: { name: 'operation', status: 'Failed', error } },
    },
  ]);
  const run = await runHere(bench, { service: 'false' });
  expect(run.outputs['failure-reason']).toBe('permission');
  expect(run.said.join('\n')).toMatch(
    /operation failed: Reconcile[^]*--role "Network Contributor" --scope \S+demo-egress/,
  );
});
