import { readCluster, type Cluster } from '../../src/egress/cluster.ts';
import { pathFindings } from '../../src/egress/findings/cluster.ts';
import type { Finding } from '../../src/egress/findings/finding.ts';
import { unknownExpectations } from '../../src/egress/findings/unknown-expectation.ts';
import { proxyFindings } from '../../src/egress/findings/http-proxy.ts';
import { publicIpFindings } from '../../src/egress/findings/public-ip.ts';
import { pinnableExits } from '../../src/egress/exits.ts';
import type { Subnet } from '../../src/egress/network.ts';
import { pathsOfPools } from '../../src/egress/places.ts';
import { hasOthersBeside, type PromisedIp } from '../../src/egress/promise.ts';
import { ownerTag, type EffectiveAddress, type PublicIp } from '../../src/egress/public-ip.ts';
import { readRecord, recordData, type ChangeRecord } from '../../src/egress/record.ts';
import type { WatchedAzure } from '../../src/egress/watched.ts';
import {
  clusterId,
  exampleBody,
  exampleCluster,
  exampleGateway,
  examplePublicIp,
  exampleSubnet,
  group,
  managedAddress,
  nodeGroup,
  noNetwork,
  pinnedCluster,
  subscription,
} from './examples.ts';

const network = (name: string, at = group): string => `${at}/providers/Microsoft.Network/${name}`;
const frontend = network('loadBalancers/kubernetes/frontendIPConfigurations/x', nodeGroup);
const ip = examplePublicIp({ attachedTo: frontend });
const other: EffectiveAddress = { id: network('publicIPAddresses/other'), address: '20.60.0.9', managed: false };
const prefix: EffectiveAddress = { id: network('publicIPPrefixes/range'), address: '20.70.0.0/30', managed: false };
const plain = exampleSubnet('nodes');
const subnetId = plain.id;
const gated: Subnet = { ...plain, gateway: exampleGateway('exit', { addressIds: [other.id] }) };
const toFirewall = { name: 'all', prefix: '0.0.0.0/0', nextHopType: 'VirtualAppliance', nextHopAddress: '10.0.0.4' };
const routed: Subnet = { ...plain, routes: [toFirewall] };

function recordOf(change: Partial<ChangeRecord> = {}): ChangeRecord | undefined {
  return readRecord(recordData({ change: '1', pinnedIds: [ip.id], ...change } as ChangeRecord));
}

/** A pinned IP as it was promised, with something about it changed. */
function promise(change: Partial<PublicIp> = {}): PromisedIp {
  return { id: ip.id, exitId: clusterId, existing: { ...ip, ...change }, recorded: '20.60.0.1' };
}

const gone: PromisedIp = { id: ip.id, exitId: clusterId, existing: undefined, recorded: '20.60.0.1' };
const pool = { ...readCluster(exampleBody()).pools[0], nodeSubnetId: subnetId } as Cluster['pools'][number];

const managedPool = { ...pool, name: 'system', nodeSubnetId: undefined };

/** A cluster that was pinned and is as it was promised, with something changed. */
function watched(change: Partial<WatchedAzure> = {}): WatchedAzure {
  const { cluster = pinnedCluster([ip]), network: around = noNetwork } = change;
  const { paths = pathsOfPools(cluster, around, []) } = change;
  return {
    cluster,
    network: around,
    paths,
    exits: pinnableExits(cluster, around, paths),
    effective: [{ id: ip.id, address: '20.60.0.1', managed: false }],
    promised: [promise()],
    reserved: [],
    record: recordOf(),
    unfinished: false,
    owner: 'shop/web',
    named: false,
    tags: {},
    unlocked: [],
    othersExpected: false,
    otherFrontends: [],
    ...change,
  };
}

/** In the user's own network, on these subnets. */
function inNetwork(subnets: Subnet[], change: Partial<Cluster> = {}, pools = [pool]): Partial<WatchedAzure> {
  return { network: { subnets, appliances: [] }, cluster: pinnedCluster([ip], { pools, ...change }) };
}

function findings(change: Partial<WatchedAzure>): Finding[] {
  const all = watched(change);
  return [...publicIpFindings(all), ...pathFindings(all), ...proxyFindings(all, [])];
}

function leaving(...effective: EffectiveAddress[]): Partial<WatchedAzure> {
  const outbound = {
    managedCount: effective.filter(({ managed }) => managed).length || undefined,
    managedCountIpv6: undefined,
    publicIpIds: effective.filter(({ id, managed }) => !managed && id !== prefix.id).map(({ id }) => id),
    prefixIds: effective.filter(({ id }) => id === prefix.id).map(({ id }) => id),
  };
  return { effective, cluster: exampleCluster({ outbound, effectiveIds: effective.map(({ id }) => id) }) };
}

const own = { id: ip.id, address: '20.60.0.1', managed: false };
const basic = pinnedCluster([], { loadBalancerSku: 'basic' });

describe('no finding', () => {
  test.each<[string, Partial<WatchedAzure>]>([
    ['of a cluster that is as it was promised', {}],
    ['where ids and states are in other cases', leavingInCapitals()],
    ['of an address that no record tells', { promised: [{ ...promise(), recorded: undefined }], record: undefined }],
    ['of tags that others add', { promised: [promise({ tags: { [ownerTag]: 'shop/web', policy: 'x' } })] }],
    ['of the owner tag in another case', { promised: [promise({ tags: { [ownerTag]: 'Shop/Web' } })] }],
    ['of tags of an IP that the workflow names', { promised: [promise({ tags: {} })], named: true, tags: { a: 'b' } }],
    ['of an own network', inNetwork([plain])],
    ['of a NAT gateway for a pool without nodes', inNetwork([gated], {}, [managedPool, { ...pool, hasNodes: false }])],
    [
      'of a pool with node IPs and no nodes',
      inNetwork([], {}, [managedPool, { ...pool, nodePublicIp: true, hasNodes: false }]),
    ],
    ['of ranges that hold the address', { cluster: pinnedCluster([ip], { authorizedRanges: ['20.60.0.0/24'] }) }],
    ['of ranges that hold the outbound IP', { cluster: pinnedCluster([ip], { authorizedRanges: ['0.0.0.0/32'] }) }],
    ['of ranges that hold Azure', { cluster: pinnedCluster([ip], { authorizedRanges: ['AzureCloud.westeurope'] }) }],
    [
      'of ranges of a private cluster',
      { cluster: pinnedCluster([ip], { authorizedRanges: ['192.0.2.0/28'], privateCluster: true }) },
    ],
    ['of a managed cluster that nothing was promised of', { ...leaving(managedAddress), promised: undefined }],
    ['of a NAT gateway without a promise', { ...inNetwork([gated]), effective: [other], promised: undefined }],
    ['of a reserved IP that is in use', { promised: undefined, reserved: [ip] }],
    ['of a promised IP on the cluster’s NAT gateway', onGateway()],
    ['of one that AKS put on its own NAT gateway', onManagedGateway()],
    ['of other IPs that replace: none kept', keptBeside()],
    ['of a cluster of 49 nodes', grown(49)],
  ])('%s', (_what, change) => {
    expect(findings(change)).toEqual([]);
  });
});

function leavingInCapitals(): Partial<WatchedAzure> {
  const ids = [ip.id.toUpperCase()];
  const outbound = { managedCount: undefined, managedCountIpv6: undefined, publicIpIds: ids, prefixIds: [] };
  return {
    cluster: pinnedCluster([ip], { outbound, outboundType: 'LoadBalancer', provisioningState: 'succeeded' }),
    effective: [{ ...own, id: ip.id.toLowerCase() }],
    promised: [promise({ allocation: 'static', attachedTo: frontend.toUpperCase() })],
  };
}

function onGateway(...more: EffectiveAddress[]): Partial<WatchedAzure> {
  const gateway = exampleGateway('exit', { addressIds: [ip.id, ...more.map(({ id }) => id)] });
  return {
    ...inNetwork([{ ...plain, gateway }], { outboundType: 'userAssignedNATGateway', ...exampleOutbound() }),
    promised: [{ ...promise({ attachedTo: gateway.id.toUpperCase() }), exitId: gateway.id }],
    named: true,
  };
}

function onManagedGateway(): Partial<WatchedAzure> {
  const attachedTo = network('natGateways/aks-natgateway', nodeGroup);
  const cluster = exampleCluster({
    outboundType: 'managedNATGateway',
    ...exampleOutbound(),
    gateway: { isV2: false, outbound: { ...exampleOutbound().outbound, managedCount: 1 }, effectiveIds: [ip.id] },
  });
  return { cluster, promised: [promise({ attachedTo })], record: undefined, named: true };
}

function exampleOutbound(): Pick<Cluster, 'outbound' | 'effectiveIds'> {
  const outbound = { managedCount: undefined, managedCountIpv6: undefined, publicIpIds: [], prefixIds: [] };
  return { outbound, effectiveIds: [] };
}

function keptBeside(): Partial<WatchedAzure> {
  const kept = examplePublicIp({ name: 'other', address: '20.60.0.9', attachedTo: frontend, tags: {} });
  const nothing = exampleOutbound().outbound;
  const outbound = { ...nothing, publicIpIds: [kept.id] };
  const restore = { outbound, allocatedOutboundPorts: 0, managedGateway: nothing, gateways: {} };
  return {
    ...leaving(own, other),
    promised: [promise(), { id: kept.id, exitId: clusterId, existing: kept, recorded: '20.60.0.9' }],
    record: recordOf({ restore }),
    tags: {},
  };
}

function grown(maximumNodes: number, allocatedOutboundPorts = 0): Partial<WatchedAzure> {
  return { cluster: pinnedCluster([ip], { pools: [{ ...pool, maximumNodes }], allocatedOutboundPorts }) };
}

/** Finding, severity, what the texts say. */
type Expected = [id: string, severity: 'drift' | 'advice', texts: RegExp];

function expectFindings(found: Finding[], expected: Expected[]): void {
  expect(found.map(({ id, severity }) => [id, severity])).toEqual(expected.map(([id, severity]) => [id, severity]));
  for (const [index, [, , texts]] of expected.entries()) {
    const { subject, expected: should, actual, remedy } = found[index] ?? {};
    const text = [subject, should, actual, remedy].join(' | ');
    expect(text).toMatch(texts);
    expect(text).not.toMatch(/undefined|\[object/);
    expect(text).not.toContain(subscription);
    expect(text).not.toContain('/subscriptions/');
  }
}

const busy = { provisioningState: 'Updating' };
const failed = { provisioningState: 'Failed' };
const nicId = network('networkInterfaces/vm/ipConfigurations/a', `/subscriptions/${subscription}/resourceGroups/lab`);

test.each<[string, Partial<WatchedAzure>, Expected[]]>([
  [
    'deleted after the cluster was switched away',
    { ...leaving(managedAddress), promised: [gone] },
    [
      [
        'ip-missing',
        'drift',
        /web-egress in resource group shop \| 20\.60\.0\.1 \| deleted \| mode: pin creates it and/,
      ],
      ['outbound-profile-changed', 'drift', /managed by AKS again: 20\.50\.0\.1/],
    ],
  ],
  [
    'deleted while the outbound profile names it',
    { promised: [gone], effective: [] },
    [['ip-missing', 'drift', /mode: reserve creates it again; then az aks update --resource-group shop --name web /]],
  ],
  [
    'deleted, on a Basic load balancer',
    { cluster: basic, promised: [gone] },
    [
      ['ip-missing', 'drift', /no Basic IPs any more/],
      ['basic-load-balancer-retired', 'advice', /Basic/],
    ],
  ],
  [
    'one that never was',
    { ...leaving(managedAddress), promised: [{ ...gone, recorded: undefined }], record: undefined, named: true },
    [['ip-missing', 'drift', /an IP that exists \| there is none \| mode: pin creates it.*Tell partners its address/]],
  ],
  [
    'free, and named for a cluster that was never pinned',
    { ...leaving(managedAddress), promised: [promise({ attachedTo: undefined })], record: undefined, named: true },
    [['outbound-profile-changed', 'drift', /managed by AKS: 20\.50\.0\.1/]],
  ],
  [
    'missing, on a path that cannot be pinned',
    { ...inNetwork([routed]), promised: [gone], effective: [], record: undefined },
    [['ip-missing', 'drift', /Name an IP that exists .*firewall or appliance/]],
  ],
  [
    'made dynamic',
    { promised: [promise({ allocation: 'Dynamic' })] },
    [
      [
        'ip-not-static',
        'drift',
        /az network public-ip update --resource-group shop --name web-egress --allocation-method Static/,
      ],
    ],
  ],
  [
    'made anew under its old name',
    { promised: [promise({ address: '20.60.0.7' })] },
    [['ip-address-changed', 'drift', /\| 20\.60\.0\.1 \| 20\.60\.0\.7: .*made anew/]],
  ],
  [
    'detached',
    { promised: [promise({ attachedTo: undefined })] },
    [['ip-detached', 'drift', /nothing uses it \|.*az aks update --resource-group shop --name web/]],
  ],
  [
    'detached, on a Basic load balancer',
    { cluster: basic, promised: [promise({ attachedTo: undefined })] },
    [
      ['ip-detached', 'drift', /mode: pin/],
      ['basic-load-balancer-retired', 'advice', /Basic/],
    ],
  ],
  [
    'detached, because the cluster was switched away',
    { ...leaving(managedAddress), promised: [promise({ attachedTo: undefined })] },
    [
      [
        'outbound-profile-changed',
        'drift',
        /egress from 20\.60\.0\.1 \(web-egress\) \| its addresses are managed by AKS again: 20\.50\.0\.1 \(0d5c\), without 20\.60\.0\.1 \(web-egress\) \| mode: pin puts it back/,
      ],
    ],
  ],
  [
    'in use by a machine',
    { promised: [promise({ attachedTo: nicId })] },
    [['ip-attached-elsewhere', 'drift', /in use by network interface vm in resource group lab \|.*az aks update/]],
  ],
  [
    'in use by a machine, on a Basic load balancer',
    { cluster: basic, promised: [promise({ attachedTo: nicId })] },
    [
      ['ip-attached-elsewhere', 'drift', /network interface vm.*by itself/],
      ['basic-load-balancer-retired', 'advice', /Basic/],
    ],
  ],
  [
    'in use by somebody’s NAT gateway, after the cluster was switched away',
    { ...leaving(managedAddress), promised: [promise({ attachedTo: network('natGateways/theirs') })] },
    [
      ['ip-attached-elsewhere', 'drift', /NAT gateway theirs in resource group shop.*mode: pin/],
      ['outbound-profile-changed', 'drift', /again/],
    ],
  ],
  [
    'without its tags',
    { promised: [promise({ tags: { team: 'their’s' } })], tags: { team: "o'neil" } },
    [
      [
        'ip-tags-lost',
        'advice',
        /tags team=o'neil, aks-egress-ip=shop\/web \| team=their’s, no aks-egress-ip \| az resource tag --is-incremental --tags 'team=o'\\''neil' aks-egress-ip=shop\/web --resource-group shop --name web-egress/,
      ],
    ],
  ],
  [
    'of the action, named by the workflow, without a wanted tag',
    { named: true, tags: { team: 'shop' } },
    [['ip-tags-lost', 'advice', /no team/]],
  ],
  [
    'without its lock',
    { unlocked: [ip.id] },
    [['ip-unlocked', 'advice', /az lock create .* --resource-group shop --resource web-egress --resource-type/]],
  ],
  [
    'in the node resource group',
    { promised: [promise({ resourceGroup: 'mc_shop_WEB_westeurope' })] },
    [['ip-in-node-resource-group', 'advice', /deleted with the cluster/]],
  ],
  [
    'only reserved',
    { ...leaving(managedAddress), promised: undefined, reserved: [{ ...ip, attachedTo: undefined }] },
    [['ip-not-in-use', 'advice', /20\.60\.0\.1 \(web-egress\) is reserved.*mode: pin/]],
  ],
  [
    'alone for 50 nodes and one of surge',
    grown(50),
    [['ports-run-short', 'advice', /1024 SNAT ports a node \| 512, once there are 51 nodes.*outbound-ports: 1024,/]],
  ],
  ['alone for many nodes', grown(199), [['ports-run-short', 'advice', /256, .*outbound-ports: 1024 and ip-count: 4,/]]],
  [
    'with more ports a node than it has',
    grown(9, 8000),
    [
      [
        'ports-run-short',
        'advice',
        /80000 SNAT ports: 8000 × 10 nodes .*\| 64000 ports of 1 IP \| mode: pin with ip-count: 2, or with outbound-ports: 6400/,
      ],
    ],
  ],
])('an IP that is %s', (_what, change, expected) => {
  expectFindings(findings(change), expected);
});

test.each<[string, Partial<WatchedAzure>, Expected[]]>([
  [
    'other IPs beside the promised one',
    leaving(own, other),
    [['outbound-profile-changed', 'drift', /it has other IPs: 20\.60\.0\.9 \(other\) \| mode: pin with replace: all/]],
  ],
  [
    'another IP instead',
    leaving(other),
    [['outbound-profile-changed', 'drift', /other IPs: 20\.60\.0\.9 \(other\), without 20\.60\.0\.1 \(web-egress\)/]],
  ],
  [
    'a prefix instead',
    leaving(prefix),
    [['outbound-profile-changed', 'drift', /the prefix 20\.70\.0\.0\/30 \(range\),/]],
  ],
  [
    'an old address in effect, because the last update failed',
    { cluster: pinnedCluster([ip], { ...failed, effectiveIds: [managedAddress.id] }), effective: [managedAddress] },
    [
      ['cluster-failed', 'advice', /Failed.*az aks update --resource-group shop --name web/],
      ['outbound-profile-changed', 'drift', /managed by AKS again: 20\.50\.0\.1 \(0d5c\), without/],
    ],
  ],
  [
    'another outbound type',
    { cluster: exampleCluster({ outboundType: 'userDefinedRouting', ...exampleOutbound() }), effective: [] },
    [['outbound-type-changed', 'drift', /\| outbound type userDefinedRouting \|.*--outbound-type loadBalancer/]],
  ],
  [
    'a NAT gateway instead of its load balancer',
    { ...inNetwork([gated], { outboundType: 'userAssignedNATGateway', ...exampleOutbound() }), effective: [other] },
    [['outbound-type-changed', 'drift', /userAssignedNATGateway, leaving from 20\.60\.0\.9 \(other\)/]],
  ],
  [
    'another IP on the NAT gateway that was meant',
    { ...onGateway(other), effective: [own, other], record: undefined },
    [
      [
        'outbound-profile-changed',
        'drift',
        /NAT gateway exit in resource group shop .*it has other IPs: 20\.60\.0\.9 \(other\).*mode: pin with replace: all/,
      ],
    ],
  ],
  [
    'a NAT gateway on the subnet',
    { ...inNetwork([gated]), effective: [other] },
    [
      [
        'nat-gateway-overrides',
        'drift',
        /subnet nodes of virtual network shop in resource group shop .*NAT gateway exit in resource group shop.*az network vnet subnet update --resource-group shop --vnet-name shop --name nodes --remove natGateway.*mode: pin pins it/,
      ],
    ],
  ],
  [
    'a route to a firewall, which wins over the NAT gateway beside it',
    { ...inNetwork([{ ...routed, gateway: gated.gateway }]), effective: [] },
    [
      [
        'route-overrides',
        'drift',
        /0\.0\.0\.0\/0 or half of it sends its traffic to VirtualAppliance 10\.0\.0\.4.*expected-ips/,
      ],
    ],
  ],
  [
    'a route for IPv6 alone, where IPv6 is pinned',
    {
      ...inNetwork([{ ...plain, routes: [{ ...toFirewall, prefix: '::/0', nextHopAddress: 'fd00::4' }] }]),
      promised: [promise({ version: 'IPv6' })],
    },
    [['route-overrides', 'drift', /a route for ::\/0 sends its IPv6 traffic to VirtualAppliance fd00::4/]],
  ],
  [
    'nodes with IPs of their own',
    inNetwork([], {}, [pool, { ...pool, name: 'gaming', nodePublicIp: true }]),
    [['node-public-ips', 'drift', /nodes of gaming have public IPs/]],
  ],
  [
    'an HTTP proxy',
    { cluster: pinnedCluster([ip], { httpProxy: true }) },
    [['http-proxy', 'drift', /az aks update --resource-group shop --name web --disable-http-proxy/]],
  ],
  [
    'authorized ranges without the address',
    { cluster: pinnedCluster([ip], { authorizedRanges: ['192.0.2.0/28', 'GitHubActions'] }) },
    [
      [
        'authorized-ranges-lack-egress',
        'advice',
        /20\.60\.0\.1\/32 \| none of its 2 .*az aks update --resource-group shop --name web --api-server-authorized-ip-ranges "\$\(az aks show .*\),20\.60\.0\.1\/32"/,
      ],
    ],
  ],
  [
    'no power, which says nothing of its IP',
    { cluster: pinnedCluster([ip], { powerState: 'Stopped' }), promised: [promise({ attachedTo: undefined })] },
    [['cluster-stopped', 'advice', /az aks start --resource-group shop --name web/]],
  ],
  [
    'an operation, during which nothing of its outbound profile is said',
    {
      ...leaving(managedAddress),
      cluster: exampleCluster(busy),
      promised: [promise({ attachedTo: undefined })],
    },
    [['cluster-busy', 'advice', /Updating/]],
  ],
  [
    'an operation of its own on a pool',
    { cluster: pinnedCluster([ip], { pools: [{ ...pool, provisioningState: 'Upgrading' }] }) },
    [['cluster-busy', 'advice', /Upgrading/]],
  ],
  [
    'a cancelled operation behind it',
    { cluster: pinnedCluster([ip], { provisioningState: 'Canceled' }) },
    [['cluster-failed', 'advice', /Canceled/]],
  ],
  [
    'no way out of Failed, because its IP was deleted',
    { cluster: pinnedCluster([ip], failed), promised: [gone], effective: [] },
    [
      ['ip-missing', 'drift', /mode: reserve/],
      [
        'cluster-stuck',
        'drift',
        /names web-egress, deleted meanwhile \(ip-missing is the cause\).*LoadBalancerProfileOutboundIPNotExist.*--load-balancer-outbound-ips/,
      ],
    ],
  ],
  [
    'no way out of Failed, because another IP of it was deleted, and nothing was promised',
    { cluster: pinnedCluster([other], failed), promised: undefined, effective: [] },
    [['cluster-stuck', 'advice', /names other, deleted meanwhile: every/]],
  ],
  [
    'Failed, and nothing was promised',
    { cluster: exampleCluster(failed), effective: [managedAddress], promised: undefined },
    [['cluster-failed', 'advice', /Failed/]],
  ],
  [
    'a Basic load balancer with frontends of others',
    { cluster: basic, otherFrontends: ['20.60.0.9 (other)'] },
    [
      ['basic-load-balancer-retired', 'advice', /Basic/],
      ['egress-not-promised', 'advice', /20\.60\.0\.9/],
    ],
  ],
  [
    'a Basic load balancer, and its IP in the node resource group, where alone it may be',
    { cluster: basic, promised: [promise({ resourceGroup: 'mc_shop_WEB_westeurope' })] },
    [['basic-load-balancer-retired', 'advice', /Basic/]],
  ],
  [
    'a Basic load balancer, and nothing was promised',
    { cluster: basic, otherFrontends: ['20.60.0.9 (other)'], promised: undefined },
    [['basic-load-balancer-retired', 'advice', /Basic/]],
  ],
])('a cluster that has %s', (_what, change, expected) => {
  expectFindings(findings(change), expected);
});

test.each<[string, Partial<WatchedAzure>, RegExp]>([
  [
    'of a firewall that may not be read',
    inNetwork([routed], { outboundType: 'userDefinedRouting' }),
    /egress of web .*sends its traffic to VirtualAppliance 10\.0\.0\.4, .*expected-ips.*where the caller may read them/,
  ],
  [
    'of one pool of two',
    { ...inNetwork([routed], {}, [managedPool, pool]), effective: [own] },
    /egress of node group system2? .*expected-ips/,
  ],
  [
    'of a cluster that lets nothing out',
    { cluster: exampleCluster({ outboundType: 'block' }) },
    /lets nothing out.*--outbound-type/,
  ],
  ['that was deleted', {}, /names web-egress, deleted meanwhile.*az aks update --resource-group shop/],
  ['of a Basic load balancer without frontends', { cluster: basic }, /belongs to nobody.*ip-name/],
])('an address %s: why it is not known', (_what, change, words) => {
  const [finding, ...more] = unknownExpectations(watched({ effective: [], ...change }));
  expect(more).toEqual([]);
  expect(Object.values(finding ?? {}).join(' ')).toMatch(words);
});

test('a switch that was begun and not carried out is told as that, and nobody is blamed for it', () => {
  const startedAt = '2026-11-23T04:00:00.000Z';
  const before = {
    cluster: exampleCluster(),
    effective: [managedAddress],
    promised: [promise({ attachedTo: undefined })],
  };
  const [finding, ...others] = findings({ ...before, record: recordOf({ startedAt }), unfinished: true });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ id: 'outbound-profile-changed', severity: 'drift', since: startedAt });
  expect(finding?.actual).toMatch(/began the switch and did not carry it out: still /);
  expect(finding).not.toHaveProperty('resourceId');
});

test('a workflow that also expects other addresses than the promised ones means other ways out, too', () => {
  const byNode = { ...managedPool, nodePublicIp: true };
  const inAll = inNetwork([gated], { httpProxy: true }, [pool, byNode]);
  const overridden = { ...inAll, effective: [other] };
  expect(findings(overridden)).toHaveLength(3);
  expect(findings({ ...overridden, othersExpected: true })).toEqual([]);
  const expects = (...expected: string[]): boolean => hasOthersBeside([promise()], expected);
  expect([expects(), expects('20.60.0.1'), expects('20.60.0.1/32')]).toEqual([false, false, false]);
  expect([expects('20.60.0.1', '20.60.0.9'), expects('20.60.0.0/24')]).toEqual([true, true]);
});

test('every finding about a resource of Azure names it by its id, for its history', () => {
  const all = findings({
    ...inNetwork([gated], { httpProxy: true }),
    promised: [promise({ allocation: 'Dynamic', tags: {} })],
    effective: [other],
  });
  expect(all.map(({ id, resourceId }) => [id, resourceId])).toEqual([
    ['ip-not-static', ip.id],
    ['ip-tags-lost', ip.id],
    ['nat-gateway-overrides', subnetId],
    ['http-proxy', exampleCluster().id],
  ]);
});
