import { strToU8, zipSync } from 'fflate';
import { aksServerId } from '../../azure/aks-server.ts';
import type { Session } from '../../azure/identity/session.ts';
import type { ResourceManager } from '../../azure/resource-manager.ts';
import { runCommand } from '../../azure/run-command.ts';
import type { Clock } from '../../clock.ts';
import type { Cluster } from '../../egress/cluster.ts';
import { ActionError } from '../../errors.ts';
import type { Inputs } from '../../inputs.ts';
import type { Log } from '../../log.ts';
import { aksScope, entraCredential } from '../credential/entra.ts';
import type { KubernetesApi } from '../kubernetes-api.ts';
import type { Run } from './batches.ts';
import { RunCommandApi } from './run-command-api.ts';

interface Options {
  manager: ResourceManager;
  session: Session;
  clusterId: string;
  /** The script that runs in the cluster. */
  commandScript: string;
  inputs: Pick<Inputs, 'echoInterval'>;
  log: Log;
  clock: Clock;
  signal: AbortSignal;
}

/** Bytes for answers, of the 512 kB that Azure passes on: https://learn.microsoft.com/azure/aks/access-private-cluster#limitations-and-considerations */
const room = 500_000;

/** Seconds that a command follows what it follows: long enough for the next rounds of the echo, and to be worth a pod. */
const leastWindow = 3;
const mostWindow = 15;

/**
 * Opens the cluster's API through the run-command API of Azure.
 * @throws ActionError `input` where the cluster takes no commands
 */
export function connectByRunCommand(options: Options, cluster: Cluster): KubernetesApi {
  if (!cluster.runsCommands) throw disabled(cluster.name);
  const { session, clock, signal, log, inputs, clusterId } = options;
  const { principal } = session;
  const credential = cluster.entra ? entraCredential({ session }, aksServerId) : undefined;
  const token = (renew: boolean): Promise<string | undefined> =>
    credential ? session.token(aksScope, renew) : Promise.resolve(undefined);
  const caller = credential && { clusterId, title: credential.title, advice: credential.advice, principal };
  log.info(
    `Reaching the cluster by commands that Azure runs in it, ${credential?.title ?? 'as its administrator'}: each starts a pod in namespace aks-command`,
  );
  const window = Math.min(mostWindow, Math.max(leastWindow, (3 * inputs.echoInterval) / 1000));
  const run = commands(options, () => token(false), window);
  return new RunCommandApi({ run, room, window, caller, clock, signal, renew: () => token(true) });
}

function commands(
  { manager, clusterId, commandScript, clock, signal, log }: Options,
  token: () => Promise<string | undefined>,
  window: number,
): Run {
  let count = 0;
  /** Azure leaves some behind: https://github.com/Azure/AKS/issues/3935 */
  let earlier: string[] = [];
  return async (files, unwanted) => {
    unwanted.throwIfAborted();
    const name = `command ${String((count += 1))}`;
    const line = ['sh', 'run-command.sh', String(room), String(window), ...earlier].join(' ');
    earlier = [];
    log.debug(`${name}:\n${files.requests ?? ''}`);
    const started = performance.now();
    const command = { line, files: zip({ ...files, 'run-command.sh': commandScript }), token: await token() };
    const waiting = { clock, signal: AbortSignal.any([signal, unwanted]) };
    const { pods, output } = await runCommand(manager, clusterId, command, waiting);
    earlier.push(...pods);
    log.debug(`${name}: ${String(output.length)} bytes after ${((performance.now() - started) / 1000).toFixed(1)} s`);
    return output;
  };
}

function zip(files: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, strToU8(content)])));
}

function disabled(name: string): ActionError {
  return new ActionError(
    'input',
    `connection is run-command, but cluster ${name} takes no commands. Nothing was changed.`,
    {
      next: 'Allow them with az aks update --enable-run-command, or use a runner inside the cluster’s network with connection: direct.',
    },
  );
}
