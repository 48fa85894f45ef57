import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { ProcessGroup } from '../../kubernetes/kubelet/process-group.ts';
import { CommandLineError, parseCommandLine, type SimpleCommand } from './command-line.ts';
import type { ArchivedFile } from './zip.ts';

/** A command that is run in a cluster. */
export interface Command {
  readonly line: string;
  readonly files: readonly ArchivedFile[];
  /** Of the cluster's administrator. */
  readonly kubeconfig: string;
}

export interface CommandResult {
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly exitCode: number;
  readonly logs: string;
}

/** Most that a command's output may be: https://learn.microsoft.com/azure/aks/access-private-cluster */
const mostOutput = 512 * 1024;
const longestTime = 5 * 60_000;

/** Flags with which kubectl would read another configuration, which may name programs to run. */
const otherConfiguration = /^--(?:kubeconfig|kuberc)(?:=|$)/;

/**
 * Runs `kubectl`, and nothing else, for `runCommand`: without a `PATH`, so that it finds no plugins and no other program,
 * with a configuration of its own, and in a folder that goes with it.
 */
export class Commands {
  readonly #folder: string;
  readonly #running = new Map<ProcessGroup, Promise<unknown>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async run(command: Command): Promise<CommandResult> {
    const startedAt = new Date();
    const run = new Run(mkdtempSync(join(this.#folder, 'command-')), command, (group) => this.#keep(group));
    const timer = setTimeout(() => run.stop(), longestTime);
    try {
      const exitCode = await run.all();
      return { startedAt, finishedAt: new Date(), exitCode, logs: run.logs };
    } finally {
      clearTimeout(timer);
      run.remove();
    }
  }

  /** Ends whatever runs. */
  async close(): Promise<void> {
    for (const group of this.#running.keys()) group.kill();
    await Promise.all(this.#running.values());
  }

  #keep(group: ProcessGroup): void {
    const end = group.exited.finally(() => this.#running.delete(group));
    this.#running.set(group, end);
  }
}

/** One command line on its way. */
class Run {
  readonly #folder: string;
  readonly #command: Command;
  readonly #started: (group: ProcessGroup) => void;
  #group: ProcessGroup | undefined;
  #stopped = false;
  #output = '';

  constructor(folder: string, command: Command, started: (group: ProcessGroup) => void) {
    this.#folder = folder;
    this.#command = command;
    this.#started = started;
  }

  get logs(): string {
    return Buffer.from(this.#output).subarray(0, mostOutput).toString();
  }

  /** Runs the commands of the line one after the other; returns the exit code of the last that was run. */
  async all(): Promise<number> {
    const work = join(this.#folder, 'work');
    mkdirSync(work);
    for (const { path, content } of this.#command.files) {
      mkdirSync(dirname(join(work, path)), { recursive: true });
      writeFileSync(join(work, path), content);
    }
    try {
      return await this.#inOrder(parseCommandLine(this.#command.line), work);
    } catch (error) {
      if (error instanceof CommandLineError) return this.#fail(error.message, 2);
      throw error;
    }
  }

  stop(): void {
    this.#stopped = true;
    this.#group?.kill();
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #inOrder(commands: readonly SimpleCommand[], work: string): Promise<number> {
    let code = 0;
    for (const [index, { after, words }] of commands.entries()) {
      // What is piped into another program is not run, as that program is not there.
      const isPiped = commands[index + 1]?.after === '|';
      if (this.#stopped || isPiped || (after === '&&' && code !== 0) || (after === '||' && code === 0)) continue;
      code = await this.#one(words, work);
    }
    return code;
  }

  async #one([name = '', ...words]: readonly string[], work: string): Promise<number> {
    const kubectl = name === 'kubectl' ? findKubectl() : undefined;
    if (kubectl === undefined) return this.#fail(`${name}: not found`, 127);
    if (words.some((word) => otherConfiguration.test(word))) {
      return this.#fail('kubectl: local Azure runs it with the configuration of the cluster only', 1);
    }
    const kubeconfig = join(this.#folder, 'kubeconfig');
    writeFileSync(kubeconfig, this.#command.kubeconfig, { mode: 0o600 });
    const environment = { HOME: this.#folder, KUBECONFIG: kubeconfig };
    const group = new ProcessGroup([kubectl, ...words], work, environment, (text) => {
      if (this.#output.length < mostOutput) this.#output += text;
    });
    this.#group = group;
    this.#started(group);
    return (await group.exited).code;
  }

  #fail(message: string, code: number): number {
    this.#output += `sh: 1: ${message}\n`;
    return code;
  }
}

function findKubectl(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  return folders.map((folder) => join(folder, 'kubectl')).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
