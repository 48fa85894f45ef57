import { randomUUID } from 'node:crypto';
import { list, object, text } from '../../state/json.ts';
import { same } from '../../state/resource-id.ts';
import { clusterType } from '../../state/resource-types.ts';
import type { Resource } from '../../state/state.ts';
import { plain, type ClusterOptions } from './cluster-operations.ts';
import { refuseStopped } from './cluster-power.ts';
import type { CommandResult } from './commands.ts';
import { requireResource } from '../common.ts';
import { aksError } from '../errors.ts';
import { retryAfter } from '../operations.ts';
import type { Answer, ArmRequest, ResourceHandlers } from '../request.ts';
import { unzip, ZipError, type ArchivedFile } from './zip.ts';

/** What a command came to, or how it stands. */
interface Outcome {
  readonly running: boolean;
  readonly properties: object;
}

/** Commands that run inside of clusters, private ones too. Source: https://learn.microsoft.com/azure/aks/access-private-cluster */
export class RunCommands {
  readonly results: ResourceHandlers = { get: (request) => this.#result(request) };
  readonly #options: ClusterOptions;
  readonly #outcomes = new Map<string, Outcome>();

  constructor(options: ClusterOptions) {
    this.#options = options;
  }

  run(request: ArmRequest): Answer {
    const { services, url } = this.#options;
    const cluster = requireResource(services, request, clusterType);
    const { line, files } = readCommand(cluster, request);
    const requestId = randomUUID();
    const id = requestId.replaceAll('-', '');
    const path = `${cluster.id.replace(/\/managedClusters\//i, '/managedclusters/')}/commandResults/${id}`;
    const key = resultKey(cluster.id, id);
    const startedAt = seconds(new Date());
    this.#outcomes.set(key, { running: true, properties: { provisioningState: 'Running', startedAt } });
    const kubeconfig = services.kubeconfig(cluster.id, 'clusterAdmin');
    const outcome = canSchedule(cluster)
      ? services.commands.run({ line, files, kubeconfig }).then(succeeded)
      : Promise.reject(new Error(unscheduled(id)));
    const failed = (error: unknown): object => {
      const reason = error instanceof Error ? error.message : String(error);
      return { provisioningState: 'Failed', startedAt, finishedAt: seconds(new Date()), reason };
    };
    void outcome.catch(failed).then((properties) => this.#outcomes.set(key, { running: false, properties }));
    const location = `${url()}${path}?api-version=${request.apiVersion}`;
    return { status: 202, headers: { location, 'x-ms-request-id': requestId, ...retryAfter(1) } };
  }

  #result({ target }: ArmRequest): Answer {
    const outcome = this.#outcomes.get(target.id.toLowerCase());
    if (!outcome) throw aksError(404, 'NotFound', `Could not find the result of command ${target.name}.`);
    const { running, properties } = outcome;
    const headers = running ? { ...plain, ...retryAfter(1) } : plain;
    return { status: running ? 202 : 200, body: { id: target.name, properties }, headers };
  }
}

function resultKey(clusterId: string, id: string): string {
  return `${clusterId}/commandResults/${id}`.toLowerCase();
}

/** @throws ArmError where the cluster takes no commands, or this one cannot be understood */
function readCommand(cluster: Resource, { body }: ArmRequest): { line: string; files: ArchivedFile[] } {
  const { apiServerAccessProfile, aadProfile } = object(cluster.properties);
  if (object(apiServerAccessProfile).disableRunCommand === true) {
    const message = 'Run command is disabled on this cluster: apiServerAccessProfile.disableRunCommand is true.';
    throw aksError(400, 'RunCommandDisabled', message);
  }
  refuseStopped(cluster, 'running a command');
  const line = text(body.command);
  if (line.trim() === '') throw invalid('command', 'there is no command');
  if (aadProfile !== undefined && aadProfile !== null && text(body.clusterToken) === '') {
    throw invalid('clusterToken', 'a cluster of Microsoft Entra ID needs a token');
  }
  const context = text(body.context);
  if (context === '') return { line, files: [] };
  try {
    return { line, files: unzip(Buffer.from(context, 'base64')) };
  } catch (error) {
    if (error instanceof ZipError) throw invalid('context', error.message);
    throw error;
  }
}

function invalid(target: string, reason: string): Error {
  const message = `The value of parameter ${target} is invalid. Error details: ${reason}.`;
  return aksError(400, 'InvalidParameter', message, target);
}

/** The command's pod needs a Linux node without a taint: https://github.com/Azure/azure-cli/issues/25336 */
function canSchedule(cluster: Resource): boolean {
  return list(object(cluster.properties).agentPoolProfiles)
    .map(object)
    .some(({ osType, count, nodeTaints }) => {
      const taints = list(nodeTaints).filter((taint) => !text(taint).endsWith(':PreferNoSchedule'));
      return !same(text(osType), 'Windows') && Number(count) > 0 && taints.length === 0;
    });
}

/** Source: https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/create-upgrade-delete/resolve-az-aks-command-invoke-failures */
function unscheduled(id: string): string {
  return `Failed to run command due to cluster perf issue, container command-${id} in aks-command namespace did not start within 30s on your cluster, retry may helps. If issue persist, you may need to tune your cluster with better performance (larger node/paid tier).`;
}

/** A command that fails has been run all the same. */
function succeeded({ exitCode, startedAt, finishedAt, logs }: CommandResult): object {
  return {
    provisioningState: 'Succeeded',
    exitCode,
    startedAt: seconds(startedAt),
    finishedAt: seconds(finishedAt),
    logs,
  };
}

function seconds(time: Date): string {
  return time.toISOString().replace(/\.\d+/, '');
}
