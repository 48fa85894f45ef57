import { readNetwork, withSubnets } from '../../src/azure/network.ts';
import { exampleCluster, exampleGateway, exampleSubnet, nodeGroup, noNetwork, subscription } from './examples.ts';
import { MemoryResourceManager, refused } from './memory-resource-manager.ts';

describe('the network of a cluster', () => {
  const [nodes, pods] = ['nodes', 'pods'].map((name) => exampleSubnet(name).id);
  const [pool] = exampleCluster().pools;
  const gateway = exampleGateway();
  const tableId = `${nodeGroup}/providers/Microsoft.Network/routeTables/routes`;
  const route = {
    name: 'all',
    properties: { addressPrefix: '0.0.0.0/0', nextHopType: 'VirtualAppliance', nextHopIpAddress: '10.9.0.4' },
  };
  const cluster = exampleCluster({
    pools: pool
      ? [
          { ...pool, nodeSubnetId: nodes, podSubnetId: pods },
          { ...pool, nodeSubnetId: nodes?.toUpperCase() },
        ]
      : [],
  });
  const resources = {
    [nodes ?? '']: { properties: { natGateway: { id: gateway.id } } },
    [pods ?? '']: { properties: { natGateway: null, routeTable: { id: tableId } } },
    [gateway.id]: { id: gateway.id, properties: { publicIpAddresses: [{ id: '/ips/nat' }] } },
    [tableId]: { properties: { routes: [route] } },
  };

  test('is nothing, without a read, where AKS manages it', async () => {
    const manager = new MemoryResourceManager();
    await expect(readNetwork(manager, exampleCluster())).resolves.toEqual(noNetwork);
    expect(manager.calls).toEqual([]);
  });

  test('is its subnets, each once, with their NAT gateways and routes, and the firewalls that these lead to', async () => {
    const edge = {
      id: '/firewalls/edge',
      properties: {
        ipConfigurations: [
          { properties: { privateIPAddress: '10.9.0.4', publicIPAddress: { id: '/ips/a' } } },
          { properties: { publicIPAddress: { id: '/ips/b' } } },
        ],
      },
    };
    const lists = {
      [`/subscriptions/${subscription}/providers/Microsoft.Network/azureFirewalls`]: [edge, { id: '/firewalls/far' }],
    };
    const network = await readNetwork(new MemoryResourceManager(resources, lists), cluster);
    expect(network.subnets.map((subnet) => [subnet.id, subnet.gateway?.addressIds, subnet.routes.length])).toEqual([
      [nodes, ['/ips/nat'], 0],
      [pods, undefined, 1],
    ]);
    expect(network.appliances).toEqual([
      { id: '/firewalls/edge', address: '10.9.0.4', addressIds: ['/ips/a', '/ips/b'] },
    ]);
  });

  test('may be read without the right to list what routes lead to, not without that to its own parts', async () => {
    const list = `/subscriptions/${subscription}/providers/Microsoft.Network`;
    const closed = refused(403, 'AuthorizationFailed');
    const collections = { [`${list}/azureFirewalls`]: closed, [`${list}/networkInterfaces`]: closed };
    const network = await readNetwork(new MemoryResourceManager(resources, collections), cluster);
    expect(network.appliances).toEqual([]);
    const manager = new MemoryResourceManager({ ...resources, [gateway.id]: closed });
    await expect(readNetwork(manager, cluster)).rejects.toThrow('AuthorizationFailed');
  });

  test('is not read again where a node group is in a subnet that is known', async () => {
    const manager = new MemoryResourceManager(resources);
    const network = await readNetwork(manager, cluster);
    const reads = manager.calls.length;
    await expect(withSubnets(manager, cluster, network, [pods?.toUpperCase() ?? ''])).resolves.toBe(network);
    expect(manager.calls).toHaveLength(reads);
  });
});
