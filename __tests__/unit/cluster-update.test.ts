import { differingPaths, hiddenProperties, updatedBody } from '../../src/egress/cluster-update.ts';
import { object, type Json } from '../../src/json.ts';
import { exampleBody } from './examples.ts';

/** A property that no SDK knows on every level, beside what Azure alone sets. */
const read = exampleBody({
  systemData: { createdBy: 'somebody' },
  unknownTop: { deep: [1, { deeper: true }] },
  tags: { team: 'shop' },
  properties: {
    fqdn: 'web.example',
    unknownProperty: 'kept',
    unknownNull: null,
    agentPoolProfiles: [
      { name: 'system', count: 3, provisioningState: 'Succeeded', eTag: '"2"', unknownOfPool: { kept: 1 } },
      { name: 'asleep', count: 1, provisioningState: 'Succeeded', powerState: { code: 'Stopped' } },
    ],
    networkProfile: {
      unknownOfNetwork: ['kept'],
      loadBalancerProfile: { idleTimeoutInMinutes: 30, backendPoolType: 'NodeIP', unknownOfBalancer: 0 },
    },
    apiServerAccessProfile: { authorizedIPRanges: ['20.50.0.1/32'], unknownOfAccess: 'kept' },
  },
});

const pin = { outbound: { publicIpIds: ['/ip/a', '/ip/b'] } };

function at(body: Json, ...keys: string[]): unknown {
  return keys.reduce<unknown>((value, key) => object(value)[key], body);
}

function balancer(body: Json): unknown {
  return at(body, 'properties', 'networkProfile', 'loadBalancerProfile');
}

test('the body differs from what was read in nothing but the change and what Azure alone sets', () => {
  const balancerPath = 'properties.networkProfile.loadBalancerProfile';
  expect(new Set(differingPaths(read, updatedBody(read, pin)))).toEqual(
    new Set([
      'eTag',
      'systemData',
      'properties.provisioningState',
      'properties.powerState',
      'properties.fqdn',
      'properties.agentPoolProfiles.0.provisioningState',
      'properties.agentPoolProfiles.0.eTag',
      'properties.agentPoolProfiles.1.provisioningState',
      `${balancerPath}.managedOutboundIPs`,
      `${balancerPath}.outboundIPs`,
      `${balancerPath}.effectiveOutboundIPs`,
    ]),
  );
});

test('unknown properties survive on every level', () => {
  const body = updatedBody(read, pin);
  expect(body).toMatchObject({ unknownTop: { deep: [1, { deeper: true }] }, tags: { team: 'shop' } });
  expect(body.properties).toMatchObject({
    unknownProperty: 'kept',
    unknownNull: null,
    agentPoolProfiles: [{ unknownOfPool: { kept: 1 } }, { name: 'asleep' }],
    networkProfile: {
      unknownOfNetwork: ['kept'],
      loadBalancerProfile: { unknownOfBalancer: 0, idleTimeoutInMinutes: 30, backendPoolType: 'NodeIP' },
    },
    apiServerAccessProfile: { unknownOfAccess: 'kept', authorizedIPRanges: ['20.50.0.1/32'] },
  });
});

test('what was read is left alone', () => {
  const before = structuredClone(read);
  updatedBody(read, { ...pin, allocatedOutboundPorts: 1024, authorizedRanges: [] });
  expect(read).toEqual(before);
});

test('a stopped pool stays stopped: its powerState goes back, the cluster’s does not', () => {
  const { properties } = updatedBody(read, pin);
  expect(properties).not.toHaveProperty('powerState');
  expect(properties).toHaveProperty('agentPoolProfiles.1.powerState.code', 'Stopped');
});

test.each([
  [
    'own IPs',
    { publicIpIds: ['/ip/a', '/ip/b'] },
    {
      outboundIPs: { publicIPs: [{ id: '/ip/a' }, { id: '/ip/b' }] },
      managedOutboundIPs: null,
      outboundIPPrefixes: null,
    },
  ],
  [
    'own prefixes',
    { prefixIds: ['/prefix'] },
    { outboundIPPrefixes: { publicIPPrefixes: [{ id: '/prefix' }] }, managedOutboundIPs: null, outboundIPs: null },
  ],
  [
    'managed addresses',
    { managed: { count: 2 } },
    { managedOutboundIPs: { count: 2 }, outboundIPs: null, outboundIPPrefixes: null },
  ],
])('%s: the two other options are sent as null', (_what, outbound, expected) => {
  const profile = balancer(updatedBody(read, { outbound }));
  expect(profile).toMatchObject(expected);
  expect(profile).toMatchObject({ allocatedOutboundPorts: 0 });
  expect(profile).not.toHaveProperty('effectiveOutboundIPs');
});

test('ports and authorized ranges are changed alone when they alone are wanted', () => {
  const ports = updatedBody(read, { allocatedOutboundPorts: 1024 });
  expect(balancer(ports)).toMatchObject({ allocatedOutboundPorts: 1024, managedOutboundIPs: { count: 1 } });
  const ranges = updatedBody(read, { authorizedRanges: ['20.50.0.1/32', '20.60.0.1/32'] });
  expect(balancer(ranges)).toMatchObject({ managedOutboundIPs: { count: 1 } });
  expect(at(ranges, 'properties', 'apiServerAccessProfile')).toEqual({
    authorizedIPRanges: ['20.50.0.1/32', '20.60.0.1/32'],
    unknownOfAccess: 'kept',
  });
});

test.each([
  ['load balancer profile', { networkProfile: { loadBalancerProfile: null } }],
  ['network profile', { networkProfile: null }],
])('a change is not lost where the reading has no %s', (_what, properties) => {
  expect(balancer(updatedBody(exampleBody({ properties }), pin))).toMatchObject({
    outboundIPs: { publicIPs: [{ id: '/ip/a' }, { id: '/ip/b' }] },
  });
});

describe('properties that only a newer preview version shows', () => {
  const stable = { properties: { a: 1, pools: [{ name: 'x' }], profile: { on: true } } };

  test.each([
    ['nothing more', {}, []],
    ['a feature in use', { newFeature: { enabled: true } }, ['properties.newFeature.enabled']],
    ['one inside a profile that both show', { profile: { on: true, mode: 'Strict' } }, ['properties.profile.mode']],
    ['one in a pool', { pools: [{ name: 'x', gpu: { driver: 'Install' } }] }, ['properties.pools.0.gpu.driver']],
    ['a number that is set', { limit: 5 }, ['properties.limit']],
    [
      'switched-off defaults',
      { a1: null, a2: false, a3: 0, a4: '', a5: 'Disabled', a6: 'none', a7: [], a8: { enabled: false, mode: 'None' } },
      [],
    ],
    ['the same property with another value', { a: 2 }, []],
    [
      'what every cluster has by itself',
      { podLinkLocalAccess: 'IMDS', pools: [{ name: 'x', upgradeStrategy: 'Rolling' }] },
      [],
    ],
    [
      'the same, set to something else',
      { podLinkLocalAccess: 'ViaProxy', pools: [{ name: 'x', upgradeStrategy: 'BlueGreen' }] },
      ['properties.pools.0.upgradeStrategy', 'properties.podLinkLocalAccess'],
    ],
    ['another property of that value', { mode: 'Rolling' }, ['properties.mode']],
  ])('%s', (_what, more, expected) => {
    expect(hiddenProperties(stable, { properties: { ...stable.properties, ...more } })).toEqual(expected);
  });
});

test('two readings differ where one says what the other does not; null and absent are the same', () => {
  expect(differingPaths({ a: 1, b: null, c: [1, 2], d: {} }, { a: 2, c: [1, 3], e: { f: 1 } })).toEqual([
    'a',
    'c.1',
    'd',
    'e',
  ]);
});
