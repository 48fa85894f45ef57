import { RequestBudget } from '../../src/azure/request-budget.ts';
import { systemClock, type Clock } from '../../src/clock.ts';

const shop = 'https://management.azure.com/subscriptions/AAAA/resourceGroups/shop/providers/x/y/z';
const other = 'https://management.azure.com/subscriptions/bbbb/resourceGroups/shop/providers/x/y/z';

/** Time that passes only by sleeping, for all sleepers at once. */
class StillClock implements Clock {
  timeout = systemClock.timeout.bind(systemClock);
  #time = 1_000_000;
  readonly #sleepers: { at: number; wake: () => void }[] = [];
  now = (): Date => new Date(this.#time);
  sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((wake, refuse) => {
      this.#sleepers.push({ at: this.#time + milliseconds, wake });
      signal?.addEventListener('abort', () => refuse(new Error('cancelled')));
    });

  /** Lets time go on to the end of each sleep in its turn, up to a time; returns when everybody has gone on. */
  async pass(until: number): Promise<void> {
    for (;;) {
      await new Promise(setImmediate);
      this.#sleepers.sort((left, right) => left.at - right.at);
      if ((this.#sleepers[0]?.at ?? Infinity) - 1_000_000 > until) return;
      const { at, wake } = this.#sleepers.shift() ?? { at: 0, wake: (): void => undefined };
      this.#time = Math.max(this.#time, at);
      wake();
    }
  }
}

const answer = (status: number, headers: Record<string, string> = {}): Parameters<RequestBudget['learn']>[1] => ({
  status,
  headers: { get: (name) => headers[name] },
});
const left = (count: number, verb = 'reads'): ReturnType<typeof answer> =>
  answer(200, { [`x-ms-ratelimit-remaining-subscription-${verb}`]: String(count) });

/** A budget, and the times at which its requests were sent, in milliseconds since the start. */
function opened(): { clock: StillClock; budget: RequestBudget; sent: number[]; send: (url?: string) => void } {
  const clock = new StillClock();
  const budget = new RequestBudget(clock);
  const sent: number[] = [];
  const send = (url = shop): void =>
    void budget.turn(url, Infinity).then(() => sent.push(clock.now().getTime() - 1_000_000));
  return { clock, budget, sent, send };
}

test('while there is plenty nobody waits', async () => {
  const { clock, budget, sent, send } = opened();
  budget.learn(shop, left(249));
  for (let index = 0; index < 100; index += 1) send();
  await clock.pass(0);
  expect(sent).toHaveLength(100);
});

test.each(['reads', 'writes'])(
  'when few %s are left, requests follow each other as fast as Azure grants new ones',
  async (verb) => {
    const { clock, budget, sent, send } = opened();
    budget.learn(shop, left(12, verb));
    for (let index = 0; index < 26; index += 1) send();
    await clock.pass(5000);
    expect(sent).toHaveLength(26);
    expect(sent.at(-1)).toBe(1000);
    budget.learn(shop, left(200, verb));
    send();
    send();
    await clock.pass(5000);
    expect(sent.slice(-2)).toEqual([1040, 1040]);
  },
);

test('after a refusal nobody sends until its time is over, and then one after the other', async () => {
  const { clock, budget, sent, send } = opened();
  send();
  await clock.pass(0);
  budget.learn(shop, answer(429, { 'retry-after': '7' }));
  for (let index = 0; index < 3; index += 1) send();
  await clock.pass(6999);
  expect(sent).toEqual([0]);
  await clock.pass(60_000);
  expect(sent).toEqual([0, 7000, 7040, 7080]);
});

test('each further refusal makes it slower, but those of requests that were sent together are one; plenty ends it', async () => {
  const { clock, budget, sent, send } = opened();
  for (const wait of [1, 1]) {
    budget.learn(shop, answer(429, { 'retry-after': String(wait) }));
    budget.learn(shop, answer(429, { 'retry-after': String(wait) }));
    send();
    await clock.pass(60_000);
  }
  budget.learn(shop, left(3));
  for (let index = 0; index < 3; index += 1) send();
  await clock.pass(60_000);
  expect(sent).toEqual([1000, 2000, 2080, 2160, 2240]);
  budget.learn(shop, left(200));
  send();
  send();
  await clock.pass(60_000);
  expect(sent.slice(-2)).toEqual([2320, 2320]);
});

test('who waits already when another is refused waits for that, too; a shorter pause does not end a longer one', async () => {
  const { clock, budget, sent, send } = opened();
  budget.learn(shop, answer(429, { 'retry-after': '2' }));
  send();
  await clock.pass(0);
  budget.learn(shop, answer(429, { 'retry-after': '9' }));
  budget.learn(shop, answer(429, { 'retry-after': '1' }));
  await clock.pass(8999);
  expect(sent).toEqual([]);
  await clock.pass(60_000);
  expect(sent).toHaveLength(1);
});

test('subscriptions are counted one by one, in any case of their id', async () => {
  const { clock, budget, sent, send } = opened();
  budget.learn(shop, answer(429, { 'retry-after': '30' }));
  send(other);
  send(shop.replace('AAAA', 'aaaa'));
  await clock.pass(1000);
  expect(sent).toEqual([0]);
});

test.each([answer(503, { 'retry-after': '30' }), answer(429), answer(200)])(
  'what is no throttling holds nobody up: %j',
  async (said) => {
    const { clock, budget, sent, send } = opened();
    budget.learn(shop, said);
    send();
    await clock.pass(0);
    expect(sent).toEqual([0]);
  },
);

test('a run that is cancelled waits no longer', async () => {
  const { budget } = opened();
  const cancelled = new AbortController();
  budget.learn(shop, answer(429, { 'retry-after': '300' }));
  const turn = budget.turn(shop, Infinity, cancelled.signal);
  cancelled.abort();
  await expect(turn).rejects.toThrow('cancelled');
});

test('a turn that would come when the time is up is refused at once, with how long Azure takes none', async () => {
  const { budget } = opened();
  budget.learn(shop, answer(429, { 'retry-after': '100000' }));
  await expect(budget.turn(shop, 1_000_000 + 3_600_000)).rejects.toThrow(/no more requests for 100000 s/);
});

test('a refusal may name the time as a date', async () => {
  const { clock, budget, sent, send } = opened();
  budget.learn(shop, answer(429, { 'retry-after': new Date(1_009_000).toUTCString() }));
  send();
  await clock.pass(8999);
  expect(sent).toEqual([]);
  await clock.pass(60_000);
  expect(sent).toEqual([9000]);
});
