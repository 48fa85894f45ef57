import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import type { ContainerProcess, Exit } from './container-process.ts';

/**
 * Runs the container's command in a process group of its own. Beside it a guard waits on a pipe that only this Node process holds: when
 * that closes, because Node has ended in whatever way, the guard removes the folder and kills the group.
 */
const launcher = '(read -r _ <&3; rm -rf "$0"; kill -KILL 0) >/dev/null 2>&1 & exec 3<&-; exec "$@"';

const running = new Set<ProcessGroup>();
process.on('exit', () => {
  for (const group of running) group.kill();
});

/** A container's processes. */
export class ProcessGroup implements ContainerProcess {
  readonly exited: Promise<Exit>;
  readonly #child: ChildProcess;

  constructor(
    command: readonly string[],
    folder: string,
    environment: Record<string, string>,
    output: (text: string) => void,
  ) {
    this.#child = spawn('/bin/sh', ['-c', launcher, folder, ...command], {
      cwd: folder,
      env: environment,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) stream?.setEncoding('utf8').on('data', output);
    // The guard's end of the pipe may close before ours.
    this.#child.stdio[3]?.on('error', () => undefined);
    running.add(this);
    this.exited = new Promise((resolve) => {
      this.#child.on('error', () => resolve({ code: 128 }));
      // What the first process leaves behind ends with it, as in a container; then the output is complete.
      this.#child.on('exit', () => this.kill());
      this.#child.on('close', (code, signal) => {
        running.delete(this);
        resolve({ code: code ?? 128 + constants.signals[signal ?? 'SIGKILL'] });
      });
    });
  }

  terminate(): void {
    this.#child.kill('SIGTERM');
  }

  kill(): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
}
