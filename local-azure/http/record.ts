import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Exchange, KeptBody, RequestLog, ServiceName } from './request-log.ts';
import type { Call } from './server.ts';

/** Bytes after which no more of a body is kept. */
const keptBody = 1 << 20;

/** Writes a request to the log, where it is complete when its answer has ended. */
export function record(
  log: RequestLog,
  service: ServiceName,
  call: Call,
  response: ServerResponse,
  start: number,
): void {
  const { method, url, headers, body } = call;
  const connection = connectionOf(call.socket);
  const request = {
    ...{ service, method, url: url.href, status: 0, write: call.write, start, end: null, caller: null, connection },
  };
  const exchange: Exchange = {
    requestHeaders: headers,
    requestBody: { content: [body.subarray(0, keptBody)], size: body.length },
    responseHeaders: {},
    responseBody: { content: [], size: 0 },
  };
  const entry = log.add({ request, exchange });
  keepHead(response, (status, sent) => {
    exchange.responseHeaders = sent;
    Object.assign(request, { status, caller: call.caller ?? null, write: call.write });
  });
  keepBody(response, exchange.responseBody);
  response.once('close', () => {
    // Without a head (reset, or held until the client went) there was no status: 200 is only the default.
    const status = response.headersSent ? response.statusCode : 0;
    Object.assign(request, { status, caller: call.caller ?? null, write: call.write, end: log.now() });
    log.ended(entry);
  });
}

const connections = new WeakMap<Socket, number>();
let newest = 0;

function connectionOf(socket: Socket): number {
  const known = connections.get(socket) ?? (newest += 1);
  connections.set(socket, known);
  return known;
}

/** Node keeps the headers that are given with the head only where others were set before. */
function keepHead(response: ServerResponse, keep: (status: number, headers: OutgoingHttpHeaders) => void): void {
  const writeHead = response.writeHead.bind(response) as (...parameters: unknown[]) => ServerResponse;
  response.writeHead = (...parameters: unknown[]) => {
    keep(Number(parameters[0]), { ...response.getHeaders(), ...(parameters.at(1) as OutgoingHttpHeaders | undefined) });
    return writeHead(...parameters);
  };
}

function keepBody(response: ServerResponse, body: KeptBody): void {
  const keep = (chunk: unknown): void => {
    if (!(typeof chunk === 'string' || chunk instanceof Uint8Array)) return;
    const part = Buffer.from(chunk as Buffer);
    if (body.size < keptBody) body.content.push(part.subarray(0, keptBody - body.size));
    body.size += part.length;
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
