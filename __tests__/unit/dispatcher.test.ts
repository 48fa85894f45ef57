import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { PeerCertificate, TLSSocket } from 'node:tls';
import { createPipelineRequest } from '@azure/core-rest-pipeline';
import { fetch } from 'undici';
import { createAuthority, type Authority } from '../../local-azure/http/certificates.ts';
import { startProxy, type Proxy } from '../../local-azure/proxy/proxy.ts';
import { azureHttpClient } from '../../src/network/azure-http-client.ts';
import { openDispatcher } from '../../src/network/dispatcher.ts';
import { networkAdvice, networkWords } from '../../src/network/network-error.ts';

/** A server that only the proxy finds by its name, and that says whom it sees. */
const name = 'demo.hcp.westeurope.azmk8s.io';
let authority: Authority;
let server: Server;
let proxy: Proxy;
let direct = '';

beforeAll(async () => {
  authority = await createAuthority('cluster');
  const identity = await authority.issueServer([name, '127.0.0.1']);
  server = createServer(
    { ...identity, ca: authority.certificate, requestCert: true, rejectUnauthorized: false },
    (request, response) => {
      const { subject } = (request.socket as unknown as TLSSocket).getPeerCertificate() as Partial<PeerCertificate>;
      response.end(`hello ${String(subject?.CN ?? 'stranger')}`);
    },
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  direct = `https://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const lead = (host: string): string | undefined => (host === name ? direct : undefined);
  proxy = await startProxy({ user: 'ada:s3cret', lead });
});
afterAll(async () => {
  await proxy.close();
  server.closeAllConnections();
  server.close();
});

async function ask(url: string, ...[tls, environment, proxyUrl]: Parameters<typeof openDispatcher>): Promise<string> {
  const dispatcher = openDispatcher({ ca: authority.certificate, ...tls }, environment, proxyUrl);
  try {
    return await (await fetch(url, { dispatcher })).text();
  } finally {
    await dispatcher.destroy();
  }
}

/** What has gone through the proxy since the last time. */
function passed(): string[] {
  return proxy.log.splice(0).map(({ host, status }) => `${host} ${String(status)}`);
}

test('the cluster is reached through the proxy that the environment names, with its name and password', async () => {
  expect(await ask(`https://${name}/api`, {}, { HTTPS_PROXY: proxy.url })).toBe('hello stranger');
  expect(passed()).toEqual([`${name}:443 200`]);
});

test('a client’s certificate goes through a proxy that only tunnels', async () => {
  const { cert, key } = await authority.issueClient({ commonName: 'ada' });
  expect(await ask(`https://${name}/api`, { cert, key }, { HTTPS_PROXY: proxy.url })).toBe('hello ada');
  expect(passed()).toHaveLength(1);
});

test('what is on this machine is reached without one', async () => {
  expect(await ask(direct, {}, { HTTPS_PROXY: proxy.url })).toBe('hello stranger');
  expect(passed()).toEqual([]);
});

test('the proxy that a kubeconfig names is meant for its cluster, wherever that is', async () => {
  expect(await ask(direct, {}, { NO_PROXY: '*' }, proxy.url)).toBe('hello stranger');
  expect(passed()).toEqual([`${new URL(direct).host} 200`]);
});

test('a server by another name than its certificate’s is recognised by the name that is given', async () => {
  expect(await ask(direct, { serverName: name }, {})).toBe('hello stranger');
  await expect(ask(direct, { serverName: 'other.example' }, {})).rejects.toThrow();
  expect(await ask(direct, { serverName: 'other.example', insecure: true }, {})).toBe('hello stranger');
});

test('an authority that is not known, and a proxy that refuses, are told with what to do', async () => {
  const { certificate } = await createAuthority('another');
  const untrusted: unknown = await ask(direct, { ca: certificate }, {}).catch((error: unknown) => error);
  expect(networkAdvice(untrusted)).toMatch(/NODE_EXTRA_CA_CERTS/);
  const stranger = proxy.url.replace('s3cret', 'wrong');
  const refused: unknown = await ask(`https://${name}`, {}, { HTTPS_PROXY: stranger }).catch((error: unknown) => error);
  expect(networkAdvice(refused)).toMatch(/USER:PASSWORD@/);
  expect(networkWords(refused)).not.toContain('wrong');
  expect(passed()).toEqual([`${name}:443 407`]);
});

describe('Azure’s SDKs', () => {
  const send = (environment: Record<string, string>): Promise<unknown> =>
    azureHttpClient(environment).sendRequest(createPipelineRequest({ url: `https://${name}/subscriptions` }));

  test('take the same way', async () => {
    // Node's own authorities do not know this server: that it was asked shows in its certificate's refusal.
    const refused: unknown = await send({ https_proxy: proxy.url }).catch((error: unknown) => error);
    expect(networkAdvice(refused)).toMatch(/NODE_EXTRA_CA_CERTS/);
    expect(passed()).toEqual([`${name}:443 200`]);
  });

  test('leave it where NO_PROXY says so, as the cluster’s connection does', async () => {
    const environment = { HTTPS_PROXY: proxy.url, no_proxy: 'intranet.example, .azmk8s.io' };
    // A name with an empty label is none: no resolver is asked.
    const unknown = 'https://demo..azmk8s.io';
    const request = createPipelineRequest({ url: unknown });
    for (const attempt of [azureHttpClient(environment).sendRequest(request), ask(unknown, {}, environment)])
      expect(networkWords(await attempt.catch((error: unknown) => error))).toMatch(/^getaddrinfo ENOTFOUND demo/);
    expect(passed()).toEqual([]);
  });

  test('do not take the proxy’s refusal for Azure’s', async () => {
    const refused: unknown = await send({ HTTPS_PROXY: proxy.url.replace('ada', 'eve') }).catch(
      (error: unknown) => error,
    );
    expect(networkAdvice(refused)).toMatch(/USER:PASSWORD@/);
    expect(passed()).toEqual([`${name}:443 407`]);
    // Nor for its word on rights: this proxy leads nowhere else.
    const elsewhere = createPipelineRequest({ url: 'https://management.azure.com/subscriptions' });
    const closed: unknown = await azureHttpClient({ HTTPS_PROXY: proxy.url })
      .sendRequest(elsewhere)
      .catch((error: unknown) => error);
    expect(networkWords(closed)).toMatch(/^the proxy 127\.0\.0\.1:\d+ answered 403 Forbidden$/);
    expect(networkAdvice(closed)).toMatch(/does not lead there/);
    expect(passed()).toEqual(['management.azure.com:443 403']);
  });
});
