import { setTimeout as sleep } from 'node:timers/promises';

/** Time as the action sees it: handed in, so that a test need not wait for what Azure needs minutes for. */
export interface Clock {
  now(): Date;
  /** Resolves after the given milliseconds, or rejects when the signal aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** A signal that aborts after the given milliseconds, with a TimeoutError. */
  timeout(milliseconds: number): AbortSignal;
}

export const systemClock: Clock = {
  now: () => new Date(),
  sleep: async (milliseconds, signal) => {
    await sleep(milliseconds, undefined, signal ? { signal } : {});
  },
  timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
};
