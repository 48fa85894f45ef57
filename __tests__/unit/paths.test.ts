// How traffic leaves: which kind of path each place takes, what of it can be pinned, and what to do where it cannot.
import type { AgentPool, Cluster } from '../../src/egress/cluster.ts';
import { idlePools } from '../../src/egress/idle-pools.ts';
import { readGateway, readSubnet, type NatGateway, type Network, type Subnet } from '../../src/egress/network.ts';
import { pathKinds, pathOf } from '../../src/egress/paths/kinds.ts';
import type { EgressPath, Place } from '../../src/egress/paths/path.ts';
import { pathsOfGroups, pathsOfPools } from '../../src/egress/places.ts';
import type { ChangeRecord } from '../../src/egress/record.ts';
import { recordedPromise } from '../../src/egress/recorded-promise.ts';
import { defaultRoute, isDivided } from '../../src/egress/routes.ts';
import {
  exampleCluster,
  exampleGateway,
  exampleGroup,
  exampleObserved,
  examplePublicIp,
  exampleSubnet,
  group,
  managedAddress,
  nodeGroup,
} from './examples.ts';

const gateway = exampleGateway();
const plain = exampleSubnet('nodes');
const gated = exampleSubnet('nodes', { gateway });
const toFirewall = { name: 'all', prefix: '0.0.0.0/0', nextHopType: 'VirtualAppliance', nextHopAddress: '10.9.0.4' };
const routed = { ...plain, routes: [toFirewall] };
const firewall = {
  id: `${group}/providers/Microsoft.Network/azureFirewalls/edge`,
  address: '10.9.0.4',
  addressIds: ['/ips/edge'],
};
const [first] = exampleCluster().pools;
const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);

function pool(change: Partial<AgentPool> = {}): AgentPool {
  if (!first) throw new Error('the example has no pool');
  return { ...first, ...change };
}

/** The path of a place in this subnet. */
function path(change: Partial<Cluster>, subnet?: Subnet, place: Partial<Place> = {}): EgressPath {
  const cluster = exampleCluster(change);
  const network: Network = { subnets: subnet ? [subnet] : [], appliances: [] };
  return pathOf({
    group: 'system',
    cluster,
    pool: pool(),
    isVirtual: false,
    nodeAddresses: [],
    subnet,
    network,
    ...place,
  });
}

const nodeIp = { pool: pool({ nodePublicIp: true }) };
const virtual = { isVirtual: true, pool: undefined };
const v2 = { gateway: { ...exampleCluster().gateway, isV2: true, effectiveIds: ['/ips/aks'] } };

test.each<[string, Partial<Cluster>, Subnet | undefined, Partial<Place>, string]>([
  ['a load balancer in AKS’s own network', {}, undefined, {}, 'load-balancer'],
  ['one in the user’s network', { outboundType: 'LoadBalancer' }, plain, {}, 'load-balancer'],
  ['a Basic one', { loadBalancerSku: 'basic' }, undefined, {}, 'basic-load-balancer'],
  ['a NAT gateway on the subnet', { outboundType: 'userAssignedNATGateway' }, gated, {}, 'nat-gateway'],
  ['one, though the type says load balancer', {}, gated, {}, 'nat-gateway'],
  ['one, though the type says none', { outboundType: 'none' }, gated, {}, 'nat-gateway'],
  ['one, before public IPs of nodes', {}, gated, nodeIp, 'nat-gateway'],
  ['one on the subnet of virtual nodes', {}, gated, virtual, 'nat-gateway'],
  ['none, though the type says so', { outboundType: 'userAssignedNATGateway' }, plain, {}, 'nat-gateway'],
  [
    'none, so that public IPs of nodes win',
    { outboundType: 'userAssignedNATGateway' },
    plain,
    nodeIp,
    'node-public-ips',
  ],
  ['none for virtual nodes', { outboundType: 'userAssignedNATGateway' }, plain, virtual, 'virtual-node'],
  ['a route, before a NAT gateway', {}, { ...gated, routes: [toFirewall] }, {}, 'user-defined-route'],
  ['a route, before public IPs of nodes', {}, routed, nodeIp, 'user-defined-route'],
  ['a route for virtual nodes', {}, routed, virtual, 'user-defined-route'],
  ['routes that Azure shows nobody', { outboundType: 'userDefinedRouting' }, gated, {}, 'user-defined-route'],
  ['a managed gateway', { outboundType: 'managedNATGateway' }, undefined, {}, 'managed-nat-gateway'],
  ['one, before public IPs of nodes', { outboundType: 'managedNATGateway' }, undefined, nodeIp, 'managed-nat-gateway'],
  ['one by its preview name', { outboundType: 'managedNATGatewayV2' }, undefined, {}, 'managed-nat-gateway'],
  ['public IPs of nodes, before the load balancer', {}, undefined, nodeIp, 'node-public-ips'],
  ['public IPs of nodes, where AKS sets up nothing', { outboundType: 'none' }, plain, nodeIp, 'node-public-ips'],
  ['nothing of AKS', { outboundType: 'none' }, plain, {}, 'no-outbound'],
  ['nothing at all', { outboundType: 'block' }, gated, nodeIp, 'block'],
  ['a type of the future', { outboundType: 'quantumGateway' }, plain, {}, 'quantumGateway'],
])('%s', (_what, change, subnet, place, kind) => {
  expect(path(change, subnet, place).kind).toBe(kind);
});

test('no kind is in the table twice, but for a NAT gateway that is missing', () => {
  const kinds = pathKinds.map(({ kind }) => kind);
  expect(kinds.filter((kind, index) => kinds.indexOf(kind) !== index)).toEqual(['nat-gateway']);
});

test.each<[string, EgressPath, Partial<EgressPath>]>([
  ['a load balancer', path({}), { pin: 'load-balancer', addressIds: [managedAddress.id], title: 'load balancer' }],
  ['a Basic one', path({ loadBalancerSku: 'basic' }), { pin: 'service', addressIds: [] }],
  [
    'a NAT gateway',
    path({}, gated),
    { pin: 'nat-gateway', id: gateway.id, addressIds: gateway.addressIds, title: 'NAT gateway web-nat' },
  ],
  [
    'one of AKS',
    path({ outboundType: 'managedNATGateway', ...v2 }),
    { pin: 'managed-nat-gateway', addressIds: ['/ips/aks'] },
  ],
])('%s can be pinned, and has addresses', (_what, found, expected) => {
  expect(found).toMatchObject(expected);
});

test.each<[string, EgressPath, RegExp, RegExp]>([
  [
    'a route',
    path({}, routed),
    /^the route 0\.0\.0\.0\/0 sends its traffic to VirtualAppliance 10\.9\.0\.4/,
    /expected-ips/,
  ],
  [
    'a route to nowhere',
    path({}, { ...plain, routes: [{ ...toFirewall, nextHopType: 'None', nextHopAddress: '' }] }),
    /drops its traffic/,
    /^Remove the route/,
  ],
  [
    'routes that nobody shows',
    path({ outboundType: 'userDefinedRouting' }, plain),
    /leaves its traffic to routes/,
    /expected-ips/,
  ],
  [
    'a NAT gateway that is gone',
    path({ outboundType: 'userAssignedNATGateway' }, plain),
    /has no NAT gateway/,
    /subnet update --nat-gateway/,
  ],
  [
    'a managed one of Standard',
    path({ outboundType: 'managedNATGateway' }),
    /takes no own IPs/,
    /StandardV2.*mode: check/,
  ],
  ['public IPs of nodes', path({}, undefined, nodeIp), /public IPs of their own/, /--enable-node-public-ip/],
  ['virtual nodes', path({}, plain, virtual), /Azure Container Instances/, /NAT gateway on the subnet/],
  ['none', path({ outboundType: 'none' }), /leaves egress to you/, /expected-ips/],
  ['block', path({ outboundType: 'block' }), /lets nothing out/, /az aks update --outbound-type/],
  ['a type of the future', path({ outboundType: 'quantumGateway' }), /quantumGateway is newer/, /newer version/],
])('%s cannot: it says why, as the end of a sentence, and what to do', (_what, found, because, waysOut) => {
  expect(found.pin).toEqual({ because: like(because), waysOut: like(waysOut) });
  expect(found.pin).toEqual({ because: like(/^[a-z].*[^.]$/), waysOut: like(/[.…]$/) });
});

describe('a NAT gateway that others use', () => {
  const machine = (at: string, name: string): string =>
    `${at}/providers/Microsoft.Compute/virtualMachineScaleSets/${name}/virtualMachines/0/networkInterfaces/a/ipConfigurations/b`;
  const nic = (at: string, name: string): string =>
    `${at}/providers/Microsoft.Network/networkInterfaces/${name}/ipConfigurations/b`;

  /** The path of the cluster's pool, in a subnet where all of this is. */
  function shared(change: Partial<NatGateway>, interfaceIds: string[] = [], more: Partial<Cluster> = {}): EgressPath {
    const subnet = { ...gated, gateway: { ...gateway, ...change }, interfaceIds };
    return path({ pools: [pool({ nodeSubnetId: plain.id })], ...more }, subnet);
  }

  test.each<[string, EgressPath]>([
    ['subnets of its pools, in any spelling', shared({ subnetIds: [plain.id.toUpperCase()] })],
    ['its own machines', shared({}, [machine(nodeGroup, 'aks-system'), nic(nodeGroup.toUpperCase(), 'aks-0-nic')])],
    ['private endpoints, which send nothing', shared({}, [nic(group, 'db.nic.11111111-2222-3333-4444-555555555555')])],
    [
      'internal load balancers',
      shared({}, [`${group}/providers/Microsoft.Network/loadBalancers/x/frontendIPConfigurations/y`]),
    ],
    ['the API server', shared({ subnetIds: [plain.id, '/api'] }, [], { apiServerSubnetId: '/API' })],
  ])('can be pinned where these are the cluster’s own: %s', (_what, found) => {
    expect(found.pin).toBe('nat-gateway');
  });

  test.each<[string, EgressPath, RegExp]>([
    ['another subnet', shared({ subnetIds: [plain.id, exampleSubnet('jump').id] }), /web-nat carries.*: subnet jump$/],
    ['a scale set in its own subnet', shared({}, [machine(group, 'build')]), /: build in its own subnet$/],
    [
      'a machine there, named once',
      shared({}, [nic(group, 'vm-nic'), nic(group, 'vm-nic')]),
      /: vm-nic in its own subnet$/,
    ],
    ['another cluster there', shared({}, [machine(`${nodeGroup}-2`, 'aks-pool')]), /aks-pool/],
  ])('is refused where this leaves by it: %s', (_what, found, because) => {
    expect(found.pin).toEqual({ because: like(because), waysOut: like(/NAT gateway of their own.*expected-ips\.$/) });
    expect(found.addressIds).toEqual(gateway.addressIds);
  });
});

describe('a default route', () => {
  const half = (prefix: string, nextHopAddress = '10.9.0.4'): Subnet['routes'][number] => ({
    ...toFirewall,
    prefix,
    nextHopAddress,
  });
  const internet = { ...toFirewall, nextHopType: 'Internet', nextHopAddress: '' };

  test.each<[string, Subnet['routes'], string | undefined]>([
    ['to an appliance', [half('10.0.0.0/8', '10.9.0.9'), toFirewall], '10.9.0.4'],
    ['to the Internet, which changes nothing', [internet], undefined],
    ['in two halves, which win over it', [internet, half('0.0.0.0/1'), half('128.0.0.0/1')], '10.9.0.4'],
    ['in a half', [half('128.0.0.0/1')], '10.9.0.4'],
    [
      'that loses to halves to the Internet',
      [toFirewall, { ...internet, prefix: '0.0.0.0/1' }, { ...internet, prefix: '128.0.0.0/1' }],
      undefined,
    ],
    ['that is more specific', [half('10.0.0.0/8')], undefined],
  ])('%s', (_what, routes, address) => {
    expect(defaultRoute(routes)?.nextHopAddress).toBe(address);
  });

  test('leads to a firewall whose addresses are known, unless only half of it does', () => {
    const appliances = [firewall];
    const at = (subnet: Subnet): EgressPath => path({}, subnet, { network: { subnets: [subnet], appliances } });
    expect(at(routed)).toMatchObject({ id: firewall.id, addressIds: ['/ips/edge'] });
    for (const routes of [[half('0.0.0.0/1')], [half('0.0.0.0/1'), half('128.0.0.0/1', '10.9.0.5')]]) {
      expect(isDivided(routes)).toBe(true);
      expect(at({ ...plain, routes })).toMatchObject({ id: undefined, addressIds: [] });
    }
    expect(isDivided([internet, { ...internet, prefix: '0.0.0.0/1' }])).toBe(false);
  });

  test('leads to nobody known where two machines have its address', () => {
    const appliances = [firewall, { ...firewall, id: '/other' }];
    expect(path({}, routed, { network: { subnets: [routed], appliances } }).addressIds).toEqual([]);
  });
});

describe('the paths of node groups', () => {
  const pods = exampleSubnet('pods', { gateway: exampleGateway('pod-nat') });
  const network = { subnets: [plain, gated, pods, exampleSubnet('aci', { gateway })].slice(1), appliances: [] };
  const cluster = exampleCluster({
    pools: [
      pool({ name: 'system', nodeSubnetId: plain.id }),
      pool({ name: 'apps', nodeSubnetId: plain.id, podSubnetId: pods.id }),
      pool({ name: 'empty', hasNodes: false }),
    ],
    virtualNodeSubnet: 'aci',
  });
  const titles = (paths: EgressPath[]): string[][] => paths.map(({ group: name, title }) => [name, title]);

  test('begin in the pods’ subnet where there is one; pools without nodes have none, and those that are left out', () => {
    expect(titles(pathsOfPools(cluster, network, []))).toEqual([
      ['system', 'NAT gateway web-nat'],
      ['apps', 'NAT gateway pod-nat'],
    ]);
    expect(titles(pathsOfPools(cluster, network, ['apps']))).toEqual([['system', 'NAT gateway web-nat']]);
  });

  test('begin for nodes of no pool where their class says, else where the first pool is, and for virtual ones in their own', () => {
    const groups = [
      exampleGroup('auto-provisioned'),
      exampleGroup('auto-provisioned-pods', { subnetId: pods.id.toUpperCase() }),
      exampleGroup('virtual-node', { isVirtual: true }),
    ];
    expect(titles(pathsOfGroups(cluster, network, groups))).toEqual([
      ['auto-provisioned', 'NAT gateway web-nat'],
      ['auto-provisioned-pods', 'NAT gateway pod-nat'],
      ['virtual-node', 'NAT gateway web-nat'],
    ]);
  });

  test('of a pool without nodes are told where they would be others than those that are planned', () => {
    const paths = pathsOfPools(cluster, network, []);
    const observed = exampleObserved({ cluster, network, paths });
    expect(idlePools(observed, [])).toEqual([
      'Pool empty has no nodes and would leave by load balancer, which is not pinned: run this again when it has',
    ]);
    // What was promised there is promised still, and of what no pool leaves by any more nothing is.
    const [balanced, other] = [examplePublicIp().id, examplePublicIp({ name: 'other' }).id];
    const record = {
      exits: { [cluster.id]: [balanced], '/gone': [other] },
      pinnedAddresses: { [balanced]: '20.60.0.1', [other]: '20.60.0.2' },
    } as unknown as ChangeRecord;
    const promised = {
      pinnedIds: [balanced],
      exits: { [cluster.id]: [balanced] },
      pinnedAddresses: { [balanced]: '20.60.0.1' },
    };
    expect(recordedPromise(observed, { exits: [], finalIds: [] }, [], { record, skipped: [] })).toEqual(promised);
    expect(idlePools(observed, ['empty'])).toEqual([]);
    const own = pool({ name: 'empty', hasNodes: false, nodeSubnetId: plain.id });
    const sameWay = { ...cluster, pools: [...cluster.pools.slice(0, 2), own] };
    expect(idlePools(exampleObserved({ cluster: sameWay, network, paths }), [])).toEqual([]);
    const nodeIps = {
      ...cluster,
      pools: [...cluster.pools.slice(0, 2), pool({ name: 'empty', hasNodes: false, nodePublicIp: true })],
    };
    expect(idlePools(exampleObserved({ cluster: nodeIps, network, paths }), [])).toEqual([
      'Pool empty has no nodes and would leave by public IPs of its nodes, which cannot be pinned',
    ]);
  });
});

test('a subnet is read with its NAT gateway and routes, which may be empty', () => {
  const lists = {
    publicIpAddresses: [{ id: '/a' }],
    publicIpPrefixes: [{ id: '/p' }],
    publicIpAddressesV6: [{ id: '/six' }],
  };
  const body = {
    id: gateway.id,
    location: 'westeurope',
    sku: { name: 'StandardV2' },
    properties: { ...lists, subnets: [{ id: plain.id }] },
  };
  const routes = [
    {
      name: 'all',
      properties: { addressPrefix: '0.0.0.0/0', nextHopType: 'VirtualAppliance', nextHopIpAddress: '10.9.0.4' },
    },
  ];
  expect(
    readSubnet('/s', { properties: { ipConfigurations: [{ id: '/nic' }] } }, body, { properties: { routes } }),
  ).toEqual({
    id: '/s',
    gateway: {
      id: gateway.id,
      isChanging: false,
      isV2: true,
      location: 'westeurope',
      addressIds: ['/a', '/p', '/six'],
      subnetIds: [plain.id],
    },
    routes: [toFirewall],
    interfaceIds: ['/nic'],
  });
  expect(readSubnet('/s', {}, undefined, undefined)).toEqual({
    id: '/s',
    gateway: undefined,
    routes: [],
    interfaceIds: [],
  });
  expect(readGateway({ id: '/nat' })).toMatchObject({ isV2: false, addressIds: [], subnetIds: [] });
});

test('nodes with public IPs leave from these: from their prefix, else from what Kubernetes says of them', () => {
  const nodeAddresses = ['20.9.0.1', '20.9.0.2'];
  expect(path({}, undefined, { ...nodeIp, nodeAddresses })).toMatchObject({ addressIds: [], addresses: nodeAddresses });
  const drawn = { pool: pool({ nodePublicIp: true, nodePublicIpPrefixId: '/prefixes/nodes' }), nodeAddresses };
  expect(path({}, undefined, drawn)).toMatchObject({ addressIds: ['/prefixes/nodes'], addresses: [] });
});

test('a NAT gateway of another subscription takes no IPs of the cluster’s', () => {
  const id = gateway.id.replace(/^\/subscriptions\/[^/]+/, '/subscriptions/hub');
  const { pin } = path({}, { ...gated, gateway: { ...gateway, id } });
  expect(pin).toMatchObject({ because: like(/another subscription/), waysOut: like(/expected-ips/) });
});
