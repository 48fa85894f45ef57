import { EventEmitter } from 'node:events';

export interface LogLine {
  readonly time: Date;
  readonly text: string;
}

/** What is kept of one container's output; older lines are dropped, as when the kubelet rotates a log. */
const mostCharacters = 4 * 1024 * 1024;

/** The output of one run of a container, line by line. */
export class ContainerLog {
  readonly #lines: LogLine[] = [];
  readonly #news = new EventEmitter<{ line: [LogLine]; end: [] }>().setMaxListeners(0);
  #characters = 0;
  #partial = '';
  #ended = false;

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
    const line = { time: new Date(), text };
    this.#lines.push(line);
    this.#characters += text.length;
    while (this.#characters > mostCharacters) this.#characters -= this.#lines.shift()?.text.length ?? 0;
    this.#news.emit('line', line);
  }
}
