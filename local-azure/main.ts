// npm run local-azure -- [--scenario FILE] [--kubeconfig FILE --pod-address ADDRESS] [--port N] [-- COMMAND …]
import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import type { Writable } from 'node:stream';
import { readCommandLine, usage } from './command-line.ts';
import { startLocalAzure, type LocalAzure } from './local-azure.ts';
import { makeLastWill } from './last-will.ts';
import { toldToEnd } from './told-to-end.ts';

/** Exit status for local Azure's own errors. */
const ownError = 2;

/** Milliseconds that a command gets to end after it has been told to. */
const patience = 10_000;

/** The same in a shell, for when local Azure itself was killed. */
const endGroup = `kill -s TERM -- "-$0"; sleep ${String(patience / 1000)}; kill -s KILL -- "-$0"`;

/** A shell that becomes the command when it is told to: not before its last will is made, so that nothing comes between. */
const becomeCommand = `read -r _ <&3 || exit
command -v -- "$0" >/dev/null || { echo "local-azure: $0: command not found" >&2; exit 127; }
exec "$0" "$@" 3<&-`;

async function serve(azure: LocalAzure, end: Promise<unknown>): Promise<number> {
  for (const [key, value] of Object.entries(azure.environment)) console.log(`${key}=${value}`);
  console.log('ready');
  await end;
  return 0;
}

/**
 * Runs the command and passes on the signal that ends local Azure. At a terminal the command stays in the foreground, where an interrupt
 * is its own matter; elsewhere it has a process group, so that none of its processes is left.
 */
async function runCommand(azure: LocalAzure, command: string[], end: Promise<NodeJS.Signals>): Promise<number> {
  const { environment } = azure;
  const ownGroup = !process.stdin.isTTY;
  const child = spawn('/bin/sh', ['-c', becomeCommand, ...command], {
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    detached: ownGroup,
    env: { ...process.env, ...environment, KUBECONFIG: environment.LOCAL_AZURE_KUBECONFIG },
  });
  const will = ownGroup && child.pid !== undefined ? makeLastWill(endGroup, String(child.pid)) : undefined;
  (child.stdio[3] as Writable).end('go\n');
  let isTold = false;
  void end.then((signal) => {
    isTold = true;
    send(child, ownGroup, signal);
    setTimeout(() => send(child, ownGroup, 'SIGKILL'), patience).unref();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (isTold && ownGroup) send(child, ownGroup, 'SIGKILL');
      will?.revoke();
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']);
    });
  });
}

/** Signals a command or its whole group, if there is still somebody. */
function send({ pid }: ChildProcess, group: boolean, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(group ? -pid : pid, signal);
  } catch {
    // It has ended.
  }
}

async function main(): Promise<number> {
  const commandLine = readCommandLine(process.argv.slice(2));
  if (!commandLine) {
    console.log(usage);
    return 0;
  }
  const { command, ...options } = commandLine;
  let isForeground = false;
  const end = toldToEnd((signal) => !(isForeground && signal === 'SIGINT'));
  const azure = await startLocalAzure(options);
  isForeground = command.length > 0 && process.stdin.isTTY;
  try {
    return command.length > 0 ? await runCommand(azure, command, end) : await serve(azure, end);
  } finally {
    await azure.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`local-azure: ${messageOf(error)}`);
  process.exitCode = ownError;
}

function messageOf(error: unknown): string {
  const { code, port, message } = error as Partial<NodeJS.ErrnoException & { port: number }>;
  if (code === 'EADDRINUSE') return `port ${String(port)} is in use by another process`;
  if (code === 'EACCES' && port !== undefined) return `port ${String(port)} may only be used by an administrator`;
  return message ?? String(error);
}
