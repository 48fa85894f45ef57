import type { ServerResponse } from 'node:http';

const methods = ['writeHead', 'flushHeaders', 'write', 'end'] as const;
type Method = (typeof methods)[number];
type Send = Pick<ServerResponse, Method>;

/** What a handler sends, kept back: from a long answer such as a watch, too, nothing leaves. */
export class HeldAnswer {
  /** The answer's own methods, for what is sent in its place. */
  readonly send: Send;
  /** Resolves when the handler has sent something, if only the head of a stream. */
  readonly begun: Promise<void>;
  /** Resolves when the handler has sent a part of the body, or the end. */
  readonly hasBody: Promise<void>;
  private readonly response: ServerResponse;
  private calls: { method: Method; parameters: unknown[] }[] = [];

  constructor(response: ServerResponse) {
    this.response = response;
    this.send = Object.fromEntries(
      methods.map((method) => [method, response[method].bind(response)]),
    ) as unknown as Send;
    const [begun, body] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    this.begun = begun.promise;
    this.hasBody = body.promise;
    const results = { writeHead: response, flushHeaders: undefined, write: true, end: response };
    for (const method of methods) {
      const keep = (...parameters: unknown[]): unknown => {
        this.calls.push({ method, parameters });
        if (method !== 'writeHead') begun.resolve(undefined);
        if (method === 'write' || method === 'end') body.resolve(undefined);
        return results[method];
      };
      Object.assign(response, { [method]: keep });
    }
  }

  /** Status and headers. */
  get head(): { status: number; headers: Record<string, string> } {
    const [status, headers] = this.calls.find(({ method }) => method === 'writeHead')?.parameters ?? [];
    return { status: Number(status ?? this.response.statusCode), headers: (headers ?? {}) as Record<string, string> };
  }

  /** The body where it has ended; of a stream what it sends first. */
  get body(): { content: Buffer; isWhole: boolean } {
    const chunks = this.calls
      .filter(({ method }) => method !== 'writeHead')
      .map(({ parameters: [chunk] }) => chunk)
      .filter((chunk) => typeof chunk === 'string' || chunk instanceof Uint8Array)
      .map((chunk) => Buffer.from(chunk as Buffer));
    const isWhole = this.calls.some(({ method }) => method === 'end');
    return { content: Buffer.concat(isWhole ? chunks : chunks.slice(0, 1)), isWhole };
  }

  /** Sends what was kept back; from now on everything is sent at once. */
  release(): void {
    Object.assign(this.response, this.send);
    for (const { method, parameters } of this.calls)
      (this.send[method] as (...all: unknown[]) => unknown)(...parameters);
    this.calls = [];
  }
}
