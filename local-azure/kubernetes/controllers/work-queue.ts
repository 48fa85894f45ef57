import { inspect } from 'node:util';

/** How long work that failed waits: twice as long each time. Milliseconds. */
export interface Retries {
  readonly first: number;
  readonly last: number;
}

const slow: Retries = { first: 1000, last: 5 * 60_000 };

/** Thrown by work that has said why it failed, and is to be tried again. */
export class TryAgain extends Error {}

/**
 * Keys of objects to look at, as controllers keep them: a key is worked on once however often it was added, by one at a time, and again
 * later when the work failed. https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/controllers.md
 */
export class WorkQueue {
  readonly #reconcile: (key: string) => void | Promise<void>;
  readonly #retries: Retries;
  readonly #timers = new Map<string, { timer: NodeJS.Timeout; due: number }>();
  readonly #failures = new Map<string, number>();
  readonly #working = new Set<string>();
  /** Keys that were due while they were worked on. */
  readonly #again = new Set<string>();
  #closed = false;

  constructor(reconcile: (key: string) => void | Promise<void>, retries = slow) {
    this.#reconcile = reconcile;
    this.#retries = retries;
  }

  /** Works on a key soon, or after a delay; whichever is earlier counts. */
  add(key: string, delay = 0): void {
    if (this.#closed) return;
    const due = Date.now() + delay;
    const waiting = this.#timers.get(key);
    if (waiting !== undefined && waiting.due <= due) return;
    clearTimeout(waiting?.timer);
    this.#timers.set(key, { timer: setTimeout(() => void this.#work(key), delay), due });
  }

  close(): void {
    this.#closed = true;
    for (const { timer } of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  async #work(key: string): Promise<void> {
    this.#timers.delete(key);
    if (this.#working.has(key)) {
      this.#again.add(key);
      return;
    }
    this.#working.add(key);
    try {
      await this.#reconcile(key);
      this.#failures.delete(key);
    } catch (error) {
      if (!(error instanceof TryAgain)) process.stderr.write(`local Azure: controller: ${inspect(error)}\n`);
      const failures = this.#failures.get(key) ?? 0;
      this.#failures.set(key, failures + 1);
      this.add(key, Math.min(this.#retries.first * 2 ** failures, this.#retries.last));
    }
    this.#working.delete(key);
    if (this.#again.delete(key)) this.add(key);
  }
}
