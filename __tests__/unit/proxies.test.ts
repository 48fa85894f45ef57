import { networkAdvice, networkWords } from '../../src/network/network-error.ts';
import { proxyOf, proxySecrets, refuseOddProxies } from '../../src/network/proxies.ts';

const proxy = 'http://proxy.corp:3128';
const arm = 'https://management.azure.com/subscriptions';
const api = 'https://demo-x.hcp.westeurope.azmk8s.io:443/api';

describe('which proxy a request goes through', () => {
  const cases: [string, string, Record<string, string>, string][] = [
    ['none where none is named', arm, {}, ''],
    ['HTTPS_PROXY', arm, { HTTPS_PROXY: proxy }, proxy],
    ['https_proxy before HTTPS_PROXY', arm, { HTTPS_PROXY: 'http://other', https_proxy: proxy }, proxy],
    ['not HTTP_PROXY for https', arm, { HTTP_PROXY: proxy }, ''],
    ['HTTP_PROXY for http', 'http://kubernetes.corp/api', { HTTP_PROXY: proxy }, proxy],
    ['none for this machine', 'https://localhost:6443', { HTTPS_PROXY: proxy }, ''],
    ['none for its IPv6 loopback', 'https://[::1]:6443', { HTTPS_PROXY: proxy }, ''],
    ['none for Azure’s metadata service', 'http://169.254.169.254/metadata', { HTTP_PROXY: proxy }, ''],
  ];
  test.each(cases)('%s', (_, url, environment, expected) => {
    expect(proxyOf(url, environment)?.origin ?? '').toBe(expected);
  });
});

describe('what NO_PROXY excepts', () => {
  const cases: [string, string, boolean][] = [
    ['*', arm, true],
    ['management.azure.com', arm, true],
    ['MANAGEMENT.Azure.com', arm, true],
    ['azure.com', arm, true],
    ['.azure.com', arm, true],
    ['.management.azure.com', arm, false],
    ['zure.com', arm, false],
    ['localhost, azmk8s.io', api, true],
    ['localhost azmk8s.io', api, true],
    ['.azmk8s.io:443', api, true],
    ['azmk8s.io:8443', api, false],
    ['10.0.0.0/8', 'https://10.240.0.4:443', true],
    ['10.0.0.0/8', 'https://11.0.0.1', false],
    ['fd00::/8', 'https://[fd00::1]', true],
    ['[fd00::1]', 'https://[fd00::1]', true],
    ['[fd00::1]:443', 'https://[fd00::1]', true],
    ['*.azure.com', arm, true],
    ['*.azure.com', 'https://azure.com', false],
    ['10.0.0.0/99', 'https://10.0.0.1', false],
    ['', arm, false],
  ];
  test.each(cases)('%j and %s', (noProxy, url, excepted) => {
    for (const name of ['NO_PROXY', 'no_proxy'])
      expect(proxyOf(url, { HTTPS_PROXY: proxy, [name]: noProxy }) === undefined).toBe(excepted);
  });
});

test.each(['proxy.corp:3128', 'socks5://proxy.corp', 'ada:s3cret@proxy'])(
  'a proxy that is no URL of one is refused, and not repeated: it may hold a password (%s)',
  (given) => {
    const refused = (): unknown => proxyOf(arm, { HTTPS_PROXY: given });
    expect(refused).toThrow('HTTPS_PROXY is no URL of an HTTP proxy.');
    expect(refused).not.toThrow(given);
  },
);

test.each([
  ['HTTPS_PROXY', { HTTPS_PROXY: '10.0.0.1:3128', NO_PROXY: '*' }],
  ['HTTPS_PROXY', { https_proxy: 'socks5://proxy.corp' }],
  ['HTTP_PROXY', { HTTP_PROXY: '10.0.0.1:3128' }],
])('%s is refused before anybody is asked where Azure’s SDKs would stop at it: %j', (name, environment) => {
  expect(() => refuseOddProxies(arm, environment)).toThrow(`${name} is no URL of an HTTP proxy.`);
});

test('one that is for something else may be anything', () => {
  expect(() => refuseOddProxies(arm, { HTTPS_PROXY: proxy, HTTP_PROXY: '10.0.0.1:3128' })).not.toThrow();
});

test('a proxy’s password is secret, as it stands, decoded, and as it is sent', () => {
  const secrets = proxySecrets({ https_proxy: 'http://ada:s%26cret@proxy:1', HTTP_PROXY: proxy });
  expect(secrets).toEqual(['s%26cret', 's&cret', Buffer.from('ada:s&cret').toString('base64')]);
  expect(proxySecrets({ HTTPS_PROXY: 'http://ada:100%@proxy' })).toContain('100%');
});

describe('what a request without an answer tells', () => {
  const untrusted = Object.assign(new Error('unable to get local issuer certificate'), {
    code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  });
  test('the first cause in its words', () => {
    const refused = Object.assign(new Error(''), { code: 'ECONNREFUSED' });
    const error = new TypeError('fetch failed', { cause: new AggregateError([refused]) });
    expect(networkWords(error)).toBe('ECONNREFUSED');
    expect(networkWords(new TypeError('fetch failed', { cause: untrusted }))).toMatch(/^unable to get local issuer/);
  });

  test('what to do about an authority that is not known, and a proxy that wants credentials', () => {
    expect(networkAdvice(new TypeError('fetch failed', { cause: untrusted }))).toMatch(/NODE_EXTRA_CA_CERTS/);
    expect(networkAdvice(new Error('Proxy response (407) !== 200 when HTTP Tunneling'))).toMatch(/USER:PASSWORD@/);
    expect(networkAdvice(new Error('read ECONNRESET'))).toBeUndefined();
  });
});
