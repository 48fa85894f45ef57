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
import { Faults, type Fault, type FaultAction } from './faults.ts';
import { RequestLog, redactBody, redactHeaders, type LogEntry, type ServiceName } from './request-log.ts';

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

/** Largest body that is kept for the log, in characters. */
const keptBody = 1 << 20;

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
    const call = await readCall(options, request, AbortSignal.any([gone.signal, ending]));
    if (!call) return;
    this.track(options.service, call, response, start);
    try {
      await this.latency(options.service, request.socket);
      const fault = this.faults.take(options.service, call.method, call.url.href);
      if (fault) await playFault(fault, () => options.handle(call, response), response, call.signal);
      else await options.handle(call, response);
    } catch (error) {
      if (!response.headersSent)
        sendJson(response, 500, { error: { code: 'LocalAzureFault', message: String(error) } });
      else response.destroy();
      if (!gone.signal.aborted)
        process.stderr.write(
          `local Azure: ${call.method} ${call.url.pathname}: ${error instanceof Error ? (error.stack ?? '') : String(error)}\n`,
        );
    }
  }

  /** Writes the request to the log, where it is complete when the answer has ended. */
  private track(service: ServiceName, call: Call, response: ServerResponse, start: number): void {
    const { method, url, headers, body } = call;
    const entry: LogEntry = {
      request: { service, method, url: url.href, status: 0, write: call.write, start, end: null, caller: null },
      bodies: {
        requestHeaders: redactHeaders(headers),
        requestBody: redactBody(body.toString()),
        responseHeaders: {},
        responseBody: '',
      },
    };
    this.log.add(entry);
    captureBody(response, entry);
    const head = response.writeHead.bind(response) as (...parameters: unknown[]) => ServerResponse;
    response.writeHead = (...parameters: unknown[]) => {
      entry.request.status = Number(parameters[0]);
      entry.request.caller = call.caller ?? null;
      entry.request.write = call.write;
      return head(...parameters);
    };
    response.once('close', () => {
      // Without a head (reset, or held until the client went) there was no status: 200 is only the default.
      entry.request.status = response.headersSent ? response.statusCode : 0;
      entry.request.caller = call.caller ?? null;
      entry.request.write = call.write;
      entry.request.end = this.log.now();
      entry.bodies.responseHeaders = redactHeaders(response.getHeaders());
      entry.bodies.responseBody = redactBody(entry.bodies.responseBody);
      this.log.ended(entry);
    });
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

function createServer(
  options: ListenOptions,
  serve: (request: IncomingMessage, response: ServerResponse) => void,
): Server {
  if (!options.tls) return createHttpServer(serve);
  const { key, cert, clientCa } = options.tls;
  const clients = clientCa === undefined ? {} : { ca: clientCa, requestCert: true, rejectUnauthorized: false };
  return createHttpsServer({ key, cert, ...clients }, serve);
}

async function readCall(
  options: ListenOptions,
  request: IncomingMessage,
  signal: AbortSignal,
): Promise<Call | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return undefined;
  }
  const method = request.method ?? 'GET';
  const scheme = options.tls ? 'https' : 'http';
  const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? '127.0.0.1'}`);
  const write = options.isWrite(method, url);
  return {
    method,
    url,
    headers: request.headers,
    body: Buffer.concat(chunks),
    socket: request.socket,
    signal,
    caller: undefined,
    write,
  };
}

function captureBody(response: ServerResponse, entry: LogEntry): void {
  const keep = (chunk: unknown): void => {
    if (entry.bodies.responseBody.length >= keptBody) return;
    if (typeof chunk === 'string' || chunk instanceof Uint8Array)
      entry.bodies.responseBody += Buffer.from(chunk as Buffer).toString();
  };
  const write = response.write.bind(response) as (...parameters: unknown[]) => boolean;
  const end = response.end.bind(response) as (...parameters: unknown[]) => ServerResponse;
  response.write = ((...parameters: unknown[]) => {
    keep(parameters[0]);
    return write(...parameters);
  }) as typeof response.write;
  response.end = ((...parameters: unknown[]) => {
    keep(parameters[0]);
    return end(...parameters);
  }) as typeof response.end;
}

async function playFault(
  fault: Fault,
  handle: () => void | Promise<void>,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  if (typeof fault.do === 'object' && 'delay' in fault.do) {
    if (fault.when === 'after') await delayAnswer(handle, response, fault.do.delay);
    else {
      await sleep(fault.do.delay);
      await handle();
    }
    return;
  }
  if (fault.when === 'after') await handleUnseen(handle, response, fault.do, signal);
  else await answerFault(fault.do, response, signal);
}

/** Carries the request out at once and answers later. */
async function delayAnswer(
  handle: () => void | Promise<void>,
  response: ServerResponse,
  milliseconds: number,
): Promise<void> {
  const end = response.end.bind(response) as (...parameters: unknown[]) => ServerResponse;
  // Node sends the head with the first part of the body, so nothing has left yet. A watch is not delayed.
  response.end = ((...parameters: unknown[]) => {
    setTimeout(() => end(...parameters), milliseconds);
    return response;
  }) as typeof response.end;
  await handle();
}

/** Carries the request out, but its answer never reaches the client as it was. */
async function handleUnseen(
  handle: () => void | Promise<void>,
  response: ServerResponse,
  action: FaultAction,
  signal: AbortSignal,
): Promise<void> {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const answer = Promise.withResolvers<unknown>();
  response.write = (() => true) as typeof response.write;
  response.end = ((chunk: unknown) => {
    answer.resolve(chunk);
    return response;
  }) as typeof response.end;
  const writeHead = response.writeHead.bind(response);
  let head: unknown[] = [200];
  response.writeHead = (...parameters: unknown[]) => {
    head = parameters;
    return response;
  };
  await handle();
  const body = await answer.promise;
  response.writeHead = writeHead;
  response.write = write;
  response.end = end;
  if (action !== 'truncate') await answerFault(action, response, signal);
  else await sendHalf(response, head, body);
}

/** The head promises the whole answer, half of it comes, then the connection ends. */
async function sendHalf(response: ServerResponse, [status, headers]: unknown[], body: unknown): Promise<void> {
  const whole = typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body as Buffer) : Buffer.alloc(0);
  response.writeHead(Number(status), { ...(headers as Record<string, string>), 'content-length': whole.length });
  response.write(whole.subarray(0, Math.floor(whole.length / 2)));
  await sleep(20);
  response.destroy();
}

async function answerFault(action: FaultAction, response: ServerResponse, signal: AbortSignal): Promise<void> {
  if (action === 'reset') response.socket?.resetAndDestroy();
  else if (action === 'truncate') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"value":');
    await sleep(20);
    response.destroy();
  } else if (action === 'hold')
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  else if ('status' in action) {
    const { status, headers = {}, body = '' } = action;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    const content = typeof body === 'string' ? body : JSON.stringify(body);
    const type = typeof body === 'string' ? 'text/plain' : 'application/json; charset=utf-8';
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(content);
  }
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
