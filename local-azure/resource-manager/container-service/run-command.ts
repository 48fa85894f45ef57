import { randomUUID } from 'node:crypto';
import { parse, stringify } from 'yaml';
import { StatusError } from '../../kubernetes/status.ts';
import { list, object, text, type Json } from '../../state/json.ts';
import { clusterType } from '../../state/resource-types.ts';
import type { Resource } from '../../state/state.ts';
import { plain, type ClusterOptions } from './cluster-operations.ts';
import { refuseStopped } from './cluster-power.ts';
import type { Command, CommandResult } from './command-run.ts';
import { requireResource } from '../common.ts';
import { aksError, type ArmError } from '../errors.ts';
import { retryAfter } from '../operations.ts';
import type { Answer, ArmRequest, ResourceHandlers, Services } from '../request.ts';
import { unzip, ZipError, type ArchivedFile } from './zip.ts';

/** What a command came to, or how it stands. */
interface Outcome {
  /** Undefined when it has. */
  readonly ended: Promise<unknown> | undefined;
  readonly properties: object;
}

/** Commands that run inside of clusters, private ones too. Source: https://learn.microsoft.com/azure/aks/access-private-cluster */
export class RunCommands {
  readonly results: ResourceHandlers = { get: (request) => this.#result(request) };
  readonly #options: ClusterOptions;
  readonly #outcomes = new Map<string, Outcome>();
  /** How many commands there have been, by cluster. */
  readonly #counts = new Map<string, number>();

  constructor(options: ClusterOptions) {
    this.#options = options;
  }

  run(request: ArmRequest): Answer {
    const { services, url } = this.#options;
    const cluster = requireResource(services, request, clusterType);
    const command = readCommand(services, cluster, request);
    const requestId = randomUUID();
    const id = requestId.replaceAll('-', '');
    const startedAt = seconds(new Date());
    const result = this.#begin(cluster.id, { id, command, caller: request.caller.objectId });
    const failed = (error: unknown): object => {
      const reason = error instanceof Error ? error.message : String(error);
      return { provisioningState: 'Failed', startedAt, finishedAt: seconds(new Date()), reason };
    };
    const key = resultKey(cluster.id, id);
    const ended = result
      .then(succeeded)
      .catch(failed)
      .then((properties) => this.#outcomes.set(key, { ended: undefined, properties }));
    this.#outcomes.set(key, { ended, properties: { provisioningState: 'Running', startedAt } });
    const location = `${url()}${this.#resultPath(cluster.id)}/${id}?api-version=${request.apiVersion}`;
    return { status: 202, headers: { location, 'x-ms-request-id': requestId, ...retryAfter(1) } };
  }

  /**
   * Starts a command in a pod of the embedded Kubernetes; beside a real one as it is.
   * @throws ArmError where no pod comes of it
   */
  #begin(
    clusterId: string,
    { id, command, caller }: { id: string; command: Command; caller: string },
  ): Promise<CommandResult> {
    const { inside, commands, commandBehaviours } = this.#options.services;
    const pods = inside(clusterId)?.commandPods;
    if (!pods) return commands.start(command).result;
    const { leftovers = false, unscheduled = 0 } = commandBehaviours.get(clusterId.toLowerCase()) ?? {};
    const pod = accepted(() => pods.create(id, caller));
    const remove = (): void => {
      if (!leftovers) pods.remove(pod);
    };
    if (this.#isLate(clusterId, unscheduled) || !pods.fits(pod)) {
      remove();
      throw notStarted(id);
    }
    const run = pods.run(pod, (output) => commands.start(command, output));
    return run.then(({ result }) => result).finally(remove);
  }

  /** True for the first commands of a cluster, as many as the scenario says. */
  #isLate(clusterId: string, most: number): boolean {
    const before = this.#counts.get(clusterId) ?? 0;
    this.#counts.set(clusterId, before + 1);
    return before < most;
  }

  #resultPath(clusterId: string): string {
    const path = `${clusterId.replace(/\/managedClusters\//i, '/managedclusters/')}/commandResults`;
    const behaviour = this.#options.services.commandBehaviours.get(clusterId.toLowerCase());
    return behaviour?.locationWithoutSubscription === true
      ? path.replace(/^\/subscriptions\/[^/]+/i, '/subscriptions/')
      : path;
  }

  #result(request: ArmRequest): Answer {
    const { target } = request;
    const outcome = this.#outcomes.get(target.id.toLowerCase());
    if (!outcome) throw aksError(404, 'NotFound', `Could not find the result of command ${target.name}.`);
    const { ended, properties } = outcome;
    const body = { id: target.name, properties };
    if (!ended) return { status: 200, body, headers: plain };
    const soon = ended.then(() => this.#result(request));
    return { status: 202, body, headers: { ...plain, ...retryAfter(1) }, soon };
  }
}

function resultKey(clusterId: string, id: string): string {
  return `${clusterId}/commandResults/${id}`.toLowerCase();
}

/** @throws ArmError where the cluster takes no commands, or this one cannot be understood */
function readCommand(services: Services, cluster: Resource, { body }: ArmRequest): Command {
  const { apiServerAccessProfile, aadProfile } = object(cluster.properties);
  if (object(apiServerAccessProfile).disableRunCommand === true) {
    const message = 'Run command is disabled on this cluster: apiServerAccessProfile.disableRunCommand is true.';
    throw aksError(400, 'RunCommandDisabled', message);
  }
  refuseStopped(cluster, 'running a command');
  const line = text(body.command);
  if (line.trim() === '') throw invalid('command', 'there is no command');
  const administrator = services.inside(cluster.id)?.kubeconfig('clusterAdmin') ?? '';
  if (aadProfile === undefined || aadProfile === null)
    return { line, files: readFiles(body), kubeconfig: administrator };
  const token = text(body.clusterToken);
  if (token === '') throw invalid('clusterToken', 'a cluster of Microsoft Entra ID needs a token');
  return { line, files: readFiles(body), kubeconfig: withToken(administrator, token) };
}

function readFiles({ context }: Json): ArchivedFile[] {
  try {
    return text(context) === '' ? [] : unzip(Buffer.from(text(context), 'base64'));
  } catch (error) {
    if (error instanceof ZipError) throw invalid('context', error.message);
    throw error;
  }
}

function withToken(kubeconfig: string, token: string): string {
  const config = parse(kubeconfig) as Json;
  return stringify({ ...config, users: list(config.users).map((user) => ({ ...object(user), user: { token } })) });
}

function invalid(target: string, reason: string): ArmError {
  const message = `The value of parameter ${target} is invalid. Error details: ${reason}.`;
  return aksError(400, 'InvalidParameter', message, target);
}

/**
 * What AKS says where policies refuse the command's pod.
 * Source of this and the next: https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/create-upgrade-delete/resolve-az-aks-command-invoke-failures
 */
function accepted<Created>(create: () => Created): Created {
  try {
    return create();
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    const message = `Failed to run command in managed cluster due to kubernetes failure. details: ${error.message}`;
    throw aksError(400, 'KubernetesOperationError', message);
  }
}

/** What AKS says to the request itself where no node takes the pod: https://github.com/Azure/azure-cli/issues/27776 */
function notStarted(id: string): ArmError {
  const message = `Failed to run command due to cluster perf issue, container command-${id} in aks-command namespace did not start within 30s on your cluster, retry may helps. If issue persist, you may need to tune your cluster with better performance (larger node/paid tier).`;
  return aksError(400, 'KubernetesPerformanceError', message);
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
