import type { Cluster } from '../../src/egress/cluster.ts';
import { egressPath, type Subnet } from '../../src/egress/paths.ts';
import { exampleCluster } from './examples.ts';

const plain: Subnet = { id: '/subnets/nodes', natGatewayId: undefined, defaultRoute: undefined };
const withNat: Subnet = { ...plain, natGatewayId: '/nat' };
const withRoute: Subnet = { ...plain, defaultRoute: 'VirtualAppliance 10.0.0.4' };
const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);

const [pool] = exampleCluster().pools;
const nodePublicIp = { pools: pool ? [pool, { ...pool, name: 'gaming', nodePublicIp: true }] : [] };
const managed = { publicIpIds: [], prefixIds: [], managedCount: 1 };

test.each<[string, Partial<Cluster>, Subnet[]]>([
  ['a Standard load balancer in AKS’s own network', {}, []],
  ['a Standard load balancer in the user’s network', {}, [plain]],
  ['any spelling of the type', { outboundType: 'LoadBalancer' }, [plain]],
])('%s can be pinned', (_what, change, subnets) => {
  expect(egressPath(exampleCluster(change), subnets)).toEqual({ kind: 'load-balancer', pinnable: true });
});

test('a Basic load balancer can be pinned too, by its Service', () => {
  expect(egressPath(exampleCluster({ loadBalancerSku: 'basic' }), [])).toEqual({
    kind: 'basic-load-balancer',
    pinnable: true,
  });
});

test.each<[string, Partial<Cluster>, Subnet[], string]>([
  ['userDefinedRouting', { outboundType: 'userDefinedRouting' }, [plain], 'user-defined-route'],
  ['loadBalancer, but a route to a firewall', {}, [withRoute], 'user-defined-route'],
  ['userAssignedNATGateway', { outboundType: 'userAssignedNATGateway' }, [withNat], 'nat-gateway'],
  ['loadBalancer, but a NAT gateway on the subnet', {}, [withNat], 'nat-gateway'],
  ['loadBalancer, but a NAT gateway on the pods’ subnet', {}, [plain, withNat], 'nat-gateway'],
  ['managedNATGateway', { outboundType: 'managedNATGateway' }, [], 'managed-nat-gateway'],
  ['none', { outboundType: 'none' }, [], 'no-outbound'],
  ['block', { outboundType: 'block' }, [], 'no-outbound'],
  ['public IPs on the nodes of a pool', nodePublicIp, [], 'node-public-ips'],
  ['both address families', { ipFamilies: ['IPv4', 'IPv6'] }, [], 'dual-stack'],
  ['both, in lower case', { ipFamilies: ['ipv4', 'ipv6'] }, [], 'dual-stack'],
  ['managed IPv6 addresses', { outbound: { ...managed, managedCountIpv6: 1 } }, [], 'dual-stack'],
  ['a type of the future', { outboundType: 'quantumGateway' }, [], 'quantumGateway'],
])('%s cannot: it says why and what to do', (_what, change, subnets, kind) => {
  const path = egressPath(exampleCluster(change), subnets);
  expect(path).toMatchObject({ kind, pinnable: false });
  expect(path).toMatchObject({ because: like(/^\w.{20,}[^.]$/), waysOut: like(/\.$/) });
});

test.each<[string, Partial<Cluster>, Subnet[], string]>([
  [
    'a route wins over a NAT gateway',
    {},
    [{ ...withNat, defaultRoute: 'VirtualAppliance 10.0.0.4' }],
    'user-defined-route',
  ],
  ['a NAT gateway wins over public IPs of nodes', nodePublicIp, [withNat], 'nat-gateway'],
])('in Azure, %s', (_what, change, subnets, kind) => {
  expect(egressPath(exampleCluster(change), subnets).kind).toBe(kind);
});
