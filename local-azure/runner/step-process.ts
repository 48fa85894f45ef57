import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { setTimeout as delay } from 'node:timers/promises';

/** How a step's process ended. */
export interface Exit {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
}

// How long a cancelled step may take to clean up: https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation
const GRACE_AFTER_SIGINT = 7_500;
const GRACE_AFTER_SIGTERM = 2_500;
/** How long output is awaited from processes that outlive the step's. */
const DRAIN = 5_000;

export interface StepProcessOptions {
  script: string;
  directory: string;
  environment: Record<string, string>;
  onLine: (line: string) => void;
  cancel: AbortSignal | undefined;
  kill: AbortSignal | undefined;
}

/** Runs a step's script on this Node and hands on its output, both streams, line by line. */
export async function runStepProcess(options: StepProcessOptions): Promise<Exit> {
  const child = spawn(process.execPath, [options.script], {
    cwd: options.directory,
    env: options.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    // An own process group: Ctrl+C in a terminal reaches the step through the cancellation below, once, as on GitHub.
    detached: true,
  });
  const streams = [child.stdout, child.stderr];
  const ends = streams.map((stream) => readLines(stream, options.onLine));
  const ended = new AbortController();
  const exit = waitForExit(child).finally(() => ended.abort());
  const cancel = (): void => void cancelProcess(child, ended.signal);
  if (options.cancel?.aborted) cancel();
  options.cancel?.addEventListener('abort', cancel, { once: true });
  const kill = (): void => killGroup(child);
  options.kill?.addEventListener('abort', kill, { once: true });
  try {
    const result = await exit;
    const drained = new AbortController();
    await Promise.race([Promise.all(ends), delay(DRAIN, undefined, { signal: drained.signal }).catch(() => undefined)]);
    drained.abort();
    for (const stream of streams) stream.destroy();
    return result;
  } finally {
    options.cancel?.removeEventListener('abort', cancel);
    options.kill?.removeEventListener('abort', kill);
  }
}

async function waitForExit(child: ChildProcess): Promise<Exit> {
  const [exitCode, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return { exitCode, signal };
}

/** SIGINT, then SIGTERM, then SIGKILL to all that is left, each only while the step still runs. */
async function cancelProcess(child: ChildProcess, ended: AbortSignal): Promise<void> {
  try {
    child.kill('SIGINT');
    await delay(GRACE_AFTER_SIGINT, undefined, { signal: ended });
    child.kill('SIGTERM');
    await delay(GRACE_AFTER_SIGTERM, undefined, { signal: ended });
    killGroup(child);
  } catch (error) {
    if (!ended.aborted) throw error;
  }
}

function killGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

/** Splits at \n, \r\n and a lone \r, which starts a new line for the runner (.NET's ReadLine) too. */
async function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  stream.on('data', (chunk: Buffer) => {
    rest += decoder.write(chunk);
    // A \r at the very end may be the first half of \r\n.
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  await once(stream, 'close');
  rest += decoder.end();
  if (rest !== '') onLine(rest.replace(/\r$/, ''));
}
