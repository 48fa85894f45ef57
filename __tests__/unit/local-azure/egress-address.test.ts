import { egressAddress } from '../../../local-azure/data-plane/egress-address.ts';
import type { Family, Traffic } from '../../../local-azure/kubernetes/cluster-view.ts';
import type { PoolNode } from '../../../local-azure/kubernetes/pool-nodes.ts';
import { loadScenario } from '../../../local-azure/scenario/scenario.ts';
import { AzureState } from '../../../local-azure/state/state.ts';

type Patch = Record<string, unknown>;

/** How traffic of a scenario's first cluster leaves. */
function exitOf(
  scenario: string,
  patch: Patch = {},
): (node: PoolNode, traffic?: Partial<Traffic>) => string | undefined {
  const { resources, clusters } = loadScenario(scenario);
  const state = new AzureState(resources);
  state.patch(patch);
  const id = clusters[0]?.id ?? '';
  return (node, traffic) => egressAddress(state, id, node, { family: 'IPv4', ...traffic });
}

function nodeOf(pool: string, number = 0): PoolNode {
  return { pool, name: `aks-${pool}-12345678-vmss00000${String(number)}` };
}

/** The addresses of the first node of each pool. */
function addresses(scenario: string, patch: Patch = {}, family: Family = 'IPv4'): (string | undefined)[] {
  const exit = exitOf(scenario, patch);
  return ['system', 'apps'].map((pool) => exit(nodeOf(pool), { family }));
}

const subscription = `/subscriptions/${loadScenario('default').subscriptionId}`;
const network = `${subscription}/resourceGroups/demo/providers/Microsoft.Network`;
const cluster = `${subscription}/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo`;
const subnet = `${network}/virtualNetworks/demo/subnets/nodes`;

/** A route table on the nodes' subnet. */
function routed(...routes: Record<string, string>[]): Patch {
  const table = `${network}/routeTables/demo`;
  const named = routes.map((properties, index) => ({ name: `route-${String(index)}`, properties }));
  return {
    [table]: { location: 'westeurope', properties: { routes: named } },
    [subnet]: { properties: { routeTable: { id: table } } },
  };
}

function publicIp(name: string, ipAddress: string, sku = 'Standard'): Patch {
  const properties = { ipAddress, publicIPAllocationMethod: 'Static' };
  return { [`${network}/publicIPAddresses/${name}`]: { location: 'westeurope', sku: { name: sku }, properties } };
}

const dualStack: Patch = {
  [cluster]: {
    properties: {
      networkProfile: {
        ipFamilies: ['IPv4', 'IPv6'],
        loadBalancerProfile: { managedOutboundIPs: { count: 1, countIPv6: 1 } },
      },
    },
  },
};

describe('traffic leaves by what Azure prefers', () => {
  test.each([
    ['default', '203.0.113.10', '203.0.113.10'],
    ['own-ips', '203.0.113.201', '203.0.113.201'],
    ['own-prefix', '198.51.100.1', '198.51.100.1'],
    ['node-public-ip', '203.0.113.10', '192.0.2.'],
    ['subnet-nat-gateway', '203.0.113.210', '203.0.113.210'],
    ['pool-nat-gateway', '203.0.113.10', '203.0.113.210'],
    ['outbound-user-nat', '203.0.113.210', '203.0.113.210'],
    ['pod-subnet', '203.0.113.210', '203.0.113.211'],
    ['outbound-managed-nat', '203.0.113.10', '203.0.113.10'],
    ['outbound-udr', '203.0.113.220', '203.0.113.220'],
    ['udr-appliance', '203.0.113.221', '203.0.113.221'],
    ['basic-load-balancer', '192.0.2.', '192.0.2.'],
  ])('%s', (scenario, system, apps) => {
    expect(addresses(scenario)).toEqual([expect.stringContaining(system), expect.stringContaining(apps)]);
  });

  test.each(['outbound-none', 'outbound-block'])('%s: no way out', (scenario) => {
    expect(addresses(scenario)).toEqual([undefined, undefined]);
  });

  test('a NAT gateway wins over a node’s own IP, and serves a cluster for which AKS configures nothing', () => {
    const pool = { count: 1, vnetSubnetID: subnet, enableNodePublicIP: true };
    const agentPoolProfiles = ['system', 'apps'].map((name) => ({ ...pool, name }));
    const patch = { [cluster]: { properties: { agentPoolProfiles, networkProfile: { outboundType: 'none' } } } };
    expect(addresses('subnet-nat-gateway', patch)).toEqual(['203.0.113.210', '203.0.113.210']);
  });

  test('of a NAT gateway’s addresses and prefixes any is used, by a node always the same', () => {
    const prefix = `${network}/publicIPPrefixes/more`;
    const gateway = { properties: { publicIpPrefixes: [{ id: prefix }] } };
    const exit = exitOf('outbound-user-nat', {
      [prefix]: { location: 'westeurope', properties: { ipPrefix: '198.51.100.64/31', prefixLength: 31 } },
      [`${network}/natGateways/demo`]: gateway,
    });
    const seen = [0, 1, 2, 0, 1, 2].map((number) => exit(nodeOf('apps', number)) ?? '');
    expect(new Set(seen)).toEqual(new Set(['203.0.113.210', '198.51.100.64', '198.51.100.65']));
    expect(seen.slice(3)).toEqual(seen.slice(0, 3));
  });

  test('a NAT gateway without an address serves nobody', () => {
    const gateway = { [`${network}/natGateways/demo`]: { properties: { publicIpAddresses: [] } } };
    expect(addresses('subnet-nat-gateway', gateway)).toEqual(['203.0.113.10', '203.0.113.10']);
  });

  test('a default route wins over a NAT gateway', () => {
    const all = { addressPrefix: '0.0.0.0/0', nextHopType: 'None' };
    expect(addresses('subnet-nat-gateway', routed(all))).toEqual([undefined, undefined]);
    // A route to the Internet is no other way out.
    const internet = { ...all, nextHopType: 'Internet' };
    expect(addresses('subnet-nat-gateway', routed(internet))[0]).toBe('203.0.113.210');
    // The longer prefix wins.
    const half = { addressPrefix: '0.0.0.0/1' };
    expect(addresses('subnet-nat-gateway', routed(internet, { ...all, ...half }))[0]).toBeUndefined();
    expect(addresses('subnet-nat-gateway', routed(all, { ...internet, ...half }))[0]).toBe('203.0.113.210');
  });

  test('a route to an appliance that Azure does not know leads nowhere', () => {
    const away = { addressPrefix: '0.0.0.0/0', nextHopType: 'VirtualAppliance', nextHopIpAddress: '10.9.9.9' };
    expect(addresses('subnet-nat-gateway', routed(away))).toEqual([undefined, undefined]);
  });

  test('nodes of no pool leave by their own subnet, else by that of the first pool', () => {
    const exit = exitOf('pool-nat-gateway');
    const node = { name: 'aks-default-28dxd', pool: '' };
    expect(exit({ ...node, subnet: 'apps' })).toBe('203.0.113.210');
    expect(exit({ ...node, subnet: 'nodes' })).toBe('203.0.113.10');
    expect(exit(node)).toBe('203.0.113.10');
    expect(exitOf('default')({ ...node, subnet: 'aks-subnet' })).toBe('203.0.113.10');
  });

  test('a Basic load balancer lets each node leave by one of its frontends, whichever', () => {
    const group = `${subscription}/resourceGroups/MC_demo_demo_westeurope/providers/Microsoft.Network`;
    const balancer = `${group}/loadBalancers/kubernetes`;
    const names = ['one', 'two'];
    const frontendIPConfigurations = names.map((name) => ({
      name,
      id: `${balancer}/frontendIPConfigurations/${name}`,
      properties: { publicIPAddress: { id: `${network}/publicIPAddresses/${name}` } },
    }));
    const exit = exitOf('basic-load-balancer', {
      ...publicIp('one', '203.0.113.231', 'Basic'),
      ...publicIp('two', '203.0.113.232', 'Basic'),
      [balancer]: { location: 'westeurope', sku: { name: 'Basic' }, properties: { frontendIPConfigurations } },
    });
    const seen = [0, 1, 2, 3].map((number) => exit(nodeOf('apps', number)));
    expect(new Set(seen)).toEqual(new Set(['203.0.113.231', '203.0.113.232']));
    expect(exit(nodeOf('apps'))).toBe(seen[0]);
  });

  test('the second address is used when the first has no ports left', () => {
    const networkProfile = { loadBalancerProfile: { allocatedOutboundPorts: 32_000 } };
    const exit = exitOf('own-ips', { [cluster]: { properties: { networkProfile } } });
    const seen = ['system', 'apps'].map((pool) => exit(nodeOf(pool, 1)));
    expect(seen).toEqual(['203.0.113.201', '203.0.113.202']);
  });

  test('of a prefix on the load balancer any address is used', () => {
    const exit = exitOf('own-prefix');
    const seen = [0, 1, 2, 3].map((number) => exit(nodeOf('apps', number)));
    expect(new Set(seen)).toEqual(new Set([16, 17, 18, 19].map((last) => `198.51.100.${String(last)}`)));
  });
});

describe('IPv6 has ways of its own', () => {
  test.each([
    ['dual-stack', '203.0.113.10', '2001:db8:a::a'],
    ['dual-stack-nat-v2', '203.0.113.10', '2001:db8:a::a'],
    ['default', '203.0.113.10', undefined],
    ['outbound-managed-nat-v2', '203.0.113.10', undefined],
  ])('%s', (scenario, v4, v6) => {
    expect(addresses(scenario)).toEqual([v4, v4]);
    expect(addresses(scenario, {}, 'IPv6')).toEqual([v6, v6]);
  });

  test('a NAT gateway of SKU StandardV2 serves it', () => {
    const addressed = { properties: { publicIpAddressesV6: [{ id: `${network}/publicIPAddresses/v6` }] } };
    const v6 = publicIp('v6', '2001:db8:b::1', 'StandardV2');
    const patch = { ...dualStack, ...v6, [`${network}/natGateways/demo`]: addressed };
    expect(addresses('user-nat-v2', patch, 'IPv6')).toEqual(['2001:db8:b::1', '2001:db8:b::1']);
    expect(addresses('user-nat-v2', patch)).toEqual(['203.0.113.210', '203.0.113.210']);
  });

  // https://learn.microsoft.com/azure/nat-gateway/tutorial-dual-stack-outbound-nat-load-balancer
  test('a NAT gateway of SKU Standard leaves it to the load balancer', () => {
    expect(addresses('subnet-nat-gateway', dualStack)[0]).toBe('203.0.113.210');
    expect(addresses('subnet-nat-gateway', dualStack, 'IPv6')[0]).toBe('2001:db8:a::a');
  });

  test('a default route takes its own family only', () => {
    const patch = { ...dualStack, ...routed({ addressPrefix: '::/0', nextHopType: 'None' }) };
    expect(addresses('subnet-nat-gateway', patch)[0]).toBe('203.0.113.210');
    expect(addresses('subnet-nat-gateway', patch, 'IPv6')[0]).toBeUndefined();
  });
});

describe('traffic that is sent elsewhere first', () => {
  test('a proxy is seen as the machine that its URL names, another as one address of its own', () => {
    const exit = exitOf('udr-appliance');
    const seen = (proxy: string, pool = 'apps'): string | undefined => exit(nodeOf(pool), { proxy });
    expect(seen('http://10.225.0.4:3128')).toBe('203.0.113.221');
    expect(seen('http://proxy.corp.example:3128')).toMatch(/^192\.0\.2\.\d+$/);
    expect(seen('http://proxy.corp.example:3128', 'system')).toBe(seen('http://proxy.corp.example:3128'));
    expect(exitOf('outbound-block')(nodeOf('apps'), { proxy: 'http://proxy.corp.example:3128' })).toBeUndefined();
    const ipv6 = { family: 'IPv6', proxy: 'http://proxy.corp.example:3128' } as const;
    expect(exitOf('dual-stack')(nodeOf('apps'), ipv6)).toBeUndefined();
  });

  test('a static egress gateway takes IPv4 only', () => {
    const exit = exitOf('dual-stack');
    const staticGateway = ['203.0.113.232', '203.0.113.233'];
    const seen = [0, 1].map((number) => exit(nodeOf('apps', number), { staticGateway }));
    expect(new Set(seen)).toEqual(new Set(staticGateway));
    expect(exit(nodeOf('apps'), { staticGateway, family: 'IPv6' })).toBe('2001:db8:a::a');
    expect(exit(nodeOf('apps'), { staticGateway: [] })).toBeUndefined();
  });
});
