import type { EchoBehaviour } from '../kubernetes/cluster-view.ts';
import type { Handler, Switchboard } from '../http/server.ts';

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

function namesOf({ services }: EchoBehaviour): string[] {
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

export interface EchoServices {
  /** Where they listen, for callers outside of the clusters; pods are answered by their pod network. */
  urls(): string[];
  close(): Promise<void>;
}

/** Starts the echo services on loopback: one listener, a path for each service of the behaviour in force. */
export async function startEchoServices(switchboard: Switchboard, inForce: () => EchoBehaviour): Promise<EchoServices> {
  const handle: Handler = (call, response) => {
    const behaviour = inForce();
    const service = echoServiceOf(call.url, behaviour);
    if (service === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('no such echo service\n');
      return;
    }
    sendAnswer(response, answerOf(service, behaviour, call.socket.remoteAddress));
  };
  const listener = await switchboard.listen({ service: 'echo', handle, isWrite: () => false });
  return { urls: () => namesOf(inForce()).map((name) => `${listener.url}/${name}`), close: () => listener.close() };
}

/** Answers, or breaks the connection where nothing would answer. */
export function sendAnswer(response: Parameters<Handler>[1], answer: EchoAnswer | undefined): void {
  if (answer === undefined) response.destroy();
  else response.writeHead(answer.status, { 'content-type': 'text/plain', connection: 'close' }).end(answer.body);
}
