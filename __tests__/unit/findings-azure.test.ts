import { readCluster, type Cluster } from '../../src/egress/cluster.ts';
import { pathFindings } from '../../src/egress/findings/cluster.ts';
import type { Finding } from '../../src/egress/findings/finding.ts';
import { unknownExpectation } from '../../src/egress/findings/unknown-expectation.ts';
import { publicIpFindings } from '../../src/egress/findings/public-ip.ts';
import type { Subnet } from '../../src/egress/paths.ts';
import { hasOthersBeside, type PromisedIp } from '../../src/egress/promise.ts';
import { ownerTag, type EffectiveAddress, type PublicIp } from '../../src/egress/public-ip.ts';
import { readRecord, recordData, type ChangeRecord } from '../../src/egress/record.ts';
import type { WatchedAzure } from '../../src/egress/watched.ts';
import {
  exampleBody,
  exampleCluster,
  examplePublicIp,
  group,
  managedAddress,
  nodeGroup,
  pinnedCluster,
  subscription,
} from './examples.ts';

const network = (name: string, at = group): string => `${at}/providers/Microsoft.Network/${name}`;
const frontend = network('loadBalancers/kubernetes/frontendIPConfigurations/x', nodeGroup);
const ip = examplePublicIp({ attachedTo: frontend });
const other: EffectiveAddress = { id: network('publicIPAddresses/other'), address: '20.60.0.9', managed: false };
const prefix: EffectiveAddress = { id: network('publicIPPrefixes/range'), address: '20.70.0.0/30', managed: false };
const subnetId = network('virtualNetworks/net/subnets/nodes');
const plain: Subnet = { id: subnetId, natGatewayId: undefined, defaultRoute: undefined };
const gated: Subnet = { ...plain, natGatewayId: network('natGateways/exit') };
const routed: Subnet = { ...plain, defaultRoute: 'VirtualAppliance 10.0.0.4' };

function recordOf(change: Partial<ChangeRecord> = {}): ChangeRecord | undefined {
  const restore = {
    outbound: { managedCount: 1, managedCountIpv6: undefined, publicIpIds: [], prefixIds: [] },
    allocatedOutboundPorts: 0,
  };
  return readRecord(recordData({ change: '1', pinnedIds: [ip.id], restore, ...change } as ChangeRecord));
}

/** A pinned IP as it was promised, with something about it changed. */
function promise(change: Partial<PublicIp> = {}): PromisedIp {
  return { id: ip.id, existing: { ...ip, ...change }, recorded: '20.60.0.1' };
}

const gone: PromisedIp = { id: ip.id, existing: undefined, recorded: '20.60.0.1' };
const pool = { ...readCluster(exampleBody()).pools[0], subnetIds: [subnetId] } as Cluster['pools'][number];

/** A cluster that was pinned and is as it was promised, with something changed. */
function watched(change: Partial<WatchedAzure> = {}): WatchedAzure {
  return {
    cluster: pinnedCluster([ip]),
    subnets: [],
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
  return { subnets, cluster: pinnedCluster([ip], { pools, ...change }) };
}

function findings(change: Partial<WatchedAzure>): Finding[] {
  const all = watched(change);
  return [...publicIpFindings(all), ...pathFindings(all)];
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
    ['of a NAT gateway for a pool without nodes', inNetwork([gated], {}, [{ ...pool, hasNodes: false }])],
    ['of a pool with node IPs and no nodes', inNetwork([], {}, [{ ...pool, nodePublicIp: true, hasNodes: false }])],
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

function onGateway(): Partial<WatchedAzure> {
  const natGatewayId = gated.natGatewayId ?? '';
  return {
    ...inNetwork([gated], { outboundType: 'userAssignedNATGateway', ...exampleOutbound() }),
    promised: [promise({ attachedTo: natGatewayId.toUpperCase() })],
    named: true,
  };
}

function onManagedGateway(): Partial<WatchedAzure> {
  const attachedTo = network('natGateways/aks-natgateway', nodeGroup);
  const cluster = exampleCluster({
    outboundType: 'managedNATGateway',
    gatewayEffectiveIds: [ip.id],
    ...exampleOutbound(),
  });
  return { cluster, promised: [promise({ attachedTo })], record: undefined, named: true };
}

function exampleOutbound(): Pick<Cluster, 'outbound' | 'effectiveIds'> {
  const outbound = { managedCount: undefined, managedCountIpv6: undefined, publicIpIds: [], prefixIds: [] };
  return { outbound, effectiveIds: [] };
}

function keptBeside(): Partial<WatchedAzure> {
  const kept = examplePublicIp({ name: 'other', address: '20.60.0.9', attachedTo: frontend, tags: {} });
  const restore = { outbound: { ...exampleOutbound().outbound, publicIpIds: [kept.id] }, allocatedOutboundPorts: 0 };
  return {
    ...leaving(own, other),
    promised: [promise(), { id: kept.id, existing: kept, recorded: '20.60.0.9' }],
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
    { ...onGateway(), promised: [gone], effective: [other], record: undefined },
    [['ip-missing', 'drift', /Name an IP that exists .*NAT gateway/]],
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
    { ...onGateway(), effective: [own, other], record: undefined },
    [['outbound-profile-changed', 'drift', /it leaves by NAT gateway from 20\.60\.0\.9 \(other\)/]],
  ],
  [
    'a NAT gateway on the subnet',
    { ...inNetwork([gated]), effective: [other] },
    [
      [
        'nat-gateway-overrides',
        'drift',
        /subnet nodes of virtual network net in resource group shop .*NAT gateway exit in resource group shop.*az network vnet subnet update --resource-group shop --vnet-name net --name nodes --remove natGateway/,
      ],
    ],
  ],
  [
    'a route to a firewall, which wins over the NAT gateway beside it',
    { ...inNetwork([{ ...routed, natGatewayId: gated.natGatewayId }]), effective: [] },
    [
      [
        'route-overrides',
        'drift',
        /0\.0\.0\.0\/0 or half of it sends its traffic to VirtualAppliance 10\.0\.0\.4.*expected-ips/,
      ],
    ],
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

test.each<[string, Cluster, Subnet[], RegExp]>([
  [
    'of a firewall',
    pinnedCluster([ip], { outboundType: 'userDefinedRouting' }),
    [routed],
    /userDefinedRouting.*firewall/,
  ],
  ['behind a route', pinnedCluster([ip]), [routed], /expected-ips/],
  [
    'that was deleted',
    pinnedCluster([ip]),
    [],
    /names web-egress, deleted meanwhile.*az aks update --resource-group shop/,
  ],
  ['of a Basic load balancer without frontends', basic, [], /belongs to nobody.*ip-name/],
])('an address %s: why it is not known', (_what, cluster, subnets, words) => {
  const { actual, remedy } = unknownExpectation({ cluster, subnets });
  expect(`${actual} | ${remedy}`).toMatch(words);
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
  const inAll = inNetwork([gated], { httpProxy: true }, [{ ...pool, nodePublicIp: true }]);
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
