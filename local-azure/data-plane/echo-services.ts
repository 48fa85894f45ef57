import type { EchoBehaviour } from '../kubernetes/cluster-view.ts';
import type { Handler, Listener, Switchboard } from '../http/server.ts';

/** The public services that an echo name stands for; the pod network plays them, so that nothing leaves the machine. */
const publicHosts: Record<string, string> = {
  'api.ipify.org': 'ipify',
  'checkip.amazonaws.com': 'checkip',
  'icanhazip.com': 'icanhazip',
  'ifconfig.me': 'ifconfig',
};
const ordinary = ['checkip', 'ipify', 'icanhazip'];
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

export interface EchoAnswer {
  readonly status: number;
  readonly body: string;
}

/** The name of the echo service that a URL leads to, if it is one: a public host, or the path of a local URL. */
export function echoServiceOf(url: URL, behaviour: EchoBehaviour): string | undefined {
  const known = publicHosts[url.hostname];
  if (known !== undefined) return known;
  const name = url.pathname.slice(1);
  return loopback.has(url.hostname) && namesOf(behaviour).includes(name) ? name : undefined;
}

/** The echo services that there are. */
export function namesOf({ services }: EchoBehaviour): string[] {
  return services?.map(({ name }) => name) ?? ordinary;
}

/** What an echo service says to a caller from an address; undefined for one that does not get out. */
export function answerOf(
  service: string,
  behaviour: EchoBehaviour,
  address: string | undefined,
): EchoAnswer | undefined {
  const answer = behaviour.services?.find(({ name }) => name === service)?.answer ?? 'address';
  if (address === undefined || answer === 'unreachable') return undefined;
  if (answer === 'html') return { status: 200, body: `<html><body>Current IP Address: ${address}</body></html>\n` };
  return { status: 200, body: answer === 'address' ? `${address}\n` : answer };
}

/** Who a caller is, and the address that an echo service sees it come from. */
export type Seen = (
  caller: string,
  service: string,
  signal: AbortSignal,
) => Promise<{ caller: string; address: string | undefined }>;

/** An address of this machine at which pods of a real cluster call. */
export interface PodSide {
  readonly address: string;
  readonly seen: Seen;
}

export interface EchoServices {
  /** Where they listen: for the pods of a real cluster, else for callers outside of the clusters; pods are answered by their pod network. */
  urls(): string[];
  close(): Promise<void>;
}

/** Starts the echo services on loopback, and where pods of a real cluster call: a path for each service of the behaviour in force. */
export async function startEchoServices(
  switchboard: Switchboard,
  inForce: () => EchoBehaviour,
  podSide?: PodSide,
): Promise<EchoServices> {
  const open = (seen: Seen, at: { address?: string }): Promise<Listener> =>
    switchboard.listen({ service: 'echo', handle: echoHandler(inForce, seen), isWrite: () => false, ...at });
  const loopbackSide = await open((caller) => Promise.resolve({ caller, address: caller }), {});
  const listeners = [loopbackSide];
  const close = async (): Promise<void> => {
    await Promise.all(listeners.map((listener) => listener.close()));
  };
  try {
    if (podSide) listeners.unshift(await open(podSide.seen, { address: podSide.address }));
  } catch (error) {
    await close();
    throw error;
  }
  return { urls: () => namesOf(inForce()).map((name) => `${listeners[0]?.url ?? ''}/${name}`), close };
}

/** Whatever name it was called by: only echo services listen here. */
function echoHandler(inForce: () => EchoBehaviour, seen: Seen): Handler {
  return async (call, response) => {
    const behaviour = inForce();
    const service = call.url.pathname.slice(1);
    if (!namesOf(behaviour).includes(service)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('no such echo service\n');
      return;
    }
    const source = call.socket.remoteAddress ?? '';
    const { caller, address } = await seen(source.replace(/^::ffff:(?=[\d.]+$)/, ''), service, call.signal);
    call.caller = caller;
    sendAnswer(response, answerOf(service, behaviour, address));
  };
}

/** Answers, or breaks the connection where nothing would answer. */
export function sendAnswer(response: Parameters<Handler>[1], answer: EchoAnswer | undefined): void {
  if (answer === undefined) response.destroy();
  else response.writeHead(answer.status, { 'content-type': 'text/plain', connection: 'close' }).end(answer.body);
}
