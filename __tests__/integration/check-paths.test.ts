// Checks of clusters that leave by NAT gateways, firewalls and nodes: the promise of each exit, and what takes single destinations past it.
import type { Bench } from './bench.ts';
import { check } from './checks.ts';
import { on, runHere } from './in-process.ts';

type Json = Record<string, unknown>;

/** The id of a resource of the network around the cluster. */
function idOf({ azure }: Bench, name: string): string {
  const subscription = azure.environment.AZURE_SUBSCRIPTION_ID ?? '';
  return `/subscriptions/${subscription}/resourceGroups/demo/providers/Microsoft.Network/${name}`;
}

const addresses = (...ids: string[]): Json => ({ properties: { publicIpAddresses: ids.map((id) => ({ id })) } });

test('two NAT gateways: what is promised on each, who shares one, and what routes take past it', async () => {
  await on('user-nat-several', async (bench) => {
    const pinned = await runHere(bench, { replace: 'all', timeout: '50s' });
    expect(pinned.outputs.verdict).toBe('pinned');
    expect(await check(bench)).toMatchObject({ ids: [], outputs: { verdict: 'pinned' } });
    const gateway = idOf(bench, 'natGateways/demo');
    const appsGateway = idOf(bench, 'natGateways/demo-apps');
    const subnet = idOf(bench, 'virtualNetworks/demo/subnets/apps');
    const ip = idOf(bench, 'publicIPAddresses/demo-egress-demo');
    const appsIp = idOf(bench, 'publicIPAddresses/demo-egress-demo-apps');
    const machines = subnet.replace(/apps$/, 'machines');
    await bench.patch({ [machines]: { properties: { addressPrefix: '10.239.0.0/24', natGateway: { id: gateway } } } });
    const shared = await check(bench);
    expect(shared).toMatchObject({ ids: ['advice: nat-gateway-shared'], outputs: { verdict: 'pinned' } });
    expect(shared.findings[0]?.actual).toMatch(/subnet machines/);
    await bench.patch({ [machines]: null });

    await route(bench, subnet);
    expect((await check(bench)).ids).toEqual([]);
    const inputs = { 'partner-cidrs': '198.51.100.7, 192.0.2.0/24' };
    const bypassed = await check(bench, inputs);
    expect(bypassed).toMatchObject({ failed: true, ids: ['drift: partner-route-bypasses'] });
    expect(bypassed.findings[0]?.subject).toMatch(/^subnet apps /);
    const again = await runHere(bench, { ...inputs, replace: 'all', timeout: '20s' });
    expect(again.outputs).toMatchObject({ verdict: 'drifted', changed: 'false' });

    await bench.patch({ [gateway]: addresses(), [appsGateway]: addresses() });
    await bench.patch({ [gateway]: addresses(appsIp), [appsGateway]: addresses(ip) });
    const swapped = (await check(bench)).findings.filter(({ id }) => id === 'outbound-profile-changed');
    expect(swapped.map(({ subject }) => subject)).toEqual([
      'NAT gateway demo-apps in resource group demo',
      'NAT gateway demo in resource group demo',
    ]);
  });
});

/** Gives the subnet a route for one partner alone. */
async function route(bench: Bench, subnet: string): Promise<void> {
  const table = subnet.replace(/virtualNetworks.*/, 'routeTables/partners');
  const nextHop = { nextHopType: 'VirtualAppliance', nextHopIpAddress: '10.225.0.4' };
  const routes = [{ name: 'partner', properties: { addressPrefix: '198.51.100.0/24', ...nextHop } }];
  await bench.patch({ [table]: { location: 'westeurope', properties: { routes } } });
  await bench.patch({ [subnet]: { properties: { routeTable: { id: table } } } });
}

test('behind a firewall that Azure knows its addresses are what is compared, once there is an echo', async () => {
  await on('outbound-udr', async (bench) => {
    const proved = await runHere(bench, { 'expected-ips': '203.0.113.220' });
    expect(proved.outputs.verdict).toBe('as-expected');
    expect(await check(bench)).toMatchObject({ ids: [], outputs: { verdict: 'as-expected' } });
    const firewall = idOf(bench, 'azureFirewalls/demo');
    await bench.patch({ [firewall]: { properties: { ipConfigurations: [] } } });
    const unknown = await check(bench);
    expect(unknown).toMatchObject({ ids: ['advice: expectation-unknown'], outputs: { verdict: 'unverifiable' } });
    expect(unknown.findings[0]?.actual).toMatch(/VirtualAppliance 10\.225\.0\.4/);
  });
});

test('a group that is left out gives no finding; where it is not, its way out does', async () => {
  await on('node-public-ip', async (bench) => {
    const inputs = { 'skip-node-groups': 'apps' };
    expect((await runHere(bench, inputs)).outputs.verdict).toBe('pinned');
    expect(await check(bench, inputs)).toMatchObject({ ids: [], outputs: { verdict: 'pinned' } });
    const all = await check(bench);
    expect(all.ids).toEqual(['drift: node-public-ips', 'advice: pools-not-covered']);
    expect(all.outputs.verdict).toBe('drifted');
  });
});

test('nodes with public IPs are compared with what Kubernetes says of them, once there is an echo', async () => {
  await on('node-public-ip', async (bench) => {
    await runHere(bench, { 'expected-ips': '192.0.2.0/24, 203.0.113.0/24' });
    expect(await check(bench)).toMatchObject({ ids: [], outputs: { verdict: 'as-expected' } });
  });
});
