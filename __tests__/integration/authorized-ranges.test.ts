import { readFileSync } from 'node:fs';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { parse } from 'yaml';
import type { Clock } from '../../src/clock.ts';
import { run, type Host } from '../../src/main.ts';
import { Bench } from './bench.ts';

/** Azure needs two minutes for authorized ranges, so these runs are in this process, with a clock that only counts. */
class CountingClock implements Clock {
  slept = 0;
  now = (): Date => new Date();
  sleep = (milliseconds: number): Promise<void> => {
    this.slept += milliseconds;
    return Promise.resolve();
  };
}

interface Ended {
  outputs: Record<string, string>;
  failed: boolean;
  slept: number;
}

const manifest = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default?: string }> };

async function runHere(bench: Bench, inputs: Record<string, string>): Promise<Ended> {
  const { environment } = bench.azure;
  const given: Record<string, string> = {
    'cluster-name': 'demo',
    'resource-group': 'demo',
    'echo-interval': '1s',
    replicas: '1',
    ...inputs,
  };
  const clock = new CountingClock();
  const ended: Ended = { outputs: {}, failed: false, slept: 0 };
  const ignore = (): void => undefined;
  const host: Host = {
    readInput: (name) => given[name] ?? manifest.inputs[name]?.default ?? '',
    environment,
    clock,
    signal: new AbortController().signal,
    mask: ignore,
    requestAssertion: async (audience) => {
      const url = `${environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? ''}&audience=${encodeURIComponent(audience)}`;
      const response = await fetch(url, {
        headers: { authorization: `Bearer ${environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''}` },
      });
      return ((await response.json()) as { value: string }).value;
    },
    echoScript: readFileSync('src/kubernetes/echo.sh', 'utf8'),
    info: ignore,
    debug: ignore,
    startGroup: ignore,
    endGroup: ignore,
    setOutput: (name, value) => {
      ended.outputs[name] = value;
    },
    writeSummary: () => Promise.resolve(),
    notice: ignore,
    warning: ignore,
    error: ignore,
    setFailed: () => {
      ended.failed = true;
    },
  };
  await run(host);
  return { ...ended, slept: clock.slept };
}

interface ClusterBody {
  properties: {
    apiServerAccessProfile: { authorizedIPRanges: string[] };
    networkProfile: { loadBalancerProfile: { outboundIPs?: { publicIPs: { id: string }[] } | null } };
  };
}

/** The bodies of the cluster's PUTs, in order. */
async function clusterPuts(bench: Bench): Promise<ClusterBody[]> {
  const requests = (await bench.control('GET', 'requests?bodies=true')) as {
    method: string;
    url: string;
    requestBody: string;
  }[];
  return requests
    .filter(({ method, url }) => method === 'PUT' && /managedClusters\/demo\?/i.test(url))
    .map(({ requestBody }) => JSON.parse(requestBody) as ClusterBody);
}

async function on(scenario: string, look: (bench: Bench) => Promise<void>): Promise<void> {
  const bench = await Bench.start(scenario);
  setDefaultCACertificates([...getCACertificates('default'), bench.azure.authority]);
  try {
    await look(bench);
  } finally {
    await bench.azure.close();
  }
}

const office = '192.0.2.0/28';

test('the new address is let in before the switch, with time to take effect, and the released one is taken out after the proof', () =>
  on('authorized-ranges', async (bench) => {
    const { outputs, slept } = await runHere(bench, {});
    const [address = ''] = JSON.parse(outputs['egress-ips'] ?? '[]') as string[];
    const [old = ''] = JSON.parse(outputs['previous-egress-ips'] ?? '[]') as string[];
    expect(outputs.verdict).toBe('pinned');
    const puts = await clusterPuts(bench);
    expect(puts.map(({ properties }) => properties.apiServerAccessProfile.authorizedIPRanges)).toEqual([
      [office, `${old}/32`, `${address}/32`],
      [office, `${old}/32`, `${address}/32`],
      [office, `${address}/32`],
    ]);
    expect(puts.map(({ properties }) => Boolean(properties.networkProfile.loadBalancerProfile.outboundIPs))).toEqual([
      false,
      true,
      true,
    ]);
    expect(slept).toBeGreaterThanOrEqual(120_000);
    const second = await runHere(bench, {});
    expect(second.outputs).toMatchObject({ verdict: 'pinned', changed: 'false' });
    expect(second.slept).toBe(0);
  }));

test('unpin takes the range out that the action had added, and keeps the others', () =>
  on('authorized-ranges', async (bench) => {
    const pinned = await runHere(bench, {});
    const { outputs } = await runHere(bench, { mode: 'unpin' });
    expect(outputs.verdict).toBe('as-expected');
    const cluster = (await bench.cluster()) as unknown as ClusterBody;
    const ranges = cluster.properties.apiServerAccessProfile.authorizedIPRanges;
    const [present = ''] = JSON.parse(outputs['expected-egress-ips'] ?? '[]') as string[];
    expect(ranges).toEqual([office, `${present}/32`]);
    expect(ranges).not.toContain(`${pinned.outputs['egress-ip'] ?? ''}/32`);
  }));

test('a private cluster’s ranges are left alone', () =>
  on('private-cluster', async (bench) => {
    await runHere(bench, {});
    for (const { properties } of await clusterPuts(bench)) {
      const before = (await bench.cluster()) as unknown as ClusterBody;
      expect(properties.apiServerAccessProfile).toEqual(before.properties.apiServerAccessProfile);
    }
  }));
