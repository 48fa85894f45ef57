import { sameId } from '../../src/azure/resource-id.ts';
import { assignStems, pinnableExits, pinnedNames, type PinnableExit } from '../../src/egress/exits.ts';
import type { EgressPath } from '../../src/egress/paths/path.ts';
import { pathsOfPools } from '../../src/egress/places.ts';
import { exampleCluster, exampleExit, exampleGateway, exampleSubnet, managedAddress, noNetwork } from './examples.ts';

const [a, b] = ['a', 'b'].map((name) =>
  exampleGateway(name, { isV2: name === 'b', location: 'North Europe', subnetIds: [exampleSubnet(name).id] }),
);
const subnets = [a, b].map((gateway) => exampleSubnet(gateway?.id.slice(-1) ?? '', { gateway }));
const network = { subnets, appliances: [] };
const [pool] = exampleCluster().pools;
const pools = ['b', 'system', 'a', 'a2'].map((name) => ({
  ...(pool ?? fail()),
  name,
  nodeSubnetId: subnets.find(({ id }) => id.endsWith(`/${name.charAt(0)}`))?.id,
}));

function fail(): never {
  throw new Error('the example has no pool');
}

function exitsOf(change: Parameters<typeof exampleCluster>[0]): PinnableExit[] {
  const cluster = exampleCluster(change);
  return pinnableExits(cluster, network, pathsOfPools(cluster, network, []));
}

test('exits are told once each with their groups, the cluster’s own first, gateways by their ids', () => {
  expect(exitsOf({ pools }).map(({ title, groups }) => [title, ...groups])).toEqual([
    ['load balancer', 'system'],
    ['NAT gateway a', 'a', 'a2'],
    ['NAT gateway b', 'b'],
  ]);
});

test('each takes public IPs of its own SKU, families and region', () => {
  const of = (dualStack: boolean): unknown[] =>
    exitsOf({ pools, dualStack }).map(({ sku, families, location }) => [sku, families.length, location]);
  expect(of(false)).toEqual([
    ['Standard', 1, 'westeurope'],
    ['Standard', 1, 'North Europe'],
    ['StandardV2', 1, 'North Europe'],
  ]);
  expect(of(true)).toEqual([
    ['Standard', 2, 'westeurope'],
    ['Standard', 1, 'North Europe'],
    ['StandardV2', 2, 'North Europe'],
  ]);
  expect(exitsOf({ loadBalancerSku: 'basic', dualStack: true })).toMatchObject([{ sku: 'Basic', families: ['IPv4'] }]);
});

test('each tells what is configured and what is in effect there', () => {
  const outbound = { managedCount: undefined, managedCountIpv6: undefined, publicIpIds: ['/own'], prefixIds: ['/p'] };
  const gateway = { isV2: true, outbound, effectiveIds: ['/effective'] };
  expect(exitsOf({ outboundType: 'managedNATGateway', gateway, dualStack: true })).toMatchObject([
    {
      pin: 'managed-nat-gateway',
      sku: 'StandardV2',
      families: ['IPv4', 'IPv6'],
      configuredIds: ['/own', '/p'],
      effectiveIds: ['/effective'],
    },
  ]);
  expect(exitsOf({})).toMatchObject([{ configuredIds: [], effectiveIds: [managedAddress.id] }]);
  expect(exitsOf({ pools: pools.slice(2, 3) })).toMatchObject([
    { configuredIds: a?.addressIds, effectiveIds: a?.addressIds },
  ]);
});

test('what cannot be pinned is no exit', () => {
  const stuck: EgressPath = {
    group: 'x',
    kind: 'x',
    title: 'x',
    subnetId: undefined,
    id: '/x',
    addressIds: [],
    pin: { because: 'x', waysOut: 'x' },
  };
  expect(pinnableExits(exampleCluster(), noNetwork, [stuck, { ...stuck, id: undefined }])).toEqual([]);
});

test('names of the pinned set: a number where there are more, the family for IPv6', () => {
  const names = (count: number, ...families: ('IPv4' | 'IPv6')[]): string[] =>
    pinnedNames('web-egress', count, families).map(({ name }) => name);
  expect(names(1, 'IPv4')).toEqual(['web-egress']);
  expect(names(2, 'IPv4')).toEqual(['web-egress-1', 'web-egress-2']);
  expect(names(1, 'IPv4', 'IPv6')).toEqual(['web-egress', 'web-egress-ipv6']);
  expect(names(2, 'IPv4', 'IPv6')).toEqual(['web-egress-1', 'web-egress-2', 'web-egress-ipv6-1', 'web-egress-ipv6-2']);
});

describe('names at several exits', () => {
  const balancer = exampleExit();
  const [first, second] = ['first', 'second'].map((name) =>
    exampleExit({ id: exampleGateway(name).id, pin: 'nat-gateway' }),
  );
  const [x, y] = [first ?? balancer, second ?? balancer];

  /** Stems of the names, where IPs are in use by name. */
  function named(exits: PinnableExit[], inUse: Record<string, PinnableExit> = {}): string[] {
    return assignStems('web', exits, (stem, exit) => sameId(inUse[stem]?.id ?? '', exit.id));
  }

  test.each<[string, PinnableExit[], Record<string, PinnableExit>, string[]]>([
    ['the only one has the bare name', [x], {}, ['web']],
    ['so has the cluster’s own beside gateways', [balancer, x, y], {}, ['web', 'web-first', 'web-second']],
    ['several gateways are told apart by their names', [x, y], {}, ['web-first', 'web-second']],
    ['one that has the bare name keeps it when another comes', [x, y], { web: y }, ['web-first', 'web']],
    ['one that has a suffix keeps it when the other goes', [y], { 'web-second': y }, ['web-second']],
    [
      'one that has it keeps the bare name before the cluster’s own',
      [balancer, x],
      { web: x },
      ['web-load-balancer', 'web'],
    ],
    ['a second run finds all where they are', [balancer, x], { web: balancer, 'web-first': x }, ['web', 'web-first']],
  ])('%s', (_what, exits, inUse, expected) => {
    expect(named(exits, inUse)).toEqual(expected);
  });
});
