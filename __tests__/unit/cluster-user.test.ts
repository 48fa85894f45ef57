import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { systemClock } from '../../src/clock.ts';
import { explain } from '../../src/errors.ts';
import { execute } from '../../src/execute.ts';
import type { Json } from '../../src/json.ts';
import type { Credential } from '../../src/kubernetes/credential/credential.ts';
import { userCredential } from '../../src/kubernetes/credential/user.ts';
import { selfSigned } from './local-azure/self-signed.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'a user '));
afterAll(() => rmSync(folder, { recursive: true }));

/** Whoever signs in as a user of a kubeconfig, and what was masked meanwhile. */
class Somebody {
  readonly masked: string[] = [];
  readonly scopes: string[] = [];
  execute = execute;
  readonly cancelled = new AbortController();
  now = Date.parse('2026-11-23T12:00:00Z');

  signIn(
    user: Json,
    change: { isAzure?: boolean; cluster?: Json; environment?: Record<string, string> } = {},
  ): Promise<Credential> {
    const { isAzure = false, cluster = {}, environment = {} } = change;
    const principal = { clientId: 'client-1', objectId: 'a-b-c', tenantId: 't', userName: '', managedIdentity: '' };
    const session = {
      principal,
      token: (scope: string, renew = false) => {
        this.scopes.push(scope);
        return Promise.resolve(renew ? 'renewed' : 'minted');
      },
    } as never;
    return userCredential(
      { name: 'shop', isCurrent: true, server: 'https://a', cluster, user },
      { name: 'the kubeconfig of X', title: (kind) => `by the ${kind} of X`, advice: 'Do without.', isAzure },
      {
        session,
        environment: { PATH: process.env.PATH, ...environment },
        execute: this.execute,
        clock: { ...systemClock, now: () => new Date(this.now), sleep: () => Promise.resolve() },
        signal: this.cancelled.signal,
        mask: (secret) => void this.masked.push(secret),
      },
    );
  }
}

async function refusal(signingIn: Promise<Credential>): Promise<string> {
  const error: unknown = await signingIn.then((credential) => credential.present()).catch((reason: unknown) => reason);
  return explain(error);
}

/** A client certificate and its key. */
async function pair(): Promise<{ cert: string; key: string }> {
  const { certificate, privateKey } = await selfSigned();
  return { cert: certificate.toString('pem'), key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

const base64 = (words: string): string => Buffer.from(words).toString('base64');

describe('a user of a kubeconfig signs in', () => {
  test('by a client certificate, given as data or in files', async () => {
    const somebody = new Somebody();
    const proof = await pair();
    const data = { 'client-certificate-data': base64(proof.cert), 'client-key-data': base64(proof.key) };
    const credential = await somebody.signIn(data);
    expect(await credential.present()).toEqual(proof);
    expect(credential).toMatchObject({ title: 'by the client certificate of X', renew: undefined });
    const [cert, key] = Object.entries(proof).map(([name, content]) => {
      writeFileSync(path.join(folder, name), content);
      return path.join(folder, name);
    });
    expect(await (await somebody.signIn({ 'client-certificate': cert, 'client-key': key })).present()).toEqual(proof);
    expect(somebody.masked).toEqual(expect.arrayContaining([base64(proof.key), proof.key, base64(proof.cert)]));
    const others = { ...data, 'client-key-data': base64('KEY') };
    expect(await refusal(somebody.signIn(others))).toMatch(/^The user of context shop .* no pair in PEM.*\nNext: Do/);
  });

  test('by a token, or name and password', async () => {
    const somebody = new Somebody();
    const byToken = await somebody.signIn({ token: 'abc\n' });
    expect(await byToken.present()).toEqual({ authorization: 'Bearer abc' });
    const byPassword = await somebody.signIn({ username: 'me', password: 'p' });
    expect(await byPassword.present()).toEqual({ authorization: `Basic ${base64('me:p')}` });
    expect(somebody.masked).toEqual(expect.arrayContaining(['abc', 'p', base64('me:p')]));
  });

  test('by a file with a token, which is read each time', async () => {
    const somebody = new Somebody();
    const tokenFile = path.join(folder, 'token');
    writeFileSync(tokenFile, 'first\r\n');
    const credential = await somebody.signIn({ token: 'older', tokenFile });
    expect(await credential.present()).toEqual({ authorization: 'Bearer first' });
    writeFileSync(tokenFile, 'second');
    expect(await credential.renew?.()).toEqual({ authorization: 'Bearer second' });
    expect(somebody.masked).toEqual(expect.arrayContaining(['first', 'second']));
    rmSync(tokenFile);
    expect(await refusal(somebody.signIn({ tokenFile }))).toMatch(
      /^The user of context shop of the kubeconfig of X cannot sign in here: .*ENOENT.*\nNext: Do without\.$/,
    );
  });

  test.each<[string, Json]>([
    [
      'asks for kubelogin',
      { exec: { command: 'kubelogin', args: ['get-token', '--login', 'devicecode', '--server-id', 's'] } },
    ],
    ['is of the time before', { 'auth-provider': { name: 'azure', config: { 'apiserver-id': 's' } } }],
  ])('by Entra as the session, where Azure’s kubeconfig %s', async (_what, user) => {
    const somebody = new Somebody();
    const credential = await somebody.signIn(user, { isAzure: true });
    expect(credential.title).toBe('by Entra as application client-1 of tenant t, object id a-b-c');
    expect(await credential.present()).toEqual({ authorization: 'Bearer minted' });
    expect(await credential.renew?.()).toEqual({ authorization: 'Bearer renewed' });
    expect(somebody.scopes).toEqual(['s/.default', 's/.default']);
  });

  test.each<[string, Json, RegExp]>([
    ['nothing to show', {}, /neither certificate, token, password nor exec plugin/],
    ['somebody to act as', { token: 'a', as: 'admin' }, /acts as somebody else/],
    ['a provider that is gone', { 'auth-provider': { name: 'gcp' } }, /auth-provider gcp is gone/],
  ])('not with %s', async (_what, user, words) => {
    expect(await refusal(new Somebody().signIn(user))).toMatch(words);
  });
});

/** A plugin that counts its runs and notes what it is told. */
const plugin = path.join(folder, 'my plugin');
writeFileSync(
  plugin,
  `#!${process.execPath}
const fs = require('node:fs');
const runs = Number(fs.existsSync('${folder}/runs') ? fs.readFileSync('${folder}/runs', 'utf8') : 0) + 1;
fs.writeFileSync('${folder}/runs', String(runs));
fs.writeFileSync('${folder}/told', JSON.stringify({ info: JSON.parse(process.env.KUBERNETES_EXEC_INFO), own: process.env.OWN, args: process.argv.slice(2) }));
const status = JSON.parse(process.env.STATUS);
if (status.token) status.token += runs;
process.stdout.write(JSON.stringify({ kind: 'ExecCredential', status }));
process.stderr.write(process.env.WORDS ?? '');
process.exitCode = Number(process.env.CODE ?? 0);
`,
);
chmodSync(plugin, 0o755);

function byPlugin(status: Json, exec: Json = {}, variables: Record<string, string> = {}): Json {
  rmSync(path.join(folder, 'runs'), { force: true });
  const env = Object.entries({ STATUS: JSON.stringify(status), ...variables }).map(([name, value]) => ({
    name,
    value,
  }));
  return { exec: { apiVersion: 'client.authentication.k8s.io/v1', command: plugin, env, ...exec } };
}

describe('an exec plugin', () => {
  test('is told what kubectl tells it, and runs again when its credential ends or is refused', async () => {
    const somebody = new Somebody();
    const status = { token: 'token-', expirationTimestamp: '2026-11-23T13:00:00Z' };
    const user = byPlugin(
      status,
      { args: ['--client-secret', 'hush', 'x'], provideClusterInfo: 'true' },
      { OWN: 'o', MY_PASSWORD: 'pst' },
    );
    const cluster = { 'certificate-authority-data': 'Q0E=' };
    const credential = await somebody.signIn(user, { cluster });
    const [one, same] = await Promise.all([credential.present(), credential.present()]);
    expect(one).toEqual({ authorization: 'Bearer token-1' });
    expect(same).toEqual(one);
    expect(JSON.parse(readFileSync(path.join(folder, 'told'), 'utf8'))).toEqual({
      info: {
        kind: 'ExecCredential',
        apiVersion: 'client.authentication.k8s.io/v1',
        spec: { interactive: false, cluster: { server: 'https://a', 'certificate-authority-data': 'Q0E=' } },
      },
      own: 'o',
      args: ['--client-secret', 'hush', 'x'],
    });
    expect(await credential.renew?.()).toEqual({ authorization: 'Bearer token-2' });
    somebody.now += 3_600_000;
    expect(await credential.present()).toEqual({ authorization: 'Bearer token-3' });
    expect(somebody.masked).toEqual(expect.arrayContaining(['hush', 'pst', 'token-1', 'token-2', 'token-3']));
  });

  test('may give a certificate', async () => {
    const somebody = new Somebody();
    const user = byPlugin({ clientCertificateData: 'CERT', clientKeyData: 'KEY' });
    expect(await (await somebody.signIn(user)).present()).toEqual({ cert: 'CERT', key: 'KEY' });
    expect(somebody.masked).toContain('KEY');
  });

  test('that fails is shown with what it said to people, and never with what it printed', async () => {
    const words = `::error::no\nline ${'half'.repeat(80)}\n${'line\n'.repeat(20)}`;
    const user = byPlugin({ token: 'token-' }, { installHint: 'Install it.' }, { CODE: '3', WORDS: words });
    const said = await refusal(new Somebody().signIn(user));
    expect(said).toContain(
      'of the kubeconfig of X signs in, failed: it ended with status 3 and said:\n: :error::no\nline …\nline\n',
    );
    expect(said).toContain('Next: Do without.\nThe kubeconfig says of it: Install it.');
    expect(said).not.toContain('token-');
    expect(said.split('\n').length).toBeLessThan(12);
  });

  test('that gives nothing is said to', async () => {
    expect(await refusal(new Somebody().signIn(byPlugin({})))).toContain('it gave neither token nor certificate');
  });

  test('that waits for something ends with the run that is cancelled', async () => {
    const somebody = new Somebody();
    somebody.execute = () => new Promise(() => undefined);
    const signingIn = (await somebody.signIn({ exec: { command: 'login' } })).present();
    somebody.cancelled.abort();
    await expect(signingIn).rejects.toThrow('it did not end');
  });

  test('has what a step has, but not what is of actions alone', async () => {
    const show = ['-c', 'env >&2; exit 1'];
    const environment = { ACTIONS_RUNTIME_TOKEN: 'rt', INPUT_MODE: 'pin', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id' };
    const said = await refusal(new Somebody().signIn({ exec: { command: 'sh', args: show } }, { environment }));
    expect(said).toMatch(/ACTIONS_ID_TOKEN_REQUEST_TOKEN=id/);
    expect(said).not.toMatch(/ACTIONS_RUNTIME|INPUT_/);
  });

  test('that prints a token where none is looked for, or says the secret of its environment, has it masked', async () => {
    const somebody = new Somebody();
    const print = ['-c', 'echo \'{"accessToken": "eyJ0.eyJ1.c2lnbmF0dXJl"}\''];
    const environment = { AAD_SERVICE_PRINCIPAL_CLIENT_SECRET: 'of the environment' };
    const said = await refusal(somebody.signIn({ exec: { command: 'sh', args: print } }, { environment }));
    expect(said).toMatch(/neither token nor certificate/);
    expect(somebody.masked).toEqual(expect.arrayContaining(['eyJ0.eyJ1.c2lnbmF0dXJl', 'of the environment']));
  });

  test('whose token cannot be sent is refused without it, and so is such a token of a file', async () => {
    const tokenFile = path.join(folder, 'powershell');
    writeFileSync(tokenFile, Buffer.from('\ufeffS3cret', 'utf16le'));
    const print = ['-c', String.raw`echo '{"status": {"token": "S3\u0001cret"}}'`];
    for (const user of [{ tokenFile }, { token: 'S3\ncret' }, { exec: { command: 'sh', args: print } }]) {
      const said = await refusal(new Somebody().signIn(user));
      expect(said).toMatch(/its token has characters/);
      expect(said).not.toContain('S3');
    }
  });

  test('that is not there is named, with how to have kubelogin', async () => {
    const exec = { command: '/nowhere/kubelogin', args: ['get-token', '-l', 'azurecli'] };
    const said = await refusal(new Somebody().signIn({ exec }));
    expect(said).toMatch(
      /^\/nowhere\/kubelogin, by which context shop .* failed: [^]*azure\/use-kubelogin[^]*Do without/,
    );
  });

  test.each<[string, Json, Record<string, string>]>([
    ['kubelogin by a code that a person types', { command: 'kubelogin', args: ['get-token'] }, {}],
    ['kubelogin in a browser', { command: '/bin/kubelogin', args: ['get-token', '--login=interactive'] }, {}],
    [
      'kubelogin as the environment has it',
      { command: 'kubelogin.exe', args: ['get-token', '-l', 'spn'] },
      { AAD_LOGIN_METHOD: 'devicecode' },
    ],
    ['anything that says so', { command: 'login', interactiveMode: 'Always' }, {}],
  ])('that waits for a person is not begun: %s', async (_what, exec, environment) => {
    expect(await refusal(new Somebody().signIn({ exec }, { environment }))).toMatch(
      / by \S+( by \w+)?, which waits for a person/,
    );
  });
});
