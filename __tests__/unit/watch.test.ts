import { ActionError } from '../../src/errors.ts';
import type { Json } from '../../src/json.ts';
import { KubernetesError } from '../../src/kubernetes/kubernetes-error.ts';
import { follow } from '../../src/kubernetes/watch.ts';
import { MemoryKubernetesApi, settle, type MemoryCollection } from './memory-kubernetes-api.ts';

const path = '/api/v1/namespaces/shop/pods';

function item(uid: string, value = 1): Json {
  return { metadata: { uid }, value };
}

/** Follows a collection and notes its states as `uid=value` lists; what is followed ends with the test. */
class Follower {
  readonly pods: MemoryCollection;
  readonly states: string[] = [];
  readonly ended: Promise<unknown>;
  private readonly stop = new AbortController();

  constructor(prepare: (pods: MemoryCollection) => void = () => undefined) {
    const api = new MemoryKubernetesApi();
    this.pods = api.collection(path);
    prepare(this.pods);
    this.ended = this.note(api).then(
      () => 'ended',
      (error: unknown) => error,
    );
  }

  close(): Promise<unknown> {
    this.stop.abort();
    return this.ended;
  }

  /** Waits until the collection has been listed so often. */
  async listed(times: number): Promise<void> {
    while (this.pods.lists < times) await new Promise((resolve) => setTimeout(resolve, 20));
    await settle();
  }

  private async note(api: MemoryKubernetesApi): Promise<void> {
    for await (const state of follow(api, path, { labelSelector: 'app=echo' }, this.stop.signal)) {
      this.states.push([...state].map(([uid, { value }]) => `${uid}=${String(value)}`).join(' '));
    }
  }
}

let follower: Follower;
afterEach(() => follower.close());

test('a collection comes first as it is, then after every change', async () => {
  follower = new Follower((pods) => {
    pods.set(item('a'));
    pods.set(item('b'));
  });
  await settle();
  follower.pods.set(item('b', 2));
  follower.pods.set(item('c'));
  follower.pods.delete(item('a'));
  await settle();
  expect(follower.states).toEqual(['a=1 b=1', 'a=1 b=2', 'a=1 b=2 c=1', 'b=2 c=1']);
});

test('an empty collection is a state too', async () => {
  follower = new Follower();
  await settle();
  expect(follower.states).toEqual(['']);
});

test('the watch asks for the same objects, from the version of the list on', async () => {
  follower = new Follower();
  await settle();
  expect(follower.pods.queries).toEqual([
    { labelSelector: 'app=echo' },
    { labelSelector: 'app=echo', resourceVersion: '1', watch: 'true', allowWatchBookmarks: 'true' },
  ]);
});

test('bookmarks and lines that broke off change nothing', async () => {
  follower = new Follower((pods) => pods.set(item('a')));
  await settle();
  follower.pods.tell('BOOKMARK', { metadata: { resourceVersion: '12' } });
  follower.pods.watches[0]?.send('', 'null', '[]', '{"type":"ADDED","object":{"metadata":{"uid":"b"', '{}');
  await settle();
  expect(follower.states).toEqual(['a=1']);
});

test.each<[string, (pods: MemoryCollection) => void]>([
  ['the server ends it', (pods) => pods.watches[0]?.end()],
  ['the connection breaks', (pods) => pods.watches[0]?.end(new TypeError('terminated'))],
  ['it expires with an ERROR event', (pods) => pods.tell('ERROR', { kind: 'Status', code: 410, reason: 'Expired' })],
  ['it expires with status 410', (pods) => pods.watches[0]?.end(new KubernetesError(410, 'too old', 'Expired'))],
])('a watch goes on from a new list when %s; what was missed is caught up', async (_what, end) => {
  follower = new Follower((pods) => {
    pods.set(item('gone'));
    pods.set(item('a'));
  });
  await settle();
  end(follower.pods);
  follower.pods.items.clear();
  follower.pods.items.set('a', item('a', 2));
  await follower.listed(2);
  follower.pods.set(item('b'));
  await settle();
  expect(follower.states).toEqual(['gone=1 a=1', 'a=2', 'a=2 b=1']);
  expect(follower.pods.queries.at(-1)).toMatchObject({ resourceVersion: '2' });
});

test('watches that end at once are not opened without pause', async () => {
  follower = new Follower();
  const pods = follower.pods;
  const open = pods.watch.bind(pods);
  pods.watch = (...call) => {
    const watch = open(...call);
    pods.watches.at(-1)?.end();
    return watch;
  };
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(pods.lists).toBe(1);
});

test.each<[string, Error]>([
  ['a right that is missing', new KubernetesError(403, 'pods is forbidden', 'Forbidden')],
  ['a cluster that cannot be reached', new ActionError('cluster', 'cannot be reached')],
])('%s ends it with that error, at the list and at the watch', async (_what, error) => {
  follower = new Follower((pods) => (pods.refusal = error));
  await expect(follower.ended).resolves.toBe(error);
  follower = new Follower();
  await settle();
  follower.pods.watches[0]?.end(error);
  await expect(follower.ended).resolves.toBe(error);
});

test('the signal ends it, while it watches and before a list', async () => {
  follower = new Follower();
  await settle();
  await expect(follower.close()).resolves.toBe('ended');
  expect(follower.pods.lists).toBe(1);
  const api = new MemoryKubernetesApi();
  for await (const state of follow(api, path, {}, AbortSignal.abort())) throw new Error(`state of ${state.size}`);
  expect(api.collection(path).lists).toBe(0);
});
