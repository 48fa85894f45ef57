import { shownExchange } from '../../../local-azure/http/redaction.ts';
import { RequestLog, type LogEntry, type ServiceName } from '../../../local-azure/http/request-log.ts';

function entry(body: string, service: ServiceName = 'arm', path = '/x', size = body.length): LogEntry {
  const none = { content: [], size: 0 };
  return {
    request: {
      service,
      method: 'PUT',
      url: `https://127.0.0.1${path}`,
      status: 200,
      write: true,
      start: 0,
      end: 1,
      caller: null,
      connection: 1,
    },
    exchange: {
      requestHeaders: {},
      requestBody: none,
      responseHeaders: {},
      responseBody: { content: [Buffer.from(body)], size },
    },
  };
}

test('every request is kept, of the oldest ones no more than that', () => {
  const log = new RequestLog(1000);
  const entries = Array.from({ length: 5 }, () => log.add(entry('x'.repeat(400))));
  for (const each of entries) log.ended(each);
  expect(log.all().map((each) => shownExchange(each).responseBody?.length)).toEqual([
    undefined,
    undefined,
    undefined,
    400,
    400,
  ]);
  expect(log.all().map(({ request }) => request.status)).toEqual([200, 200, 200, 200, 200]);
});

test('what follows the log hears of ends and of the start over, not of requests before that', () => {
  const log = new RequestLog();
  const heard: string[] = [];
  const old = log.add(entry(''));
  log.follow({ ended: ({ request }) => heard.push(request.method), cleared: () => heard.push('cleared') });
  log.clear();
  log.ended(old);
  log.ended(log.add(entry('')));
  expect(heard).toEqual(['cleared', 'PUT']);
});

const key = '-----BEGIN EC PRIVATE KEY-----\nMHcCAQEE\n-----END EC PRIVATE KEY-----\n';
const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl';

test.each([
  [
    '{"clusterToken":"hunter2","command":"kubectl get pods"}',
    '{"clusterToken":"redacted","command":"kubectl get pods"}',
  ],
  [
    '{"properties":{"adminPassword":"hunter2","secret":"hunter2"}}',
    '{"properties":{"adminPassword":"redacted","secret":"redacted"}}',
  ],
  [
    '{"volume":{"secret":{"secretName":"own"}},"token_type":"Bearer"}',
    '{"volume":{"secret":{"secretName":"own"}},"token_type":"Bearer"}',
  ],
  [
    'grant_type=password&username=me&password=hunter2&scope=x',
    'grant_type=password&username=me&password=redacted&scope=x',
  ],
  ['users:\n- user:\n    token: hunter2\n', 'users:\n- user:\n    token: redacted\n'],
  [JSON.stringify({ log: key }), JSON.stringify({ log: 'redacted\n' })],
  [`client-key-data: ${Buffer.from(key).toString('base64')}`, 'client-key-data: redacted'],
  [JSON.stringify({ log: Buffer.from(key).toString('base64') }), '{"log":"redacted"}'],
  [`the token ${token}.`, 'the token redacted.'],
])('no credential is shown: %j', (body, shown) => {
  expect(shownExchange(entry(body)).responseBody).toBe(shown);
});

test('a long body, whose end is not kept, shows no credential either', () => {
  const cut = '{"value":[{"access_token": "hunter2","expires';
  expect(shownExchange(entry(cut, 'arm', '/x', 99)).responseBody).toBe(
    '{"value":[{"access_token": "redacted","expires… (99 bytes in all)',
  );
  const secrets = '{"kind":"SecretList","items":[{"data":{"key":"aHVudGVyMg=="}},{"da';
  expect(shownExchange(entry(secrets, 'kubernetes', '/api/v1/secrets', 99)).responseBody).toBe(
    'redacted… (99 bytes in all)',
  );
});
