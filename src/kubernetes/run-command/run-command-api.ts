import type { Clock } from '../../clock.ts';
import { ActionError } from '../../errors.ts';
import { object, parseObject, text, type Json } from '../../json.ts';
import type { KubernetesApi, Query } from '../kubernetes-api.ts';
import { KubernetesError, type Caller } from '../kubernetes-error.ts';
import { allPages } from '../pages.ts';
import { Batches, type Run } from './batches.ts';
import { smaller, type Request } from './frames.ts';
import { kubectlError } from './kubectl-error.ts';

interface Options {
  run: Run;
  /** Bytes that the answers of one command may take. */
  room: number;
  /** Seconds that a command follows a watch or a log. */
  window: number;
  /** Who asks; undefined for the cluster's administrator. */
  caller: Caller | undefined;
  clock: Clock;
  signal: AbortSignal;
  /** Gets a new token of the cluster, after the present one was refused. */
  renew: () => Promise<unknown>;
}

/** Pods that commands start are few seconds apart anyway, so a fault has had its time to pass. */
const tries = 3;
const pause = 1_000;

/**
 * The Kubernetes API through commands that Azure runs inside the cluster: for clusters whose API server the runner does not reach.
 * A watch or a followed log is one in windows: what happens in one is told at its end.
 */
export class RunCommandApi implements KubernetesApi {
  /** Each command waits for a pod of its own, five to twenty seconds as a rule. */
  readonly latency = 90_000;
  readonly clock: Clock;
  private readonly options: Options;
  private readonly batches: Batches;

  constructor(options: Options) {
    this.options = options;
    this.clock = options.clock;
    this.batches = new Batches(options.run);
  }

  async get(path: string): Promise<Json | undefined> {
    try {
      return parseObject((await this.ask({ kind: 'get', path })).text);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  list(path: string, query: Query = {}, signal?: AbortSignal): ReturnType<KubernetesApi['list']> {
    return allPages(query, async (page) => {
      const answer = await this.ask({ kind: 'get', path, query: page }, signal);
      return { body: parseObject(answer.text), limit: answer.query?.limit };
    });
  }

  async apply(path: string, body: Json): Promise<Json> {
    return parseObject((await this.ask({ kind: 'apply', path, body })).text);
  }

  async delete(path: string): Promise<void> {
    try {
      await this.ask({ kind: 'delete', path, query: { propagationPolicy: 'Background' } });
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }

  async *lines(path: string, query: Query, signal: AbortSignal, accepted?: () => void): AsyncIterable<string> {
    if (query.watch === 'true') {
      yield* this.watch(path, query, signal, accepted);
      return;
    }
    const answer = await this.ask({ kind: query.follow === 'true' ? 'follow' : 'get', path, query }, signal);
    accepted?.();
    yield* linesOf(answer.text);
  }

  /** Each window begins where the one before it ended. */
  private async *watch(path: string, query: Query, signal: AbortSignal, accepted?: () => void): AsyncIterable<string> {
    for (let { resourceVersion } = query; ;) {
      const timeoutSeconds = String(this.options.window);
      const asked = { ...query, resourceVersion, timeoutSeconds };
      const answer = await this.ask({ kind: 'watch', path, query: asked }, signal);
      accepted?.();
      for (const line of linesOf(answer.text)) {
        const { type, object: changed } = parseObject(line);
        resourceVersion = text(object(object(changed).metadata).resourceVersion) || resourceVersion;
        yield line;
        if (type === 'ERROR') return;
      }
    }
  }

  /** Asks, and again after faults that pass; where the answer has no room alone, for less. */
  private async ask(
    request: Request,
    signal: AbortSignal = this.options.signal,
  ): Promise<{ text: string; query: Query | undefined }> {
    let asked = request;
    for (let attempt = 1, alone = false; ;) {
      const answer = await this.batches.send(asked, signal, alone);
      if (answer.kind === 'answered') return { text: answer.text, query: asked.query };
      if (answer.kind === 'failed') {
        await this.passed(kubectlError(answer.words, this.options.caller), attempt, signal);
        attempt += 1;
      } else if (alone || (answer.size ?? 0) > this.options.room) {
        asked = smaller(asked, answer, this.options.room) ?? tooLong(request);
      } else alone = true;
    }
  }

  /** Waits until the request may be sent again; throws what will not pass. */
  private async passed(error: ActionError, attempt: number, signal: AbortSignal): Promise<void> {
    if (error instanceof KubernetesError && error.status === 401 && attempt === 1) await this.options.renew();
    else if ((error instanceof KubernetesError && !error.mayPass) || attempt === tries) throw error;
    else await this.clock.sleep(pause * attempt, signal);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof KubernetesError && error.status === 404;
}

function tooLong({ kind, path }: Request): never {
  // Whoever watches begins anew with a list.
  if (kind === 'watch') throw new KubernetesError(410, 'more happened than a command can tell', 'Expired');
  throw new ActionError(
    'cluster',
    `The answer to ${kind} ${path} does not come whole: Azure passes on 512 kB of a command.`,
    {
      next: 'Use a runner inside the cluster’s network, with connection: direct.',
    },
  );
}

function linesOf(content: string): string[] {
  const lines = content.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
