import { heldLog } from '../log.ts';
import type { Context } from './context.ts';

/** Work that has begun before its turn: what it says, and what is wrong with it, is told when its turn comes. */
export interface Begun<Result> {
  /** Its turn has come. */
  result: () => Promise<Result>;
  /** Waits for what goes before it; where that fails the work is dropped. */
  after: <Before>(before: Promise<Before>) => Promise<Before>;
}

/** Begins work that only reads, so that its requests go side by side with others. */
export function begin<Result>(context: Context, work: (context: Context) => Promise<Result>): Begun<Result> {
  const dropped = new AbortController();
  const { log, release } = heldLog(context.log);
  const signal = AbortSignal.any([context.signal, dropped.signal]);
  const begun = work({ ...context, log, signal });
  begun.catch(() => undefined);
  return {
    result: () => {
      release();
      return begun;
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

/** The same work, which begins when its turn comes. */
export function later<Result>(context: Context, work: (context: Context) => Promise<Result>): Begun<Result> {
  return { result: () => work(context), after: (before) => before };
}
