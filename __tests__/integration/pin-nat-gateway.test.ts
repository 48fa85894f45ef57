// NAT gateways of the user's own: the pinned set is on each gateway by which a node group leaves.
import { list, type Bench } from './bench.ts';
import { on, runHere, type Ended } from './in-process.ts';

const group = '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/demo';
const idOf = (type: string, name: string): string => `${group}/providers/Microsoft.Network/${type}/${name}`;
const nobodyElse = { replace: 'all' };

type Gateway = Record<string, unknown> & { properties: { publicIpAddresses: { id: string }[] } };

async function gateway(bench: Bench, name: string): Promise<Gateway> {
  const found = (await bench.state())[idOf('natGateways', name).toLowerCase()];
  if (!found) throw new Error(`NAT gateway ${name} is gone`);
  return found as unknown as Gateway;
}

/** Names of the IPs of a NAT gateway. */
async function ipsOf(bench: Bench, name: string): Promise<string[]> {
  const { properties } = await gateway(bench, name);
  return properties.publicIpAddresses.map(({ id }) => id.split('/').at(-1) ?? '');
}

/** A run and what it wrote. */
async function counted(bench: Bench, inputs: Record<string, string>): Promise<Ended & { writes: string[] }> {
  const since = (await bench.requests()).length;
  const ended = await runHere(bench, inputs);
  return { ...ended, writes: await bench.writes(since) };
}

/** Changes what the caller may do. */
async function mayDoAllBut(bench: Bench, ...notActions: string[]): Promise<void> {
  const role = '/providers/Microsoft.Authorization/roleDefinitions/b0000000-0000-4000-8000-000000000001';
  const permissions = [{ actions: ['*'], notActions, dataActions: [], notDataActions: [] }];
  await bench.patch({
    [role]: { properties: { roleName: 'Pipeline', type: 'CustomRole', assignableScopes: ['/'], permissions } },
    [await bench.idOf('/roleassignments/a0000000-0000-4000-8000-000000000001')]: {
      properties: { roleDefinitionId: role },
    },
  });
}

function fault(name: string, change: object): object {
  return { match: { service: 'arm', method: 'PUT', url: `/natGateways/${name}\\?` }, when: 'before', ...change };
}

test.concurrent(
  'several gateways have a pinned IP each; a run that died between two of them is finished, and unpinned',
  () =>
    on('user-nat-several', async (bench) => {
      const before = { demo: await gateway(bench, 'demo'), 'demo-apps': await gateway(bench, 'demo-apps') };
      const planned = await counted(bench, { ...nobodyElse, mode: 'plan' });
      expect(planned.said).toContain(
        '• Switch the egress by NAT gateway demo-apps (apps) from 203.0.113.211 (demo-apps-gateway) to the new demo-egress-demo-apps',
      );
      expect(planned.writes).toEqual([]);

      await bench.control('PUT', 'faults', [fault('demo-apps', { do: 'reset' })]);
      const died = await counted(bench, nobodyElse);
      expect(died.outputs).toMatchObject({ 'failure-reason': 'azure', verdict: '', changed: 'true' });
      expect([await ipsOf(bench, 'demo'), await ipsOf(bench, 'demo-apps')]).toEqual([
        ['demo-egress-demo'],
        ['demo-apps-gateway'],
      ]);

      await bench.control('PUT', 'faults', []);
      const approved = { ...nobodyElse, 'expect-plan': planned.outputs['plan-digest'] ?? '' };
      const finished = await counted(bench, approved);
      expect(finished.outputs).toMatchObject({ verdict: 'pinned', created: 'false', 'ip-name': 'demo-egress-demo' });
      expect(list(finished, 'egress-ips')).toHaveLength(2);
      expect(list(finished, 'previous-egress-ips').sort()).toEqual(['203.0.113.210', '203.0.113.211']);
      expect(await ipsOf(bench, 'demo-apps')).toEqual(['demo-egress-demo-apps']);
      expect((await counted(bench, approved)).writes).toEqual([]);

      // Its gateway has pinned IPs also while the group has no nodes.
      const cluster = await bench.cluster();
      const pools = cluster.properties.agentPoolProfiles as { name: string }[];
      const scaled = pools.map((pool) => (pool.name === 'apps' ? { ...pool, count: 0 } : pool));
      await bench.patch({ [cluster.id]: { properties: { agentPoolProfiles: scaled } } });
      const unpinned = await counted(bench, { mode: 'unpin', 'delete-ip': 'true' });
      expect(unpinned.outputs).toMatchObject({ verdict: 'as-expected', 'failure-reason': '' });
      expect(unpinned.said).toContain('✓ Switched the egress by NAT gateway demo back to 203.0.113.210 (demo-gateway)');
      for (const [name, { etag, ...rest }] of Object.entries(before)) {
        expect(etag).toBeTruthy();
        expect(await gateway(bench, name)).toMatchObject(rest);
      }
      expect(Object.keys(await bench.state()).filter((id) => id.includes('demo-egress'))).toEqual([]);
    }),
);

test.concurrent(
  'without consent nothing is done; what may stay is kept beside the pinned IP, and a missing right is named',
  () =>
    on('outbound-user-nat', async (bench) => {
      for (const replace of ['managed', '203.0.113.9']) {
        const refused = await counted(bench, { replace });
        expect(refused.said.join('\n')).toMatch(/203\.0\.113\.210[^]*allow it: replace: 203\.0\.113\.210/);
        expect(refused.outputs).toMatchObject({ 'failure-reason': 'consent', changed: 'false' });
        expect(refused.writes).toEqual([]);
      }

      await mayDoAllBut(bench, 'Microsoft.Network/natGateways/write');
      const forbidden = await counted(bench, nobodyElse);
      expect(forbidden.outputs['failure-reason']).toBe('permission');
      expect(forbidden.said.join('\n')).toMatch(
        /Grant Microsoft\.Network\/natGateways\/write: az role assignment create[^]*"Network Contributor" --scope \S+natGateways\/demo/,
      );
      expect(await ipsOf(bench, 'demo')).toEqual(['demo-gateway']);

      await mayDoAllBut(bench);
      await bench.control('PUT', 'faults', [
        fault('demo', {
          nth: 1,
          do: { status: 412, body: { error: { code: 'PreconditionFailed', message: 'Etag.' } } },
        }),
      ]);
      const added = await counted(bench, { replace: 'none' });
      expect(added.said).toContain('Somebody else works on the NAT gateway at the same time: reading it again');
      expect(added.outputs.verdict).toBe('pinned');
      expect(await ipsOf(bench, 'demo')).toEqual(['demo-egress', 'demo-gateway']);
      expect(list(added, 'expected-egress-ips')).toEqual([...list(added, 'egress-ips'), '203.0.113.210']);
      expect(JSON.parse(added.outputs['allow-list'] ?? '')).toMatchObject({
        add: list(added, 'egress-ips'),
        remove: [],
      });
      expect((await counted(bench, { replace: 'none' })).writes).toEqual([]);

      const unpinned = await counted(bench, { mode: 'unpin' });
      expect(unpinned.outputs.verdict).toBe('as-expected');
      expect(await ipsOf(bench, 'demo')).toEqual(['demo-gateway']);
    }),
);

test.concurrent('what others make of a gateway meanwhile is never overwritten, and their egress not changed', () =>
  on('outbound-user-nat', async (bench) => {
    const team = idOf('publicIPAddresses', 'team');
    const properties = {
      publicIPAllocationMethod: 'Static',
      publicIPAddressVersion: 'IPv4',
      ipAddress: '203.0.113.200',
    };
    await bench.patch({ [team]: { location: 'westeurope', sku: { name: 'Standard' }, properties } });
    // The second reading is that before the switch: it waits until somebody else was faster.
    const match = { service: 'arm', method: 'GET', url: '/natGateways/demo\\?' };
    await bench.control('PUT', 'faults', [{ match, nth: 2, when: 'before', do: 'hold' }]);
    const addresses = ['demo-gateway', 'team'].map((name) => ({ id: idOf('publicIPAddresses', name) }));
    const change = async (): Promise<void> => {
      await bench.patch({ [idOf('natGateways', 'demo')]: { properties: { publicIpAddresses: addresses } } });
      await bench.control('PUT', 'faults', []);
    };
    const overtaken = await runHere(bench, nobodyElse, {
      info: (message) => void (message.includes('Recorded in') ? change() : undefined),
    });
    expect(overtaken.outputs).toMatchObject({ 'failure-reason': 'consent', verdict: '' });
    expect(overtaken.said.join('\n')).toMatch(/Somebody changed the cluster’s egress after this run had planned/);
    expect(await ipsOf(bench, 'demo')).toEqual(['demo-gateway', 'team']);

    expect((await runHere(bench, nobodyElse)).outputs.verdict).toBe('pinned');
    const jobs = `${idOf('virtualNetworks', 'demo')}/subnets/jobs`;
    const natGateway = { id: idOf('natGateways', 'demo') };
    await bench.patch({ [jobs]: { properties: { addressPrefix: '10.230.0.0/24', natGateway } } });
    for (const mode of ['pin', 'unpin']) {
      const refused = await counted(bench, { mode, 'delete-ip': 'true' });
      expect(refused.said.join('\n')).toMatch(/NAT gateway demo[^]*others[^]*subnet jobs[^]*Nothing was changed/);
      expect(refused.writes).toEqual([]);
    }

    // What comes between plan and switch is seen by the reading before the write.
    await bench.patch({ [jobs]: null });
    const { properties: served, ...rest } = await gateway(bench, 'demo');
    const body = { ...rest, properties: { ...served, subnets: [{ id: jobs }] } };
    await bench.control('PUT', 'faults', [{ match, nth: 2, when: 'before', do: { status: 200, body } }]);
    const late = await counted(bench, { mode: 'unpin' });
    expect(late.said.join('\n')).toMatch(/NAT gateway demo[^]*others: it serves subnet jobs/);
    expect(late.writes).toEqual([]);
    await bench.control('PUT', 'faults', []);
    expect((await runHere(bench, { mode: 'unpin' })).outputs.verdict).toBe('as-expected');
    expect(await ipsOf(bench, 'demo')).toEqual(['demo-gateway', 'team']);
  }),
);
