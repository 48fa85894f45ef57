import { missingRules } from '../../../local-azure/kubernetes/api/authorization/rules.ts';
import { ask } from './raw-requests.ts';
import type { Answer, Question } from './raw-requests.ts';
import { startTestCluster } from './test-cluster.ts';
import type { TestCluster } from './test-cluster.ts';

/** Who may do what, asked over HTTP as different users. */
let cluster: TestCluster;
const rbac = 'rbac.authorization.k8s.io';
const groupPath = `/apis/${rbac}/v1`;
const inShop = '/api/v1/namespaces/shop';

function object(kind: string, name: string, content: object, group = `${rbac}/v1`): Record<string, unknown> {
  const isGlobal = kind.startsWith('Cluster') || kind === 'Namespace';
  return { apiVersion: group, kind, metadata: { name, ...(isGlobal ? {} : { namespace: 'shop' }) }, ...content };
}

function binding(name: string, role: string, user: string): Record<string, unknown> {
  const [kind, roleName] = role.split('/');
  return object('RoleBinding', name, { roleRef: { kind, name: roleName }, subjects: [{ kind: 'User', name: user }] });
}

const verbs = ['get', 'list', 'create', 'patch', 'update'];
const objects = [
  object('Namespace', 'shop', {}, 'v1'),
  object('ConfigMap', 'open', { data: {} }, 'v1'),
  object('Role', 'narrow', {
    rules: [
      { apiGroups: [''], resources: ['configmaps'], resourceNames: ['open'], verbs: ['get', 'list', 'patch'] },
      { apiGroups: ['apps'], resources: ['*/scale'], verbs: ['get'] },
    ],
  }),
  object('Role', 'grantor', {
    rules: [
      { apiGroups: [rbac], resources: ['roles', 'rolebindings'], verbs },
      { apiGroups: [rbac], resources: ['clusterroles'], resourceNames: ['view'], verbs: ['bind'] },
    ],
  }),
  binding('narrow', 'Role/narrow', 'ann'),
  binding('lost', 'Role/gone', 'eve'),
  binding('grantor', 'Role/grantor', 'bob'),
  binding('admin', 'ClusterRole/admin', 'joe'),
];
const tokens = ['ann', 'bob', 'eve', 'joe'].map((user) => ({ token: `${user}-token`, user }));

beforeAll(async () => {
  cluster = await startTestCluster({ behaviour: { tokens }, objects });
});

afterAll(() => cluster.close());

function askAs(user: string, path: string, question: Question = {}): Promise<Answer> {
  const authorization = user === '' ? '' : `Bearer ${user}-token`;
  return ask(cluster, path, { ...question, headers: { ...question.headers, authorization } });
}

const apply = { 'content-type': 'application/apply-patch+yaml' };

test('nobody may see more than that there is an API server', async () => {
  const paths = ['/version', '/livez', '/readyz', '/healthz', '/api', '/apis/apps/v1', '/openapi/v3', '/'];
  const answers = await Promise.all(paths.map((path) => askAs('', path)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 403, 403, 403, 403]);
  expect(answers[4]?.body).toMatchObject({ message: 'forbidden: User "system:anonymous" cannot get path "/api"' });
  expect((await askAs('nobody', '/version')).body).toMatchObject({ code: 401, message: 'Unauthorized' });
});

test('a rule may name objects and subresources; applying what is not there is creating it', async () => {
  const named = 'fieldSelector=metadata.name%3Dopen';
  const answers = await Promise.all([
    askAs('ann', `${inShop}/configmaps/open`),
    askAs('ann', `${inShop}/configmaps?${named}`),
    askAs('ann', `${inShop}/configmaps`),
    askAs('ann', `${inShop}/configmaps?watch=true&timeoutSeconds=1&${named}`),
    askAs('ann', '/apis/apps/v1/namespaces/shop/deployments/none/scale'),
    askAs('ann', '/apis/apps/v1/namespaces/shop/deployments/none/status'),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 403, 403, 404, 403]);
  const closed = object('ConfigMap', 'open', {}, 'v1');
  await ask(cluster, `${inShop}/configmaps/open`, { method: 'DELETE' });
  const refused = await askAs('ann', `${inShop}/configmaps/open?fieldManager=ann`, {
    method: 'PATCH',
    body: closed,
    headers: apply,
  });
  expect(refused.body).toMatchObject({
    code: 403,
    message:
      'configmaps "open" is forbidden: User "ann" cannot create resource "configmaps" in API group "" in the namespace "shop"',
    details: { name: 'open', kind: 'configmaps' },
  });
});

test('a binding to a role that there is not is named in the refusal', async () => {
  const { body } = await askAs('eve', `${inShop}/pods`);
  const words = `in the namespace "shop": RBAC: role.${rbac} "gone" not found`;
  expect(body.message).toBe(`pods is forbidden: User "eve" cannot list resource "pods" in API group "" ${words}`);
});

test('who may bind a role may grant it, and nothing more', async () => {
  const grant = (role: string): Promise<Answer> => {
    const path = `${groupPath}/namespaces/shop/rolebindings`;
    return askAs('bob', path, { body: binding(`new-${role.split('/')[1] ?? ''}`, role, 'carl') });
  };
  const [view, edit, narrow] = await Promise.all(['ClusterRole/view', 'ClusterRole/edit', 'Role/narrow'].map(grant));
  expect([view?.status, edit?.status, narrow?.status]).toEqual([201, 403, 403]);
  expect(narrow?.body.message).toBe(
    `rolebindings.${rbac} "new-narrow" is forbidden: user "bob" (groups=["system:authenticated"]) ` +
      'is attempting to grant RBAC permissions not currently held:\n' +
      '{APIGroups:[""], Resources:["configmaps"], ResourceNames:["open"], Verbs:["get" "list" "patch"]}\n' +
      '{APIGroups:["apps"], Resources:["*/scale"], Verbs:["get"]}',
  );
});

test('rules are refused that say nothing, and a binding stays with its role', async () => {
  const create = (resource: string, body: object): Promise<Answer> =>
    ask(cluster, `${groupPath}/${resource}`, { body });
  const roles = 'namespaces/shop/roles';
  const [empty, mixed, unknown] = await Promise.all([
    create(roles, object('Role', 'empty', { rules: [{ apiGroups: [''], resources: ['pods'], verbs: [] }] })),
    create(roles, object('Role', 'mixed', { rules: [{ nonResourceURLs: ['/version'], verbs: ['get'] }] })),
    create('clusterrolebindings', object('ClusterRoleBinding', 'odd', { roleRef: { kind: 'Role', name: 'narrow' } })),
  ]);
  expect(empty.body.message).toContain('rules[0].verbs: Required value: verbs must contain at least one value');
  expect(mixed.body.message).toContain('namespaced rules cannot apply to non-resource URLs');
  expect(unknown.body.message).toContain('roleRef.kind: Unsupported value: "Role": supported values: "ClusterRole"');
  const moved = { roleRef: { name: 'grantor' } };
  const { body } = await ask(cluster, `${groupPath}/namespaces/shop/rolebindings/narrow`, {
    method: 'PATCH',
    body: moved,
    headers: { 'content-type': 'application/merge-patch+json' },
  });
  expect(body).toMatchObject({ code: 422, message: expect.stringContaining('cannot change roleRef') as unknown });
});

test('roles are aggregated: the administrator of a namespace may do what editors and viewers may', async () => {
  const metadata = { name: 'widgets', labels: { [`${rbac}/aggregate-to-view`]: 'true' } };
  const rules = [{ apiGroups: ['example.org'], resources: ['widgets'], verbs: ['get'] }];
  await ask(cluster, `${groupPath}/clusterroles`, {
    body: { ...object('ClusterRole', 'widgets', { rules }), metadata },
  });
  const spec = { namespace: 'shop', verb: 'get', group: 'example.org', resource: 'widgets' };
  const review = { spec: { resourceAttributes: spec } };
  const allowed = async (): Promise<unknown> =>
    (await askAs('joe', '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', { body: review })).body.status;
  let status = await allowed();
  for (let tries = 0; tries < 50 && JSON.stringify(status).includes('false'); tries += 1) status = await allowed();
  expect(status).toEqual({
    allowed: true,
    reason: 'RBAC: allowed by RoleBinding "admin/shop" of ClusterRole "admin" to User "joe"',
  });
});

test('reviews of others, and of tokens', async () => {
  const about = { namespace: 'shop', verb: 'get', resource: 'configmaps', name: 'open' };
  const body = { spec: { user: 'ann', resourceAttributes: about } };
  const path = '/apis/authorization.k8s.io/v1';
  const [anywhere, local, token, wrong] = await Promise.all([
    ask(cluster, `${path}/subjectaccessreviews`, { body }),
    askAs('joe', `${path}/namespaces/shop/localsubjectaccessreviews`, { body }),
    ask(cluster, '/apis/authentication.k8s.io/v1/tokenreviews', { body: { spec: { token: 'ann-token' } } }),
    ask(cluster, '/apis/authentication.k8s.io/v1/tokenreviews', { body: { spec: { token: 'other' } } }),
  ]);
  const allowed = { allowed: true, reason: expect.stringContaining('to User "ann"') as unknown };
  expect([anywhere.body.status, local.body.status]).toEqual([allowed, allowed]);
  expect(token.body.status).toEqual({
    authenticated: true,
    user: { username: 'ann', groups: ['system:authenticated'] },
  });
  expect(wrong.body.status).toEqual({ user: {}, error: 'invalid bearer token' });
});

test('what is missing in held rules, one verb of one resource at a time', () => {
  const pods = { apiGroups: [''], resources: ['pods', 'pods/log'] };
  expect(
    missingRules([{ ...pods, verbs: ['get'] }], [{ ...pods, resources: ['pods'], verbs: ['get', 'list'] }]),
  ).toEqual([{ apiGroups: [''], resources: ['pods'], verbs: ['list'] }]);
  const all = { apiGroups: ['*'], resources: ['*'], verbs: ['*'] };
  expect(missingRules([all], [all, { nonResourceURLs: ['/metrics'], verbs: ['get'] }])).toEqual([
    { nonResourceURLs: ['/metrics'], verbs: ['get'] },
  ]);
  expect(
    missingRules([{ nonResourceURLs: ['/api/*'], verbs: ['*'] }], [{ nonResourceURLs: ['/api/v1'], verbs: ['get'] }]),
  ).toEqual([]);
});
