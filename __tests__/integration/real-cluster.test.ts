import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TryAgain } from '../../local-azure/kubernetes/controllers/work-queue.ts';
import { startLocalAzure, type LocalAzure } from '../../local-azure/local-azure.ts';
import { namespace, service, startTestCluster, type TestCluster } from '../unit/local-azure-kubernetes/test-cluster.ts';

/**
 * A Kubernetes of somebody's, whose cloud controller never gets anything done: what a Service gets, it gets from local Azure. Local
 * Azure reaches it through a door that can be shut.
 */
let cluster: TestCluster;
let door: Door;
let azure: LocalAzure;
const folder = mkdtempSync(join(tmpdir(), 'real-cluster-'));
const kubeconfig = join(folder, 'kubeconfig');
const podAddress = '127.0.0.2';
const demo =
  '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo';

beforeAll(async () => {
  cluster = await startTestCluster({
    objects: [namespace],
    behaviour: { serviceSyncDelay: 3_600_000 },
    prepare: (other) => {
      other.removeServiceFrontend = () => {
        throw new TryAgain('not by this one');
      };
    },
  });
  door = new Door(Number(new URL(cluster.kubernetes.url).port));
  await door.open();
  writeFileSync(
    kubeconfig,
    cluster.kubeconfig.replace(cluster.kubernetes.url, `https://127.0.0.1:${String(door.port)}`),
  );
  azure = await startLocalAzure({ scenario: 'node-public-ip', realCluster: { kubeconfig, podAddress } });
});
afterAll(async () => {
  await azure.close();
  await door.shut();
  await cluster.close();
  rmSync(folder, { recursive: true });
});

/** Passes connections on, until it is shut. */
class Door {
  port = 0;
  readonly #target: number;
  readonly #passing = new Set<Socket>();
  #server: Server | undefined;

  constructor(target: number) {
    this.#target = target;
  }

  async open(): Promise<void> {
    const server = createServer((from) => {
      const to = connect(this.#target, '127.0.0.1');
      for (const end of [from, to]) {
        this.#passing.add(end);
        end.on('error', () => undefined).on('close', () => this.#passing.delete(end));
      }
      from.pipe(to).pipe(from);
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async shut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve));
    for (const end of this.#passing) end.destroy();
    await closed;
  }
}

async function kubectl(command: string, ...objects: object[]): Promise<string> {
  const { status, stdout, stderr } = await cluster.kubectl(`-n aks-egress ${command}`, ...objects);
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function loadBalancer(name: string, rest: { annotations?: object; finalizers?: string[]; spec?: object } = {}): object {
  const { annotations = {}, finalizers, spec = {} } = rest;
  return {
    ...service,
    metadata: { name, namespace: 'aks-egress', annotations, ...(finalizers ? { finalizers } : {}) },
    spec: { ...service.spec, ...spec },
  };
}

async function externalAddress(name: string): Promise<string> {
  const path = '{.status.loadBalancer.ingress[0].ip}';
  return kubectl(`wait svc/${name} --for=jsonpath=${path} --timeout=15s -o jsonpath=${path}`);
}

interface SeenEvent {
  reason: string;
  message: string;
  count: number;
}

/** Waits for an event about a Service. */
async function event(name: string, isWanted: (event: SeenEvent) => boolean): Promise<SeenEvent> {
  for (;;) {
    const { items } = JSON.parse(await kubectl(`get events -o json --field-selector=involvedObject.name=${name}`)) as {
      items: SeenEvent[];
    };
    const found = items.find(isWanted);
    if (found) return found;
  }
}

/** What the first echo service says to a caller from an address. */
function echo(localAddress: string): Promise<string> {
  const url = azure.environment.LOCAL_AZURE_ECHO_URLS?.split(',')[0] ?? '';
  return new Promise((resolve, reject) => {
    const sent = request(url, { localAddress, agent: false }, (response) => {
      response.setEncoding('utf8').on('data', (answer: string) => resolve(answer.trim()));
    });
    sent.on('error', reject).end();
  });
}

async function state(): Promise<Record<string, { properties: { ipAddress?: string } }>> {
  const response = await fetch(`${azure.url}/state`);
  return (await response.json()) as Awaited<ReturnType<typeof state>>;
}

async function nodeOf(pool: string): Promise<string> {
  return kubectl(`get nodes -l agentpool=${pool} -o jsonpath={.items[0].metadata.name}`);
}

async function setNodeAddress(node: string, address: string): Promise<void> {
  const patch = JSON.stringify({ status: { addresses: [{ type: 'InternalIP', address }] } });
  await kubectl(`patch node ${node} --subresource=status --type=merge -p '${patch}'`);
}

describe('callers of the echo services', () => {
  test('listen where pods reach them', () => {
    const url = `http://${podAddress}:`;
    expect(azure.environment.LOCAL_AZURE_ECHO_URLS?.split(',')).toEqual([
      expect.stringMatching(new RegExp(`^${url}\\d+/checkip$`)),
      expect.stringContaining(url),
      expect.stringContaining(url),
    ]);
  });

  test('the address of a node, or of a pod on it, is seen as the one that its pool leaves by; without a label that is the first', async () => {
    const [system, apps] = [await nodeOf('system'), await nodeOf('apps')];
    await setNodeAddress(system, '127.0.0.11');
    await setNodeAddress(apps, '127.0.0.12');
    const outbound = Object.values(await state()).flatMap(({ properties }) => properties.ipAddress ?? []);
    const [fromSystem, fromApps] = [await echo('127.0.0.11'), await echo('127.0.0.12')];
    expect(outbound).toContain(fromSystem);
    expect(fromApps).not.toBe('127.0.0.12');
    expect(fromApps).not.toBe(fromSystem);

    // The kubelet says a pod's address after the pod has called.
    const answer = echo('127.0.0.13');
    const container = { name: 'main', image: 'example.com/none' };
    await kubectl('apply -f -', {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'late', namespace: 'aks-egress' },
      spec: { nodeName: apps, containers: [container] },
    });
    const patch = JSON.stringify({ status: { podIP: '127.0.0.13', podIPs: [{ ip: '127.0.0.13' }] } });
    await kubectl(`patch pod late --subresource=status --type=merge -p '${patch}'`);
    expect(await answer).toBe(fromApps);

    await kubectl(`label node ${apps} agentpool-`);
    expect(await echo('127.0.0.12')).toBe(fromApps);
    await kubectl(`label node ${apps} kubernetes.azure.com/agentpool-`);
    while ((await echo('127.0.0.12')) !== fromSystem);
  });

  test('a stranger is seen as itself', async () => {
    expect(await echo('127.0.0.1')).toBe('127.0.0.1');
  });
});

describe('Services', () => {
  test('one gets an address, a finalizer beside those of others, and the events', async () => {
    await kubectl('apply -f -', loadBalancer('web', { finalizers: ['example.com/other'] }));
    const address = await externalAddress('web');
    expect(Object.values(await state()).map(({ properties }) => properties.ipAddress)).toContain(address);
    expect(JSON.parse(await kubectl('get svc web -o jsonpath={.metadata.finalizers}'))).toEqual([
      'example.com/other',
      'service.kubernetes.io/load-balancer-cleanup',
    ]);
    await event('web', ({ reason }) => reason === 'EnsuredLoadBalancer');
    const described = await kubectl('describe svc web');
    expect(described).toMatch(/Normal +EnsuringLoadBalancer .*service-controller +Ensuring load balancer/);
  });

  test('one that is pinned to nothing fails in the words of Azure, and its event is counted', async () => {
    const annotations = { 'service.beta.kubernetes.io/azure-pip-name': 'nope' };
    await kubectl('apply -f -', loadBalancer('pinned', { annotations }));
    const failed = await event('pinned', ({ message, count }) => message.includes('nope') && count > 1);
    expect(failed).toMatchObject({
      reason: 'SyncLoadBalancerFailed',
      message: `Error syncing load balancer: failed to ensure load balancer: PublicIP from annotation azure-pip-name(-IPv6)=nope for service aks-egress/pinned doesn't exist`,
    });
  });

  test('one with a class of its own is left alone', async () => {
    const spec = { loadBalancerClass: 'example.com/other' };
    await kubectl('apply -f -', loadBalancer('classy', { spec }), loadBalancer('after'));
    await externalAddress('after');
    expect(await kubectl('get svc classy -o jsonpath={.status.loadBalancer}{.metadata.finalizers}')).toBe('{}');
  });

  test('one that is deleted goes, with its address', async () => {
    await kubectl('apply -f -', loadBalancer('short'));
    const address = await externalAddress('short');
    await kubectl('delete svc short --timeout=10s');
    expect(Object.values(await state()).map(({ properties }) => properties.ipAddress)).not.toContain(address);
  });

  test('what happened while the API server was away, and its history too short, is found', async () => {
    await door.shut();
    cluster.switchboard.faults.set([
      {
        match: { service: 'kubernetes', url: '/api/v1/services.*watch=true' },
        nth: 1,
        when: 'before',
        do: { status: 410, body: { kind: 'Status', code: 410, reason: 'Expired', message: 'too old' } },
      },
    ]);
    await kubectl('apply -f -', loadBalancer('meanwhile'));
    await door.open();
    expect(await externalAddress('meanwhile')).toMatch(/^[\d.]+$/);
    await kubectl('apply -f -', loadBalancer('afterwards'));
    expect(await externalAddress('afterwards')).toMatch(/^[\d.]+$/);
  });
});

test('a reset begins again in the same cluster, which stays as it is', async () => {
  await kubectl('apply -f -', loadBalancer('stays'));
  await externalAddress('stays');
  const before = (await state()) as object;
  await azure.reset('default');
  const server = `https://127.0.0.1:${String(door.port)}`;
  expect(readFileSync(azure.environment.LOCAL_AZURE_KUBECONFIG ?? '', 'utf8')).toContain(server);
  expect(await state()).not.toEqual(before);
  const frontends = async (): Promise<string> => JSON.stringify(await state());
  const uid = await kubectl('get svc stays -o jsonpath={.metadata.uid}');
  while (!(await frontends()).includes(`a${uid.replaceAll('-', '')}`.slice(0, 32)));
  await expect(azure.reset('image-missing')).rejects.toThrow(/imagesMissing/);
});

test('an API server that is busy is asked again; at its end local Azure takes back the finalizers that nobody would answer', async () => {
  const match = { service: 'kubernetes' as const, url: 'selfsubjectaccessreviews' };
  const busy = { status: 429, headers: { 'retry-after': '0' }, body: { kind: 'Status', message: 'too many requests' } };
  cluster.switchboard.faults.set([{ match, nth: 1, when: 'before', do: busy }]);
  const other = await startLocalAzure({ realCluster: { kubeconfig, podAddress } });
  await kubectl('apply -f -', loadBalancer('left'));
  await externalAddress('left');
  const deleted = await fetch(`${other.url}/state`, { method: 'PATCH', body: JSON.stringify({ [demo]: null }) });
  await other.close();
  expect(deleted.status).toBe(204);
  const { metadata, status } = JSON.parse(await kubectl('get svc left -o json')) as {
    metadata: { finalizers?: string[] };
    status: { loadBalancer: { ingress: unknown[] } };
  };
  expect(metadata.finalizers ?? []).toEqual([]);
  expect(status.loadBalancer.ingress).toHaveLength(1);
});

test('a user who may not do what the cloud controller does is refused, with what is missing', async () => {
  const allowed = { status: { allowed: false } };
  const match = { service: 'kubernetes' as const, url: 'selfsubjectaccessreviews' };
  cluster.switchboard.faults.set([{ match, nth: 4, when: 'after', do: { status: 201, body: allowed } }]);
  await expect(startLocalAzure({ realCluster: { kubeconfig, podAddress } })).rejects.toThrow(
    /its user may not [a-z]+ [a-z/]+ in all namespaces.*administrator/,
  );
});

test('an API server that is not there is named', async () => {
  await door.shut();
  await expect(startLocalAzure({ realCluster: { kubeconfig, podAddress } })).rejects.toThrow(
    /the API server at https:\/\/127.0.0.1:\d+ cannot be reached: connect ECONNREFUSED/,
  );
  await door.open();
});

test('an address of another machine is refused', async () => {
  await expect(startLocalAzure({ realCluster: { kubeconfig, podAddress: '192.0.2.1' } })).rejects.toThrow(
    '--pod-address 192.0.2.1 is no address of this machine',
  );
});
