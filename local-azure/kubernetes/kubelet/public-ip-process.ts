import { constants } from 'node:os';
import type { ContainerProcess, Exit } from './container-process.ts';

/** Milliseconds between two lines. */
const pause = 2000;

/**
 * Stands in for the image of the recipe of 2018, which logs the address that its traffic leaves from.
 * No program is run: the pod's network is asked what it would have been told.
 */
export class PublicIpProcess implements ContainerProcess {
  readonly exited: Promise<Exit>;
  readonly #timer: NodeJS.Timeout;
  #end: (exit: Exit) => void = () => undefined;

  /**
   * @param ask what an echo service answers now; undefined when nothing does
   * @param output takes what is printed
   */
  constructor(ask: () => string | undefined, output: (text: string) => void) {
    this.exited = new Promise((resolve) => {
      this.#end = resolve;
    });
    const print = (): void => {
      const answer = ask();
      if (answer !== undefined) output(`${answer.trimEnd()}\n`);
    };
    print();
    this.#timer = setInterval(print, pause);
  }

  terminate(): void {
    this.#stop('SIGTERM');
  }

  kill(): void {
    this.#stop('SIGKILL');
  }

  #stop(signal: 'SIGTERM' | 'SIGKILL'): void {
    clearInterval(this.#timer);
    this.#end({ code: 128 + constants.signals[signal] });
  }
}
