// A run that is ended at one of its requests, as by a power cut: nothing that it asks from there on is carried out.
import { setTimeout as pause } from 'node:timers/promises';
import type { LoggedRequest, ServiceName } from '../../local-azure/http/request-log.ts';
import type { Bench } from '../integration/bench.ts';
import { CountingClock, runHere } from '../integration/in-process.ts';

/** Where a run is ended: at its nth request, which is carried out or not. */
export interface Point {
  nth: number;
  when: 'before' | 'after';
}

/** What became of a run that was to be ended. */
export interface Killed {
  /** Where it was ended, in words; undefined where it had ended before. */
  at: string | undefined;
  /** True where a write of it was carried out. */
  wrote: boolean;
}

/** What a run itself asks; pods ask echo services. */
export const ownServices: readonly ServiceName[] = ['arm', 'entra', 'oidc', 'kubernetes'];

/** Time runs fifty times as fast: what goes on in Azure is waited for, as long as a test can. */
export class HurriedClock extends CountingClock {
  override sleep = async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
    this.slept += milliseconds;
    await pause(Math.min(milliseconds / 50, 200), undefined, signal ? { signal } : {});
  };
}

/** Ends a run at a point. Requests to other services than these are not the runner's own, and go on. */
export async function runKilled(
  bench: Bench,
  inputs: Record<string, string>,
  { nth, when }: Point,
  services: readonly ServiceName[],
): Promise<Killed> {
  const since = await latestStart(bench);
  const isOwn = ({ service, start }: LoggedRequest): boolean => start > since && services.includes(service);
  const match = { service: services };
  await bench.control('PUT', 'faults', [
    { match, nth, when, do: 'reset' },
    { match, from: nth, when: 'before', do: 'reset' },
  ]);
  const [end, over] = [new AbortController(), new AbortController()];
  const struck = bench.ended((request) => isOwn(request) && request.status === 0, over.signal).then(() => end.abort());
  await runHere(bench, inputs, { signal: end.signal, clock: new HurriedClock() });
  over.abort();
  await struck;
  await bench.control('PUT', 'faults', []);
  const own = (await bench.requests()).filter(isOwn);
  const last = own[nth - 1];
  return {
    at: last && `${when} request ${String(nth)}, ${last.method} ${new URL(last.url).pathname}`,
    wrote: own.slice(0, when === 'after' ? nth : nth - 1).some(({ write }) => write),
  };
}

/** When the last request so far began. */
export async function latestStart(bench: Bench): Promise<number> {
  return Math.max(0, ...(await bench.requests()).map(({ start }) => start));
}
