import { egressAddress } from '../../../local-azure/data-plane/egress-address.ts';
import { loadScenario } from '../../../local-azure/scenario/scenario.ts';
import { AzureState } from '../../../local-azure/state/state.ts';

/** The addresses of the first node of each pool. */
function addresses(scenario: string, patch?: Record<string, unknown>): (string | undefined)[] {
  const { resources, clusters } = loadScenario(scenario);
  const state = new AzureState(resources);
  if (patch) state.patch(patch);
  return ['system', 'apps'].map((pool) =>
    egressAddress(state, clusters[0]?.id ?? '', pool, `aks-${pool}-12345678-vmss000000`),
  );
}

const subscription = `/subscriptions/${loadScenario('default').subscriptionId}`;
const network = `${subscription}/resourceGroups/demo/providers/Microsoft.Network`;

describe('traffic leaves by what Azure prefers', () => {
  test.each([
    ['default', '203.0.113.10', '203.0.113.10'],
    ['own-ips', '203.0.113.201', '203.0.113.201'],
    ['own-prefix', '198.51.100.16', '198.51.100.16'],
    ['node-public-ip', '203.0.113.10', '192.0.2.'],
    ['subnet-nat-gateway', '203.0.113.210', '203.0.113.210'],
    ['outbound-user-nat', '203.0.113.210', '203.0.113.210'],
    ['outbound-managed-nat', '203.0.113.10', '203.0.113.10'],
    ['outbound-udr', '203.0.113.220', '203.0.113.220'],
    ['basic-load-balancer', '192.0.2.', '192.0.2.'],
  ])('%s', (scenario, system, apps) => {
    expect(addresses(scenario)).toEqual([expect.stringContaining(system), expect.stringContaining(apps)]);
  });

  test('a NAT gateway wins over a node’s own IP', () => {
    const cluster = `${subscription}/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo`;
    const subnet = `${network}/virtualNetworks/demo/subnets/nodes`;
    const pool = { count: 1, vnetSubnetID: subnet, enableNodePublicIP: true };
    const agentPoolProfiles = [
      { ...pool, name: 'system' },
      { ...pool, name: 'apps' },
    ];
    const patch = { [cluster]: { properties: { agentPoolProfiles } } };
    expect(addresses('subnet-nat-gateway', patch)).toEqual(['203.0.113.210', '203.0.113.210']);
  });

  test('a default route wins over a NAT gateway', () => {
    const subnet = `${network}/virtualNetworks/demo/subnets/nodes`;
    const route = { name: 'all', properties: { addressPrefix: '0.0.0.0/0', nextHopType: 'None' } };
    const routed = (...changes: Record<string, string>[]): Record<string, unknown> => ({
      [`${network}/routeTables/demo`]: {
        location: 'westeurope',
        properties: {
          routes: changes.map((change, index) => ({
            name: `${route.name}-${String(index)}`,
            properties: { ...route.properties, ...change },
          })),
        },
      },
      [subnet]: { properties: { routeTable: { id: `${network}/routeTables/demo` } } },
    });
    expect(addresses('subnet-nat-gateway', routed({}))).toEqual([undefined, undefined]);
    // A route to the Internet is no other way out.
    expect(addresses('subnet-nat-gateway', routed({ nextHopType: 'Internet' }))[0]).toBe('203.0.113.210');
    // The longer prefix wins.
    const half = { addressPrefix: '0.0.0.0/1' };
    expect(addresses('subnet-nat-gateway', routed({ nextHopType: 'Internet' }, half))[0]).toBeUndefined();
    expect(addresses('subnet-nat-gateway', routed({}, { ...half, nextHopType: 'Internet' }))[0]).toBe('203.0.113.210');
  });

  test('a Basic load balancer lets each node leave by one of its frontends, whichever', () => {
    const { resources, clusters } = loadScenario('basic-load-balancer');
    const state = new AzureState(resources);
    const [{ id: cluster } = { id: '' }] = clusters;
    const group = `${subscription}/resourceGroups/MC_demo_demo_westeurope/providers/Microsoft.Network`;
    const ip = (name: string, ipAddress: string): Record<string, unknown> => ({
      [`${group}/publicIPAddresses/${name}`]: {
        location: 'westeurope',
        properties: { ipAddress, publicIPAllocationMethod: 'Static' },
      },
    });
    const frontends = ['one', 'two'].map((name) => ({
      name,
      id: `${group}/loadBalancers/kubernetes/frontendIPConfigurations/${name}`,
      properties: { publicIPAddress: { id: `${group}/publicIPAddresses/${name}` } },
    }));
    state.patch({ ...ip('one', '203.0.113.231'), ...ip('two', '203.0.113.232') });
    state.put({ id: `${group}/loadBalancers/kubernetes`, properties: { frontendIPConfigurations: frontends } });
    const seen = [0, 1, 2, 3].map((node) => egressAddress(state, cluster, 'apps', `aks-apps-1-vmss00000${node}`));
    expect(new Set(seen)).toEqual(new Set(['203.0.113.231', '203.0.113.232']));
    expect(egressAddress(state, cluster, 'apps', 'aks-apps-1-vmss000000')).toBe(seen[0]);
  });

  test('no way out', () => {
    expect(addresses('outbound-none')).toEqual([undefined, undefined]);
  });

  test('the second address is used when the first has no ports left', () => {
    const { resources, clusters } = loadScenario('own-ips');
    const state = new AzureState(resources);
    const id = clusters[0]?.id ?? '';
    state.patch({
      [id]: { properties: { networkProfile: { loadBalancerProfile: { allocatedOutboundPorts: 32_000 } } } },
    });
    const seen = (pool: string): string | undefined => egressAddress(state, id, pool, `aks-${pool}-1-vmss000001`);
    expect([seen('system'), seen('apps')]).toEqual(['203.0.113.201', '203.0.113.202']);
  });
});
