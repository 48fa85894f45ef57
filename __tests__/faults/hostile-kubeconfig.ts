import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { ResourceManager } from '../../src/azure/resource-manager.ts';
import { systemClock } from '../../src/clock.ts';
import { ActionError, explain } from '../../src/errors.ts';
import { azureContext } from '../../src/kubernetes/credential/azure-kubeconfig.ts';
import type { CredentialHost, Proof } from '../../src/kubernetes/credential/credential.ts';
import { readContexts, yamlFault, type KubeContext } from '../../src/kubernetes/credential/kubeconfig.ts';
import { authorityOf, ownContext } from '../../src/kubernetes/credential/own-context.ts';
import { userCredential } from '../../src/kubernetes/credential/user.ts';
import { keepSecrets } from '../../src/secrets.ts';
import { hostileJson, hostileText, isUnpolluted, mostTime, tryOut } from './hostile.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'hostile-kubeconfig-'));
const fileOfSomebody = path.join(folder, 'id');
const content = 'what-only-the-file-holds';
writeFileSync(fileOfSomebody, content);
afterAll(() => rmSync(folder, { recursive: true }));

/** What signing in did. */
class SignIn {
  readonly run: { program: string; args: readonly string[] }[] = [];
  readonly secrets = keepSecrets(() => undefined);
  said = '';

  host(): CredentialHost {
    const principal = { clientId: 'c', objectId: 'o', tenantId: 't', userName: '', managedIdentity: '' };
    return {
      session: { principal, token: () => Promise.resolve('minted') } as never,
      environment: {},
      clock: systemClock,
      signal: new AbortController().signal,
      mask: this.secrets.mask,
      execute: (program, args, environment = {}) => {
        this.run.push({ program, args });
        // As a program that tells all that it was given.
        const stderr = [...args, ...Object.values(environment)].join('\n');
        return Promise.resolve({ exitCode: 1, stdout: '', stderr });
      },
    };
  }

  /** Signs in as the context's user, and keeps in mind what is said where that fails. */
  async as(context: () => KubeContext | Promise<KubeContext>, isAzure: boolean): Promise<Proof & { ca?: string }> {
    const origin = { name: 'X', title: () => 'by X', advice: 'Do without.', isAzure };
    try {
      const found = await context();
      const ca = await authorityOf(found).catch(() => undefined);
      const proof = await (await userCredential(found, origin, this.host())).present();
      return { ...proof, ...(ca === undefined ? {} : { ca }) };
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      this.said = this.secrets.hide(explain(error));
      return {};
    }
  }
}

/** Names of the file, in many forms. */
const fileName = fc.constantFrom(
  ...[
    fileOfSomebody,
    `file://${fileOfSomebody}`,
    `/proc/self/root${fileOfSomebody}`,
    `${folder}/../${path.basename(folder)}/id`,
  ],
  ...[path.relative('.', fileOfSomebody), 'id', '/dev/null', '\0', '~/id', `${fileOfSomebody}\0.pem`],
);
const paths = fc.dictionary(
  fc.constantFrom(
    'certificate-authority',
    'client-certificate',
    'client-key',
    'tokenFile',
    'tokenFile',
    'username',
    'token',
  ),
  fc.oneof({ weight: 3, arbitrary: fileName }, hostileText),
  { maxKeys: 4 },
);
const exec = fc.record(
  {
    command: fc.oneof(fc.constantFrom('sh', './login', '/bin/sh', 'kubelogin', 'C:\\k.exe', 'a"b', 'a\0'), hostileText),
    args: fc.array(fc.oneof(fc.constantFrom('-c', 'id', 'get-token', '--server-id=x', 'a\0'), hostileText), {
      maxLength: 3,
    }),
    env: fc.array(fc.record({ name: fc.constantFrom('PATH', '__proto__', 'A\0'), value: hostileText }), {
      maxLength: 2,
    }),
    apiVersion: hostileText,
    provideClusterInfo: fc.constantFrom('true', 'false'),
    interactiveMode: fc.constantFrom('Always', 'Never'),
  },
  { requiredKeys: ['command'] },
);
const user = fc
  .tuple(paths, fc.option(exec, { freq: 2 }), hostileJson('exec', 'token', 'auth-provider', 'name', 'config'))
  .map(([files, program, more]) => ({
    ...(typeof more === 'object' ? more : {}),
    ...files,
    ...(program === null ? {} : { exec: program }),
  }));
const config = fc.tuple(user, paths, hostileJson('server', 'proxy-url')).map(([one, files, more]) => ({
  clusters: [{ name: 'c', cluster: { ...(typeof more === 'object' ? more : {}), server: 'https://a', ...files } }],
  users: [{ name: 'u', user: one }],
  contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
  'current-context': 'x',
}));

test('of what Azure hands out nothing is run, and no file of the runner is read', async () => {
  const ended = { signedIn: 0, refused: 0 };
  await tryOut('kubeconfigs that Azure hands out', config, async (kubeconfig) => {
    const value = Buffer.from(JSON.stringify(kubeconfig)).toString('base64');
    const manager = { post: () => Promise.resolve({ kubeconfigs: [{ value }] }) } as unknown as ResourceManager;
    const signIn = new SignIn();
    const shown = await signIn.as(() => azureContext(manager, '/c', 'user', signIn.secrets.mask), true);
    ended[signIn.said === '' ? 'signedIn' : 'refused'] += 1;
    expect(isUnpolluted()).toBe(true);
    expect(signIn.run).toEqual([]);
    expect(JSON.stringify(shown) + signIn.said).not.toContain(content);
  });
  expect(Math.min(...Object.values(ended))).toBeGreaterThan(2);
});

test('of the workflow’s own kubeconfig the program and the files that its user names, and no others', async () => {
  let [run, read] = [0, 0];
  await tryOut('kubeconfigs that a workflow names', config, async (kubeconfig) => {
    const signIn = new SignIn();
    const [found] = readContexts([{ folder, content: JSON.stringify(kubeconfig) }]);
    if (!found) throw new Error('no context');
    const proof = await signIn.as(() => found, false);
    expect(isUnpolluted()).toBe(true);
    const named = kubeconfig.users[0]?.user as { exec?: { command: string; args?: string[] } };
    run += signIn.run.length;
    for (const { program, args } of signIn.run) {
      const { command = '' } = named.exec ?? {};
      expect([program, args]).toEqual([
        command.includes('/') ? path.resolve(folder, command) : command,
        named.exec?.args ?? [],
      ]);
      expect(JSON.stringify([program, args])).not.toContain('\\u0000');
    }
    const isRead = JSON.stringify(proof).includes(content);
    read += Number(isRead);
    if (isRead)
      expect(JSON.stringify(kubeconfig)).toMatch(
        /"(tokenFile|client-key|client-certificate|certificate-authority)":"[^"]*id"/,
      );
  });
  expect(Math.min(run, read)).toBeGreaterThan(0);
});

// No host can be of it.
const secret = 'S3cret^Of0123456789';
/** A kubeconfig with a secret wherever one can be. */
const written = `apiVersion: v1
current-context: x
clusters:
- name: c
  cluster: {server: "https://me:${secret}@a/", proxy-url: "http://p:${secret}@proxy:1"}
contexts:
- {name: x, context: {cluster: c, user: u}}
- {name: y, context: {cluster: c, user: v}}
users:
- name: u
  user:
    token: &t "${secret}"
    username: me
    password: ${secret}
    client-key-data: ${Buffer.from(secret).toString('base64')}
    exec:
      command: login
      args: [--client-secret, "${secret}", "--password=${secret}"]
      env: [{name: AAD_TOKEN, value: "${secret}"}, {name: B_SECRET, value: *t}]
- name: v
  user: {auth-provider: {name: oidc, config: {client-secret: ${secret}, id-token: "${secret}"}}}
`;
const breaks = fc.constantFrom(
  '',
  '"',
  "'",
  ':',
  ': ',
  '\n',
  '\t',
  '{',
  '}',
  '[',
  '*',
  '&a ',
  '<<: *t',
  '!!x ',
  '\\0',
  '\\n',
  '\0',
  '@',
  '#',
  '|',
  '>',
  '- ',
  '%',
  '\u0085',
  ', ',
);
const broken = fc
  .array(fc.tuple(fc.nat(written.length), fc.nat(3), breaks), { minLength: 1, maxLength: 4 })
  .map((changes) =>
    changes.reduce((text, [at, length, by]) => text.slice(0, at) + by + text.slice(at + length), written),
  );

test('what is wrong with a kubeconfig is told without a secret of it', async () => {
  const ended = { unreadable: 0, refused: 0 };
  await tryOut('broken kubeconfigs with secrets', broken, async (text) => {
    const signIn = new SignIn();
    let contexts: KubeContext[];
    try {
      contexts = readContexts([{ folder, content: text }]);
    } catch (error) {
      ended.unreadable += 1;
      expect(yamlFault(error)).not.toContain(secret.slice(0, 6));
      return;
    }
    const target = { name: 'web', hosts: ['a'], ofAzure: () => Promise.resolve(undefined) };
    const named = { title: 'KUBECONFIG', paths: [], otherwise: 'Do without.' };
    const own = (): Promise<KubeContext> => ownContext(contexts, named, target);
    for (const from of [own, ...contexts.map((context) => () => context)]) {
      await signIn.as(from, false);
      ended.refused += Number(signIn.said !== '');
      expect(signIn.said).not.toContain(secret);
    }
  });
  expect(Math.min(...Object.values(ended))).toBeGreaterThan(2);
});

test('aliases, depth and size of a kubeconfig cost what they say, or are refused', async () => {
  const places = [
    'apiVersion',
    'args',
    'env',
    'installHint',
    'certificate-authority-data',
    'proxy-url',
    'token',
    'as-groups',
  ];
  const bombs = fc
    .tuple(fc.integer({ min: 5, max: 40 }), fc.subarray(places, { minLength: 1 }), hostileText)
    .map(([depth, keys, text]) => {
      const levels = Array.from({ length: depth }, (_, level) => `  - &l${level + 1} [${`*l${level},`.repeat(9)}]`);
      const swollen = keys.map((key) => `${key}: *l${depth}`).join(', ');
      return [
        `bomb:\n  - &l0 ${JSON.stringify(text)}`,
        ...levels,
        `users: [{name: x, user: {exec: {command: a, provideClusterInfo: true, ${swollen}}}}]`,
        `clusters: [{name: x, cluster: {server: "https://a", ${swollen}}}]`,
        'contexts: [{name: x, context: {cluster: x, user: x}}]',
      ].join('\n');
    });
  const deep = fc
    .tuple(fc.constantFrom('[', '{a: ', '- ', '? ', '&a '), fc.constantFrom(100, 20_000))
    .map(([sign, depth]) => sign.repeat(depth));
  let run = 0;
  await tryOut('kubeconfigs that swell', fc.oneof({ weight: 9, arbitrary: bombs }, deep), async (text) => {
    const { user: before } = process.cpuUsage();
    try {
      for (const context of readContexts([{ folder, content: text }])) {
        const signIn = new SignIn();
        await signIn.as(() => context, false);
        run += signIn.run.length;
      }
    } catch (error) {
      expect(yamlFault(error)).toMatch(/\S/);
    }
    expect(process.cpuUsage({ user: before, system: 0 }).user / 1000).toBeLessThan(mostTime);
  });
  expect(run).toBeGreaterThan(20);
});
