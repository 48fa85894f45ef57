import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { LoggedRequest } from '../../local-azure/http/request-log.ts';
import type { LocalAzure } from '../../local-azure/local-azure.ts';
import { tracePage } from '../../tools/trace/trace-page.ts';
import { readRequests } from '../../tools/trace/traced-request.ts';
import { LocalAzureClient } from './local-azure-client.ts';
import { startLocalAzure } from './native.ts';

let azure: LocalAzure;
let client: LocalAzureClient;

beforeAll(async () => {
  azure = await startLocalAzure();
  client = new LocalAzureClient(azure);
  await client.signIn();
});
beforeEach(() => azure.reset('default'));
afterAll(() => azure.close());

const ips = '/resourceGroups/demo/providers/Microsoft.Network/publicIPAddresses';
const cluster = '/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo';
const ip = { location: 'westeurope', sku: { name: 'Standard' }, properties: { publicIPAllocationMethod: 'Static' } };

async function requests(query = ''): Promise<(LoggedRequest & Record<string, unknown>)[]> {
  const { body } = await client.control('GET', `requests${query}`);
  return JSON.parse(body) as (LoggedRequest & Record<string, unknown>)[];
}

async function errorOf(method: string, path: string, body?: unknown): Promise<{ status: number; error: string }> {
  const answer = await client.control(method, path, body);
  return { status: answer.status, error: (JSON.parse(answer.body) as { error: string }).error };
}

describe('only who has the URL gets in', () => {
  test.each([
    [{ origin: 'https://example.org' }],
    [{ origin: 'null' }],
    [{ host: 'example.org' }],
    [{ host: '127.0.0.1.example.org' }],
    [{ host: '[' }],
  ])('refused: %j', async (headers) => {
    expect((await client.control('GET', 'state', undefined, headers)).status).toBe(403);
  });

  test('without the token nothing is there', async () => {
    const { origin } = new URL(azure.url);
    const almost = new URL(azure.url).pathname.replace(/.$/, (last) => (last === 'x' ? 'y' : 'x'));
    for (const path of ['/', '/state', '//state', '/x/state', `${almost}/state`])
      expect((await client.send('GET', `${origin}${path}`)).status).toBe(404);
  });

  test('what is not there is said, with what is', async () => {
    expect(await errorOf('GET', 'stat')).toEqual({
      status: 404,
      error: expect.stringContaining('GET state') as string,
    });
    for (const path of ['', 'state/', 'constructor', '%73tate'])
      expect((await client.control('GET', path)).status).toBe(404);
  });

  test.each([
    ['POST', 'state', 'GET, PATCH'],
    ['POST', 'faults', 'GET, PUT'],
    ['HEAD', 'requests', 'GET'],
    ['OPTIONS', 'reset', 'POST'],
  ])('%s %s is no method of it, and which are is said', async (method, path, allow) => {
    const answer = await fetch(`${azure.url}/${path}`, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
  });

  test('a body that is too large is refused, here and by the services', async () => {
    const body = 'x'.repeat((16 << 20) + 1);
    expect((await client.control('PUT', 'faults', body)).status).toBe(413);
    expect((await client.send('POST', `${azure.environment.AZURE_AUTHORITY_HOST ?? ''}/x`, {}, body)).status).toBe(413);
    expect(await requests()).toMatchObject([{ service: 'entra', status: 413 }]);
  });
});

describe('requests', () => {
  test('are shown oldest first, with what they were', async () => {
    await client.arm('PUT', `${ips}/partner`, ip);
    await client.arm('POST', `${cluster}/listClusterUserCredential`);
    const review =
      '{"apiVersion":"authorization.k8s.io/v1","kind":"SelfSubjectAccessReview","spec":{"nonResourceAttributes":{"verb":"get","path":"/"}}}';
    await client.kubernetes('POST', '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', review);
    const config = '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"x"}}';
    await client.kubernetes('POST', '/api/v1/namespaces/default/configmaps?dryRun=All', config);
    await client.kubernetes('POST', '/api/v1/namespaces/default/configmaps', config);
    await client.kubernetes('DELETE', '/api/v1/namespaces/default/configmaps/x', '{"dryRun":["All"]}');
    await client.signIn();
    const log = await requests();
    expect(log.map(({ service, method, status, write }) => [service, method, status, write])).toEqual([
      ['arm', 'PUT', 201, true],
      ['arm', 'POST', 200, false],
      ['kubernetes', 'POST', 201, false],
      ['kubernetes', 'POST', 201, false],
      ['kubernetes', 'POST', 201, true],
      ['kubernetes', 'DELETE', 200, false],
      ['oidc', 'GET', 200, false],
      ['entra', 'POST', 200, false],
    ]);
    const first = log[0];
    expect(first).toEqual({
      service: 'arm',
      method: 'PUT',
      url: expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+\/subscriptions\/.*\/partner\?api-version=/) as string,
      status: 201,
      write: true,
      start: expect.any(Number) as number,
      end: expect.any(Number) as number,
      caller: azure.environment.AZURE_CLIENT_ID,
      connection: expect.any(Number) as number,
    });
    expect(log.map(({ start }) => start)).toEqual(log.map(({ start }) => start).toSorted((a, b) => a - b));
    expect(first?.end).toBeGreaterThanOrEqual(first?.start ?? Infinity);
  });

  test('a watch has no end while it is open', async () => {
    const stop = await client.watch('/api/v1/namespaces?watch=true');
    expect(await requests()).toMatchObject([{ status: 200, end: null, write: false }]);
    stop();
  });

  test('are followed as JSON lines', async () => {
    const { body } = await fetch(`${azure.url}/requests?follow=true`);
    if (!body) throw new Error('no body');
    const lines = createInterface(Readable.fromWeb(body))[Symbol.asyncIterator]();
    await client.arm('GET', ips);
    await client.arm('PUT', `${ips}/partner`, ip);
    const followed = [await lines.next(), await lines.next()].map(({ value }) => JSON.parse(String(value)) as unknown);
    expect(followed).toEqual(await requests());
    // A reset ends the log, and so what follows it.
    await azure.reset();
    expect(await lines.next()).toMatchObject({ done: true });
  });

  test('of a body that is no text its size is shown, of a long one the beginning', async () => {
    const path = '/api/v1/namespaces/default/configmaps';
    const config = (value: string): string =>
      `{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"x"},"data":{"v":"${value}"}}`;
    await client.kubernetes('POST', path, config('é'.repeat(600_000)));
    await client.send('POST', azure.environment.AZURE_AUTHORITY_HOST ?? '', {}, Buffer.from([0xff, 0xfe, 0]));
    const [long, binary] = await requests('?bodies=true');
    expect(long?.requestBody).toMatch(/^\{"apiVersion".*é… \(1200\d{3} bytes in all\)$/);
    expect(binary?.requestBody).toBe('(3 bytes that are no text)');
  });

  test('their bodies and headers are shown, no credential among them', async () => {
    const hidden = 'hunter2';
    const encoded = Buffer.from(hidden).toString('base64');
    const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'own' }, data: { key: encoded } };
    const path = '/api/v1/namespaces/default/secrets';
    const kubeconfig = await client.arm('POST', `${cluster}/listClusterAdminCredential`);
    const [{ value } = { value: '' }] = (JSON.parse(kubeconfig.body) as { kubeconfigs: { value: string }[] })
      .kubeconfigs;
    await client.signIn();
    await client.kubernetes('POST', path, JSON.stringify(secret, undefined, 2));
    await client.kubernetes('PATCH', `${path}/own`, `{"data":{"key":"${encoded}"}}`, 'application/merge-patch+json');
    const yaml = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: own\nstringData:\n  key: ${hidden}\n`;
    await client.kubernetes('PATCH', `${path}/own?fieldManager=x&force=true`, yaml, 'application/apply-patch+yaml');
    await client.kubernetes('GET', path);
    const stop = await client.watch(`${path}?watch=true`);
    await client.kubernetes(
      'POST',
      '/api/v1/namespaces/default/configmaps',
      '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"},"data":{"shown":"yes"}}',
    );
    const log = await requests('?bodies=true');
    stop();
    expect(log.map(({ status }) => status)).toEqual([200, 200, 200, 201, 200, 200, 200, 200, 201]);
    expect(log.at(-1)).toMatchObject({
      requestHeaders: { 'content-type': 'application/json' },
      requestBody: expect.stringContaining('"shown":"yes"') as string,
      responseHeaders: { 'content-type': 'application/json' },
      responseBody: expect.stringContaining('"shown":"yes"') as string,
    });
    expect(log[1]?.responseHeaders).toMatchObject({ 'content-type': 'application/json; charset=utf-8' });
    expect(log[7]?.responseBody).toContain('"type":"ADDED"');
    const text = JSON.stringify(log);
    const page = tracePage(readRequests(text), 'A session');
    expect(page.match(/<summary/g)).toHaveLength(log.length);
    const secrets = [...client.secrets, value, hidden, encoded].filter((entry) => entry !== '');
    for (const entry of secrets) {
      for (const form of [entry, JSON.stringify(entry).slice(1, -1), Buffer.from(entry).toString('base64')])
        expect([text.includes(form), page.includes(form)]).toEqual([false, false]);
    }
    expect(text + page).not.toMatch(/PRIVATE KEY|eyJ/);
  });
});

test('the secrets that were handed out are listed, those of clusters among them, each once', async () => {
  const { body } = await client.arm('POST', `${cluster}/listClusterAdminCredential`);
  const [{ value } = { value: '' }] = (JSON.parse(body) as { kubeconfigs: { value: string }[] }).kubeconfigs;
  const [, key = ''] = /client-key-data: (\S+)/.exec(Buffer.from(value, 'base64').toString()) ?? [];
  const path = '/api/v1/namespaces/default/serviceaccounts/default/token';
  const issued = await client.kubernetes(
    'POST',
    path,
    '{"apiVersion":"authentication.k8s.io/v1","kind":"TokenRequest"}',
  );
  const { status } = JSON.parse(issued.body) as { status: { token: string } };
  const secrets = JSON.parse((await client.control('GET', 'secrets')).body) as string[];
  const pem = Buffer.from(key, 'base64').toString().trim();
  expect(pem).toMatch(/^-----BEGIN .*PRIVATE KEY-----/);
  expect(secrets).toEqual(
    expect.arrayContaining([...client.secrets.map((one) => one.trim()), value, key, pem, status.token]),
  );
  expect(new Set(secrets).size).toBe(secrets.length);
});

describe('faults', () => {
  const get = { service: 'arm', method: 'get', url: 'publicIPAddresses' };
  const put = { service: 'arm', method: 'PUT' };

  async function isThere(name: string): Promise<boolean> {
    await client.control('PUT', 'faults', []);
    return (await client.arm('GET', `${ips}/${name}`)).status === 200;
  }

  test.each([
    ['no list', { match: {} }, /must be array/],
    ['no JSON', '[', /no JSON/],
    [
      'wrong words',
      [{ match: { service: 'azure' }, when: 'now', do: 'explode' }],
      /service.*arm, entra.*when.*before, after/,
    ],
    ['no regular expression', [{ match: { url: '(' }, when: 'before', do: 'reset' }], /\/0\/match\/url: is no regular/],
    ['unknown key', [{ match: {}, when: 'before', do: 'reset', often: 2 }], /often/],
    ['zeroth', [{ match: {}, nth: 0, when: 'before', do: 'reset' }], /\/0\/nth: must be >= 1/],
    [
      'no header',
      [{ match: {}, when: 'before', do: { status: 200, headers: { 'retry-after': 'a\nb' } } }],
      /\/0\/do\/headers\/retry-after/,
    ],
  ])('%s is refused', async (_, faults, words) => {
    const { status, error } = await errorOf('PUT', 'faults', faults);
    expect(status).toBe(400);
    expect(error).toMatch(words);
  });

  test('a status instead of the answer: only the nth match', async () => {
    const answer = { status: 429, headers: { 'retry-after': '7' }, body: { error: { code: 'TooManyRequests' } } };
    await client.control('PUT', 'faults', [{ match: get, nth: 2, when: 'before', do: answer }]);
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await client.arm('GET', ips)).status);
    expect(statuses).toEqual([200, 429, 200]);
    expect((await requests('?bodies=true'))[1]).toMatchObject({
      responseHeaders: { 'retry-after': '7' },
      responseBody: '{"error":{"code":"TooManyRequests"}}',
    });
  });

  test.each([
    ['reset', /socket hang up|ECONNRESET/],
    ['truncate', /aborted|ECONNRESET|hang up/],
    [{ status: 500 }, undefined],
  ])('%j before is not carried out, and after is', async (action, error) => {
    for (const when of ['before', 'after']) {
      await client.control('PUT', 'faults', [{ match: put, when, do: action }]);
      const answer = client.arm('PUT', `${ips}/${when}`, ip);
      if (error) await expect(answer).rejects.toThrow(error);
      else expect((await answer).status).toBe(500);
      expect(await isThere(when)).toBe(when === 'after');
    }
  });

  test.each(['before', 'after'])('hold %s lasts until the faults are replaced', async (when) => {
    await client.control('PUT', 'faults', [{ match: put, when, do: 'hold' }]);
    const held = client.arm('PUT', `${ips}/held`, ip);
    const logged = async (): Promise<number> => (await requests()).length;
    while ((await logged()) === 0);
    const known = (JSON.parse((await client.arm('GET', ips)).body) as { value: unknown[] }).value.length;
    expect(known).toBe(when === 'after' ? 1 : 0);
    expect((await requests())[0]?.end).toBeNull();
    await client.control('PUT', 'faults', []);
    expect((await held).status).toBe(201);
  });

  const watched = '/api/v1/namespaces?watch=true';
  const watch = { service: 'kubernetes', url: 'watch=true' };

  test.each(['before', 'after'])('hold %s keeps a watch back, its head too', async (when) => {
    await client.control('PUT', 'faults', [{ match: watch, when, do: 'hold' }]);
    const opened = client.watch(watched);
    while ((await requests()).length === 0);
    expect((await requests())[0]).toMatchObject({ status: 0, end: null });
    await client.control('PUT', 'faults', []);
    const stop = await opened;
    expect((await requests())[0]).toMatchObject({ status: 200, end: null });
    stop();
  });

  test('truncate after cuts a watch in the middle of a line', async () => {
    await client.control('PUT', 'faults', [{ match: watch, when: 'after', do: 'truncate' }]);
    await expect(client.kubernetes('GET', watched)).rejects.toThrow(/aborted|ECONNRESET/);
    const [entry] = await requests('?bodies=true');
    expect(entry).toMatchObject({
      status: 200,
      responseBody: expect.stringMatching(/^\{"type":"ADDED"[^\n]*[^}\n]$/) as string,
    });
  });

  test.each([
    ['reset', 0],
    [{ status: 410, body: { kind: 'Status', code: 410 } }, 410],
  ])('%j after ends a watch as it begins', async (action, status) => {
    await client.control('PUT', 'faults', [{ match: watch, when: 'after', do: action }]);
    const answer = client.kubernetes('GET', watched);
    if (status === 0) await expect(answer).rejects.toThrow(/ECONNRESET|hang up/);
    else expect(await answer).toMatchObject({ status, body: '{"kind":"Status","code":410}' });
    expect((await requests())[0]?.end).not.toBeNull();
  });

  test.each([
    ['oidc', 'ACTIONS_ID_TOKEN_REQUEST_URL'],
    ['entra', 'AZURE_AUTHORITY_HOST'],
    ['imds', 'AZURE_POD_IDENTITY_AUTHORITY_HOST'],
    ['echo', 'LOCAL_AZURE_ECHO_URLS'],
  ])('%s has them, too', async (service, variable) => {
    await client.control('PUT', 'faults', [{ match: { service }, when: 'before', do: { status: 503, body: 'busy' } }]);
    const url = (azure.environment[variable] ?? '').split(',')[0] ?? '';
    expect(await client.send('GET', url)).toMatchObject({ status: 503, body: 'busy' });
  });

  test.each(['before', 'after'])(
    'a request that is held %s ends with a reset, and is not carried out in the new world',
    async (when) => {
      await client.control('PUT', 'faults', [{ match: put, when, do: 'hold' }]);
      const held = client.arm('PUT', `${ips}/held`, ip).catch((error: unknown) => String(error));
      while ((await requests()).length === 0);
      await azure.reset();
      expect(await held).toMatch(/ECONNRESET|hang up/);
      expect((await client.arm('GET', `${ips}/held`)).status).toBe(404);
    },
  );

  test.each(['before', 'after'])('delay %s', async (when) => {
    await client.control('PUT', 'faults', [{ match: get, when, do: { delay: 50 } }]);
    expect((await client.arm('GET', ips)).status).toBe(200);
    const [{ start, end } = { start: 0, end: 0 }] = await requests();
    expect((end ?? 0) - start).toBeGreaterThanOrEqual(49);
  });
});

describe('state', () => {
  test('is what Azure would show, by id', async () => {
    await azure.reset('outbound-user-nat');
    const { body } = await client.control('GET', 'state');
    const state = Object.entries(JSON.parse(body) as Record<string, unknown>).filter(([id]) =>
      id.includes('.Network/'),
    );
    expect(state).toHaveLength(4);
    for (const [id, resource] of state) {
      const path = id.replace(/^\/subscriptions\/[^/]+/, '');
      expect(resource).toEqual(JSON.parse((await client.arm('GET', path)).body));
    }
  });

  test('is changed by merge patches, ids in any case, etags moving', async () => {
    await client.arm('PUT', `${ips}/partner`, ip);
    const state = async (): Promise<Record<string, { etag: string; tags?: unknown }>> =>
      JSON.parse((await client.control('GET', 'state')).body) as Record<string, { etag: string }>;
    const id = Object.keys(await state()).find((key) => key.endsWith('/partner')) ?? '';
    const before = (await state())[id];
    await client.control('PATCH', 'state', { [id.toUpperCase()]: { tags: { team: 'web' } } });
    const after = (await state())[id];
    expect(after?.tags).toEqual({ team: 'web' });
    expect(after?.etag).not.toBe(before?.etag);
    expect((await client.control('PATCH', 'state', { [id]: null })).status).toBe(204);
    expect(Object.keys(await state())).not.toContain(id);
  });

  test.each([
    ['null', /no JSON object/],
    ['[]', /no JSON object/],
    ['{', /no JSON/],
    ['{"/nonsense": {}}', /no resource of a type/],
    ['{"/nonsense": null}', /no such resource/],
    ['{"/Nonsense": null, "/nonsense": null}', /twice/],
  ])('%s is refused', async (body, words) => {
    const before = (await client.control('GET', 'state')).body;
    const { status, error } = await errorOf('PATCH', 'state', body);
    expect(status).toBe(400);
    expect(error).toMatch(words);
    expect((await client.control('GET', 'state')).body).toBe(before);
  });
});

describe('reset', () => {
  test('starts over; addresses of Azure and of the echo services stay', async () => {
    const { environment } = azure;
    await client.arm('PUT', `${ips}/partner`, ip);
    expect((await client.control('POST', 'reset?scenario=own-ips')).status).toBe(204);
    expect(await requests()).toEqual([]);
    expect((await client.arm('GET', `${ips}/partner`)).status).toBe(404);
    expect(azure.environment).toEqual(environment);
    expect((await client.kubernetes('GET', '/version')).status).toBe(200);
  });

  test('with a scenario that cannot be used is refused, and the present one goes on', async () => {
    await client.arm('PUT', `${ips}/partner`, ip);
    const refused = await errorOf('POST', 'reset?scenario=nosuch');
    expect(refused).toEqual({ status: 400, error: expect.stringContaining('no scenario nosuch') as string });
    expect((await client.arm('GET', `${ips}/partner`)).status).toBe(200);
    expect((await client.kubernetes('GET', '/version')).status).toBe(200);
  });

  test.each([
    ['extends: ./own.yaml', /extends itself/],
    ['[1', /is no YAML/],
    ['extends: default\ncolour: red', /must NOT have additional properties: colour/],
    ['extends: default\nfaults: [{ match: { url: "(" }, when: before, do: reset }]', /url: is no regular expression/],
    [
      `extends: default\nclusters: { ${cluster}: { objects: [{ apiVersion: v1, kind: Gizmo, metadata: {} }] } }`,
      /no kind Gizmo/,
    ],
  ])('with a file that cannot be used is refused: %j', async (content, words) => {
    const folder = mkdtempSync(join(tmpdir(), 'scenario-'));
    const file = join(folder, 'own.yaml');
    writeFileSync(file, content);
    const { status, error } = await errorOf('POST', `reset?scenario=${encodeURIComponent(file)}`);
    rmSync(folder, { recursive: true });
    expect(status).toBe(400);
    expect(error).toMatch(words);
    expect((await client.kubernetes('GET', '/version')).status).toBe(200);
  });

  test('while requests come in, one after the other', async () => {
    const resets = ['own-ips', 'default', 'own-ips'].map((name) => client.control('POST', `reset?scenario=${name}`));
    const reads = Array.from({ length: 20 }, () => client.arm('GET', ips));
    for (const { status } of await Promise.all(reads)) expect(status).toBe(200);
    for (const { status } of await Promise.all(resets)) expect(status).toBe(204);
    expect((await client.control('GET', 'state')).body).toContain('203.0.113.201');
  });
});

test('a request that nobody should send ends nothing', async () => {
  const arm = azure.environment.AZURE_RESOURCE_MANAGER_ENDPOINT ?? '';
  await client.send('GET', `${arm}//x?y`);
  await client.send('GET', arm, { headers: { host: '[' }, servername: 'localhost' });
  await client.send('GET', arm, { path: 'nonsense' });
  expect((await client.arm('GET', '/resourceGroups/%')).status).toBe(400);
  expect((await client.arm('GET', ips)).status).toBe(200);
});

test('whoever follows the faults hears of a request that is hit, before anything happens to it', async () => {
  const hits = await fetch(`${azure.url}/faults`);
  if (!hits.body) throw new Error('nothing to follow');
  const body = Readable.fromWeb(hits.body);
  const next = new Promise<string>((resolve) => createInterface(body).once('line', resolve));
  const url = `${azure.environment.AZURE_RESOURCE_MANAGER_ENDPOINT ?? ''}/metadata/endpoints?api-version=2015-01-01`;
  const put = (faults: unknown): Promise<Response> =>
    fetch(`${azure.url}/faults`, { method: 'PUT', body: JSON.stringify(faults) });
  await put([{ match: { service: 'arm', url: '/metadata/' }, nth: 1, when: 'before', do: 'hold' }]);
  const client = new LocalAzureClient(azure);
  const answer = client.send('GET', url);
  expect(JSON.parse(await next)).toMatchObject({ service: 'arm', method: 'GET', url });
  await put([]);
  expect((await answer).status).toBe(200);
  body.destroy();
});
