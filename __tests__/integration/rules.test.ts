import { Bench, onOwn } from './bench.ts';
import { on, runHere, trust } from './in-process.ts';

/** What stops a pin before anything that carries traffic is touched: scenario, inputs, reason, and words that a person needs. */
const refusals: [string, Record<string, string>, string, RegExp][] = [
  ['failed', {}, 'cluster', /state Failed[^]*az aks update/],
  ['canceled', {}, 'cluster', /state Canceled[^]*az aks update/],
  ['stopped', {}, 'cluster', /stopped[^]*az aks start/],
  ['preview-property', {}, 'cluster', /newer preview version[^]*Nothing was changed/],
  ['ports-exhausted', {}, 'input', /SNAT ports[^]*ip-count: \d/],
  ['managed-three', {}, 'consent', /3 addresses now and would leave from 1[^]*ip-count: 3/],
  ['own-ips', {}, 'consent', /somebody put there[^]*replace: \d/],
  ['own-prefix', {}, 'consent', /\/\d\d[^]*replace: /],
  ['default', { replace: 'none' }, 'consent', /replace: none allows nothing/],
  ['default', { replace: '198.51.100.1' }, 'consent', /but in effect is/],
  [
    'no-join-right',
    {},
    'permission',
    /az role assignment create[^]*"Network Contributor" --scope[^]*grant-access: true/,
  ],
  [
    'rights-unreadable-no-join-right',
    { service: 'false' },
    'permission',
    /may join \S+demo-egress to what it leaves by cannot be read[^]*az role assignment create[^]*--role Reader/,
  ],
  ['rights-unreadable', { 'ip-count': '2' }, 'permission', /demo-egress-2 [^]*cannot be read[^]*ip-count: 1/],
  ['own-ips-beside-managed', {}, 'consent', /team-1[^]*team-2[^]*somebody put there/],
  ['ip-dynamic', {}, 'input', /allocated dynamically/],
  ['ip-basic', {}, 'input', /SKU Basic/],
  ['ip-attached-elsewhere', {}, 'input', /in use by/],
  ['ip-other-region', {}, 'input', /the load balancer in westeurope/],
  ['ip-foreign', {}, 'input', /was not created by this action[^]*ip-name: demo-egress/],
  ['subnet-nat-gateway', {}, 'consent', /203\.0\.113\.210 \(demo-gateway\) somebody put there/],
  ['outbound-udr', {}, 'cluster', /VirtualAppliance 10\.225\.0\.4[^]*expected-ips: 203\.0\.113\.220/],
  ['udr-appliance', {}, 'cluster', /VirtualAppliance 10\.225\.0\.4[^]*expected-ips: 203\.0\.113\.221/],
  ['outbound-user-nat', {}, 'consent', /203\.0\.113\.210 \(demo-gateway\) somebody put there/],
  ['outbound-user-nat-shared', { replace: 'all' }, 'cluster', /traffic of others, too: subnet jobs/],
  ['outbound-managed-nat', {}, 'cluster', /SKU Standard, which takes no own IPs[^]*--outbound-type-sku StandardV2/],
  ['outbound-none', {}, 'cluster', /outbound type none[^]*NAT gateway on its subnet/],
  ['outbound-block', {}, 'cluster', /block lets nothing out/],
  ['automatic', { 'ip-resource-group': '@node' }, 'input', /locked down \(as it always is on AKS Automatic\)/],
  ['automatic', { service: 'true' }, 'input', /service: true \(an IP of a NAT gateway cannot be a frontend/],
  ['node-group-locked', { 'ip-resource-group': '@node' }, 'input', /locked down[^]*Leave ip-resource-group out/],
  ['basic-load-balancer', {}, 'input', /takes Basic IPs only[^]*demo-egress does not exist[^]*migrate/],
  ['node-public-ip', {}, 'cluster', /for node group apps: [^]*public IPs of their own[^]*skip-node-groups: apps/],
  ['virtual-node', {}, 'cluster', /for node group virtual-node: [^]*skip-node-groups: virtual-node/],
];

describe('a pin that could harm is refused before it writes anything', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
    trust(bench);
  });
  afterAll(() => bench.azure.close());

  test.each(refusals)('%s %j', async (scenario, inputs, reason, words) => {
    await bench.azure.reset(scenario);
    const before = await bench.state();
    const run = await runHere(bench, inputs);
    expect(run.said.join('\n')).toMatch(words);
    expect(run.outputs).toMatchObject({ 'failure-reason': reason, verdict: '', changed: 'false' });
    expect(run.failed).toBe(true);
    expect(await bench.writes()).toEqual([]);
    expect(await bench.state()).toEqual(before);
  });
});

describe('consent', () => {
  test.concurrent('an own IP that the workflow names is used, and never deleted', () =>
    on('ip-foreign', async (bench) => {
      const run = await runHere(bench, { 'ip-name': 'demo-egress' });
      expect(run.outputs).toMatchObject({ verdict: 'pinned', created: 'false' });
      await runHere(bench, { mode: 'unpin', 'ip-name': 'demo-egress', 'delete-ip': 'true' });
      expect(await bench.idOf('/publicipaddresses/demo-egress')).toBeTruthy();
    }),
  );

  test.concurrent('replace: none keeps own IPs beside the pinned one', () =>
    on('own-ips', async (bench) => {
      const run = await runHere(bench, { replace: 'none' });
      expect(run.outputs.verdict).toBe('pinned');
      expect(JSON.parse(run.outputs['expected-egress-ips'] ?? '')).toHaveLength(3);
      expect(JSON.parse(run.outputs['allow-list'] ?? '')).toMatchObject({ remove: [] });
    }),
  );

  test.concurrent('a list that is in effect lets exactly those be replaced', () =>
    on('own-prefix', async (bench) => {
      const planned = await runHere(bench, { mode: 'plan', replace: 'all' });
      const present = (JSON.parse(planned.outputs['previous-egress-ips'] ?? '') as string[]).join(',');
      const run = await runHere(bench, { replace: present });
      expect(run.outputs.verdict).toBe('pinned');
    }),
  );

  test.concurrent('grant-access gives the right on the IP alone, and unpin takes it back', () =>
    on('no-join-right', async (bench) => {
      const run = await runHere(bench, { 'grant-access': 'true' });
      expect(run.outputs.verdict).toBe('pinned');
      const ip = await bench.idOf('/publicipaddresses/demo-egress');
      const granted = async (): Promise<string[]> =>
        Object.keys(await bench.state()).filter((id) =>
          id.startsWith(`${ip}/providers/microsoft.authorization/roleassignments/`),
        );
      expect(await granted()).toHaveLength(1);
      await runHere(bench, { mode: 'unpin' });
      expect(await granted()).toEqual([]);
    }),
  );
});

/** Every property in a resource, by path, but those that the switch is about. */
function unknownProperties(value: unknown, path = ''): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return /x-|unknown/i.test(path) ? { [path]: value } : {};
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, entry]) => unknownProperties(entry, `${path}.${key}`)),
  ) as Record<string, unknown>;
}

test.concurrent('properties that no SDK knows are intact after every mode', () =>
  on('default', async (bench) => {
    const before = unknownProperties(await bench.cluster());
    expect(Object.keys(before).length).toBeGreaterThan(3);
    for (const mode of ['reserve', 'plan', 'pin', 'unpin']) {
      await runHere(bench, { mode });
      expect({ mode, ...unknownProperties(await bench.cluster()) }).toEqual({ mode, ...before });
    }
  }),
);

test.concurrent('an operation of somebody else is waited for', () =>
  onOwn('updating', async (bench) => {
    const run = await bench.run();
    expect(run.log).toMatch(/waiting until that operation has ended/);
    expect(run.outputs.verdict).toBe('pinned');
  }),
);

test.concurrent('an operation of somebody else that outlasts operation-timeout stops the run', () =>
  onOwn('updating', async (bench) => {
    const run = await bench.run({ 'operation-timeout': '1s' });
    expect(run.outputs['failure-reason']).toBe('timeout');
    expect(await bench.writes()).toEqual([]);
  }),
);

test.concurrent('a pool in somebody else’s operation is waited for, though the cluster itself is idle', () =>
  onOwn('default', async (bench) => {
    const { id, properties } = await bench.cluster();
    const pools = properties.agentPoolProfiles as { name: string }[];
    const setPools = (provisioningState: string): Promise<void> =>
      bench.patch({
        [id]: { properties: { agentPoolProfiles: pools.map((pool) => ({ ...pool, provisioningState })) } },
      });
    await setPools('Scaling');
    let looks = 0;
    const lookedAgain = bench.ended(
      ({ method, url }) => method === 'GET' && /managedClusters\/demo\?/i.test(url) && ++looks === 2,
    );
    const running = bench.run();
    await lookedAgain;
    expect(await bench.writes()).toEqual([]);
    await setPools('Succeeded');
    const run = await running;
    expect(run.log).toMatch(/demo is Scaling: waiting until that operation has ended/);
    expect(run.outputs.verdict).toBe('pinned');
  }),
);

test.concurrent('a tainted pool is observed as the others are', () =>
  on('tainted-pool', async (bench) => {
    const run = await runHere(bench);
    expect(run.outputs).toMatchObject({ verdict: 'pinned', 'failure-reason': '' });
    expect(run.summary).toMatch(/\| apps \| ✅ pinned/);
  }),
);

test.concurrent('a pool where no Linux pod can run stops a pin before it makes anything', () =>
  on('windows-pool', async (bench) => {
    const before = await bench.state();
    const run = await runHere(bench);
    expect(run.outputs).toMatchObject({ verdict: 'unverifiable', changed: 'false', created: 'false' });
    expect(run.outputs.findings).toMatch(/node group apps[^]*no Linux pod can run/);
    expect(run.summary).toMatch(/Stopped before the switch/);
    expect(await bench.writes()).toEqual([]);
    expect(await bench.state()).toEqual(before);
  }),
);

test.concurrent('a Service of others that failed before for the same cause is no drift', () =>
  on('other-service-failed-before', async (bench) => {
    const run = await runHere(bench);
    expect(run.outputs).toMatchObject({ verdict: 'pinned', 'failure-reason': '', findings: '[]' });
  }),
);

test.concurrent('a proof is not lost because events cannot be read', () =>
  on('other-service-fails', async (bench) => {
    const body = { kind: 'Status', status: 'Failure', reason: 'Forbidden', code: 403, message: 'events is forbidden' };
    const match = { service: 'kubernetes', method: 'GET', url: '/api/v1/events' };
    await bench.control('PUT', 'faults', [{ match, nth: 2, when: 'before', do: { status: 403, body } }]);
    const run = await runHere(bench);
    expect(run.said.join('\n')).toMatch(/Whether Services stopped syncing could not be read/);
    expect(run.outputs).toMatchObject({ verdict: 'pinned', 'failure-reason': '' });
  }),
);

test.concurrent('a Service of others that fails to sync after the switch is drift', () =>
  on('other-service-fails', async (bench) => {
    const run = await runHere(bench);
    expect(run.outputs).toMatchObject({ verdict: 'drifted', 'failure-reason': 'drift' });
    expect(JSON.parse(run.outputs.findings ?? '')).toEqual([
      expect.objectContaining({ id: 'service-sync-failed', severity: 'drift' }),
    ]);
    expect(run.annotations).toEqual([expect.objectContaining({ level: 'error' })]);
  }),
);
