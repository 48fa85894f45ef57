import {
  createServer as createHttpServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createSecureServer } from 'node:http2';
import { createServer as createHttpsServer } from 'node:https';
import { isIPv6, type AddressInfo, type Socket } from 'node:net';
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

interface ServerOptions {
  /** With `clientCa`, client certificates are asked for, and it is the handler's part to refuse their absence. */
  tls?: { key: string; cert: string; clientCa?: string };
  /** Speaks HTTP/2 with those who can, as an API server does. */
  http2?: boolean;
  /** An IP address of this machine; by default loopback. */
  address?: string;
  port?: number;
}

export interface ListenOptions extends ServerOptions {
  service: ServiceName;
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

  listen(options: ListenOptions): Promise<Listener> {
    return listen(options, (request, response, ending) => this.serve(options, request, response, ending));
  }

  private async serve(
    options: ListenOptions,
    request: IncomingMessage,
    response: ServerResponse,
    ending: AbortSignal,
  ): Promise<void> {
    const start = this.log.now();
    const read = await readCall(request, response, ending);
    if (!read) return;
    const call = { ...read, write: options.isWrite(read.method, read.url) };
    record(this.log, options.service, call, response, start);
    if (refusesSize(call, response)) return;
    await this.latency(options.service, call.socket);
    const fault = this.faults.take(options.service, call.method, call.url.href);
    const handle = (): void | Promise<void> => options.handle(call, response);
    const reset = (): void => void connections.get(endsOf(call.socket))?.resetAndDestroy();
    const signal = AbortSignal.any([call.signal, this.faults.restarted]);
    const lifted = this.faults.replaced;
    await (fault ? playFault(fault, { handle, response, signal, lifted, reset }) : handle());
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

/** Listens without a log, faults and latencies: for what is no part of Azure. */
export function listenPlainly(handle: Handler): Promise<Listener> {
  return listen({}, async (request, response, ending) => {
    const call = await readCall(request, response, ending);
    if (call && !refusesSize(call, response)) await handle(call, response);
  });
}

type Serve = (request: IncomingMessage, response: ServerResponse, ending: AbortSignal) => Promise<void>;

async function listen(options: ServerOptions, serve: Serve): Promise<Listener> {
  const { address = '127.0.0.1' } = options;
  const ending = new AbortController();
  const server = createServer(options, (request, response) => {
    serve(request, response, ending.signal).catch((error: unknown) => fail(request, response, error));
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    keepIn(connections, socket);
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('secureConnection', (socket: Socket) => keepIn(secured, socket));
  // kubectl and undici keep connections for long; none may outlive the listener.
  server.keepAliveTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, address, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `${options.tls ? 'https' : 'http'}://${isIPv6(address) ? `[${address}]` : address}:${String(port)}`,
    close: () => closeServer(server, sockets, ending),
  };
}

/** An error of local Azure itself. */
function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.destroyed) return;
  const { method = '', url = '' } = request;
  process.stderr.write(
    `local Azure: ${method} ${url}: ${error instanceof Error ? (error.stack ?? '') : String(error)}\n`,
  );
  if (response.headersSent) response.destroy();
  else sendJson(response, 500, { error: { code: 'LocalAzureFault', message: String(error) } });
}

const seenSockets = new WeakSet<Socket>();

/** The connections themselves, by their ports: TLS hides them, and only they can be reset. */
const connections = new Map<string, Socket>();
/** The same with TLS, which HTTP/2 hides. */
const secured = new Map<string, Socket>();

function keepIn(kept: Map<string, Socket>, socket: Socket): void {
  const ends = endsOf(socket);
  kept.set(ends, socket);
  socket.once('close', () => kept.delete(ends));
}

function endsOf({ localPort, remotePort }: Socket): string {
  return `${String(localPort)} ${String(remotePort)}`;
}

/** One for all requests of a connection, as it is. */
function socketOf({ socket }: IncomingMessage): Socket {
  return secured.get(endsOf(socket)) ?? socket;
}

function createServer(
  options: ServerOptions,
  serve: (request: IncomingMessage, response: ServerResponse) => void,
): Server {
  if (!options.tls) return createHttpServer(serve);
  const { key, cert, clientCa } = options.tls;
  const clients = clientCa === undefined ? {} : { ca: clientCa, requestCert: true, rejectUnauthorized: false };
  if (options.http2 !== true) return createHttpsServer({ key, cert, ...clients }, serve);
  // Requests and answers of HTTP/2 have what is used here of those of HTTP/1: https://nodejs.org/api/http2.html#compatibility-api
  const both = createSecureServer({ key, cert, allowHTTP1: true, ...clients }, serve as never);
  return both as unknown as Server;
}

/** The request with its whole body; undefined when the client went before its end. */
async function readCall(
  request: IncomingMessage,
  response: ServerResponse,
  ending: AbortSignal,
): Promise<Call | undefined> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const body = await readBody(request);
  if (!body) return undefined;
  const { method = 'GET' } = request;
  const [headers, socket] = [headersOf(request), socketOf(request)];
  const url = absoluteUrl(request.url, headers.host, socket);
  const signal = AbortSignal.any([gone.signal, ending]);
  return { method, url, headers, body, socket, signal, caller: undefined, write: false };
}

/** Bytes that a body may have; the services have narrower limits of their own. */
const largestBody = 16 << 20;

/** The body; of one that is too large the beginning, which is too large, too. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      if (size <= largestBody) chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}

function refusesSize({ body }: Call, response: ServerResponse): boolean {
  const isTooLarge = body.length > largestBody;
  if (isTooLarge) {
    const message = `The body has more than ${String(largestBody)} bytes.`;
    sendJson(response, 413, { error: { code: 'RequestEntityTooLarge', message } });
  }
  return isTooLarge;
}

/** As HTTP/1 has them: HTTP/2 names the host among those of its own, which begin with a colon. */
function headersOf({ headers }: IncomingMessage): IncomingHttpHeaders {
  const authority = headers[':authority'];
  const own = Object.entries(headers).filter(([name]) => !name.startsWith(':'));
  return { ...(typeof authority === 'string' ? { host: authority } : {}), ...Object.fromEntries(own) };
}

/** A proxy is asked with an absolute URL, others with a path, whatever slashes that begins with. */
function absoluteUrl(url = '/', host = '', socket: Socket): URL {
  const scheme = 'encrypted' in socket ? 'https' : 'http';
  const own = `${scheme}://127.0.0.1:${String(socket.localPort)}`;
  const base = URL.canParse(`${scheme}://${host}`) ? `${scheme}://${host}` : own;
  if (url.startsWith('/')) return new URL(base + url);
  return new URL(URL.canParse(url) ? url : own);
}

/** Ends connections whose TLS is still to come, too: Node's closeAllConnections does not know them yet. */
async function closeServer(server: Server, sockets: Iterable<Socket>, ending: AbortController): Promise<void> {
  ending.abort();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const socket of sockets) socket.destroy();
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
