import { parseArgs } from 'node:util';
import type { LocalAzureOptions } from './local-azure.ts';
import { readRealClusterOptions, realClusterOptions } from './real-cluster/options.ts';

export const usage = `Usage: npm run local-azure -- [--scenario NAME|FILE] [--kubeconfig FILE --pod-address ADDRESS] [--port N] [-- COMMAND …]

An Azure with an AKS cluster on this machine's loopback. With COMMAND: runs it with the environment set, then stops with
its exit status. Without: prints KEY=VALUE lines, then "ready", and serves until it is interrupted.
With --kubeconfig, that file's current context stands for the cluster; ADDRESS is this machine's, as its pods reach it.`;

/** What a command line asks for. */
export interface CommandLine extends LocalAzureOptions {
  /** Empty where there is none. */
  command: string[];
}

/**
 * Reads a command line; undefined where it asks for help.
 * @throws Error that says what is wrong with it
 */
export function readCommandLine(all: readonly string[]): CommandLine | undefined {
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
