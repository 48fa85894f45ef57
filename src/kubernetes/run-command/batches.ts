import { tryCommand } from '../../azure/run-command.ts';
import { ActionError } from '../../errors.ts';
import type { Answer, Request } from './frames.ts';
import { readAnswers, requestFiles } from './frames.ts';

/** Runs one command with these files and returns what it printed, or rejects when the signal aborts. */
export type Run = (files: Record<string, string>, signal: AbortSignal) => Promise<string>;

interface Waiting {
  request: Request;
  signal: AbortSignal;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/** Requests of one command: more kubectl at once need more memory than its pod has. */
const mostRequests = 12;

/** Commands side by side: more pods at once may find no room on the nodes. */
const mostCommands = 4;

/** Milliseconds in which requests are gathered for a command. Whoever follows something asks again within about a second after it ended. */
const gathering = { once: 20, stream: 1500 };

/** Gathers requests that are made at about the same time into one command, since each is a pod and takes seconds. */
export class Batches {
  private readonly run: Run;
  private readonly waiting: Record<keyof typeof gathering, Waiting[]> = { once: [], stream: [] };
  private running = 0;
  /** Commands that wait for others to end. */
  private readonly next: (() => void)[] = [];

  constructor(run: Run) {
    this.run = run;
  }

  /**
   * Sends a request with others of its kind, or in a command of its own.
   * @throws whatever the signal aborts with, at once
   */
  async send(request: Request, signal: AbortSignal, alone: boolean): Promise<Answer> {
    signal.throwIfAborted();
    let leave = (): void => undefined;
    const answer = new Promise<Answer>((resolve, reject) => {
      leave = () => reject(signal.reason as Error);
      signal.addEventListener('abort', leave, { once: true });
      const entry = { request, signal, resolve, reject };
      if (alone) void this.runBatch([entry]);
      else this.gather(entry);
    });
    return answer.finally(() => signal.removeEventListener('abort', leave));
  }

  private gather(entry: Waiting): void {
    const { kind } = entry.request;
    const pace = kind === 'watch' || kind === 'follow' ? 'stream' : 'once';
    const queue = this.waiting[pace];
    queue.push(entry);
    if (queue.length === 1) setTimeout(() => this.flush(pace), gathering[pace]);
  }

  private flush(pace: keyof typeof gathering): void {
    const wanted = this.waiting[pace].splice(0).filter(({ signal }) => !signal.aborted);
    for (let first = 0; first < wanted.length; first += mostRequests)
      void this.runBatch(wanted.slice(first, first + mostRequests));
  }

  private async runBatch(batch: readonly Waiting[]): Promise<void> {
    const unwanted = new AbortController();
    const leave = (): void => {
      if (batch.every(({ signal }) => signal.aborted)) unwanted.abort();
    };
    for (const { signal } of batch) signal.addEventListener('abort', leave, { once: true });
    try {
      const files = requestFiles(batch.map(({ request }) => request));
      const send = (): Promise<string> => this.inTurn(() => this.run(files, unwanted.signal));
      // What it has printed may be lost on the way, as the Azure CLI knows: https://github.com/Azure/azure-cli/pull/22813
      const answers = readAnswers(await send(), batch.length) ?? insist(await send(), batch.length);
      for (const [index, { resolve }] of batch.entries()) resolve(answers[index] ?? leftOut);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      for (const { signal } of batch) signal.removeEventListener('abort', leave);
    }
  }

  private async inTurn(command: () => Promise<string>): Promise<string> {
    if (this.running === mostCommands) await new Promise<void>((resolve) => this.next.push(resolve));
    else this.running += 1;
    try {
      return await command();
    } finally {
      const next = this.next.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}

const leftOut: Answer = { kind: 'left-out', size: undefined, lines: undefined };

function insist(output: string, requests: number): Answer[] {
  const answers = readAnswers(output, requests);
  if (answers) return answers;
  const [line = ''] = output.trim().split('\n');
  throw new ActionError('cluster', `A command in the cluster gave no answer${line && `, but: ${line.slice(0, 300)}`}`, {
    next: tryCommand,
  });
}
