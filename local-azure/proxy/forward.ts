import { request as askPlainly, type Agent, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as askSecurely } from 'node:https';
import { isIP } from 'node:net';
import { pipeline } from 'node:stream';
import type { Destination } from './destinations.ts';
import type { Passage } from './passage.ts';

/** How a request goes on. */
export interface Route {
  /** Whom the client means: the server's certificate must have that name. */
  readonly host: string;
  /** Where the connection is opened. */
  readonly at: Destination;
  readonly path: string;
  readonly isSecure: boolean;
  readonly agent: Agent;
}

/** Headers that end at a proxy; of the encoding Node takes care: https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1 */
const ofOneHop = ['connection', 'keep-alive', 'proxy-authorization', 'proxy-connection', 'te', 'upgrade'];

/** Asks the server what the client asks, and answers what it answers, each part as it comes: watches and followed logs have no end. */
export function forward(request: IncomingMessage, response: ServerResponse, route: Route, passage: Passage): void {
  const { host, at, path, isSecure, agent } = route;
  const ask = isSecure ? askSecurely : askPlainly;
  const { method } = request;
  const servername = isIP(host) === 0 ? host : '';
  const upstream = ask({ ...at, path, agent, servername, ...(method === undefined ? {} : { method }) });
  for (const [name, value] of endToEnd(request)) upstream.appendHeader(name, value);
  upstream.once('response', (answer) => {
    passage.status = answer.statusCode ?? 0;
    for (const [name, value] of endToEnd(answer)) response.appendHeader(name, value);
    response.writeHead(passage.status, answer.statusMessage);
    response.flushHeaders();
    pipeline(answer, response, () => undefined);
  });
  upstream.once('error', ({ message }) => {
    if (response.headersSent) response.destroy();
    else refuse(response, passage, 502, `${host} cannot be reached through this proxy: ${message}`);
  });
  response.once('close', () => upstream.destroy());
  request.pipe(upstream);
}

/** The headers in the order and number in which they came. */
function endToEnd({ rawHeaders }: IncomingMessage): [string, string][] {
  const headers: [string, string][] = [];
  for (let index = 0; index < rawHeaders.length; index += 2)
    headers.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '']);
  return headers.filter(([name]) => !ofOneHop.includes(name.toLowerCase()));
}

/** An answer of the proxy itself. */
export function refuse(response: ServerResponse, passage: Passage, status: number, reason: string): void {
  passage.status = status;
  const challenge = status === 407 ? { 'proxy-authenticate': 'Basic realm="proxy"' } : {};
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...challenge });
  response.end(`${reason}\n`);
}
