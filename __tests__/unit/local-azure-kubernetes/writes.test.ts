import { apiClient } from './api-client.ts';
import type { Answer, ApiClient } from './api-client.ts';
import { startTestCluster } from './test-cluster.ts';
import type { TestCluster } from './test-cluster.ts';

/** What becomes of an object that is written again: patched, replaced, deleted. */
let cluster: TestCluster;
let api: ApiClient;

beforeAll(async () => {
  cluster = await startTestCluster();
  api = apiClient(cluster);
});

afterAll(async () => {
  api.close();
  await cluster.close();
});

const core = '/api/v1/namespaces/default';
const strategic = 'application/strategic-merge-patch+json';
const merge = 'application/merge-patch+json';
const json = 'application/json-patch+json';

interface Service {
  metadata: { resourceVersion: string };
  spec: Record<string, unknown> & { ports: { nodePort?: number }[]; clusterIP?: string };
}

async function done(answer: Promise<Answer>): Promise<Record<string, unknown>> {
  const { status, message, body } = await answer;
  expect({ status, message }).toEqual({ status: status === 201 ? 201 : 200, message: '' });
  return body;
}

function create(path: string, kind: string, name: string, rest: object, metadata: object = {}): Promise<Answer> {
  const apiVersion = path.startsWith('/apis') ? path.split('/').slice(2, 4).join('/') : 'v1';
  return api.send('POST', path, { apiVersion, kind, metadata: { name, ...metadata }, ...rest });
}

test('a Service keeps what it was given, and loses what its new type has no use for', async () => {
  const path = `${core}/services/s`;
  const made = (await done(
    create(`${core}/services`, 'Service', 's', { spec: { ports: [{ port: 80 }] } }),
  )) as unknown as Service;
  const change = async (spec: object): Promise<Service> =>
    (await done(api.send('PATCH', path, { spec }, merge))) as unknown as Service;
  const balanced = await change({ type: 'LoadBalancer', externalTrafficPolicy: 'Local' });
  expect(balanced.spec).toMatchObject({ allocateLoadBalancerNodePorts: true, clusterIP: made.spec.clusterIP });
  expect(balanced.spec.healthCheckNodePort).toBeGreaterThan(29_999);
  const nodePort = await change({ type: 'NodePort' });
  expect(nodePort.spec.ports).toEqual(balanced.spec.ports);
  expect(nodePort.spec).not.toHaveProperty('healthCheckNodePort');
  const plain = await change({ type: 'ClusterIP' });
  expect(plain.spec).toEqual(made.spec);
  const { metadata, spec } = plain;
  const { clusterIP, ...without } = spec;
  expect(await done(api.send('PUT', path, { metadata, spec: without }))).toMatchObject({ spec: { clusterIP } });
  const moved = await api.send('PATCH', path, { spec: { clusterIP: '10.0.0.200' } }, merge);
  expect(moved.message).toBe(
    'Service "s" is invalid: spec.clusterIPs[0]: Invalid value: ["10.0.0.200"]: may not change once set',
  );
});

test("a pod mounts its account's token, unless it or the account wants none", async () => {
  const containers = [{ name: 'a', image: 'x' }];
  const podWith = async (name: string, rest: object): Promise<unknown> => {
    const { spec } = await done(create(`${core}/pods`, 'Pod', name, { spec: { containers, ...rest } }));
    return spec;
  };
  const mount = { name: expect.stringMatching(/^kube-api-access-\w{5}$/) as string, readOnly: true };
  expect(await podWith('mounts', {})).toMatchObject({
    containers: [{ volumeMounts: [{ ...mount, mountPath: '/var/run/secrets/kubernetes.io/serviceaccount' }] }],
    volumes: [
      { projected: { defaultMode: 420, sources: [{ serviceAccountToken: { expirationSeconds: 3607 } }, {}, {}] } },
    ],
  });
  await done(create(`${core}/serviceaccounts`, 'ServiceAccount', 'bare', { automountServiceAccountToken: false }));
  expect(await podWith('none', { automountServiceAccountToken: false })).not.toHaveProperty('volumes');
  expect(await podWith('bare', { serviceAccountName: 'bare' })).not.toHaveProperty('volumes');
});

test('of a pod only the images, the deadline and more tolerations may change', async () => {
  const tolerations = [{ key: 'x', operator: 'Exists' }];
  const spec = { nodeSelector: { none: 'none' }, tolerations, containers: [{ name: 'a', image: 'x:1' }] };
  await done(create(`${core}/pods`, 'Pod', 'p', { spec }));
  const change = (body: object): Promise<Answer> => api.send('PATCH', `${core}/pods/p`, { spec: body }, strategic);
  await done(change({ activeDeadlineSeconds: 600, containers: [{ name: 'a', image: 'x:2' }] }));
  const refused = await change({ restartPolicy: 'Never' });
  expect(refused).toMatchObject({ status: 422 });
  expect(refused.message).toMatch(
    /^Pod "p" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers\[\*\].image`,/,
  );
  expect((await change({ containers: [{ name: 'b', image: 'x' }] })).message).toBe(
    'Pod "p" is invalid: spec.containers: Forbidden: pod updates may not add or remove containers',
  );
  expect((await change({ tolerations: [] })).message).toContain(
    'spec.tolerations: Forbidden: existing toleration can not be modified except its tolerationSeconds',
  );
});

test('what is immutable stays as it is', async () => {
  await done(create(`${core}/configmaps`, 'ConfigMap', 'fixed', { data: { a: '1' }, immutable: true }));
  const { message } = await api.send('PATCH', `${core}/configmaps/fixed`, { data: { a: '2' } }, merge);
  const why = 'Forbidden: field is immutable when `immutable` is set';
  expect(message).toBe(`ConfigMap "fixed" is invalid: data: ${why}`);
  await done(create(`${core}/secrets`, 'Secret', 'typed', { stringData: { a: '1' } }));
  const retyped = await api.send('PATCH', `${core}/secrets/typed`, { type: 'other' }, merge);
  expect(retyped.message).toBe('Secret "typed" is invalid: type: Invalid value: "other": field is immutable');
});

test('patches: lists by key and in order, directives, tests that fail, types that do not fit', async () => {
  const apps = '/apis/apps/v1/namespaces/default/deployments';
  const labels = { a: 'b' };
  const containers = [
    { name: 'one', image: 'x', env: [{ name: 'A', value: '1' }] },
    { name: 'two', image: 'x' },
  ];
  const template = { metadata: { labels }, spec: { containers, securityContext: { runAsUser: 7 } } };
  await done(create(apps, 'Deployment', 'd', { spec: { replicas: 0, selector: { matchLabels: labels }, template } }));
  const change = async (spec: object): Promise<Record<string, unknown>> => {
    const body = { spec: { template: { spec } } };
    const patched = (await done(api.send('PATCH', `${apps}/d`, body, strategic))) as { spec: typeof body.spec };
    return patched.spec.template.spec as Record<string, unknown>;
  };
  const namesOf = ({ containers: list }: Record<string, unknown>): string[] =>
    (list as { name: string }[]).map(({ name }) => name);
  expect(namesOf(await change({ containers: [{ name: 'new', image: 'x' }] }))).toEqual(['new', 'one', 'two']);
  const order = ['two', 'new', 'one'].map((name) => ({ name }));
  const ordered = { '$setElementOrder/containers': order, containers: [{ name: 'two', image: 'y' }] };
  expect(namesOf(await change(ordered))).toEqual(['two', 'new', 'one']);
  expect(namesOf(await change({ containers: [{ name: 'new', $patch: 'delete' }] }))).toEqual(['two', 'one']);
  expect(await change({ securityContext: { $patch: 'delete' } })).toMatchObject({ securityContext: {} });
  const refused = await api.send('PATCH', `${apps}/d`, [{ op: 'test', path: '/spec/replicas', value: 9 }], json);
  expect(refused).toMatchObject({
    status: 422,
    message: 'the server rejected our request due to an error in our request',
  });
  for (const [type, body, words] of [
    [strategic, 'x', 'string into Go value of type map[string]interface {}'],
    [merge, [], 'array into Go value of type map[string]interface {}'],
    [json, {}, 'object into Go value of type []interface {}'],
  ] as const) {
    const { message } = await api.send('PATCH', `${apps}/d`, body, type);
    expect(message).toBe(`error decoding patch: json: cannot unmarshal ${words}`);
  }
  expect(await api.send('PATCH', `${apps}/d`, [null, { op: 'add' }], json)).toMatchObject({ status: 422 });
  const typed = await api.send('PATCH', `${apps}/d`, { spec: { replicas: 'two' } }, strategic);
  expect(typed.message).toBe(
    ' "" is invalid: patch: Invalid value: "map[spec:map[replicas:two]]": unrecognized type: int32',
  );
});

test('deletion: preconditions, finalizers, namespaces that stay', async () => {
  const path = `${core}/configmaps/held`;
  await done(create(`${core}/configmaps`, 'ConfigMap', 'held', {}, { finalizers: ['example.com/hold'] }));
  const other = await api.send('DELETE', path, { preconditions: { uid: 'x' } });
  expect(other).toMatchObject({ status: 409 });
  expect(other.message).toMatch(
    /the UID in the precondition \(x\) does not match the UID in record \(.*\). The object/,
  );
  const both = await api.send('DELETE', path, { orphanDependents: true, propagationPolicy: 'Orphan' });
  expect(both.message).toContain('orphanDependents and deletionPropagation cannot be both set');
  expect(await done(api.send('DELETE', path))).toMatchObject({ metadata: { deletionGracePeriodSeconds: 0 } });
  const more = await api.send('PATCH', path, { metadata: { finalizers: ['a/b'] } }, merge);
  expect(more.message).toContain('no new finalizers can be added if the object is being deleted');
  await done(api.send('PATCH', path, { metadata: { finalizers: null } }, merge));
  expect(await api.send('GET', path)).toMatchObject({ status: 404 });
  expect((await api.send('DELETE', '/api/v1/namespaces/default')).message).toBe(
    'namespaces "default" is forbidden: this namespace may not be deleted',
  );
});

test('a namespace that is being deleted says what it waits for and takes nothing new', async () => {
  await done(create('/api/v1/namespaces', 'Namespace', 'leaving', {}));
  const maps = '/api/v1/namespaces/leaving/configmaps';
  await done(create(maps, 'ConfigMap', 'held', {}, { finalizers: ['example.com/hold'] }));
  await done(api.send('DELETE', '/api/v1/namespaces/leaving'));
  expect((await create(maps, 'ConfigMap', 'late', {})).message).toBe(
    'configmaps "late" is forbidden: unable to create new content in namespace leaving because it is being terminated',
  );
  const { body } = await api.send('GET', '/api/v1/namespaces/leaving');
  expect(body).toMatchObject({ status: { phase: 'Terminating' } });
  expect(JSON.stringify(body)).toContain('finalizers remaining: example.com/hold in 1 resource instances');
  await done(api.send('PATCH', `${maps}/held`, { metadata: { finalizers: null } }, merge));
});
