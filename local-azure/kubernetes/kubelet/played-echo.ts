import { writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { isIP } from 'node:net';
import { join } from 'node:path';
import type { LogLine } from './container-log.ts';
import type { ContainerProcess, Exit } from './container-process.ts';

/** What is played. */
export interface PlayedEchoOptions {
  readonly environment: Readonly<Record<string, string>>;
  /** The pod's folder, which is the container's /tmp. */
  readonly folder: string;
  /** What an echo service would answer the pod now; undefined where nothing does. */
  readonly ask: (url: string) => string | undefined;
  readonly output: (text: string) => void;
  /** Bytes that its log begins with, of rounds before it was started. */
  readonly logBytes: number;
  /** Milliseconds between two rounds; without it the script's. */
  readonly pause?: number;
}

/** Milliseconds between the rounds of the first three minutes, and those minutes, as in the script. */
const eagerPause = 5000;
const eagerTime = 180_000;

/** Prints what the echo's script would, without a process: for clusters with hundreds of its pods, and for hundreds of runs. */
export class PlayedEcho implements ContainerProcess {
  readonly exited: Promise<Exit>;
  readonly #options: PlayedEchoOptions;
  readonly #started = Date.now();
  /** Rounds that its log begins with. */
  readonly #before: number;
  #rounds: number;
  #timer: NodeJS.Timeout;
  #end: (exit: Exit) => void = () => undefined;

  constructor(options: PlayedEchoOptions) {
    this.#options = options;
    this.exited = new Promise((resolve) => {
      this.#end = resolve;
    });
    const round = Buffer.byteLength(this.#round(100_000, this.#started)) || Infinity;
    this.#before = Math.ceil(options.logBytes / round);
    this.#rounds = this.#before;
    this.#timer = setTimeout(() => this.#take(), 0);
  }

  /** The lines of the rounds before, those since a moment, or the last so many; made when they are asked for. */
  *history(since: number, most: number): Iterable<LogLine> {
    const pause = this.#interval;
    const readings = this.#readings();
    const wanted = Math.min(Math.ceil((this.#started - since) / pause), Math.ceil(most / readings.length));
    const first = Math.max(1, this.#before + 1 - wanted);
    for (let seq = first; seq <= this.#before; seq += 1) {
      const time = this.#started - (this.#before + 1 - seq) * pause;
      for (const text of this.#round(seq, time, readings).trimEnd().split('\n')) yield { time: new Date(time), text };
    }
  }

  terminate(): void {
    this.#stop('SIGTERM');
  }

  kill(): void {
    this.#stop('SIGKILL');
  }

  get #interval(): number {
    return Number(this.#options.environment.ECHO_INTERVAL) * 1000;
  }

  #take(): void {
    this.#rounds += 1;
    this.#options.output(this.#round(this.#rounds, Date.now()));
    writeFileSync(join(this.#options.folder, 'observed'), '');
    const isEager = Date.now() - this.#started < eagerTime;
    const usual = isEager ? Math.min(eagerPause, this.#interval) : this.#interval;
    this.#timer = setTimeout(() => this.#take(), this.#options.pause ?? usual);
  }

  #readings(): Reading[] {
    const { environment, ask } = this.#options;
    const urls = `${environment.ECHO_URLS ?? ''} ${environment.ECHO_URLS_IPV6 ?? ''}`.split(' ');
    return urls.filter((url) => url !== '').map((service) => ({ service, via: 'direct', ...answered(ask(service)) }));
  }

  #round(seq: number, at: number, readings = this.#readings()): string {
    const { POD_NAME: pod, NODE_NAME: node } = this.#options.environment;
    const time = `${new Date(at).toISOString().slice(0, 19)}Z`;
    return readings.map((reading) => `${JSON.stringify({ seq, time, pod, node, ...reading })}\n`).join('');
  }

  #stop(signal: 'SIGTERM' | 'SIGKILL'): void {
    clearTimeout(this.#timer);
    this.#end({ code: 128 + constants.signals[signal] });
  }
}

interface Reading {
  service: string;
  via: 'direct';
  address: string | null;
  error?: string;
}

function answered(answer: string | undefined): Pick<Reading, 'address' | 'error'> {
  if (answer === undefined) return { address: null, error: 'unreachable' };
  const word = answer.trim();
  return isIP(word) === 0 ? { address: null, error: 'not an address' } : { address: word };
}
