// npm run local-azure -- [--scenario FILE] [--port N] [-- COMMAND …]
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { parseArgs } from 'node:util';
import { startLocalAzure, type LocalAzure, type LocalAzureOptions } from './local-azure.ts';

const usage = `Usage: npm run local-azure -- [--scenario NAME|FILE] [--port N] [-- COMMAND …]

An Azure with an AKS cluster on this machine's loopback. With COMMAND: runs it with the environment set, then stops with
its exit status. Without: prints KEY=VALUE lines, then "ready", and serves until it is interrupted.`;

interface CommandLine extends LocalAzureOptions {
  command: string[];
}

/** Exit status for local Azure's own errors. */
const ownError = 2;

function readCommandLine(all: readonly string[]): CommandLine | undefined {
  const cut = all.indexOf('--');
  const own = cut === -1 ? [...all] : all.slice(0, cut);
  const { values } = parseArgs({
    args: own,
    options: { scenario: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help === true) return undefined;
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
    throw new Error(`--port ${values.port ?? ''} is no port`);
  return {
    command: cut === -1 ? [] : all.slice(cut + 1),
    ...(values.scenario === undefined ? {} : { scenario: values.scenario }),
    ...(port === undefined ? {} : { port }),
  };
}

/** Resolves when this process is told to end, or its parent has gone. */
function told(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    const parent = process.ppid;
    // No event tells that a parent has ended; its id changes.
    const look = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(look);
      resolve();
    }, 500);
    look.unref();
  });
}

async function serve(azure: LocalAzure, end: Promise<void>): Promise<number> {
  for (const [key, value] of Object.entries(azure.environment)) console.log(`${key}=${value}`);
  console.log('ready');
  await end;
  return 0;
}

/** Runs the command in the foreground; it gets the signals of a terminal itself, others are passed on. */
async function runCommand(
  azure: LocalAzure,
  [file = '', ...parameters]: string[],
  end: Promise<void>,
): Promise<number> {
  const { environment } = azure;
  const child = spawn(file, parameters, {
    stdio: 'inherit',
    env: { ...process.env, ...environment, KUBECONFIG: environment.LOCAL_AZURE_KUBECONFIG },
  });
  void end.then(() => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      console.error(`local-azure: ${file}: ${error.code === 'ENOENT' ? 'command not found' : error.message}`);
      resolve(error.code === 'ENOENT' ? 127 : 126);
    });
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
  });
}

async function main(): Promise<number> {
  const commandLine = readCommandLine(process.argv.slice(2));
  if (!commandLine) {
    console.log(usage);
    return 0;
  }
  const { command, ...options } = commandLine;
  const end = told();
  const azure = await startLocalAzure(options);
  try {
    return command.length > 0 ? await runCommand(azure, command, end) : await serve(azure, end);
  } finally {
    await azure.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`local-azure: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = ownError;
}
