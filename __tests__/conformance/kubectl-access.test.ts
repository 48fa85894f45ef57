import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { startLocalAzure } from '../integration/native.ts';
import { startTestCluster } from '../unit/local-azure-kubernetes/test-cluster.ts';
import type { TestCluster } from '../unit/local-azure-kubernetes/test-cluster.ts';
import { kubectlOn } from './kubectl.ts';

/** The real kubectl as different users: what they are shown, and what is refused to whom. */
let cluster: TestCluster;
const { output, refusal } = kubectlOn(() => cluster);
let folder: string;
let viewer: string;

const rbac = 'rbac.authorization.k8s.io';
const web = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'web' } };
const viewers = {
  apiVersion: `${rbac}/v1`,
  kind: 'RoleBinding',
  metadata: { name: 'viewers', namespace: 'web' },
  roleRef: { kind: 'ClusterRole', name: 'view' },
  subjects: [{ kind: 'Group', name: 'viewers' }],
};
const operators = {
  apiVersion: `${rbac}/v1`,
  kind: 'Role',
  metadata: { name: 'operators', namespace: 'web' },
  rules: [
    { apiGroups: [rbac], resources: ['roles'], verbs: ['get', 'create', 'patch'] },
    { apiGroups: [''], resources: ['services'], resourceNames: ['front'], verbs: ['get', 'watch', 'list'] },
  ],
};
const settings = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'settings', namespace: 'web', labels: { team: 'a' } },
  data: { colour: 'red', size: '2' },
};
const front = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'front', namespace: 'web' },
  spec: { selector: { app: 'front' }, ports: [{ port: 80 }] },
};

beforeAll(async () => {
  cluster = await startTestCluster({
    behaviour: { tokens: [{ token: 'viewer-token', user: 'viewer', uid: '1000', groups: ['viewers'] }] },
    objects: [web, viewers, operators, settings, front],
  });
  folder = await mkdtemp(join(tmpdir(), 'kubectl-access-'));
  const config = parse(cluster.kubeconfig) as { users: { user: object }[] };
  const users = config.users.map((entry) => ({ ...entry, user: {} }));
  await writeFile(join(folder, 'kubeconfig'), stringify({ ...config, users }));
  viewer = as('viewer-token');
});

afterAll(async () => {
  await cluster.close();
  await rm(folder, { recursive: true });
});

/** Options of kubectl for somebody without the administrator's certificate, which would count more than a token. */
function as(token: string): string {
  return `-n web --kubeconfig=${join(folder, 'kubeconfig')} --token=${token}`;
}

test('who am I, what may I do', async () => {
  const [whoami, list, yes, no, other, path] = await Promise.all([
    output(`${viewer} auth whoami`),
    output(`${viewer} auth can-i --list`),
    output(`${viewer} auth can-i get pods --subresource=log`),
    cluster.kubectl(`${viewer} auth can-i create deployments`),
    cluster.kubectl('-n web auth can-i list secrets --as viewer --as-group viewers'),
    output(`${viewer} auth can-i get /version`),
  ]);
  expect(whoami).toMatch(/Username +viewer\nUID +1000\nGroups +\[viewers system:authenticated\]/);
  expect(list).toMatch(/pods\/log +\[\] +\[\] +\[get list watch\]/);
  expect([yes, no.stdout, other.stdout, path].map((text) => text.trim())).toEqual(['yes', 'no', 'no', 'yes']);
  expect([no.status, other.status]).toEqual([1, 1]);
});

test('a restricted user sees what a role grants, and is refused the rest', async () => {
  const forbidden = (what: string, verb: string, resource: string, place: string): string =>
    `Error from server (Forbidden): ${what} is forbidden: User "viewer" cannot ${verb} resource "${resource}" in API group "" ${place}\n`;
  const inWeb = 'in the namespace "web"';
  const [maps, ...refusals] = await Promise.all([
    output(`${viewer} get configmaps settings -o name`),
    refusal(`${viewer} get secrets`),
    refusal(`${viewer} get secrets -w`),
    refusal(`${viewer} get namespaces`),
    refusal(`${viewer} delete configmap settings`),
    refusal(`${viewer} -n default logs some`),
    refusal(`${viewer} get services --as other`),
    refusal(`${as('wrong')} get pods`),
  ]);
  expect(maps).toBe('configmap/settings\n');
  expect(refusals).toEqual([
    forbidden('secrets', 'list', 'secrets', inWeb),
    forbidden('secrets', 'list', 'secrets', inWeb),
    forbidden('namespaces', 'list', 'namespaces', 'at the cluster scope'),
    forbidden('configmaps "settings"', 'delete', 'configmaps', inWeb),
    forbidden('pods "some"', 'get', 'pods', 'in the namespace "default"'),
    forbidden('users "other"', 'impersonate', 'users', 'at the cluster scope'),
    'error: You must be logged in to the server (Unauthorized)\n',
  ]);
});

test('rights come and go with bindings, which cannot grant more than their author has', async () => {
  const bind = 'create rolebinding operators --role=operators --user=viewer';
  expect(await output(`-n web ${bind}`)).toBe(`rolebinding.${rbac}/operators created\n`);
  const more = { ...operators, metadata: { name: 'more', namespace: 'web' } };
  const wanted = { apiGroups: [''], resources: ['secrets', 'configmaps'], verbs: ['get', 'delete'] };
  const [own, greedy, moved] = await Promise.all([
    output(`${viewer} create role copy --verb=get --resource=pods`),
    refusal(`${viewer} apply --server-side -f -`, { ...more, rules: [wanted] }),
    refusal(`-n web patch rolebinding operators --type=merge -p '{"roleRef":{"name":"view"}}'`),
  ]);
  expect(own).toBe(`role.${rbac}/copy created\n`);
  expect(greedy).toBe(
    `Error from server (Forbidden): roles.${rbac} "more" is forbidden: user "viewer" (groups=["viewers" "system:authenticated"]) ` +
      'is attempting to grant RBAC permissions not currently held:\n' +
      '{APIGroups:[""], Resources:["configmaps"], Verbs:["delete"]}\n' +
      '{APIGroups:[""], Resources:["secrets"], Verbs:["get" "delete"]}\n',
  );
  expect(moved).toContain('cannot change roleRef');
  await output('-n web delete rolebinding viewers operators');
  expect(await refusal(`${viewer} get service front`)).toContain('cannot get resource "services"');
});

test('service accounts have tokens', async () => {
  const token = (await output('-n web create token default --duration=20m')).trim();
  const [whoami, refused, short] = await Promise.all([
    output(`${as(token)} auth whoami -o yaml`),
    refusal(`${as(token)} get configmaps`),
    refusal('-n web create token default --duration=1m'),
  ]);
  const { status } = parse(whoami) as { status: { userInfo: { username: string; groups: string[] } } };
  expect(status.userInfo).toMatchObject({
    username: 'system:serviceaccount:web:default',
    groups: ['system:serviceaccounts', 'system:serviceaccounts:web', 'system:authenticated'],
  });
  expect(refused).toContain('User "system:serviceaccount:web:default" cannot list resource "configmaps"');
  expect(short).toContain('may not specify a duration less than 10 minutes');
});

test('get in all its output forms, with selectors and as a watch', async () => {
  const get = '-n web get configmaps';
  const [json, yaml, path, columns, template, selected, sets, wide, watched] = await Promise.all([
    output(`${get} settings -o json`),
    output(`${get} settings -o yaml`),
    output(`${get} -o jsonpath={.items[*].metadata.name}`),
    output(`${get} -o custom-columns=NAME:.metadata.name,SIZE:.data.size`),
    output(`${get} -o go-template={{range.items}}{{.metadata.name}};{{end}}`),
    output(`${get} -l team=a --no-headers`),
    output(`${get} -o name -l 'team notin (a,b),!other'`),
    output('-n web get services,serviceaccounts,roles,endpointslices -o wide'),
    cluster.kubectl(`${get} -w --field-selector metadata.name=settings --request-timeout=1s`),
  ]);
  expect((JSON.parse(json) as typeof settings).data).toEqual(settings.data);
  expect((parse(yaml) as typeof settings).data).toEqual(settings.data);
  expect(path).toBe('kube-root-ca.crt settings');
  expect(columns).toMatch(/^NAME +SIZE\nkube-root-ca.crt +<none>\nsettings +2\n$/);
  expect(template).toBe('kube-root-ca.crt;settings;');
  expect(selected).toMatch(/^settings +2 +\d+s\n$/);
  expect(sets).toBe('configmap/kube-root-ca.crt\n');
  expect(wide).toMatch(/NAME +TYPE +CLUSTER-IP +EXTERNAL-IP +PORT\(S\) +AGE +SELECTOR\n\S+ +ClusterIP .* app=front\n/);
  expect(wide).toMatch(/NAME +CREATED AT\nrole\.\S+\/copy +\d{4}-/);
  expect(wide).toMatch(/NAME +ADDRESSTYPE +PORTS +ENDPOINTS +AGE\n\S+front-\w{5} +IPv4 +80 +<unset> /);
  expect(watched.stdout).toMatch(/^NAME +DATA +AGE\nsettings +2 +\d+s\n$/);
});

test('selectors and kinds that there are not', async () => {
  const [label, field, kind] = await Promise.all([
    refusal(`-n web get configmaps -l 'team in a'`),
    refusal('-n web get pods --field-selector spec.colour=red'),
    refusal('get statefulsets'),
  ]);
  expect(label).toContain("unable to parse requirement: found 'a', expected: '('");
  expect(field).toContain('field label not supported: spec.colour');
  expect(kind).toBe('error: the server doesn\'t have a resource type "statefulsets"\n');
});

test('discovery, explain, and describe of each kind', async () => {
  const described = ['ns/web', 'cm/settings', 'svc/front', 'sa/default', 'role/operators', 'clusterrole/view'];
  const [resources, versions, explained, ...descriptions] = await Promise.all([
    output('api-resources --no-headers'),
    output('api-versions'),
    output('explain deployments.spec.selector'),
    ...described.map((what) => output(`-n web describe ${what}`)),
  ]);
  expect(resources).toMatch(/^rolebindings +rbac.authorization.k8s.io\/v1 +true +RoleBinding$/m);
  expect(resources).toMatch(/^localsubjectaccessreviews +authorization.k8s.io\/v1 +true +LocalSubjectAccessReview$/m);
  expect(versions).toMatch(/^apps\/v1\n(.*\n)*v1\n$/);
  expect(explained).toMatch(/FIELD: selector <LabelSelector>[^]*matchExpressions\t<\[\]LabelSelectorRequirement>/);
  const wanted = [/Status: +Active/, /colour:\n----\nred/, /Type: +ClusterIP/, /Tokens:/, /services +\[\] +\[front\]/];
  wanted.forEach((pattern, index) => expect(descriptions[index]).toMatch(pattern));
  expect(descriptions.at(-1)).toMatch(/configmaps +\[\] +\[\] +\[get list watch\]/);
});

test('create, which speaks protobuf', async () => {
  const made = await Promise.all([
    output('create namespace shop'),
    output('-n web create configmap plain --from-literal=k=v'),
    output('-n web create secret generic hidden --from-literal=k=v'),
    output('-n web create serviceaccount robot'),
    output('-n web create deployment page --image=nginx --replicas=0 --port=80'),
    output('-n web create service clusterip page --tcp=80:8080'),
    output('-n web create quota small --hard=pods=3'),
    output('create clusterrolebinding robots --clusterrole=view --serviceaccount=web:robot'),
  ]);
  expect(made.every((text) => text.endsWith(' created\n'))).toBe(true);
  const read = 'get deploy/page secret/hidden svc/page quota/small -o json';
  const { items } = JSON.parse(await output(`-n web ${read}`)) as { items: unknown[] };
  expect(items).toMatchObject([
    { spec: { replicas: 0, template: { spec: { containers: [{ image: 'nginx', ports: [{ containerPort: 80 }] }] } } } },
    { data: { k: 'dg==' }, type: 'Opaque' },
    { spec: { ports: [{ name: '80-8080', port: 80, targetPort: 8080 }] } },
    { spec: { hard: { pods: '3' } } },
  ]);
  expect(await output('-n web get cm plain -o name --as system:serviceaccount:web:robot')).toBe('configmap/plain\n');
});

test('the kubeconfig of local Azure has a context for each user that a scenario gives a token to', async () => {
  const azure = await startLocalAzure({ scenario: 'restricted-user' });
  const file = `--kubeconfig=${azure.environment.LOCAL_AZURE_KUBECONFIG ?? ''} --context=viewer@demo`;
  const [seen, hidden] = await Promise.all([
    output(`${file} -n web get configmaps -o name`),
    refusal(`${file} -n default get configmaps`),
  ]);
  await azure.close();
  expect(seen).toBe('configmap/kube-root-ca.crt\n');
  expect(hidden).toContain(
    'User "viewer" cannot list resource "configmaps" in API group "" in the namespace "default"',
  );
});
