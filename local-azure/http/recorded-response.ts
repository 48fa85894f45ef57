import { ServerResponse, type OutgoingHttpHeaders } from 'node:http';

/** Enough for every body that people read; a watch may send more, which is passed on but not kept. */
const KEEP = 1 << 20;

/**
 * A response that keeps what is sent and tells when a stream begins. Without a socket it collects a whole answer: that is how a
 * fault lets a request take effect and then loses or changes its answer.
 */
export class RecordedResponse extends ServerResponse {
  readonly sent: Buffer[] = [];
  /** Called once, with the first part of an answer that has more to come. */
  onStream: (() => void) | undefined;
  #kept = 0;

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#keep(chunk, rest[0]);
    const flowing = (super.write as (...all: unknown[]) => boolean).call(this, chunk, ...rest);
    this.#announce();
    return flowing;
  }

  override end(chunk?: unknown, ...rest: unknown[]): this {
    if (typeof chunk !== 'function') this.#keep(chunk, rest[0]);
    return (super.end as (...all: unknown[]) => this).call(this, chunk, ...rest);
  }

  override flushHeaders(): void {
    super.flushHeaders();
    this.#announce();
  }

  body(): string {
    return Buffer.concat(this.sent).toString();
  }

  /** Headers as sent, or as set so far. */
  headersSoFar(): OutgoingHttpHeaders {
    return this.getHeaders();
  }

  #announce(): void {
    this.onStream?.();
    this.onStream = undefined;
  }

  #keep(chunk: unknown, encoding: unknown): void {
    if (this.#kept >= KEEP) return;
    const buffer =
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
        : chunk instanceof Uint8Array
          ? Buffer.from(chunk)
          : undefined;
    if (!buffer) return;
    this.#kept += buffer.length;
    this.sent.push(buffer);
  }
}
