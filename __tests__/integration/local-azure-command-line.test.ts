import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, watch } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';

/** The command line of local Azure, as a child process whose folder for temporary files shows what it leaves. */
const main = fileURLToPath(new URL('../../local-azure/main.ts', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-line-'));
});
afterEach(() => {
  const left = readdirSync(folder);
  rmSync(folder, { recursive: true });
  expect(left).toEqual([]);
});

interface Ended {
  status: number | null;
  output: string;
  errors: string;
}

function start(file: string, parameters: readonly string[]): ChildProcess {
  return spawn(file, parameters, {
    cwd: folder,
    // The options are for jest's own modules.
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function localAzure(...parameters: string[]): ChildProcess {
  return start(process.execPath, [main, ...parameters]);
}

/** `close` comes when nobody holds the output any more: neither the process nor one that it started. */
async function ended(child: ChildProcess): Promise<Ended> {
  let [output, errors] = ['', ''];
  child.stdout?.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (errors += part.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, output, errors };
}

/** Resolves when the last thing has gone from the folder: what was killed has its folder removed by another process. */
function emptied(): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, () => {
      if (readdirSync(folder).length > 0) return;
      watcher.close();
      resolve();
    });
  });
}

async function line(child: ChildProcess, wanted: string): Promise<string[]> {
  const lines: string[] = [];
  if (!child.stdout) throw new Error('no output');
  for await (const text of createInterface(child.stdout)) {
    lines.push(text);
    if (text === wanted) break;
  }
  // The loop's end pauses the stream, and a paused stream never closes.
  child.stdout.resume();
  return lines;
}

describe('with a command', () => {
  test('the command has the environment, and its status is the exit status', async () => {
    const script = 'console.log(JSON.stringify(process.env)); process.exit(7)';
    const { status, output } = await ended(localAzure('--scenario', 'own-ips', '--', process.execPath, '-e', script));
    expect(status).toBe(7);
    const environment = JSON.parse(output) as Record<string, string>;
    const https = expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+$/) as string;
    expect(environment).toMatchObject({
      AZURE_RESOURCE_MANAGER_ENDPOINT: https,
      AZURE_AUTHORITY_HOST: https,
      KUBECONFIG: environment.LOCAL_AZURE_KUBECONFIG,
      NODE_EXTRA_CA_CERTS: expect.stringContaining(folder) as string,
    });
  });

  test.each([
    ['not found', ['nosuchcommand'], 127, /nosuchcommand: command not found/],
    ['ended by a signal', ['sh', '-c', 'kill -KILL $$'], 137, /^$/],
  ])('%s', async (_, command, expected, words) => {
    const { status, errors } = await ended(localAzure('--', ...command));
    expect(status).toBe(expected);
    expect(errors).toMatch(words);
  });

  test('a signal reaches the command, which ends in its own way', async () => {
    const child = localAzure('--', 'sh', '-c', "trap 'exit 42' INT; echo started; sleep 300 & wait");
    const end = ended(child);
    await line(child, 'started');
    child.kill('SIGINT');
    expect((await end).status).toBe(42);
  });

  test('killed, it leaves no command either', async () => {
    const child = localAzure('--', 'sh', '-c', "trap 'echo told; exit' TERM; echo started; sleep 300 & wait");
    const end = ended(child);
    await line(child, 'started');
    const empty = emptied();
    child.kill('SIGKILL');
    expect((await end).output).toContain('told');
    await empty;
  });

  test('nothing that the command has started is left', async () => {
    const child = localAzure('--', 'sh', '-c', 'sleep 300 & echo started; wait');
    const end = ended(child);
    await line(child, 'started');
    child.kill('SIGTERM');
    expect((await end).status).toBe(143);
  });
});

describe('without a command', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('serves until %s', async (signal) => {
    const child = localAzure();
    const end = ended(child);
    const lines = await line(child, 'ready');
    expect(lines.slice(0, -1).map((text) => text.replace(/=.*/, ''))).toEqual([
      'AZURE_RESOURCE_MANAGER_ENDPOINT',
      'AZURE_AUTHORITY_HOST',
      'AZURE_TENANT_ID',
      'AZURE_CLIENT_ID',
      'AZURE_SUBSCRIPTION_ID',
      'NODE_EXTRA_CA_CERTS',
      'ACTIONS_ID_TOKEN_REQUEST_URL',
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      'AZURE_POD_IDENTITY_AUTHORITY_HOST',
      'LOCAL_AZURE_FEDERATED_TOKEN_FILE',
      'LOCAL_AZURE_KUBECONFIG',
      'LOCAL_AZURE_ECHO_URLS',
      'LOCAL_AZURE_ECHO_URLS_IPV6',
      'LOCAL_AZURE_URL',
    ]);
    child.kill(signal);
    expect(await end).toMatchObject({ status: 0, errors: '' });
  });

  test('ends with its parent, however that ends, pods included', async () => {
    const parent = start('sh', ['-c', `'${process.execPath}' '${main}' --scenario foreign-echo & wait`]);
    const end = ended(parent);
    await line(parent, 'ready');
    parent.kill('SIGKILL');
    expect((await end).errors).toBe('');
  });

  test('killed, it leaves no folder either', async () => {
    const child = localAzure('--scenario', 'image-missing');
    const end = ended(child);
    await line(child, 'ready');
    const empty = emptied();
    child.kill('SIGKILL');
    await Promise.all([end, empty]);
  });

  test('Resource Manager has the port that is asked for, and a port in use is said', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    const refused = await ended(localAzure('--port', port));
    expect(refused).toMatchObject({ status: 2, errors: `local-azure: port ${port} is in use by another process\n` });
    other.close();
    await once(other, 'close');
    const { output } = await ended(
      localAzure('--port', port, '--', 'sh', '-c', 'echo $AZURE_RESOURCE_MANAGER_ENDPOINT'),
    );
    expect(output).toBe(`https://127.0.0.1:${port}\n`);
  });
});

test.each([
  [['--scenario', 'nosuch'], /there is no scenario nosuch; there are: .*default/],
  [['--kubeconfig', 'nosuch', '--pod-address', '127.0.0.2'], /nosuch: there is no such file/],
  [['--colour'], /Unknown option '--colour'/],
])('own errors end with 2: %j', async (parameters, words) => {
  const { status, output, errors } = await ended(localAzure(...parameters));
  expect({ status, output }).toEqual({ status: 2, output: '' });
  expect(errors).toMatch(words);
});
