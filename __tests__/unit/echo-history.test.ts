import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { systemClock } from '../../src/clock.ts';
import type { PodHistory } from '../../src/egress/history.ts';
import type { Json } from '../../src/json.ts';
import type { KubernetesApi } from '../../src/kubernetes/kubernetes-api.ts';
import { readHistories } from '../../src/kubernetes/echo-history.ts';
import { KubernetesError } from '../../src/kubernetes/kubernetes-error.ts';
import { MemoryKubernetesApi, settle, type MemoryLog } from './memory-kubernetes-api.ts';

const right = '20.60.0.1';
const wrong = '20.50.0.1';

function pod(name: string, restartCount = 0): Json {
  return {
    metadata: { name },
    spec: { nodeName: `node-of-${name}` },
    status: { containerStatuses: [{ restartCount }] },
  };
}

/** A line of the log of a pod; its round is begun in the minute of its number. */
function line(seq: number, address: string, name = 'one'): string {
  const time = `2026-11-23T04:${String(seq).padStart(2, '0')}:00Z`;
  return JSON.stringify({ seq, time, pod: name, node: 'n', service: 'http://a.example', via: 'direct', address });
}

const at = (minute: number): string => `2026-11-23T04:${String(minute).padStart(2, '0')}:00Z`;

const api = (): KubernetesApi & MemoryKubernetesApi => new MemoryKubernetesApi();
const logOf = (memory: MemoryKubernetesApi, name = 'one'): MemoryLog =>
  memory.log(`/api/v1/namespaces/shop/pods/${name}/log`);

const told: string[] = [];
beforeEach(() => told.splice(0));

function read(memory: KubernetesApi, pods: Json[], signal = new AbortController().signal): Promise<PodHistory[]> {
  const services = { IPv4: ['http://a.example'], IPv6: [] };
  return readHistories(memory, { namespace: 'shop', pods, services, signal, tell: (words) => told.push(words) });
}

test('each pod’s log is read once, not followed, and folded', async () => {
  const memory = api();
  logOf(memory, 'one').add(line(1, right), line(2, right), line(3, wrong));
  logOf(memory, 'two').add(line(1, right, 'two'));
  expect(await read(memory, [pod('one'), pod('two'), pod('silent')])).toEqual([
    {
      pod: 'one',
      node: 'node-of-one',
      stretches: {
        IPv4: [
          { address: right, begin: at(1), end: at(2) },
          { address: wrong, begin: at(3), end: at(3) },
        ],
        IPv6: [],
      },
    },
    { pod: 'two', node: 'node-of-two', stretches: { IPv4: [{ address: right, begin: at(1), end: at(1) }], IPv6: [] } },
    { pod: 'silent', node: 'node-of-silent', stretches: { IPv4: [], IPv6: [] } },
  ]);
  expect(logOf(memory).queries).toEqual([{ container: 'echo', previous: undefined }]);
});

test('the previous container’s log comes first, where there is one', async () => {
  const memory = api();
  const previous = api();
  logOf(previous).add(line(1, wrong), line(2, wrong));
  logOf(memory).add(line(1, right));
  const lines: KubernetesApi['lines'] = (path, query, signal) =>
    (query.previous === 'true' ? previous : memory).lines(path, query, signal);
  const [history] = await read(Object.assign(api(), { lines }), [pod('one', 3)]);
  expect(history?.stretches.IPv4.map(({ address }) => address)).toEqual([wrong, right]);
});

test('lines that speak for another pod, or are none of the echo’s, count nowhere', async () => {
  const memory = api();
  logOf(memory).add('::error::boom', line(1, wrong, 'two'), line(2, wrong, 'ONE'), '{', line(3, right));
  expect((await read(memory, [pod('one'), pod('two')])).map(({ stretches }) => stretches.IPv4)).toEqual([
    [{ address: right, begin: at(3), end: at(3) }],
    [],
  ]);
});

test('a pod with an injected proxy has no history past it', async () => {
  const memory = api();
  logOf(memory).add(line(1, wrong));
  const env = [{ name: 'HTTPS_PROXY', value: 'http://proxy.example:3128' }];
  const proxied = { ...pod('one'), spec: { nodeName: 'n', containers: [{ name: 'echo', env }] } };
  expect(await read(memory, [proxied])).toMatchObject([{ stretches: { IPv4: [] } }]);
});

test.each([
  [
    'was started again, but its previous log is gone',
    new KubernetesError(400, 'previous terminated container "echo" in pod "one" not found', 'BadRequest'),
  ],
  ['is gone', new KubernetesError(404, 'pods "one" not found', 'NotFound')],
  ['is on a node that is not reached', new KubernetesError(502, 'error dialing backend', '')],
])('a pod that %s hinders nothing', async (_what, fault) => {
  const memory = api();
  logOf(memory).fault = fault;
  logOf(memory).add(line(1, right));
  logOf(memory, 'two').add(line(1, right, 'two'));
  const [one, two] = await read(memory, [pod('one', 1), pod('two')]);
  // The fault is that of the first reading; the log of the current container is read all the same.
  expect(one?.stretches.IPv4).toHaveLength(1);
  expect(two?.stretches.IPv4).toHaveLength(1);
});

test('logs that may not be read are an error that says so', async () => {
  const memory = api();
  const forbidden = new KubernetesError(403, 'pods/log is forbidden', 'Forbidden');
  logOf(memory).fault = forbidden;
  await expect(read(memory, [pod('one')])).rejects.toBe(forbidden);
});

test('a log that breaks off, or is not over when the run ends, is used as far as it came', async () => {
  const stop = new AbortController();
  async function* lines(path: string, _query: unknown, signal: AbortSignal): AsyncIterable<string> {
    yield line(1, right, path.includes('/two/') ? 'two' : 'one');
    if (!path.includes('/two/')) throw new TypeError('terminated');
    stop.abort();
    await settle();
    signal.throwIfAborted();
  }
  const histories = await read(Object.assign(api(), { lines }), [pod('one'), pod('two')], stop.signal);
  expect(histories.map(({ stretches }) => stretches.IPv4.length)).toEqual([1, 1]);
});

test('logs for which a minute is too short are used as far as they came, with a word about it', async () => {
  const minute = new AbortController();
  async function* lines(_path: string, _query: unknown, signal: AbortSignal): AsyncIterable<string> {
    yield line(1, right);
    minute.abort();
    await settle();
    signal.throwIfAborted();
  }
  const clock = { ...systemClock, timeout: () => minute.signal };
  const [history] = await read(Object.assign(api(), { lines, clock }), [pod('one')]);
  expect(history?.stretches.IPv4).toHaveLength(1);
  expect(told).toEqual([expect.stringContaining('not to their ends')]);
});

test('no more than eight logs are read at the same time', async () => {
  let [now, most] = [0, 0];
  async function* lines(): AsyncIterable<string> {
    most = Math.max(most, (now += 1));
    await settle();
    yield line(1, right);
    now -= 1;
  }
  const pods = Array.from({ length: 30 }, (_, index) => pod(`pod-${String(index)}`));
  const histories = await read(Object.assign(api(), { lines }), pods);
  expect(most).toBe(8);
  expect(histories.map((history) => history.pod)).toEqual(
    pods.map(({ metadata }) => (metadata as { name: string }).name),
  );
});

test('a log of 50 MB is read over HTTP with little memory', async () => {
  // The same hour over and over, in lines as long as real ones; another address at the end of each.
  const longLine = (_: unknown, minute: number): string =>
    `${line(minute, minute < 59 ? right : wrong).replace('"n"', `"aks-pool-${'0'.repeat(80)}"`)}\n`;
  const piece = Array.from({ length: 60 }, longLine).join('').repeat(100);
  let left = Math.ceil((50 * 1024 * 1024) / piece.length);
  const server = createServer((_request, response) => {
    Readable.from(
      (function* () {
        while (left-- > 0) yield piece;
      })(),
    ).pipe(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const reader = new URL('read-long-log.ts', import.meta.url).pathname;
    const { stdout } = await promisify(execFile)(process.execPath, ['--max-old-space-size=100', reader, url]);
    expect(JSON.parse(stdout)).toEqual({ stretches: 1000, newest: wrong });
  } finally {
    server.close();
  }
});
