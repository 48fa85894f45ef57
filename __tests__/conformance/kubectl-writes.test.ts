import { startTestCluster } from '../unit/local-azure-kubernetes/test-cluster.ts';
import type { TestCluster } from '../unit/local-azure-kubernetes/test-cluster.ts';
import { kubectlOn } from './kubectl.ts';

/** What the real kubectl does with objects: client-side apply, rollouts that pause, cascades, Pod Security. */
let cluster: TestCluster;
const { kubectl, output, refusal } = kubectlOn(() => cluster, '-n default');

beforeAll(async () => {
  cluster = await startTestCluster();
});

afterAll(() => cluster.close());

function deployment(name: string, image: string, spec: object = {}): object {
  const labels = { app: name };
  const template = { metadata: { labels }, spec: { containers: [{ name: 'main', image }], ...spec } };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name },
    spec: { replicas: 1, selector: { matchLabels: labels }, template },
  };
}

const managers = 'get deploy web --show-managed-fields -o jsonpath={.metadata.managedFields[*].manager}';

test('client-side apply is handed over to server-side apply', async () => {
  const settings = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { a: '1' } };
  const list = { apiVersion: 'v1', kind: 'List', items: [deployment('web', 'x:1'), settings] };
  expect(await output('apply -f -', list)).toBe('deployment.apps/web created\nconfigmap/settings created\n');
  expect(await output('apply -f -', list)).toBe('deployment.apps/web unchanged\nconfigmap/settings unchanged\n');
  expect((await output(managers)).split(' ')).toContain('kubectl-client-side-apply');
  expect(await output('apply --server-side -f -', deployment('web', 'x:1'))).toContain('serverside-applied');
  expect((await output(managers)).split(' ').sort()).toEqual([
    'kube-controller-manager',
    'kubectl',
    'kubectl-last-applied',
  ]);
  expect((await kubectl('diff -f -', list)).status).toBe(0);
});

test('a paused rollout waits, and goes on when it is resumed', async () => {
  await output('rollout pause deploy/web');
  await output('set image deploy/web main=x:2');
  const reason = `get deploy web -o 'jsonpath={.status.conditions[?(@.type=="Progressing")].reason}'`;
  await output(
    `wait deploy/web '--for=jsonpath={.status.conditions[?(@.type=="Progressing")].reason}=DeploymentPaused'`,
  );
  expect((await output('get rs -l app=web -o name')).trim().split('\n')).toHaveLength(1);
  await output('rollout resume deploy/web');
  await output(`wait deploy/web '--for=jsonpath={.status.updatedReplicas}=1'`);
  expect(await output(reason)).not.toBe('DeploymentPaused');
  expect(await output('rollout history deploy/web')).toMatch(/\n1 +<none>\n2 +<none>\n/);
  await output('rollout undo deploy/web --to-revision=1');
  expect(await output('rollout history deploy/web --revision=3')).toMatch(/Image:\s+x:1/);
});

test('deletion: what is orphaned is adopted, and a foreground deletion waits', async () => {
  const before = await output('get rs -l app=web -o name');
  await output('delete deploy web --cascade=orphan');
  expect(await output('get rs -l app=web -o name')).toBe(before);
  await output('apply -f -', deployment('web', 'x:1'));
  await output(`wait deploy/web '--for=jsonpath={.status.replicas}'`);
  expect(await output('get rs -l app=web -o name')).toBe(before);
  await output('delete deploy web --cascade=foreground --timeout=20s');
  expect(await output('get rs,pods -l app=web -o name')).toBe('');
});

test('Pod Security warns of workloads, refuses their pods, and says so in events', async () => {
  await output('label ns default pod-security.kubernetes.io/enforce=restricted');
  const { stdout, stderr } = await kubectl('apply -f -', deployment('naive', 'x:1', { hostNetwork: true }));
  expect(stdout).toBe('deployment.apps/naive created\n');
  expect(stderr).toMatch(
    /^Warning: would violate PodSecurity "restricted:latest": host namespaces \(hostNetwork=true\), /,
  );
  await output('wait deploy/naive --for=condition=ReplicaFailure --timeout=10s');
  expect(await output('get events --field-selector reason=FailedCreate')).toMatch(
    /Warning +FailedCreate +replicaset\/naive-\w+ +Error creating: pods "naive-\w+-\w{5}" is forbidden: violates PodSecurity/,
  );
  // It is tried again, later each time; what is said of the first failure stays.
  const first = await output('get events --field-selector reason=FailedCreate -o jsonpath={.items[0].message}');
  expect(await output('get rs -l app=naive -o jsonpath={.items[0].status.conditions[0].message}')).toBe(
    first.replace('Error creating: ', ''),
  );
  expect(await refusal('run naive --image=x')).toMatch(/^Error from server \(Forbidden\): pods "naive" is forbidden: /);
  await output('label ns default pod-security.kubernetes.io/enforce-');
});

test('a drained node has no pods left', async () => {
  await output('apply -f -', deployment('moved', 'x:1'));
  await output(`wait deploy/moved '--for=jsonpath={.status.replicas}'`);
  await output('wait pod -l app=moved --for=condition=PodScheduled');
  const node = await output('get pods -l app=moved -o jsonpath={.items[0].spec.nodeName}');
  expect(await output(`drain ${node} --force --timeout=20s`)).toMatch(/pod\/moved-\w+-\w{5} evicted\n/);
  expect(await output(`get pods -A --field-selector=spec.nodeName=${node} -o name`)).toBe('');
  await output(`uncordon ${node}`);
});

test('a rollout that does not move fails after its deadline, for want of a node', async () => {
  const nowhere = { nodeSelector: { agentpool: 'none' } };
  const late = deployment('late', 'x:1', nowhere) as { spec: object };
  Object.assign(late.spec, { progressDeadlineSeconds: 1 });
  await output('apply -f -', late);
  expect(await refusal('rollout status deploy/late --timeout=20s')).toBe(
    'error: deployment "late" exceeded its progress deadline\n',
  );
  expect(await output('events --types=Warning')).toContain(
    "0/4 nodes are available: 4 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/4 nodes are available: 4 Preemption is not helpful for scheduling.",
  );
});
