import { list, type Bench } from './bench.ts';
import { on, runHere } from './in-process.ts';

interface Balancer {
  managedOutboundIPs?: { count: number } | null;
  outboundIPs?: { publicIPs: { id: string }[] } | null;
  allocatedOutboundPorts: number;
}

async function balancer(bench: Bench): Promise<Balancer> {
  const { properties } = await bench.cluster();
  return properties.networkProfile.loadBalancerProfile as unknown as Balancer;
}

/** Changes the cluster's outbound profile as somebody else would. */
async function setBalancer(bench: Bench, loadBalancerProfile: object): Promise<void> {
  const { id } = await bench.cluster();
  await bench.patch({ [id]: { properties: { networkProfile: { loadBalancerProfile } } } });
}

/** Ends of the ids of resources that belong to an IP: itself, its grants, its locks. */
async function remains(bench: Bench, ip: string): Promise<string[]> {
  const ids = Object.keys(await bench.state());
  return ids.filter((id) => id.includes(`/publicipaddresses/${ip}`)).map((id) => id.split('/').slice(8, 11).join('/'));
}

/** An unpin that is refused changes nothing, neither in Azure nor in the cluster. */
async function refused(bench: Bench, inputs: Record<string, string>, reason: string, words: RegExp): Promise<void> {
  const [before, since] = [await bench.state(), (await bench.requests()).length];
  const run = await runHere(bench, { mode: 'unpin', 'delete-ip': 'true', ...inputs });
  expect(run.said.join('\n')).toMatch(words);
  expect(run.outputs).toMatchObject({ 'failure-reason': reason, changed: 'false', verdict: '' });
  expect(await bench.writes(since)).toEqual([]);
  expect(await bench.state()).toEqual(before);
}

test.concurrent('nothing is removed while it is not proved where traffic leaves from', () =>
  on('echo-lies-after-unpin', async (bench) => {
    const pinned = await runHere(bench, { 'grant-access': 'true' });
    expect(pinned.outputs.verdict).toBe('pinned');
    const had = await remains(bench, 'demo-egress');
    expect(had).toEqual(['demo-egress', 'demo-egress/providers/microsoft.authorization']);
    const run = await runHere(bench, { mode: 'unpin', 'delete-ip': 'true', timeout: '15s' });
    expect(run.outputs).toMatchObject({ verdict: 'drifted', 'failure-reason': 'drift', changed: 'true' });
    expect(run.summary).toMatch(/Nothing was removed/);
    expect((await bench.writes()).filter((write) => write.startsWith('DELETE'))).toEqual([]);
    expect(await remains(bench, 'demo-egress')).toEqual(had);
    // Nobody is told to close a door through which traffic may still go.
    expect(JSON.parse(run.outputs['allow-list'] ?? '')).toMatchObject({ remove: [] });
  }),
);

test.concurrent('nothing is removed while the addresses of the ways out cannot be read', () =>
  on('default', async (bench) => {
    await runHere(bench);
    const notFound = { status: 404, body: { error: { code: 'ResourceNotFound', message: 'gone' } } };
    const match = { service: 'arm', method: 'GET', url: '/resourceGroups/MC_demo_demo_westeurope/' };
    await bench.control('PUT', 'faults', [{ match, when: 'before', do: notFound }]);
    const had = await remains(bench, 'demo-egress');
    const run = await runHere(bench, { mode: 'unpin', 'delete-ip': 'true' });
    expect(run.outputs).toMatchObject({ verdict: '', 'failure-reason': 'azure', changed: 'true' });
    expect(run.said.join('\n')).toMatch(/does not tell the addresses[^]*Nothing was removed[^]*expected-ips/);
    expect((await bench.writes()).filter((write) => write.startsWith('DELETE'))).toEqual([]);
    expect(await remains(bench, 'demo-egress')).toEqual(had);
    await bench.control('PUT', 'faults', []);
    const next = await runHere(bench, { mode: 'unpin', 'delete-ip': 'true' });
    expect(next.outputs).toMatchObject({ verdict: 'as-expected', 'failure-reason': '' });
    expect(await remains(bench, 'demo-egress')).toEqual([]);
  }),
);

test.concurrent('what somebody put beside the pinned IPs is not taken away', () =>
  on('own-ips', async (bench) => {
    await runHere(bench, { replace: 'all' });
    const ids = await Promise.all(['/demo-egress', '/team-1'].map((end) => bench.idOf(`/publicipaddresses${end}`)));
    await setBalancer(bench, { outboundIPs: { publicIPs: ids.map((id) => ({ id })) } });
    await refused(bench, {}, 'consent', /Somebody put \S+\/team-1 beside the pinned IPs[^]*az aks update/i);
  }),
);

test.concurrent('what somebody else made of the profile meanwhile stays, and the rest is removed', () =>
  on('own-ips', async (bench) => {
    await runHere(bench, { replace: 'all' });
    const id = await bench.idOf('/publicipaddresses/team-2');
    await setBalancer(bench, { outboundIPs: { publicIPs: [{ id }] } });
    const run = await runHere(bench, { mode: 'unpin', 'delete-ip': 'true' });
    expect(run.outputs).toMatchObject({ verdict: 'as-expected', 'failure-reason': '' });
    expect((await balancer(bench)).outboundIPs?.publicIPs.map((ip) => ip.id.toLowerCase())).toEqual([id]);
    expect(await remains(bench, 'demo-egress')).toEqual([]);
  }),
);

test.concurrent('from one pinned set to the next, what was before the first comes back, and both sets go', () =>
  on('no-join-right', async (bench) => {
    const grant = { 'grant-access': 'true' };
    await runHere(bench, grant);
    const second = await runHere(bench, { ...grant, 'ip-name': 'next', replace: 'all' });
    expect(second.outputs.verdict).toBe('pinned');
    const run = await runHere(bench, { mode: 'unpin', 'ip-name': 'next', 'delete-ip': 'true' });
    expect(run.outputs.verdict).toBe('as-expected');
    const profile = await balancer(bench);
    expect(profile.managedOutboundIPs).toEqual({ count: 1 });
    expect(profile.outboundIPs ?? null).toBeNull();
    expect([await remains(bench, 'demo-egress'), await remains(bench, 'next')]).toEqual([[], []]);
  }),
);

test.concurrent('an IP that the cluster leaves from stays with all its rights', () =>
  on('ip-foreign', async (bench) => {
    await runHere(bench, { 'ip-name': 'demo-egress' });
    // Under another name there is no record, so nothing tells that the action pinned the cluster.
    const inputs = { mode: 'unpin', name: 'other', 'ip-name': 'demo-egress', 'delete-ip': 'true' };
    const since = (await bench.requests()).length;
    const run = await runHere(bench, inputs);
    expect(run.said.join('\n')).toMatch(/Public IP demo-egress stays with all its rights/);
    expect(await bench.writes(since)).toEqual([]);
  }),
);

test.concurrent('recorded IPs that are gone or used elsewhere are not restored', () =>
  on('own-ips', async (bench) => {
    await runHere(bench, { replace: 'all' });
    const [used, gone] = await Promise.all(['/team-1', '/team-2'].map((end) => bench.idOf(`/publicipaddresses${end}`)));
    const nic = `${(used ?? '').split('/providers/')[0] ?? ''}/providers/Microsoft.Network/networkInterfaces/jump`;
    await bench.patch({
      [gone ?? '']: null,
      [used ?? '']: { properties: { ipConfiguration: { id: `${nic}/ipConfigurations/primary` } } },
    });
    await refused(bench, {}, 'input', /team-1 is used by \S+jump[^]*team-2 does not exist any more/i);
  }),
);

test.concurrent('a recorded prefix that is gone is not restored', () =>
  on('own-prefix', async (bench) => {
    await runHere(bench, { replace: 'all' });
    await bench.patch({ [await bench.idOf('/publicipprefixes/team')]: null });
    await refused(bench, {}, 'input', /team does not exist any more/i);
  }),
);

describe('SNAT ports', () => {
  test.concurrent('go back to what they were where the action had set them', () =>
    on('default', async (bench) => {
      await runHere(bench, { 'outbound-ports': '2048' });
      expect((await balancer(bench)).allocatedOutboundPorts).toBe(2048);
      await runHere(bench, { mode: 'unpin' });
      expect((await balancer(bench)).allocatedOutboundPorts).toBe(1024);
    }),
  );

  test.concurrent('stay where somebody set them since, if the restored addresses bear it', () =>
    on('default', async (bench) => {
      await runHere(bench, { 'outbound-ports': '2048', 'ip-count': '2' });
      await setBalancer(bench, { allocatedOutboundPorts: 16_000 });
      await refused(bench, { 'ip-count': '2' }, 'input', /1 IP bring 64000 SNAT ports[^]*need 96000/);
      await setBalancer(bench, { allocatedOutboundPorts: 4096 });
      const run = await runHere(bench, { mode: 'unpin', 'ip-count': '2' });
      expect(run.outputs.verdict).toBe('as-expected');
      expect((await balancer(bench)).allocatedOutboundPorts).toBe(4096);
    }),
  );
});

test.concurrent('without a right to read role assignments and locks it does its work', () =>
  on('rights-unreadable', async (bench) => {
    const pinned = await runHere(bench);
    expect(pinned.outputs.verdict).toBe('pinned');
    const run = await runHere(bench, { mode: 'unpin', 'delete-ip': 'true' });
    expect(run.outputs).toMatchObject({ verdict: 'as-expected', 'failure-reason': '' });
    expect(await remains(bench, 'demo-egress')).toEqual([]);
    expect(list(run, 'expected-egress-ips')).not.toEqual(list(pinned, 'egress-ips'));
  }),
);
