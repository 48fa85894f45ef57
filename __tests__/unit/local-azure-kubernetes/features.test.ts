import type { ClusterFeatures } from '../../../local-azure/kubernetes/cluster-view.ts';
import type { Node, Pod } from '../../../local-azure/kubernetes/objects.ts';
import { poolNodes } from '../../../local-azure/kubernetes/pool-nodes.ts';
import { pool } from './fake-cluster.ts';
import { ask } from './raw-requests.ts';
import { startTestCluster } from './test-cluster.ts';
import type { TestCluster } from './test-cluster.ts';

/** What features of AKS change in a cluster's Kubernetes: kinds of nodes, custom resources, what pods are given. */
const network = '/subscriptions/s/resourceGroups/demo/providers/Microsoft.Network/virtualNetworks/demo';
const nodeClass = {
  apiVersion: 'karpenter.azure.com/v1beta1',
  kind: 'AKSNodeClass',
  metadata: { name: 'burst' },
  spec: { vnetSubnetID: `${network}/subnets/burst` },
};
const payments = {
  apiVersion: 'egressgateway.kubernetes.azure.com/v1alpha1',
  kind: 'StaticGatewayConfiguration',
  metadata: { name: 'payments', namespace: 'default' },
  spec: { gatewayNodepoolName: 'gateway' },
  status: { egressIpPrefix: '203.0.113.232/31' },
};
const gateways = '/apis/egressgateway.kubernetes.azure.com/v1alpha1/namespaces/default/staticgatewayconfigurations';
const features: Partial<ClusterFeatures> = {
  virtualNode: true,
  dualStack: true,
  httpProxy: { http: 'http://proxy.example:3128', https: '', none: 'localhost,.svc' },
};

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await startTestCluster({
    behaviour: { autoProvisioned: [{ nodePool: 'default', nodeClass: 'burst', count: 2 }] },
    objects: [nodeClass, payments],
    prepare: (azure) => {
      const subnetId = `${network}/subnets/nodes`;
      azure.enabled = features;
      azure.nodePools = [
        pool('system', { mode: 'System', count: 1, subnetId }),
        pool('spot', { count: 1, isSpot: true, taints: ['kubernetes.azure.com/scalesetpriority=spot:NoSchedule'] }),
        pool('gateway', { mode: 'Gateway', count: 1 }),
      ];
    },
  });
});

afterAll(() => cluster.close());

async function get<Kind>(path: string): Promise<Kind> {
  return (await ask(cluster, path)).body as Kind;
}

async function nodes(): Promise<Node[]> {
  return (await get<{ items: Node[] }>('/api/v1/nodes')).items;
}

async function nodeOf(start: string): Promise<Node | undefined> {
  return (await nodes()).find(({ metadata }) => metadata.name.startsWith(start));
}

test('nodes say what they are as those of AKS do: subnet, spot, gateway', async () => {
  expect((await nodeOf('aks-system'))?.metadata.labels).toMatchObject({
    'kubernetes.azure.com/network-subnet': 'nodes',
    'kubernetes.azure.com/mode': 'system',
  });
  const spot = await nodeOf('aks-spot');
  expect(spot?.metadata.labels).toMatchObject({
    'kubernetes.azure.com/scalesetpriority': 'spot',
    'kubernetes.azure.com/network-subnet': 'aks-subnet',
  });
  expect(spot?.spec.taints).toEqual([
    { key: 'kubernetes.azure.com/scalesetpriority', value: 'spot', effect: 'NoSchedule' },
  ]);
  const gateway = await nodeOf('aks-gateway');
  expect(gateway?.metadata.labels).toMatchObject({
    'kubernetes.azure.com/mode': 'gateway',
    'kubeegressgateway.azure.com/mode': 'true',
  });
  expect(gateway?.spec.taints).toEqual([
    { key: 'kubeegressgateway.azure.com/mode', value: 'true', effect: 'NoSchedule' },
  ]);
});

test('auto-provisioned nodes are of no pool, in the subnet of their class, and keep their names', async () => {
  const own = (all: readonly Node[]): Node[] =>
    all.filter(({ metadata }) => metadata.labels?.['karpenter.sh/nodepool'] === 'default');
  const found = own(await nodes());
  const [first] = found;
  expect(found).toHaveLength(2);
  expect(first?.metadata.name).toMatch(/^aks-default-[a-z0-9]{5}$/);
  expect(first?.metadata.labels).toMatchObject({
    agentpool: '',
    'kubernetes.azure.com/agentpool': '',
    'kubernetes.azure.com/mode': 'user',
    'karpenter.azure.com/aksnodeclass': 'burst',
    'karpenter.sh/capacity-type': 'on-demand',
  });
  expect(first?.spec.providerID).toMatch(new RegExp(`/virtualMachines/${first?.metadata.name ?? ''}$`));
  expect(poolNodes(found)).toEqual(found.map(({ metadata: { name } }) => ({ name, pool: '', subnet: 'burst' })));
  cluster.azure.change(({ nodePools: [system] }) => system && (system.count = 2));
  const [later, addresses] = [own(await nodes()), (await nodes()).map(({ status }) => status.addresses?.[0]?.address)];
  expect(later.map(({ metadata }) => metadata.uid)).toEqual(found.map(({ metadata }) => metadata.uid));
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('a virtual node is there as long as its add-on', async () => {
  const node = await nodeOf('virtual-node');
  expect(node?.metadata).toMatchObject({ name: 'virtual-node-aci-linux', labels: { type: 'virtual-kubelet' } });
  expect(node?.spec.taints).toEqual([{ key: 'virtual-kubelet.io/provider', value: 'azure', effect: 'NoSchedule' }]);
  cluster.azure.change((azure) => (azure.enabled = { ...features, virtualNode: false }));
  expect(await nodeOf('virtual-node')).toBeUndefined();
  cluster.azure.change((azure) => (azure.enabled = features));
  expect(await nodeOf('virtual-node')).toBeDefined();
});

test('nodes and pods of a dual-stack cluster have addresses of both families', async () => {
  const node = await nodeOf('aks-system');
  expect(node?.metadata.labels).toMatchObject({ 'kubernetes.azure.com/podv6network-type': 'overlay' });
  expect(node?.status.addresses).toEqual([
    { type: 'InternalIP', address: '10.224.0.5' },
    { type: 'InternalIP', address: 'fd00:10:224::5' },
    { type: 'Hostname', address: node?.metadata.name },
  ]);
  expect(node?.spec.podCIDRs).toEqual(['10.244.0.0/24', 'fd12:3456:789a:0:1::/80']);
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'both' },
    spec: { containers: [{ name: 'main', image: 'x:1' }] },
  };
  await ask(cluster, '/api/v1/namespaces/default/pods', { body: pod });
  const shown = await cluster.kubectl(
    'wait pod/both --for=jsonpath={.status.podIPs[1].ip} -o jsonpath={.status.podIP},{.status.podIPs[*].ip}',
  );
  expect(shown.stdout).toMatch(/^(10\.244\.\d+\.\d+),\1 fd12:3456:789a:0:\d+::[\da-f]+$/);
});

describe('Services', () => {
  const annotations = Object.fromEntries(
    Object.entries({ 'load-balancer-resource-group': 'demo', 'pip-name': 'demo-egress', 'pip-name-ipv6': 'v6' }).map(
      ([key, value]) => [`service.beta.kubernetes.io/azure-${key}`, value],
    ),
  );
  const services = '/api/v1/namespaces/default/services';
  const serviceOf = (name: string, ipFamilyPolicy?: string): object => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, annotations },
    spec: { type: 'LoadBalancer', ipFamilyPolicy, selector: { app: 'x' }, ports: [{ port: 80 }] },
  });
  const ingress = async (name: string): Promise<string> => {
    const path = '{.status.loadBalancer.ingress[0].ip}';
    const { stdout } = await cluster.kubectl(
      `wait svc/${name} --for=jsonpath=${path} -o jsonpath={.status.loadBalancer.ingress[*].ip}`,
    );
    return stdout;
  };

  test('of a dual-stack cluster have both families where they ask, and then both pinned IPs', async () => {
    const ids = [cluster.azure.addIp('demo', 'v6', '2001:db8::1')];
    const made = (await ask(cluster, services, { body: serviceOf('both', 'PreferDualStack') })).body;
    expect(made.spec).toMatchObject({
      ipFamilies: ['IPv4', 'IPv6'],
      clusterIPs: [expect.stringMatching(/^10\.0\./), expect.stringMatching(/^fd12:/)],
    });
    expect(await ingress('both')).toBe('20.1.2.3 2001:db8::1');
    const [v4 = '', v6 = ''] = [...cluster.azure.frontends.keys()];
    expect([v6, cluster.azure.frontends.get(v6)?.publicIpId]).toEqual([`${v4}-IPv6`, ...ids]);
    await cluster.kubectl('delete svc/both');
    expect([...cluster.azure.frontends.keys()]).toEqual([]);
  });

  test('have IPv4 where they do not ask, and cannot ask for both where there is one', async () => {
    expect((await ask(cluster, services, { body: serviceOf('usual') })).body.spec).toMatchObject({
      ipFamilies: ['IPv4'],
      ipFamilyPolicy: 'SingleStack',
    });
    expect(await ingress('usual')).toBe('20.1.2.3');
    cluster.azure.change((azure) => (azure.enabled = { ...features, dualStack: false }));
    const refused = await ask(cluster, services, { body: serviceOf('strict', 'RequireDualStack') });
    cluster.azure.change((azure) => (azure.enabled = features));
    expect([refused.status, refused.body.message]).toEqual([
      422,
      'Service "strict" is invalid: spec.ipFamilyPolicy: Invalid value: "RequireDualStack": this cluster is not configured for dual-stack services',
    ]);
  });
});

describe('custom resources', () => {
  test('are there with their status, which only who controls them writes', async () => {
    expect(await get(`${gateways}/payments`)).toMatchObject(payments);
    const applied = { ...payments, metadata: { name: 'own' } };
    const { status, body } = await ask(cluster, gateways, { body: applied });
    expect([status, body.status]).toEqual([201, {}]);
    const change = { spec: { gatewayNodepoolName: 'other' } };
    const patch = (type: string) =>
      ask(cluster, `${gateways}/own`, { method: 'PATCH', body: change, headers: { 'content-type': type } });
    expect((await patch('application/merge-patch+json')).body).toMatchObject({
      ...change,
      metadata: { generation: 2 },
    });
    expect((await patch('application/strategic-merge-patch+json')).status).toBe(415);
    const removed = await ask(cluster, `${gateways}/own`, { method: 'DELETE' });
    expect([removed.status, (await ask(cluster, `${gateways}/own`)).status]).toEqual([200, 404]);
  });

  test('are found by clients, and by nobody in a cluster without the feature', async () => {
    const group = '/apis/egressgateway.kubernetes.azure.com/v1alpha1';
    expect(await get(group)).toMatchObject({
      resources: [{ name: 'staticgatewayconfigurations', namespaced: true }, { verbs: ['get', 'patch', 'update'] }],
    });
    expect(await get('/apis/karpenter.azure.com/v1beta1/aksnodeclasses')).toMatchObject({ items: [nodeClass] });
    const other = await startTestCluster();
    try {
      const asked = (path: string) => ask(other, path).then(({ status, text }) => [status, text]);
      const missing = [404, '404 page not found\n'];
      expect([await asked(group), await asked(gateways)]).toEqual([missing, missing]);
      other.azure.change((azure) => (azure.enabled = { staticEgressGateway: true }));
      expect((await ask(other, gateways)).body).toMatchObject({ items: [] });
    } finally {
      await other.close();
    }
  });
});

describe("a proxy's variables", () => {
  const spec = { containers: [{ name: 'main', image: 'x:1', env: [{ name: 'NO_PROXY', value: 'mine' }] }] };
  const pods = '/api/v1/namespaces/default/pods';

  test('are in each container of a new pod, beside its own', async () => {
    const metadata = { name: 'proxied', namespace: 'default' };
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata,
      spec: { ...spec, initContainers: [{ name: 'first', image: 'x:1' }] },
    };
    const made = (await ask(cluster, pods, { body: pod })).body as unknown as Pod;
    const proxy = ['HTTP_PROXY', 'http_proxy'].map((name) => ({ name, value: 'http://proxy.example:3128' }));
    const none = { name: 'no_proxy', value: 'localhost,.svc' };
    expect(made.spec.containers[0]?.env).toEqual([{ name: 'NO_PROXY', value: 'mine' }, ...proxy, none]);
    expect(made.spec.initContainers?.[0]?.env).toEqual([...proxy, { ...none, name: 'NO_PROXY' }, none]);
  });

  test('are not in a pod that wants none', async () => {
    const annotations = { 'kubernetes.azure.com/no-http-proxy-vars': 'true' };
    const metadata = { name: 'direct', namespace: 'default', annotations };
    const made = (await ask(cluster, pods, { body: { apiVersion: 'v1', kind: 'Pod', metadata, spec } })).body;
    expect((made as unknown as Pod).spec.containers[0]?.env).toEqual(spec.containers[0]?.env);
  });
});
