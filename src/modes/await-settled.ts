import type { Context } from './context.ts';

const firstPause = 1000;
const longestPause = 15_000;

interface Look<Read> {
  isBusy: (latest: Read) => boolean;
  read: () => Promise<Read>;
}

/** Looks again until no operation runs on what was read, or operation-timeout is over, and returns it as it is then. */
export async function awaitSettled<Read>(
  { clock, signal, inputs }: Context,
  first: Read,
  { isBusy, read }: Look<Read>,
): Promise<Read> {
  const end = clock.now().getTime() + inputs.operationTimeout;
  let latest = first;
  for (
    let pause = firstPause;
    isBusy(latest) && clock.now().getTime() < end;
    pause = Math.min(pause * 2, longestPause)
  ) {
    await clock.sleep(pause, signal);
    latest = await read();
  }
  return latest;
}
