/**
 * Resolves with the signal by which this process is told to end; its parent's end, or that of who reads its output, counts as one.
 * @param isMeant says whether a signal is for this process
 */
export function toldToEnd(isMeant: (signal: NodeJS.Signals) => boolean = () => true): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => isMeant(signal) && resolve(signal));
    process.stdout.on('error', () => resolve('SIGTERM'));
    const parent = process.ppid;
    // No event tells that a parent has ended; its id changes.
    const look = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(look);
      resolve('SIGTERM');
    }, 500);
    look.unref();
  });
}
