import { tracePage } from '../../tools/trace/trace-page.ts';
import { readRequests, type TracedRequest } from '../../tools/trace/traced-request.ts';

const arm = 'https://127.0.0.1:1/subscriptions/s/resourceGroups/demo/providers/Microsoft.Network';
const ip = `${arm}/publicIPAddresses/demo-egress?api-version=2025-05-01`;
const operation = `${arm.replace('resourceGroups/demo/', '')}/locations/westeurope/operations/op-1?t=1`;

function request(part: Partial<TracedRequest>): TracedRequest {
  return {
    service: 'arm',
    method: 'GET',
    url: ip,
    status: 200,
    write: false,
    start: 0,
    end: 5,
    caller: null,
    connection: 1,
    requestHeaders: {},
    requestBody: '',
    responseHeaders: {},
    responseBody: '',
    ...part,
  };
}

/** The page's text, a line for each row: what a person reads. */
function rows(requests: TracedRequest[]): string[] {
  const page = tracePage(requests, 'A session');
  return [...page.matchAll(/<b>(.*?)<\/b>(?: <i>(.*?)<\/i>)?/g)].map(([, what, more]) => [what, more].join(' ').trim());
}

test('every request is there, in Azure’s and Kubernetes’ words', () => {
  const api = 'https://127.0.0.1:2/api/v1';
  const cluster =
    'https://127.0.0.1:1/subscriptions/s/resourceGroups/g/providers/Microsoft.ContainerService/managedClusters/c';
  const kubernetes = { service: 'kubernetes' } as const;
  expect(
    rows([
      request({ service: 'oidc', url: 'https://127.0.0.1:3/token?audience=api%3A%2F%2Fx' }),
      request({ service: 'entra', method: 'POST', url: 'https://127.0.0.1:4/t/oauth2/v2.0/token' }),
      request({ url: `${arm}/publicIPAddresses?api-version=1` }),
      request({ method: 'POST', url: `${cluster}/listClusterUserCredential` }),
      request({ url: 'https://127.0.0.1:1/subscriptions/s/providers/Microsoft.Network' }),
      request({ ...kubernetes, url: `${api}/namespaces/n/pods?watch=true` }),
      request({ ...kubernetes, url: `${api}/namespaces/n/pods/p/log?follow=true` }),
      request({ ...kubernetes, url: `${api}/namespaces/n` }),
      request({
        ...kubernetes,
        method: 'PATCH',
        url: `${api}/namespaces/n/services/s?dryRun=All`,
        requestHeaders: { 'content-type': 'application/apply-patch+yaml' },
      }),
      request({
        ...kubernetes,
        method: 'POST',
        url: 'https://127.0.0.1:2/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
      }),
      request({ ...kubernetes, url: 'https://127.0.0.1:2/version' }),
      request({ service: 'echo', url: 'http://api.ipify.org/', responseBody: '192.0.2.1\n' }),
    ]),
  ).toEqual([
    'Ask GitHub for a token of this job, for api://x',
    'Exchange it for a token of Azure',
    'List publicIPAddresses',
    'listClusterUserCredential of managedClusters c',
    'Read the resource provider Microsoft.Network',
    'Watch pods in n',
    'Follow the log of pod p',
    'Read namespaces n',
    'Apply services s in n, on trial',
    'Ask: selfsubjectaccessreviews',
    'GET /version',
    'From which address do I come? api.ipify.org → 192.0.2.1',
  ]);
});

test('a long-running operation is one row with its polls; what asks for its address meanwhile is, too', () => {
  const poll = (status: string, start: number): TracedRequest =>
    request({ url: operation.replace('t=1', 't=2'), start, responseBody: JSON.stringify({ status }) });
  const requests = [
    request({ method: 'PUT', status: 201, write: true, responseHeaders: { 'azure-asyncoperation': operation } }),
    poll('InProgress', 10),
    request({ service: 'echo', url: 'http://ifconfig.me/', start: 15, responseBody: '192.0.2.1\n' }),
    request({ service: 'echo', url: 'http://ifconfig.me/', start: 16, responseBody: '192.0.2.1\n' }),
    request({ service: 'echo', url: 'http://ifconfig.me/', start: 17, responseBody: '192.0.2.2\n' }),
    poll('InProgress', 20),
    poll('Succeeded', 30),
  ];
  expect(rows(requests)).toEqual([
    'Create or change publicIPAddresses demo-egress → InProgress → Succeeded',
    'How far is operation op-1?',
    'How far is operation op-1?',
    'How far is operation op-1?',
    'From which address do I come? ifconfig.me → 192.0.2.1, 192.0.2.2 (3 requests)',
    'From which address do I come? ifconfig.me',
    'From which address do I come? ifconfig.me',
  ]);
});

test('whatever the requests hold is shown, and nothing of it obeyed', () => {
  const hostile = `</pre><script>alert('1')</script>"'&`;
  const page = tracePage(
    [
      request({
        url: `https://127.0.0.1:1/x/${encodeURIComponent(hostile)}?q=${encodeURIComponent(hostile)}`,
        caller: hostile,
        requestHeaders: { [hostile]: hostile },
        requestBody: hostile,
        responseBody: JSON.stringify({ hostile }),
      }),
    ],
    hostile,
  );
  expect(page).not.toContain('<script');
  expect(page.match(/&lt;\/pre&gt;&lt;script&gt;alert\(&#39;1&#39;\)/g)?.length).toBeGreaterThanOrEqual(7);
  expect(page).toContain(`default-src 'none'`);
});

test('JSON and the lines of a watch are laid out, without the bookkeeping of field owners', () => {
  const event = '{"type":"ADDED","object":{"metadata":{"name":"n","managedFields":[{"manager":"m"}]}}}\n';
  const page = tracePage([request({ service: 'kubernetes', responseBody: event + event })], '');
  expect(page.match(/&quot;type&quot;: &quot;ADDED&quot;,\n/g)).toHaveLength(2);
  expect(page).not.toContain('&quot;manager&quot;');
});

test('a request without an answer, one that is open, and one whose bodies are no longer kept', () => {
  const page = tracePage(
    [request({ status: 0, end: null }), request({ requestHeaders: null, responseHeaders: null })],
    '',
  );
  expect(page).toContain('no answer');
  expect(page).toContain('open');
  expect(page).toContain('Request: no longer kept');
});

test('what GET requests gave is read, also as JSON lines, and nothing else', () => {
  const [one, other] = [request({ start: 2 }), request({ start: 1 })];
  expect(readRequests(JSON.stringify([one, other]))).toEqual([other, one]);
  expect(readRequests(`${JSON.stringify(one)}\n${JSON.stringify(other)}\n`)).toEqual([other, one]);
  for (const text of ['{}', '[1]', 'root:x', '[{"service":"arm"}]'])
    expect(() => readRequests(text)).toThrow('GET requests');
  expect(() => readRequests('[]')).toThrow('no request');
});
