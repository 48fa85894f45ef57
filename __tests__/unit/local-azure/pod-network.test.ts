import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPodNetwork, type PodNetwork } from '../../../local-azure/data-plane/pod-network.ts';
import { Switchboard } from '../../../local-azure/http/server.ts';
import type { EchoBehaviour, Traffic } from '../../../local-azure/kubernetes/cluster-view.ts';
import type { Pod, StaticGatewayConfiguration } from '../../../local-azure/kubernetes/objects.ts';
import type { PoolNode } from '../../../local-azure/kubernetes/pool-nodes.ts';
import { Store } from '../../../local-azure/kubernetes/store.ts';
import { FakeCluster } from '../local-azure-kubernetes/fake-cluster.ts';

const proxyUrl = 'http://proxy.corp.example:3128';
const [ipv4, ipv6, proxied, gateway] = ['203.0.113.1', '2001:db8::1', '192.0.2.7', '203.0.113.232'];

class DualStackCluster extends FakeCluster {
  ipv6: string | undefined = ipv6;

  override egressAddress(_: PoolNode, { family, proxy, staticGateway }: Traffic): string | undefined {
    if (proxy !== undefined) return proxy === proxyUrl && family === 'IPv4' ? proxied : undefined;
    return family === 'IPv6' ? this.ipv6 : staticGateway ? staticGateway[0] : ipv4;
  }
}

const store = new Store();
const azure = new DualStackCluster();
const echo: EchoBehaviour = {};
let [folder, network, path] = ['', undefined as PodNetwork | undefined, ''];

/** A pod with an annotation, on the network from now on. */
async function connect(annotations: Record<string, string> = {}, spec: Partial<Pod['spec']> = {}): Promise<string> {
  const uid = `pod-${String(store.revision)}`;
  const container = { name: 'echo', env: [{ name: 'http_proxy', value: proxyUrl }] };
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: uid, namespace: 'payments', uid, annotations },
    spec: { nodeName: 'node', containers: [container], ...spec },
    status: {},
  };
  store.put('pods', pod as unknown as Pod);
  const pathOf = await network?.connect(uid, join(folder, uid));
  path = pathOf?.('curl') ?? '';
  return uid;
}

/** What curl prints in the pod that was connected last. */
function curl(url: string, env: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve) => {
    const options = { env: { PATH: path, ...env } };
    execFile('curl', ['-sS', url], options, (error, stdout) => resolve(error ? 'unreachable' : stdout.trim()));
  });
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pod-network-'));
  network = await startPodNetwork({ cluster: azure, store, echo, switchboard: new Switchboard() });
});

afterEach(async () => {
  azure.ipv6 = ipv6;
  await network?.close();
  await rm(folder, { recursive: true });
});

test('echo services are of the families of their public hosts', async () => {
  await connect();
  const ask = (hosts: string[]): Promise<string[]> => Promise.all(hosts.map((host) => curl(`http://${host}`)));
  const [four, six, both] = [
    ['checkip.amazonaws.com', 'api.ipify.org', 'ipv4.icanhazip.com', '127.0.0.1:1/checkip'],
    ['api6.ipify.org', 'ipv6.icanhazip.com', 'v6.ident.me', '127.0.0.1:1/checkip6'],
    ['icanhazip.com', 'ifconfig.me'],
  ];
  expect(await ask(four)).toEqual(four.map(() => ipv4));
  expect(await ask(six)).toEqual(six.map(() => ipv6));
  expect(await ask(both)).toEqual(both.map(() => ipv6));
  azure.ipv6 = undefined;
  expect(await ask(six)).toEqual(six.map(() => 'unreachable'));
  expect(await ask(both)).toEqual(both.map(() => ipv4));
});

test('a request with the variables of a proxy is seen as the proxy, one without as the node', async () => {
  const uid = await connect();
  expect(await curl('http://checkip.amazonaws.com', { http_proxy: proxyUrl, HTTP_PROXY: proxyUrl })).toBe(proxied);
  expect(await curl('http://checkip.amazonaws.com')).toBe(ipv4);
  expect(await curl('http://api6.ipify.org', { http_proxy: proxyUrl })).toBe('unreachable');
  expect(network?.ask(uid)).toBe(`${proxied}\n`);
});

describe('a static egress gateway', () => {
  const annotation = { 'kubernetes.azure.com/static-gateway-configuration': 'payments' };
  const url = 'http://checkip.amazonaws.com';

  function configure(status: object, spec: object = {}): void {
    const metadata = { name: 'payments', namespace: 'payments', uid: 'gateway', creationTimestamp: '' };
    const kind = { apiVersion: 'egressgateway.kubernetes.azure.com/v1alpha1', kind: 'StaticGatewayConfiguration' };
    store.put('staticgatewayconfigurations', { ...kind, metadata, spec, status } as StaticGatewayConfiguration);
  }

  test('takes the traffic of pods that were created for it, once it has addresses', async () => {
    await connect(annotation);
    expect(await curl(url)).toBe('unreachable');
    configure({});
    expect(await curl(url)).toBe('unreachable');
    configure({ egressIpPrefix: '203.0.113.232/31' });
    expect(await curl(url)).toBe(gateway);
    expect(await curl('http://api6.ipify.org')).toBe(ipv6);
    configure({ egressIpPrefix: '203.0.113.232/31' }, { defaultRoute: 'azureNetworking' });
    expect(await curl(url)).toBe(ipv4);
  });

  test('takes none of a pod that is annotated later, or is on its node’s network', async () => {
    configure({ egressIpPrefix: '203.0.113.232/31' });
    const uid = await connect();
    const pod = store.get('pods', uid, 'payments');
    if (pod) store.put('pods', { ...pod, metadata: { ...pod.metadata, annotations: annotation } });
    expect(await curl(url)).toBe(ipv4);
    await connect(annotation, { hostNetwork: true });
    expect(await curl(url)).toBe(ipv4);
  });
});

test('a lie is told in its own family, and starts after the node’s addresses have changed', async () => {
  echo.overrides = [{ address: '192.0.2.66', after: 1 }];
  await connect();
  expect(await curl('http://checkip.amazonaws.com')).toBe(ipv4);
  azure.ipv6 = '2001:db8::2';
  expect(await curl('http://checkip.amazonaws.com')).toBe('192.0.2.66');
  expect(await curl('http://api6.ipify.org')).toBe('2001:db8::2');
});
