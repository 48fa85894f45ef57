import { loadScenario } from '../../../local-azure/scenario/scenario.ts';
import { object, type Json } from '../../../local-azure/state/json.ts';
import { AzureState, StateError } from '../../../local-azure/state/state.ts';

const { resources, subscriptionId } = loadScenario('ip-foreign');
const group = `/subscriptions/${subscriptionId}/resourceGroups/demo`;
const cluster = `${group}/providers/Microsoft.ContainerService/managedClusters/demo`;
const ip = `${group}/providers/Microsoft.Network/publicIPAddresses/demo-egress`;

const gateway = `${group}/providers/Microsoft.Network/natGateways/demo`;
const subnet = `${group}/providers/Microsoft.Network/virtualNetworks/demo/subnets/nodes`;

let state: AzureState;
beforeEach(() => {
  state = new AzureState(resources);
});

function profile(): Json {
  return object(object(object(state.get(cluster)?.properties).networkProfile).loadBalancerProfile);
}

test('ids are compared without case, and what is read is a copy', () => {
  const read = state.get(ip.toUpperCase());
  expect(read?.id).toBe(ip);
  Object.assign(read ?? {}, { location: 'elsewhere' });
  expect(state.get(ip)?.location).toBe('westeurope');
});

describe('a change behind everybody’s back', () => {
  test('is a merge patch, and moves etags', () => {
    const before = state.get(ip);
    state.patch({ [ip.toLowerCase()]: { tags: { team: 'web' }, sku: { tier: null } } });
    const after = state.get(ip);
    expect(after).toMatchObject({ id: ip, tags: { team: 'web' }, sku: { name: 'Standard' } });
    expect(after?.sku).not.toHaveProperty('tier');
    expect(after?.etag).not.toBe(before?.etag);
  });

  test('null deletes, a cluster with the group of its nodes', () => {
    state.patch({ [ip]: null });
    expect(state.get(ip)).toBeUndefined();
    state.patch({ [cluster]: null });
    expect(state.list().map(({ id }) => id)).not.toContainEqual(expect.stringContaining('/resourceGroups/MC_'));
  });

  test.each([
    ['a type nobody knows', { [`${group}/providers/Microsoft.Network/magic/x`]: { location: 'westeurope' } }],
    ['no id at all', { nonsense: {} }],
    ['no location', { [ip]: { location: null } }],
    ['an outbound id that is none', { [cluster]: outbound({ publicIPs: [{ id: 'demo-egress' }] }) }],
    ['an outbound type that Azure does not know', { [cluster]: network({ outboundType: 'magic' }) }],
    ['a pool without a name', { [cluster]: { properties: { agentPoolProfiles: [{ count: 2 }] } } }],
    ['a pool of half a node', { [cluster]: { properties: { agentPoolProfiles: [{ name: 'apps', count: 0.5 }] } } }],
    ['an address that is none', { [ip]: { properties: { ipAddress: '203.0.113.300' } } }],
    [
      'a gateway whose address is none',
      { [gateway]: { location: 'westeurope', properties: { publicIpAddresses: [{ id: gateway }] } } },
    ],
    ['a subnet whose gateway is none', { [subnet]: { properties: { natGateway: { id: ip } } } }],
    [
      'a group that is not there',
      {
        [ip.replace('/demo/', '/other/')]: {
          location: 'westeurope',
          properties: { publicIPAllocationMethod: 'Static' },
        },
      },
    ],
    ['a group that goes with the same change', { [group]: null, [ip]: {} }],
    ['the deletion of what is not there', { [`${ip}-2`]: null }],
    ['no object', { [ip]: 'free' }],
  ])('is refused as a whole: %s', (_, change) => {
    const before = state.list();
    expect(() => state.patch({ [ip.toLowerCase()]: { tags: { changed: 'yes' } }, ...change })).toThrow(StateError);
    expect(state.list()).toEqual(before);
  });

  test('of the outbound profile ends as an update of its owner would', () => {
    state.patch({ [cluster]: outbound({ publicIPs: [{ id: ip }] }, { managedOutboundIPs: null }) });
    expect(profile().effectiveOutboundIPs).toEqual([{ id: ip }]);
    expect(object(object(state.get(ip)?.properties).ipConfiguration).id).toMatch(/loadBalancers\/kubernetes/);
    expect(state.list('Microsoft.Network/publicIPAddresses')).toHaveLength(1);

    state.patch({ [cluster]: outbound(null, { managedOutboundIPs: { count: 2 } }) });
    const managed = state.list('Microsoft.Network/publicIPAddresses').filter(({ id }) => id !== ip);
    expect(managed.map(({ properties }) => object(properties).ipAddress)).toEqual(['203.0.113.11', '203.0.113.12']);
    expect(object(state.get(ip)?.properties)).not.toHaveProperty('ipConfiguration');
  });

  test('of a NAT gateway’s profile does so, too', () => {
    const natGatewayProfile = { sku: 'StandardV2', managedOutboundIPProfile: { count: 1 } };
    const network = { outboundType: 'managedNATGateway', natGatewayProfile };
    state.patch({ [cluster]: { properties: { networkProfile: network } } });
    const more = { natGatewayProfile: { managedOutboundIPProfile: { count: 2 } } };
    state.patch({ [cluster]: { properties: { networkProfile: more } } });
    const managed = state.list('Microsoft.Network/publicIPAddresses').filter(({ id }) => id !== ip);
    expect(managed.map(({ sku }) => object(sku).name)).toEqual(['StandardV2', 'StandardV2']);
  });

  test('is told to listeners once a resource, when it is done', () => {
    const seen: string[] = [];
    const end = state.onChange((id) => seen.push(id));
    state.patch({ [ip]: { tags: { team: 'web' } } });
    end();
    state.patch({ [ip]: { tags: { team: 'shop' } } });
    expect(seen).toEqual([ip]);
  });
});

function outbound(outboundIPs: Json | null, more: Json = {}): Json {
  return network({ loadBalancerProfile: { outboundIPs, ...more } });
}

function network(networkProfile: Json): Json {
  return { properties: { networkProfile } };
}
