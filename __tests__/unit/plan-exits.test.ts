// Plans of clusters that leave otherwise than by one load balancer.
import type { EffectiveAddress } from '../../src/egress/public-ip.ts';
import {
  changesOf,
  pinnedExpectation,
  planPin,
  type ObservedAzure,
  type PinnedIp,
  type Plan,
} from '../../src/egress/plan.ts';
import {
  clusterId,
  exampleCluster,
  exampleGateway,
  exampleInputs,
  exampleObserved,
  examplePublicIp,
  exampleSubnet,
  group,
  managedAddress,
  pinnedIp,
  refusalOf,
} from './examples.ts';

const names = ['a', 'b'] as const;
const pools = exampleCluster().pools.flatMap((pool) =>
  ['system', ...names].map((name) => ({ ...pool, name, nodeSubnetId: exampleSubnet(name).id })),
);
const theirs = names.map((name, index): EffectiveAddress => ({
  id: exampleGateway(name).addressIds[0] ?? '',
  address: `20.70.0.${String(index + 1)}`,
  managed: false,
}));

/** The IP of a gateway, once it is there. */
function ownIp(name: string): PinnedIp {
  const existing = examplePublicIp({ name: `web-egress-${name}`, address: `20.60.1.${String(name.charCodeAt(0))}` });
  return pinnedIp(existing, existing.name, { exitId: exampleGateway(name).id });
}

/** A cluster whose pools `a` and `b` leave by NAT gateways, and the pool `system` by its load balancer; some gateways are pinned already. */
function mixed(done: readonly string[] = [], change: Partial<ObservedAzure> = {}): ObservedAzure {
  const subnets = ['system', ...names].map((name) => {
    const addressIds = done.includes(name) ? [ownIp(name).id] : exampleGateway(name).addressIds;
    const gateway = exampleGateway(name, { subnetIds: [exampleSubnet(name).id], addressIds });
    return exampleSubnet(name, name === 'system' ? {} : { gateway });
  });
  const effective = names.flatMap((name, index) => {
    const { id, existing } = ownIp(name);
    return done.includes(name) ? [{ id, address: existing?.address ?? '', managed: false }] : (theirs[index] ?? []);
  });
  return exampleObserved({
    cluster: exampleCluster({ pools, effectiveIds: [managedAddress.id] }),
    network: { subnets, appliances: [] },
    effective: [managedAddress, ...effective],
    ips: [pinnedIp(), ...names.map(ownIp)],
    ...change,
  });
}

const plan = (observed: ObservedAzure, given: Record<string, string> = {}): Plan =>
  planPin(observed, exampleInputs(given));
const all = { replace: 'all' };

test('each exit is given its own IP; nothing of a gateway is replaced without consent', () => {
  expect(
    changesOf(plan(mixed(), all)).map(({ exit, change }) => [
      exit.title,
      ...change.replaced.map(({ address }) => address),
    ]),
  ).toEqual([
    ['load balancer', '20.50.0.1'],
    ['NAT gateway a', '20.70.0.1'],
    ['NAT gateway b', '20.70.0.2'],
  ]);
  const error = refusalOf(() => plan(mixed()));
  expect([error.reason, error.next]).toEqual([
    'consent',
    expect.stringContaining('replace: 20.50.0.1,20.70.0.1,20.70.0.2 '),
  ]);
  expect(changesOf(plan(mixed(), { replace: '20.50.0.1,20.70.0.1,20.70.0.2' }))).toHaveLength(3);
});

test('what was switched already is not switched again, and a list that a killed run was begun with still holds', () => {
  const rest = plan(mixed(['a']), { replace: '20.50.0.1,20.70.0.1,20.70.0.2' });
  expect(changesOf(rest).map(({ exit }) => exit.title)).toEqual(['load balancer', 'NAT gateway b']);
  expect(rest.finalIds).toEqual(plan(mixed(), all).finalIds);
});

test('node groups are expected at the addresses of their own exits', () => {
  const observed = mixed();
  const ips = [examplePublicIp(), ...names.flatMap((name) => ownIp(name).existing ?? [])];
  expect(pinnedExpectation(plan(observed, all), ips, observed.effective)).toEqual({
    all: ['20.60.0.1', '20.60.1.97', '20.60.1.98'],
    groups: { system: ['20.60.0.1'], a: ['20.60.1.97'], b: ['20.60.1.98'] },
  });
});

test('the cluster’s identity needs no right to what it has nothing to do with', () => {
  const ips = mixed().ips.map((ip) => ({ ...ip, join: ip.exitId === clusterId ? ip.join : ('missing' as const) }));
  expect(plan(mixed([], { ips }), all).grants).toEqual([]);
});

test('the digest is another one where an IP goes to another gateway', () => {
  const [own, a, b] = mixed().ips;
  const swapped = own && a && b ? [own, { ...a, exitId: b.exitId }, { ...b, exitId: a.exitId }] : [];
  expect(plan(mixed([], { ips: swapped }), all).digest).not.toBe(plan(mixed(), all).digest);
});

test.each<[string, ObservedAzure, Record<string, string>, RegExp]>([
  [
    'two gateways of one name',
    mixed([], { ips: [pinnedIp(), ownIp('a'), { ...ownIp('a'), exitId: exampleGateway('b').id }] }),
    all,
    /natGateways\/a and \S+natGateways\/b have one name.*both would get web-egress-a/,
  ],
  ['more IPs than a gateway takes', mixed(), { ...all, 'ip-count': '17' }, /ip-count: 17 \(a NAT gateway takes 16/],
  [
    'no group that is left',
    { ...mixed(), paths: [], exits: [] },
    { 'skip-node-groups': 'system,a,b' },
    /leaves out every node group of web/,
  ],
])('refused before anything is changed: %s', (_what, observed, given, message) => {
  const error = refusalOf(() => plan(observed, given));
  expect(error.message).toMatch(message);
  expect(error.message).toMatch(/Nothing was changed\.$/);
});

test('where some groups cannot be pinned, these are named, with why, and can be left out', () => {
  const nodeIps = pools.map((pool) => ({ ...pool, nodePublicIp: pool.name === 'system' }));
  const error = refusalOf(() => plan(mixed([], { cluster: exampleCluster({ pools: nodeIps }) }), all));
  expect(error.message).toContain('for node group system: its nodes have public IPs');
  expect(error.next).toContain('skip-node-groups: system.');
});

test('a prefix that a load balancer has as a whole brings the ports of all its addresses', () => {
  const id = `${group}/providers/Microsoft.Network/publicIPPrefixes/range`;
  const outbound = { managedCount: undefined, managedCountIpv6: undefined, publicIpIds: [], prefixIds: [id] };
  const cluster = exampleCluster({ outbound, effectiveIds: [id], allocatedOutboundPorts: 64_000 });
  const whole = pinnedIp(examplePublicIp({ id, address: '20.80.0.0/29' }));
  const observed = exampleObserved({
    cluster,
    effective: [{ id, address: '20.80.0.0/29', managed: false }],
    ips: [whole],
  });
  expect(plan(observed)).toMatchObject({ capacity: { available: 8 * 64_000 }, exits: [{ change: undefined }] });
});

test('IPv6 addresses bring no ports', () => {
  const six = pinnedIp(undefined, 'web-egress-ipv6', { family: 'IPv6' });
  const dual = exampleObserved({ cluster: exampleCluster({ dualStack: true }), ips: [pinnedIp(), six] });
  expect(plan(dual)).toMatchObject({ capacity: { available: 64_000 }, finalIds: [pinnedIp().id, six.id] });
});
