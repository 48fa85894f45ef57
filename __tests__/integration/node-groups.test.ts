// Node groups from the nodes that exist: each has its path and a probe where a Linux pod can run.
import { check } from './checks.ts';
import { on, runHere } from './in-process.ts';

const quick = { timeout: '20s' };

test.concurrent('Windows nodes stop a pin before anything is changed, and can be left out', () =>
  on('windows-pool', async (bench) => {
    const stopped = await runHere(bench, quick);
    expect(stopped).toMatchObject({ failed: true, outputs: { verdict: 'unverifiable', changed: 'false' } });
    expect(stopped.said.join('\n')).toMatch(
      /node group apps: expected 203\.0\.113\.10, but no Linux pod can run[^]*skip-node-groups/,
    );
    expect(await bench.writes()).toEqual([]);

    const without = { 'skip-node-groups': 'apps,gpu' };
    const pinned = await runHere(bench, { ...quick, ...without });
    expect(pinned).toMatchObject({ failed: false, outputs: { verdict: 'pinned' } });
    expect(pinned.said).toEqual(
      expect.arrayContaining(['Left out by skip-node-groups: apps', 'skip-node-groups names what no node is of: gpu']),
    );
    expect(await check(bench, without)).toMatchObject({ ids: [], outputs: { verdict: 'pinned' } });
    const whole = await check(bench);
    expect(whole).toMatchObject({ ids: ['advice: pools-not-covered'], outputs: { verdict: 'unverifiable' } });
    expect(whole.findings[0]?.remedy).toContain('skip-node-groups: apps');
  }),
);

test.concurrent(
  'nodes that AKS provisions by itself leave by the subnet of their node class, and pods there prove it',
  () =>
    on('auto-provisioned-subnet', async (bench) => {
      const pinned = await runHere(bench, { ...quick, replace: 'all', 'ip-name': 'out' });
      expect(pinned).toMatchObject({ failed: false, outputs: { verdict: 'pinned' } });
      const state = await bench.state();
      const addressOf = (name: string): string =>
        Object.entries(state).find(([id]) => id.endsWith(`/publicipaddresses/${name}`))?.[1].properties.ipAddress ?? '';
      const seen = pinned.said.filter((line) => /^node group \S+: pinned/.test(line));
      expect(seen).toEqual([
        `node group apps: pinned — 1 pod left from ${addressOf('out-demo')}`,
        `node group auto-provisioned-burst: pinned — 1 pod left from ${addressOf('out-burst')}`,
        `node group system: pinned — 1 pod left from ${addressOf('out-demo')}`,
      ]);
      expect(await check(bench, { 'ip-name': 'out' })).toMatchObject({ ids: [], outputs: { verdict: 'pinned' } });
    }),
);

test.concurrent('a pool that had no nodes for a while gets its probes back by pin, not by check', () =>
  on('default', async (bench) => {
    await runHere(bench, quick);
    const id = await bench.idOf('/managedclusters/demo');
    const pools = (await bench.cluster()).properties.agentPoolProfiles as { name: string; count: number }[];
    const scaled = (count: number): unknown => {
      const agentPoolProfiles = pools.map((pool) => (pool.name === 'apps' ? { ...pool, count } : pool));
      return { [id]: { properties: { agentPoolProfiles } } };
    };
    await bench.patch(scaled(0) as Record<string, unknown>);
    expect(await check(bench)).toMatchObject({ ids: [], outputs: { verdict: 'pinned' } });
    await bench.patch(scaled(1) as Record<string, unknown>);
    expect(await runHere(bench, { mode: 'plan' })).toMatchObject({ outputs: { changed: 'true' } });
    const pinned = await runHere(bench, quick);
    expect(pinned).toMatchObject({ failed: false, outputs: { verdict: 'pinned', changed: 'true' } });
    expect(pinned.said).toContain('✓ Started new echo pods by Deployment aks-egress/aks-egress');
    const since = (await bench.requests()).length;
    expect(await runHere(bench, quick)).toMatchObject({ outputs: { verdict: 'pinned', changed: 'false' } });
    expect(await bench.writes(since)).toEqual([]);
    expect(await check(bench)).toMatchObject({ ids: [], outputs: { verdict: 'pinned' } });
  }),
);

test.concurrent('nobody is left in: the run ends before anything is done', () =>
  on('default', async (bench) => {
    const run = await runHere(bench, { 'skip-node-groups': 'system,apps' });
    expect(run).toMatchObject({ failed: true, outputs: { 'failure-reason': 'input' } });
    expect(await bench.writes()).toEqual([]);
  }),
);
