import type { LoggedRequest } from '../../local-azure/http/request-log.ts';
import { list, type Bench } from './bench.ts';
import { on, runHere } from './in-process.ts';

async function effectiveIds(bench: Bench): Promise<string[]> {
  const { properties } = await bench.cluster();
  return properties.networkProfile.loadBalancerProfile.effectiveOutboundIPs.map(({ id }) => id.toLowerCase());
}

async function addressOf(bench: Bench, end: string): Promise<string> {
  const state = await bench.state();
  return state[await bench.idOf(end)]?.properties.ipAddress ?? '';
}

describe('pin', () => {
  test.concurrent(
    'creates the IP, switches, is pinned by what pods of every node group saw, and then writes nothing',
    () =>
      on('default', async (bench) => {
        const [before = ''] = await effectiveIds(bench);
        const managed = (await bench.state())[before]?.properties.ipAddress;
        const run = await bench.run();
        const address = await addressOf(bench, '/publicipaddresses/demo-egress');
        expect(run.outputs).toMatchObject({
          'egress-ip': address,
          'egress-ips': JSON.stringify([address]),
          'ip-name': 'demo-egress',
          'ip-resource-group': 'demo',
          created: 'true',
          changed: 'true',
          verdict: 'pinned',
          drifted: 'false',
          'failure-reason': '',
          'expected-egress-ips': JSON.stringify([address]),
          'observed-egress-ips': JSON.stringify([address]),
          'previous-egress-ips': JSON.stringify([managed]),
          findings: '[]',
          'outbound-type': 'loadBalancer',
        });
        expect(run.conclusion).toBe('success');
        expect(JSON.parse(run.outputs['allow-list'] ?? '')).toEqual({
          add: [address],
          remove: [managed],
          switchedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
        });
        expect(await effectiveIds(bench)).toEqual([await bench.idOf('/publicipaddresses/demo-egress')]);
        for (const group of ['system', 'apps']) expect(run.summary).toMatch(new RegExp(`\\| ${group} \\| ✅ pinned`));
        const since = (await bench.requests()).length;
        const second = await runHere(bench);
        expect(await bench.writes(since)).toEqual([]);
        expect(second.outputs).toEqual({ ...run.outputs, created: 'false', changed: 'false' });
      }),
  );

  test.concurrent('check, of one cluster and of many, and discover write nothing and say what is there', () =>
    on('default', async (bench) => {
      const { outputs: pinned } = await runHere(bench);
      const since = (await bench.requests()).length;
      const checked = await runHere(bench, { mode: 'check' });
      expect(checked).toMatchObject({ failed: false, outputs: { verdict: 'pinned', findings: '[]' } });
      expect(checked.annotations).toMatchObject([{ level: 'notice' }]);

      const { id } = await bench.cluster();
      await bench.patch({ [id]: { properties: { httpProxyConfig: { httpProxy: 'http://10.0.0.9:3128' } } } });
      const found = await bench.run({ mode: 'discover', 'cluster-name': 'de*' });
      const [{ clusters = '' } = {}] = (JSON.parse(found.outputs.matrix ?? '') as { include: { clusters?: string }[] })
        .include;
      const drifted = await bench.run({ mode: 'check', clusters });
      expect(drifted).toMatchObject({ conclusion: 'failure', outputs: { 'failure-reason': 'drift' } });
      expect(drifted.annotations).toMatchObject([
        { level: 'error', title: expect.stringMatching(/http-proxy/) as string },
      ]);
      expect(drifted.summary).toMatch(/\| demo \(demo\) \| ❌/);
      const { demo } = JSON.parse(drifted.outputs.results ?? '') as Record<string, Record<string, unknown>>;
      expect(demo).toMatchObject({ verdict: 'drifted', 'egress-ip': pinned['egress-ip'], error: null });
      expect(await bench.writes(since)).toEqual([]);
    }),
  );

  test.concurrent('after drift it pins again', () =>
    on('default', async (bench) => {
      await runHere(bench);
      const cluster = await bench.cluster();
      const profile = { managedOutboundIPs: { count: 1 }, outboundIPs: null };
      await bench.patch({ [cluster.id]: { properties: { networkProfile: { loadBalancerProfile: profile } } } });
      const run = await runHere(bench);
      expect(run.outputs).toMatchObject({ verdict: 'pinned', changed: 'true', created: 'false' });
      expect(await effectiveIds(bench)).toEqual([await bench.idOf('/publicipaddresses/demo-egress')]);
    }),
  );

  test.concurrent('two IPs are both in the pinned set', () =>
    on('default', async (bench) => {
      const run = await runHere(bench, { 'ip-count': '2' });
      expect(list(run, 'egress-ips')).toHaveLength(2);
      expect(run.outputs).toMatchObject({ verdict: 'pinned', 'ip-name': 'demo-egress-1' });
      expect(list(run, 'egress-ips')).toEqual(expect.arrayContaining(list(run, 'observed-egress-ips')));
    }),
  );
});

describe('reserve', () => {
  test.concurrent('makes one write, none the second time, and the next pin uses its IP', () =>
    on('default', async (bench) => {
      const reserved = await bench.run({ mode: 'reserve' });
      const address = await addressOf(bench, '/publicipaddresses/demo-egress');
      expect(reserved.outputs).toMatchObject({ 'egress-ip': address, created: 'true', changed: 'true', verdict: '' });
      expect(JSON.parse(reserved.outputs['allow-list'] ?? '')).toEqual({
        add: [address],
        remove: [],
        switchedAt: null,
      });
      expect(await bench.writes()).toHaveLength(1);
      const again = await runHere(bench, { mode: 'reserve' });
      expect(again.outputs).toMatchObject({ 'egress-ip': address, created: 'false', changed: 'false' });
      expect(await bench.writes()).toHaveLength(1);
      const pinned = await runHere(bench);
      expect(pinned.outputs).toMatchObject({ 'egress-ip': address, created: 'false', verdict: 'pinned' });
    }),
  );
});

describe('plan', () => {
  test.concurrent('writes nothing, and its digest lets exactly that plan through', () =>
    on('default', async (bench) => {
      const plan = await bench.run({ mode: 'plan' });
      const digest = plan.outputs['plan-digest'] ?? '';
      expect(plan.outputs).toMatchObject({ changed: 'true', verdict: '', 'failure-reason': '' });
      expect(await bench.writes()).toEqual([]);
      const other = await runHere(bench, { 'expect-plan': digest, 'outbound-ports': '2048' });
      expect(other.outputs['failure-reason']).toBe('consent');
      expect(await bench.writes()).toEqual([]);
      const tagged = await runHere(bench, { 'expect-plan': digest, tags: 'team=web' });
      expect(tagged.outputs['failure-reason']).toBe('consent');
      expect(await bench.writes()).toEqual([]);
      const pinned = await runHere(bench, { 'expect-plan': digest });
      expect(pinned.outputs.verdict).toBe('pinned');
      const since = (await bench.requests()).length;
      const open = await runHere(bench, { 'expect-plan': digest, 'service-source-ranges': '0.0.0.0/0' });
      expect(open.outputs['failure-reason']).toBe('consent');
      expect((await runHere(bench, { 'expect-plan': digest })).outputs).toMatchObject({
        verdict: 'pinned',
        changed: 'false',
      });
      expect(await bench.writes(since)).toEqual([]);
      const done = await runHere(bench, { mode: 'plan' });
      expect(done.outputs.changed).toBe('false');
    }),
  );

  test.concurrent('agrees with pin about locks, and about groups in another case', () =>
    on('owner', async (bench) => {
      const inputs = { 'ip-lock': 'true', 'ip-resource-group': 'DEMO' };
      const before = await runHere(bench, { mode: 'plan', ...inputs });
      expect(before.said.join('\n')).toMatch(/• Lock public IP demo-egress/);
      expect((await runHere(bench, inputs)).outputs.verdict).toBe('pinned');
      const since = (await bench.requests()).length;
      for (const other of [inputs, { ...inputs, 'ip-resource-group': 'demo' }]) {
        expect((await runHere(bench, { mode: 'plan', ...other })).outputs.changed).toBe('false');
        expect((await runHere(bench, other)).outputs).toMatchObject({ verdict: 'pinned', changed: 'false' });
      }
      expect(await bench.writes(since)).toEqual([]);
    }),
  );

  test.concurrent('says the same change as Terraform, Bicep and az', () =>
    on('default', async (bench) => {
      const { summary } = await runHere(bench, { mode: 'plan', 'ip-count': '2' });
      for (const language of ['hcl', 'bicep', 'sh']) {
        const [, block = ''] = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(summary) ?? [];
        expect(block).toContain('demo-egress-1');
        expect(block).toContain('demo-egress-2');
      }
    }),
  );
});

describe('unpin', () => {
  test.concurrent('restores the recorded profile, proves it, and removes what the action made', () =>
    on('default', async (bench) => {
      await runHere(bench);
      const run = await bench.run({ mode: 'unpin', 'delete-ip': 'true' });
      expect(run.outputs).toMatchObject({ verdict: 'as-expected', changed: 'true', 'failure-reason': '' });
      const { properties } = await bench.cluster();
      expect(properties.networkProfile.loadBalancerProfile).toMatchObject({ managedOutboundIPs: { count: 1 } });
      expect(Object.keys(await bench.state()).filter((id) => id.endsWith('/demo-egress'))).toEqual([]);
      const since = (await bench.requests()).length;
      const again = await runHere(bench, { mode: 'unpin', 'delete-ip': 'true' });
      expect(again.failed).toBe(false);
      expect(await bench.writes(since)).toEqual([]);
    }),
  );

  test.concurrent('restores own IPs, also after the run that switched was killed before its report', () =>
    on('own-ips', async (bench) => {
      const before = await effectiveIds(bench);
      const killed = await bench.killedAt(
        { replace: 'all', 'ip-count': '2' },
        ({ service, method, url, status }) =>
          service === 'arm' && method === 'PUT' && /managedClusters/i.test(url) && status < 300,
      );
      expect(killed.signal).toBe('SIGKILL');
      const run = await runHere(bench, { mode: 'unpin', 'ip-count': '2' });
      expect(run.outputs.verdict).toBe('as-expected');
      expect((await effectiveIds(bench)).sort()).toEqual(before.sort());
    }),
  );

  test.concurrent('a killed pin is finished by the next one', () =>
    on('default', async (bench) => {
      await bench.killedAt(
        {},
        ({ service, method, url }) => service === 'arm' && method === 'PUT' && /managedClusters/i.test(url),
      );
      const run = await runHere(bench);
      expect(run.outputs).toMatchObject({ verdict: 'pinned', created: 'false' });
      const since = (await bench.requests()).length;
      expect((await runHere(bench)).outputs.verdict).toBe('pinned');
      expect(await bench.writes(since)).toEqual([]);
    }),
  );
});

test.concurrent('a cancelled run ends at once, says so, and the next one goes on', () =>
  on('default', async (bench) => {
    const hold = { match: { service: 'arm', method: 'PUT', url: 'managedClusters' }, when: 'before', do: 'hold' };
    await bench.control('PUT', 'faults', [hold]);
    const recorded = ({ method, url }: LoggedRequest): boolean =>
      method === 'PATCH' && url.includes('aks-egress-record');
    const run = await bench.cancelledAt({}, recorded);
    expect(run).toMatchObject({ conclusion: 'cancelled', signal: null });
    expect(run.outputs).toMatchObject({ 'failure-reason': 'cancelled', created: 'true', changed: 'true', verdict: '' });
    expect(run.log).toMatch(/The run was cancelled[^]*Run it again/);
    await bench.control('PUT', 'faults', []);
    expect((await runHere(bench)).outputs).toMatchObject({ verdict: 'pinned', created: 'false' });
  }),
);
