// The way to a server, which may lead nowhere or elsewhere from some moment on.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A port that leads on to another one, byte for byte. What changes where it leads cuts the connections that there are. */
export class Passage {
  /** Codes of the faults that clients of this process met at this port. */
  readonly faults: string[] = [];
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private to: number | undefined;
  private port = 0;

  /** @param url of the server that it leads to */
  static async open(url: string): Promise<Passage> {
    const passage = new Passage();
    subscribe('http.client.request.error', passage.note);
    subscribe('undici:client:connectError', passage.note);
    await passage.lead(Number(new URL(url).port));
    return passage;
  }

  get url(): string {
    return `https://127.0.0.1:${String(this.port)}`;
  }

  /** Leads to that port from now on, where it does not already; without one it hangs up on whoever comes. */
  async lead(to?: number): Promise<void> {
    if (this.server && this.to === to) return;
    this.to = to;
    this.cut();
    if (this.server) return;
    this.server = createServer((socket) => this.pass(socket));
    await once(this.server.listen(this.port, '127.0.0.1'), 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Nobody listens at the port from now on. */
  async shut(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    const closed = server && once(server, 'close');
    server?.close();
    this.cut();
    await closed;
  }

  async close(): Promise<void> {
    unsubscribe('http.client.request.error', this.note);
    unsubscribe('undici:client:connectError', this.note);
    await this.shut();
  }

  private readonly note = (message: unknown): void => {
    const { error, request, connectParams } = message as Faulty;
    const host = request?.getHeader('host') ?? connectParams?.host;
    if (host === new URL(this.url).host) this.faults.push(error.code ?? error.message);
  };

  private pass(socket: Socket): void {
    this.keep(socket);
    if (this.to === undefined) {
      socket.destroy();
      return;
    }
    const onward = this.keep(connect(this.to, '127.0.0.1'));
    socket.pipe(onward).pipe(socket);
    socket.once('close', () => onward.destroy());
    onward.once('close', () => socket.destroy());
  }

  private keep(socket: Socket): Socket {
    this.sockets.add(socket);
    socket.on('error', () => socket.destroy()).once('close', () => this.sockets.delete(socket));
    return socket;
  }

  private cut(): void {
    for (const socket of this.sockets) socket.resetAndDestroy();
  }
}

interface Faulty {
  error: Error & { code?: string };
  request?: { getHeader(name: string): unknown };
  connectParams?: { host: string };
}
