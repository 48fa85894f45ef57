import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoggedRequest } from '../../local-azure/http/request-log.ts';
import { systemClock } from '../../src/clock.ts';
import { Bench } from './bench.ts';
import { on, runHere, trust, type Ended } from './in-process.ts';

type Given = Record<string, string>;

/** A step that names no cluster of its own. */
const nobody: Given = { 'cluster-name': '', 'resource-group': '' };

function fleet(...clusters: string[]): Given {
  const entries = clusters.map((cluster) => {
    const [group, name] = cluster.split('/');
    return { 'cluster-name': name, 'resource-group': group };
  });
  return { ...nobody, clusters: JSON.stringify(entries) };
}

type Results = Record<string, { verdict: string; error: string | null; 'failure-reason': string; changed: boolean }>;

function resultsOf(run: Ended): Results {
  return JSON.parse(run.outputs.results ?? '') as Results;
}

/** What came of each cluster: its verdict, else why there is none, else whether `pin` would change it. */
function summaryOf(run: Ended): Record<string, string> {
  return Object.fromEntries(
    Object.entries(resultsOf(run)).map(([key, result]) => [
      key,
      result.verdict || result['failure-reason'] || (result.changed ? 'would change' : 'unchanged'),
    ]),
  );
}

async function armRequests(bench: Bench, since = 0): Promise<LoggedRequest[]> {
  return (await bench.requests()).slice(since).filter(({ service }) => service === 'arm');
}

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start('fleet');
  trust(bench);
});
afterAll(() => bench.azure.close());

async function counted(given: Given): Promise<{ run: Ended; since: number }> {
  const since = (await bench.requests()).length;
  return { run: await runHere(bench, given), since };
}

describe('discover', () => {
  interface Entry {
    'cluster-name': string;
    'resource-group': string;
    clusters: string;
  }
  const matrix = (run: Ended): Entry[] => (JSON.parse(run.outputs.matrix ?? '') as { include: Entry[] }).include;

  test('lists all pages of the subscription’s clusters, and asks Azure for nothing else than which subscriptions there are', async () => {
    const { run, since } = await counted({ ...nobody, mode: 'discover' });
    expect(run.failed).toBe(false);
    const names = matrix(run).map((entry) => `${entry['resource-group']}/${entry['cluster-name']}`);
    expect(names).toHaveLength(11);
    expect(names).toEqual([...names].sort());
    expect(names).not.toContain('shop/old');
    const paths = (await armRequests(bench, since)).map(({ method, url }) => `${method} ${new URL(url).pathname}`);
    const [subscriptions, ...pages] = paths;
    expect(subscriptions).toBe('GET /subscriptions');
    expect(pages).toHaveLength(3);
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toMatch(/^GET \/subscriptions\/[^/]+\/providers\/Microsoft\.ContainerService\/managedClusters$/);
  });

  test('a group, a pattern and tags leave the others out; the entries are what the input clusters takes', async () => {
    const given = { mode: 'discover', 'cluster-name': '?e*', 'resource-group': 'bank', tags: 'env=prod,team' };
    const { run, since } = await counted(given);
    expect(matrix(run)).toMatchObject([{ 'cluster-name': 'ledger' }, { 'cluster-name': 'web' }]);
    const paths = (await armRequests(bench, since)).map(({ url }) => new URL(url).pathname);
    expect(paths.filter((path) => !path.includes('/resourceGroups/bank/'))).toEqual(['/subscriptions']);
    const checked = await runHere(bench, { ...nobody, mode: 'check', clusters: matrix(run)[0]?.clusters ?? '' });
    expect(Object.keys(resultsOf(checked))).toEqual(['ledger']);
  });

  test('no cluster is no failure, but said with what was looked for', async () => {
    const { run } = await counted({ ...nobody, mode: 'discover', tags: 'env=none' });
    expect(run).toMatchObject({ failed: false, outputs: { matrix: '{"include":[]}', 'failure-reason': '' } });
    expect(run.said.at(-1)).toMatch(/^0 clusters found \(tag env=none\)\..*empty/);
  });

  test('a group that is not there is said', async () => {
    const { run } = await counted({ ...nobody, mode: 'discover', 'resource-group': 'nowhere' });
    expect(run).toMatchObject({ failed: true, outputs: { matrix: '{"include":[]}', 'failure-reason': 'input' } });
    expect(run.said.at(-1)).toMatch(/nowhere[^]*Next: Correct subscription-id and resource-group/);
  });
});

describe('many clusters', () => {
  test('one that fails hides no other, and each has its lines together', async () => {
    const lines: string[] = [];
    const given = {
      mode: 'plan',
      ...fleet('demo/demo', 'shop/web', 'bank/web', 'shop/batch', 'bank/vault', 'bank/nowhere'),
    };
    const run = await runHere(bench, given, {
      info: (line) => void lines.push(line),
      startGroup: (title) => void lines.push(`[${title}`),
      endGroup: () => void lines.push(']'),
    });
    expect(summaryOf(run)).toEqual({
      demo: 'would change',
      'shop/web': 'would change',
      'bank/web': 'would change',
      batch: 'cluster',
      vault: 'cluster',
      nowhere: 'input',
    });
    expect(run).toMatchObject({ failed: true, outputs: { 'failure-reason': 'cluster', verdict: '', changed: 'true' } });
    const titles = lines.filter((line) => line.startsWith('['));
    expect([...titles].sort()).toEqual([
      '[batch (shop): failed (cluster)',
      '[demo (demo): would change',
      '[nowhere (bank): failed (input)',
      '[vault (bank): failed (cluster)',
      '[web (bank): would change',
      '[web (shop): would change',
    ]);
    const demo = lines.slice(lines.indexOf('[demo (demo): would change') + 1);
    const own = demo.slice(0, demo.indexOf(']'));
    expect(own.join('\n')).toMatch(/demo in westeurope[^]*Create public IP demo-egress[^]*plan-digest/);
    expect(own.join('\n')).not.toMatch(/batch|vault|nowhere/);
    expect(lines.at(-1)).toBe('6 clusters: 3 failed, 3 would change.');
  });

  test('a check tells the pinned from the drifted and from what it cannot look at', async () => {
    const pin = { mode: 'pin', 'resource-group': 'shop' };
    await Promise.all(['search', 'api'].map((name) => runHere(bench, { ...pin, 'cluster-name': name })));
    const api = await bench.idOf('/managedclusters/api');
    const profile = { managedOutboundIPs: { count: 1 }, outboundIPs: null };
    await bench.patch({ [api]: { properties: { networkProfile: { loadBalancerProfile: profile } } } });
    const since = (await bench.requests()).length;
    const run = await runHere(bench, {
      mode: 'check',
      ...fleet('shop/search', 'shop/api', 'shop/batch', 'bank/nowhere'),
    });
    expect(summaryOf(run)).toEqual({ search: 'pinned', api: 'drifted', batch: 'unverifiable', nowhere: 'input' });
    expect(run).toMatchObject({
      failed: true,
      outputs: { verdict: 'drifted', drifted: 'true', 'failure-reason': 'drift' },
    });
    const findings = JSON.parse(run.outputs.findings ?? '') as { cluster: string; severity: string }[];
    expect(new Set(findings.filter(({ severity }) => severity === 'drift').map(({ cluster }) => cluster))).toEqual(
      new Set(['api']),
    );
    expect(findings.map(({ cluster }) => cluster)).toContain('batch');
    expect(await bench.writes(since)).toEqual([]);
  });

  test('an answer that breaks off is asked for again, and what is no answer of Azure is taken for none', async () => {
    const fault = (name: string, change: object): object => ({
      match: { service: 'arm', url: `managedClusters/${name}\\?` },
      when: 'after',
      ...change,
    });
    await bench.control('PUT', 'faults', [
      fault('batch', { nth: 1, do: 'truncate' }),
      fault('vault', { do: { status: 200, body: '<html>Welcome to the hotel</html>' } }),
    ]);
    const run = await runHere(bench, { mode: 'plan', ...fleet('shop/batch', 'bank/vault') });
    await bench.control('PUT', 'faults', []);
    expect(summaryOf(run)).toEqual({ batch: 'cluster', vault: 'azure' });
    expect(resultsOf(run).vault?.error).toMatch(/no usable answer: no JSON, but <html>Welcome/);
  });

  test('what is wrong with the inputs is said before anything is contacted', async () => {
    const { run, since } = await counted({ mode: 'check', ...fleet('shop/web', 'shop/a b') });
    expect(run).toMatchObject({ failed: true, outputs: { 'failure-reason': 'input', results: '{}' } });
    expect(run.said.at(-1)).toContain("clusters[1] (a b): cluster-name: 'a b' is not allowed.");
    expect(await bench.requestsOfAction(since)).toEqual([]);
  });

  test('a cancelled run ends for all of them', async () => {
    const cancelled = new AbortController();
    const known = new Set((await bench.requests()).map(({ start }) => start));
    const first = bench.ended(({ url, start }) => url.includes('/managedClusters/') && !known.has(start));
    const given = { mode: 'check', concurrency: '2', ...fleet('demo/demo', 'shop/web', 'bank/web', 'bank/cards') };
    const run = runHere(bench, given, { signal: cancelled.signal });
    await first;
    cancelled.abort();
    expect(new Set(Object.values(summaryOf(await run)))).toEqual(new Set(['cancelled']));
    expect((await run).outputs['failure-reason']).toBe('cancelled');
  });
});

test('where Azure refuses some requests, all wait until its time is over, and every cluster is judged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fleet-'));
  const scenario = join(folder, 'scarce.yaml');
  const base = new URL('../../local-azure/scenarios/fleet.yaml', import.meta.url).pathname;
  writeFileSync(scenario, JSON.stringify({ extends: base, limits: { reads: { size: 4, perSecond: 20 } } }));
  try {
    await on(scenario, async (scarce) => {
      const given = { mode: 'plan', ...fleet('shop/batch', 'bank/ledger', 'bank/vault') };
      const run = await runHere(scarce, given, { clock: systemClock });
      expect(summaryOf(run)).toEqual({ batch: 'cluster', ledger: 'cluster', vault: 'cluster' });
      const requests = await armRequests(scarce);
      const refused = requests.filter(({ status }) => status === 429);
      expect(refused.length).toBeGreaterThan(0);
      // Twelve are on their way at once, four for each cluster, and Azure lets four pass. Without a common budget each later request found out for itself, too.
      expect(refused.length).toBeLessThanOrEqual(8);
      // Those that were on their way already came a moment later; Azure asked for a second.
      for (const { end } of refused) {
        const early = requests.filter(({ start }) => start > Number(end) + 150 && start < Number(end) + 900);
        expect(early).toEqual([]);
      }
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
