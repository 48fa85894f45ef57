import { aksServer } from '../../../local-azure/entra/resource-principals.ts';
import { dataActionOf } from '../../../local-azure/kubernetes/api/authorization/azure-rbac.ts';
import { attributesOf } from '../../../local-azure/kubernetes/api/authorization/attributes.ts';
import type { EntraIntegration } from '../../../local-azure/kubernetes/cluster-view.ts';
import { ask, type Answer, type Question } from './raw-requests.ts';
import { startTestCluster, type TestCluster } from './test-cluster.ts';

/** Users of Entra at the API server: who they are, and what role assignments in Azure let them do. */
let cluster: TestCluster;
const tenantId = '22222222-2222-4222-8222-222222222222';
const ann = '77777777-7777-4777-8777-0000000000aa';
const team = '77777777-7777-4777-8777-0000000000bb';
const entra: EntraIntegration = { tenantId, azureRbac: true, adminGroups: [] };
const rbac = 'rbac.authorization.k8s.io';
const annSees = {
  apiVersion: `${rbac}/v1`,
  kind: 'RoleBinding',
  metadata: { name: 'ann', namespace: 'kube-public' },
  roleRef: { kind: 'ClusterRole', name: 'view' },
  subjects: [{ kind: 'User', name: ann }],
};

beforeAll(async () => {
  cluster = await startTestCluster({
    behaviour: { tokens: [{ token: 'local-token', user: 'local' }] },
    objects: [annSees],
    prepare: (azure) => (azure.enabled = { entra }),
  });
});

afterEach(() => cluster.azure.change((azure) => Object.assign(azure, { enabled: { entra }, grants: {} })));
afterAll(() => cluster.close());

function tokenOf(claims: object = {}, lifetime = 60): string {
  const own = { aud: aksServer, tid: tenantId, oid: ann, sub: ann, iss: 'https://sts.windows.net/' };
  return cluster.mint.issue({ ...own, groups: [team], ...claims }, lifetime);
}

function askAs(token: string, path: string, question: Question = {}): Promise<Answer> {
  return ask(cluster, path, { ...question, headers: { authorization: `Bearer ${token}` } });
}

/** What a `SelfSubjectAccessReview` says of reading pods somewhere. */
async function mayReadPods(token: string, namespace: string): Promise<unknown> {
  const spec = { resourceAttributes: { verb: 'get', resource: 'pods', namespace } };
  const { body } = await askAs(token, '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', { body: { spec } });
  return body.status;
}

test('a service principal is its object id, with the groups of its token', async () => {
  const { body } = await askAs(tokenOf(), '/apis/authentication.k8s.io/v1/selfsubjectreviews', { body: {} });
  expect(body.status).toEqual({
    userInfo: { username: ann, groups: [team, 'system:authenticated'], extra: { oid: [ann] } },
  });
});

test.each([
  ['for Resource Manager', { aud: 'https://management.azure.com/' }, 60],
  ['of another tenant', { tid: ann }, 60],
  ['of nobody in a tenant', { tid: undefined }, 60],
  ['that has expired', {}, -1],
])('a token %s is refused', async (_, claims, lifetime) => {
  const { status, body } = await askAs(tokenOf(claims, lifetime), '/api/v1/nodes');
  expect([status, body]).toMatchObject([401, { kind: 'Status', reason: 'Unauthorized', message: 'Unauthorized' }]);
});

test('a cluster without Entra takes no token of it', async () => {
  cluster.azure.change((azure) => (azure.enabled = {}));
  expect((await askAs(tokenOf(), '/version')).status).toBe(401);
});

test('a user without a role assignment is told so by Azure', async () => {
  const { status, body } = await askAs(tokenOf(), '/api/v1/nodes');
  const why = 'User does not have access to the resource in Azure. Update role assignment to allow access.';
  const message = `nodes is forbidden: User "${ann}" cannot list resource "nodes" in API group "" at the cluster scope: ${why}`;
  expect([status, body]).toMatchObject([403, { reason: 'Forbidden', message, details: { kind: 'nodes' } }]);
  expect(await mayReadPods(tokenOf(), 'default')).toEqual({ allowed: false, denied: true, reason: why });
});

test('a role assignment lets its principal do what it says, where it says so, and what roles of the cluster allow stays allowed', async () => {
  const assignment = '59ae41cf-f153-4419-94fc-e848787e000b';
  const read = 'Microsoft.ContainerService/managedClusters/pods/read';
  cluster.azure.grants[`${ann} ${read} ${cluster.azure.id}/namespaces/default`] = { assignment, role: team };
  expect(await mayReadPods(tokenOf(), 'default')).toEqual({
    allowed: true,
    reason: `Access allowed by Azure RBAC Role Assignment 59ae41cff153441994fce848787e000b of Role ${team.replaceAll('-', '')} to user ${ann}`,
  });
  expect(await mayReadPods(tokenOf(), 'kube-system')).toMatchObject({ allowed: false });
  const bound = 'RBAC: allowed by RoleBinding "ann/kube-public" of ClusterRole "view" to User';
  expect(await mayReadPods(tokenOf(), 'kube-public')).toEqual({ allowed: true, reason: `${bound} "${ann}"` });
  const paths = ['/api/v1/namespaces/default/pods', '/api/v1/namespaces/default/pods/none/log', '/api/v1/pods'];
  const answers = await Promise.all(paths.map((path) => askAs(tokenOf(), path)));
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 403]);
});

test('Azure has no opinion of those who are not of Entra, and cannot list what it allows', async () => {
  const { body } = await askAs('local-token', '/api/v1/nodes');
  expect(body.message).toContain('at the cluster scope: Azure does not have opinion for this non AAD user. If you are');
  const subject = { user: 'somebody', extra: { oid: [ann] }, resourceAttributes: { verb: 'get', resource: 'pods' } };
  const path = '/apis/authorization.k8s.io/v1/subjectaccessreviews';
  const review = await ask(cluster, path, { body: { spec: subject } });
  expect(review.body.status).toMatchObject({ denied: true });
  const asAccount = { 'impersonate-user': 'system:serviceaccount:default:default' };
  const account = await ask(cluster, '/api/v1/nodes', { headers: asAccount });
  expect(account.body.message).toMatch(/: Azure does not have opinion for this user\.$/);
  const spec = { namespace: 'default' };
  const rules = await askAs(tokenOf(), '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews', { body: { spec } });
  expect(rules.body.status).toMatchObject({
    incomplete: true,
    evaluationError: 'webhook authorizer does not support user rule resolution',
  });
});

test('with roles of the cluster alone, members of its admin groups are administrators', async () => {
  const path = `/apis/${rbac}/v1/clusterrolebindings/aks-cluster-admin-binding-aad`;
  const enable = (adminGroups: string[]): void =>
    cluster.azure.change((azure) => (azure.enabled = { entra: { ...entra, azureRbac: false, adminGroups } }));
  enable([]);
  expect((await askAs(tokenOf(), '/api/v1/nodes')).body.message).toMatch(/at the cluster scope$/);
  const bound = untilThere(path);
  enable([team]);
  await bound;
  expect((await askAs(tokenOf(), '/api/v1/nodes')).status).toBe(200);
  expect((await askAs(tokenOf({ groups: undefined }), '/api/v1/nodes')).status).toBe(403);
});

/** Ends when an object is there. */
async function untilThere(path: string): Promise<void> {
  while ((await ask(cluster, path)).status !== 200);
}

test.each([
  ['GET', '/api/v1/namespaces/shop/pods/a/log', 'pods/read'],
  ['GET', '/api/v1/nodes?watch=true', 'nodes/read'],
  ['POST', '/api/v1/namespaces/shop/pods/a/exec', 'pods/exec/action'],
  ['PATCH', '/apis/apps/v1/namespaces/shop/deployments/a/scale', 'apps/deployments/write'],
  ['DELETE', '/apis/apps/v1/namespaces/shop/replicasets', 'apps/replicasets/delete'],
  ['POST', '/api/v1/namespaces', 'namespaces/write'],
  ['GET', '/metrics', 'metrics/read'],
])('%s %s is the data action %s', (method, path, action) => {
  const attributes = attributesOf(method, new URL(path, 'https://127.0.0.1'));
  expect(dataActionOf(attributes)).toBe(`Microsoft.ContainerService/managedClusters/${action}`);
});
