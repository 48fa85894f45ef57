import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import type { ContainerProcess, Exit } from '../../kubernetes/kubelet/container-process.ts';
import { ProcessGroup } from '../../kubernetes/kubelet/process-group.ts';
import { CommandLineError, parseCommandLine, type SimpleCommand } from './command-line.ts';
import type { ArchivedFile } from './zip.ts';

/** A command that is run in a cluster. */
export interface Command {
  readonly line: string;
  readonly files: readonly ArchivedFile[];
  /** Of whom it runs as. */
  readonly kubeconfig: string;
}

export interface CommandResult {
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly exitCode: number;
  readonly logs: string;
}

/** Where a command runs, and what of it may be a script. */
export interface CommandPlace {
  /** Its own; it goes with the command. */
  readonly folder: string;
  /** The one script that is run. */
  readonly script: () => string;
  /** Takes what it prints, as it comes. */
  readonly output: (text: string) => void;
}

/** Most that a command's output may be: https://learn.microsoft.com/azure/aks/access-private-cluster */
const mostOutput = 512 * 1024;
const longestTime = 5 * 60_000;

/** The name of the script that ships, as a command line has it. */
const scriptName = 'run-command.sh';

/** Flags with which kubectl would read another configuration, which may name programs to run. */
const otherConfiguration = /^--(?:kubeconfig|kuberc)(?:=|$)/;

/** One command line on its way, as a process of the command's pod. */
export class CommandRun implements ContainerProcess {
  readonly result: Promise<CommandResult>;
  readonly exited: Promise<Exit>;
  readonly #command: Command;
  readonly #place: CommandPlace;
  #group: ProcessGroup | undefined;
  #stopped = false;
  #output = '';

  constructor(command: Command, place: CommandPlace) {
    this.#command = command;
    this.#place = place;
    this.result = this.#run();
    const failed = (): Exit => ({ code: 128 });
    this.exited = this.result.then(({ exitCode }) => ({ code: exitCode }), failed);
  }

  terminate(): void {
    this.#stopped = true;
    this.#group?.terminate();
  }

  kill(): void {
    this.#stopped = true;
    this.#group?.kill();
  }

  async #run(): Promise<CommandResult> {
    const startedAt = new Date();
    const timer = setTimeout(() => this.kill(), longestTime);
    try {
      const exitCode = await this.#all();
      const logs = Buffer.from(this.#output).subarray(0, mostOutput).toString();
      return { startedAt, finishedAt: new Date(), exitCode, logs };
    } finally {
      clearTimeout(timer);
      rmSync(this.#place.folder, { recursive: true, force: true });
    }
  }

  /** Runs the commands of the line one after the other; the exit code is that of the last that was run. */
  async #all(): Promise<number> {
    const work = join(this.#place.folder, 'work');
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
    const kubectl = findKubectl();
    const isScript = name === 'sh' && words[0] === scriptName;
    if (kubectl === undefined || (name !== 'kubectl' && !isScript)) return this.#fail(`${name}: not found`, 127);
    if (words.some((word) => otherConfiguration.test(word))) {
      return this.#fail('kubectl: local Azure runs it with the configuration of the cluster only', 1);
    }
    if (!isScript) return this.#start([kubectl, ...words], work, {});
    const script = this.#place.script();
    if (!this.#command.files.some(({ path, content }) => path === scriptName && content.equals(Buffer.from(script)))) {
      return this.#fail(`${scriptName}: not found (local Azure runs it as it ships, to the byte, or not at all)`, 127);
    }
    // Not from its file, which an earlier command of the line may have written.
    const path = [dirname(kubectl), '/usr/bin', '/bin'].join(delimiter);
    return this.#start(['/bin/sh', '-c', script, ...words], work, { PATH: path });
  }

  async #start(command: readonly string[], work: string, environment: Record<string, string>): Promise<number> {
    const { folder } = this.#place;
    const kubeconfig = join(folder, 'kubeconfig');
    // Each time anew: kubectl can change it.
    writeFileSync(kubeconfig, this.#command.kubeconfig, { mode: 0o600 });
    const whole = { HOME: folder, TMPDIR: folder, KUBECONFIG: kubeconfig, ...environment };
    this.#group = new ProcessGroup(command, work, whole, (text) => this.#print(text));
    return (await this.#group.exited).code;
  }

  #fail(message: string, code: number): number {
    this.#print(`sh: 1: ${message}\n`);
    return code;
  }

  #print(text: string): void {
    this.#place.output(text);
    if (this.#output.length < mostOutput) this.#output += text;
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
