import {
  addressesOf,
  planPin,
  rangesWith,
  rangesWithout,
  type ObservedAzure,
  type ExitPlan,
  type PinnedIp,
  type Plan,
} from '../../src/egress/plan.ts';
import {
  exampleBody,
  exampleCluster,
  exampleInputs,
  exampleObserved,
  examplePublicIp,
  group,
  managedAddress,
  pinnedCluster,
  pinnedIp,
  refusalOf,
} from './examples.ts';
import { readCluster } from '../../src/egress/cluster.ts';

const ip = examplePublicIp();
const effectiveIp = { id: ip.id, address: '20.60.0.1', managed: false };
const pinned = { cluster: pinnedCluster([ip]), effective: [effectiveIp], ips: [pinnedIp(ip)] };

function plan(observed: Partial<ObservedAzure> = {}, given: Record<string, string> = {}): Plan {
  return planPin(exampleObserved(observed), exampleInputs(given));
}

/** What becomes of the first exit. */
function change({ exits: [first] }: Plan): ExitPlan['change'] {
  return first?.change;
}

test('the first pin replaces the managed address by the pinned set', () => {
  expect(change(plan())).toEqual({ replaced: [managedAddress], kept: [], allocatedOutboundPorts: undefined });
  expect(plan()).toMatchObject({
    finalIds: [ip.id],
    grants: [],
    authorizedRanges: false,
  });
});

test('a second pin has nothing to change, whatever case Azure writes ids in', () => {
  const shouted = { ...pinned.cluster, effectiveIds: [ip.id.toUpperCase()] };
  expect(change(plan(pinned))).toBeUndefined();
  expect(change(plan({ ...pinned, cluster: shouted }))).toBeUndefined();
});

test.each<[string, Partial<ObservedAzure>, Record<string, string>]>([
  ['Azure still says that the old address is in effect', { cluster: pinnedCluster([ip], { effectiveIds: [] }) }, {}],
  [
    'the profile names a managed address, though the IP is in effect',
    { cluster: exampleCluster({ effectiveIds: [ip.id] }) },
    {},
  ],
  ['other ports are wanted', {}, { 'outbound-ports': '1024' }],
])('there is something to change while %s', (_what, observed, given) => {
  expect(change(plan({ ...pinned, ...observed }, given))).toBeDefined();
});

test('replace: none leaves the own IPs of others in effect, in the second run too', () => {
  const other = { id: '/ips/teams', address: '20.70.0.1', managed: false };
  const before = { cluster: pinnedCluster([other]), effective: [other] };
  const first = plan(before, { replace: 'none' });
  expect(first.finalIds).toEqual([ip.id, other.id]);
  expect(change(first)).toMatchObject({ kept: [other], replaced: [] });
  const after = { cluster: pinnedCluster([ip, other]), effective: [effectiveIp, other], ips: [pinnedIp(ip)] };
  const second = plan(after, { replace: 'none' });
  expect([change(second), second.finalIds]).toEqual([undefined, [ip.id, other.id]]);
});

test('authorized ranges matter where there are any and the API server is public', () => {
  const authorizedRanges = ['20.50.0.1/32'];
  expect(plan({ cluster: exampleCluster({ authorizedRanges }) }).authorizedRanges).toBe(true);
  expect(plan({ cluster: exampleCluster({ authorizedRanges, privateCluster: true }) }).authorizedRanges).toBe(false);
});

test('on a Basic load balancer the Service is the pin: nothing of the cluster changes', () => {
  const basicIp = examplePublicIp({ sku: 'Basic' });
  const observed = { cluster: exampleCluster({ loadBalancerSku: 'basic', effectiveIds: [] }), effective: [] };
  const hidden = ['properties.newFeature'];
  expect(plan({ ...observed, hidden, ips: [pinnedIp(basicIp)] })).toMatchObject({
    byService: true,
    exits: [{ change: undefined }],
    finalIds: [basicIp.id],
    authorizedRanges: false,
  });
});

describe('a Basic load balancer that has another public frontend', () => {
  const basicIp = examplePublicIp({ sku: 'Basic' });
  const team = { id: '/ips/team', address: '20.70.0.1', managed: false };
  const own = { id: basicIp.id, address: '20.60.0.1', managed: false };
  const observed = (effective: ObservedAzure['effective']): Partial<ObservedAzure> => ({
    cluster: exampleCluster({ loadBalancerSku: 'basic', effectiveIds: [] }),
    effective,
    ips: [pinnedIp(basicIp)],
  });

  test('is not given one more without consent', () => {
    expect(refusalOf(() => plan(observed([team])))).toMatchObject({ reason: 'consent' });
    expect(plan(observed([team]), { replace: '20.70.0.1' }).finalIds).toEqual([basicIp.id]);
    expect(plan(observed([team, own])).finalIds).toEqual([basicIp.id]);
  });

  test('is expected to leave by both where both are to stay', () => {
    expect(plan(observed([team, own]), { replace: 'none' }).finalIds).toEqual([basicIp.id, team.id]);
  });
});

describe('is refused', () => {
  const basic = exampleCluster({ loadBalancerSku: 'basic' });
  const basicIps = { cluster: basic, ips: [pinnedIp(examplePublicIp({ sku: 'Basic' }))] };
  const nodes = (count: number, allocatedOutboundPorts: number): Partial<ObservedAzure> => ({
    cluster: {
      ...readCluster(exampleBody({ properties: { agentPoolProfiles: [{ name: 'pool', count }] } })),
      allocatedOutboundPorts,
    },
  });
  const missing = { ...pinnedIp(), join: 'missing' as const };

  test.each<[string, Partial<ObservedAzure>, Record<string, string>, string, RegExp, RegExp]>([
    ['a Basic load balancer without an IP', { cluster: basic }, {}, 'input', /takes Basic IPs only/, /migrate/],
    [
      'a Standard IP on a Basic load balancer',
      { cluster: basic, ips: [pinnedIp(examplePublicIp())] },
      {},
      'input',
      /SKU Standard.*takes Basic only/,
      /Basic static IP that exists/,
    ],
    [
      'inputs that a Basic load balancer cannot follow',
      basicIps,
      { service: 'false', 'ip-count': '2', 'outbound-ports': '1024' },
      'input',
      /service: false.*; ip-count: 2.*; outbound-ports/,
      /Leave them out/,
    ],
    [
      'another path',
      { cluster: exampleCluster({ outboundType: 'none' }) },
      {},
      'cluster',
      /cannot be pinned/,
      /firewall/,
    ],
    [
      'a preview feature',
      { hidden: ['properties.newFeature'] },
      {},
      'cluster',
      /properties\.newFeature/,
      /newer version/,
    ],
    [
      'a stopped cluster',
      { cluster: exampleCluster({ powerState: 'Stopped' }) },
      {},
      'cluster',
      /web is stopped/,
      /az aks start --resource-group shop --name web/,
    ],
    [
      'a failed cluster',
      { cluster: exampleCluster({ provisioningState: 'Failed' }) },
      {},
      'cluster',
      /state Failed/,
      /az aks update --resource-group shop --name web/,
    ],
    [
      'a Basic IP',
      { ips: [pinnedIp(examplePublicIp({ sku: 'Basic' }))] },
      {},
      'input',
      /publicIPAddresses\/web-egress has SKU Basic/,
      /--sku Standard/,
    ],
    [
      'the second of two IPs',
      { ips: [pinnedIp(), pinnedIp(examplePublicIp({ name: 'b', allocation: 'Dynamic' }))] },
      {},
      'input',
      /publicIPAddresses\/b is allocated dynamically/,
      /Static/,
    ],
    [
      'a locked node resource group',
      { cluster: exampleCluster({ nodeResourceGroupLocked: true }) },
      { 'ip-resource-group': '@node' },
      'input',
      /MC_shop_web_westeurope is locked down/,
      /ip-resource-group/,
    ],
    [
      'own IPs of others',
      { effective: [{ ...managedAddress, managed: false }] },
      {},
      'consent',
      /20\.50\.0\.1/,
      /replace: 20\.50\.0\.1 /,
    ],
    [
      'too many ports for the nodes',
      nodes(99, 1024),
      {},
      'input',
      /1024 ports × 100 nodes.*need 102400/,
      /ip-count: 2, or outbound-ports to at most 640/,
    ],
    [
      'too many ports wanted',
      nodes(99, 0),
      { 'outbound-ports': '648' },
      'input',
      /648 ports × 100 nodes/,
      /at most 640/,
    ],
    [
      'a missing right on the IP’s group',
      { ips: [missing] },
      {},
      'permission',
      /object id 44444444-.*may not join/,
      new RegExp(`--role "Network Contributor" --scope ${group} `),
    ],
    [
      'a missing right on the IP',
      { ips: [{ ...missing, existing: ip }] },
      {},
      'permission',
      /join\/action/,
      new RegExp(`--scope ${ip.id} .*grant-access: true`),
    ],
  ])('%s: reason, what was found, what to do', (_what, observed, given, reason, message, next) => {
    const error = refusalOf(() => plan(observed, given));
    expect(error.reason).toBe(reason);
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/Nothing (that carries traffic )?was changed\.$/);
    expect(error.next).toMatch(next);
  });

  test('missing rights on several IPs: all are named, with a command for each', () => {
    const two = ['a', 'b'].map((name) => ({ ...pinnedIp(examplePublicIp({ name })), join: 'missing' as const }));
    const error = refusalOf(() => plan({ ips: two }));
    for (const { id } of two) {
      expect(error.message).toContain(id);
      expect(error.next).toContain(`--scope ${id} `);
    }
    expect(error.next).toContain('for these IPs alone');
  });

  test('missing rights on several IPs, one not yet there: all are named, one command for their group', () => {
    const there = pinnedIp(ip);
    const absent = pinnedIp(undefined, 'web-egress-2');
    const error = refusalOf(() =>
      plan({ ips: [there, absent].map((each) => ({ ...each, join: 'missing' as const })) }),
    );
    expect(error.message).toContain(`${there.id}, ${absent.id}`);
    expect(error.next?.match(/--scope \S+/g)).toEqual([`--scope ${group}`]);
  });

  test('a missing right: an IP that may be joined is not named beside the one that may not', () => {
    const error = refusalOf(() => plan({ ips: [pinnedIp(undefined, 'fine'), missing] }));
    expect(error.message).not.toContain('/fine');
  });

  test('nothing: what is suggested for too many ports does fit', () => {
    expect(() => plan(nodes(99, 1024), { 'outbound-ports': '640' })).not.toThrow();
    const two = { ...nodes(99, 1024), ips: [pinnedIp(undefined, 'a'), pinnedIp(undefined, 'b')] };
    expect(() => plan(two)).not.toThrow();
  });

  test.each<[string, PinnedIp[], Record<string, string>, number]>([
    ['without a Service', [pinnedIp()], { service: 'false' }, 0],
    ['of a second IP, which no Service shows', [pinnedIp(), pinnedIp(undefined, 'b')], { 'ip-count': '2' }, 1],
  ])('a right that cannot be read, %s', (_what, ips, given, unproved) => {
    const unknown = ips.map((each) => ({ ...each, join: 'unknown' as const }));
    const error = refusalOf(() => plan({ ips: unknown }, given));
    expect(error.reason).toBe('permission');
    expect(error.message).toContain(`may join ${unknown[unproved]?.id ?? 'none'} to what it leaves by cannot be read`);
    expect(error.message).toMatch(/Nothing was changed\.$/);
    expect(error.next).toContain(`--role Reader --scope ${group} `);
  });

  test('nothing: a right that cannot be read, once the cluster leaves from the IP', () => {
    const joined = { ...pinned, ips: [{ ...pinnedIp(ip), join: 'unknown' as const }] };
    expect(change(plan(joined, { service: 'false' }))).toBeUndefined();
  });

  test('nothing: grant-access grants what is missing, an unknown right is left to the Service to show', () => {
    expect(plan({ ips: [missing] }, { 'grant-access': 'true' }).grants).toEqual([missing]);
    expect(plan({ ips: [{ ...missing, join: 'unknown' }] }).grants).toEqual([]);
  });

  test('nothing: an IP that is already in the locked group is used', () => {
    const cluster = exampleCluster({ nodeResourceGroupLocked: true });
    expect(() => plan({ cluster, ips: [pinnedIp(ip)] }, { 'ip-resource-group': '@node' })).not.toThrow();
  });
});

test('addresses of ids come from the IPs, else from what is in effect; unknown ones are left out', () => {
  expect(addressesOf([ip.id.toUpperCase(), managedAddress.id, '/unknown'], [ip], [managedAddress])).toEqual([
    '20.60.0.1',
    '20.50.0.1',
  ]);
});

describe('authorized ranges', () => {
  test('get the addresses that are missing, as CIDRs, and lose none', () => {
    expect(rangesWith(['10.0.0.0/8', '20.60.0.1'], ['20.60.0.1', '20.60.0.2'])).toEqual([
      '10.0.0.0/8',
      '20.60.0.1',
      '20.60.0.2/32',
    ]);
    expect(rangesWith(['20.60.0.1/32'], ['20.60.0.1'])).toBeUndefined();
    expect(rangesWith(['20.60.0.0/24'], ['20.60.0.1'])).toBeUndefined();
  });

  test('may hold service tags, which stay and cover nothing', () => {
    expect(rangesWith(['AzureDevOps', '10.0.0.0/8'], ['20.60.0.1'])).toEqual([
      'AzureDevOps',
      '10.0.0.0/8',
      '20.60.0.1/32',
    ]);
    expect(rangesWithout(['AzureDevOps', '20.60.0.1/32'], ['20.60.0.1'])).toEqual(['AzureDevOps']);
  });

  test('get a whole prefix, unless it is there already', () => {
    expect(rangesWith(['10.0.0.0/8'], ['20.80.0.0/30'])).toEqual(['10.0.0.0/8', '20.80.0.0/30']);
    expect(rangesWith(['20.80.0.0/30'], ['20.80.0.0/30'])).toBeUndefined();
    expect(rangesWith(['20.80.0.0/16'], ['20.80.0.0/30'])).toBeUndefined();
  });

  test('are of IPv4 only', () => {
    expect(rangesWith(['10.0.0.0/8'], ['2001:db8::1', '20.60.0.1'])).toEqual(['10.0.0.0/8', '20.60.0.1/32']);
    expect(rangesWith(['20.60.0.1'], ['20.60.0.1', '2001:db8::1'])).toBeUndefined();
  });

  test('lose exactly the released addresses, never a range around them', () => {
    expect(rangesWithout(['20.50.0.0/24', '20.50.0.1/32', '20.60.0.1/32'], ['20.50.0.1'])).toEqual([
      '20.50.0.0/24',
      '20.60.0.1/32',
    ]);
    expect(rangesWithout(['20.50.0.0/24'], ['20.50.0.1'])).toBeUndefined();
  });
});
