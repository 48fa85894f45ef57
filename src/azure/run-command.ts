import type { Clock } from '../clock.ts';
import { ActionError } from '../errors.ts';
import { object, text, type Json } from '../json.ts';
import { harmless } from '../log.ts';
import { apiVersions } from './api-versions.ts';
import { AzureError } from './azure-error.ts';
import type { ResourceManager } from './resource-manager.ts';

/** A command that Azure runs in a pod of a cluster. */
export interface ClusterCommand {
  line: string;
  /** A zip of the files that it finds where it runs. */
  files: Uint8Array;
  /** As whom kubectl signs in on a cluster of Entra; without it, and without Entra, it is the cluster's administrator. */
  token: string | undefined;
}

export interface CommandResult {
  /** Its pods in namespace `aks-command`, those of tries that did not start among them. */
  pods: string[];
  /** What it has printed: Azure cuts it at 512 kB. */
  output: string;
}

interface Options {
  clock: Clock;
  /** Ends the waiting; the command itself goes on in Azure. */
  signal: AbortSignal;
}

/** How often a command is tried whose pod does not start in time. */
const tries = 3;
const pause = 5_000;
/** Milliseconds after which a command is given up: Azure waits a minute for its pod, and nothing that the action sends takes more than seconds. */
const longest = 300_000;

/**
 * Runs a command in a cluster, in a pod that is started for it.
 * Source: https://learn.microsoft.com/azure/aks/access-private-cluster
 * @throws ActionError `permission` where the caller may not, `cluster` where the pod does not start or the command fails
 */
export async function runCommand(
  manager: ResourceManager,
  clusterId: string,
  command: ClusterCommand,
  { clock, signal }: Options,
): Promise<CommandResult> {
  const pods: string[] = [];
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await runOnce(manager, clusterId, command, { clock, signal });
    const { provisioningState, exitCode, logs, reason } = object(outcome.properties);
    const output = text(logs);
    pods.push(...podNames(`command-${text(outcome.id)} ${text(reason)}`));
    if (provisioningState === 'Succeeded') {
      if (Number(exitCode ?? 0) !== 0) throw failed(Number(exitCode), output);
      return { pods, output };
    }
    if (!isSlowStart(text(reason)) || attempt === tries)
      throw notRun(text(reason) || `its state is ${text(provisioningState) || 'not told'}`);
    await clock.sleep(pause * attempt, signal);
  }
}

/** What became of one try: a pod that does not start may also be told as an error of the request. */
async function runOnce(
  manager: ResourceManager,
  clusterId: string,
  { line, files, token }: ClusterCommand,
  { clock, signal }: Options,
): Promise<Json> {
  const body = {
    command: line,
    context: Buffer.from(files).toString('base64'),
    ...(token === undefined ? {} : { clusterToken: token }),
  };
  const limit = clock.timeout(longest);
  try {
    return await manager.act(`${clusterId}/runCommand`, apiVersions.cluster, body, {
      signal: AbortSignal.any([signal, limit]),
      resultOf: (location) => resultPath(clusterId, location),
    });
  } catch (error) {
    if (limit.aborted && !signal.aborted) throw notRun('it did not end within five minutes');
    if (!(error instanceof AzureError && /^Kubernetes\w+Error$/.test(error.code ?? ''))) throw error;
    return { properties: { provisioningState: 'Failed', reason: error.message } };
  }
}

/** Where the result is: Azure's own address of it may lack the subscription. Source: https://github.com/Azure/azure-cli/issues/22375 */
function resultPath(clusterId: string, location: string): string {
  const [, id] = /\/commandResults\/(\w+)/i.exec(location) ?? [];
  return id === undefined ? location : `${clusterId}/commandResults/${id}?api-version=${apiVersions.cluster}`;
}

function podNames(words: string): string[] {
  return [...new Set(words.match(/\bcommand-[0-9a-f]+\b/g))];
}

function isSlowStart(reason: string): boolean {
  return /did not start within|KubernetesPerformanceError/.test(reason);
}

/** What helps where a command did not do what it should. */
export const tryCommand = 'See whether az aks command invoke --command "kubectl get namespaces" works on this cluster.';

function notRun(reason: string): ActionError {
  return new ActionError('cluster', `Azure could not run a command in the cluster: ${firstLines(reason)}`, {
    next:
      'Its pod needs a Linux node that is ready, without taints, with 200m of CPU and 500Mi of memory to spare, and no policy that refuses it in namespace aks-command. ' +
      'Make room for it, or use a runner inside the cluster’s network with connection: direct.',
  });
}

function failed(exitCode: number, output: string): ActionError {
  return new ActionError(
    'cluster',
    `A command in the cluster ended with exit code ${String(exitCode)}: ${firstLines(output)}`,
    { next: tryCommand },
  );
}

function firstLines(words: string): string {
  return harmless(words.trim().split('\n').slice(0, 3).join(' ')).slice(0, 500);
}
