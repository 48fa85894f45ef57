import { begun } from '../begun.ts';
import { heldLog } from '../log.ts';
import type { Context } from './context.ts';

/** Work whose turn is to come: what it says, and what is wrong with it, is told then. */
export interface Begun<Result> {
  /** Its turn has come. */
  result: () => Promise<Result>;
  /** Waits for what goes before it; where that fails the work is dropped. */
  after: <Before>(before: Promise<Before>) => Promise<Before>;
}

/**
 * Begins work that only reads, so that its requests go side by side with others.
 * @param isEarly false for work that waits for its turn
 */
export function begin<Result>(
  context: Context,
  isEarly: boolean,
  work: (context: Context) => Promise<Result>,
): Begun<Result> {
  if (!isEarly) return { result: () => work(context), after: (before) => before };
  const dropped = new AbortController();
  const { log, release } = heldLog(context.log);
  const signal = AbortSignal.any([context.signal, dropped.signal]);
  const early = begun(work({ ...context, log, signal }));
  return {
    result: () => {
      release();
      return early;
    },
    after: async (before) => {
      try {
        return await before;
      } catch (error) {
        dropped.abort();
        throw error;
      }
    },
  };
}
