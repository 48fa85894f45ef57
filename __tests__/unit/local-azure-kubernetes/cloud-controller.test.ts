import { setTimeout as sleep } from 'node:timers/promises';
import { joinAction } from './fake-cluster.ts';
import { namespace, service, startTestCluster } from './test-cluster.ts';
import type { TestCluster } from './test-cluster.ts';

let cluster: TestCluster;

afterEach(() => cluster.close());

const annotations = 'service.beta.kubernetes.io/azure-';

function serviceWith(rest: { annotations?: Record<string, string>; spec?: object }): typeof service {
  const spec = { ...service.spec, ...rest.spec };
  return { ...service, metadata: { ...service.metadata, annotations: (rest.annotations ?? {}) as never }, spec };
}

async function start(objects: object[], options: Parameters<typeof startTestCluster>[0] = {}): Promise<void> {
  cluster = await startTestCluster({ ...options, objects: [namespace, ...objects] as Record<string, unknown>[] });
}

async function externalAddress(address: string): Promise<number> {
  const condition = `jsonpath={.status.loadBalancer.ingress[0].ip}=${address}`;
  return (await cluster.kubectl(`-n aks-egress wait svc/aks-egress --for=${condition} --timeout=10s`)).status;
}

async function failure(): Promise<string> {
  return (await event('SyncLoadBalancerFailed')).message;
}

interface Event {
  reason: string;
  message: string;
  count: number;
}

/** Asks until there is an event with this reason, that often. */
async function event(reason: string, count = 1): Promise<Event> {
  for (;;) {
    const { stdout } = await cluster.kubectl('-n aks-egress get events -o json');
    const { items } = JSON.parse(stdout) as { items: Event[] };
    const found = items.find((item) => item.reason === reason && item.count >= count);
    if (found !== undefined) return found;
    // Another kubectl at once would take the time that what it waits for needs.
    await sleep(200);
  }
}

test('a Service pinned by name gets that address, and its port a rule', async () => {
  await start([service]);
  expect(await externalAddress('20.1.2.3')).toBe(0);
  const [frontend] = [...cluster.azure.frontends];
  expect(frontend?.[0]).toMatch(/^a[0-9a-f]{31}$/);
  expect(frontend?.[1].publicIpId).toMatch(/publicIPAddresses\/demo-egress$/);
  expect(frontend?.[1].rules).toMatchObject([{ protocol: 'Tcp', frontendPort: 80, backendPort: 80 }]);
});

test('a Service without a pin gets an address of its own in the node resource group', async () => {
  await start([serviceWith({})]);
  expect(await externalAddress('20.1.9.9')).toBe(0);
  expect([...cluster.azure.ips.keys()]).toContainEqual(expect.stringMatching(/^mc_demo_demo_westeurope\/kubernetes-a/));
});

test('a name that does not exist fails in the words of Azure, until it exists', async () => {
  const group = { [`${annotations}load-balancer-resource-group`]: 'demo', [`${annotations}pip-name`]: 'nope' };
  await start([serviceWith({ annotations: group })]);
  expect(await failure()).toBe(
    'Error syncing load balancer: failed to ensure load balancer: ' +
      "PublicIP from annotation azure-pip-name(-IPv6)=nope for service aks-egress/aks-egress doesn't exist",
  );
  cluster.azure.change((azure) => azure.addIp('demo', 'nope', '20.1.7.7'));
  expect(await externalAddress('20.1.7.7')).toBe(0);
});

test('so does an address that does not exist', async () => {
  await start([serviceWith({ spec: { loadBalancerIP: '20.9.9.9' } })]);
  expect(await failure()).toBe(
    'Error syncing load balancer: failed to ensure load balancer: findMatchedPIPByLoadBalancerIP: ' +
      'cannot find public IP with IP address 20.9.9.9 in resource group MC_demo_demo_westeurope: ' +
      'getExpectedPIPFromListByIPAddress: cannot find public IP with IP address 20.9.9.9',
  );
});

test('a Service that names its IP again after another one is said to be in sync again', async () => {
  await start([service]);
  await event('EnsuredLoadBalancer');
  const annotate = (name: string): Promise<unknown> =>
    cluster.kubectl(`-n aks-egress annotate svc/aks-egress --overwrite ${annotations}pip-name=${name}`);
  await annotate('nope');
  await failure();
  await annotate('demo-egress');
  await expect(event('EnsuredLoadBalancer', 2)).resolves.toMatchObject({ message: 'Ensured load balancer' });
});

test('a missing right of the cluster identity fails the sync, until it is granted', async () => {
  const refusal = { code: 'LinkedAuthorizationFailed', message: "does not have permission to perform action 'join'" };
  await start([service], { prepare: (azure) => (azure.refusals = { [joinAction]: refusal }) });
  expect(await failure()).toMatch(
    /RESPONSE 403: 403 Forbidden\nERROR CODE: LinkedAuthorizationFailed\n[^]*does not have permission/,
  );
  cluster.azure.change((azure) => (azure.refusals = {}));
  expect(await externalAddress('20.1.2.3')).toBe(0);
});

test("another team's Service starts to fail when the load balancer may no longer be written", async () => {
  await start([serviceWith({})]);
  expect(await externalAddress('20.1.9.9')).toBe(0);
  const refusal = { code: 'LinkedAuthorizationFailed', message: 'no' };
  cluster.azure.change((azure) => (azure.refusals = { 'Microsoft.Network/loadBalancers/write': refusal }));
  expect(await failure()).toContain('LinkedAuthorizationFailed');
});

test('a scenario can make a Service fail after the egress address has changed', async () => {
  const serviceSyncFailures = [{ service: 'aks-egress/aks-egress', message: 'planned' }];
  await start([service], { behaviour: { serviceSyncFailures } });
  expect(await externalAddress('20.1.2.3')).toBe(0);
  cluster.azure.change((azure) => (azure.egress = '20.1.2.3'));
  expect(await failure()).toBe('Error syncing load balancer: failed to ensure load balancer: planned');
});

test('a Service that is deleted, or no longer of that type, loses its frontend', async () => {
  await start([service]);
  expect(await externalAddress('20.1.2.3')).toBe(0);
  const { stdout } = await cluster.kubectl('-n aks-egress get svc aks-egress -o jsonpath={.metadata.finalizers}');
  expect(stdout).toBe('["service.kubernetes.io/load-balancer-cleanup"]');
  await cluster.kubectl('-n aks-egress delete svc aks-egress --timeout=10s');
  expect(cluster.azure.frontends.size).toBe(0);
});
