import { busyState, isWithin, readCluster, sameIds } from '../../src/egress/cluster.ts';
import { exampleBody, exampleCluster, managedAddress } from './examples.ts';

test('reads what Resource Manager shows of a cluster', () => {
  expect(readCluster(exampleBody())).toMatchObject({
    name: 'web',
    location: 'westeurope',
    nodeResourceGroup: 'MC_shop_web_westeurope',
    provisioningState: 'Succeeded',
    powerState: 'Running',
    outboundType: 'loadBalancer',
    loadBalancerSku: 'standard',
    outbound: { managedCount: 1, managedCountIpv6: undefined, publicIpIds: [], prefixIds: [] },
    effectiveIds: [managedAddress.id],
    allocatedOutboundPorts: 0,
    authorizedRanges: [],
    privateCluster: false,
    principalId: '44444444-2222-3333-4444-555555555555',
    etag: '"7"',
  });
});

test('reads an answer of almost nothing without a stumble', () => {
  expect(readCluster({ properties: null })).toMatchObject({
    powerState: 'Running',
    outboundType: 'loadBalancer',
    pools: [],
    effectiveIds: [],
    principalId: undefined,
    etag: undefined,
  });
});

test('reads own IPs, own prefixes and both families of managed ones', () => {
  const read = (loadBalancerProfile: object): unknown =>
    readCluster(exampleBody({ properties: { networkProfile: { loadBalancerProfile } } })).outbound;
  const none = { managedOutboundIPs: null };
  expect(read({ ...none, outboundIPs: { publicIPs: [{ id: 'a' }, { id: 'b' }] } })).toMatchObject({
    managedCount: undefined,
    publicIpIds: ['a', 'b'],
  });
  expect(read({ ...none, outboundIPPrefixes: { publicIPPrefixes: [{ id: 'p' }] } })).toMatchObject({
    prefixIds: ['p'],
  });
  expect(read({ managedOutboundIPs: { count: 2, countIPv6: 1 } })).toMatchObject({
    managedCount: 2,
    managedCountIpv6: 1,
  });
});

test('the identity is the system’s, else the one that the user assigned, else unknown', () => {
  const user = { type: 'UserAssigned', principalId: null, userAssignedIdentities: { '/x': { principalId: 'user' } } };
  expect(readCluster(exampleBody({ identity: user })).principalId).toBe('user');
  expect(readCluster(exampleBody({ identity: null })).principalId).toBeUndefined();
});

test('pools tell their subnets, those of pods too, and public IPs of nodes', () => {
  const agentPoolProfiles = [
    { name: 'a', vnetSubnetID: '/nodes', podSubnetID: '/pods', enableNodePublicIP: true },
    { name: 'b', vnetSubnetID: null, osType: 'Windows' },
  ];
  expect(readCluster(exampleBody({ properties: { agentPoolProfiles } })).pools).toMatchObject([
    { name: 'a', osType: 'Linux', nodePublicIp: true, nodeSubnetId: '/nodes', podSubnetId: '/pods' },
    { name: 'b', osType: 'Windows', nodePublicIp: false, nodeSubnetId: undefined, podSubnetId: undefined },
  ]);
});

test.each([
  [{ count: 0, enableAutoScaling: true, maxCount: 5 }, false],
  [{ count: 1 }, true],
  // Pools of single virtual machines do not say how many.
  [{}, true],
])('a pool %j has nodes: %j', (pool, hasNodes) => {
  const [read] = readCluster(exampleBody({ properties: { agentPoolProfiles: [{ name: 'a', ...pool }] } })).pools;
  expect(read?.hasNodes).toBe(hasNodes);
});

test.each([
  [{ httpProxy: 'http://proxy:3128' }, true],
  [{ httpsProxy: 'http://proxy:3128', enabled: true }, true],
  [{ httpProxy: 'http://proxy:3128', enabled: false }, false],
  [{ noProxy: ['localhost'] }, false],
  [null, false],
])('with the proxy configuration %j pods use a proxy: %j', (httpProxyConfig, httpProxy) => {
  expect(readCluster(exampleBody({ properties: { httpProxyConfig } })).httpProxy).toBe(httpProxy);
});

test('reads what a NAT gateway that AKS manages leaves from', () => {
  const natGatewayProfile = { effectiveOutboundIPs: [{ id: '/a' }] };
  const read = readCluster(exampleBody({ properties: { networkProfile: { natGatewayProfile } } }));
  expect(read.gateway.effectiveIds).toEqual(['/a']);
  expect(exampleCluster().gateway.effectiveIds).toEqual([]);
});

test.each([
  ['Succeeded', undefined],
  ['failed', undefined],
  ['Canceled', undefined],
  ['Updating', 'Updating'],
  ['Upgrading', 'Upgrading'],
  ['SomethingNew', 'SomethingNew'],
])('while it is %s, what runs on the cluster is %j', (provisioningState, busy) => {
  expect(busyState(exampleCluster({ provisioningState }))).toBe(busy);
});

test.each([
  ['Scaling', 'Scaling'],
  ['Failed', undefined],
  // What the API leaves out says nothing.
  [null, undefined],
])('while a pool of an idle cluster is %s, what runs on it is %j', (provisioningState, busy) => {
  const agentPoolProfiles = [
    { name: 'a', provisioningState: 'Succeeded' },
    { name: 'b', provisioningState },
  ];
  expect(busyState(readCluster(exampleBody({ properties: { agentPoolProfiles } })))).toBe(busy);
});

test('ids are within others in any case, and none are within nothing', () => {
  expect(isWithin(['/A'], ['/b', '/a'])).toBe(true);
  expect(isWithin(['/a', '/c'], ['/b', '/a'])).toBe(false);
  expect(isWithin([], ['/a'])).toBe(false);
});

test('ids are the same in any order and case', () => {
  expect(sameIds(['/A/x', '/b'], ['/B', '/a/X'])).toBe(true);
  expect(sameIds(['/a', '/b'], ['/a'])).toBe(false);
  expect(sameIds([], ['/a'])).toBe(false);
});
