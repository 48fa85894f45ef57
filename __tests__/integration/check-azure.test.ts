// Drift in Azure, made behind the action's back: each kind is found, and nothing else is said.
import type { Bench } from './bench.ts';
import { check, checkWith, isMemory, onPinned, type Checked } from './checks.ts';
import { on, runHere } from './in-process.ts';

type Ids = Record<'ip' | 'cluster' | 'balancer' | 'network', string>;
type Change = (ids: Ids) => Record<string, unknown>;
/** What happens; the findings of it; the change of Azure; what the first finding says. */
type Drift = readonly [string, string[], Change, object?];

const pools = (change: object) => ['system', 'apps'].map((name) => ({ name, count: 2, osType: 'Linux', ...change }));
const profile = (loadBalancerProfile: object) => ({ properties: { networkProfile: { loadBalancerProfile } } });

const drifts: readonly Drift[] = [
  ['its IP is deleted', ['drift: ip-missing'], ({ ip }) => ({ [ip]: null })],
  [
    'its IP is made dynamic',
    ['drift: ip-not-static'],
    ({ ip }) => ({ [ip]: { properties: { publicIPAllocationMethod: 'Dynamic' } } }),
  ],
  [
    'its outbound addresses are managed again',
    ['drift: outbound-profile-changed'],
    ({ cluster }) => ({ [cluster]: profile({ outboundIPs: null, managedOutboundIPs: { count: 1 } }) }),
    { actual: expect.stringMatching(/managed/) as string },
  ],
  ['the tag of its IP is lost', ['advice: ip-tags-lost'], ({ ip }) => ({ [ip]: { tags: { 'aks-egress-ip': null } } })],
  [
    'the cluster gets an HTTP proxy',
    ['drift: http-proxy'],
    ({ cluster }) => ({ [cluster]: { properties: { httpProxyConfig: { httpProxy: 'http://10.0.0.9:3128' } } } }),
  ],
  [
    'the cluster gets authorized ranges without it',
    ['advice: authorized-ranges-lack-egress'],
    ({ cluster }) => ({
      [cluster]: { properties: { apiServerAccessProfile: { authorizedIPRanges: ['198.51.100.0/24'] } } },
    }),
  ],
  [
    'the cluster fails',
    ['advice: cluster-failed'],
    ({ cluster }) => ({ [cluster]: { properties: { provisioningState: 'Failed' } } }),
  ],
  [
    'the cluster is stopped',
    ['advice: cluster-stopped'],
    ({ cluster }) => ({ [cluster]: { properties: { powerState: { code: 'Stopped' } } } }),
  ],
  [
    'its IP gets another address',
    ['drift: ip-address-changed'],
    ({ ip }) => ({ [ip]: { properties: { ipAddress: '203.0.113.99' } } }),
  ],
  [
    'another IP is put beside it',
    ['drift: outbound-profile-changed'],
    ({ ip, cluster, network }) => {
      const id = `${network}/publicIPAddresses/other`;
      const sku = { name: 'Standard', tier: 'Regional' };
      const properties = {
        publicIPAllocationMethod: 'Static',
        publicIPAddressVersion: 'IPv4',
        ipAddress: '203.0.113.98',
      };
      return {
        [id]: { location: 'westeurope', sku, properties },
        [cluster]: profile({ outboundIPs: { publicIPs: [{ id: ip }, { id }] } }),
      };
    },
  ],
  [
    'its load balancer lets go of its IP',
    ['drift: ip-detached'],
    ({ balancer }) => ({ [balancer]: { properties: { frontendIPConfigurations: [], outboundRules: [] } } }),
  ],
  [
    'its IP is taken for a NAT gateway',
    ['drift: ip-attached-elsewhere'],
    ({ ip, balancer, network }) => ({
      [balancer]: { properties: { frontendIPConfigurations: [], outboundRules: [] } },
      [`${network}/natGateways/other`]: {
        location: 'westeurope',
        sku: { name: 'Standard' },
        properties: { publicIpAddresses: [{ id: ip }] },
      },
    }),
  ],
  [
    'its outbound type is changed',
    ['drift: outbound-type-changed'],
    ({ cluster }) => ({ [cluster]: { properties: { networkProfile: { outboundType: 'none' } } } }),
  ],
  [
    'the cluster may grow until ports run short',
    ['advice: ports-run-short'],
    ({ cluster }) => ({
      [cluster]: { properties: { agentPoolProfiles: pools({ enableAutoScaling: true, minCount: 1, maxCount: 60 }) } },
    }),
  ],
  [
    'its IP is deleted and the cluster fails over it',
    ['drift: ip-missing', 'drift: cluster-stuck'],
    ({ ip, cluster }) => ({ [ip]: null, [cluster]: { properties: { provisioningState: 'Failed' } } }),
  ],
  [
    'an operation runs on the cluster',
    ['advice: cluster-busy'],
    ({ cluster }) => ({ [cluster]: { properties: { provisioningState: 'Updating' } } }),
  ],
];

/** Where traffic moved, pods may have seen it already, often enough or not. */
function isOfMovedTraffic(id: string, { outputs }: Checked): boolean {
  return outputs.verdict === 'drifted' && /observed-address|not-verified/.test(id);
}

/** Each drift is found, nothing else is said, and without it nothing is. */
async function findAll(bench: Bench, all: readonly Drift[], inputs: Record<string, string> = {}): Promise<void> {
  const ids = {
    ip: await bench.idOf('/demo-egress'),
    cluster: (await bench.cluster()).id,
    balancer: await bench.idOf('/loadBalancers/kubernetes'),
    network: (await bench.idOf('/demo-egress')).replace(/\/publicipaddresses\/.*/, ''),
  };
  for (const [what, found, change, first] of all) {
    const checked = await checkWith(bench, change(ids), { timeout: '1s', ...inputs });
    const told = checked.ids.filter((id) => !isMemory(id) && !isOfMovedTraffic(id, checked));
    expect({ what, told }).toEqual({ what, told: found });
    expect({ what, ...checked.findings[0] }).toMatchObject({ what, ...first });
    expectVerdict(what, checked);
    // The address of an IP that is gone may be a stranger's: partners must not be told to let it in.
    if (found.includes('drift: ip-missing')) expect(checked.outputs['allow-list']).toContain('"add":[]');
  }
}

test.concurrent('drift in Azure is found, each kind by its name, and heals', () =>
  onPinned('default', (bench) => findAll(bench, drifts)),
);

test.concurrent('what Azure prefers to the load balancer is found', () =>
  onPinned('own-network', (bench) =>
    findAll(bench, [
      [
        'a NAT gateway is put on the subnet',
        ['drift: nat-gateway-overrides'],
        ({ network }) => ({ [subnet(network)]: { properties: { natGateway: { id: `${network}/natGateways/demo` } } } }),
      ],
      [
        'a route is put on the subnet',
        ['drift: route-overrides'],
        ({ network }) => ({ [subnet(network)]: { properties: { routeTable: { id: `${network}/routeTables/demo` } } } }),
      ],
      [
        'nodes get public IPs',
        ['drift: node-public-ips'],
        ({ cluster }) => ({ [cluster]: { properties: { agentPoolProfiles: pools({ enableNodePublicIP: true }) } } }),
      ],
    ]),
  ),
);

const subnet = (network: string): string => `${network}/virtualNetworks/demo/subnets/nodes`;

test.concurrent('an IP that dies with its cluster, or that should be locked and is not, is worth a word', () =>
  onPinned('default', async (bench) => {
    expect((await check(bench, { 'ip-lock': 'true' })).ids).toEqual(['advice: ip-unlocked']);
    expect((await check(bench, { tags: 'team=web' })).ids).toEqual(['advice: ip-tags-lost']);
    const ofCluster = { 'ip-resource-group': '@node' };
    const moved = await runHere(bench, { ...ofCluster, replace: 'all', 'grant-access': 'true', timeout: '50s' });
    expect(moved.outputs.verdict).toBe('pinned');
    expect((await check(bench, ofCluster)).ids).toEqual(['advice: ip-in-node-resource-group']);
  }),
);

/** Only drift moves the verdict, and in a check only drift fails the step. */
function expectVerdict(what: string, { failed, outputs, ids }: Checked): void {
  const isDrift = ids.some((id) => id.startsWith('drift'));
  const reason = isDrift ? 'drift' : /stopped|operation/.test(what) ? 'unverifiable' : '';
  expect({ what, failed, reason: outputs['failure-reason'] }).toEqual({ what, failed: isDrift, reason });
}

test.concurrent(
  'a cluster that nobody pinned is as expected, and an IP that was only reserved promises nothing',
  async () => {
    await on('default', async (bench) => {
      const empty = await check(bench);
      expect(empty).toMatchObject({
        failed: false,
        outputs: { verdict: 'unverifiable' },
        ids: ['advice: deployment-missing'],
      });
      await runHere(bench, { mode: 'reserve' });
      expect((await check(bench)).ids).toEqual(['advice: ip-not-in-use', 'advice: deployment-missing']);
    });
  },
);

test.concurrent('what somebody else changes while the switch runs is said', () =>
  on('slow', async (bench) => {
    const { id } = await bench.cluster();
    const switched = bench.ended(({ method, url }) => method === 'PUT' && /managedclusters\/demo\?/i.test(url));
    const pinning = runHere(bench, { timeout: '30s' });
    await switched;
    await bench.patch({ [id]: { tags: { owner: 'somebody' } } });
    const { outputs } = await pinning;
    expect(outputs.verdict).toBe('pinned');
    expect(JSON.parse(outputs.findings ?? '')).toMatchObject([
      { id: 'cluster-changed-meanwhile', severity: 'advice', actual: 'tags.owner' },
    ]);
  }),
);
