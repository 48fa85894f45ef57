import { echoDeployment, namespace, service, startTestCluster } from '../unit/local-azure-kubernetes/test-cluster.ts';
import type { TestCluster } from '../unit/local-azure-kubernetes/test-cluster.ts';
import { kubectlOn } from './kubectl.ts';

/** The real kubectl against the embedded Kubernetes: one cluster, in the order in which somebody would work with it. */
let cluster: TestCluster;
const { kubectl, output, refusal } = kubectlOn(() => cluster, '-n aks-egress');

beforeAll(async () => {
  cluster = await startTestCluster();
});

afterAll(() => cluster.close());

async function json<Kind>(command: string): Promise<Kind> {
  return JSON.parse(await output(`${command} -o json`)) as Kind;
}

const apply = 'apply --server-side --field-manager=aks-egress-ip -f -';

test('version, api-resources and nodes', async () => {
  expect(await output('version')).toContain('Server Version: v1.34.2');
  expect(await output('api-resources')).toMatch(/deployments +deploy +apps\/v1 +true +Deployment/);
  expect(await output('get nodes')).toMatch(/aks-apps-\d{8}-vmss000001 +Ready +<none> +\d+s +v1.34.2/);
  expect(await output('get nodes -l agentpool=system,kubernetes.azure.com/mode=system -o name')).toMatch(
    /^(node\/aks-system-\S+\n){2}$/,
  );
  expect(await output('describe node aks-apps')).toContain('Non-terminated Pods');
  expect(await output('get ns')).toMatch(/kube-system +Active/);
});

test('apply --server-side: objects are made, run, and are not written again', async () => {
  const objects = [namespace, await echoDeployment(), service];
  expect(await output(apply, ...objects)).toBe(
    'namespace/aks-egress serverside-applied\ndeployment.apps/aks-egress serverside-applied\nservice/aks-egress serverside-applied\n',
  );
  expect(await output('rollout status deploy/aks-egress --timeout=20s')).toContain('successfully rolled out');
  await output('wait svc/aks-egress --for=jsonpath={.status.loadBalancer.ingress[0].ip}=20.1.2.3 --timeout=10s');
  await output('wait deploy/aks-egress --for=condition=Available --timeout=10s');

  const before = await json<{ metadata: { resourceVersion: string } }>('get deploy aks-egress');
  await output(apply, ...objects);
  const after = await json<{ metadata: { resourceVersion: string } }>('get deploy aks-egress');
  expect(after.metadata.resourceVersion).toBe(before.metadata.resourceVersion);
});

test('get in its forms', async () => {
  expect(await output('get deploy,rs,svc,pods -o wide')).toMatch(
    /NAME +READY +UP-TO-DATE +AVAILABLE +AGE +CONTAINERS +IMAGES +SELECTOR\ndeployment.apps\/aks-egress +2\/2 +2 +2 /,
  );
  expect(await output('get svc')).toMatch(/aks-egress +LoadBalancer +10\.0\.\d+\.\d+ +20\.1\.2\.3 +80:\d+\/TCP/);
  expect(await output('get pods -l app=aks-egress --no-headers')).toMatch(
    /^(aks-egress-\w+-\w{5} +1\/1 +Running +0 +\d+s\n){2}$/,
  );
  expect(await output('get deploy aks-egress -o yaml --show-managed-fields')).toContain('manager: aks-egress-ip');
  expect(await output('get pods -A --field-selector status.phase!=Running --no-headers')).toBe('');
  expect(await refusal('get deploy nope')).toBe('Error from server (NotFound): deployments.apps "nope" not found\n');
  expect(await refusal('get widgets')).toBe('error: the server doesn\'t have a resource type "widgets"\n');
});

test('describe and events', async () => {
  const deployment = await output('describe deploy aks-egress');
  expect(deployment).toContain('2 desired | 2 updated | 2 total | 2 available | 0 unavailable');
  expect(deployment).toMatch(
    /ScalingReplicaSet +\S+ +deployment-controller +Scaled up replica set aks-egress-\w+ from 0 to 2/,
  );
  expect(await output('describe svc aks-egress')).toMatch(/Endpoints: +10\.244\.\d+\.\d+:8080,10\.244/);
  const pod = await output('describe pod -l app=aks-egress');
  expect(pod).toMatch(/Normal +Scheduled .*Successfully assigned aks-egress\/aks-egress-/);
  expect(pod).toMatch(/NODE_NAME: +\(v1:spec.nodeName\)/);
  expect(await output('events --for svc/aks-egress')).toMatch(/EnsuringLoadBalancer.*\n.*EnsuredLoadBalancer/);
  expect(await output('get events --sort-by=.lastTimestamp')).toContain('SuccessfulCreate');
});

test('logs', async () => {
  const all = await output('logs -l app=aks-egress --tail=1 --prefix --timestamps');
  expect(all).toMatch(/^(\[pod\/aks-egress-\S+\/echo\] \d{4}-\S+Z \{"seq":\d+,.*"address":"20\.1\.1\.1"\}\n){2}$/);
  const followed = await kubectl('logs deploy/aks-egress -f --tail=0 --limit-bytes=400');
  expect(followed.stdout).toMatch(/^\{"seq":\d+/);
  expect(Buffer.byteLength(followed.stdout)).toBe(400);
  expect(await refusal('logs nope')).toBe(
    'error: error from server (NotFound): pods "nope" not found in namespace "aks-egress"\n',
  );
  const [pod] = (await output('get pods -o name')).split('\n');
  expect(await refusal(`logs ${pod ?? ''} --previous`)).toContain('previous terminated container "echo" in pod');
});

test('field managers conflict field by field, unless forced', async () => {
  const other = await echoDeployment({ replicas: 3 });
  expect(await refusal('apply --server-side --field-manager=somebody -f -', other)).toContain(
    [
      'error: Apply failed with 3 conflicts: conflicts with "aks-egress-ip":',
      '- .spec.replicas',
      '- .spec.template.spec.containers[name="echo"].env[name="NODE_NAME"].valueFrom.fieldRef',
      '- .spec.template.spec.containers[name="echo"].env[name="POD_NAME"].valueFrom.fieldRef',
    ].join('\n'),
  );
  await output('apply --server-side --field-manager=somebody --force-conflicts -f -', other);
  expect(await refusal(apply, await echoDeployment())).toContain('conflicts with "somebody":\n- .spec.replicas');
  await output(`${apply} --force-conflicts`, await echoDeployment());
  await output('rollout status deploy/aks-egress --timeout=20s');
});

test('diff, patch, scale, set image, rollout restart and undo', async () => {
  const { status, stdout } = await kubectl(
    'diff --server-side --field-manager=aks-egress-ip -f -',
    await echoDeployment({ replicas: 4 }),
  );
  expect(status).toBe(1);
  expect(stdout).toContain('-  replicas: 2\n+  replicas: 4');
  await output(`patch svc aks-egress --type=merge -p '{"metadata":{"annotations":{"a":"b"}}}'`);
  await output(`patch svc aks-egress --type=json -p '[{"op":"remove","path":"/metadata/annotations/a"}]'`);
  await output('scale deploy/aks-egress --replicas=1');
  await output('set image deploy/aks-egress echo=mcr.microsoft.com/azurelinux/busybox:1.37');
  await output('rollout status deploy/aks-egress --timeout=20s');
  await output('rollout restart deploy/aks-egress');
  await output('rollout status deploy/aks-egress --timeout=20s');
  await output('rollout undo deploy/aks-egress');
  await output('rollout status deploy/aks-egress --timeout=20s');
  expect(await output('rollout history deploy/aks-egress')).toMatch(/REVISION/);
});

test('what a real API server refuses is refused in its words', async () => {
  const deployment = await echoDeployment();
  const unknown = { ...deployment, spec: { ...deployment.spec, replcas: 3 } };
  const what = 'failed to create typed patch object (aks-egress/aks-egress; apps/v1, Kind=Deployment)';
  expect(await refusal(apply, unknown)).toBe(
    `Error from server: ${what}: .spec.replcas: field not declared in schema\n`,
  );
  const mistyped = { ...deployment, spec: { ...deployment.spec, replicas: 'many' } };
  expect(await refusal(apply, mistyped)).toBe(
    `Error from server: ${what}: .spec.replicas: expected numeric (int or float), got string\n`,
  );
  const reselected = await echoDeployment({ name: 'other' });
  const immutable = { ...reselected, metadata: deployment.metadata };
  expect(await refusal(`${apply} --force-conflicts`, immutable)).toBe(
    'The Deployment "aks-egress" is invalid: spec.selector: Invalid value: {"matchLabels":{"app":"other"}}: field is immutable\n',
  );
  const badPort = { ...service, spec: { ...service.spec, ports: [{ port: 99999 }] } };
  expect(await refusal(`${apply} --force-conflicts`, badPort)).toContain(
    'spec.ports[0].port: Invalid value: 99999: must be between 1 and 65535, inclusive',
  );
  const badName = { ...service, metadata: { ...service.metadata, name: 'Bad_Name' } };
  expect(await refusal(apply, badName)).toContain(
    'a lowercase RFC 1123 label must consist of lower case alphanumeric characters',
  );
  const elsewhere = { ...service, metadata: { ...service.metadata, namespace: 'nowhere' } };
  expect((await cluster.kubectl(apply, elsewhere)).stderr).toBe(
    'Error from server (NotFound): namespaces "nowhere" not found\n',
  );
});

test('delete: with what an object owns, and a namespace with all that is in it', async () => {
  expect(await output('delete svc aks-egress')).toMatch(/service "aks-egress" deleted/);
  expect(cluster.azure.frontends.size).toBe(0);
  expect(await output('delete deploy aks-egress')).toMatch(/deployment.apps "aks-egress" deleted/);
  await output('wait pods -l app=aks-egress --for=delete --timeout=10s');
  expect(await output('get rs,pods -o name')).toBe('');
  expect(await output('delete ns aks-egress --timeout=10s')).toMatch(/namespace "aks-egress" deleted/);
  expect((await cluster.kubectl('get ns aks-egress')).stderr).toBe(
    'Error from server (NotFound): namespaces "aks-egress" not found\n',
  );
});
