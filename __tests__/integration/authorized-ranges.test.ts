import type { Bench } from './bench.ts';
import { on, runHere } from './in-process.ts';

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

const office = '192.0.2.0/28';

test.concurrent(
  'the new address is let in before the switch, with time to take effect, and the released one is taken out after the proof',
  () =>
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
      expect(second.slept).toBeLessThan(120_000);
    }),
);

test.concurrent('unpin takes the range out that the action had added, and keeps the others', () =>
  on('authorized-ranges', async (bench) => {
    const pinned = await runHere(bench, {});
    const { outputs } = await runHere(bench, { mode: 'unpin' });
    expect(outputs.verdict).toBe('as-expected');
    const cluster = (await bench.cluster()) as unknown as ClusterBody;
    const ranges = cluster.properties.apiServerAccessProfile.authorizedIPRanges;
    const [present = ''] = JSON.parse(outputs['expected-egress-ips'] ?? '[]') as string[];
    expect(ranges).toEqual([office, `${present}/32`]);
    expect(ranges).not.toContain(`${pinned.outputs['egress-ip'] ?? ''}/32`);
  }),
);

test.concurrent('a private cluster’s ranges are left alone', () =>
  on('private-cluster', async (bench) => {
    await runHere(bench, {});
    for (const { properties } of await clusterPuts(bench)) {
      const before = (await bench.cluster()) as unknown as ClusterBody;
      expect(properties.apiServerAccessProfile).toEqual(before.properties.apiServerAccessProfile);
    }
  }),
);

test.concurrent('unpin lets own addresses that come back in before it switches, with time to take effect', () =>
  on('own-ips', async (bench) => {
    const { id } = await bench.cluster();
    await bench.patch({ [id]: { properties: { apiServerAccessProfile: { authorizedIPRanges: [office] } } } });
    const pinned = await runHere(bench, { replace: 'all', 'ip-count': '2' });
    const old = JSON.parse(pinned.outputs['previous-egress-ips'] ?? '[]') as string[];
    const before = (await clusterPuts(bench)).length;
    const { outputs, slept } = await runHere(bench, { mode: 'unpin', 'ip-count': '2' });
    expect(outputs.verdict).toBe('as-expected');
    const [opened, switched] = (await clusterPuts(bench)).slice(before);
    const letIn = expect.arrayContaining(old.map((address) => `${address}/32`)) as string[];
    expect(opened?.properties.apiServerAccessProfile.authorizedIPRanges).toEqual(letIn);
    const idsOf = (body: ClusterBody | undefined): string[] =>
      (body?.properties.networkProfile.loadBalancerProfile.outboundIPs?.publicIPs ?? []).map((ip) => ip.id);
    expect(idsOf(opened).every((ip) => ip.includes('demo-egress'))).toBe(true);
    expect(idsOf(switched).some((ip) => ip.includes('demo-egress'))).toBe(false);
    expect(slept).toBeGreaterThanOrEqual(120_000);
  }),
);
