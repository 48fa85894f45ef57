import { request } from 'node:https';
import { ContainerServiceClient } from '@azure/arm-containerservice';
import { NetworkManagementClient } from '@azure/arm-network';
import { ClientAssertionCredential } from '@azure/identity';
import type { LocalAzure } from '../../local-azure/local-azure.ts';
import { startLocalAzure } from '../integration/native.ts';

/** Azure's own clients, unchanged, against local Azure. */
let azure: LocalAzure;
let network: NetworkManagementClient;
let containers: ContainerServiceClient;

beforeAll(async () => {
  azure = await startLocalAzure();
  [network, containers] = clients();
});
afterAll(() => azure.close());

function setting(name: string): string {
  return azure.environment[name] ?? '';
}

function clients(): [NetworkManagementClient, ContainerServiceClient] {
  const tlsOptions = { ca: azure.authority };
  const credential = new ClientAssertionCredential(setting('AZURE_TENANT_ID'), setting('AZURE_CLIENT_ID'), assertion, {
    authorityHost: setting('AZURE_AUTHORITY_HOST'),
    disableInstanceDiscovery: true,
    tlsOptions,
  });
  const endpoint = setting('AZURE_RESOURCE_MANAGER_ENDPOINT');
  const options = { endpoint, credentials: { scopes: [`${endpoint}/.default`] }, tlsOptions };
  const subscription = setting('AZURE_SUBSCRIPTION_ID');
  return [
    new NetworkManagementClient(credential, subscription, options),
    new ContainerServiceClient(credential, subscription, options),
  ];
}

function assertion(): Promise<string> {
  const url = `${setting('ACTIONS_ID_TOKEN_REQUEST_URL')}&audience=api://AzureADTokenExchange`;
  const headers = { authorization: `Bearer ${setting('ACTIONS_ID_TOKEN_REQUEST_TOKEN')}` };
  return new Promise((resolve, reject) => {
    const sent = request(url, { ca: azure.authority, headers }, (response) => {
      response.setEncoding('utf8').on('data', (body: string) => resolve((JSON.parse(body) as { value: string }).value));
    });
    sent.on('error', reject).end();
  });
}

const standardIp = {
  location: 'westeurope',
  sku: { name: 'Standard' },
  publicIPAllocationMethod: 'Static',
};

test('creates, lists, tags and deletes a public IP', async () => {
  const ips = network.publicIPAddresses;
  const created = await ips.createOrUpdate('demo', 'partner', standardIp);
  expect(created).toMatchObject({ name: 'partner', provisioningState: 'Succeeded', publicIPAddressVersion: 'IPv4' });
  expect(created.ipAddress).toMatch(/^203\.0\.113\.\d+$/);
  const again = await ips.createOrUpdate('demo', 'partner', created);
  expect(again.ipAddress).toBe(created.ipAddress);
  expect(again.etag).not.toBe(created.etag);
  expect((await ips.updateTags('demo', 'partner', { tags: { team: 'web' } })).tags).toEqual({ team: 'web' });
  const names = [];
  for await (const { name } of ips.list('demo')) names.push(name);
  expect(names).toEqual(['partner']);
  await ips.delete('demo', 'partner');
  await expect(ips.get('DEMO', 'partner')).rejects.toMatchObject({ statusCode: 404, code: 'ResourceNotFound' });
});

test.each([
  [{ ...standardIp, publicIPAllocationMethod: 'Dynamic' }, 'StandardSkuPublicIPAddressesMustBeStatic'],
  [{ location: 'westeurope' }, 'IPv4BasicSkuPublicIpCountLimitReached'],
  [{ ...standardIp, idleTimeoutInMinutes: 60 }, 'PublicIPIdleTimeoutIsOutOfRange'],
])('refuses an IP that Azure refuses: %j', async (ip, code) => {
  await expect(network.publicIPAddresses.createOrUpdate('demo', 'bad', ip)).rejects.toMatchObject({ code });
});

describe('an update of the cluster', () => {
  beforeEach(() => azure.reset('default'));

  test('moves the egress to an own IP and back to a new managed one', async () => {
    const ip = await network.publicIPAddresses.createOrUpdate('demo', 'partner', standardIp);
    const cluster = await containers.managedClusters.get('demo', 'demo');
    const profile = cluster.networkProfile?.loadBalancerProfile;
    const before = await address(profile?.effectiveOutboundIPs?.[0]?.id);
    const own = { ...profile, managedOutboundIPs: null, outboundIPs: { publicIPs: [{ id: ip.id ?? '' }] } };
    const pinned = await update(cluster, own);
    expect(pinned.networkProfile?.loadBalancerProfile?.effectiveOutboundIPs).toEqual([{ id: ip.id }]);
    await expect(address(profile?.effectiveOutboundIPs?.[0]?.id)).rejects.toMatchObject({ statusCode: 404 });
    await expect(network.publicIPAddresses.delete('demo', 'partner')).rejects.toMatchObject({
      statusCode: 400,
      code: 'PublicIPAddressCannotBeDeleted',
    });

    const managed = { ...own, managedOutboundIPs: { count: 1 }, outboundIPs: null };
    const restored = await update(pinned, managed);
    const after = await address(restored.networkProfile?.loadBalancerProfile?.effectiveOutboundIPs?.[0]?.id);
    expect(after).not.toBe(before);
    await network.publicIPAddresses.delete('demo', 'partner');
  });

  test('is refused with a stale etag', async () => {
    const cluster = await containers.managedClusters.get('demo', 'demo');
    await expect(
      containers.managedClusters.createOrUpdate('demo', 'demo', cluster, { ifMatch: 'stale' }),
    ).rejects.toMatchObject({ statusCode: 412, code: 'PreconditionFailed' });
  });

  test('needs exactly one source of addresses, and ones that exist', async () => {
    const cluster = await containers.managedClusters.get('demo', 'demo');
    const missing = `${cluster.id?.split('/providers/')[0] ?? ''}/providers/Microsoft.Network/publicIPAddresses/gone`;
    const both = { managedOutboundIPs: { count: 1 }, outboundIPs: { publicIPs: [{ id: missing }] } };
    await expect(update(cluster, both)).rejects.toMatchObject({ code: 'InvalidLoadBalancerProfile' });
    await expect(update(cluster, { ...both, managedOutboundIPs: null })).rejects.toMatchObject({
      code: 'InvalidLoadBalancerProfileOutboundIPs',
      message: expect.stringContaining('LoadBalancerProfileOutboundIPNotExist') as string,
    });
  });

  test('waits for nobody: a second one meanwhile is refused', async () => {
    await azure.reset('updating');
    const cluster = await containers.managedClusters.get('demo', 'demo');
    await expect(update(cluster, {})).rejects.toMatchObject({ statusCode: 409, code: 'OperationNotAllowed' });
  });

  test('fails where the cluster’s identity may not join the IP', async () => {
    await azure.reset('no-join-right');
    const ip = await network.publicIPAddresses.createOrUpdate('demo', 'partner', standardIp);
    const cluster = await containers.managedClusters.get('demo', 'demo');
    const own = { managedOutboundIPs: null, outboundIPs: { publicIPs: [{ id: ip.id ?? '' }] } };
    await expect(update(cluster, own)).rejects.toThrow(/join\/action/);
    expect((await containers.managedClusters.get('demo', 'demo')).provisioningState).toBe('Failed');
  });

  test('is refused where the caller may not join the IP', async () => {
    await azure.reset('no-caller-join-right');
    const ip = await network.publicIPAddresses.createOrUpdate('demo', 'partner', standardIp);
    const cluster = await containers.managedClusters.get('demo', 'demo');
    const own = { managedOutboundIPs: null, outboundIPs: { publicIPs: [{ id: ip.id ?? '' }] } };
    await expect(update(cluster, own)).rejects.toMatchObject({ statusCode: 403, code: 'LinkedAuthorizationFailed' });
  });
});

test('a caller without the right is refused in Azure’s words', async () => {
  await azure.reset('no-write-right');
  const refused = network.publicIPAddresses.createOrUpdate('demo', 'partner', standardIp);
  await expect(refused).rejects.toMatchObject({
    statusCode: 403,
    code: 'AuthorizationFailed',
    message: expect.stringMatching(
      /^The client '[-0-9a-f]+' with object id '[-0-9a-f]+' does not have authorization to perform action 'Microsoft.Network\/publicIPAddresses\/write'/,
    ) as string,
  });
  const { kubeconfigs = [] } = await containers.managedClusters.listClusterUserCredentials('demo', 'demo');
  expect(Buffer.from(kubeconfigs[0]?.value ?? '').toString()).toMatch(/clusterUser_demo_demo/);
});

type ManagedCluster = Awaited<ReturnType<ContainerServiceClient['managedClusters']['get']>>;

/** The SDK's types do not allow the null that unsets an option, and its serializer passes it on. */
async function update(cluster: ManagedCluster, profile: object): Promise<ManagedCluster> {
  const networkProfile = { ...cluster.networkProfile, loadBalancerProfile: profile };
  return containers.managedClusters.createOrUpdate('demo', 'demo', { ...cluster, networkProfile });
}

async function address(id = ''): Promise<string | undefined> {
  const [, , , , group = '', , , , name = ''] = id.split('/');
  return (await network.publicIPAddresses.get(group, name)).ipAddress;
}
