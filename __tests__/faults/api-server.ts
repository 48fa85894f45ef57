// An API server that answers as a test has it, and a clock of which only pauses take time.
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../src/clock.ts';

type Answer = (url: URL, response: ServerResponse) => void;

/** Listens on loopback, and can be away for a while. */
export class ApiServer {
  /** What was asked, oldest first. */
  readonly asked: string[] = [];
  private readonly answer: Answer;
  private server: Server | undefined;
  private port = 0;

  constructor(answer: Answer) {
    this.answer = answer;
  }

  get url(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  async start(): Promise<void> {
    this.server = createServer(({ url = '' }, response) => {
      this.asked.push(url);
      this.answer(new URL(url, this.url), response);
    });
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** All connections are gone, and none can be made. */
  async stop(): Promise<void> {
    const { server } = this;
    if (!server) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }
}

/** Serves while something is looked at. */
export async function withServer(answer: Answer, look: (server: ApiServer) => Promise<void>): Promise<void> {
  const server = new ApiServer(answer);
  await server.start();
  try {
    await look(server);
  } finally {
    await server.stop();
  }
}

/** Time stands still but for pauses: for one after the other, which is then counted to the millisecond. */
export class PausesOnly implements Clock {
  private time = 0;
  private readonly limits: { at: number; end: AbortController }[] = [];

  now = (): Date => new Date(this.time);

  sleep = (milliseconds: number): Promise<void> => {
    this.time += milliseconds;
    for (const { at, end } of this.limits) if (at <= this.time) end.abort(new DOMException('late', 'TimeoutError'));
    return Promise.resolve();
  };

  timeout = (milliseconds: number): AbortSignal => {
    const end = new AbortController();
    this.limits.push({ at: this.time + milliseconds, end });
    return end.signal;
  };
}
