import { EventEmitter } from 'node:events';

export interface LogLine {
  readonly time: Date;
  readonly text: string;
}

/**
 * Bytes of one log file. The kubelet then begins the next, and only the newest can be read through the API:
 * https://kubernetes.io/docs/concepts/cluster-administration/logging/#log-rotation
 */
const fileSize = 10 * 1024 * 1024;

/** What the container runtime writes before each line: time, stream, and whether the line is whole. */
const lineHead = '2026-01-01T00:00:00.000000000Z stdout F '.length + 1;

/** The output of one run of a container, line by line. */
export class ContainerLog {
  #lines: LogLine[] = [];
  readonly #news = new EventEmitter<{ line: [LogLine]; end: [] }>().setMaxListeners(0);
  #bytes = 0;
  #partial = '';
  #ended = false;

  /** What is older than all lines of its own, since a moment, and not many more than so many lines. */
  history: (since: number, most: number) => Iterable<LogLine> = () => [];

  /** What the API can show: the newest file. */
  get lines(): readonly LogLine[] {
    return this.#lines;
  }

  get ended(): boolean {
    return this.#ended;
  }

  append(text: string): void {
    const parts = (this.#partial + text).split('\n');
    this.#partial = parts.pop() ?? '';
    for (const part of parts) this.#add(part);
  }

  end(): void {
    if (this.#ended) return;
    if (this.#partial !== '') this.#add(this.#partial);
    this.#ended = true;
    this.#news.emit('end');
  }

  /** Calls back for each line from now on, and when there will be no more; returns the function that ends it. */
  follow(onLine: (line: LogLine) => void, onEnd: () => void): () => void {
    this.#news.on('line', onLine).on('end', onEnd);
    return () => this.#news.off('line', onLine).off('end', onEnd);
  }

  #add(text: string): void {
    if (this.#bytes >= fileSize) this.#rotate();
    const line = { time: new Date(), text };
    this.#lines.push(line);
    this.#bytes += Buffer.byteLength(text) + lineHead;
    this.#news.emit('line', line);
  }

  #rotate(): void {
    this.#lines = [];
    this.#bytes = 0;
  }
}
