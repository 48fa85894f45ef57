import { parse } from 'yaml';
import type { LocalAzure } from '../../local-azure/local-azure.ts';
import { LocalAzureClient, type Answer } from '../integration/local-azure-client.ts';
import { startLocalAzure } from '../integration/native.ts';
import { commanded } from './commanded.ts';

/** Microsoft.ContainerService over bare HTTP: what AKS does, and what it refuses, with its codes and words. */
let azure: LocalAzure;
let client: LocalAzureClient;

type Json = Record<string, unknown>;
interface Cluster extends Json {
  id: string;
  type: string;
  identity?: { userAssignedIdentities: Json };
  properties: Json & {
    provisioningState: string;
    powerState: { code: string };
    networkProfile: Json & { loadBalancerProfile: Json | undefined; natGatewayProfile: Json | undefined };
    agentPoolProfiles: (Json & { name: string; provisioningState: string })[];
  };
}

interface Listed {
  value: Json[];
  kubeconfigs: { name: string; value: string }[];
  target: unknown;
}

beforeAll(async () => {
  azure = await startLocalAzure();
  client = new LocalAzureClient(azure);
  await client.signIn();
});
afterAll(() => azure.close());

const group = '/resourceGroups/demo/providers';
const clusters = `${group}/Microsoft.ContainerService/managedClusters`;

function send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> {
  return client.arm(method, `${clusters}/${path}`, filled(body), headers);
}

/** Fills the places in a body that name a resource of the group: `{ id: '@publicIPAddresses/own' }`. */
function filled(body: unknown): unknown {
  const fill = (_: string, path: string): string => JSON.stringify(idOf(path));
  return body && JSON.parse(JSON.stringify(body).replaceAll(/"@([^"]+)"/g, fill));
}

/** The body of an answer, whatever it is that was asked for. */
function bodyOf(answer: Answer): Cluster & Listed {
  return JSON.parse(answer.body) as Cluster & Listed;
}

async function read(path = 'demo'): Promise<Cluster> {
  return bodyOf(await send('GET', path));
}

interface Status {
  status: string;
  error?: { code: string; message: string };
}

/** The status with which the operation of an answer ends. */
async function ended(answer: Answer): Promise<Status> {
  if (answer.status >= 300) throw new Error(answer.body);
  for (;;) {
    const status = JSON.parse((await client.follow(answer.headers['azure-asyncoperation'])).body) as Status;
    if (status.status !== 'InProgress') return status;
  }
}

/** The cluster as it is, with a change of its network profile. */
async function withNetwork(change: Json): Promise<Json> {
  const cluster = await read();
  const networkProfile = { ...cluster.properties.networkProfile, ...change };
  return { ...cluster, properties: { ...cluster.properties, networkProfile } };
}

async function withProfile(change: Json): Promise<Json> {
  const { networkProfile } = (await read()).properties;
  return withNetwork({ loadBalancerProfile: { ...networkProfile.loadBalancerProfile, ...change } });
}

function idOf(path: string): string {
  return `/subscriptions/${azure.environment.AZURE_SUBSCRIPTION_ID ?? ''}${group}/Microsoft.Network/${path}`;
}

/** An id of another subscription. */
function foreignIdOf(path: string): string {
  return `/subscriptions/00000000-0000-4000-8000-000000000000${group}/Microsoft.Network/${path}`;
}

function ownIps(...names: string[]): Json {
  return {
    managedOutboundIPs: null,
    outboundIPs: { publicIPs: names.map((name) => ({ id: `@publicIPAddresses/${name}` })) },
  };
}

/** A public IP behind Azure's back. */
function ip(change: Json = {}): Json {
  const properties = {
    provisioningState: 'Succeeded',
    ipAddress: '203.0.113.99',
    publicIPAllocationMethod: 'Static',
    publicIPAddressVersion: 'IPv4',
  };
  return { location: 'westeurope', sku: { name: 'Standard' }, properties, ...change };
}

describe('an update that AKS refuses', () => {
  beforeAll(async () => {
    await azure.reset('default');
    const state = {
      [idOf('publicIPAddresses/north')]: ip({ location: 'northeurope' }),
      [idOf('publicIPAddresses/basic')]: ip({ sku: { name: 'Basic' } }),
      [idOf('publicIPAddresses/managed')]: ip({ tags: { 'aks-managed-type': 'aks-slb-managed-outbound-ip' } }),
      [idOf('publicIPAddresses/taken')]: ip({
        properties: {
          ...(ip().properties as Json),
          ipConfiguration: { id: idOf('networkInterfaces/nic/ipConfigurations/one') },
        },
      }),
    };
    await client.control('PATCH', 'state', state);
  });

  const ports = 'InvalidLoadBalancerProfileAllocatedOutboundPorts';
  const multiple = 'LoadBalancerProfileAllocatedOutboundPortsMustBeMultipleOfEight';
  const idle = 'InvalidLoadBalancerProfileIdleTimeoutInMinutes';
  const count = 'InvalidLoadBalancerProfileManagedOutboundIPCount';
  test.each<[string, Json, string, string]>([
    ['no source', { managedOutboundIPs: null }, 'InvalidLoadBalancerProfile', 'must specify exactly one of'],
    [
      'an empty list',
      { managedOutboundIPs: null, outboundIPs: { publicIPs: [] } },
      'InvalidLoadBalancerProfile',
      'must specify exactly one of',
    ],
    [
      'two sources',
      { outboundIPs: ownIps('gone').outboundIPs },
      'InvalidLoadBalancerProfile',
      'must specify exactly one of',
    ],
    ['a missing IP', ownIps('gone'), 'InvalidLoadBalancerProfileOutboundIPs', 'OutboundIPNotExist'],
    ['another region', ownIps('north'), 'InvalidLoadBalancerProfileOutboundIPs', 'OutboundIPNotInTheSameRegion'],
    ['a Basic IP', ownIps('basic'), 'InvalidLoadBalancerProfileOutboundIPs', 'OutboundIPNotStandardSKU'],
    ['a managed IP', ownIps('managed'), 'InvalidLoadBalancerProfileOutboundIPs', 'OutboundIPHasManagedOutboundIPTag'],
    [
      'an IP in use',
      ownIps('taken'),
      'InvalidLoadBalancerProfileOutboundIPs',
      'OutboundIPAttachedToAnotherIPConfiguration',
    ],
    [
      'a missing prefix',
      {
        managedOutboundIPs: null,
        outboundIPPrefixes: { publicIPPrefixes: [{ id: foreignIdOf('publicIPPrefixes/gone') }] },
      },
      'InvalidLoadBalancerProfileOutboundIPPrefixes',
      'OutboundIPPrefixNotInTheSameSubscription',
    ],
    [
      'too many ports',
      { allocatedOutboundPorts: 16_000 },
      ports,
      'Total node count 6 requires 96000 ports but only 64000',
    ],
    ['an odd number of ports', { allocatedOutboundPorts: 1001 }, multiple, 'must be a multiple of 8'],
    ['a short idle timeout', { idleTimeoutInMinutes: 3 }, idle, 'between 4 and 120'],
    ['a long idle timeout', { idleTimeoutInMinutes: 121 }, idle, 'between 4 and 120'],
    ['too many managed IPs', { managedOutboundIPs: { count: 101 } }, count, 'between 1 and 100'],
    ['no managed IP', { managedOutboundIPs: { count: 0 } }, count, 'between 1 and 100'],
  ])('of the load balancer profile: %s', async (_, change, code, words) => {
    const answer = await send('PUT', 'demo', await withProfile(change));
    expect([answer.status, answer.headers['content-type']]).toEqual([400, 'application/json']);
    const error = bodyOf(answer);
    expect(error).toMatchObject({
      code,
      message: expect.stringContaining(words) as string,
      details: null,
      subcode: '',
    });
    expect(String(error.target)).toMatch(/^networkProfile\.loadBalancerProfile/);
  });
});

/** In a fresh local Azure, as AKS takes no more than 20 updates of a cluster at once. */
describe('an update that AKS refuses, continued', () => {
  beforeAll(() => azure.reset('default'));

  const gatewayCount = 'InvalidNATGatewayProfileManagedOutboundIPCount';
  const gatewayIdle = 'InvalidNATGatewayProfileIdleTimeoutInMinutes';
  const gateway = (profile: Json): Json => ({ outboundType: 'managedNATGateway', natGatewayProfile: profile });
  test.each<[string, Json, string, string]>([
    ['an unknown one', { outboundType: 'pigeon' }, 'UnsupportedOutboundType', 'pigeon'],
    ['one that all objects have', { outboundType: 'constructor' }, 'UnsupportedOutboundType', 'constructor'],
    ['17 IPs', gateway({ managedOutboundIPProfile: { count: 17 } }), gatewayCount, 'between 1 and 16'],
    ['an idle timeout', gateway({ idleTimeoutInMinutes: 1 }), gatewayIdle, 'between 4 and 120'],
    [
      'a gateway of nobody',
      { outboundType: 'userAssignedNATGateway' },
      'UserAssignedNATGatewayWithManagedVNetNotAllowed',
      'Outbound type is userAssignedNATGateway but agent pool `system` is not using custom VNet, which is not allowed.',
    ],
    [
      'routes beside a profile',
      { outboundType: 'userDefinedRouting' },
      'InvalidUserDefinedRoutingWithLoadBalancerProfile',
      'UserDefinedRouting and load balancer profile are mutually exclusive.',
    ],
  ])('of the outbound type: %s', async (_, change, code, words) => {
    const answer = await send('PUT', 'demo', await withNetwork(change));
    const message = expect.stringContaining(words) as string;
    expect([answer.status, bodyOf(answer)]).toMatchObject([400, { code, message }]);
  });

  test.each<[string, Json, number, string, string]>([
    [
      'dnsPrefix',
      { dnsPrefix: 'other' },
      400,
      'PropertyChangeNotAllowed',
      "Changing property 'dnsPrefix' is not allowed.",
    ],
    [
      'version',
      { kubernetesVersion: '1.20.7' },
      400,
      'AgentPoolK8sVersionNotSupported',
      'Version 1.20.7 is not supported',
    ],
    ['pools', { agentPoolProfiles: [] }, 400, 'InvalidParameter', 'agentPoolProfiles is missing'],
    [
      'vmSize',
      { agentPoolProfiles: [{ name: 'system', mode: 'System', vmSize: 'Standard_B2s' }] },
      400,
      'PropertyChangeNotAllowed',
      "Changing property 'agentPoolProfile.vmSize' is not allowed.",
    ],
    [
      'mode',
      { agentPoolProfiles: [{ name: 'apps', mode: 'User' }] },
      400,
      'MustDefineAtLeastOneSystemPool',
      'Must define at least one system pool.',
    ],
    [
      'ranges',
      { apiServerAccessProfile: { authorizedIPRanges: ['172.0.0.10/16'] } },
      400,
      'InvalidParameter',
      '172.0.0.10/16 is not a valid',
    ],
    [
      'many ranges',
      { apiServerAccessProfile: { authorizedIPRanges: Array<string>(201).fill('20.42.25.196/32') } },
      400,
      'InvalidParameter',
      'The number of APIServer Authorized IP Ranges is greater than the allowed value 200.',
    ],
  ])('of other properties: %s', async (_, change, status, code, words) => {
    const cluster = await read();
    const answer = await send('PUT', 'demo', { ...cluster, properties: { ...cluster.properties, ...change } });
    expect([answer.status, bodyOf(answer)]).toMatchObject([
      status,
      { code, message: expect.stringContaining(words) as string },
    ]);
  });

  test('a move to another region', async () => {
    const answer = await send('PUT', 'demo', { ...(await read()), location: 'northeurope' });
    expect([answer.status, bodyOf(answer)]).toMatchObject([409, { error: { code: 'InvalidResourceLocation' } }]);
  });
});

describe('a new cluster that AKS refuses', () => {
  const pool = { name: 'one', count: 1, mode: 'System', vmSize: 'Standard_D2s_v5' };
  const properties = { dnsPrefix: 'new', agentPoolProfiles: [pool] };
  const fine = { location: 'westeurope', identity: { type: 'SystemAssigned' }, properties };
  const naming = 'Please see https://aka.ms/aks-naming-rules for more details';
  test.each<[string, Json, string, string]>([
    [
      'no dnsPrefix',
      { properties: { agentPoolProfiles: [pool] } },
      'InvalidParameter',
      `DNS prefix '' is invalid. DNS prefix must contain between 1 and 54 characters. ${naming}.. ${naming}.`,
    ],
    [
      'no identity',
      { identity: null },
      'InvalidParameter',
      'Required parameter servicePrincipalProfile is missing (null).',
    ],
    [
      'no pool',
      { properties: { dnsPrefix: 'new' } },
      'InvalidParameter',
      'Required parameter agentPoolProfiles is missing (null).',
    ],
    [
      'a pool’s name',
      { properties: { ...properties, agentPoolProfiles: [{ ...pool, name: 'One-1' }] } },
      'InvalidParameter',
      `The value of parameter agentPoolProfile.name is invalid. ${naming}.`,
    ],
    [
      'a pool’s size',
      { properties: { ...properties, agentPoolProfiles: [{ ...pool, count: 0 }] } },
      'InvalidParameter',
      `The value of parameter agentPoolProfile.count is invalid. ${naming}.`,
    ],
    [
      'a VM size',
      { properties: { ...properties, agentPoolProfiles: [{ ...pool, vmSize: 'Huge' }] } },
      'BadRequest',
      "The VM size of Huge is not allowed in your subscription in location 'westeurope'.",
    ],
    [
      'a version',
      { properties: { ...properties, kubernetesVersion: '1.24.3' } },
      'AgentPoolK8sVersionNotSupported',
      'Version 1.24.3 is not supported in this region. Please use [az aks get-versions] command',
    ],
    [
      'its node group',
      { properties: { ...properties, nodeResourceGroup: 'n'.repeat(87) } },
      'InvalidParameter',
      'The maximum length is 80 and the length of the value provided is 87.',
    ],
    [
      'the same group',
      { properties: { ...properties, nodeResourceGroup: 'demo' } },
      'NodeResourceGroupSameAsResourceGroup',
      'cannot be the same',
    ],
  ])('%s', async (_, change, code, words) => {
    const answer = await send('PUT', 'new', { ...fine, ...change });
    expect([answer.status, bodyOf(answer)]).toMatchObject([
      400,
      { code, message: expect.stringContaining(words) as string },
    ]);
    expect((await send('GET', 'new')).status).toBe(404);
  });
});

test('a cluster comes, runs commands, and goes with its node resource group', async () => {
  await azure.reset('default');
  const pool = { name: 'one', count: 1, mode: 'System', vmSize: 'Standard_D2s_v5' };
  const body = {
    location: 'westeurope',
    identity: { type: 'SystemAssigned' },
    properties: { dnsPrefix: 'new', agentPoolProfiles: [pool] },
  };
  const answer = await send('PUT', 'new', body);
  expect([answer.status, answer.headers.location]).toEqual([201, undefined]);
  const creating = bodyOf(answer);
  expect(creating.id).toContain('/resourcegroups/demo/');
  expect(creating).toMatchObject({
    type: 'Microsoft.ContainerService/ManagedClusters',
    identity: { type: 'SystemAssigned' },
    properties: {
      provisioningState: 'Creating',
      powerState: { code: 'Running' },
      nodeResourceGroup: 'MC_demo_new_westeurope',
      networkProfile: { outboundType: 'loadBalancer', loadBalancerProfile: { managedOutboundIPs: { count: 1 } } },
      agentPoolProfiles: [{ ...pool, provisioningState: 'Creating', osType: 'Linux' }],
    },
  });
  expect(creating.properties.networkProfile.loadBalancerProfile).not.toHaveProperty('effectiveOutboundIPs');
  expect(await ended(answer)).toMatchObject({ status: 'Succeeded' });
  const created = await read('new');
  expect(created.properties).toMatchObject({
    provisioningState: 'Succeeded',
    identityProfile: { kubeletidentity: {} },
  });
  const [effective] = created.properties.networkProfile.loadBalancerProfile?.effectiveOutboundIPs as { id: string }[];
  expect(effective?.id).toMatch(
    /\/MC_demo_new_westeurope\/providers\/Microsoft.Network\/publicIPAddresses\/[-0-9a-f]{36}$/,
  );
  const { properties } = await commanded(client, 'new', { command: 'kubectl get nodes --no-headers' });
  expect(properties.logs).toMatch(/^aks-one-\S+vmss000000 +Ready/);

  const gone = await send('DELETE', 'new');
  expect([gone.status, gone.body]).toEqual([202, '']);
  expect(await ended(gone)).toMatchObject({ status: 'Succeeded' });
  expect((await client.follow(gone.headers.location)).status).toBe(204);
  const first = await send('GET', 'new');
  expect([first.status, bodyOf(first)]).toMatchObject([
    404,
    { code: 'NotFound', message: expect.stringMatching(/^Could not find managed cluster resource: new in/) as string },
  ]);
  expect(bodyOf(await send('GET', 'new'))).toMatchObject({ error: { code: 'ResourceNotFound' } });
  expect((await client.arm('GET', '/resourceGroups/MC_demo_new_westeurope?api-version=2021-04-01')).status).toBe(404);
  expect((await send('DELETE', 'new')).status).toBe(204);
});

describe('power and operations', () => {
  beforeAll(() => azure.reset('default'));

  test('a cluster stops, and its API server with it, and starts again', async () => {
    const stopping = await send('POST', 'demo/stop');
    expect([stopping.status, bodyOf(stopping)]).toMatchObject([202, { properties: { provisioningState: 'Stopping' } }]);
    expect(await ended(stopping)).toMatchObject({ status: 'Succeeded', error: { code: 'NotLatestOperation' } });
    const stopped = (await read()).properties;
    expect(stopped).toMatchObject({ provisioningState: 'Succeeded', powerState: { code: 'Stopped' } });
    await expect(client.kubernetes('GET', '/api/v1/namespaces')).rejects.toThrow();
    const again = await send('POST', 'demo/stop');
    expect([again.status, bodyOf(again)]).toMatchObject([
      409,
      {
        code: 'OperationNotAllowed',
        message: 'managed cluster is not currently running, stopping cannot be performed',
      },
    ]);
    expect((await send('PUT', 'demo', await read())).status).toBe(409);
    await ended(await send('POST', 'demo/start'));
    expect((await client.kubernetes('GET', '/api/v1/namespaces')).status).toBe(200);
  });

  test('one operation at a time, in the words of each version; an abort ends it', async () => {
    await azure.reset('updating');
    const cluster = await read();
    const old = 'Operation is not allowed: Another operation (Updating) is in progress, please wait for it to finish';
    const words =
      "Operation is not allowed because there's an in progress update managed cluster operation (operation ID: ";
    for (const [answer, message] of [
      [await send('PUT', 'demo', cluster), old],
      [await send('PATCH', 'demo', { tags: {} }), old],
      [await send('PUT', 'demo?api-version=2026-06-01', cluster), words],
    ] as const) {
      expect([answer.status, bodyOf(answer)]).toMatchObject([
        409,
        { code: 'OperationNotAllowed', message: expect.stringContaining(message) as string },
      ]);
    }
    const aborted = await send('POST', 'demo/abort');
    expect([aborted.status, bodyOf(aborted)]).toMatchObject([202, { properties: { provisioningState: 'Canceling' } }]);
    expect(await ended(aborted)).toMatchObject({ status: 'Succeeded' });
    expect((await read()).properties.provisioningState).toBe('Canceled');
  });

  test('an operation fails whose IP has gone meanwhile, and the cluster with it', async () => {
    await azure.reset('default');
    const id = idOf('publicIPAddresses/own');
    await client.control('PATCH', 'state', { [id]: ip() });
    const accepted = await send('PUT', 'demo', await withProfile(ownIps('own')));
    await client.control('PATCH', 'state', { [id]: null });
    expect(await ended(accepted)).toMatchObject({
      status: 'Failed',
      error: { code: 'ReconcileStandardLoadBalancerError' },
    });
    expect((await read()).properties.provisioningState).toBe('Failed');
  });

  test.each<[string, string, Record<string, string>, number]>([
    ['GET', 'demo', { 'if-match': 'old' }, 200],
    ['PUT', 'demo', { 'if-match': 'old' }, 412],
    ['PATCH', 'demo', { 'if-match': 'old' }, 412],
    ['DELETE', 'demo', { 'if-match': 'old' }, 412],
    ['PUT', 'demo', { 'if-none-match': '*' }, 412],
    ['PUT', 'demo', { 'if-none-match': 'old' }, 400],
    ['PUT', 'demo', { 'if-match': '*', 'if-none-match': '*' }, 400],
    ['PUT', 'none', { 'if-match': '*' }, 412],
    ['PATCH', 'none', {}, 404],
    ['PUT', 'demo/agentPools/apps', { 'if-match': 'old' }, 412],
    ['DELETE', 'demo/agentPools/apps', { 'if-match': 'old' }, 412],
  ])('etags: %s %s with %j answers %i', async (method, path, headers, status) => {
    const body = method === 'PUT' ? await read(path === 'none' ? 'demo' : path) : { tags: {} };
    expect((await send(method, path, body, headers)).status).toBe(status);
  });
});

describe('outbound traffic', () => {
  beforeEach(() => azure.reset('default'));

  /** What an update of the network profile answers, and what it comes to. */
  async function change(
    body: Json,
  ): Promise<{ during: Cluster['properties']['networkProfile']; after: Cluster['properties']['networkProfile'] }> {
    const answer = await send('PUT', 'demo', body);
    expect(await ended(answer)).toMatchObject({ status: 'Succeeded' });
    return { during: bodyOf(answer).properties.networkProfile, after: (await read()).properties.networkProfile };
  }

  test('a profile that names own IPs gives up the managed one, which is in effect until the end', async () => {
    await client.control('PATCH', 'state', { [idOf('publicIPAddresses/own')]: ip() });
    const { loadBalancerProfile } = (await read()).properties.networkProfile;
    const { outboundIPs } = ownIps('own');
    const { during, after } = await change(await withNetwork({ loadBalancerProfile: { outboundIPs } }));
    expect(during.loadBalancerProfile).toMatchObject({
      outboundIPs: filled(outboundIPs),
      effectiveOutboundIPs: loadBalancerProfile?.effectiveOutboundIPs,
    });
    expect(after.loadBalancerProfile).toMatchObject({ effectiveOutboundIPs: [{ id: idOf('publicIPAddresses/own') }] });
    expect(after.loadBalancerProfile).not.toHaveProperty('managedOutboundIPs');
    expect(after.loadBalancerProfile).toMatchObject({ backendPoolType: 'nodeIPConfiguration' });
  });

  test('a managed NAT gateway takes over, keeps its IP when it gets a second one, and goes', async () => {
    const first = await change(await withNetwork({ outboundType: 'managedNATGateway' }));
    expect(first.during).toMatchObject({
      loadBalancerProfile: { managedOutboundIPs: { count: 1 } },
      natGatewayProfile: { managedOutboundIPProfile: { count: 1 }, idleTimeoutInMinutes: 4 },
    });
    expect(first.after.loadBalancerProfile).not.toHaveProperty('managedOutboundIPs');
    expect(first.after.loadBalancerProfile).not.toHaveProperty('effectiveOutboundIPs');
    const [before] = first.after.natGatewayProfile?.effectiveOutboundIPs as { id: string }[];
    const second = await change(await withNetwork({ natGatewayProfile: { managedOutboundIPProfile: { count: 2 } } }));
    const both = second.after.natGatewayProfile?.effectiveOutboundIPs as { id: string }[];
    expect([both[0], both.length]).toEqual([before, 2]);
    const gateways = '/resourceGroups/MC_demo_demo_westeurope/providers/Microsoft.Network/natGateways';
    expect(bodyOf(await client.arm('GET', gateways)).value).toMatchObject([
      { properties: { publicIpAddresses: both } },
    ]);
    const back = await send('PUT', 'demo', await withNetwork({ outboundType: 'loadBalancer' }));
    expect(bodyOf(back)).toMatchObject({ code: 'UpdatingOutboundTypeNotAllowed' });
    const none = await change(await withNetwork({ outboundType: 'none' }));
    expect(none.after).not.toHaveProperty('natGatewayProfile');
    expect(bodyOf(await client.arm('GET', gateways)).value).toEqual([]);
  });

  test('a dual-stack cluster has managed IPs of both kinds', async () => {
    const { after } = await change(await withProfile({ managedOutboundIPs: { count: 1, countIPv6: 1 } }));
    const ids = (after.loadBalancerProfile?.effectiveOutboundIPs as { id: string }[]).map(({ id }) => id);
    const versions = await Promise.all(
      ids.map(
        async (id) =>
          bodyOf(await client.arm('GET', id.replace(/^\/subscriptions\/[^/]+/, ''))).properties.publicIPAddressVersion,
      ),
    );
    expect(versions).toEqual(['IPv4', 'IPv6']);
  });

  test('a profile beside a NAT gateway of the team is dropped', async () => {
    await azure.reset('outbound-user-nat');
    const { after } = await change(await withNetwork({ loadBalancerProfile: { managedOutboundIPs: { count: 1 } } }));
    expect(after.loadBalancerProfile ?? {}).not.toHaveProperty('managedOutboundIPs');
    const id = idOf('virtualNetworks/demo/subnets/nodes');
    await client.control('PATCH', 'state', { [id]: { properties: { natGateway: null } } });
    expect(bodyOf(await send('PUT', 'demo', await read()))).toMatchObject({
      code: 'SubnetNotAssociatedWithNATGateway',
      message: `Subnet '${id}' must have a NAT gateway associated for outbound connection`,
    });
  });
});

describe('what else clients ask for', () => {
  beforeAll(() => azure.reset('default'));

  test('node pools by themselves', async () => {
    const scaled = await send('PUT', 'demo/agentPools/apps', { properties: { count: 3 } });
    expect([scaled.status, bodyOf(scaled)]).toMatchObject([
      200,
      { properties: { count: 3, provisioningState: 'Updating', mode: 'User' } },
    ]);
    await ended(scaled);
    const added = await send('PUT', 'demo/agentPools/extra', { properties: { count: 1, vmSize: 'Standard_D2s_v5' } });
    expect([added.status, bodyOf(added)]).toMatchObject([
      201,
      { name: 'extra', properties: { provisioningState: 'Creating' } },
    ]);
    await ended(added);
    await ended(await send('DELETE', 'demo/agentPools/extra'));
    const { value } = bodyOf(await send('GET', 'demo/agentPools'));
    expect(value.map(({ name }) => name)).toEqual(['system', 'apps']);
    expect((await read()).properties.agentPoolProfiles).toMatchObject([
      { count: 2 },
      { count: 3, provisioningState: 'Succeeded' },
    ]);
    const last = await send('DELETE', 'demo/agentPools/system');
    expect(bodyOf(last)).toMatchObject({ code: 'MustDefineAtLeastOneSystemPool' });
  });

  test.each([
    ['', 'exec'],
    ['?format=exec', 'exec'],
    ['?format=azure', 'auth-provider'],
  ])('the credential of a user of Entra: %s', async (format, key) => {
    await client.control('PATCH', 'state', {
      [(await read()).id]: { properties: { aadProfile: { managed: true }, disableLocalAccounts: true } },
    });
    const answer = bodyOf(await send('POST', `demo/listClusterUserCredential${format}`));
    const { users } = parse(Buffer.from(answer.kubeconfigs[0]?.value ?? '', 'base64').toString()) as {
      users: { user: Json }[];
    };
    expect(Object.keys(users[0]?.user ?? {})).toEqual([key]);
    const admin = await send('POST', 'demo/listClusterAdminCredential');
    expect([admin.status, bodyOf(admin)]).toMatchObject([
      400,
      { code: 'BadRequest', message: expect.stringContaining('Getting static credential is not allowed') as string },
    ]);
  });

  test('a pool that a PUT of the cluster adds gets what AKS fills in', async () => {
    await azure.reset('default');
    const cluster = await read();
    cluster.properties.agentPoolProfiles.push({ name: 'more', vmSize: 'Standard_B2s', provisioningState: '' });
    expect(await ended(await send('PUT', 'demo', cluster))).toMatchObject({ status: 'Succeeded' });
    expect((await read()).properties.agentPoolProfiles.at(-1)).toMatchObject({
      ...{ name: 'more', count: 1, mode: 'User', provisioningState: 'Succeeded', osType: 'Linux' },
      powerState: { code: 'Running' },
    });
  });

  test('ids in another case than they were written in', async () => {
    await azure.reset('lower-case-ids');
    const cluster = await read();
    expect([cluster.id, cluster.type]).toEqual([
      cluster.id.toLowerCase(),
      'Microsoft.ContainerService/ManagedClusters',
    ]);
    const [effective] = cluster.properties.networkProfile.loadBalancerProfile?.effectiveOutboundIPs as { id: string }[];
    expect(effective?.id).toMatch(/\/mc_demo_demo_westeurope\/providers\/microsoft.network\/publicipaddresses\//);
    expect(Object.keys(cluster.identity?.userAssignedIdentities ?? {})).toEqual([
      expect.stringMatching(/^\/subscriptions\/[^/]+\/resourcegroups\/demo\//),
    ]);
    expect(await ended(await send('PUT', 'demo', cluster))).toMatchObject({ status: 'Succeeded' });
  });

  test('an old version of the API shows no etags and nothing newer than itself', async () => {
    expect(await read()).toHaveProperty('eTag');
    const old = await read('demo?api-version=2023-11-01');
    expect(old).not.toHaveProperty('eTag');
    expect(JSON.stringify(old)).not.toMatch(/unknown/);
  });
});
