import type { LogLine } from './container-log.ts';

export interface Exit {
  /** 128 and the signal's number where a signal ended it. */
  readonly code: number;
}

/** What runs in a container. */
export interface ContainerProcess {
  /** What its log begins with, of a time before it was started: since a moment, and not many more than so many lines. */
  history?(since: number, most: number): Iterable<LogLine>;
  readonly exited: Promise<Exit>;
  /** Asks the first process to end. */
  terminate(): void;
  /** Ends everything at once. */
  kill(): void;
}
