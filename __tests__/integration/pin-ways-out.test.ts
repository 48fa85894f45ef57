// The other ways out: mixed clusters, managed NAT gateways, dual stack, prefixes.
import { list, type AzureResource, type Bench } from './bench.ts';
import { on, runHere, type Ended } from './in-process.ts';

const group = '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/demo';
const idOf = (type: string, name: string): string => `${group}/providers/Microsoft.Network/${type}/${name}`;
const ip = (name: string): string => idOf('publicIPAddresses', name);

/** A part of the cluster's network profile. */
async function profile(bench: Bench, key: string): Promise<Record<string, unknown>> {
  const { networkProfile } = (await bench.cluster()).properties;
  return (networkProfile as unknown as Record<string, Record<string, unknown>>)[key] ?? {};
}

async function resource(bench: Bench, id: string): Promise<AzureResource> {
  const found = (await bench.state())[id.toLowerCase()];
  if (!found) throw new Error(`${id} does not exist`);
  return found;
}

/** A run and what it wrote. */
async function counted(bench: Bench, inputs: Record<string, string> = {}): Promise<Ended & { writes: string[] }> {
  const since = (await bench.requests()).length;
  const ended = await runHere(bench, inputs);
  return { ...ended, writes: await bench.writes(since) };
}

test.concurrent('a load balancer and a NAT gateway beside it are pinned and given back as one', () =>
  on('pool-nat-gateway', async (bench) => {
    const consent = { replace: '203.0.113.10,203.0.113.210' };
    const run = await counted(bench, consent);
    expect(run.outputs).toMatchObject({ verdict: 'pinned', 'ip-name': 'demo-egress' });
    const [balanced, beside] = list(run, 'egress-ips');
    expect(run.said).toContain(`Service aks-egress/aks-egress has the address ${String(balanced)}`);
    expect(run.said).toContain(`node group apps: pinned — 1 pod left from ${String(beside)}`);
    expect((await resource(bench, ip('demo-egress-demo'))).properties).toMatchObject({
      ipAddress: beside,
      natGateway: { id: idOf('natGateways', 'demo') },
    });
    expect(list(run, 'previous-egress-ips').sort()).toEqual(['203.0.113.10', '203.0.113.210']);
    expect((await counted(bench, consent)).writes).toEqual([]);

    // The load balancer gets back what it had also while no group that is asked leaves by it: the record goes.
    const back = await counted(bench, { mode: 'unpin', 'skip-node-groups': 'system', 'delete-ip': 'true' });
    expect(back.outputs).toMatchObject({ verdict: 'as-expected', 'failure-reason': '' });
    expect(await profile(bench, 'loadBalancerProfile')).toMatchObject({ managedOutboundIPs: { count: 1 } });
    expect((await resource(bench, idOf('natGateways', 'demo'))).properties).toMatchObject({
      publicIpAddresses: [{ id: ip('demo-gateway') }],
    });
  }),
);

test.concurrent(
  'a managed NAT gateway StandardV2 takes own IPs of both families as plain ids, and nothing else of it changes',
  () =>
    on('dual-stack-nat-v2', async (bench) => {
      const before = await profile(bench, 'natGatewayProfile');
      const reserved = await counted(bench, { mode: 'reserve' });
      expect(list(reserved, 'egress-ips')).toEqual([expect.stringMatching(/^203\./), expect.stringMatching(/^2001:/)]);
      expect((await resource(bench, ip('demo-egress'))).properties).toMatchObject({ publicIPAddressVersion: 'IPv4' });

      const run = await counted(bench);
      expect(run.outputs).toMatchObject({ verdict: 'pinned', created: 'false', findings: '[]' });
      expect(run.outputs['egress-ips']).toBe(reserved.outputs['egress-ips']);
      expect(run.said.join('\n')).toMatch(/No Service: an IP of managed NAT gateway StandardV2 cannot be the frontend/);
      const ids = [ip('demo-egress'), ip('demo-egress-ipv6')];
      const { outboundIPs, effectiveOutboundIPs, managedOutboundIPProfile, ...rest } = await profile(
        bench,
        'natGatewayProfile',
      );
      expect({ outboundIPs, effectiveOutboundIPs }).toEqual({
        outboundIPs: { publicIPs: ids },
        effectiveOutboundIPs: ids.map((id) => ({ id })),
      });
      expect(managedOutboundIPProfile ?? null).toBeNull();
      expect(before).toMatchObject(rest);
      expect((await counted(bench)).writes).toEqual([]);
      expect((await counted(bench, { mode: 'check' })).outputs).toMatchObject({ verdict: 'pinned', findings: '[]' });

      const back = await counted(bench, { mode: 'unpin', 'delete-ip': 'true' });
      expect(back.outputs).toMatchObject({ verdict: 'as-expected', findings: '[]' });
      const restored = await profile(bench, 'natGatewayProfile');
      expect(restored).toMatchObject({ managedOutboundIPProfile: { count: 1, countIPv6: 1 } });
      expect(Object.keys(await bench.state()).filter((id) => id.includes('demo-egress'))).toEqual([]);
    }),
);

test.concurrent('a load balancer of a dual-stack cluster is pinned in both families', () =>
  on('dual-stack', async (bench) => {
    const run = await counted(bench);
    expect(run.outputs.verdict).toBe('pinned');
    expect(list(run, 'observed-egress-ips')).toEqual(list(run, 'egress-ips'));
    const { effectiveOutboundIPs } = await profile(bench, 'loadBalancerProfile');
    expect(effectiveOutboundIPs).toEqual([{ id: ip('demo-egress') }, { id: ip('demo-egress-ipv6') }]);
    const back = await counted(bench, { mode: 'unpin' });
    expect(back.outputs.verdict).toBe('as-expected');
    expect(list(back, 'expected-egress-ips')).toEqual([
      expect.stringMatching(/^203\./),
      expect.stringMatching(/^2001:/),
    ]);
  }),
);

describe('ip-from-prefix', () => {
  const prefix = idOf('publicIPPrefixes', 'partners');
  const draw = { 'ip-from-prefix': 'partners' };

  test.concurrent('draws the pinned IP of each cluster from one prefix, and refuses one that cannot be', () =>
    on('shared-prefix', async (bench) => {
      const run = await counted(bench, draw);
      expect(run.outputs.verdict).toBe('pinned');
      expect(run.outputs['egress-ip']).toMatch(/^198\.51\.100\.(6[4-9]|7[01])$/);
      expect((await resource(bench, ip('demo-egress'))).properties).toMatchObject({ publicIPPrefix: { id: prefix } });

      const { id, ...cluster } = await bench.cluster();
      await bench.patch({ [id.replace(/demo$/, 'second')]: { ...cluster, name: 'second' } });
      const second = { ...draw, mode: 'reserve', 'cluster-name': 'second' };
      const reserved = await counted(bench, second);
      expect(reserved.outputs['egress-ip']).toMatch(/^198\.51\.100\.(6[4-9]|7[01])$/);
      expect(reserved.outputs['egress-ip']).not.toBe(run.outputs['egress-ip']);

      const refusals: [Record<string, string>, RegExp][] = [
        [{ 'ip-count': '7', 'ip-name': 'many' }, /partners has 6 free IPs left, and 7 are needed/],
        [{ 'ip-from-prefix': 'other' }, /publicIPPrefixes\/other does not exist/],
      ];
      for (const [inputs, words] of refusals) {
        const refused = await counted(bench, { ...second, ...inputs });
        expect(refused.said.join('\n')).toMatch(words);
        expect(refused.outputs['failure-reason']).toBe('input');
        expect(refused.writes).toEqual([]);
      }
    }),
  );

  test.concurrent('of the prefix that the cluster leaves from as a whole pins all of it, proved by its CIDR', () =>
    on('own-prefix', async (bench) => {
      const run = await counted(bench, { 'ip-from-prefix': 'team' });
      expect(run.outputs).toMatchObject({ verdict: 'pinned', 'egress-ips': '["198.51.100.16/30"]', created: 'false' });
      expect(run.writes.filter((write) => write.startsWith('PUT'))).toEqual([]);
      expect(run.said.join('\n')).toMatch(/No Service: a prefix/);
      expect((await counted(bench, { 'ip-from-prefix': 'team' })).writes).toEqual([]);
      // Nothing was switched, and yet the record tells a check what was promised.
      const loadBalancerProfile = { outboundIPPrefixes: null, managedOutboundIPs: { count: 1 } };
      const id = await bench.idOf('/managedclusters/demo');
      await bench.patch({ [id]: { properties: { networkProfile: { loadBalancerProfile } } } });
      const checked = await runHere(bench, { mode: 'check' });
      expect(checked.outputs).toMatchObject({ verdict: 'drifted', 'egress-cidrs': '["198.51.100.16/30"]' });
      expect(checked.outputs.findings).toContain('outbound-profile-changed');
    }),
  );
});

/** What `reserve` makes ready, by scenario: names and SKU of the IPs. */
const reservations: [string, string[], string][] = [
  ['outbound-user-nat', ['demo-egress'], 'Standard'],
  ['user-nat-v2', ['demo-egress'], 'StandardV2'],
  ['user-nat-several', ['demo-egress-demo', 'demo-egress-demo-apps'], 'Standard'],
  ['pool-nat-gateway', ['demo-egress', 'demo-egress-demo'], 'Standard'],
  ['automatic', ['demo-egress'], 'StandardV2'],
  ['dual-stack', ['demo-egress', 'demo-egress-ipv6'], 'Standard'],
];

test.concurrent('reserve makes the IPs that each exit takes', () =>
  on('default', async (bench) => {
    for (const [scenario, names, sku] of reservations) {
      await bench.azure.reset(scenario);
      const run = await counted(bench, { mode: 'reserve' });
      const made = run.writes.map((write) => write.split('/').at(-1) ?? '');
      const skus = await Promise.all(made.map(async (name) => (await resource(bench, ip(name))) as { sku?: unknown }));
      expect({ scenario, made }).toEqual({ scenario, made: names });
      expect(skus.map((one) => one.sku)).toEqual(names.map(() => expect.objectContaining({ name: sku }) as unknown));
    }
  }),
);

test.concurrent(
  'what was reserved by what the pools leave by is used, though other nodes leave by another gateway',
  () =>
    on('auto-provisioned-subnet', async (bench) => {
      const reserved = await counted(bench, { mode: 'reserve' });
      const planned = await counted(bench, { mode: 'plan', replace: 'all' });
      expect(planned.said).toContain(
        `• Switch the egress by NAT gateway demo (apps, system) from 203.0.113.210 (demo-gateway) to ${String(reserved.outputs['egress-ip'])}`,
      );
      expect(planned.said.join('\n')).toMatch(/NAT gateway burst [^]* to the new demo-egress-burst/);
    }),
);
