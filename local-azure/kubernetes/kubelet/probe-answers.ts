import { access, stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { Pod } from '../objects.ts';
import type { Program } from './images.ts';

type Container = Pod['spec']['containers'][number];
export type Probe = NonNullable<Container['livenessProbe']>;

/** What a probe found: `unknown` where it could not be made, which counts for nothing. */
export type ProbeAnswer =
  | { readonly outcome: 'success' }
  | { readonly outcome: 'failure'; readonly output: string }
  | { readonly outcome: 'unknown'; readonly error: string };

/** What a probe may look at. */
export interface Probed {
  readonly container: Container;
  readonly program: Program;
  /** The pod's folder, which is the container's /tmp. */
  readonly folder: string;
  readonly podIP: string;
  readonly environment: Record<string, string>;
}

const success: ProbeAnswer = { outcome: 'success' };

/**
 * Answers a probe by looking, never by running or connecting:
 * https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
 */
export async function answerProbe(probe: Probe, probed: Probed): Promise<ProbeAnswer> {
  if (probe.exec !== undefined) return answerExec(probe.exec.command ?? [], probed);
  if (probe.httpGet !== undefined) return answerHttp(probe.httpGet, probed);
  if (probe.tcpSocket !== undefined) {
    const { host = probed.podIP, port } = probe.tcpSocket;
    const number = portNumber(port, probed.container);
    return isServed(host, number, probed) ? success : failure(refused(host, number));
  }
  const number = probe.grpc?.port ?? 0;
  const limit = `${probe.timeoutSeconds ?? 1}s`;
  return failure(
    `timeout: failed to connect service "${probed.podIP}:${number}" within ${limit}: context deadline exceeded`,
  );
}

async function answerExec([program = '', ...parameters]: string[], { folder }: Probed): Promise<ProbeAnswer> {
  const name = program.replace(/^(\/usr)?\/bin\//, '');
  const [flag, path = flag] = parameters;
  if (name === 'true') return success;
  if (name === 'false') return failure('');
  const file = inFolder(path ?? '', folder);
  if (name === 'test' && ['-e', '-f', '-s'].includes(flag ?? '') && parameters.length === 2)
    return (await exists(file, flag === '-s')) ? success : failure('');
  if (name === 'cat' && parameters.length === 1)
    return (await exists(file, false))
      ? success
      : failure(`cat: can't open '${path ?? ''}': No such file or directory\n`);
  const why = `exec: "${program}": executable file not found in $PATH: unknown`;
  const error = `OCI runtime exec failed: exec failed: unable to start container process: ${why}`;
  return { outcome: 'unknown', error: `rpc error: code = Unknown desc = failed to exec in container: ${error}` };
}

/** Where a path of the container lies on this machine: only its /tmp does. */
function inFolder(path: string, folder: string): string | undefined {
  const plain = normalize(path);
  return plain.startsWith('/tmp/') ? join(folder, plain.slice('/tmp/'.length)) : undefined;
}

async function exists(file: string | undefined, isFilled: boolean): Promise<boolean> {
  if (file === undefined) return false;
  try {
    return isFilled ? (await stat(file)).size > 0 : await access(file).then(() => true);
  } catch {
    return false;
  }
}

type HttpGet = NonNullable<Probe['httpGet']>;

async function answerHttp({ host, port, path = '/', scheme = 'HTTP' }: HttpGet, probed: Probed): Promise<ProbeAnswer> {
  const number = portNumber(port, probed.container);
  const address = host ?? probed.podIP;
  const url = `${scheme.toLowerCase()}://${address}:${number}${path.startsWith('/') ? path : `/${path}`}`;
  if (!isServed(address, number, probed)) return failure(`Get "${url}": ${refused(address, number)}`);
  if (scheme === 'HTTPS') return failure(`Get "${url}": http: server gave HTTP response to HTTPS client`);
  const status = await httpStatus(path, probed);
  return status === 200 ? success : failure(`HTTP probe failed with statuscode: ${status}`);
}

/** The echo's server shows one file, once there is an address to show. */
async function httpStatus(path: string, { program, folder }: Probed): Promise<number> {
  const isPage = path === '/' || path === '/index.html';
  if (program === 'public-ip') return isPage ? 200 : 404;
  return isPage && (await exists(join(folder, 'echo', 'index.html'), false)) ? 200 : 404;
}

function portNumber(port: number | string, { ports = [] }: Container): number {
  if (typeof port === 'number') return port;
  return ports.find(({ name }) => name === port)?.containerPort ?? Number(port);
}

function isServed(host: string, port: number, { podIP, program, environment }: Probed): boolean {
  return host === podIP && port === (program === 'echo' ? Number(environment.ECHO_PORT) : 80);
}

function refused(host: string, port: number): string {
  return `dial tcp ${host}:${port}: connect: connection refused`;
}

function failure(output: string): ProbeAnswer {
  return { outcome: 'failure', output };
}
