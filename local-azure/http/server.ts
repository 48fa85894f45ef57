import {
  createServer as createHttpServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Faults } from './faults.ts';
import { playFault } from './play-fault.ts';
import { record } from './record.ts';
import { RequestLog, type ServiceName } from './request-log.ts';

export type { ServiceName } from './request-log.ts';

/** One request being served. The handler fills `caller`, and sets `write` where the method alone does not tell. */
export interface Call {
  readonly method: string;
  /** Absolute. */
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  /** Whole, read before the handler is called. */
  readonly body: Buffer;
  /** For the peer's certificate. */
  readonly socket: Socket;
  /** Aborts when the client is gone or the server closes. */
  readonly signal: AbortSignal;
  caller: string | undefined;
  write: boolean;
}

export type Handler = (call: Call, response: ServerResponse) => void | Promise<void>;

export interface Listener {
  /** `https://127.0.0.1:PORT`, without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

export interface ListenOptions {
  service: ServiceName;
  /** With `clientCa`, client certificates are asked for, and it is the handler's part to refuse their absence. */
  tls?: { key: string; cert: string; clientCa?: string };
  port?: number;
  handle: Handler;
  isWrite: (method: string, url: URL) => boolean;
}

/** Milliseconds that each request, and each new connection, costs. */
export type Latencies = Partial<Record<ServiceName, number>>;

/** The listeners of local Azure with what they share: one request log, the faults in force, and the latencies. */
export class Switchboard {
  readonly log = new RequestLog();
  readonly faults = new Faults();
  latencies: Latencies = {};

  async listen(options: ListenOptions): Promise<Listener> {
    const ending = new AbortController();
    const serve = (request: IncomingMessage, response: ServerResponse): void => {
      void this.serve(options, request, response, ending.signal);
    };
    const server = createServer(options, serve);
    server.on('connection', keepConnection);
    // kubectl and undici keep connections for long; none may outlive the listener.
    server.keepAliveTimeout = 30_000;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(options.port ?? 0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    return {
      url: `${options.tls ? 'https' : 'http'}://127.0.0.1:${String(port)}`,
      close: () => closeServer(server, ending),
    };
  }

  private async serve(
    options: ListenOptions,
    request: IncomingMessage,
    response: ServerResponse,
    ending: AbortSignal,
  ): Promise<void> {
    const start = this.log.now();
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const body = await readBody(request);
    if (!body) return;
    const signal = AbortSignal.any([gone.signal, ending]);
    try {
      const call = newCall(options, request, body, signal);
      record(this.log, options.service, call, response, start);
      await this.latency(options.service, request.socket);
      const fault = this.faults.take(options.service, call.method, call.url.href);
      const handle = (): void | Promise<void> => options.handle(call, response);
      const reset = (): void => void connections.get(endsOf(request.socket))?.resetAndDestroy();
      const lifted = this.faults.replaced;
      await (fault ? playFault(fault, { handle, response, signal, lifted, reset }) : handle());
    } catch (error) {
      if (!response.headersSent)
        sendJson(response, 500, { error: { code: 'LocalAzureFault', message: String(error) } });
      else response.destroy();
      if (!gone.signal.aborted)
        process.stderr.write(
          `local Azure: ${request.method ?? ''} ${request.url ?? ''}: ${error instanceof Error ? (error.stack ?? '') : String(error)}\n`,
        );
    }
  }

  /** Each request costs one round trip, and the first on a connection one more. */
  private async latency(service: ServiceName, socket: Socket): Promise<void> {
    const cost = this.latencies[service] ?? 0;
    if (cost === 0) return;
    const known = seenSockets.has(socket);
    seenSockets.add(socket);
    await sleep(known ? cost : 2 * cost);
  }
}

const seenSockets = new WeakSet<Socket>();

/** The connections themselves, by their ports: TLS hides them, and only they can be reset. */
const connections = new Map<string, Socket>();

function keepConnection(socket: Socket): void {
  const ends = endsOf(socket);
  connections.set(ends, socket);
  socket.once('close', () => connections.delete(ends));
}

function endsOf({ localPort, remotePort }: Socket): string {
  return `${String(localPort)} ${String(remotePort)}`;
}

function createServer(
  options: ListenOptions,
  serve: (request: IncomingMessage, response: ServerResponse) => void,
): Server {
  if (!options.tls) return createHttpServer(serve);
  const { key, cert, clientCa } = options.tls;
  const clients = clientCa === undefined ? {} : { ca: clientCa, requestCert: true, rejectUnauthorized: false };
  return createHttpsServer({ key, cert, ...clients }, serve);
}

/** The whole body; undefined when the client went before its end. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}

function newCall(options: ListenOptions, request: IncomingMessage, body: Buffer, signal: AbortSignal): Call {
  const { method = 'GET', headers, socket } = request;
  const url = absoluteUrl(request, options.tls ? 'https' : 'http');
  return { method, url, headers, body, socket, signal, caller: undefined, write: options.isWrite(method, url) };
}

/** A proxy is asked with an absolute URL, others with a path, whatever slashes that begins with. */
function absoluteUrl({ url = '/', headers, socket }: IncomingMessage, scheme: string): URL {
  const own = `${scheme}://127.0.0.1:${String(socket.localPort)}`;
  const base = URL.canParse(`${scheme}://${headers.host ?? ''}`) ? `${scheme}://${headers.host ?? ''}` : own;
  if (url.startsWith('/')) return new URL(base + url);
  return new URL(URL.canParse(url) ? url : own);
}

async function closeServer(server: Server, ending: AbortController): Promise<void> {
  ending.abort();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const content = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(content);
}
