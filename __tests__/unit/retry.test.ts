import { systemClock, type Clock } from '../../src/clock.ts';
import { ActionError } from '../../src/errors.ts';
import { mostTries, nextTry, retryAfter, retrying, type Moment, type Outcome } from '../../src/network/retry.ts';

const first: Moment = { made: 1, now: 0, until: 3_600_000, random: 0.5 };
const fault = (code: string, message = code): Outcome => ({ fault: Object.assign(new Error(message), { code }) });

test.each<[string, Outcome]>([
  ...[408, 429, 500, 502, 503, 504].map((status): [string, Outcome] => [String(status), { status }]),
  ['409 of another operation', { status: 409, code: 'AnotherOperationInProgress' }],
  ['a code that asks for it', { status: 400, code: 'RetryableError' }],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'EAI_AGAIN', 'PARSE_ERROR', 'UND_ERR_SOCKET'].map(
    (code): [string, Outcome] => [code, fault(code)],
  ),
  ['fetch', { fault: new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) }) }],
  ['both families', { fault: new AggregateError([Object.assign(new Error(), { code: 'ECONNREFUSED' })]) }],
])('%s passes, and is given up after the last try', (_, outcome) => {
  expect(nextTry(outcome, first)).toBe(2000);
  expect(nextTry(outcome, { ...first, made: mostTries - 1 })).toBe(16_000);
  expect(nextTry(outcome, { ...first, made: mostTries })).toBeUndefined();
});

test.each<[string, Outcome]>([
  ...[200, 201, 202, 302, 400, 401, 403, 404, 409, 410, 412, 422, 501, 505].map((status): [string, Outcome] => [
    String(status),
    { status, code: 'Whatever' },
  ]),
  ['a certificate that nobody knows', fault('SELF_SIGNED_CERT_IN_CHAIN')],
  ['what was explained already', { fault: new ActionError('auth', 'no', { cause: { code: 'ECONNRESET' } }) }],
  ['what nobody foresaw', { fault: new TypeError('x is not a function') }],
])('%s is not repeated', (_, outcome) => {
  expect(nextTry(outcome, first)).toBeUndefined();
});

test.each(['UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT'])('after silence (%s) there is one more try', (code) => {
  expect(nextTry(fault(code), first)).toBe(2000);
  expect(nextTry(fault(code), { ...first, made: 2 })).toBeUndefined();
  expect(nextTry({ fault: new DOMException('', 'TimeoutError') }, first)).toBe(2000);
});

test('pauses double, and are half as long or half as long again by chance', () => {
  const pauses = [1, 2, 3, 4].map((made) =>
    [0, 1].map((random) => nextTry({ status: 500 }, { ...first, made, random })),
  );
  expect(pauses).toEqual([
    [1000, 3000],
    [2000, 6000],
    [4000, 12_000],
    [8000, 24_000],
  ]);
});

test('a Retry-After is waited for in full, and not at all where the time is up before', () => {
  const asked = (value: string): Outcome => ({ status: 429, retryAfter: value });
  expect(nextTry(asked('60'), first)).toBe(61_000);
  expect(nextTry(asked('0'), first)).toBe(2000);
  expect(nextTry(asked('3600'), first)).toBeUndefined();
  expect(nextTry(asked('Thu, 01 Jan 1970 00:01:00 GMT'), first)).toBe(61_000);
  expect(nextTry(asked('soon'), first)).toBe(2000);
  expect(nextTry({ status: 500 }, { ...first, until: 1500 })).toBeUndefined();
});

test.each([
  ['7', 7000],
  [' 7 ', 7000],
  ['Mon, 23 Nov 2026 00:01:00 GMT', 60_000],
  ['Mon, 23 Nov 2026 00:00:00 GMT', 0],
  ['-1', undefined],
  ['', undefined],
  [undefined, undefined],
])('Retry-After: %s', (header, milliseconds) => {
  expect(retryAfter(header, Date.parse('2026-11-23T00:00:00Z'))).toBe(milliseconds);
});

function counting(): { clock: Clock; slept: number[] } {
  const slept: number[] = [];
  const sleep = (milliseconds: number): Promise<void> => Promise.resolve(void slept.push(milliseconds));
  return { clock: { ...systemClock, sleep }, slept };
}

const patience = { signal: new AbortController().signal, until: Infinity };

test('what passes is overcome, no two times with the same pauses', async () => {
  const runs = [counting(), counting()];
  for (const { clock } of runs) {
    const answers = [500, 429, 503, 200];
    const sent = await retrying(
      () => Promise.resolve(answers.shift() ?? 0),
      (status) => ({ status }),
      { ...patience, clock },
    );
    expect(sent).toBe(200);
  }
  expect(runs[0]?.slept).toHaveLength(3);
  expect(runs[0]?.slept).not.toEqual(runs[1]?.slept);
});

test('the last answer is returned, the last fault thrown', async () => {
  const { clock, slept } = counting();
  const status = (answer: number): Outcome => ({ status: answer });
  expect(await retrying(() => Promise.resolve(500), status, { ...patience, clock })).toBe(500);
  const reset = Object.assign(new Error('reset'), { code: 'ECONNRESET' });
  await expect(retrying(() => Promise.reject(reset), status, { ...patience, clock })).rejects.toBe(reset);
  expect(slept).toHaveLength(2 * (mostTries - 1));
});

test('a run that is cancelled sends nothing more', async () => {
  const { clock, slept } = counting();
  const cancelled = new AbortController();
  let sent = 0;
  const send = (): Promise<number> => {
    sent += 1;
    cancelled.abort();
    return Promise.resolve(500);
  };
  const patient = { clock, signal: cancelled.signal, until: Infinity };
  expect(await retrying(send, (status) => ({ status }), patient)).toBe(500);
  expect([sent, slept]).toEqual([1, []]);
});
