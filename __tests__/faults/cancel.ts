// A run that is cancelled while one of its requests is held, and what is not as it must be then.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'yaml';
import type { LoggedRequest } from '../../local-azure/http/request-log.ts';
import type { Bench } from '../integration/bench.ts';
import { runHere, type Ended } from '../integration/in-process.ts';
import { atRequest, type Point } from './at-request.ts';

export type Inputs = Record<string, string>;

export interface Cancelled {
  ended: Ended;
  /** Milliseconds from the signal to the end. */
  took: number;
  /** What it asked for after the signal. */
  late: string[];
  /** What it wrote in Azure: `managedClusters/demo`. */
  written: string[];
}

const outputNames = Object.keys((parse(readFileSync('action.yml', 'utf8')) as { outputs: object }).outputs);

/** Cancels a run while one of its requests is held; undefined where the run ended before it. */
export async function cancelAt(bench: Bench, inputs: Inputs, point: Point): Promise<Cancelled | undefined> {
  const since = (await bench.requests()).length;
  const cancel = new AbortController();
  const { run, deed } = await atRequest(bench, point, {
    run: () => runHere(bench, inputs, { signal: cancel.signal }).then((ended) => ({ ended, end: performance.now() })),
    deed: async () => {
      const asked = await settled(bench, since);
      cancel.abort();
      return { asked, at: performance.now() };
    },
  });
  const requests = await bench.requestsOfAction(since);
  await bench.control('PUT', 'faults', []);
  if (!deed) return undefined;
  const late = requests.slice(deed.asked).map(words);
  return { ended: run.ended, took: run.end - deed.at, late, written: requests.flatMap(written) };
}

/** The number of requests, once those that were sent together have all come. */
async function settled(bench: Bench, since: number): Promise<number> {
  for (let count = -1; ;) {
    const now = (await bench.requestsOfAction(since)).length;
    if (now === count) return now;
    count = now;
    await sleep(100);
  }
}

function words({ method, url }: LoggedRequest): string {
  return `${method} ${new URL(url).pathname}`;
}

function written({ service, write, url, method, status }: LoggedRequest): string[] {
  const title = new URL(url).pathname.replace(/^.*\/providers\/[^/]+\//, '');
  return service === 'arm' && write && method !== 'POST' && status < 300 ? [title] : [];
}

/** By its name, or as what was done with the cluster. */
function told(said: string, title: string): boolean {
  return (
    said.includes(title) ||
    said.includes(title.split('/').at(-1) ?? title) ||
    (title.startsWith('managedClusters') && /egress|authorized ranges/i.test(said))
  );
}

/** What is not as a cancelled run must be. */
export function complaints({ ended, took, late, written: changed }: Cancelled): string[] {
  const { outputs, annotations, summary, failed } = ended;
  const said = annotations.map(({ message }) => message).join('\n');
  const untold = changed.filter((title) => !told(said, title));
  return [
    ...(took < 5000 ? [] : [`it took ${String(took)} ms`]),
    ...late.map((request) => `after the signal it asked for ${request}`),
    ...(failed && outputs['failure-reason'] === 'cancelled'
      ? []
      : [`failure-reason ${outputs['failure-reason'] ?? '–'}`]),
    ...outputNames.filter((name) => outputs[name] === undefined).map((name) => `output ${name} is absent`),
    ...(annotations.length === 1 && /^The run was cancelled\.[^]*\nNext: Run it again: /.test(said)
      ? []
      : [`it said: ${said}`]),
    ...(summary.includes('The run was cancelled.') ? [] : ['the summary does not tell']),
    ...untold.map((title) => `it did not tell of ${title}`),
  ];
}
