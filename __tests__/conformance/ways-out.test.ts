import type { LocalAzure } from '../../local-azure/local-azure.ts';
import { LocalAzureClient, type Answer } from '../integration/local-azure-client.ts';
import { startLocalAzure } from '../integration/native.ts';

/** The other ways out of a cluster over bare HTTP: managed NAT gateways, dual stack, what routes lead to, locked node resource groups. */
let azure: LocalAzure;
let client: LocalAzureClient;

type Json = Record<string, unknown>;
interface Body extends Json {
  value: Body[];
  properties: Json & { networkProfile: Json & { loadBalancerProfile?: Json; natGatewayProfile?: Json } };
}

beforeAll(async () => {
  azure = await startLocalAzure();
  client = new LocalAzureClient(azure);
  await client.signIn();
});
afterAll(() => azure.close());

const network = '/resourceGroups/demo/providers/Microsoft.Network';
const nodeNetwork = '/resourceGroups/MC_demo_demo_westeurope/providers/Microsoft.Network';
const cluster = '/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo?api-version=2026-06-01';

function whole(id: string): string {
  return `/subscriptions/${azure.environment.AZURE_SUBSCRIPTION_ID ?? ''}${id}`;
}

async function read(path: string): Promise<Body> {
  const answer = await client.arm('GET', path.replace(/^\/subscriptions\/[^/]+/, ''));
  return JSON.parse(answer.body) as Body;
}

/** A PUT of the cluster as it is, with a change of its network profile. */
async function put(change: Json): Promise<Answer> {
  const before = await read(cluster);
  const networkProfile = { ...before.properties.networkProfile, ...change };
  return client.arm('PUT', cluster, { ...before, properties: { ...before.properties, networkProfile } });
}

async function putProfile(key: 'loadBalancerProfile' | 'natGatewayProfile', change: Json): Promise<Answer> {
  const { networkProfile } = (await read(cluster)).properties;
  return put({ [key]: { ...networkProfile[key], ...change } });
}

/** What the operation of an answer ends with. */
async function ended(answer: Answer): Promise<{ status: string; error?: { code: string; message: string } }> {
  if (answer.status >= 300) throw new Error(answer.body);
  const link = answer.headers['azure-asyncoperation'];
  return JSON.parse((await client.follow(link)).body) as { status: string };
}

/** The addresses in effect. */
async function effective(key: 'loadBalancerProfile' | 'natGatewayProfile'): Promise<unknown[]> {
  const profile = (await read(cluster)).properties.networkProfile[key];
  const references = profile?.effectiveOutboundIPs as { id: string }[];
  return Promise.all(references.map(async ({ id }) => (await read(id)).properties.ipAddress));
}

/** Public IPs and a prefix of the team's, behind Azure's back: `one`, `two`, `six` of a SKU, `other` of the other one, and the prefix `range`. */
async function makeAddresses(sku: string, otherSku: string): Promise<void> {
  const ip = (ipAddress: string, name = sku): Json => ({
    location: 'westeurope',
    sku: { name },
    properties: {
      provisioningState: 'Succeeded',
      ipAddress,
      publicIPAllocationMethod: 'Static',
      publicIPAddressVersion: ipAddress.includes(':') ? 'IPv6' : 'IPv4',
    },
  });
  const range = { provisioningState: 'Succeeded', ipPrefix: '198.51.100.16/30', prefixLength: 30 };
  const resources = {
    'publicIPAddresses/one': ip('203.0.113.101'),
    'publicIPAddresses/two': ip('203.0.113.102'),
    'publicIPAddresses/six': ip('2001:db8:a::101'),
    'publicIPAddresses/other': ip('203.0.113.103', otherSku),
    'publicIPPrefixes/range': { location: 'westeurope', sku: { name: sku }, properties: range },
  };
  const state = Object.entries(resources).map(([path, body]) => [whole(`${network}/${path}`), body] as const);
  await client.control('PATCH', 'state', Object.fromEntries(state));
}

/** The source of addresses as a NAT gateway profile says it, and as a load balancer profile does. */
const plain = (...names: string[]): Json => ({
  publicIPs: names.map((name) => whole(`${network}/publicIPAddresses/${name}`)),
});
const linked = (...names: string[]): Json => ({
  publicIPs: names.map((name) => ({ id: whole(`${network}/publicIPAddresses/${name}`) })),
});

const managed = { count: 1, countIPv6: 1 };

describe('a managed NAT gateway of SKU StandardV2 refuses', () => {
  beforeAll(async () => {
    await azure.reset('dual-stack-nat-v2');
    await makeAddresses('StandardV2', 'Standard');
  });

  test.each<[string, () => Json, string, RegExp]>([
    [
      'objects for ids',
      () => ({ outboundIPs: linked('one') }),
      'UnmarshalError',
      /cannot unmarshal object into .* of type string/,
    ],
    [
      'another SKU',
      () => ({ outboundIPs: plain('other') }),
      'InvalidNATGatewayProfileOutboundIPs',
      /NATGatewayProfileOutboundIPNotStandardV2SKU$/,
    ],
    [
      'an IP that is not there',
      () => ({ outboundIPs: plain('none') }),
      'InvalidNATGatewayProfileOutboundIPs',
      /OutboundIPNotExist$/,
    ],
    [
      'a wrong key',
      () => ({ outboundIPs: { ips: plain('one').publicIPs } }),
      'InvalidNATGatewayProfile',
      /must specify either/,
    ],
    [
      'two sources',
      () => ({ outboundIPs: plain('one'), managedOutboundIPProfile: managed }),
      'InvalidNATGatewayProfile',
      /must specify either/,
    ],
    [
      'own IPs for SKU Standard',
      () => ({ outboundIPs: plain('one'), sku: 'Standard' }),
      'UpdatingOutboundTypeNotAllowed',
      /from StandardV2 to Standard/,
    ],
    ['an unknown SKU', () => ({ sku: 'StandardV3' }), 'UnsupportedOutboundType', /StandardV3/],
    [
      '17 IPv6 addresses',
      () => ({ managedOutboundIPProfile: { count: 1, countIPv6: 17 } }),
      'InvalidNATGatewayProfileManagedOutboundIPCountIPv6',
      /between 0 and 16/,
    ],
  ])('%s', async (_, change, code, words) => {
    const answer = await putProfile('natGatewayProfile', { managedOutboundIPProfile: null, ...change() });
    const message = expect.stringMatching(words) as string;
    expect([answer.status, JSON.parse(answer.body)]).toMatchObject([400, { code, message }]);
  });
});

describe('a managed NAT gateway of SKU StandardV2', () => {
  beforeEach(async () => {
    await azure.reset('dual-stack-nat-v2');
    await makeAddresses('StandardV2', 'Standard');
  });

  test('takes own IPs, gives up the managed ones, and has new ones when it comes back', async () => {
    const before = await effective('natGatewayProfile');
    const own = { managedOutboundIPProfile: null, outboundIPs: plain('one', 'six') };
    expect(await ended(await putProfile('natGatewayProfile', own))).toEqual(
      expect.objectContaining({ status: 'Succeeded' }),
    );
    expect(await effective('natGatewayProfile')).toEqual(['203.0.113.101', '2001:db8:a::101']);
    expect((await read(`${nodeNetwork}/publicIPAddresses`)).value).toEqual([]);
    const [gateway] = (await read(`${nodeNetwork}/natGateways`)).value;
    expect(gateway?.properties).toMatchObject({ publicIpAddresses: [{}], publicIpAddressesV6: [{}] });
    const { natGateway } = (await read(`${network}/publicIPAddresses/one`)).properties;
    expect(natGateway).toEqual({ id: gateway?.id });

    await ended(await putProfile('natGatewayProfile', { managedOutboundIPProfile: managed, outboundIPs: null }));
    const after = await effective('natGatewayProfile');
    expect(after).toHaveLength(2);
    expect([...before, '203.0.113.101', '2001:db8:a::101'].some((address) => after.includes(address))).toBe(false);
    expect((await read(`${network}/publicIPAddresses/one`)).properties).not.toHaveProperty('natGateway');
  });

  test('takes own prefixes, and keeps them when a change names no source', async () => {
    const publicIPPrefixes = [whole(`${network}/publicIPPrefixes/range`)];
    const own = { managedOutboundIPProfile: null, outboundIPPrefixes: { publicIPPrefixes } };
    await ended(await putProfile('natGatewayProfile', own));
    await ended(await put({ natGatewayProfile: { idleTimeoutInMinutes: 10 } }));
    const { natGatewayProfile } = (await read(cluster)).properties.networkProfile;
    expect(natGatewayProfile).toMatchObject({
      sku: 'standardV2',
      idleTimeoutInMinutes: 10,
      outboundIPPrefixes: { publicIPPrefixes },
      effectiveOutboundIPs: publicIPPrefixes.map((id) => ({ id })),
    });
  });

  test('fails where the cluster’s identity may not join an IP', async () => {
    const assignments = '/resourceGroups/demo/providers/Microsoft.Authorization/roleAssignments';
    await client.control('PATCH', 'state', { [whole(`${assignments}/a0000000-0000-4000-8000-000000000003`)]: null });
    const answer = await putProfile('natGatewayProfile', { managedOutboundIPProfile: null, outboundIPs: plain('one') });
    const { status, error } = await ended(answer);
    expect([status, error?.code]).toEqual(['Failed', 'LinkedAuthorizationFailed']);
    expect(error?.message).toMatch(/'Microsoft\.Network\/natGateways\/write'.*publicIPAddresses\/join\/action/);
  });
});

test('a managed NAT gateway of SKU Standard has other addresses as StandardV2, and takes own IPs only then', async () => {
  await azure.reset('outbound-managed-nat');
  await makeAddresses('StandardV2', 'Standard');
  const before = await effective('natGatewayProfile');
  const own = { managedOutboundIPProfile: null, outboundIPs: plain('one') };
  expect(JSON.parse((await putProfile('natGatewayProfile', own)).body)).toMatchObject({
    code: 'InvalidNATGatewayProfile',
  });
  await ended(await putProfile('natGatewayProfile', { sku: 'StandardV2' }));
  const between = await effective('natGatewayProfile');
  expect(between).toHaveLength(1);
  expect(between).not.toEqual(before);
  await ended(await putProfile('natGatewayProfile', own));
  expect(await effective('natGatewayProfile')).toEqual(['203.0.113.101']);
});

describe('a load balancer of a dual-stack cluster', () => {
  beforeAll(async () => {
    await azure.reset('dual-stack');
    await makeAddresses('Standard', 'StandardV2');
  });

  test('takes own IPs of both families, and has managed ones of both unless told otherwise', async () => {
    await ended(
      await putProfile('loadBalancerProfile', { managedOutboundIPs: null, outboundIPs: linked('one', 'six') }),
    );
    expect(await effective('loadBalancerProfile')).toEqual(['203.0.113.101', '2001:db8:a::101']);
    const { frontendIPConfigurations } = (await read(`${nodeNetwork}/loadBalancers/kubernetes`)).properties;
    expect(frontendIPConfigurations).toHaveLength(2);
    await ended(await putProfile('loadBalancerProfile', { managedOutboundIPs: { count: 1 }, outboundIPs: null }));
    const { loadBalancerProfile } = (await read(cluster)).properties.networkProfile;
    expect(loadBalancerProfile).toMatchObject({ managedOutboundIPs: { count: 1, countIPv6: 1 } });
    const after = (await effective('loadBalancerProfile')).map((address) => String(address).includes(':'));
    expect(after).toEqual([false, true]);
  });

  test('takes IPv6 for that cluster alone, and no IP of SKU StandardV2', async () => {
    const own = (...names: string[]): Json => ({ managedOutboundIPs: null, outboundIPs: linked(...names) });
    const sku = await putProfile('loadBalancerProfile', own('other'));
    expect(sku.body).toContain('LoadBalancerProfileOutboundIPNotStandardSKU');
    await azure.reset('default');
    await makeAddresses('Standard', 'StandardV2');
    const family = await putProfile('loadBalancerProfile', own('one', 'six'));
    expect([family.status, family.body]).toEqual([400, expect.stringContaining('IPVersionNotInIPFamilies')]);
  });
});

test.each([
  ['outbound-udr', 'azureFirewalls/demo', 'publicIPAddresses/demo-firewall'],
  ['udr-appliance', 'networkInterfaces/appliance', 'publicIPAddresses/demo-appliance'],
])('what the route of %s leads to can be found', async (scenario, path, address) => {
  await azure.reset(scenario);
  const [type = '', name] = path.split('/');
  const lists = [await read(`${network}/${type}`), await read(`/providers/Microsoft.Network/${type}`)];
  expect(lists.map(({ value }) => value.map((entry) => entry.name))).toEqual([[name], [name]]);
  const { properties } = await read(`${network}/${path}`);
  const [configuration] = properties.ipConfigurations as { id: string }[];
  const publicIPAddress = { id: whole(`${network}/${address}`) };
  expect(configuration).toMatchObject({ properties: { privateIPAddress: '10.225.0.4', publicIPAddress } });
  expect((await read(`${network}/${address}`)).properties).toMatchObject({
    ipConfiguration: { id: configuration?.id },
  });
});

test('a subnet shows what has addresses of it, and keeps that', async () => {
  await azure.reset('udr-appliance');
  const path = `${network}/virtualNetworks/demo/subnets`;
  const users = async (name: string): Promise<{ id: string }[]> =>
    (await read(`${path}/${name}`)).properties.ipConfigurations as { id: string }[];
  const nodes = (await users('nodes')).map(({ id }) => id);
  expect(nodes).toHaveLength(4);
  expect(nodes[0]).toContain(`${nodeNetwork}/`.replace('Network', 'Compute'));
  expect(await users('appliances')).toEqual([
    { id: whole(`${network}/networkInterfaces/appliance/ipConfigurations/ipconfig1`) },
  ]);
  const foreign = { id: whole(`${network}/networkInterfaces/build/ipConfigurations/one`) };
  await client.control('PATCH', 'state', { [whole(`${path}/nodes`)]: { properties: { ipConfigurations: [foreign] } } });
  const vnet = await read(`${network}/virtualNetworks/demo`);
  await ended(await client.arm('PUT', `${network}/virtualNetworks/demo`, vnet));
  expect((await users('nodes')).map(({ id }) => id)).toEqual([...nodes, foreign.id]);
});

test.each(['automatic', 'node-group-locked'])(
  'in the node resource group of %s nobody else writes',
  async (scenario) => {
    await azure.reset(scenario);
    const ip = {
      location: 'westeurope',
      sku: { name: 'Standard' },
      properties: { publicIPAllocationMethod: 'Static' },
    };
    const [managed] = (await read(`${nodeNetwork}/publicIPAddresses`)).value;
    const own = String(managed?.name);
    for (const answer of [
      await client.arm('PUT', `${nodeNetwork}/publicIPAddresses/mine`, ip),
      await client.arm('PATCH', `${nodeNetwork}/publicIPAddresses/${own}`, { tags: {} }),
      await client.arm('DELETE', `${nodeNetwork}/publicIPAddresses/${own}`),
      await client.arm('DELETE', '/resourceGroups/MC_demo_demo_westeurope?api-version=2021-04-01'),
    ]) {
      expect([answer.status, JSON.parse(answer.body)]).toMatchObject([
        403,
        { error: { code: 'DenyAssignmentAuthorizationFailed' } },
      ]);
    }
    expect((await client.arm('PUT', `${network}/publicIPAddresses/mine`, ip)).status).toBe(201);
  },
);
