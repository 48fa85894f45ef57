import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { shippedScript } from '../../kubernetes/shipped-scripts.ts';
import { CommandRun, type Command } from './command-run.ts';

/**
 * Runs `kubectl` for `runCommand`, without a `PATH`, so that it finds no plugins and no other program, and the script that ships,
 * `sh run-command.sh`; nothing else. Each command has a configuration of its own, and a folder that goes with it.
 */
export class Commands {
  readonly #folder: string;
  readonly #script: () => string;
  readonly #running = new Set<CommandRun>();

  /** @param script the text of the one script that is run */
  constructor(folder: string, script = (): string => shippedScript('run-command')) {
    this.#folder = folder;
    this.#script = script;
  }

  /** @param output takes what the command prints, as it comes */
  start(command: Command, output: (text: string) => void = () => undefined): CommandRun {
    const folder = mkdtempSync(join(this.#folder, 'command-'));
    const run = new CommandRun(command, { folder, script: this.#script, output });
    this.#running.add(run);
    void run.exited.finally(() => this.#running.delete(run));
    return run;
  }

  /** Ends whatever runs. */
  async close(): Promise<void> {
    for (const run of this.#running) run.kill();
    await Promise.all([...this.#running].map(({ exited }) => exited));
  }
}
