import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AzureCli } from './azure-cli.ts';

/** `az aks`, as the documentation of AKS uses it. */
let cli: AzureCli;

beforeAll(async () => {
  cli = await AzureCli.signIn();
});
afterAll(() => cli.close());

interface Profile {
  effectiveOutboundIPs: { id: string }[];
  managedOutboundIPs: { count: number } | null;
  idleTimeoutInMinutes: number;
  allocatedOutboundPorts: number;
}

function idOf(path: string): string {
  return `/subscriptions/${cli.setting('AZURE_SUBSCRIPTION_ID')}/resourceGroups/demo/providers/Microsoft.Network/${path}`;
}

/** Makes a resource without the commands for networks, which have a test of their own. */
async function put(path: string, body: object): Promise<void> {
  const url = `${cli.setting('AZURE_RESOURCE_MANAGER_ENDPOINT')}${idOf(path)}?api-version=2023-09-01`;
  await cli.run(`rest --method put --url ${url} --body '${JSON.stringify(body)}'`);
  await cli.run(`resource wait --ids ${idOf(path)} --api-version 2023-09-01 --created`);
}

function updated(flags: string): Promise<Profile> {
  return cli.run<Profile>(`aks update -g demo -n demo ${flags} --query networkProfile.loadBalancerProfile`);
}

test('shows, lists and tags', async () => {
  expect(await cli.run('aks show -g demo -n demo')).toMatchObject({ name: 'demo', provisioningState: 'Succeeded' });
  expect(await cli.run('aks list')).toMatchObject([{ name: 'demo', resourceGroup: 'demo' }]);
  expect(await cli.run('aks update -g demo -n demo --tags team=web --query tags')).toEqual({ team: 'web' });
  expect((await cli.start('aks show -g demo -n demo -o table')).stdout).toMatch(/demo +westeurope +demo/);
});

test('moves the egress to own IPs, to a prefix, and back', async () => {
  const standard = { location: 'westeurope', sku: { name: 'Standard' } };
  await put('publicIPAddresses/one', { ...standard, properties: { publicIPAllocationMethod: 'Static' } });
  await put('publicIPPrefixes/few', { ...standard, properties: { prefixLength: 30 } });
  const own = await updated(`--load-balancer-outbound-ips ${idOf('publicIPAddresses/one')}`);
  expect(own).toMatchObject({
    effectiveOutboundIPs: [{ id: idOf('publicIPAddresses/one') }],
    managedOutboundIPs: null,
  });
  const prefix = await updated(`--load-balancer-outbound-ip-prefixes ${idOf('publicIPPrefixes/few')}`);
  expect(prefix.effectiveOutboundIPs).toMatchObject([{ id: idOf('publicIPPrefixes/few') }]);
  const flags = '--load-balancer-idle-timeout 10 --load-balancer-outbound-ports 2048';
  const managed = await updated(`--load-balancer-managed-outbound-ip-count 2 ${flags}`);
  expect(managed).toMatchObject({
    idleTimeoutInMinutes: 10,
    allocatedOutboundPorts: 2048,
    managedOutboundIPs: { count: 2 },
  });
  expect(managed.effectiveOutboundIPs).toHaveLength(2);
});

test('is refused in the words of AKS', async () => {
  const missing = `aks update -g demo -n demo --load-balancer-outbound-ips ${idOf('publicIPAddresses/gone')}`;
  expect(await cli.refusal(missing)).toMatch(
    /\(InvalidLoadBalancerProfileOutboundIPs\) Error in validating load balancer profile outbound IPs, error details: LoadBalancerProfileOutboundIPNotExist/,
  );
  expect(await cli.refusal('aks update -g demo -n demo --load-balancer-outbound-ports 64000')).toMatch(
    /\(InvalidLoadBalancerProfileAllocatedOutboundPorts\)/,
  );
  expect(await cli.refusal('aks show -g demo -n none')).toMatch(/\(ResourceNotFound\)/);
});

test('sets and clears authorized ranges', async () => {
  const ranges =
    'aks update -g demo -n demo --query apiServerAccessProfile.authorizedIpRanges --api-server-authorized-ip-ranges';
  expect(await cli.run(`${ranges} 20.42.25.0/24,51.1.2.3`)).toEqual(['20.42.25.0/24', '51.1.2.3/32']);
  expect(await cli.run(`${ranges} ''`)).toEqual([]);
});

test.each(['', '--admin'])('credentials with which kubectl works: %s', async (flag) => {
  const file = join(cli.folder, `kubeconfig${flag}`);
  await cli.run(`aks get-credentials -g demo -n demo --file ${file} ${flag}`);
  const { stdout } = await promisify(execFile)('kubectl', ['--kubeconfig', file, 'get', 'nodes', '-o', 'name']);
  expect(stdout).toMatch(/^node\/aks-/);
});

test('commands in the cluster, with files', async () => {
  writeFileSync(join(cli.folder, 'hello.yaml'), 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: hello }\n');
  const invoke = 'aks command invoke -g demo -n demo --command';
  const { stdout } = await cli.start(`${invoke} 'kubectl apply -f hello.yaml' --file hello.yaml`);
  expect(stdout).toMatch(/finished at .* with exitcode=0/);
  expect(stdout).toContain('configmap/hello created');
  expect((await cli.start(`${invoke} 'kubectl get nosuch'`)).stdout).toContain('exitcode=1');
  const later = await cli.start(`${invoke} 'kubectl get ns' --no-wait`);
  const [id = ''] = /[0-9a-f]{32}/.exec(later.stdout + later.stderr) ?? [];
  expect(id).not.toBe('');
  expect((await cli.start(`aks command result -g demo -n demo --command-id ${id}`)).status).toBe(0);
});

test('node pools', async () => {
  const where = '-g demo --cluster-name demo';
  expect(await cli.run(`aks nodepool list ${where}`)).toMatchObject([{ name: 'system' }, { name: 'apps' }]);
  expect(await cli.run(`aks nodepool scale ${where} -n apps -c 3 --query count`)).toBe(3);
  expect(await cli.run(`aks nodepool add ${where} -n extra -c 1 --query provisioningState`)).toBe('Succeeded');
  await cli.run(`aks nodepool delete ${where} -n extra`);
});

test('stops and starts', async () => {
  const power = 'aks show -g demo -n demo --query powerState.code';
  await cli.run('aks stop -g demo -n demo');
  expect(await cli.run(power)).toBe('Stopped');
  expect(await cli.refusal('aks stop -g demo -n demo')).toMatch(
    /\(OperationNotAllowed\) managed cluster is not currently running/,
  );
  await cli.run('aks start -g demo -n demo');
  expect(await cli.run(power)).toBe('Running');
});

test('creates a cluster behind a NAT gateway, and deletes it', async () => {
  const create = 'aks create -g demo -n new --node-count 1 --no-ssh-key --outbound-type managedNATGateway';
  const created = await cli.run(`${create} --query networkProfile`);
  expect(created).toMatchObject({
    outboundType: 'managedNATGateway',
    natGatewayProfile: { effectiveOutboundIPs: [{ resourceGroup: 'MC_demo_new_westeurope' }] },
  });
  const { stdout } = await cli.start(`aks command invoke -g demo -n new --command 'kubectl get nodes'`);
  expect(stdout).toMatch(/aks-nodepool1-\S+ +Ready/);
  await cli.run('aks delete -g demo -n new --yes');
  expect(await cli.refusal('aks show -g demo -n new')).toMatch(
    /\(NotFound\) Could not find managed cluster resource: new/,
  );
});

test('versions and upgrades', async () => {
  expect((await cli.start('aks get-versions -l westeurope -o table')).stdout).toMatch(/1\.35\.\d+ /);
  expect((await cli.start('aks get-upgrades -g demo -n demo -o table')).stdout).toMatch(/1\.35\.4 +1\.36\.1/);
});
