// Runs of the action whose requests to the Kubernetes API meet a fault, one after the other on several local Azures side by side.
import type { Fault } from '../../local-azure/http/faults.ts';
import type { LoggedRequest } from '../../local-azure/http/request-log.ts';
import { systemClock, type Clock } from '../../src/clock.ts';
import type { Bench } from '../integration/bench.ts';
import { on, runHere, type Ended } from '../integration/in-process.ts';

/** How much faster time passes for a run than for its test: pauses and limits keep their proportions, so none can be too many. */
const haste = 20;

/** Limits that a busy machine needs, in milliseconds of the test. */
const leastLimit = 3000;

/** A clock that runs fast, but for limits that would be too short. */
export function hastyClock(factor = haste, least = leastLimit): Clock {
  const start = Date.now();
  return {
    now: () => new Date(start + (Date.now() - start) * factor),
    sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / factor, signal),
    timeout: (milliseconds) => systemClock.timeout(Math.max(least, milliseconds / factor)),
  };
}

export interface Kind {
  fault: string;
  do: Fault['do'];
  when?: Fault['when'];
  /** Which requests to Kubernetes it hits. */
  method?: string;
  url?: string;
}

/** Which of the requests that a kind of fault may hit are hit: single ones, or all from one on. */
export type Numbers = { from: number } | { first: number; every: number };

export interface Faulty extends Ended {
  /** How many requests were hit. */
  hits: number;
  /** How many were sent to Kubernetes in all. */
  requests: number;
}

/** Longer than a proof takes; the requests of a run are bounded by it. */
const timeout = '400s';

/** Runs a mode while requests to Kubernetes meet a fault. */
export async function runFaulty(
  bench: Bench,
  inputs: Record<string, string>,
  kind: Kind,
  numbers: Numbers,
): Promise<Faulty> {
  const since = (await bench.requests()).length;
  await bench.control('PUT', 'faults', faultsOf(kind, numbers));
  const ended = await runHere(bench, { timeout, ...inputs }, { clock: hastyClock() });
  const sent = (await bench.requests()).slice(since).filter(({ service }) => service === 'kubernetes');
  await bench.control('PUT', 'faults', []);
  const met = sent.filter((request) => isMet(kind, request)).length;
  return { ...ended, hits: hitsOf(numbers, met), requests: sent.length };
}

/** More than any run sends that is not in a loop. */
const most = 400;

function faultsOf({ do: action, when = 'before', method, url }: Kind, numbers: Numbers): Fault[] {
  const match = { service: 'kubernetes', ...(method && { method }), ...(url && { url }) } as const;
  const fault = { match, when, do: action };
  if ('from' in numbers) return [{ ...fault, from: numbers.from }];
  const { first, every } = numbers;
  return Array.from({ length: Math.ceil(most / every) }, (_, index) => ({ ...fault, nth: first + index * every }));
}

function isMet({ method, url = '' }: Kind, request: LoggedRequest): boolean {
  return (method === undefined || method === request.method) && new RegExp(url, 'i').test(request.url);
}

function hitsOf(numbers: Numbers, met: number): number {
  if ('from' in numbers) return Math.max(0, met - numbers.from + 1);
  return met < numbers.first ? 0 : 1 + Math.floor((met - numbers.first) / numbers.every);
}

/** Does jobs on several local Azures side by side: runs wait more than they work. */
export async function sideBySide<Job>(
  jobs: readonly Job[],
  lanes: number,
  prepare: (bench: Bench) => Promise<(job: Job) => Promise<void>>,
): Promise<void> {
  const queue = jobs.values();
  const lane = (): Promise<void> =>
    on('default', async (bench) => {
      const work = await prepare(bench);
      for (const job of queue) await work(job);
    });
  await Promise.all(Array.from({ length: Math.min(lanes, jobs.length) }, lane));
}
