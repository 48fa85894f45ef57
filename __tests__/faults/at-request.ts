// Something is done to a run while one of its requests is held: it is killed, or cancelled.
import type { ServiceName } from '../../local-azure/http/request-log.ts';
import type { Bench } from '../integration/bench.ts';
import { listen } from './meanwhile.ts';

/** The nth request that matches, which has been carried out or not when something is done. */
export interface Point {
  match: { service: readonly ServiceName[]; url?: string };
  nth: number;
  when: 'before' | 'after';
}

interface What<Run, Deed> {
  run: () => Promise<Run>;
  deed: () => Deed | Promise<Deed>;
}

/** Does something at a request of a run, which stays without an answer. There is no deed where the run had ended before. */
export async function atRequest<Run, Deed>(
  bench: Bench,
  { match, nth, when }: Point,
  what: What<Run, Deed>,
): Promise<{ run: Run; deed: Deed | undefined }> {
  const over = new AbortController();
  const { hit } = await listen(bench, over.signal);
  await bench.control('PUT', 'faults', [{ match, nth, when, do: 'hold' }]);
  const [deed, run] = await Promise.all([
    hit.then((isHit) => (isHit ? what.deed() : undefined)),
    what.run().finally(() => over.abort()),
  ]);
  return { run, deed };
}
