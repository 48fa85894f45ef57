import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

interface Reading {
  seq: number;
  time: string;
  pod: string;
  node: string;
  service: string;
  via: string;
  address: string | null;
  error?: string;
}

/** What the echo service says on each path. */
const answers: Record<string, string> = {
  '/good': '20.1.2.3',
  '/spaced': ' \r\n 20.1.2.3\t\n',
  '/six': '2001:db8::a:1\n',
  '/html': '<html><body>20.1.2.3</body></html>',
  '/empty': '',
  '/large': '1'.repeat(10_000_000),
  '/private-text': 'token=hunter2',
  '/quotes': '"}\\',
  '/command': '::error::boom\n##[error]boom',
  '/two': '20.1.2.3\n20.1.2.4',
  '/octet': '20.1.2.300',
  '/leading-zero': '20.1.2.03',
  '/short': '20.1.2',
  '/long': '20.1.2.3.4',
  '/nul': '20.1\0.2.3',
  '/colons': '1::2::3',
  '/nine-groups': '1:2:3:4:5:6:7:8:9',
  '/eight-groups': '1:2:3:4:5:6:7:ffff',
  '/seven-groups': '1:2:3:4:5:6:7',
  '/long-group': '12345::1',
  '/open-end': '1::2:',
  '/just-too-much': '20.1.256.3',
  '/no-octet': '20..1.2',
  '/five-digits': '2001:db80a::1',
  '/one-colon': ':1',
  '/mixed': '::ffff:20.1.2.3',
  '/dots': '20..2.3',
};
const addresses: Record<string, string> = {
  '/good': '20.1.2.3',
  '/spaced': '20.1.2.3',
  '/six': '2001:db8::a:1',
  '/eight-groups': '1:2:3:4:5:6:7:ffff',
};
/** What the script needs of busybox; neither curl nor anything of the machine is on that path. */
const applets = ['cat', 'date', 'httpd', 'mkdir', 'mv', 'rm', 'sed', 'sh', 'sleep', 'tr', 'wget'];

let server: Server;
let url: string;
let proxied: IncomingMessage[];
let folder: string;
let busybox: string;
let script: string;
const running: ChildProcess[] = [];

beforeAll(async () => {
  script = await readFile('src/kubernetes/echo.sh', 'utf8');
  folder = await mkdtemp(join(tmpdir(), 'echo-test-'));
  for (const client of clients) await mkdir(join(folder, client));
  busybox = await mkdtemp(join(tmpdir(), 'echo-test-busybox-'));
  for (const applet of applets) await symlink('/usr/bin/busybox', join(busybox, applet));
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.url?.startsWith('http://') === true) proxied.push(request);
    if (pathname === '/hang') return;
    if (pathname === '/cut') {
      response.writeHead(200, { 'content-length': '9' }).write('20.1.2.3');
      setTimeout(() => response.destroy(), 50);
    } else if (pathname === '/missing') response.writeHead(404).end('20.1.2.3');
    else response.end(request.url?.startsWith('http://') === true ? '20.9.9.9' : answers[pathname]);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  proxied = [];
});

afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
  }
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await Promise.all([folder, busybox].map((path) => rm(path, { recursive: true })));
});

const clients = ['curl', 'busybox'] as const;
type Client = (typeof clients)[number];

function start(client: Client, urls: readonly string[], environment: Record<string, string> = {}): Run {
  const [shell, path] = client === 'curl' ? ['/bin/sh', '/usr/bin:/bin'] : [join(busybox, 'sh'), busybox];
  const variables = {
    ECHO_URLS: urls.join(' '),
    ECHO_INTERVAL: '1',
    ECHO_PORT: '0',
    POD_NAME: 'a-pod',
    NODE_NAME: 'a-node',
  };
  const env = { PATH: path, TMPDIR: join(folder, client), ...variables, ...environment };
  // A group of its own, so that a test sees what is left of it.
  const child = spawn(shell, ['-c', script], { env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  return new Run(child);
}

class Run {
  readonly child: ChildProcess;
  #text = '';

  constructor(child: ChildProcess) {
    this.child = child;
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.#text += text));
  }

  get text(): string {
    return this.#text;
  }

  get readings(): Reading[] {
    return this.#text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Reading);
  }

  async until(isEnough: (readings: Reading[]) => boolean): Promise<Reading[]> {
    while (!isEnough(this.readings)) {
      if (this.child.stdout !== null) await once(this.child.stdout, 'data');
    }
    return this.readings;
  }

  async stop(): Promise<{ code: number | null; milliseconds: number }> {
    const begin = performance.now();
    this.child.kill('SIGTERM');
    const [code] = (await once(this.child, 'exit')) as [number | null];
    return { code, milliseconds: performance.now() - begin };
  }

  /** Processes that are still in the script's group, but those that have ended and wait for init to take note (state Z). */
  async left(): Promise<string[]> {
    const alive: string[] = [];
    for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (group === String(this.child.pid) && state !== 'Z') alive.push(stat);
    }
    return alive;
  }
}

describe.each(clients)('echo.sh with %s', (client) => {
  test('counts addresses, and nothing else of any answer', async () => {
    const paths = [...Object.keys(answers), '/cut', '/missing'];
    const run = start(client, [...paths.map((path) => url + path), 'http://127.0.0.1:1/closed']);
    const readings = await run.until((all) => all.filter(({ seq }) => seq === 1).length === paths.length + 1);
    const first = readings.filter(({ seq }) => seq === 1);
    for (const path of Object.keys(answers)) {
      const reading = first.find(({ service }) => service === url + path);
      const { address, error } = reading ?? {};
      if (path in addresses)
        expect({ path, address, error }).toEqual({ path, address: addresses[path], error: undefined });
      else expect({ path, address, error }).toEqual({ path, address: null, error: 'not an address' });
    }
    for (const service of [`${url}/cut`, `${url}/missing`, 'http://127.0.0.1:1/closed']) {
      expect(first.find((reading) => reading.service === service)).toMatchObject({
        address: null,
        error: 'unreachable',
      });
    }
    expect(run.text).not.toMatch(/hunter2|<html|boom|20\.1\.2\.300/);
    expect(first[0]).toMatchObject({ pod: 'a-pod', node: 'a-node', via: 'direct' });
    expect(first[0]?.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test('prints valid JSON whatever a URL holds, and never reads options or files from it', async () => {
    const strange = ['-o/etc/hosts', `${url}/good?"\\`, 'file:///etc/hosts', `${url}/good?*`, `${url}/good?{a,b}`];
    const run = start(client, strange);
    const readings = await run.until((all) => all.length >= strange.length);
    expect(new Set(readings.map(({ service }) => service))).toEqual(new Set(strange));
    expect(readings.find(({ service }) => service === 'file:///etc/hosts')?.address).toBeNull();
  });

  test('takes a round of both families each interval, and is ready after the first', async () => {
    const run = start(client, [`${url}/good`], { ECHO_URLS_IPV6: `${url}/six` });
    const readings = await run.until((all) => all.length >= 6);
    expect(readings.map(({ seq }) => seq)).toEqual([1, 1, 2, 2, 3, 3]);
    expect(new Set(readings.slice(0, 2).map(({ address }) => address))).toEqual(new Set(['20.1.2.3', '2001:db8::a:1']));
    expect(await readdir(join(folder, client))).toContain('observed');
  });

  test('reads twice where a proxy is injected: as ordinary traffic, and past the proxy', async () => {
    const proxy = { HTTP_PROXY: url, http_proxy: url, HTTPS_PROXY: url, https_proxy: url };
    const run = start(client, [`${url}/good`], proxy);
    const readings = await run.until((all) => all.length >= 2);
    expect(readings.find(({ via }) => via === 'proxy')).toMatchObject({ address: '20.9.9.9' });
    expect(readings.find(({ via }) => via === 'direct')).toMatchObject({ address: '20.1.2.3' });
    expect(proxied).not.toHaveLength(0);
  });

  test('ends on SIGTERM at once, with all that it started', async () => {
    const run = start(client, [`${url}/hang`, `${url}/good`], { ECHO_INTERVAL: '300' });
    await run.until((all) => all.length >= 1);
    const { code, milliseconds } = await run.stop();
    expect(code).toBe(0);
    // Not only when the reading that hangs is over, after 5 s.
    expect(milliseconds).toBeLessThan(4000);
    await sleep(50);
    expect(await run.left()).toEqual([]);
  });
});

test('echo.sh gives up on a service that does not answer, while the others are read', async () => {
  const givesUp = async (client: Client): Promise<void> => {
    const run = start(client, [`${url}/hang`, `${url}/good`]);
    const readings = await run.until((all) => all.some(({ service }) => service.endsWith('/hang')));
    expect(readings.find(({ service }) => service.endsWith('/hang'))).toMatchObject({
      address: null,
      error: 'timeout',
    });
    expect(readings[0]).toMatchObject({ service: `${url}/good`, address: '20.1.2.3' });
  };
  // Side by side, because each takes the five seconds that a reading may.
  await Promise.all(clients.map(givesUp));
}, 10_000);

test('echo.sh serves its last address over HTTP where the image has httpd', async () => {
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  const run = start('busybox', [`${url}/good`], { ECHO_PORT: String(port) });
  await run.until((all) => all.length >= 2);
  const body = await new Promise<string>((resolve, reject) => {
    get({ host: '127.0.0.1', port }, (response) => {
      response.setEncoding('utf8').on('data', resolve);
    }).on('error', reject);
  });
  expect(body).toBe('20.1.2.3\n');
  expect((await run.stop()).code).toBe(0);
  expect(await run.left()).toEqual([]);
});
