import type { Handler, Listener, Switchboard } from '../http/server.ts';
import type { EchoBehaviour, Family } from '../kubernetes/cluster-view.ts';
import { answerOf, sendAnswer } from './echo-answers.ts';
import { familyOf } from './public-addresses.ts';

/** The public services that an echo name stands for; the pod network plays them, so that nothing leaves the machine. */
const publicHosts: Record<string, EchoService> = {
  'api.ipify.org': { name: 'ipify', families: ['IPv4'] },
  'api6.ipify.org': { name: 'ipify', families: ['IPv6'] },
  'checkip.amazonaws.com': { name: 'checkip', families: ['IPv4'] },
  'icanhazip.com': { name: 'icanhazip', families: ['IPv6', 'IPv4'] },
  'ipv4.icanhazip.com': { name: 'icanhazip', families: ['IPv4'] },
  'ipv6.icanhazip.com': { name: 'icanhazip', families: ['IPv6'] },
  'ifconfig.me': { name: 'ifconfig', families: ['IPv6', 'IPv4'] },
  'v6.ident.me': { name: 'ident', families: ['IPv6'] },
};
const ordinary = ['checkip', 'ipify', 'icanhazip'];
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

export interface EchoService {
  /** By which a scenario says how it behaves. */
  readonly name: string;
  /** Of its host's addresses, in the order in which clients try them. */
  readonly families: readonly Family[];
}

/** The name of the echo service that a URL leads to, if it is one: a public host, or the path of a local URL. */
export function echoServiceOf(url: URL, behaviour: EchoBehaviour): EchoService | undefined {
  return publicHosts[url.hostname] ?? (loopback.has(url.hostname) ? localService(url, behaviour) : undefined);
}

/** Each service has two paths, for the families that a public one would have host names for. */
function localService({ pathname }: URL, behaviour: EchoBehaviour): EchoService | undefined {
  return servicesOf(behaviour).find((service) => pathname === pathOf(service));
}

function pathOf({ name, families: [family] }: EchoService): string {
  return family === 'IPv6' ? `/${name}6` : `/${name}`;
}

/** The echo services that there are on loopback, those of IPv4 first. */
export function servicesOf({ services }: EchoBehaviour): EchoService[] {
  const names = services?.map(({ name }) => name) ?? ordinary;
  return (['IPv4', 'IPv6'] as const).flatMap((family) => names.map((name) => ({ name, families: [family] })));
}

/** Has the echo services behave otherwise from now on: those on loopback and the networks of all clusters look at one object. */
export function replaceBehaviour(now: EchoBehaviour, next: EchoBehaviour): void {
  delete now.services;
  delete now.overrides;
  Object.assign(now, next);
}

/** Who a caller is, and the address that an echo service sees it come from. */
export type Seen = (
  caller: string,
  service: EchoService,
  signal: AbortSignal,
) => Promise<{ caller: string; address: string | undefined }>;

/** An address of this machine at which pods of a real cluster call. */
export interface PodSide {
  readonly address: string;
  readonly seen: Seen;
}

export interface EchoServices {
  /** Where they listen: for the pods of a real cluster, else for callers outside of the clusters; pods are answered by their pod network. */
  urls(family: Family): string[];
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
  const urls = (family: Family): string[] =>
    servicesOf(inForce())
      .filter(({ families }) => families.includes(family))
      .map((service) => `${listeners[0]?.url ?? ''}${pathOf(service)}`);
  return { urls, close };
}

/** Whatever name it was called by: only echo services listen here. */
function echoHandler(inForce: () => EchoBehaviour, seen: Seen): Handler {
  return async (call, response) => {
    const behaviour = inForce();
    const service = localService(call.url, behaviour);
    if (service === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('no such echo service\n');
      return;
    }
    const source = call.socket.remoteAddress ?? '';
    const { caller, address } = await seen(source.replace(/^::ffff:(?=[\d.]+$)/, ''), service, call.signal);
    call.caller = caller;
    const reaches = address !== undefined && service.families.includes(familyOf(address));
    sendAnswer(response, answerOf(service, behaviour, reaches ? address : undefined));
  };
}
