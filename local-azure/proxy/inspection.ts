import { createServer, type Agent, type RequestListener } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Authority, Identity } from '../http/certificates.ts';
import type { Destination } from './destinations.ts';
import { forward } from './forward.ts';
import type { Passage } from './passage.ts';

/** A tunnel whose content is looked at. */
interface Tunnel {
  readonly asked: Destination;
  readonly at: Destination;
}

/** Ends TLS with certificates of an authority of its own, reads the requests, and asks the servers themselves. A client's certificate ends here, too. */
export class Inspection {
  private readonly issuer: Authority;
  private readonly record: (passage: Passage) => void;
  private readonly agent: Agent;
  private readonly identities = new Map<string, Promise<Identity>>();
  private readonly tunnels = new WeakMap<Socket, Tunnel>();
  /** Listens nowhere: it is given the tunnels. */
  private readonly server = createServer((...exchange) => this.pass(...exchange));

  /** @param upstreamAuthorities PEM of who signs the servers' certificates, if not whom this machine trusts */
  constructor(
    issuer: Authority,
    upstreamAuthorities: readonly string[] | undefined,
    record: (passage: Passage) => void,
  ) {
    this.issuer = issuer;
    this.record = record;
    this.agent = new SecureAgent({
      keepAlive: true,
      ...(upstreamAuthorities === undefined ? {} : { ca: [...upstreamAuthorities] }),
    });
  }

  async open(socket: Socket, tunnel: Tunnel): Promise<void> {
    const inside = new TLSSocket(socket, { isServer: true, ...(await this.identity(tunnel.asked.host)) });
    // Who does not trust the authority goes.
    inside.on('error', () => socket.destroy());
    this.tunnels.set(inside, tunnel);
    this.server.emit('connection', inside);
  }

  close(): void {
    this.agent.destroy();
  }

  private readonly pass: RequestListener = (request, response) => {
    const tunnel = this.tunnels.get(request.socket);
    if (!tunnel) throw new Error('a request came out of no tunnel');
    const { asked, at } = tunnel;
    const { method = '', url: path = '/' } = request;
    const passage: Passage = { host: `${asked.host}:${String(asked.port)}`, method, path, status: 0 };
    this.record(passage);
    forward(request, response, { host: asked.host, at, path, isSecure: true, agent: this.agent }, passage);
  };

  private identity(host: string): Promise<Identity> {
    const known = this.identities.get(host) ?? this.issuer.issueServer([host]);
    this.identities.set(host, known);
    return known;
  }
}
