import type { ServerResponse } from 'node:http';
import type { Call } from '../../http/server.ts';
import type { ContainerLog, LogLine } from '../kubelet/container-log.ts';
import type { Kubelet } from '../kubelet/kubelet.ts';
import type { Pod } from '../objects.ts';
import { resourceNamed } from '../resources.ts';
import { badRequest, notFound } from '../status.ts';
import type { Store } from '../store.ts';
import type { Target } from './request.ts';

/** Why a container that has not run has no log, as the kubelet says it. */
const pullWords: Record<string, string> = {
  ErrImagePull: "image can't be pulled",
  ImagePullBackOff: 'trying and failing to pull image',
};

/** Answers `pods/NAME/log`: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/ */
export async function sendLog(
  store: Store,
  kubelet: Kubelet,
  target: Target,
  call: Call,
  response: ServerResponse,
): Promise<void> {
  const { searchParams } = call.url;
  const pod = store.get('pods', target.name ?? '', target.namespace);
  if (pod === undefined) throw notFound(resourceNamed('pods'), target.name ?? '');
  const log = findLog(pod, kubelet, searchParams);
  const writer = new LogWriter(response, searchParams);
  response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-cache, private' });
  response.flushHeaders();
  for (const line of selectLines(log.lines, searchParams)) writer.write(line);
  if (searchParams.get('follow') === 'true' && !log.ended && !writer.full) await follow(log, writer, call.signal);
  response.end();
}

function findLog(pod: Pod, kubelet: Kubelet, parameters: URLSearchParams): ContainerLog {
  const podName = pod.metadata.name;
  const names = pod.spec.containers.map(({ name }) => name);
  const name = parameters.get('container') ?? (names.length === 1 ? names[0] : undefined);
  if (name === undefined) {
    throw badRequest(`a container name must be specified for pod ${podName}, choose one of: [${names.join(' ')}]`);
  }
  if (!names.includes(name)) throw badRequest(`container ${name} is not valid for pod ${podName}`);
  if (pod.spec.nodeName === undefined) throw badRequest(`pod ${podName} does not have a host assigned`);
  const container = kubelet.container(pod.metadata.uid, name);
  const previous = parameters.get('previous') === 'true';
  const log = container?.log(previous);
  if (log !== undefined) return log;
  if (previous) throw badRequest(`previous terminated container "${name}" in pod "${podName}" not found`);
  const reason = container?.state.waiting?.reason ?? 'ContainerCreating';
  throw badRequest(`container "${name}" in pod "${podName}" is waiting to start: ${pullWords[reason] ?? reason}`);
}

function selectLines(lines: readonly LogLine[], parameters: URLSearchParams): readonly LogLine[] {
  const seconds = parameters.get('sinceSeconds');
  const time = parameters.get('sinceTime');
  const since = seconds !== null ? Date.now() - Number(seconds) * 1000 : time !== null ? Date.parse(time) : 0;
  const recent = lines.filter((line) => line.time.getTime() >= since);
  const tail = parameters.get('tailLines');
  if (tail === null) return recent;
  return Number(tail) === 0 ? [] : recent.slice(-Number(tail));
}

async function follow(log: ContainerLog, writer: LogWriter, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = (): void => {
      unfollow();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const unfollow = log.follow((line) => {
      writer.write(line);
      if (writer.full) end();
    }, end);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}

/** Writes lines until `limitBytes` are written. */
class LogWriter {
  readonly #response: ServerResponse;
  readonly #timestamps: boolean;
  #left: number;

  constructor(response: ServerResponse, parameters: URLSearchParams) {
    this.#response = response;
    this.#timestamps = parameters.get('timestamps') === 'true';
    this.#left = Number(parameters.get('limitBytes') ?? Infinity);
  }

  get full(): boolean {
    return this.#left <= 0;
  }

  write({ time, text }: LogLine): void {
    const stamp = this.#timestamps ? `${time.toISOString().replace('Z', '000000Z')} ` : '';
    const bytes = Buffer.from(`${stamp}${text}\n`);
    if (this.full) return;
    this.#response.write(bytes.length > this.#left ? bytes.subarray(0, this.#left) : bytes);
    this.#left -= bytes.length;
  }
}
