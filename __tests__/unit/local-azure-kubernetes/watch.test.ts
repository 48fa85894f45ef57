import { request } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { parse } from 'yaml';
import { startTestCluster } from './test-cluster.ts';
import type { TestCluster } from './test-cluster.ts';

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await startTestCluster();
});

afterAll(() => cluster.close());

interface Config {
  clusters: { cluster: { 'certificate-authority-data': string } }[];
  users: { user: { 'client-certificate-data': string; 'client-key-data': string } }[];
}

function send(path: string, method = 'GET', body?: object): Promise<IncomingMessage> {
  const config = parse(cluster.kubeconfig) as Config;
  const decode = (text = ''): Buffer => Buffer.from(text, 'base64');
  const options = {
    method,
    ca: decode(config.clusters[0]?.cluster['certificate-authority-data']),
    cert: decode(config.users[0]?.user['client-certificate-data']),
    key: decode(config.users[0]?.user['client-key-data']),
    headers: { 'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' },
  };
  return new Promise((resolve, reject) => {
    request(cluster.kubernetes.url + path, options, resolve)
      .on('error', reject)
      .end(body === undefined ? undefined : JSON.stringify(body));
  });
}

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function json(path: string, method?: string, body?: object): Promise<{ metadata: { resourceVersion: string } }> {
  return JSON.parse(await textOf(await send(path, method, body))) as { metadata: { resourceVersion: string } };
}

/** Every namespace has a map with the API server's authority. */
const own = 'fieldSelector=metadata.name!=kube-root-ca.crt';

async function watchFor(query: string): Promise<string[]> {
  const text = await textOf(await send(`${maps}?watch=true&timeoutSeconds=1&${query}&${own}`));
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const { type, object } = JSON.parse(line) as {
        type: string;
        object: { code?: number; metadata: { name?: string } };
      };
      return `${type} ${object.metadata.name ?? object.code ?? ''}`.trim();
    });
}

const maps = '/api/v1/namespaces/default/configmaps';

function map(name: string, labels: object = {}): object {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, labels } };
}

test('a watch goes on from a version, and objects come and go with their labels', async () => {
  await json(maps, 'POST', map('a', { team: 'x' }));
  const { metadata } = await json(maps);
  const from = `resourceVersion=${metadata.resourceVersion}`;
  await json(maps, 'POST', map('b', { team: 'y' }));
  await json(`${maps}/a`, 'PATCH', { metadata: { labels: { team: 'y' } } });
  await json(`${maps}/b`, 'PATCH', { data: { k: 'v' } });
  await json(`${maps}/b`, 'DELETE');
  const selectors = ['', 'labelSelector=team%3Dx', 'labelSelector=team%3Dy', 'fieldSelector=metadata.name%3Db'];
  expect(await Promise.all(selectors.map((selector) => watchFor(`${from}&${selector}`)))).toEqual([
    ['ADDED b', 'MODIFIED a', 'MODIFIED b', 'DELETED b'],
    ['DELETED a'],
    ['ADDED b', 'ADDED a', 'MODIFIED b', 'DELETED b'],
    ['ADDED b', 'MODIFIED b', 'DELETED b'],
  ]);
});

test('without a version it begins with what is there; bookmarks where they are allowed', async () => {
  expect(await watchFor('')).toEqual(['ADDED a']);
  expect(await watchFor('sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true')).toEqual([
    'ADDED a',
    'BOOKMARK',
    'BOOKMARK',
  ]);
});

test('a dry run stores nothing; an unknown field is refused, warned about or dropped, as asked', async () => {
  await json(`${maps}?dryRun=All`, 'POST', map('dry'));
  expect((await send(`${maps}/dry`)).statusCode).toBe(404);
  const odd = { ...map('odd'), colour: 'red' };
  expect(await json(`${maps}?fieldValidation=Strict`, 'POST', odd)).toMatchObject({
    code: 400,
    message:
      'ConfigMap in version "v1" cannot be handled as a ConfigMap: strict decoding error: unknown field "colour"',
  });
  const warned = await send(`${maps}?dryRun=All`, 'POST', odd);
  expect(warned.headers.warning).toBe('299 - "unknown field \\"colour\\""');
  expect(await textOf(warned)).not.toContain('red');
});

test('a stale update, a second create, and a body that is no JSON', async () => {
  const stale = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', resourceVersion: '1' } };
  expect(await json(`${maps}/a`, 'PUT', stale)).toMatchObject({
    code: 409,
    reason: 'Conflict',
    message:
      'Operation cannot be fulfilled on configmaps "a": the object has been modified; ' +
      'please apply your changes to the latest version and try again',
  });
  expect(await json(maps, 'POST', map('a'))).toMatchObject({ code: 409, message: 'configmaps "a" already exists' });
  expect(await json(`${maps}?limit=1&continue=x`)).toMatchObject({ code: 400, reason: 'BadRequest' });
});

test('a stopped cluster has no API server', async () => {
  cluster.azure.isRunning = false;
  await expect(send(maps)).rejects.toThrow(/ECONNRESET|socket hang up/);
  cluster.azure.isRunning = true;
});
