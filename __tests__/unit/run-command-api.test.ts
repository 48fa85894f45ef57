import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { systemClock } from '../../src/clock.ts';
import { ActionError } from '../../src/errors.ts';
import type { Json } from '../../src/json.ts';
import { RunCommandApi } from '../../src/kubernetes/run-command/run-command-api.ts';

/** What is asked, as the script reads it: `get /api/v1/pods?limit=500`. */
type Respond = (asked: string) => string | { words: string };

const room = 1000;

/** A cluster in which commands answer as they are told; output is cut where Azure would. */
class Cluster {
  /** The requests of each command. */
  readonly commands: string[][] = [];
  readonly signals: AbortSignal[] = [];
  renewed = 0;
  readonly end = new AbortController();
  readonly api: RunCommandApi;

  constructor(
    respond: Respond,
    { most = Infinity, during = () => Promise.resolve(), first = (output: string) => output } = {},
  ) {
    this.api = new RunCommandApi({
      run: async (files, signal) => {
        const requests = (files.requests ?? '').trim().split('\n');
        this.commands.push(requests.map((line) => line.replace(/^\d+ /, '')));
        this.signals.push(signal);
        await during();
        const output = print(requests, respond).slice(0, most);
        return this.commands.length === 1 ? first(output) : output;
      },
      room,
      window: 3,
      caller: undefined,
      clock: { ...systemClock, sleep: () => Promise.resolve() },
      signal: this.end.signal,
      renew: () => Promise.resolve((this.renewed += 1)),
    });
  }
}

/** What the script prints. */
function print(requests: readonly string[], respond: Respond): string {
  let left = room;
  const frames = requests.map((line) => {
    const [id = '', ...asked] = line.split(' ');
    const answer = respond(asked.join(' '));
    const text = typeof answer === 'string' ? answer : answer.words;
    const packed = `${gzipSync(text).toString('base64')}\n`;
    const head = `answer ${id} ${typeof answer === 'string' ? '0' : '1'} ${String(packed.length)} ${String(text.split('\n').length - 1)}\n`;
    if (packed.length > left) return head;
    left -= packed.length;
    return head + packed;
  });
  return `${frames.join('')}end\n`;
}

async function caught(work: Promise<unknown>): Promise<ActionError> {
  const error = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ActionError);
  return error as ActionError;
}

async function first(lines: AsyncIterable<string>, count: number): Promise<string[]> {
  const got: string[] = [];
  for await (const line of lines) if (got.push(line) === count) break;
  return got;
}

/** Text that packing does not make much shorter. */
const incompressible = (length: number): string => randomBytes(length).toString('hex').slice(0, length);

const notFound = { words: 'Error from server (NotFound): services "x" not found' };

test('what is asked at the same time is one command', async () => {
  const { api, commands } = new Cluster((asked) => (asked.includes('missing') ? notFound : '{"kind":"Pod"}'));
  expect(await Promise.all([api.get('/a'), api.get('/missing'), api.delete('/missing')])).toEqual([
    { kind: 'Pod' },
    undefined,
    undefined,
  ]);
  expect(commands).toEqual([['get /a', 'get /missing', 'delete /missing?propagationPolicy=Background']]);
});

test('a list with long items is read in smaller pages', async () => {
  const items = Array.from({ length: 12 }, (_, index): Json => ({ name: incompressible(150 + index) }));
  const { api, commands } = new Cluster((asked) => {
    const { searchParams } = new URL(asked.split(' ')[1] ?? '', 'http://cluster');
    const start = Number(searchParams.get('continue') ?? '0');
    const end = start + Number(searchParams.get('limit'));
    const metadata = { resourceVersion: '7', ...(end < items.length ? { continue: String(end) } : {}) };
    return JSON.stringify({ metadata, items: items.slice(start, end) });
  });
  expect(await api.list('/nodes')).toEqual({ items, resourceVersion: '7' });
  // The size of the first answer tells how much smaller.
  expect(commands.length).toBeLessThan(12);
});

test('an answer that others left no room for is asked for again alone', async () => {
  const { api, commands } = new Cluster(() => JSON.stringify({ name: incompressible(700) }));
  await Promise.all([api.get('/a'), api.get('/b')]);
  expect(commands).toEqual([['get /a', 'get /b'], ['get /b']]);
});

test('no more commands run side by side than nodes have room for', async () => {
  let running = 0;
  let most = 0;
  const long = JSON.stringify({ name: incompressible(700) });
  const { api } = new Cluster(() => long, {
    during: async () => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 10));
      running -= 1;
    },
  });
  const paths = Array.from({ length: 10 }, (_, index) => `/${String(index)}`);
  expect(await Promise.all(paths.map((path) => api.get(path)))).toEqual(paths.map(() => JSON.parse(long) as Json));
  expect(most).toBe(4);
});

test('an answer that Azure has cut is asked for again', async () => {
  const { api, commands } = new Cluster((asked) => (asked.includes('log') ? 'line\n' : '{}'), { most: 60 });
  const log = first(api.lines('/log', {}, new AbortController().signal), 1);
  expect([await api.get('/a'), await log]).toEqual([{}, ['line']]);
  expect(commands).toEqual([['get /log', 'get /a'], ['get /a']]);
});

test('of a long log the newest lines are read; what cannot be shorter is said to be too long', async () => {
  const lines = Array.from({ length: 100 }, (_, index) => incompressible(20 + index));
  const { api } = new Cluster((asked) => {
    const { searchParams } = new URL(asked.split(' ')[1] ?? '', 'http://cluster');
    return `${lines.slice(-Number(searchParams.get('tailLines') ?? '100')).join('\n')}\n`;
  });
  const read = await first(api.lines('/pods/a/log', {}, new AbortController().signal), 101);
  expect(read.length).toBeGreaterThan(2);
  expect(read).toEqual(lines.slice(-read.length));
  expect((await caught(api.get('/configmaps/a'))).message).toMatch(/does not come whole/);
});

test('a watch goes on where its window ended, until the server says that it cannot', async () => {
  const event = (type: string, resourceVersion: string): string =>
    JSON.stringify({ type, object: { metadata: { resourceVersion } } });
  let windows = 0;
  const { api, commands } = new Cluster(() => {
    windows += 1;
    return windows === 1
      ? `${event('ADDED', '8')}\n${event('BOOKMARK', '9')}\n`
      : windows === 2
        ? ''
        : event('ERROR', '');
  });
  const watch = { watch: 'true', resourceVersion: '5' };
  let accepted = 0;
  expect(
    await first(
      api.lines('/pods', watch, new AbortController().signal, () => (accepted += 1)),
      9,
    ),
  ).toHaveLength(3);
  expect(accepted).toBeGreaterThan(0);
  expect(commands.flat()).toEqual(
    ['5', '9', '9'].map((from) => `watch /pods?watch=true&resourceVersion=${from}&timeoutSeconds=3`),
  );
});

test('whoever stops waiting is let go at once; the command is left when nobody waits for it', async () => {
  const never = new Promise<string>(() => undefined);
  const signals: AbortSignal[] = [];
  const stops = [new AbortController(), new AbortController()] as const;
  const started = Promise.withResolvers<undefined>();
  const api = new RunCommandApi({
    run: (_, signal) => {
      signals.push(signal);
      started.resolve(undefined);
      return never;
    },
    room,
    window: 3,
    caller: undefined,
    clock: { ...systemClock, sleep: () => Promise.resolve() },
    signal: new AbortController().signal,
    renew: () => Promise.resolve(),
  });
  const [one, other] = stops.map(({ signal }) => api.list('/pods', {}, signal).catch(() => 'left'));
  await started.promise;
  stops[0].abort();
  expect([await one, signals[0]?.aborted]).toEqual(['left', false]);
  stops[1].abort();
  expect([await other, signals[0]?.aborted]).toEqual(['left', true]);
});

test.each([
  [
    'Error from server (Forbidden): nodes is forbidden: User "ada" cannot list resource "nodes" in API group "" at the cluster scope',
    'permission',
    1,
  ],
  ['Error from server (Conflict): Operation cannot be fulfilled', 'cluster', 3],
  ['The Deployment "echo" is invalid: spec.replicas: Invalid value: -1', 'cluster', 1],
  ['Error from server: failed to create typed patch object (a/b): .spec.replicas: expected numeric', 'cluster', 1],
  ['error: You must be logged in to the server (Unauthorized)', 'auth', 2],
  ['Error from server (ServiceUnavailable): the server is currently unable to handle the request', 'cluster', 3],
  ['Unable to connect to the server: dial tcp 10.0.0.1:443: i/o timeout', 'cluster', 3],
])('%s', async (words, reason, times) => {
  const cluster = new Cluster(() => ({ words: `Warning: a proxy said something\n${words}\n` }));
  const error = await caught(cluster.api.get('/a'));
  expect(error.reason).toBe(reason);
  expect(error.message).toContain(words.replace(/^Error from server(?: \(\w+\))?: /, ''));
  expect(cluster.commands).toHaveLength(times);
  expect(cluster.renewed).toBe(reason === 'auth' ? 1 : 0);
});

test.each([
  ['lost', () => ''],
  ['garbled', (output: string) => output.replace(/\n[^]{12}/, '\nAAAAAAAAAAAA')],
])('an output that was %s is had by sending the command again', async (_, spoil) => {
  const { api, commands } = new Cluster(() => '{"kind":"Pod"}', { first: spoil });
  expect(await api.get('/a')).toEqual({ kind: 'Pod' });
  expect(commands).toEqual([['get /a'], ['get /a']]);
});

test('where nothing of the script is heard, what was heard instead is told', async () => {
  const { api } = new Cluster(() => '', { most: 0 });
  expect((await caught(api.get('/a'))).message).toMatch(/gave no answer/);
});
