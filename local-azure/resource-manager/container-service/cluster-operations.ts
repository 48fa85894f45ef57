import { branch, list, object, text } from '../../state/json.ts';
import type { Resource } from '../../state/state.ts';
import { aksError } from '../errors.ts';
import { retryAfter, signature, type Finish, type Operation, type OperationFailure } from '../operations.ts';
import type { ArmRequest, Services } from '../request.ts';

export interface ClusterOptions {
  services: Services;
  url: () => string;
  /** Milliseconds that an operation takes. */
  time: number;
}

/** Microsoft.ContainerService answers `application/json` without a charset, and its errors are not wrapped. */
export const plain = { 'content-type': 'application/json' };

/** What operations end with that another one ended, and what those of starting and stopping say even while they go well. */
export const notLatest: OperationFailure = {
  code: 'NotLatestOperation',
  message:
    'Cannot proceed with the operation. Either the operation has been preempted by another one, or the information needed by the operation failed to be saved.',
};

/** What an operation is, as its cluster's provisioning state names it, and as a refusal calls it. */
const names: Readonly<Record<string, string>> = {
  Creating: 'create',
  Updating: 'update',
  Deleting: 'delete',
  Starting: 'start',
  Stopping: 'stop',
  Canceling: 'abort',
};

const settled = ['Succeeded', 'Failed', 'Canceled'];

export function provisioningState(cluster: Resource): string {
  return text(object(cluster.properties).provisioningState);
}

/** True where no operation runs on the cluster. */
export function isSettled({ operations }: Services, cluster: Resource): boolean {
  return !operations.running(cluster.id) && settled.includes(provisioningState(cluster));
}

/**
 * A cluster takes one operation at a time.
 * Source: https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/create-upgrade-delete/cluster-operation-not-allowed
 * @throws ArmError 409; newer versions of the API name the operation
 */
export function refuseBusy(services: Services, cluster: Resource, { apiVersion }: ArmRequest): void {
  if (isSettled(services, cluster)) return;
  const state = provisioningState(cluster);
  const running = services.operations.running(cluster.id);
  const wait = 'lease wait for it to finish before starting a new operation. See https://aka.ms/aks-pending-operation';
  const message =
    running && apiVersion >= '2026-05-01'
      ? `Operation is not allowed because there's an in progress ${names[state] ?? 'update'} managed cluster operation (operation ID: ${running.id}) on the managed cluster started on UTC ${running.startTime}. P${wait} for more details`
      : `Operation is not allowed: Another operation (${state}) is in progress, p${wait} for more details`;
  throw aksError(409, 'OperationNotAllowed', message);
}

/** Starts an operation on a cluster; its headers are for the answer. */
export function begin(
  options: ClusterOptions,
  cluster: Resource,
  finish: Finish,
  error?: OperationFailure,
): { operation: Operation; headers: Record<string, string> } {
  const { services, time } = options;
  const operation = services.operations.start(cluster.id, time, finish, error);
  const link = `${operationUrl(options, cluster, 'operations', operation)}&${signature()}`;
  return { operation, headers: { ...plain, 'azure-asyncoperation': link, ...retryAfter(time) } };
}

/** The headers of an operation that also has a link to its result. */
export function withLocation(
  options: ClusterOptions,
  cluster: Resource,
  { operation, headers }: ReturnType<typeof begin>,
): Record<string, string> {
  const location = `${operationUrl(options, cluster, 'operationresults', operation)}&${signature()}`;
  return { ...headers, location };
}

function operationUrl(
  { url, services }: ClusterOptions,
  { location }: Resource,
  kind: string,
  { id }: Operation,
): string {
  const provider = `/subscriptions/${services.subscriptionId}/providers/Microsoft.ContainerService`;
  return `${url()}${provider}/locations/${text(location)}/${kind}/${id}?api-version=2025-03-01`;
}

/** Cluster and pools carry the state together. */
export function withProvisioningState(cluster: Resource, state: string): Resource {
  const properties = branch(cluster, 'properties');
  properties.provisioningState = state;
  properties.agentPoolProfiles = list(properties.agentPoolProfiles).map((pool) => ({
    ...object(pool),
    provisioningState: state,
  }));
  return cluster;
}
