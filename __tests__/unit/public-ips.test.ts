import {
  createPublicIp,
  deletePublicIp,
  effectiveAddresses,
  getAddress,
  getPublicIp,
} from '../../src/azure/public-ips.ts';
import type { Cluster } from '../../src/egress/cluster.ts';
import type { EgressPath } from '../../src/egress/paths/path.ts';
import { pathsOfPools } from '../../src/egress/places.ts';
import type { EffectiveAddress } from '../../src/egress/public-ip.ts';
import type { Json } from '../../src/json.ts';
import { exampleCluster, examplePublicIp, group, nodeGroup, noNetwork, pinnedCluster } from './examples.ts';
import { MemoryResourceManager, refused } from './memory-resource-manager.ts';

const { id } = examplePublicIp();
const prefixId = `${group}/providers/Microsoft.Network/publicIPPrefixes/range`;

/** What is in effect of a cluster in a network that AKS manages. */
function ofPools(manager: MemoryResourceManager, cluster: Cluster): Promise<EffectiveAddress[]> {
  return effectiveAddresses(manager, cluster, pathsOfPools(cluster, noNetwork, []));
}

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
    await expect(ofPools(manager, cluster)).resolves.toEqual([
      { id: prefixId, address: '20.70.0.0/30', managed: false },
      { id: id.replace('resourceGroups', 'resourcegroups'), address: '20.60.0.1', managed: false },
    ]);
  });

  test('leave out an IP that was deleted meanwhile or has no address yet', async () => {
    const manager = new MemoryResourceManager({ [id]: ipBody() });
    await expect(ofPools(manager, pinnedCluster([{ id }, { id: prefixId }]))).resolves.toEqual([]);
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
    await expect(ofPools(manager, cluster)).resolves.toMatchObject([{ address: '20.60.0.1', managed }]);
  });

  test('are not all managed where AKS manages one of them beside an own one', async () => {
    const outbound = { managedCount: 1, managedCountIpv6: undefined, publicIpIds: [id], prefixIds: [] };
    const cluster = exampleCluster({ outbound, effectiveIds: [inNodeGroup, id] });
    const manager = new MemoryResourceManager({ [id]: ipBody('20.60.0.1'), [inNodeGroup]: ipBody('20.50.0.1') });
    const effective = await ofPools(manager, cluster);
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
    await expect(ofPools(manager, pinnedCluster([{ id }]))).rejects.toThrow('AuthorizationFailed');
  });
});

describe('by paths of a network of the user’s', () => {
  const [own, theirs] = [id, id.replace('web-egress', 'web-nat-first')];
  const at = (name: string, addressIds: string[]): EgressPath => ({
    group: name,
    kind: 'nat-gateway',
    title: 'NAT gateway web-nat',
    subnetId: undefined,
    pin: 'nat-gateway',
    id: `/${name}`,
    addressIds,
  });
  const resources = {
    [own]: ipBody('20.60.0.1'),
    [theirs]: ipBody('20.80.0.1'),
    [prefixId]: { id: prefixId, properties: { ipPrefix: '20.70.0.0/30' } },
  };

  test('are those of all paths, each read once', async () => {
    const manager = new MemoryResourceManager(resources);
    const paths = [at('a', [own, prefixId]), at('b', [own.toUpperCase(), theirs])];
    const found = await effectiveAddresses(manager, exampleCluster(), paths);
    expect(found.map(({ address }) => address)).toEqual(['20.60.0.1', '20.70.0.0/30', '20.80.0.1']);
    expect(manager.pathsOf('GET')).toEqual([own, prefixId, theirs]);
  });

  test('are none where no path has addresses that Azure shows', async () => {
    await expect(effectiveAddresses(new MemoryResourceManager(), exampleCluster(), [at('a', [])])).resolves.toEqual([]);
  });
});
