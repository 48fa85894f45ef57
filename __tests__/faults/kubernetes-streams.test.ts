import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { ActionError } from '../../src/errors.ts';
import { readEcho } from '../../src/kubernetes/echo-log.ts';
import { follow } from '../../src/kubernetes/watch.ts';
import { object } from '../../src/json.ts';
import { selfSigned } from '../unit/local-azure/self-signed.ts';
import { apiAt } from '../unit/api-at.ts';
import { PausesOnly, withServer } from './api-server.ts';
import { hastyClock } from './kubernetes.ts';
import { isWhole, tell } from './table.ts';

const area = 'Kubernetes: watches, logs, and an API server that is away';
const pods = '/api/v1/namespaces/shop/pods';

function pod(name: string): object {
  const running = { restartCount: 0, state: { running: {} } };
  return {
    metadata: { uid: name, name },
    spec: { nodeName: 'node' },
    status: { phase: 'Running', containerStatuses: [running] },
  };
}

function list(response: ServerResponse, ...names: string[]): void {
  response.end(JSON.stringify({ kind: 'PodList', metadata: { resourceVersion: '1' }, items: names.map(pod) }));
}

function event(type: string, value: object): string {
  return `${JSON.stringify({ type, object: value })}\n`;
}

const expired = { kind: 'Status', code: 410, reason: 'Expired', message: 'too old resource version' };

/** Milliseconds of a proof. */
const proof = isWhole ? 900_000 : 120_000;
/** Requests in that time: a list and a watch each four seconds at most, and those before the pauses have become long. */
const mostRequests = 2 * (proof / 4000 + 10);

test.each<[string, (response: ServerResponse) => void]>([
  ['watch closed at once, again and again', (response) => response.end()],
  ['watch ended by an ERROR event', (response) => response.end(event('ERROR', expired))],
  ['watch expired (410)', (response) => response.writeHead(410).end(JSON.stringify(expired))],
  ['watch cut in a line', (response) => response.write('{"type":"ADD', () => response.destroy())],
  ['watch with a reset at once', (response) => response.socket?.resetAndDestroy()],
])('%s: asked again, ever less often, until the time is up', async (fault, end) => {
  let watches = 0;
  const answer = (url: URL, response: ServerResponse): void => {
    if (!url.searchParams.has('watch')) list(response, 'one');
    else end(((watches += 1), response));
  };
  await withServer(answer, async (server) => {
    const clock = new PausesOnly();
    const api = apiAt(server.url, clock);
    const read = async (): Promise<void> => {
      for await (const state of follow(api, pods, {}, clock.timeout(proof))) expect([...state.keys()]).toEqual(['one']);
    };
    // A reset is a fault of the request itself: it is repeated by the policy, and then told.
    const failure = await read().then(
      () => undefined,
      (error: unknown) => error,
    );
    const isTold = failure instanceof ActionError && failure.reason === 'cluster';
    const failures = [
      ...(fault.includes('reset') === isTold ? [] : [`it ends with ${String(failure)}`]),
      ...(server.asked.length <= mostRequests ? [] : [`${String(server.asked.length)} requests`]),
    ];
    const what = isTold ? 'ended with a reason' : 'went on until the time was up';
    tell({ area, fault, times: watches, outcome: `${what}, ${String(server.asked.length)} requests`, failures });
  });
});

test('what a watch says that means nothing changes nothing', async () => {
  const odd = [
    event('BOOKMARK', { metadata: { resourceVersion: '9' } }),
    event('INVENTED', pod('two')),
    event('ADDED', {}),
    event('MODIFIED', { metadata: {} }),
    '{"type":"ADDED","object":{"metadata":{"uid":"thr\n',
    'null\n',
    '\u0000\n',
    '[]\n',
    '\n',
  ];
  const answer = (url: URL, response: ServerResponse): void => {
    if (url.searchParams.has('watch')) response.write(odd.join('') + event('ADDED', pod('last')));
    else list(response, 'one');
  };
  await withServer(answer, async (server) => {
    const stop = new AbortController();
    const states: string[] = [];
    for await (const state of follow(apiAt(server.url, hastyClock()), pods, {}, stop.signal)) {
      states.push([...state.keys()].join(' '));
      if (state.has('last')) break;
    }
    const failures = states.join(', ') === 'one, one last' ? [] : [`states: ${states.join(', ')}`];
    tell({ area, fault: 'watch events that mean nothing', times: odd.length, outcome: 'left aside', failures });
  });
});

test('a watch that keeps silent is taken up again, and what was missed is caught up', async () => {
  let lists = 0;
  const answer = (url: URL, response: ServerResponse): void => {
    if (url.searchParams.has('watch')) response.flushHeaders();
    else list(response, ...['one', 'two'].slice(0, (lists += 1)));
  };
  await withServer(answer, async (server) => {
    for await (const state of follow(apiAt(server.url, hastyClock(400, 1000)), pods, {}, AbortSignal.timeout(20_000)))
      if (state.has('two')) break;
    const failures = lists === 2 ? [] : [`${String(lists)} lists`];
    tell({ area, fault: 'watch silent for ever', times: 1, outcome: 'taken up after two minutes', failures });
  });
});

test('an API server that restarts: refused for a while, and all watches are gone', async () => {
  let names = ['one'];
  const answer = (url: URL, response: ServerResponse): void => {
    if (url.searchParams.has('watch')) response.flushHeaders();
    else list(response, ...names);
  };
  await withServer(answer, async (server) => {
    const restart = async (): Promise<void> => {
      await server.stop();
      names = ['one', 'two'];
      // Less than half of what the policy waits at least.
      await new Promise((resolve) => setTimeout(resolve, 250));
      await server.start();
    };
    let restarted: Promise<void> | undefined;
    let states = 0;
    const watching = (): void => void (restarted ??= restart());
    for await (const state of follow(apiAt(server.url, hastyClock()), pods, {}, AbortSignal.timeout(20_000), {
      watching,
    })) {
      states += 1;
      if (state.has('two')) break;
    }
    await restarted;
    const failures = states === 2 ? [] : [`${String(states)} states`];
    tell({ area, fault: 'API server restarts', times: 1, outcome: 'the run goes on after it', failures });
  });
});

test('a server whose certificate nobody trusts is asked once', async () => {
  const { certificate, privateKey } = await selfSigned();
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
  const server = createTlsServer({ cert: certificate.toString('pem'), key }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  let connections = 0;
  server.on('connection', () => (connections += 1));
  const url = `https://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const error: unknown = await apiAt(url, hastyClock())
    .list(pods)
    .catch((fault: unknown) => fault);
  server.close();
  const isTold =
    error instanceof ActionError && error.reason === 'cluster' && error.next?.includes('NODE_EXTRA_CA_CERTS') === true;
  const failures = isTold && connections === 1 ? [] : [`${String(error)}, ${String(connections)} connections`];
  tell({
    area,
    fault: 'TLS failure',
    times: connections,
    outcome: 'ended with a reason, without another try',
    failures,
  });
});

function line(seq: number): string {
  const time = '2026-11-23T04:05:06Z';
  const said = { seq, time, pod: 'one', node: 'é', service: 'http://a.example', via: 'direct', address: '20.60.0.1' };
  return `${JSON.stringify(said)}\n`;
}

/** Bytes of the second line until in the middle of its `é`. */
const cutCharacter = Buffer.concat([Buffer.from(line(1)), Buffer.from(line(2)).subarray(0, line(2).indexOf('é') + 1)]);
const waiting = { kind: 'Status', code: 400, reason: 'BadRequest', message: 'container "echo" is waiting to start' };

const breaks: Record<string, (response: ServerResponse) => void> = {
  'log cut in a character': (response) => response.write(cutCharacter, () => response.destroy()),
  'log cut in a line': (response) => response.write(line(1) + line(2).slice(0, -5), () => response.destroy()),
  'log ended in a line': (response) => response.end(line(1) + line(2).slice(0, 60)),
  'log ended': (response) => response.end(line(1)),
  'log empty': (response) => response.end(),
  'log rotated': (response) => response.end(line(2)),
  'log of a container that waits': (response) => response.writeHead(400).end(JSON.stringify(waiting)),
  'log with 500': (response) => response.writeHead(500).end(),
  'log with a reset': (response) => response.socket?.resetAndDestroy(),
  'log silent': (response) => response.flushHeaders(),
};

test.each(Object.entries(breaks))('%s: taken up again, nothing twice, nothing half', async (fault, spoil) => {
  let spoilt = 0;
  const answer = ({ pathname, searchParams }: URL, response: ServerResponse): void => {
    if (searchParams.has('watch')) response.flushHeaders();
    else if (!pathname.endsWith('/log')) list(response, 'one');
    else if (spoilt < 2) spoil(((spoilt += 1), response));
    else response.write([1, 2, 3].map(line).join(''));
  };
  await withServer(answer, async (server) => {
    const clock = hastyClock(400, 1000);
    const { readings } = await readEcho(apiAt(server.url, clock), {
      names: { name: 'aks-egress', namespace: 'shop' },
      accept: () => true,
      sinceSeconds: undefined,
      enough: ([one]) => one?.readings.at(-1)?.seq === 3,
      deadline: AbortSignal.timeout(20_000),
    });
    const seen = readings.flatMap((one) => one.readings.map((reading) => String(object(reading).seq)));
    const wrong = [...seen].sort().join(' ') === '1 2 3' ? [] : [`rounds ${seen.join(' ')}`];
    tell({ area, fault, times: spoilt, outcome: 'taken up again, no line lost or twice', failures: wrong });
  });
});
