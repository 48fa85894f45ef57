import { ActionError } from '../../src/errors.ts';
import type { PodReadings } from '../../src/egress/evidence.ts';
import { object, type Json } from '../../src/json.ts';
import { podObstacles, readEcho, type EchoState, type Reading } from '../../src/kubernetes/echo-log.ts';
import { KubernetesError } from '../../src/kubernetes/kubernetes-error.ts';
import { MemoryKubernetesApi, settle, type MemoryLog } from './memory-kubernetes-api.ts';

const names = { name: 'aks-egress', namespace: 'shop' };
const podsPath = '/api/v1/namespaces/shop/pods';

interface PodChange {
  restarts?: number;
  running?: boolean;
  deletionTimestamp?: string;
  annotations?: Json;
  phase?: string;
}

function pod(name: string, { restarts = 0, running = true, phase = 'Running', ...metadata }: PodChange = {}): Json {
  const state = running ? { running: {} } : { waiting: { reason: 'ContainerCreating' } };
  return {
    metadata: { uid: `uid-${name}`, name, ...metadata },
    spec: { nodeName: `node-of-${name}` },
    status: { phase, containerStatuses: [{ restartCount: restarts, state }] },
  };
}

function line(seq: number, name = 'one', change: Json = {}): string {
  return JSON.stringify({
    seq,
    time: '2026-11-23T04:05:06Z',
    pod: name,
    node: 'as the pod says',
    service: 'http://a.example',
    via: 'direct',
    address: '20.60.0.1',
    ...change,
  });
}

/** Rounds that were read of each pod. */
function roundsOf(readings: readonly PodReadings[]): Record<string, number[]> {
  return Object.fromEntries(readings.map((each) => [each.pod, each.readings.map(({ seq }) => seq)]));
}

/** A reading of the echo's pods, and what it shows. */
class EchoReading {
  readonly api = new MemoryKubernetesApi();
  readonly pods = this.api.collection(podsPath);
  readonly deadline = new AbortController();
  /** What `enough` was asked about last. */
  latest: readonly PodReadings[] = [];
  asked = 0;
  result: EchoState | Error | undefined;

  log(name = 'one'): MemoryLog {
    return this.api.log(`${podsPath}/${name}/log`);
  }

  async begin(change: Partial<Reading> = {}): Promise<void> {
    const { enough = () => false, ...others } = change;
    readEcho(this.api, {
      names,
      accept: () => true,
      sinceSeconds: undefined,
      deadline: this.deadline.signal,
      ...others,
      enough: (pods) => {
        this.latest = structuredClone(pods);
        this.asked += 1;
        return enough(pods);
      },
    }).then(
      (state) => (this.result = state),
      (error: unknown) => (this.result = error as Error),
    );
    await settle();
  }

  async timeOut(): Promise<EchoState> {
    this.deadline.abort();
    await settle();
    if (this.result instanceof Error || !this.result) throw new Error('no state', { cause: this.result });
    return this.result;
  }
}

let echo: EchoReading;
beforeEach(() => {
  echo = new EchoReading();
});
afterEach(() => echo.deadline.abort());

/** Waits for what comes after the pause before a log is followed again. */
async function eventually(check: () => boolean): Promise<void> {
  while (!check()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a reading ends', () => {
  const two = (pods: readonly PodReadings[]): boolean => pods.some(({ readings }) => readings.length >= 2);

  test('with the line that makes it enough', async () => {
    echo.pods.set(pod('one'));
    await echo.begin({ enough: two });
    echo.log().add(line(1));
    await settle();
    expect(echo.result).toBeUndefined();
    echo.log().add(line(2));
    await settle();
    expect(roundsOf((echo.result as EchoState).readings)).toEqual({ one: [1, 2] });
    expect((echo.result as EchoState).pods).toEqual([pod('one')]);
  });

  test('at once where what is there is enough', async () => {
    echo.pods.set(pod('one'));
    echo.log().add(line(1), line(2));
    await echo.begin({ enough: two, sinceSeconds: 610 });
    expect(echo.result).toBeDefined();
  });

  test('with what it has when time is up', async () => {
    echo.pods.set(pod('one'));
    echo.pods.set(pod('two', { running: false }));
    await echo.begin();
    echo.log().add(line(1));
    await settle();
    const { readings, pods } = await echo.timeOut();
    expect(roundsOf(readings)).toEqual({ one: [1], two: [] });
    expect(pods).toHaveLength(2);
  });

  test('without pods too', async () => {
    await echo.begin();
    await expect(echo.timeOut()).resolves.toEqual({ readings: [], pods: [] });
  });

  test.each<[string, number | undefined, (forbidden: Error) => void]>([
    ['pods', undefined, (forbidden) => (echo.pods.refusal = forbidden)],
    ['logs', undefined, (forbidden) => (echo.log().fault = forbidden)],
    ['the history of logs', 610, (forbidden) => (echo.log().fault = forbidden)],
  ])('with the refusal where %s may not be read', async (_what, sinceSeconds, refuse) => {
    const forbidden = new KubernetesError(403, 'forbidden', 'Forbidden');
    echo.pods.set(pod('one'));
    refuse(forbidden);
    await echo.begin({ sinceSeconds });
    expect(echo.result).toBe(forbidden);
  });

  test('with the refusal of whoever cannot sign in any more when a log is taken up again', async () => {
    echo.pods.set(pod('one'));
    await echo.begin();
    const expired = new KubernetesError(401, 'Unauthorized', 'Unauthorized');
    echo.log().fault = expired;
    echo.log().breakOff();
    await eventually(() => echo.result !== undefined);
    expect(echo.result).toBe(expired);
  });

  test('with the refusal of a watch that comes after all lines', async () => {
    echo.pods.set(pod('one'));
    echo.pods.isSilent = true;
    echo.log().add(line(1), line(2));
    await echo.begin({ enough: two, sinceSeconds: 610 });
    expect(echo.result).toBeUndefined();
    const forbidden = new KubernetesError(403, 'forbidden', 'Forbidden');
    echo.pods.watches[0]?.end(forbidden);
    await settle();
    expect(echo.result).toBe(forbidden);
  });

  test('with the error where the cluster cannot be reached any more', async () => {
    const lost = new ActionError('cluster', 'cannot be reached');
    await echo.begin();
    echo.pods.watches[0]?.end(lost);
    await settle();
    expect(echo.result).toBe(lost);
  });
});

describe('pods', () => {
  test('are those of the echo, each log is followed by name and container', async () => {
    echo.pods.set(pod('one'));
    await echo.begin();
    expect(echo.pods.queries[0]).toEqual({
      labelSelector: 'app.kubernetes.io/name=egress-echo,app.kubernetes.io/instance=aks-egress',
    });
    expect(echo.log().queries).toEqual([
      { container: 'echo', sinceSeconds: undefined, tailLines: '1200', follow: 'true' },
    ]);
  });

  test('count where they are accepted and not ending', async () => {
    echo.pods.set(pod('old'));
    echo.pods.set(pod('ending', { annotations: { change: 'x' }, deletionTimestamp: '2026-11-23T04:05:06Z' }));
    echo.pods.set(pod('one', { annotations: { change: 'x' } }));
    for (const name of ['old', 'ending', 'one']) echo.log(name).add(line(1, name));
    await echo.begin({ accept: ({ metadata }) => object(object(metadata).annotations).change === 'x' });
    expect(roundsOf(echo.latest)).toEqual({ one: [1] });
    expect(echo.log('old').queries).toEqual([]);
  });

  test.each(['Failed', 'Succeeded'])('count not where they are a memory: %s, as an evicted one is', async (phase) => {
    echo.pods.set(pod('evicted', { phase, running: false }));
    echo.pods.set(pod('one'));
    echo.log().add(line(1));
    await echo.begin();
    expect(roundsOf(echo.latest)).toEqual({ one: [1] });
  });

  test('count no more once they end or are gone', async () => {
    echo.pods.set(pod('one'));
    echo.pods.set(pod('two'));
    await echo.begin();
    echo.pods.set(pod('one', { deletionTimestamp: '2026-11-23T04:05:06Z' }));
    echo.pods.delete(pod('two'));
    await settle();
    expect(echo.latest).toEqual([]);
  });

  test('are followed once they run', async () => {
    echo.pods.set(pod('one', { running: false }));
    await echo.begin();
    expect(echo.log().queries).toEqual([]);
    echo.pods.set(pod('one'));
    echo.pods.set(pod('one', { annotations: { touched: 'again' } }));
    echo.log().add(line(1));
    await settle();
    expect(echo.log().queries).toHaveLength(1);
    expect(roundsOf(echo.latest)).toEqual({ one: [1] });
  });

  test('are on the node that the API server says', async () => {
    echo.pods.set(pod('one'));
    echo.log().add(line(1));
    await echo.begin();
    expect(echo.latest).toMatchObject([{ node: 'node-of-one', readings: [{ node: 'node-of-one' }] }]);
  });
});

describe('a log line', () => {
  test('that speaks for another pod is ignored', async () => {
    echo.pods.set(pod('one'));
    echo.pods.set(pod('two'));
    echo.log('one').add(line(1, 'two'), line(2, 'one'), line(3, 'ONE'), line(4, ''));
    await echo.begin();
    expect(roundsOf(echo.latest)).toEqual({ one: [2], two: [] });
  });

  test('that is no observation is ignored, and nobody is asked about it', async () => {
    echo.pods.set(pod('one'));
    await echo.begin();
    const { asked } = echo;
    echo.log().add('::error::boom', '', '{', line(1, 'one', { via: 'vpn' }));
    await settle();
    expect(echo.asked).toBe(asked);
  });

  test('is weighed with all that came with it: of a flood, few times', async () => {
    echo.pods.set(pod('one'));
    await echo.begin();
    const { asked } = echo;
    echo.log().add(...Array.from({ length: 1000 }, (_, index) => line(index + 1)));
    await settle();
    expect(echo.latest[0]?.readings).toHaveLength(1000);
    expect(echo.asked - asked).toBeLessThan(10);
  });

  test('after very many of its pod is not kept', async () => {
    echo.pods.set(pod('one'));
    echo.log().add(...Array.from({ length: 1300 }, (_, index) => line(index + 1)));
    const sizes: number[] = [];
    await echo.begin({
      sinceSeconds: 610,
      enough: (pods) => {
        sizes.push(...pods.map(({ readings }) => readings.length));
        return sizes.includes(1200);
      },
    });
    expect(echo.result).toBeDefined();
    expect(Math.max(...sizes)).toBe(1200);
  });
});

describe('history', () => {
  test('is everything that was in the log before, judged as a whole', async () => {
    echo.pods.set(pod('one'));
    echo.log().add(line(1), line(2), line(3));
    const seen: number[] = [];
    await echo.begin({
      sinceSeconds: 610,
      enough: (pods) => {
        seen.push(...pods.map(({ readings }) => readings.length));
        return false;
      },
    });
    // Never one or two of them alone.
    expect(new Set(seen.filter((size) => size < 3))).toEqual(new Set([0]));
    expect(echo.latest).toMatchObject([{ historyEnd: 3 }]);
    expect(echo.log().queries.map(({ sinceSeconds, follow }) => [sinceSeconds, follow])).toEqual([
      ['610', undefined],
      ['610', 'true'],
    ]);
  });

  test('is not judged in part where another pod’s is whole before', async () => {
    echo.pods.set(pod('one'));
    echo.pods.set(pod('two'));
    echo.log('one').isSlow = true;
    echo.log('one').add(line(1));
    echo.log('two').add(line(1, 'two'));
    await echo.begin({ sinceSeconds: 610 });
    expect(roundsOf(echo.latest)).toEqual({ one: [], two: [1] });
    echo.log('one').isSlow = false;
    echo.log('one').breakOff();
    await settle();
    expect(roundsOf(echo.latest)).toEqual({ one: [1], two: [1] });
    expect(echo.latest).toMatchObject([{ historyEnd: 1 }, { historyEnd: 1 }]);
  });

  test('does not grow with lines that come while it is followed', async () => {
    echo.pods.set(pod('one'));
    echo.log().add(line(1), line(2));
    await echo.begin({ sinceSeconds: 610 });
    echo.log().add(line(3));
    await settle();
    expect(echo.latest).toMatchObject([{ historyEnd: 2 }]);
    expect(new Set(roundsOf(echo.latest).one)).toEqual(new Set([1, 2, 3]));
  });

  test('that could not be read is read again before any line counts as new', async () => {
    echo.pods.set(pod('one'));
    echo.log().add(line(1), line(2));
    echo.log().fault = new TypeError('terminated');
    await echo.begin({ sinceSeconds: 610 });
    expect(roundsOf(echo.latest)).toEqual({ one: [] });
    await eventually(() => roundsOf(echo.latest).one?.includes(2) === true);
    // What came before is repeated, and counts once.
    expect(roundsOf(echo.latest)).toEqual({ one: [1, 2] });
    expect(echo.latest).toMatchObject([{ historyEnd: 2 }]);
  });

  test('is none of an empty log, and none where all lines count', async () => {
    echo.pods.set(pod('one'));
    await echo.begin({ sinceSeconds: 610 });
    expect(echo.latest).toMatchObject([{ historyEnd: 0 }]);
    const all = new EchoReading();
    all.pods.set(pod('one'));
    all.log().add(line(1));
    await all.begin();
    expect(all.latest).toMatchObject([{ historyEnd: 0, readings: [{ seq: 1 }] }]);
    await all.timeOut();
  });
});

test('a container that is started again counts from nothing', async () => {
  echo.pods.set(pod('one'));
  echo.log().add(line(1), line(2));
  await echo.begin();
  echo.log().restart();
  echo.pods.set(pod('one', { restarts: 1, running: false }));
  await settle();
  expect(roundsOf(echo.latest)).toEqual({ one: [] });
  echo.pods.set(pod('one', { restarts: 1 }));
  echo.log().add(line(1));
  await settle();
  expect(roundsOf(echo.latest)).toEqual({ one: [1] });
  expect(echo.log().queries).toHaveLength(2);
});

test.each<[string, Error | undefined]>([
  ['ends', undefined],
  ['breaks off', new TypeError('terminated')],
  ['is not there for a moment', new KubernetesError(500, 'container not found', 'InternalError')],
])('a log that %s is taken up again', async (_what, failure) => {
  echo.pods.set(pod('one'));
  await echo.begin();
  echo.log().add(line(1));
  await settle();
  echo.log().breakOff(failure);
  echo.log().add(line(2));
  await eventually(() => roundsOf(echo.latest).one?.includes(2) === true);
  // What came before is repeated, and counts once.
  expect(roundsOf(echo.latest)).toEqual({ one: [1, 2] });
  expect(echo.result).toBeUndefined();
});

describe('why pods say nothing', () => {
  const waiting = (reason: string, message: string): Json => ({
    status: { containerStatuses: [{ state: { waiting: { reason, message } } }] },
  });
  const unscheduled = (message: string): Json => ({
    status: {
      conditions: [
        { type: 'Initialized', status: 'False' },
        { type: 'PodScheduled', status: 'False', message },
      ],
    },
  });

  test('is said in the words of scheduler and kubelet, each once', () => {
    const pending = unscheduled('0/4 nodes are available: 4 Insufficient cpu.');
    expect(
      podObstacles([pending, pending, waiting('ImagePullBackOff', 'Back-off pulling image "x:1"')], undefined),
    ).toEqual([
      { kind: 'pods', words: 'pods are pending: 0/4 nodes are available: 4 Insufficient cpu.' },
      { kind: 'pods', words: 'containers wait: ImagePullBackOff: Back-off pulling image "x:1"' },
    ]);
  });

  test.each<[string, Json, string[]]>([
    [
      'refused pods',
      { type: 'ReplicaFailure', status: 'True', message: 'pods "echo-" is forbidden: exceeded quota' },
      ['pods were refused: pods "echo-" is forbidden: exceeded quota'],
    ],
    ['a refusal that is over', { type: 'ReplicaFailure', status: 'False', message: 'over' }, []],
    ['progress', { type: 'Progressing', status: 'True', message: 'rolling' }, []],
  ])('is read of the Deployment: %s', (_what, condition, expected) => {
    const words = podObstacles([], { status: { conditions: [condition] } }).map((obstacle) => obstacle.words);
    expect(words).toEqual(expected);
  });

  test.each<[string, Json]>([
    ['that runs', pod('one')],
    ['that is being created', waiting('ContainerCreating', '')],
    ['whose containers wait for others', waiting('PodInitializing', '')],
    ['that is scheduled', { status: { conditions: [{ type: 'PodScheduled', status: 'True' }] } }],
    ['of which nothing is known', {}],
  ])('is nothing of a pod %s', (_what, each) => {
    expect(podObstacles([each], {})).toEqual([]);
  });
});
