import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Call } from '../../http/server.ts';
import type { ContainerLog, LogLine } from '../kubelet/container-log.ts';
import type { Kubelet } from '../kubelet/kubelet.ts';
import type { Pod } from '../objects.ts';
import { resourceNamed } from '../resources.ts';
import { badRequest, invalid, notFound } from '../status.ts';
import type { Cause } from '../status.ts';
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
  const name = target.name ?? '';
  const causes = wrongOptions(searchParams);
  if (causes.length > 0) throw invalid({ kind: 'PodLogOptions', group: '' }, name, causes);
  const pod = store.get('pods', name, target.namespace);
  if (pod === undefined) throw notFound(resourceNamed('pods'), name);
  const container = containerName(pod, searchParams.get('container'));
  if (pod.spec.nodeName === undefined) {
    response.writeHead(204).end();
    return;
  }
  const log = findLog(pod, kubelet, container, searchParams.get('previous') === 'true');
  const writer = new LogWriter(response, searchParams, call.signal);
  response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-cache, private' });
  response.flushHeaders();
  for (const line of selectHistory(log, searchParams)) await writer.writeLong(line);
  await writer.flush();
  for (const line of selectLines(log.lines, searchParams)) writer.write(line);
  if (searchParams.get('follow') === 'true' && !log.ended && !writer.full) await follow(log, writer, call.signal);
  response.end();
}

/** Numbers that the options of a log may not have: https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.35/#podlogoptions-v1-core */
function wrongOptions(parameters: URLSearchParams): Cause[] {
  const below = (name: string, least: number, words: string): Cause[] => {
    const value = Number(parameters.get(name) ?? least);
    const message = `Invalid value: ${value}: ${words}`;
    return value < least ? [{ field: name, reason: 'FieldValueInvalid', message }] : [];
  };
  const both = parameters.has('sinceSeconds') && parameters.has('sinceTime');
  const message = 'Forbidden: at most one of `sinceTime` or `sinceSeconds` may be specified';
  return [
    ...below('tailLines', 0, 'must be greater than or equal to 0'),
    ...below('limitBytes', 1, 'must be greater than 0'),
    ...(both
      ? [{ field: '', reason: 'FieldValueForbidden', message }]
      : below('sinceSeconds', 1, 'must be greater than 0')),
  ];
}

/** The container that is meant: with several it must be named. */
function containerName({ metadata, spec }: Pod, given: string | null): string {
  const names = spec.containers.map(({ name }) => name);
  const init = (spec.initContainers ?? []).map(({ name }) => name);
  if (given !== null && given !== '') {
    if ([...names, ...init].includes(given)) return given;
    throw badRequest(`container ${given} is not valid for pod ${metadata.name}`);
  }
  const [only] = names;
  if (only !== undefined && names.length === 1) return only;
  const orInit = init.length > 0 ? ` or one of the init containers: [${init.join(' ')}]` : '';
  throw badRequest(
    `a container name must be specified for pod ${metadata.name}, choose one of: [${names.join(' ')}]${orInit}`,
  );
}

function findLog(pod: Pod, kubelet: Kubelet, name: string, previous: boolean): ContainerLog {
  const container = kubelet.container(pod.metadata.uid, name);
  const log = container?.log(previous);
  if (log !== undefined) return log;
  const about = `container "${name}" in pod "${pod.metadata.name}"`;
  if (previous) throw badRequest(`previous terminated ${about} not found`);
  const reason = container?.state.waiting?.reason ?? 'ContainerCreating';
  throw badRequest(`${about} is waiting to start: ${pullWords[reason] ?? reason}`);
}

/** The moment from which on lines are asked for. */
function sinceOf(parameters: URLSearchParams): number {
  const seconds = parameters.get('sinceSeconds');
  const time = parameters.get('sinceTime');
  return seconds !== null ? Date.now() - Number(seconds) * 1000 : time !== null ? Date.parse(time) : 0;
}

/** What is older than the lines of the container itself; of a tail, none of it where they suffice. */
function selectHistory(log: ContainerLog, parameters: URLSearchParams): Iterable<LogLine> {
  const tail = parameters.get('tailLines');
  const missing = tail === null ? Infinity : Number(tail) - log.lines.length;
  if (missing <= 0) return [];
  const history = log.history(sinceOf(parameters), missing);
  return tail === null ? history : [...history].slice(-missing);
}

function selectLines(lines: readonly LogLine[], parameters: URLSearchParams): readonly LogLine[] {
  const since = sinceOf(parameters);
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

/** Of many lines so many characters are sent together. */
const pieceSize = 65_536;

/** Writes lines until `limitBytes` are written. */
class LogWriter {
  readonly #response: ServerResponse;
  readonly #signal: AbortSignal;
  readonly #timestamps: boolean;
  #left: number;
  #waiting = '';

  constructor(response: ServerResponse, parameters: URLSearchParams, signal: AbortSignal) {
    this.#response = response;
    this.#signal = signal;
    this.#timestamps = parameters.get('timestamps') === 'true';
    this.#left = Number(parameters.get('limitBytes') ?? Infinity);
  }

  get full(): boolean {
    return this.#left <= 0;
  }

  /** Writes one of many lines, together with others, and not faster than they are taken. */
  async writeLong(line: LogLine): Promise<void> {
    this.#waiting += this.#textOf(line);
    if (this.#waiting.length >= pieceSize) await this.flush();
  }

  async flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = '';
    this.#send(waiting);
    // Whoever has gone takes nothing any more.
    if (this.#response.writableNeedDrain)
      await once(this.#response, 'drain', { signal: this.#signal }).catch(() => undefined);
  }

  write(line: LogLine): void {
    this.#send(this.#textOf(line));
  }

  #textOf({ time, text }: LogLine): string {
    return `${this.#timestamps ? `${time.toISOString().replace('Z', '000000Z')} ` : ''}${text}\n`;
  }

  #send(text: string): void {
    const bytes = Buffer.from(text);
    if (this.full || bytes.length === 0) return;
    this.#response.write(bytes.length > this.#left ? bytes.subarray(0, this.#left) : bytes);
    this.#left -= bytes.length;
  }
}
