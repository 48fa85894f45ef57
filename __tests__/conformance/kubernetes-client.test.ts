import { KubeConfig, KubernetesObjectApi, Log, PatchStrategy, Watch } from '@kubernetes/client-node';
import type { KubernetesObject, V1Deployment, V1Pod } from '@kubernetes/client-node';
import { request } from 'node:https';
import { Writable } from 'node:stream';
import { echoDeployment, namespace, startTestCluster } from '../unit/local-azure-kubernetes/test-cluster.ts';
import type { TestCluster } from '../unit/local-azure-kubernetes/test-cluster.ts';

/** The client library that the action uses, against the embedded Kubernetes. */
let cluster: TestCluster;
let config: KubeConfig;
let api: KubernetesObjectApi;

beforeAll(async () => {
  cluster = await startTestCluster();
  config = new KubeConfig();
  config.loadFromString(cluster.kubeconfig);
  api = KubernetesObjectApi.makeApiClient(config);
});

afterAll(() => cluster.close());

function apply<Kind extends KubernetesObject>(object: object, force = false, dryRun?: string): Promise<Kind> {
  return api.patch<Kind>(object as Kind, undefined, dryRun, 'aks-egress-ip', force, PatchStrategy.ServerSideApply);
}

test('applies, watches until pods are ready, and follows a log', async () => {
  await apply(namespace);
  const dry = await apply<V1Deployment>(await echoDeployment(), false, 'All');
  expect(dry.spec?.progressDeadlineSeconds).toBe(600);
  await apply(await echoDeployment());

  const ready = await new Promise<V1Pod>((resolve, reject) => {
    const path = '/api/v1/namespaces/aks-egress/pods';
    const watch = new Watch(config).watch(
      path,
      { labelSelector: 'app=aks-egress', allowWatchBookmarks: true },
      (_type, pod: V1Pod) => {
        if (pod.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') !== true) return;
        void watch.then((controller) => controller.abort());
        resolve(pod);
      },
      (error) => {
        if (error instanceof Error && error.name !== 'AbortError') reject(error);
      },
    );
  });
  expect(ready.spec?.nodeName).toMatch(/^aks-/);

  // Not ended by its AbortController: in this client that is an error which nobody can catch.
  const line = await new Promise<string>((resolve, reject) => {
    let text = '';
    const write = (chunk: Buffer, _encoding: string, done: () => void): void => {
      text += chunk.toString();
      done();
    };
    const stream = new Writable({ write }).on('finish', () => resolve(text));
    const options = { follow: true, limitBytes: 500 };
    new Log(config).log('aks-egress', ready.metadata?.name ?? '', 'echo', stream, options).catch(reject);
  });
  expect(line).toMatch(/"address":"20\.1\.1\.1"/);
});

test('lists by pages, and says what is wrong in a Status', async () => {
  const page = await api.list('v1', 'Node', undefined, undefined, undefined, undefined, undefined, undefined, 3);
  expect(page.items).toHaveLength(3);
  expect(page.metadata?._continue).toBeDefined();
  const missing = api.read({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'no', namespace: 'default' } });
  const error: unknown = await missing.catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 404, body: expect.stringContaining('"reason":"NotFound"') as unknown });
});

test('without the certificate nobody sees anything; every request is in the log, dry runs are no writes', async () => {
  const status = await new Promise((resolve, reject) => {
    request(`${cluster.kubernetes.url}/api/v1/namespaces`, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(403);
  const log = cluster.switchboard.log.all().map(({ request: logged }) => logged);
  const patches = log.filter(({ method }) => method === 'PATCH');
  expect(patches.map(({ write }) => write)).toEqual([true, false, true]);
  expect(patches[0]?.caller).toBe('masterclient');
});
