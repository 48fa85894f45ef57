import {
  createPublicIp,
  deletePublicIp,
  effectiveAddresses,
  getAddress,
  getPublicIp,
  poolSubnets,
} from '../../src/azure/public-ips.ts';
import type { AgentPool } from '../../src/egress/cluster.ts';
import type { Subnet } from '../../src/egress/paths.ts';
import type { Json } from '../../src/json.ts';
import { exampleCluster, examplePublicIp, group, nodeGroup, pinnedCluster } from './examples.ts';
import { MemoryResourceManager, refused } from './memory-resource-manager.ts';

const { id } = examplePublicIp();
const prefixId = `${group}/providers/Microsoft.Network/publicIPPrefixes/range`;

function ipBody(ipAddress?: string): Json {
  return { id, name: 'web-egress', sku: { name: 'Standard' }, properties: { ipAddress } };
}

describe('a public IP', () => {
  test('is read as it is', async () => {
    const manager = new MemoryResourceManager({ [id]: ipBody('20.60.0.1') });
    await expect(getPublicIp(manager, id)).resolves.toMatchObject({ id, name: 'web-egress', address: '20.60.0.1' });
  });

  test('does not exist where it is missing, or its whole group', async () => {
    await expect(getPublicIp(new MemoryResourceManager(), id)).resolves.toBeUndefined();
    const noGroup = new MemoryResourceManager({ [id]: refused(404, 'ResourceGroupNotFound') });
    await expect(getPublicIp(noGroup, id)).resolves.toBeUndefined();
  });

  test.each([
    ['AuthorizationFailed', 403],
    ['SubscriptionNotFound', 404],
  ])('is not taken for missing at %s', async (code, status) => {
    const refusal = refused(status, code);
    await expect(getPublicIp(new MemoryResourceManager({ [id]: refusal }), id)).rejects.toBe(refusal);
  });

  test('is created with the given body, never over one that came meanwhile, and deleted by its id', async () => {
    const manager = new MemoryResourceManager();
    await expect(createPublicIp(manager, id, ipBody('20.60.0.9'))).resolves.toMatchObject({ address: '20.60.0.9' });
    await deletePublicIp(manager, id);
    expect(manager.calls.map(({ method, path }) => [method, path])).toEqual([
      ['PUT', id],
      ['DELETE', id],
    ]);
    expect(manager.calls[0]?.condition).toEqual({ ifNoneMatch: '*' });
  });
});

describe('the addresses that Azure says are in effect', () => {
  test('are those of IPs and the CIDRs of prefixes, in order', async () => {
    const manager = new MemoryResourceManager({
      [id]: ipBody('20.60.0.1'),
      [prefixId]: { id: prefixId, properties: { ipPrefix: '20.70.0.0/30' } },
    });
    const cluster = pinnedCluster([{ id: prefixId }, { id: id.replace('resourceGroups', 'resourcegroups') }]);
    await expect(effectiveAddresses(manager, cluster)).resolves.toEqual([
      { id: prefixId, address: '20.70.0.0/30', managed: false },
      { id: id.replace('resourceGroups', 'resourcegroups'), address: '20.60.0.1', managed: false },
    ]);
  });

  test('leave out an IP that was deleted meanwhile or has no address yet', async () => {
    const manager = new MemoryResourceManager({ [id]: ipBody() });
    await expect(effectiveAddresses(manager, pinnedCluster([{ id }, { id: prefixId }]))).resolves.toEqual([]);
  });

  const inNodeGroup = id.replace(group, nodeGroup);
  test.each<[string, string, string[], boolean]>([
    ['in the node resource group, which the profile does not name', inNodeGroup, [], true],
    ['there, in other case', inNodeGroup.replace('MC_shop', 'mc_SHOP'), [], true],
    ['there, and the profile names it', inNodeGroup, [inNodeGroup.toUpperCase()], false],
    ['in another group', id, [], false],
  ])('are managed by AKS or not: one %s', async (_what, effective, publicIpIds, managed) => {
    const outbound = { managedCount: 1, managedCountIpv6: undefined, publicIpIds, prefixIds: [] };
    const cluster = exampleCluster({ outbound, effectiveIds: [effective] });
    const manager = new MemoryResourceManager({ [effective]: ipBody('20.60.0.1') });
    await expect(effectiveAddresses(manager, cluster)).resolves.toMatchObject([{ address: '20.60.0.1', managed }]);
  });

  test('are not all managed where AKS manages one of them beside an own one', async () => {
    const outbound = { managedCount: 1, managedCountIpv6: undefined, publicIpIds: [id], prefixIds: [] };
    const cluster = exampleCluster({ outbound, effectiveIds: [inNodeGroup, id] });
    const manager = new MemoryResourceManager({ [id]: ipBody('20.60.0.1'), [inNodeGroup]: ipBody('20.50.0.1') });
    const effective = await effectiveAddresses(manager, cluster);
    expect(effective.map(({ address, managed }) => [address, managed])).toEqual([
      ['20.50.0.1', true],
      ['20.60.0.1', false],
    ]);
  });

  test('a prefix has its CIDR for an address, or does not exist; one that may not be read is neither', async () => {
    const body = { id: prefixId, properties: { ipPrefix: '20.70.0.0/30' } };
    const read = getAddress(new MemoryResourceManager({ [prefixId]: body }), prefixId);
    await expect(read).resolves.toMatchObject({ address: '20.70.0.0/30' });
    await expect(getAddress(new MemoryResourceManager(), prefixId)).resolves.toBeUndefined();
    const refusal = refused(403, 'AuthorizationFailed');
    await expect(getAddress(new MemoryResourceManager({ [prefixId]: refusal }), prefixId)).rejects.toBe(refusal);
  });

  test('are not made up where one may not be read', async () => {
    const manager = new MemoryResourceManager({ [id]: refused(403, 'AuthorizationFailed') });
    await expect(effectiveAddresses(manager, pinnedCluster([{ id }]))).rejects.toThrow('AuthorizationFailed');
  });
});

describe('the addresses of a NAT gateway', () => {
  const network = `${group}/providers/Microsoft.Network`;
  const gatewayId = `${network}/natGateways/exit`;
  const [first, second] = [1, 2].map((number) => `${network}/publicIPAddresses/exit-${String(number)}`);
  const nodes = { id: '/nodes', natGatewayId: gatewayId, defaultRoute: undefined };
  const [gated, plain] = [nodes, { ...nodes, id: '/plain', natGatewayId: undefined }];
  const routed = { ...nodes, defaultRoute: 'VirtualAppliance 10.0.0.4' };
  const resources = {
    [gatewayId]: {
      properties: {
        publicIpAddresses: [{ id: first }],
        publicIpPrefixes: [{ id: prefixId }],
        publicIpAddressesV6: [{ id: second }],
      },
    },
    [first ?? '']: { id: first, properties: { ipAddress: '20.80.0.1' } },
    [second ?? '']: { id: second, properties: { ipAddress: '2001:db8::1' } },
    [prefixId]: { id: prefixId, properties: { ipPrefix: '20.70.0.0/30' } },
    [id]: ipBody('20.60.0.1'),
  };
  const all = ['20.80.0.1', '20.70.0.0/30', '2001:db8::1'];

  test.each<[string, string, Subnet[], string[]]>([
    ['userAssignedNATGateway', 'userAssignedNATGateway', [gated], all],
    ['two subnets with one gateway', 'userAssignedNATGateway', [gated, { ...gated, id: '/more' }], all],
    ['no outbound type, but a gateway', 'none', [gated], all],
    ['a load balancer that the gateway overrides', 'loadBalancer', [gated], all],
    ['a load balancer that it overrides for some', 'loadBalancer', [gated, plain], ['20.60.0.1', ...all]],
    ['a route to a firewall before the gateway', 'userAssignedNATGateway', [routed], []],
    ['a route to a firewall for some', 'loadBalancer', [routed, plain], ['20.60.0.1']],
    ['userDefinedRouting', 'userDefinedRouting', [gated], []],
    ['no outbound type and no gateway', 'none', [plain], []],
    ['a gateway of AKS', 'managedNATGateway', [], ['20.80.0.1']],
  ])('are known: %s', async (_what, outboundType, subnets, expected) => {
    const manager = new MemoryResourceManager(resources);
    const cluster = pinnedCluster([{ id }], { outboundType, gatewayEffectiveIds: [first ?? ''] });
    const effective = await effectiveAddresses(manager, cluster, subnets);
    expect(effective.map(({ address }) => address)).toEqual(expected);
    const reads = manager.pathsOf('GET');
    expect(reads).toEqual([...new Set(reads)]);
  });

  test('are found by the cluster alone, and not made up where the gateway may not be read', async () => {
    const subnetId = `${network}/virtualNetworks/net/subnets/nodes`;
    const pools = exampleCluster().pools.map((pool) => ({ ...pool, subnetIds: [subnetId] }));
    const cluster = exampleCluster({ outboundType: 'userAssignedNATGateway', pools });
    const subnet = { [subnetId]: { properties: { natGateway: { id: gatewayId } } } };
    const found = await effectiveAddresses(new MemoryResourceManager({ ...resources, ...subnet }), cluster);
    expect(found.map(({ address }) => address)).toEqual(all);
    const closed = new MemoryResourceManager({ ...subnet, [gatewayId]: refused(403, 'AuthorizationFailed') });
    await expect(effectiveAddresses(closed, cluster)).rejects.toThrow('AuthorizationFailed');
  });
});

describe('the subnets of pools', () => {
  const subnetId = `${group}/providers/Microsoft.Network/virtualNetworks/net/subnets/nodes`;
  const gatewayId = `${group}/providers/Microsoft.Network/natGateways/exit`;
  const tableId = `${nodeGroup}/providers/Microsoft.Network/routeTables/routes`;

  function pool(...subnetIds: string[]): AgentPool {
    const settings = { osType: 'Linux', maximumNodes: 1, hasNodes: true, maxSurge: '1', nodePublicIp: false };
    return { name: 'pool', ...settings, provisioningState: 'Succeeded', subnetIds };
  }

  function route(addressPrefix: string, nextHopType: string, nextHopIpAddress?: string): Json {
    return { properties: { addressPrefix, nextHopType, nextHopIpAddress } };
  }

  /** The default route of a subnet whose route table has these routes. */
  async function defaultRoute(...routes: Json[]): Promise<string | undefined> {
    const manager = new MemoryResourceManager({
      [subnetId]: { id: subnetId, properties: { routeTable: { id: tableId } } },
      [tableId]: { properties: { routes } },
    });
    const [subnet] = await poolSubnets(manager, exampleCluster({ pools: [pool(subnetId)] }));
    return subnet?.defaultRoute;
  }

  test('are none, without a read, where Azure manages the network', async () => {
    const manager = new MemoryResourceManager();
    await expect(poolSubnets(manager, exampleCluster({ pools: [pool(), pool()] }))).resolves.toEqual([]);
    expect(manager.calls).toEqual([]);
  });

  test('are read once each, with their NAT gateway', async () => {
    const podSubnet = `${subnetId}-pods`;
    const manager = new MemoryResourceManager({
      [subnetId]: { properties: { natGateway: { id: gatewayId } } },
      [podSubnet]: { properties: { natGateway: null } },
    });
    const cluster = exampleCluster({ pools: [pool(subnetId, podSubnet), pool(subnetId)] });
    await expect(poolSubnets(manager, cluster)).resolves.toEqual([
      { id: subnetId, natGatewayId: gatewayId, defaultRoute: undefined },
      { id: podSubnet, natGatewayId: undefined, defaultRoute: undefined },
    ]);
    expect(manager.pathsOf('GET')).toEqual([subnetId, podSubnet]);
  });

  test.each<[string, Json, string]>([
    ['an appliance', route('0.0.0.0/0', 'VirtualAppliance', '10.9.0.4'), 'VirtualAppliance 10.9.0.4'],
    ['a gateway', route('0.0.0.0/0', 'VirtualNetworkGateway'), 'VirtualNetworkGateway'],
    ['nowhere', route('0.0.0.0/0', 'None'), 'None'],
  ])('have a default route to %s', async (_what, entry, expected) => {
    await expect(defaultRoute(route('10.0.0.0/8', 'VirtualAppliance', '10.9.0.9'), entry)).resolves.toBe(expected);
  });

  test.each<[string, string[]]>([
    ['two halves', ['0.0.0.0/1', '128.0.0.0/1']],
    ['the lower half', ['0.0.0.0/1']],
    ['the upper half', ['128.0.0.0/1']],
  ])('have a default route by %s, which win over a route to the internet', async (_what, prefixes) => {
    const routes = prefixes.map((prefix) => route(prefix, 'VirtualAppliance', '10.9.0.4'));
    await expect(defaultRoute(route('0.0.0.0/0', 'Internet'), ...routes)).resolves.toBe('VirtualAppliance 10.9.0.4');
  });

  test.each<[string, Json[]]>([
    ['leads to the internet', [route('0.0.0.0/0', 'Internet')]],
    [
      'loses to halves that lead there',
      [
        route('0.0.0.0/0', 'VirtualAppliance', '10.9.0.4'),
        route('0.0.0.0/1', 'Internet'),
        route('128.0.0.0/1', 'Internet'),
      ],
    ],
    ['is more specific', [route('10.0.0.0/8', 'VirtualAppliance', '10.9.0.4')]],
    ['is not there', []],
  ])('have none where the route %s', async (_what, routes) => {
    await expect(defaultRoute(...routes)).resolves.toBeUndefined();
  });
});
