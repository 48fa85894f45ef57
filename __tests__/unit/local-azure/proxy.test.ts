import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { inspect } from 'node:util';
import { fetch, ProxyAgent, type RequestInit, type Response } from 'undici';
import { parse } from 'yaml';
import type { LocalAzure } from '../../../local-azure/local-azure.ts';
import type { Passage } from '../../../local-azure/proxy/passage.ts';
import type { Proxy, ProxyOptions } from '../../../local-azure/proxy/proxy.ts';
import { startLocalAzure, startProxy } from '../../integration/native.ts';

/** The proxy between clients as companies have them and local Azure, which stands for Azure under a name that it has a certificate for. */
let azure: LocalAzure;
const opened: Proxy[] = [];

beforeAll(async () => {
  azure = await startLocalAzure({ scenario: 'restricted-user' });
});
afterEach(() => Promise.all(opened.splice(0).map((proxy) => proxy.close())));
afterAll(() => azure.close());

const name = 'management.azure.com';
const metadata = `https://${name}/metadata/endpoints?api-version=2022-09-01`;

function resourceManager(): string {
  return azure.environment.AZURE_RESOURCE_MANAGER_ENDPOINT ?? '';
}

async function open(options: ProxyOptions = {}): Promise<Proxy> {
  const lead = (host: string): string | undefined => (host === name ? resourceManager() : undefined);
  const proxy = await startProxy({ lead, ...options });
  opened.push(proxy);
  return proxy;
}

/** A request of a client that trusts only this authority. */
function ask(proxy: string, authority: string, url: string, init: RequestInit = {}): Promise<Response> {
  const { origin, username, password } = new URL(proxy);
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const token = `Basic ${Buffer.from(credentials).toString('base64')}`;
  return fetch(url, {
    dispatcher: new ProxyAgent({ uri: origin, requestTls: { ca: authority }, ...(username === '' ? {} : { token }) }),
    ...init,
  });
}

/** Why there was no answer: undici's own error says only that there was none. */
function failure(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'it went through',
    (error: unknown) => inspect(error),
  );
}

test('a tunnel leads a name to loopback and leaves the certificate to the client', async () => {
  const proxy = await open();
  expect(await (await ask(proxy.url, azure.authority, metadata)).json()).toMatchObject({ name: 'LocalAzure' });
  expect(proxy.log).toEqual([{ host: `${name}:443`, method: 'CONNECT', path: null, status: 200 }]);
});

test('it leads nowhere but to loopback', async () => {
  const proxy = await open({ lead: (host) => (host === name ? 'https://192.0.2.1' : undefined) });
  for (const url of ['https://example.com/', metadata])
    expect(await failure(ask(proxy.url, azure.authority, url))).toMatch(/403/);
  expect((await ask(proxy.url, azure.authority, resourceManager())).status).toBe(401);
  expect(proxy.log.map(({ status }) => status)).toEqual([403, 403, 200]);
});

test('a server that is not there is told as that', async () => {
  const proxy = await open({ lead: () => 'https://127.0.0.1:1' });
  expect(await failure(ask(proxy.url, azure.authority, metadata))).toMatch(/502/);
  const inspecting = await open({ inspect: true, lead: () => 'https://127.0.0.1:1' });
  const answer = await ask(inspecting.url, inspecting.authority ?? '', metadata);
  expect({ status: answer.status, text: await answer.text() }).toEqual({
    status: 502,
    text: expect.stringContaining('ECONNREFUSED') as string,
  });
});

test('an http URL is asked for in plain text', async () => {
  const proxy = await open();
  const agent = new ProxyAgent({ uri: proxy.url, proxyTunnel: false });
  const answer = await fetch(`${azure.url}/state`, { dispatcher: agent });
  expect(Object.keys((await answer.json()) as object)).not.toEqual([]);
  const { host, pathname } = new URL(azure.url);
  expect(proxy.log).toEqual([{ host, method: 'GET', path: `${pathname}/state`, status: 200 }]);
  expect((await fetch('http://example.com/', { dispatcher: agent })).status).toBe(403);
});

test('an inspecting one sees what is asked, and has a certificate of its own for the name', async () => {
  const proxy = await open({ inspect: true, upstreamAuthorities: [azure.authority] });
  expect(await failure(ask(proxy.url, azure.authority, metadata))).toMatch(/certificate/);
  const own = proxy.authority ?? '';
  expect((await ask(proxy.url, own, metadata)).status).toBe(200);
  const token = `https://${name}/subscriptions/x/providers/y?api-version=z`;
  const refused = await ask(proxy.url, own, token, { method: 'POST', body: '{"a":1}' });
  expect({ status: refused.status, challenge: refused.headers.get('www-authenticate') }).toEqual({
    status: 401,
    challenge: expect.stringContaining('Bearer') as string,
  });
  expect(proxy.log.filter(({ method }) => method !== 'CONNECT')).toEqual([
    { host: `${name}:443`, method: 'GET', path: '/metadata/endpoints?api-version=2022-09-01', status: 200 },
    { host: `${name}:443`, method: 'POST', path: '/subscriptions/x/providers/y?api-version=z', status: 401 },
  ]);
});

test('an inspecting one takes no certificate that its authority has not signed, or of another name', async () => {
  const { authority: foreign } = await open({ inspect: true });
  const suspicious = await open({ inspect: true, upstreamAuthorities: [foreign ?? ''] });
  expect((await ask(suspicious.url, suspicious.authority ?? '', metadata)).status).toBe(502);
  const misled = await open({ inspect: true, upstreamAuthorities: [azure.authority], lead: resourceManager });
  const answer = await ask(misled.url, misled.authority ?? '', 'https://azure.example/');
  expect({ status: answer.status, text: await answer.text() }).toEqual({
    status: 502,
    text: expect.stringMatching(/azure\.example.*altnames/) as string,
  });
});

test('an inspecting one leaves the TLS of some hosts alone', async () => {
  const proxy = await open({ inspect: true, isSpared: (host) => host.endsWith('.azure.com') });
  expect((await ask(proxy.url, azure.authority, metadata)).status).toBe(200);
  expect(proxy.log.map(({ method }) => method)).toEqual(['CONNECT']);
});

test('a watch goes through an inspecting one as it comes', async () => {
  const { clusters } = parse(readFileSync(azure.environment.LOCAL_AZURE_KUBECONFIG ?? '', 'utf8')) as {
    clusters: { cluster: { server: string; 'certificate-authority-data': string } }[];
  };
  const { server = '', 'certificate-authority-data': data = '' } = clusters[0]?.cluster ?? {};
  const proxy = await open({ inspect: true, upstreamAuthorities: [Buffer.from(data, 'base64').toString()] });
  const url = `${server}/api/v1/namespaces/web/pods?watch=true&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true`;
  const end = new AbortController();
  const headers = { authorization: 'Bearer viewer-token' };
  const watch = await ask(proxy.url, proxy.authority ?? '', url, { headers, signal: end.signal });
  const first = await watch.body?.getReader().read();
  expect(new TextDecoder().decode(first?.value as Uint8Array)).toMatch(/^\{"type":"BOOKMARK"/);
  end.abort();
});

test('who has no password is asked for one', async () => {
  const proxy = await open({ user: 'team:open sesame' });
  const { origin } = new URL(proxy.url);
  for (const url of [origin, proxy.url.replace('sesame', 'barley')])
    expect(await failure(ask(url, azure.authority, metadata))).toMatch(/407/);
  expect((await ask(proxy.url, azure.authority, metadata)).status).toBe(200);
});

test('as a process it says how it is reached, shows its log, and leaves nothing', async () => {
  const options = ['--inspect', '--upstream-ca', azure.environment.NODE_EXTRA_CA_CERTS ?? ''];
  const map = ['--map', `a.example=${resourceManager()},${name}=${resourceManager()}`];
  const child = spawn(process.execPath, ['local-azure/proxy/main.ts', ...options, ...map], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const settings: Record<string, string> = {};
  for await (const line of createInterface(child.stdout)) {
    if (line === 'ready') break;
    const cut = line.indexOf('=');
    settings[line.slice(0, cut)] = line.slice(cut + 1);
  }
  const { HTTPS_PROXY = '', NODE_EXTRA_CA_CERTS: file = '', LOCAL_PROXY_LOG_URL = '' } = settings;
  expect((await ask(HTTPS_PROXY, readFileSync(file, 'utf8'), metadata)).status).toBe(200);
  const log = (await (await fetch(LOCAL_PROXY_LOG_URL)).json()) as Passage[];
  expect(log.map(({ method, path }) => `${method} ${path ?? ''}`)).toEqual([
    'CONNECT ',
    'GET /metadata/endpoints?api-version=2022-09-01',
  ]);
  child.kill();
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(existsSync(file)).toBe(false);
});
