// Somebody else at work: something is done while a request of a run is under way, and the run goes on after it.
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ServiceName } from '../../local-azure/http/request-log.ts';
import type { Bench } from '../integration/bench.ts';
import type { Host } from '../../src/main.ts';
import { runHere, type Ended } from '../integration/in-process.ts';

/** A request of a run: the nth of those that match, counted from 1. */
export interface Moment {
  match: { service: ServiceName | readonly ServiceName[]; method?: string; url?: string };
  nth: number;
  /** `before` it is carried out, which is the default, or after, when its answer is under way. */
  when?: 'before' | 'after';
}

/** What came of a run that somebody else worked beside. */
export interface Met extends Ended {
  /** False where the run had ended before that moment. */
  isMet: boolean;
  /** What the run itself wrote. */
  writes: string[];
}

/** Runs the action, and has something done at a moment of it. */
export async function runMeanwhile(
  bench: Bench,
  inputs: Record<string, string>,
  { match, nth, when = 'before' }: Moment,
  deed: () => Promise<unknown>,
  hostChange: Partial<Host> = {},
): Promise<Met> {
  const since = (await bench.requests()).length;
  const over = new AbortController();
  const { hit } = await listen(bench, over.signal);
  await bench.control('PUT', 'faults', [{ match, nth, when, do: 'hold' }]);
  let deeds: string[] = [];
  const meanwhile = hit.then(async (isHit) => {
    if (!isHit) return false;
    const before = (await bench.requests()).length;
    await deed().finally(async () => {
      deeds = await bench.writes(before);
      await bench.control('PUT', 'faults', []);
    });
    return true;
  });
  const ended = await runHere(bench, inputs, hostChange);
  over.abort();
  const isMet = await meanwhile;
  const writes = await bench.writes(since);
  for (const write of deeds) writes.splice(writes.indexOf(write), 1);
  return { ...ended, isMet, writes };
}

/** Promises, once it listens, whether a fault hits a request before the signal aborts. */
export async function listen(bench: Bench, signal: AbortSignal): Promise<{ hit: Promise<boolean> }> {
  const response = await fetch(`${bench.azure.url}/faults`);
  if (!response.body) throw new Error('nothing to follow');
  const body = Readable.fromWeb(response.body);
  signal.addEventListener('abort', () => body.destroy());
  return { hit: isLineIn(body) };
}

async function isLineIn(body: Readable): Promise<boolean> {
  try {
    for await (const line of createInterface(body)) return line !== '';
  } catch {
    // The run was over.
  } finally {
    body.destroy();
  }
  return false;
}
