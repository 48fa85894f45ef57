import { ask } from './raw-requests.ts';
import type { Question } from './raw-requests.ts';
import { startTestCluster } from './test-cluster.ts';
import type { TestCluster } from './test-cluster.ts';

/** What a client reads from the API server, in which form, and how it is told that it cannot. */
let cluster: TestCluster;
const maps = '/api/v1/namespaces/shop/configmaps';

function map(name: string): Record<string, unknown> {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace: 'shop', labels: { name } },
    data: { k: 'v' },
  };
}

beforeAll(async () => {
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } };
  const objects = [namespace, ...['a', 'b', 'c', 'd'].map(map)];
  cluster = await startTestCluster({ behaviour: { history: 60 }, objects });
});

afterAll(() => cluster.close());

interface List {
  metadata: { resourceVersion: string; continue?: string; remainingItemCount?: number };
  items: { metadata: { name: string }; kind?: string; data?: unknown }[];
}

async function list(query: string, headers: Record<string, string> = {}): Promise<List> {
  return (await ask(cluster, `${maps}?${query}`, { headers })).body as unknown as List;
}

function namesOf({ items }: List): string[] {
  return items.map(({ metadata }) => metadata.name);
}

test('pages are of one moment, whatever happens meanwhile', async () => {
  const first = await list('limit=2');
  expect([namesOf(first), first.metadata.remainingItemCount]).toEqual([['a', 'b'], 3]);
  await ask(cluster, `${maps}/c`, { method: 'DELETE' });
  await ask(cluster, maps, { body: map('bb') });
  const next = await list(`limit=9&continue=${first.metadata.continue ?? ''}`);
  expect(namesOf(next)).toEqual(['c', 'd', 'kube-root-ca.crt']);
  expect(next.metadata).toEqual({ resourceVersion: first.metadata.resourceVersion });
  const exact = `resourceVersionMatch=Exact&resourceVersion=${first.metadata.resourceVersion}`;
  expect(namesOf(await list(exact))).toEqual(['a', 'b', 'c', 'd', 'kube-root-ca.crt']);
  expect(namesOf(await list(''))).toEqual(['a', 'b', 'bb', 'd', 'kube-root-ca.crt']);
  expect((await list('limit=1&labelSelector=name')).metadata.remainingItemCount).toBeUndefined();
});

test('what is older than the history has expired, for pages and for watches', async () => {
  const { metadata } = await list('limit=2');
  for (let change = 0; change < 61; change += 1)
    await ask(cluster, `${maps}/a`, { method: 'PATCH', body: { data: { k: String(change) } }, headers: merge });
  const late = await ask(cluster, `${maps}?limit=2&continue=${metadata.continue ?? ''}`);
  expect(late.body).toMatchObject({ code: 410, reason: 'Expired' });
  const { continue: again } = late.body.metadata as { continue: string };
  expect(namesOf(await list(`continue=${again}`))).toEqual(['bb', 'd', 'kube-root-ca.crt']);
  const watched = await ask(cluster, `${maps}?watch=true&resourceVersion=${metadata.resourceVersion}`);
  expect(watched.status).toBe(200);
  expect(JSON.parse(watched.text)).toMatchObject({
    type: 'ERROR',
    object: { code: 410, message: expect.stringMatching(/^too old resource version: \d+ \(\d+\)$/) as unknown },
  });
});

const merge = { 'content-type': 'application/merge-patch+json' };
const meta = 'g=meta.k8s.io;v=v1';

test('objects as they are, as metadata, as a table, and as YAML', async () => {
  const partial = await list('', { accept: `application/json;as=PartialObjectMetadataList;${meta}` });
  expect(partial).toMatchObject({
    kind: 'PartialObjectMetadataList',
    items: [{ kind: 'PartialObjectMetadata' }, {}, {}, {}, {}],
  });
  expect(partial.items[0]?.data).toBeUndefined();
  const table = `application/vnd.kubernetes.protobuf;as=Table;${meta},application/json;as=Table;${meta},application/json`;
  const { body } = await ask(cluster, `${maps}/b`, { headers: { accept: table } });
  expect(body).toMatchObject({ kind: 'Table', rows: [{ cells: ['b', 1, expect.any(String)] }] });
  const yaml = await ask(cluster, `${maps}/b`, { headers: { accept: 'application/yaml' } });
  expect(yaml.headers['content-type']).toBe('application/yaml');
  expect(yaml.text).toContain('\nkind: ConfigMap\n');
  const curl = await ask(cluster, `${maps}/b`, { headers: { 'user-agent': 'curl/8.0' } });
  expect(curl.text).toMatch(/^\{\n {2}"/);
});

test('a watch of tables says only once what the columns are', async () => {
  const accept = { accept: `application/json;as=Table;${meta}` };
  const { text } = await ask(cluster, `${maps}?watch=true&timeoutSeconds=1`, { headers: accept });
  const tables = text
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { object: { columnDefinitions: unknown } }).object);
  expect(tables.map(({ columnDefinitions }) => columnDefinitions !== null)).toEqual([true, false, false, false, false]);
});

test('discovery is not sent to those who have it', async () => {
  const first = await ask(cluster, '/apis');
  const second = await ask(cluster, '/apis', { headers: { 'if-none-match': first.headers.etag ?? '' } });
  expect([first.status, second.status, second.text]).toEqual([200, 304, '']);
});

const method = 'the server does not allow this method on the requested resource';
const nowhere = 'the server could not find the requested resource';
const large = JSON.stringify({ data: 'x'.repeat(3 * 1024 * 1024) });
const refusals: [string, Question, number, string, string][] = [
  ['/api/v1/nodes', { method: 'PUT', body: {} }, 405, 'MethodNotAllowed', method],
  ['/api/v1/nodes/x', { body: {} }, 405, 'MethodNotAllowed', method],
  ['/api/v1/namespaces', { method: 'DELETE' }, 405, 'MethodNotAllowed', method],
  ['/api/v1/widgets', {}, 404, 'NotFound', nowhere],
  ['/api/v1/pods', { body: {} }, 405, 'MethodNotAllowed', method],
  ['/api/v1/pods', { method: 'DELETE' }, 405, 'MethodNotAllowed', method],
  ['/api/v1/pods/x', {}, 404, 'NotFound', nowhere],
  ['/api/v1/namespaces/default/nodes', {}, 404, 'NotFound', nowhere],
  ['/api/v1/namespaces/%zz/pods', {}, 400, 'BadRequest', 'URI malformed'],
  [
    '/api/v1/namespaces/default/pods/x/exec?command=ls',
    { body: '' },
    400,
    'BadRequest',
    'runs nothing in its containers',
  ],
  [
    `${maps}/x?propagationPolicy=Some`,
    { method: 'DELETE' },
    422,
    'Invalid',
    'propagationPolicy: Unsupported value: "Some": supported values: "Foreground", "Background", "Orphan", "nil"',
  ],
  [
    '/api/v1/nodes',
    { headers: { accept: 'text/html' } },
    406,
    'NotAcceptable',
    'only the following media types are accepted',
  ],
  [
    maps,
    { body: 'x', headers: { 'content-type': 'text/plain' } },
    415,
    'UnsupportedMediaType',
    'accepted media types include: application/json, application/yaml',
  ],
  [maps, { body: large }, 413, 'RequestEntityTooLarge', 'limit is 3145728'],
  [
    maps,
    { body: '{nope' },
    400,
    'BadRequest',
    "invalid character 'n' looking for beginning of object key string ({nope)",
  ],
  [maps, { body: '[1,' }, 400, 'BadRequest', 'unexpected end of JSON input'],
  [
    `${maps}?dryRun=some`,
    { body: map('z') },
    422,
    'Invalid',
    'dryRun: Unsupported value: ["some"]: supported values: "All"',
  ],
  [`${maps}?fieldValidation=some`, { body: map('z') }, 422, 'Invalid', 'fieldValidation: Unsupported value: "some"'],
  [`${maps}?fieldManager=${'m'.repeat(129)}`, { body: map('z') }, 422, 'Invalid', 'may not be more than 128 bytes'],
  [`${maps}?limit=some`, {}, 400, 'BadRequest', 'strconv.ParseInt: parsing "some": invalid syntax'],
  [`${maps}?continue=some`, {}, 400, 'BadRequest', 'continue key is not valid'],
  [`${maps}?resourceVersion=999999`, {}, 504, 'Timeout', 'Too large resource version: 999999, current: '],
  [`${maps}?resourceVersionMatch=Exact`, {}, 422, 'Invalid', 'is forbidden unless resourceVersion is provided'],
  [
    `${maps}?watch=1&sendInitialEvents=true`,
    {},
    422,
    'Invalid',
    'requires setting resourceVersionMatch to NotOlderThan',
  ],
  [`${maps}?fieldSelector=data.k%3Dv`, {}, 400, 'BadRequest', '"data.k" is not a known field selector'],
  ['/api/v1/pods?fieldSelector=spec.x%3Dv', {}, 400, 'BadRequest', 'field label not supported: spec.x'],
  [
    `${maps}?labelSelector=a%3D(b`,
    {},
    400,
    'BadRequest',
    "unable to parse requirement: found '(', expected: identifier",
  ],
  [`${maps}?labelSelector=a,,b`, {}, 400, 'BadRequest', "found ',', expected: identifier after ','"],
  [`${maps}?labelSelector=a%20b`, {}, 400, 'BadRequest', "found 'b', expected: in, notin, =, ==, !=, gt, lt"],
  [`${maps}?labelSelector=a%3D-b`, {}, 400, 'BadRequest', 'values[0][a]: Invalid value: "-b": a valid label must be'],
];

test.each(refusals)('%.99s %j', async (path, question, code, reason, words) => {
  const { status, text } = await ask(cluster, path, question);
  expect(status).toBe(code);
  const refusal = JSON.parse(text) as { message: string };
  expect(refusal).toMatchObject({ kind: 'Status', status: 'Failure', code, reason });
  expect(refusal.message).toContain(words);
});
