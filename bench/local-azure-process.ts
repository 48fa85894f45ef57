import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Local Azure in a process of its own, so that what it costs is told apart from what it is used for. */
export interface LocalAzureProcess {
  readonly environment: Readonly<Record<string, string>>;
  /** From the start of the process until it was ready. */
  readonly startMilliseconds: number;
  /** What it has used since its start; undefined where the machine has no /proc. */
  cpuMilliseconds(): Promise<number | undefined>;
  close(): Promise<void>;
}

/** @param scenario a name or a file */
export async function startLocalAzureProcess(scenario: string): Promise<LocalAzureProcess> {
  const main = join(import.meta.dirname, '..', 'local-azure', 'main.ts');
  const start = performance.now();
  const child = spawn(process.execPath, [main, '--scenario', scenario], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const environment: Record<string, string> = {};
  let isReady = false;
  for await (const line of createInterface({ input: child.stdout })) {
    isReady = line === 'ready';
    if (isReady) break;
    const [name = '', ...value] = line.split('=');
    environment[name] = value.join('=');
  }
  if (!isReady) throw new Error('local Azure did not start');
  return {
    environment,
    startMilliseconds: performance.now() - start,
    cpuMilliseconds: () => cpuOf(child.pid ?? 0),
    close: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** A tick is 10 ms on every Linux: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
async function cpuOf(pid: number): Promise<number | undefined> {
  const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => undefined);
  if (stat === undefined) return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
