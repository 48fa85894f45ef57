// npm run local-azure -- [--scenario FILE] [--kubeconfig FILE --pod-address ADDRESS] [--port N] [-- COMMAND …]
import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { startLocalAzure, type LocalAzure, type LocalAzureOptions } from './local-azure.ts';
import { makeLastWill } from './last-will.ts';
import { readRealClusterOptions, realClusterOptions } from './real-cluster/options.ts';
import { toldToEnd } from './told-to-end.ts';

const usage = `Usage: npm run local-azure -- [--scenario NAME|FILE] [--kubeconfig FILE --pod-address ADDRESS] [--port N] [-- COMMAND …]

An Azure with an AKS cluster on this machine's loopback. With COMMAND: runs it with the environment set, then stops with
its exit status. Without: prints KEY=VALUE lines, then "ready", and serves until it is interrupted.
With --kubeconfig, that file's current context stands for the cluster; ADDRESS is this machine's, as its pods reach it.`;

interface CommandLine extends LocalAzureOptions {
  command: string[];
}

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

function readCommandLine(all: readonly string[]): CommandLine | undefined {
  const cut = all.indexOf('--');
  const own = cut === -1 ? [...all] : all.slice(0, cut);
  const options = {
    scenario: { type: 'string' },
    port: { type: 'string' },
    help: { type: 'boolean' },
    ...realClusterOptions,
  } as const;
  const [word] = parseArgs({ args: own, options, strict: false }).positionals;
  if (word !== undefined) throw new Error(`${word} is no option. A command comes after two dashes: -- ${word} …`);
  const { values } = parseArgs({ args: own, options });
  if (values.help === true) return undefined;
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
    throw new Error(`--port ${values.port ?? ''} is no port: a number from 1 to 65535`);
  const realCluster = readRealClusterOptions(values);
  return {
    command: cut === -1 ? [] : all.slice(cut + 1),
    ...(values.scenario === undefined ? {} : { scenario: values.scenario }),
    ...(port === undefined ? {} : { port }),
    ...(realCluster === undefined ? {} : { realCluster }),
  };
}

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
