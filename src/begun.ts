/** Work that goes on while something else is waited for. What is wrong with it is told to whoever asks for it, and to nobody where nobody does. */
export function begun<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => undefined);
  return work;
}
