import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HttpMethod, KubeConfig, RequestContext } from '@kubernetes/client-node';
import { stringify } from 'yaml';
import { aksKubeconfig } from '../../../local-azure/kubernetes/kubeconfig.ts';
import { readKubeconfig } from '../../../local-azure/real-cluster/kubeconfig.ts';
import { readRealClusterOptions } from '../../../local-azure/real-cluster/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'real-kubeconfig-'));
const file = join(folder, 'config');

afterAll(() => rmSync(folder, { recursive: true }));

function config({ cluster = {}, user = {}, context = {}, ...rest }: Record<string, object> = {}): object {
  return {
    clusters: [{ name: 'kind', cluster: { server: 'https://127.0.0.1:6443', ...cluster } }],
    users: [{ name: 'admin', user }],
    contexts: [
      { name: 'other', context: {} },
      { name: 'kind', context: { cluster: 'kind', user: 'admin', ...context } },
    ],
    'current-context': 'kind',
    ...rest,
  };
}

function read(content: unknown): ReturnType<typeof readKubeconfig> {
  writeFileSync(file, typeof content === 'string' ? content : stringify(content));
  return readKubeconfig(file);
}

function data(text: string): string {
  return Buffer.from(text).toString('base64');
}

test('what lies in other files comes with it', () => {
  for (const name of ['ca.pem', 'cert.pem', 'key.pem']) writeFileSync(join(folder, name), name);
  writeFileSync(join(folder, 'token'), 'secret\n');
  const cluster = { 'certificate-authority': 'ca.pem', 'tls-server-name': 'kubernetes' };
  const user = { 'client-certificate': 'cert.pem', 'client-key': join(folder, 'key.pem'), tokenFile: 'token' };
  expect(read(config({ cluster, user }))).toEqual({
    cluster: {
      server: 'https://127.0.0.1:6443',
      'tls-server-name': 'kubernetes',
      'certificate-authority-data': data('ca.pem'),
    },
    user: {
      'client-certificate-data': data('cert.pem'),
      'client-key-data': data('key.pem'),
      token: 'secret',
    },
  });
});

test('data in the file wins over another file, as it does for kubectl', () => {
  const cluster = { 'certificate-authority': 'nosuch.pem', 'certificate-authority-data': data('inline') };
  expect(read(config({ cluster })).cluster).toMatchObject({ 'certificate-authority-data': data('inline') });
});

test('a server without TLS is one that clients accept, and its user may have nothing', async () => {
  const server = 'http://127.0.0.1:8080';
  const entries = read({
    ...config({ cluster: { server, 'certificate-authority': 'gone.pem' } }),
    users: [{ name: 'admin' }],
  });
  expect(entries.user).toEqual({});
  const client = new KubeConfig();
  client.loadFromString(aksKubeconfig({ name: 'demo', resourceGroup: 'demo' }, entries, 'clusterUser'));
  await expect(client.applySecurityAuthentication(new RequestContext(server, HttpMethod.GET))).resolves.toBeUndefined();
});

test.each<[string, unknown, RegExp]>([
  ['no YAML', '{', /config is no kubeconfig: /],
  ['another kind of file', 'text', /config is no kubeconfig$/],
  [
    'no current context',
    { ...config(), 'current-context': '' },
    /no current context \(it has: other, kind\)\. kubectl config use-context/,
  ],
  [
    'a context that is not there',
    { ...config(), 'current-context': 'gone' },
    /names the context "gone", which it does not have/,
  ],
  ['a cluster that is not there', config({ context: { cluster: 'gone' } }), /names the cluster "gone"/],
  ['a user that is not there', config({ context: { user: 'gone' } }), /names the user "gone"/],
  ['no scheme', config({ cluster: { server: 'localhost:8080' } }), /"localhost:8080" is no URL of an API server/],
  ['no server', config({ cluster: { server: 'nowhere' } }), /"nowhere" is no URL of an API server/],
  ['a proxy', config({ cluster: { 'proxy-url': 'http://127.0.0.1:1' } }), /proxy-url: local Azure reaches/],
  ['a program', config({ user: { exec: { command: 'kubelogin' } } }), /signs in by exec, which runs a program/],
  ['a role that it plays', config({ user: { as: 'somebody' } }), /acts as another \(as\)/],
  [
    'a file that is not there',
    config({ user: { 'client-key': 'gone.pem' } }),
    /client-key: gone.pem: there is no such/,
  ],
])('%s is refused with what is wrong', (_, content, words) => {
  expect(() => read(content)).toThrow(words);
});

test('a kubeconfig that is not there is named', () => {
  expect(() => readKubeconfig(join(folder, 'gone'))).toThrow(/gone: there is no such file/);
});

describe('options', () => {
  test('both or neither', () => {
    expect(readRealClusterOptions({})).toBeUndefined();
    expect(readRealClusterOptions({ kubeconfig: 'a', 'pod-address': '172.18.0.1' })).toEqual({
      kubeconfig: 'a',
      podAddress: '172.18.0.1',
    });
    expect(() => readRealClusterOptions({ kubeconfig: 'a' })).toThrow(/needs --pod-address ADDRESS/);
    expect(() => readRealClusterOptions({ 'pod-address': '::1' })).toThrow(/--kubeconfig FILE says which/);
  });

  test.each(['localhost', '0.0.0.0', '::', '172.18.0'])('%s is no address that pods can call', (address) => {
    expect(() => readRealClusterOptions({ kubeconfig: 'a', 'pod-address': address })).toThrow(/is no IP address/);
  });
});
