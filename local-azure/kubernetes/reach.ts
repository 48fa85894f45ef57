import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What a client outside of the cluster's network meets at the address that Azure hands out. */
export type Reach = 'open' | 'silent' | 'refused' | 'unresolved';

/** The API server, seen from outside of its network. */
export interface Outside {
  readonly url: string;
  close(): void;
}

/**
 * Where the kubeconfigs that Azure hands out lead: to the API server, or to where nobody answers.
 * A silent place takes connections, and never says anything: whoever is not among the authorized ranges has packets dropped.
 */
export async function openOutside(
  reach: Reach,
  { name, location }: { name: string; location: string },
  inside: string,
): Promise<Outside> {
  if (reach === 'open') return { url: inside, close: () => undefined };
  // Resolvers know a name with an empty label to be none, and ask nobody.
  if (reach === 'unresolved')
    return { url: `https://${name}..privatelink.${location}.azmk8s.io:443`, close: () => undefined };
  const { port, sockets, close } = await openSilence();
  if (reach === 'silent') return { url: `https://127.0.0.1:${String(port)}`, close };
  // The own end of a connection has a port that nobody else can get, and that nobody listens on.
  const own = connect(port, '127.0.0.1');
  sockets.add(own);
  await once(own, 'connect');
  return { url: `https://127.0.0.1:${String(own.localPort)}`, close };
}

async function openSilence(): Promise<{ port: number; sockets: Set<Socket>; close: () => void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port: (server.address() as AddressInfo).port, sockets, close };
}
