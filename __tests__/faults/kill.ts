// A run that is ended at one of its requests, as by a power cut: nothing that it asks from there on is carried out.
import type { LoggedRequest, ServiceName } from '../../local-azure/http/request-log.ts';
import type { Bench } from '../integration/bench.ts';
import { runHere } from '../integration/in-process.ts';

/** Where a run is ended: at its nth request, which is carried out or not. */
export interface Point {
  nth: number;
  when: 'before' | 'after';
}

type Inputs = Record<string, string>;

/** What a run itself asks; pods ask echo services. */
const services: readonly ServiceName[] = ['arm', 'entra', 'oidc', 'kubernetes'];

/** Ends a run at a point. Returns false where it had ended before. */
export async function runKilled(bench: Bench, inputs: Inputs, { nth, when }: Point): Promise<boolean> {
  const since = (await bench.requestsOfAction()).length;
  await bench.control('PUT', 'faults', [
    { match: { service: services }, nth, when, do: 'reset' },
    { match: { service: services }, from: nth, when: 'before', do: 'reset' },
  ]);
  const [end, over] = [new AbortController(), new AbortController()];
  const struck = bench.ended(isReset, over.signal).then(() => end.abort());
  await runHere(bench, inputs, { signal: end.signal });
  over.abort();
  await struck;
  await bench.control('PUT', 'faults', []);
  return (await bench.requestsOfAction(since)).length >= nth;
}

function isReset({ service, status }: LoggedRequest): boolean {
  return services.includes(service) && status === 0;
}
