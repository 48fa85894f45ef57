import { setTimeout as sleep } from 'node:timers/promises';
import { echoDeployment, namespace, startTestCluster } from '../unit/local-azure-kubernetes/test-cluster.ts';
import type { TestCluster } from '../unit/local-azure-kubernetes/test-cluster.ts';

/** The life of pods, seen with the real kubectl: all pods in one cluster, side by side. */
let cluster: TestCluster;

const recipe = { name: 'public-ip', image: 'sevendollar/public-ip' };
const unready = { exec: { command: ['cat', '/tmp/never'] } };

beforeAll(async () => {
  cluster = await startTestCluster();
  const { stderr } = await cluster.kubectl(
    '-n aks-egress apply --server-side -f -',
    namespace,
    await pod('broken', { env: [] }),
    await pod('dead', { livenessProbe: { ...unready, periodSeconds: 1, failureThreshold: 1 } }),
    await pod('served', { readinessProbe: { httpGet: { path: '/', port: 'http' }, periodSeconds: 1 } }),
    await pod('unserved', {
      readinessProbe: { tcpSocket: { port: 9999 } },
      startupProbe: { httpGet: { path: '/nothing', port: 8080 } },
    }),
    await pod('configured', { envFrom: [{ configMapRef: { name: 'settings' } }] }),
    await pod('keyed', { env: [{ name: 'X', valueFrom: { secretKeyRef: { name: 'nothing', key: 'x' } } }] }),
    await pod('rooted', { securityContext: { runAsNonRoot: true } }),
    await pod('waiting', {}, { initContainers: [recipe] }),
    await pod(
      'aided',
      {},
      { initContainers: [{ ...recipe, name: 'aide', restartPolicy: 'Always' }], containers: [recipe] },
    ),
    await pod('once', { env: [], terminationMessagePolicy: 'FallbackToLogsOnError' }, { restartPolicy: 'Never' }),
    await pod('mounted', {}, { volumes: [{ name: 'tmp', configMap: { name: 'settings' } }] }),
    await pod('two', {}, { containers: [{ ...recipe, name: 'one' }, recipe] }),
    await pod('upper', {}, { containers: [{ name: 'a', image: 'Busybox' }] }),
    await pod('never', {}, { containers: [{ name: 'a', image: 'own:1', imagePullPolicy: 'Never' }] }),
  );
  expect(stderr).toBe('');
});

afterAll(() => cluster.close());

/** A pod of the echo, with other words for its container. */
async function pod(name: string, container: object, spec: object = {}): Promise<object> {
  const { template } = (await echoDeployment()).spec as {
    template: { spec: { containers: Record<string, unknown>[] } };
  };
  const [echo] = template.spec.containers;
  const containers = [{ ...echo, ...container }];
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'aks-egress', labels: { app: 'pods' } },
    spec: { ...template.spec, terminationGracePeriodSeconds: 1, containers, ...spec },
  };
}

async function kubectl(command: string, ...objects: object[]): Promise<string> {
  const { stdout, stderr } = await cluster.kubectl(`-n aks-egress ${command}`, ...objects);
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

const ended = (name: string): string =>
  `get pod ${name} -o jsonpath={.status.containerStatuses[0]['lastState','state']}`;

test('a container that ends is restarted, later and later; both runs can be read', async () => {
  await until('get pod broken', /0\/1 +CrashLoopBackOff +1 \(\d+s ago\)/);
  expect(await kubectl(ended('broken'))).toMatch(/"exitCode":2,.*"reason":"Error".*"reason":"CrashLoopBackOff"/);
  expect(await kubectl(ended('broken'))).toMatch(
    /back-off 10s restarting failed container=echo pod=broken_aks-egress\(/,
  );
  const events = await kubectl('events --for pod/broken');
  expect(events).toMatch(/\(x2 over \d+s\) +Normal +Started +Pod\/broken +Container started/);
  expect(events).toMatch(/BackOff +Pod\/broken +Back-off restarting failed container echo in pod broken_aks-egress\(/);
  const words = /ECHO_INTERVAL: (parameter|unbound)/;
  expect(await kubectl('logs broken')).toMatch(words);
  expect(await kubectl('logs broken --previous')).toMatch(words);
});

test('a container that is not restarted decides how its pod ends', async () => {
  await until('get pod once', /0\/1 +Error +0 /);
  expect(
    await kubectl("get pod once -o jsonpath={.status.phase},{.status.conditions[?(@.type=='Ready')].reason}"),
  ).toBe('Failed,PodFailed');
  expect(await kubectl('describe pod once')).toMatch(/Reason: +Error\n +Message: [^]*ECHO_INTERVAL[^]*Exit Code: +2/);
});

test('a liveness probe that fails restarts its container', async () => {
  await until('get pod dead', / [1-9]\d* \(\d+s ago\)/);
  const events = await kubectl('events --for pod/dead');
  expect(events).toContain("Liveness probe failed: cat: can't open '/tmp/never': No such file or directory");
  expect(events).toContain('Container echo failed liveness probe, will be restarted');
});

test('probes over the network are answered by what the pod would serve', async () => {
  await until('get pod served', /1\/1 +Running/);
  const events = await until('events --for pod/unserved', /Startup probe failed/);
  expect(events).toContain('Startup probe failed: HTTP probe failed with statuscode: 404');
  expect(await kubectl('get pod unserved -o jsonpath={.status.containerStatuses[0].started}')).toBe('false');
});

test('a container whose configuration is missing waits for it', async () => {
  const waits = await until('get pods', /keyed +0\/1 +CreateContainerConfigError/);
  expect(waits).toMatch(/configured +0\/1 +CreateContainerConfigError/);
  expect(waits).toMatch(/rooted +0\/1 +CreateContainerConfigError/);
  expect(await kubectl('events --for pod/configured')).toContain('Error: configmap "settings" not found');
  expect(await kubectl('events --for pod/keyed')).toContain('Error: secret "nothing" not found');
  expect(await kubectl('events --for pod/rooted')).toContain(
    'Error: container has runAsNonRoot and image will run as root (pod: "rooted_aks-egress(',
  );
  expect(await kubectl('logs keyed')).toContain('"keyed" is waiting to start: CreateContainerConfigError');
  expect(await kubectl('events --for pod/mounted')).toContain(
    'MountVolume.SetUp failed for volume "tmp" : configmap "settings" not found',
  );
  expect(waits).toMatch(/mounted +0\/1 +ContainerCreating/);
  await kubectl('apply --server-side -f -', {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'settings' },
    // Names that would make a shell or a loader run code do not reach a process of this machine.
    data: { LD_PRELOAD: '/tmp/evil.so', PATH: '/tmp', ENV: '/tmp/evil' },
  });
  await until('get pods configured mounted', /1\/1 +Running[^]*1\/1 +Running/);
});

test('init containers come first; a sidecar is one that goes on', async () => {
  await until('get pod waiting', /0\/1 +Init:0\/1/);
  expect(await kubectl('logs waiting -c echo')).toContain('"waiting" is waiting to start: PodInitializing');
  expect(await kubectl("get pod waiting -o jsonpath={.status.conditions[?(@.type=='Initialized')].message}")).toBe(
    'containers with incomplete status: [public-ip]',
  );
  await until('get pod aided', /Running/);
});

test('with several containers one is named, or all', async () => {
  await until('get pod two', /2\/2 +Running/);
  expect(await kubectl('logs two -c three')).toContain('container three is not valid for pod two');
  // kubectl keeps containers in a Go map, which has no order.
  const logs = await kubectl('logs two --all-containers --prefix --tail=1');
  expect(logs.trim().split('\n').sort()).toEqual(['[pod/two/one] 20.1.1.1', '[pod/two/public-ip] 20.1.1.1']);
});

test('the log in its forms', async () => {
  await until('logs two -c one', /20/);
  expect(await kubectl('logs two -c one --timestamps --limit-bytes=20')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.$/);
  expect(await kubectl('logs two -c one --since-time=2100-01-01T00:00:00Z')).toBe('');
  expect(await kubectl('logs two -c one --since=1h --tail=1')).toBe('20.1.1.1\n');
  expect(await kubectl('get --raw /api/v1/namespaces/aks-egress/pods/two/log?container=one&tailLines=-1')).toContain(
    'PodLogOptions "two" is invalid: tailLines: Invalid value: -1: must be greater than or equal to 0',
  );
});

test('images that cannot be there', async () => {
  const pods = await until('get pods', /upper +0\/1 +InvalidImageName[^]*|InvalidImageName/);
  expect(pods).toMatch(/never +0\/1 +ErrImageNeverPull/);
  expect(await kubectl('events --for pod/never')).toContain('image "own:1" is not present with pull policy of Never');
});

test('another image restarts its container, or starts it', async () => {
  expect(await kubectl('set image pod/two one=sevendollar/public-ip:2')).toBe('pod/two image updated\n');
  await until('get pod two', /2\/2 +Running +1 /);
  expect(await kubectl('events --for pod/two')).toContain('Container one definition changed, will be restarted');
  await kubectl('set image pod/never a=sevendollar/public-ip');
  await until('get pod never', /1\/1 +Running +0 /);
});

test('a pod that is deleted ends with a last word, and is gone when nobody holds it', async () => {
  await kubectl(`patch pod aided --type=merge -p '{"metadata":{"finalizers":["example.com/held"]}}'`);
  expect(await kubectl('delete pod two')).toContain('pod "two" deleted');
  await kubectl('delete pod aided --wait=false');
  await until('get pod aided -o jsonpath={.status.phase}', /^Failed$/);
  expect(await kubectl('get pod aided')).toMatch(/0\/2 +Error/);
  await kubectl(`patch pod aided --type=merge -p '{"metadata":{"finalizers":null}}'`);
  expect(await kubectl('get pods -o name')).not.toMatch(/aided|two/);
});
