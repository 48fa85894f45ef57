import { randomBytes } from 'node:crypto';
import { Agent, createServer, STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { createAuthority } from '../http/certificates.ts';
import { sendJson } from '../http/server.ts';
import { isAdmitted } from './authentication.ts';
import { destinationOf, locate, type Destination, type Lead } from './destinations.ts';
import { forward, refuse } from './forward.ts';
import { Inspection } from './inspection.ts';
import type { Passage } from './passage.ts';

export interface ProxyOptions {
  /** Ends TLS with certificates of an authority of its own, so that it sees what is asked, as companies do. */
  inspect?: boolean;
  /** Hosts whose TLS it leaves alone all the same, such as API servers, which have authorities of their own. */
  isSpared?: (host: string) => boolean;
  /** PEM of the authorities that sign the certificates of servers, which an inspecting proxy checks; without it those that this machine trusts. */
  upstreamAuthorities?: readonly string[];
  /** `NAME:PASSWORD` that clients must give. */
  user?: string;
  /** Which hosts are led elsewhere. */
  lead?: Lead;
}

/** A forward proxy, as companies have them, which leads to this machine's loopback only. */
export interface Proxy {
  /** As `HTTPS_PROXY` has it, with the name and password in it. */
  readonly url: string;
  /** PEM of the authority of an inspecting proxy. */
  readonly authority: string | undefined;
  /** What was asked of it, oldest first, since it was started or this was emptied. */
  readonly log: Passage[];
  /** Where the log can be read; the path has a token. */
  readonly logUrl: string;
  close(): Promise<void>;
}

/** Starts a proxy on a free port of loopback. */
export async function startProxy(options: ProxyOptions = {}): Promise<Proxy> {
  const log: Passage[] = [];
  const authority = options.inspect === true ? await createAuthority('Inspecting proxy') : undefined;
  const record = (passage: Passage): void => void log.push(passage);
  const inspection = authority && new Inspection(authority, options.upstreamAuthorities, record);
  const proxy = new ForwardProxy(options, log, inspection);
  const address = await proxy.listen();
  const credentials = options.user === undefined ? '' : `${options.user.split(':').map(encodeURIComponent).join(':')}@`;
  return {
    url: `http://${credentials}${address}`,
    authority: authority?.certificate,
    log,
    logUrl: `http://${address}${proxy.logPath}`,
    close: () => proxy.close(),
  };
}

class ForwardProxy {
  readonly logPath = `/${randomBytes(24).toString('base64url')}/log`;
  private readonly user: string | undefined;
  private readonly lead: Lead;
  private readonly log: Passage[];
  private readonly inspection: Inspection | undefined;
  private readonly isSpared: (host: string) => boolean;
  private readonly agent = new Agent({ keepAlive: true });
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((request, response) => this.plain(request, response));

  constructor(options: ProxyOptions, log: Passage[], inspection: Inspection | undefined) {
    const { user, lead = () => undefined, isSpared = () => false } = options;
    this.isSpared = isSpared;
    this.user = user;
    this.lead = lead;
    this.log = log;
    this.inspection = inspection;
    this.server.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) =>
      this.tunnel(request, socket, head),
    );
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(0, '127.0.0.1', resolve);
    });
    return `127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    for (const socket of this.sockets) socket.destroy();
    this.agent.destroy();
    this.inspection?.close();
    await closed;
  }

  /** A request in plain text: of a client that asks for an http URL, or for the log. */
  private plain(request: IncomingMessage, response: ServerResponse): void {
    const { method = '', url = '' } = request;
    if (url === this.logPath) {
      sendJson(response, 200, this.log);
      return;
    }
    const asked = url.startsWith('http://') && URL.canParse(url) ? new URL(url) : undefined;
    const path = asked ? asked.pathname + asked.search : url;
    const passage = { host: asked ? shown(destinationOf(asked)) : '', method, path, status: 0 };
    this.log.push(passage);
    const at = asked && locate(destinationOf(asked), this.lead);
    const refusal = this.refusal(request, asked, at);
    if (refusal) refuse(response, passage, refusal.status, refusal.reason);
    else if (asked && at)
      forward(request, response, { host: asked.hostname, at, path, isSecure: false, agent: this.agent }, passage);
  }

  private tunnel(request: IncomingMessage, socket: Socket, head: Buffer): void {
    const { url = '' } = request;
    const target = URL.canParse(`http://${url}`) ? new URL(`http://${url}`) : undefined;
    const asked = target && destinationOf(target);
    const passage = { host: asked ? shown(asked) : url, method: 'CONNECT', path: null, status: 0 };
    this.log.push(passage);
    this.keep(socket);
    const at = asked && locate(asked, this.lead);
    const refusal = this.refusal(request, target, at);
    if (refusal) answer(socket, passage, refusal.status, refusal.reason);
    else if (asked && at) this.open(socket, head, { asked, at, passage });
  }

  private open(socket: Socket, head: Buffer, to: { asked: Destination; at: Destination; passage: Passage }): void {
    const { asked, at, passage } = to;
    if (head.length > 0) socket.unshift(head);
    if (this.inspection && !this.isSpared(asked.host)) {
      establish(socket, passage);
      void this.inspection.open(socket, { asked, at });
      return;
    }
    const upstream = connect(at.port, at.host, () => {
      establish(socket, passage);
      socket.pipe(upstream).pipe(socket);
    });
    this.keep(upstream);
    upstream.once('error', ({ message }) => answer(socket, passage, 502, message));
    // What has been written still goes out.
    upstream.once('close', () => socket.destroySoon());
    socket.once('close', () => upstream.destroy());
  }

  private refusal(
    { headers }: IncomingMessage,
    asked: URL | undefined,
    at: Destination | undefined,
  ): { status: number; reason: string } | undefined {
    if (!asked)
      return { status: 400, reason: 'This is a proxy: it is asked for an http URL, or to connect to HOST:PORT.' };
    if (!isAdmitted(this.user, headers['proxy-authorization']))
      return { status: 407, reason: 'This proxy wants a name and a password.' };
    if (at) return undefined;
    return { status: 403, reason: `${asked.host} is neither mapped nor on loopback: this proxy leads nowhere else.` };
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => this.sockets.delete(socket));
  }
}

function shown({ host, port }: Destination): string {
  return `${host}:${String(port)}`;
}

function establish(socket: Socket, passage: Passage): void {
  passage.status = 200;
  socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
}

/** Answers a request to connect in place of the server. */
function answer(socket: Socket, passage: Passage, status: number, reason: string): void {
  if (passage.status !== 0) return;
  passage.status = status;
  const challenge = status === 407 ? 'Proxy-Authenticate: Basic realm="proxy"\r\n' : '';
  const head = `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}\r\n${challenge}`;
  socket.end(
    `${head}Content-Type: text/plain\r\nContent-Length: ${String(reason.length)}\r\nConnection: close\r\n\r\n${reason}`,
  );
}
