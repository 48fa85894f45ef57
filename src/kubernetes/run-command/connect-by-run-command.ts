import { strToU8, zipSync } from 'fflate';
import type { Session } from '../../azure/identity/session.ts';
import type { ResourceManager } from '../../azure/resource-manager.ts';
import { runCommand } from '../../azure/run-command.ts';
import type { Clock } from '../../clock.ts';
import type { Cluster } from '../../egress/cluster.ts';
import { ActionError } from '../../errors.ts';
import type { KubernetesApi } from '../kubernetes-api.ts';
import type { Run } from './batches.ts';
import { RunCommandApi } from './run-command-api.ts';

interface Options {
  manager: ResourceManager;
  session: Pick<Session, 'token'>;
  clusterId: string;
  /** The script that runs in the cluster. */
  commandScript: string;
  /** Seconds between rounds of the echo. */
  echoInterval: number;
  clock: Clock;
  signal: AbortSignal;
  debug: (message: string) => void;
}

/** Bytes for answers, of the 512 kB that Azure passes on: https://learn.microsoft.com/azure/aks/access-private-cluster#limitations-and-considerations */
const room = 500_000;

/** The AKS server application, for which Entra makes the tokens of all clusters. Source: https://azure.github.io/kubelogin/concepts/aks.html */
const serverScope = '6dae42f8-4368-4678-94ff-3960e28e3630/.default';

/**
 * Opens the cluster's API through the run-command API of Azure.
 * @throws ActionError `input` where the cluster takes no commands
 */
export function connectByRunCommand(options: Options, cluster: Cluster): KubernetesApi {
  if (!cluster.runsCommands) throw disabled(cluster.name);
  const { session, clock, signal } = options;
  const token = (renew = false): Promise<string | undefined> =>
    cluster.entra ? session.token(serverScope, renew) : Promise.resolve(undefined);
  const window = Math.min(15, Math.max(3, 3 * options.echoInterval));
  const run = commands(options, token, window);
  return new RunCommandApi({ run, room, window, clock, signal, renew: () => token(true) });
}

function commands(
  { manager, clusterId, commandScript, clock, signal, debug }: Options,
  token: () => Promise<string | undefined>,
  window: number,
): Run {
  let count = 0;
  /** Azure leaves some behind: https://github.com/Azure/AKS/issues/3935 */
  let earlier: string[] = [];
  return async (files, unwanted) => {
    const name = `command ${String((count += 1))}`;
    const words = ['sh', 'run-command.sh', String(room), String(window), ...earlier];
    earlier = [];
    debug(`${name}:\n${files.requests ?? ''}`);
    const started = performance.now();
    const command = {
      line: words.join(' '),
      files: zip({ ...files, 'run-command.sh': commandScript }),
      token: await token(),
    };
    const { pods, output } = await runCommand(manager, clusterId, command, {
      clock,
      signal: AbortSignal.any([signal, unwanted]),
    });
    earlier.push(...pods);
    debug(`${name}: ${String(output.length)} bytes after ${((performance.now() - started) / 1000).toFixed(1)} s`);
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
