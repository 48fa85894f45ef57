import { setTimeout as sleep } from 'node:timers/promises';
import { echoDeployment, namespace, startTestCluster } from './test-cluster.ts';
import type { TestCluster } from './test-cluster.ts';

let cluster: TestCluster;

afterEach(() => cluster.close());

type Options = Parameters<typeof startTestCluster>[0];

async function start(deployment: Promise<Record<string, unknown>>, options: Options = {}): Promise<void> {
  cluster = await startTestCluster({ ...options, objects: [namespace, await deployment] });
}

async function kubectl(command: string): Promise<string> {
  const { stdout, stderr } = await cluster.kubectl(`-n aks-egress ${command}`);
  return stdout + stderr;
}

async function until(command: string, pattern: RegExp): Promise<string> {
  for (;;) {
    const text = await kubectl(command);
    if (pattern.test(text)) return text;
    // Another kubectl at once would take the time that what it waits for needs.
    await sleep(200);
  }
}

async function ready(): Promise<void> {
  expect(await kubectl('rollout status deploy/aks-egress --timeout=20s')).toContain('successfully rolled out');
}

/** Addresses in the log of the newest pods, in order. */
async function addressesSeen(): Promise<(string | null)[]> {
  const text = await kubectl('logs deploy/aks-egress');
  const lines = text.split('\n').filter((line) => line.startsWith('{'));
  return lines.map((line) => (JSON.parse(line) as { address: string | null }).address);
}

test('pods see the address that their egress path has now', async () => {
  await start(echoDeployment());
  await ready();
  expect(new Set(await addressesSeen())).toEqual(new Set(['20.1.1.1']));
  cluster.azure.change((azure) => (azure.egress = '20.1.2.3'));
  await until('logs deploy/aks-egress', /20\.1\.2\.3/);
  cluster.azure.change((azure) => (azure.egress = undefined));
  await until('logs deploy/aks-egress', /unreachable/);
});

test('echo services can be unreachable, talk HTML, say anything, and lie to a pool after a change', async () => {
  const echo = {
    services: [{ name: 'checkip', answer: 'unreachable' }, { name: 'ipify', answer: 'html' }, { name: 'icanhazip' }],
    overrides: [{ service: 'icanhazip', address: '9.9.9.9', after: 1 }],
  };
  await start(echoDeployment({ replicas: 1 }), { echo });
  await ready();
  const text = await until('logs deploy/aks-egress', /checkip.*\n[^]*checkip/);
  expect(text).toMatch(/checkip.amazonaws.com".*"error":"unreachable"/);
  expect(text).toMatch(/api.ipify.org".*"error":"not an address"/);
  expect(text).toMatch(/icanhazip.com".*"address":"20.1.1.1"/);
  cluster.azure.change((azure) => (azure.egress = '20.1.2.3'));
  await until('logs deploy/aks-egress', /"9\.9\.9\.9"/);
  expect(await addressesSeen()).not.toContain('20.1.2.3');
});

test('an image that is not the echo cannot be pulled', async () => {
  await start(echoDeployment({ image: 'sevendollar/public-ip' }));
  const reference = 'docker.io/sevendollar/public-ip:latest';
  const error = `failed to pull and unpack image "${reference}": failed to resolve reference "${reference}": ${reference}: not found`;
  const events = await until('events', /ErrImagePull/);
  expect(events).toContain(`Failed to pull image "sevendollar/public-ip": ${error}`);
  expect(await until('get pods', /ErrImagePull/)).toMatch(/0\/1/);
  await until('logs deploy/aks-egress', /is waiting to start: image can't be pulled/);
  await until('get pods', /ImagePullBackOff/);
  expect(await kubectl('events')).toContain('Back-off pulling image "sevendollar/public-ip"');
  expect(await kubectl('logs deploy/aks-egress')).toContain('is waiting to start: trying and failing to pull image');
});

test('a scenario can take an image away', async () => {
  const image = 'mcr.microsoft.com/azurelinux/busybox:1.36';
  await start(echoDeployment({ image }), { behaviour: { imagesMissing: [image] } });
  await until('get pods', /ErrImagePull|ImagePullBackOff/);
});

test("pods that fit nowhere wait with the scheduler's words", async () => {
  const podSpec = { nodeSelector: { agentpool: 'apps' } };
  await start(echoDeployment({ podSpec }), { behaviour: { unschedulable: ['apps'] } });
  const all = '0/4 nodes are available';
  expect(await until('events', /FailedScheduling/)).toContain(
    `${all}: 2 Insufficient cpu, 2 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, ` +
      `preemption: ${all}: 2 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.`,
  );
  expect(await kubectl('get pods')).toMatch(/0\/1 +Pending/);
  expect(await kubectl('logs deploy/aks-egress')).toMatch(/^Found 2 pods, using pod\/aks-egress-\S+\n$/);
});

test('a new node takes what waits', async () => {
  await start(echoDeployment({ replicas: 1, podSpec: { nodeSelector: { agentpool: 'spare' } } }));
  await until('get pods', /Pending/);
  cluster.azure.change(({ nodePools: [first] }) => first && cluster.azure.nodePools.push({ ...first, name: 'spare' }));
  await ready();
});

test('an admission policy refuses pods as events of the ReplicaSet, and other kinds at once', async () => {
  const admissionDenials = [
    { kind: 'Pod', message: '[images] not from the allowed registry' },
    { kind: 'Service', message: 'no public addresses' },
  ];
  await start(echoDeployment(), { behaviour: { admissionDenials } });
  const denied = 'admission webhook "validation.gatekeeper.sh" denied the request:';
  expect(await until('events', /FailedCreate/)).toMatch(
    /is forbidden: admission webhook .* denied the request: \[images\] not from/,
  );
  expect(await kubectl('get deploy aks-egress -o jsonpath={.status.conditions[*].reason}')).toContain('FailedCreate');
  const { stderr } = await cluster.kubectl('apply --server-side -f -', {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'a', namespace: 'aks-egress' },
    spec: { ports: [{ port: 80 }] },
  });
  expect(stderr).toBe(`Error from server (Forbidden): services "a" is forbidden: ${denied} no public addresses\n`);
});

test('a pod that is slow to start has no log yet', async () => {
  await start(echoDeployment({ replicas: 1 }), { behaviour: { podStartDelay: 60_000 } });
  await until('get pods', /ContainerCreating/);
  expect(await kubectl('logs deploy/aks-egress')).toMatch(
    /container "echo" in pod "aks-egress-\w+-\w+" is waiting to start: ContainerCreating/,
  );
});
