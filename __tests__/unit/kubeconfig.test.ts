import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { namedFiles, readNamed } from '../../src/kubernetes/credential/kubeconfig-files.ts';
import { readContexts, type KubeContext } from '../../src/kubernetes/credential/kubeconfig.ts';
import { ownContext } from '../../src/kubernetes/credential/own-context.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kubeconfig-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Given {
  server: string;
  cluster?: string;
  user?: string;
}

/** A kubeconfig with these contexts by name, the last of which is current. */
function kubeconfig(contexts: Record<string, Given>): string {
  const all = Object.entries(contexts);
  return [
    'clusters:',
    ...all.map(([name, { server, cluster = '' }]) => `- {name: ${name}, cluster: {server: "${server}", ${cluster}}}`),
    'users:',
    ...all.map(([name, { user = 'token: 0123' }]) => `- {name: ${name}, user: {${user}}}`),
    'contexts:',
    ...all.map(([name]) => `- {name: ${name}, context: {cluster: ${name}, user: ${name}}}`),
    `current-context: ${all.at(-1)?.[0] ?? ''}`,
  ].join('\n');
}

describe('which kubeconfig', () => {
  const home = '/home/me';
  const posix = (input: string, environment: Record<string, string>): string[] | undefined =>
    namedFiles(input, environment, path.posix, home)?.paths;
  const windows = (input: string, environment: Record<string, string>): string[] | undefined =>
    namedFiles(input, environment, path.win32, 'C:\\Users\\me')?.paths;

  test('is the input, relative to the workspace, else those of KUBECONFIG', () => {
    const environment = { GITHUB_WORKSPACE: '/repo', KUBECONFIG: '/one::~/.kube/two' };
    expect(posix('sub/config', environment)).toEqual(['/repo/sub/config']);
    expect(posix('~/config', environment)).toEqual(['/home/me/config']);
    expect(posix('', environment)).toEqual(['/one', '/home/me/.kube/two']);
    expect(posix('', { KUBECONFIG: '' })).toBeUndefined();
  });

  test('on Windows has its own separators', () => {
    const environment = { GITHUB_WORKSPACE: 'D:\\a\\shop', KUBECONFIG: 'D:\\a\\_temp\\kubeconfig_1;~\\.kube\\config' };
    expect(windows('sub/config', environment)).toEqual(['D:\\a\\shop\\sub\\config']);
    expect(windows('', environment)).toEqual(['D:\\a\\_temp\\kubeconfig_1', 'C:\\Users\\me\\.kube\\config']);
  });
});

describe('a kubeconfig in place of its path', () => {
  const content = kubeconfig({ shop: { server: 'https://a', user: 'token: S3cret' } });
  test.each([content, JSON.stringify({ token: 'S3cret' }), `S3cret/${'abcd'.repeat(1000)}`])(
    'is not shown',
    (given) => {
      for (const [input, environment] of [
        [given, {}],
        ['', { KUBECONFIG: given }],
      ] as const)
        expect(() => namedFiles(input, environment)).toThrow(
          /^(KUBECONFIG|kubeconfig) seems to be a kubeconfig itself: (?!.*S3)/,
        );
    },
  );
});

describe('a kubeconfig', () => {
  test('with the line ends of Windows is read, its values as texts, its files beside it', () => {
    const user =
      'tokenFile: secrets/token, client-key: "C:/keys/k.pem", exec: {command: "bin\\\\login.exe", args: [1]}';
    const content = kubeconfig({ shop: { server: 'https://a/', cluster: 'certificate-authority: ca.pem', user } });
    const [context] = readContexts([{ folder: 'D:\\kube', content: content.replaceAll('\n', '\r\n') }], path.win32);
    expect(context).toEqual({
      name: 'shop',
      isCurrent: true,
      server: 'https://a',
      cluster: { server: 'https://a/', 'certificate-authority': 'D:\\kube\\ca.pem' },
      user: {
        tokenFile: 'D:\\kube\\secrets\\token',
        'client-key': 'C:\\keys\\k.pem',
        exec: { command: 'D:\\kube\\bin\\login.exe', args: ['1'] },
      },
    });
  });

  test('of several files is merged: what comes first counts', () => {
    const contexts = readContexts([
      { folder: '/', content: kubeconfig({ shop: { server: 'https://first' } }) },
      { folder: '/', content: kubeconfig({ shop: { server: 'https://second' }, jobs: { server: 'https://jobs' } }) },
    ]);
    expect(contexts.map(({ name, server, isCurrent }) => [name, server, isCurrent])).toEqual([
      ['shop', 'https://first', true],
      ['jobs', 'https://jobs', false],
    ]);
  });

  test('that is broken is refused without a word of it', async () => {
    const file = path.join(folder, 'broken');
    writeFileSync(file, 'users:\n- name: me\n  user: {token: very-secret');
    const reading = readNamed({ title: 'KUBECONFIG', paths: [file], otherwise: 'Do without.' });
    await expect(reading).rejects.toMatchObject({
      reason: 'input',
      message: expect.stringMatching(
        /^The kubeconfig of KUBECONFIG cannot be used: (?!.*very-secret).* in line 3\.$/,
      ) as string,
    });
  });

  test.each(['*S3cret', '!S3cret', '!S3^cret', '!S3c!ret', '"S3cret'])(
    'that takes a password for something of YAML is refused without it: %s',
    async (password) => {
      const file = path.join(folder, 'odd');
      writeFileSync(file, `users:\n- name: me\n  user: {username: me, password: ${password}}\n`);
      const reading = readNamed({ title: 'KUBECONFIG', paths: [file], otherwise: 'Do without.' });
      await expect(reading).rejects.toThrow(/cannot be used: (?!.*S3).{9,} in line \d\.$/);
    },
  );

  test('that is missing is refused, but for one of several', async () => {
    const file = path.join(folder, 'there');
    const missing = path.join(folder, 'missing');
    writeFileSync(file, kubeconfig({ shop: { server: 'https://a' } }));
    const named = { title: 'KUBECONFIG', otherwise: 'Do without.' };
    expect(await readNamed({ ...named, paths: [missing, file] })).toHaveLength(1);
    await expect(readNamed({ ...named, paths: [missing] })).rejects.toMatchObject({
      reason: 'input',
      next: 'Do without.',
    });
  });
});

describe('the context of the cluster', () => {
  const host = 'demo-1.hcp.westeurope.azmk8s.io';
  const named = { title: 'KUBECONFIG', paths: [], otherwise: 'Do without.' };

  function choose(contexts: Record<string, Given>, ofAzure?: Given): Promise<KubeContext> {
    const azure = ofAzure && readContexts([{ folder: '', content: kubeconfig({ azure: ofAzure }) }])[0];
    const all = readContexts([{ folder, content: kubeconfig(contexts) }]);
    return ownContext(all, named, { name: 'demo', hosts: [host], ofAzure: () => Promise.resolve(azure) });
  }

  const data = `certificate-authority-data: ${Buffer.from('authority').toString('base64')}`;

  test.each<[string, Record<string, Given>, Given | undefined, string]>([
    [
      'the current one of those whose server it is',
      { first: { server: `https://${host}:443` }, current: { server: `https://${host.toUpperCase()}` } },
      undefined,
      'current',
    ],
    [
      'another, where the current one is of something else',
      { first: { server: `https://${host}:443` }, current: { server: 'https://kind' } },
      undefined,
      'first',
    ],
    [
      'the one with the server that Azure names',
      { first: { server: 'https://10.0.0.1' }, current: { server: 'https://kind' } },
      { server: 'https://10.0.0.1/' },
      'first',
    ],
    [
      'a tunnel to it, which the authority tells',
      {
        first: { server: 'https://localhost:1', cluster: 'certificate-authority: ca.pem' },
        current: { server: 'https://kind' },
      },
      { server: 'https://x', cluster: data },
      'first',
    ],
  ])('is %s', async (_what, contexts, ofAzure, expected) => {
    writeFileSync(path.join(folder, 'ca.pem'), 'authority\r\n');
    expect((await choose(contexts, ofAzure)).name).toBe(expected);
  });

  test('is none of those of other clusters: what there is, what is meant and the ways out are said', async () => {
    const contexts = { kind: { server: 'https://127.0.0.1:6443' }, jobs: { server: 'https://jobs', cluster: data } };
    await expect(choose(contexts, { server: 'https://x' })).rejects.toMatchObject({
      reason: 'input',
      message: `The kubeconfig of KUBECONFIG is not of cluster demo: context jobs is https://jobs, context kind is https://127.0.0.1:6443; the cluster's API server is ${host} or https://x.`,
      next: 'Do without.',
    });
    // Whoever may not ask Azure is not told that no tunnel is meant.
    await expect(choose(contexts)).rejects.toMatchObject({
      next: expect.stringMatching(/^Do without\. .*tunnel.*Azure Kubernetes Service Cluster User Role/) as string,
    });
  });

  test.each([`http://${host}:443`, `https://me:S3cret@${host}`, `https://S3cret@${host}`])(
    'is refused where who signs in could be read: %s',
    async (server) => {
      await expect(choose({ current: { server } })).rejects.toMatchObject({
        reason: 'input',
        message: expect.stringMatching(
          /is of cluster demo, but its server \S+(?<!S3.*) is no plain https URL/,
        ) as string,
      });
    },
  );

  test('is not told by an authority that the server need not prove, nor are passwords of servers shown', async () => {
    const cluster = `${data}, insecure-skip-tls-verify: true`;
    const choosing = choose(
      { other: { server: 'https://me:S3cret@other', cluster } },
      { server: 'https://x', cluster: data },
    );
    await expect(choosing).rejects.toThrow(/is not of cluster demo: context other is https:\/\/other;/);
  });
});
