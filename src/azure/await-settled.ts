import type { Clock } from '../clock.ts';

const firstPause = 1000;
/** Longest pause between two looks, in milliseconds: a read of a cluster a second is all that AKS allows for long. */
const longestPause = 15_000;

/** How what is read is waited for. */
export interface Settling<Read> {
  clock: Clock;
  signal: AbortSignal;
  /** Milliseconds. */
  timeout: number;
  /** True while an operation runs on it. */
  isBusy: (latest: Read) => boolean;
  read: () => Promise<Read>;
  /** Told of each reading that is busy. */
  waiting?: (latest: Read) => void;
}

/** Looks again until no operation runs on what was read first, or time is up, and returns it as it is then. */
export async function awaitSettled<Read>(
  first: Read,
  { clock, signal, timeout, isBusy, read, waiting }: Settling<Read>,
): Promise<Read> {
  const deadline = clock.now().getTime() + timeout;
  let latest = first;
  for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
    const left = deadline - clock.now().getTime();
    if (!isBusy(latest) || left <= 0) return latest;
    waiting?.(latest);
    await clock.sleep(Math.min(pause, left), signal);
    latest = await read();
  }
}
