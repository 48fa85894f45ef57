// What a check finds of clusters that leave by NAT gateways, by several exits, and by routes that are for partners alone.
import type { Cluster } from '../../src/egress/cluster.ts';
import { pathFindings } from '../../src/egress/findings/cluster.ts';
import type { Finding } from '../../src/egress/findings/finding.ts';
import { proxyFindings } from '../../src/egress/findings/http-proxy.ts';
import { partnerFindings } from '../../src/egress/findings/partner-routes.ts';
import { publicIpFindings } from '../../src/egress/findings/public-ip.ts';
import type { GroupEvidence } from '../../src/egress/evidence.ts';
import { pinnableExits } from '../../src/egress/exits.ts';
import type { NatGateway, Route } from '../../src/egress/network.ts';
import { pathsOfPools } from '../../src/egress/places.ts';
import type { PromisedIp } from '../../src/egress/promise.ts';
import type { WatchedAzure } from '../../src/egress/watched.ts';
import {
  clusterId,
  exampleCluster,
  exampleGateway,
  examplePublicIp,
  exampleSubnet,
  nodeGroup,
  pinnedCluster,
} from './examples.ts';

type Pool = Cluster['pools'][number];
const [examplePool] = exampleCluster().pools as [Pool];
const pool = (name: string, subnet?: string): Pool => ({
  ...examplePool,
  name,
  nodeSubnetId: subnet === undefined ? undefined : exampleSubnet(subnet).id,
});

const balanced = examplePublicIp({ name: 'web-egress', address: '20.60.0.1' });
const first = examplePublicIp({ name: 'web-egress-a', address: '20.60.0.2' });
const second = examplePublicIp({ name: 'web-egress-b', address: '20.60.0.3' });
const foreign = examplePublicIp({ name: 'theirs', address: '20.60.0.9' });
const managed = examplePublicIp({ name: 'managed', address: '20.50.0.1' });
const a = exampleGateway('a', { addressIds: [first.id] });
const b = exampleGateway('b', { addressIds: [second.id], subnetIds: [exampleSubnet('apps').id] });
const ofNodes = (name: string): string => `${nodeGroup}/providers/Microsoft.Network/${name}`;
const onA = promise(first, a.id, a.id);
const onB = promise(second, b.id, b.id);
const onBalancer = promise(balanced, clusterId, ofNodes('loadBalancers/kubernetes/frontendIPConfigurations/x'));

function promise(ip: typeof first, exitId: string, attachedTo: string | undefined, sku = 'Standard'): PromisedIp {
  return { id: ip.id, exitId, existing: { ...ip, sku, attachedTo }, recorded: ip.address };
}

interface Given {
  gateways?: Record<string, NatGateway | undefined>;
  routes?: Route[];
  interfaceIds?: string[];
  pools?: Pool[];
  cluster?: Cluster;
  promised?: PromisedIp[];
  skipped?: string[];
}

const byGateways = exampleCluster({ outboundType: 'userAssignedNATGateway' });

/** Two pools on two NAT gateways, each with its promised IP, with something changed. */
function watched(given: Given): WatchedAzure {
  const { gateways = { nodes: a, apps: b }, cluster: base = byGateways, promised = [onA, onB] } = given;
  const cluster = { ...base, pools: given.pools ?? [pool('system', 'nodes'), pool('apps', 'apps')] };
  const { routes = [], interfaceIds = [] } = given;
  const subnets = Object.entries(gateways).map(([name, gateway]) =>
    exampleSubnet(name, { gateway, routes, interfaceIds }),
  );
  const network = { subnets, appliances: [] };
  const paths = pathsOfPools(cluster, network, given.skipped ?? []);
  const ids = paths.flatMap(({ addressIds }) => addressIds);
  const effective = [balanced, first, second, foreign, managed].filter(({ id }) => ids.includes(id));
  return {
    cluster,
    network,
    paths,
    exits: pinnableExits(cluster, network, paths),
    effective: effective.map(({ id, address = '' }) => ({ id, address, managed: id === managed.id })),
    promised,
    othersExpected: false,
    reserved: [],
    record: undefined,
    unfinished: false,
    owner: 'shop/web',
    named: false,
    tags: {},
    unlocked: [],
    otherFrontends: [],
  };
}

function findings(given: Given): Finding[] {
  const all = watched(given);
  return [...publicIpFindings(all), ...pathFindings(all)];
}

const swapped = { nodes: { ...a, addressIds: [second.id] }, apps: { ...b, addressIds: [first.id] } };
const withForeign = { ...a, addressIds: [first.id, foreign.id] };
const shared = { ...a, subnetIds: [...a.subnetIds, exampleSubnet('machines').id] };
const both = { pools: [pool('system', 'nodes'), pool('apps')], gateways: { nodes: a } };
const mixed = { ...both, cluster: pinnedCluster([balanced]), promised: [onA, onBalancer] };
const v2 = { managedCount: undefined, managedCountIpv6: undefined, publicIpIds: [balanced.id], prefixIds: [] };
const byManaged = exampleCluster({
  outboundType: 'managedNATGateway',
  gateway: { isV2: true, outbound: v2, effectiveIds: [balanced.id] },
});
const onManaged = promise(balanced, clusterId, ofNodes('natGateways/aks'), 'StandardV2');
const toFirewall = { name: 'all', prefix: '0.0.0.0/0', nextHopType: 'VirtualAppliance', nextHopAddress: '10.0.0.4' };
const noManagedGateway = { isV2: false, outbound: { ...v2, publicIpIds: [] }, effectiveIds: [] };

test.each<[string, Given]>([
  ['two gateways, each with its IP', {}],
  ['a pool on a gateway beside one on the load balancer', mixed],
  ['a gateway whose pool is left out', { gateways: { nodes: a, apps: withForeign }, skipped: ['apps'] }],
  [
    'a subnet that a pool without nodes has',
    { ...mixed, pools: [...mixed.pools, { ...pool('idle', 'nodes'), hasNodes: false }] },
  ],
  [
    'a gateway that has the IP of one that was given up',
    {
      gateways: { nodes: { ...b, subnetIds: a.subnetIds } },
      pools: [pool('system', 'nodes')],
      promised: [{ ...onB, exitId: a.id }],
    },
  ],
  [
    'a managed NAT gateway with its own IP',
    {
      cluster: byManaged,
      gateways: {},
      pools: [pool('system')],
      promised: [onManaged],
    },
  ],
])('no finding of %s', (_what, given) => {
  expect(findings(given)).toEqual([]);
});

test.each<[string, Given, [id: string, severity: string, texts: RegExp][]]>([
  [
    'IPs that were swapped between two gateways',
    { gateways: swapped },
    [
      [
        'outbound-profile-changed',
        'drift',
        /^NAT gateway a in resource group shop \| egress from 20\.60\.0\.2 .*20\.60\.0\.3 .*without 20\.60\.0\.2/,
      ],
      [
        'outbound-profile-changed',
        'drift',
        /^NAT gateway b in resource group shop \| egress from 20\.60\.0\.3 .*20\.60\.0\.2 .*without 20\.60\.0\.3/,
      ],
    ],
  ],
  [
    'another IP beside the promised one',
    { gateways: { nodes: withForeign, apps: b } },
    [['outbound-profile-changed', 'drift', /other IPs: 20\.60\.0\.9 \(theirs\) \| mode: pin with replace: all/]],
  ],
  [
    'another IP beside the promised one of a gateway that others share, which pin leaves alone',
    { gateways: { nodes: { ...shared, addressIds: withForeign.addressIds }, apps: b } },
    [
      [
        'outbound-profile-changed',
        'drift',
        /az network nat gateway update --resource-group shop --name a --public-ip-addresses "\$\(az network public-ip show --resource-group shop --name web-egress-a --query id/,
      ],
      ['nat-gateway-shared', 'advice', /NAT gateway a in resource group shop .*subnet machines/],
    ],
  ],
  [
    'a gateway that came to serve a subnet of others',
    { gateways: { nodes: shared, apps: b } },
    [
      [
        'nat-gateway-shared',
        'advice',
        /carries the traffic of others, too: subnet machines .*az network vnet subnet update/,
      ],
    ],
  ],
  [
    'a pool on a gateway that nobody pinned',
    { promised: [onA] },
    [['group-leaves-elsewhere', 'drift', /node group apps .*NAT gateway b.*mode: pin pins that way out, too/]],
  ],
  [
    'a pool on the load balancer, where only a gateway was pinned',
    { ...mixed, promised: [onA] },
    [['group-leaves-elsewhere', 'drift', /node group apps .*load balancer.*mode: pin pins that way out/]],
  ],
  [
    'a gateway that was taken off its subnet',
    { gateways: { nodes: a, apps: undefined } },
    [
      [
        'group-leaves-elsewhere',
        'drift',
        /node group apps .*its subnet has no NAT gateway.*az network vnet subnet update --nat-gateway/,
      ],
    ],
  ],
  [
    'a subnet of the load balancer that was given a gateway',
    { ...mixed, promised: [onBalancer] },
    [['nat-gateway-overrides', 'drift', /NAT gateway a .*--remove natGateway/]],
  ],
  [
    'routes that take the traffic from the gateways',
    { routes: [toFirewall] },
    [
      ['route-overrides', 'drift', /subnet nodes .*VirtualAppliance 10\.0\.0\.4/],
      ['route-overrides', 'drift', /subnet apps .*VirtualAppliance 10\.0\.0\.4/],
    ],
  ],
  [
    'another outbound type, which many pools follow',
    { cluster: { ...byGateways, gateway: noManagedGateway }, promised: [onBalancer] },
    [
      [
        'outbound-type-changed',
        'drift',
        /userAssignedNATGateway, leaving from 20\.60\.0\.2 .*--outbound-type loadBalancer.*mode: pin pins it/,
      ],
    ],
  ],
  [
    'a managed NAT gateway whose addresses are managed again',
    {
      cluster: {
        ...byManaged,
        gateway: { isV2: true, outbound: { ...v2, managedCount: 1, publicIpIds: [] }, effectiveIds: [managed.id] },
      },
      gateways: {},
      pools: [pool('system')],
      promised: [onManaged],
    },
    [['outbound-profile-changed', 'drift', /cluster web .*managed by AKS.*without 20\.60\.0\.1.*mode: pin/]],
  ],
  [
    'a managed NAT gateway whose IP is detached',
    {
      cluster: byManaged,
      gateways: {},
      pools: [pool('system')],
      promised: [promise(balanced, clusterId, undefined, 'StandardV2')],
    },
    [['ip-detached', 'drift', /in use by the managed NAT gateway of web .*az aks update/]],
  ],
  [
    'a load balancer that gave way to a managed NAT gateway',
    {
      cluster: { ...byManaged, gateway: { ...noManagedGateway, effectiveIds: [managed.id] } },
      gateways: {},
      pools: [pool('system')],
      promised: [onBalancer],
    },
    [['outbound-type-changed', 'drift', /outbound type managedNATGateway, leaving from 20\.50\.0\.1/]],
  ],
])('%s', (_what, given, expected) => {
  const found = findings(given);
  expect(found.map(({ id, severity }) => [id, severity])).toEqual(expected.map(([id, severity]) => [id, severity]));
  for (const [index, [, , texts]] of expected.entries()) {
    const { subject, expected: should, actual, remedy } = found[index] ?? {};
    const text = [subject, should, actual, remedy].join(' | ');
    expect(text).toMatch(texts);
    expect(text).not.toMatch(/undefined|\[object|\/subscriptions\//);
  }
});

const route = (prefix: string, nextHopType: string, nextHopAddress = ''): Route => ({
  name: prefix.replaceAll(/\W/g, '-'),
  prefix,
  nextHopType,
  nextHopAddress,
});
const partner = '198.51.100.0/24';
const appliance = route(partner, 'VirtualAppliance', '10.0.0.4');

test.each<[string, Route[], string[], RegExp[]]>([
  ['no route', [], [partner], []],
  ['a route to the Internet, as all else', [route(partner, 'Internet')], [partner], []],
  ['a route of somebody else', [appliance], ['192.0.2.0/24'], []],
  ['the route that all else has', [toFirewall, appliance], [partner], []],
  ['a service tag', [route('Storage', 'Internet'), toFirewall], [partner], []],
  [
    'a route to an appliance',
    [appliance],
    [partner, '198.51.100.7'],
    [
      /198\.51\.100\.0\/24, 198\.51\.100\.7 reached by the way that all else of system takes.*VirtualAppliance 10\.0\.0\.4.*--vnet-name shop --name nodes.*route delete --name 198/,
    ],
  ],
  ['a route to a gateway', [route('198.0.0.0/8', 'VirtualNetworkGateway')], [partner], [/VirtualNetworkGateway/]],
  ['a route to nowhere', [route('198.0.0.0/8', 'None')], [partner], [/drops 198/]],
  [
    'a route for a part of the partner',
    [route('198.51.100.128/25', 'None')],
    [partner],
    [/drops a part of 198\.51\.100\.0\/24/],
  ],
  ['a shorter route beside the right one', [route('198.0.0.0/8', 'None'), route(partner, 'Internet')], [partner], []],
  ['a way past the firewall', [toFirewall, route(partner, 'Internet')], [partner], [/ to Internet/]],
  [
    'half of all routed, and a partner in the other',
    [route('0.0.0.0/1', 'VirtualAppliance', '10.0.0.4')],
    [partner, '9.9.9.9'],
    [/no route is for 198\.51\.100\.0\/24/],
  ],
  [
    'IPv6 past the firewall',
    [toFirewall, route('::/0', 'VirtualAppliance', 'fd00::4'), route('2001:db8::/32', 'Internet')],
    ['2001:db8::7', '2001:db9::7'],
    [/2001:db8::7 to Internet/],
  ],
])('partners behind %s', (_what, routes, partners, texts) => {
  const { network, paths } = watched({
    gateways: { nodes: undefined },
    pools: [pool('system', 'nodes'), pool('other')],
    cluster: exampleCluster(),
    routes,
  });
  const found = partnerFindings({ network, paths, partners, severity: 'drift' });
  expect(found.map(({ id, severity }) => [id, severity])).toEqual(texts.map(() => ['partner-route-bypasses', 'drift']));
  for (const [index, text] of texts.entries()) expect(Object.values(found[index] ?? {}).join(' | ')).toMatch(text);
});

const seen = (outcome: GroupEvidence['outcome'], pastProxy?: string[]): GroupEvidence => ({
  group: 'system',
  family: 'IPv4',
  expected: ['20.60.0.1'],
  outcome,
  sightings: [],
  pastProxy,
  convinced: 2,
  wrongStreak: 0,
  dissent: [],
  hopeless: false,
  obstacles: [],
});

test.each<[string, GroupEvidence[], number]>([
  ['pods that leave through it as promised', [seen('sufficient', []), seen('open')], 0],
  ['pods that are older than it', [seen('sufficient')], 1],
  ['pods of which one group is older', [seen('sufficient', ['20.60.0.1']), seen('sufficient')], 1],
  ['pods that leave through it from elsewhere', [seen('wrong', ['20.60.0.1'])], 1],
  ['pods that say nothing', [seen('open', [])], 1],
  ['no pods', [], 1],
])('an HTTP proxy and %s', (_what, evidence, count) => {
  const cluster = exampleCluster({ httpProxy: true });
  const all = watched({ cluster, promised: [onBalancer] });
  expect(proxyFindings(all, evidence)).toHaveLength(count);
  expect(proxyFindings({ ...all, promised: undefined }, [])).toEqual([]);
});
