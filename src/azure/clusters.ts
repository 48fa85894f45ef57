import type { Clock } from '../clock.ts';
import { busyState, readCluster, type Cluster } from '../egress/cluster.ts';
import { hiddenProperties, updatedBody, type ClusterChange } from '../egress/cluster-update.ts';
import { ActionError } from '../errors.ts';
import { list, object, text, type Json } from '../json.ts';
import { awaitSettled } from './await-settled.ts';
import { AzureError } from './azure-error.ts';
import { clusterType, parseResourceId } from './resource-id.ts';
import { apiVersions } from './api-versions.ts';
import type { ResourceManager } from './resource-manager.ts';

/** A managed cluster as it was read, and what the action understands of it. */
export interface ReadCluster {
  body: Json;
  cluster: Cluster;
}

/**
 * Reads the managed cluster.
 * @throws ActionError `input` when it is not there, with the nearest name that is.
 */
export async function getCluster(manager: ResourceManager, id: string): Promise<ReadCluster> {
  const body = await manager.get(id, apiVersions.cluster).catch(async (error: unknown) => {
    if (error instanceof AzureError && error.status === 404) throw await notFound(manager, id, error.code ?? '');
    throw error;
  });
  if (!body) throw await notFound(manager, id, 'ResourceNotFound');
  return { body, cluster: readCluster(body) };
}

async function notFound(manager: ResourceManager, id: string, code: string): Promise<ActionError> {
  const { subscriptionId = '', resourceGroup = '', name = '' } = parseResourceId(id) ?? {};
  const what =
    code === 'SubscriptionNotFound'
      ? `The subscription ${subscriptionId} was not found, or this identity may not see it.`
      : code === 'ResourceGroupNotFound'
        ? `The resource group ${resourceGroup} was not found in subscription ${subscriptionId}.`
        : `The cluster ${name} was not found in resource group ${resourceGroup} of subscription ${subscriptionId}.`;
  const near = await nearMiss(manager, subscriptionId, resourceGroup, name);
  return new ActionError('input', what, {
    code,
    next: near === undefined ? 'Correct subscription-id, resource-group and cluster-name.' : `Did you mean ${near}?`,
  });
}

/** Of a short name, fewer: the one that is meant must shine through. */
const mostSlips = 3;

/** The cluster that was probably meant: the same name elsewhere, or a name that is a slip away. */
async function nearMiss(
  manager: ResourceManager,
  subscriptionId: string,
  group: string,
  name: string,
): Promise<string | undefined> {
  const clusters = await manager
    .list(`/subscriptions/${subscriptionId}/providers/${clusterType}`, apiVersions.cluster)
    .catch(() => []);
  const found = clusters
    .map((body) => parseResourceId(text(body.id)))
    .filter((id) => id !== undefined)
    .map((id) => ({
      id,
      distance: slips(id.name, name) + (id.resourceGroup.toLowerCase() === group.toLowerCase() ? 0 : 1),
    }))
    .sort((left, right) => left.distance - right.distance)
    .find(({ id, distance }) => distance <= Math.min(mostSlips, Math.ceil(id.name.length / 2)));
  return found && `cluster-name: ${found.id.name}, resource-group: ${found.id.resourceGroup}`;
}

/** Letters to insert, delete or replace to get from one name to the other (Levenshtein). */
function slips(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(left.toLowerCase()).entries()) {
    const next = [index + 1];
    for (const [column, other] of Array.from(right.toLowerCase()).entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** How a busy cluster is waited for. */
export interface IdleWait {
  clock: Clock;
  /** Milliseconds. */
  timeout: number;
  signal: AbortSignal;
  /** Told of the cluster as it is first read, busy or not. */
  seen?: (cluster: Cluster) => void;
  waiting: (state: string) => void;
}

/** Waits until no operation runs on the cluster, or time is up, and returns it as it is then. */
export async function settledCluster(manager: ResourceManager, id: string, wait: IdleWait): Promise<ReadCluster> {
  const read = (): Promise<ReadCluster> => getCluster(manager, id);
  const first = await read();
  wait.seen?.(first.cluster);
  return awaitSettled(first, {
    ...wait,
    read,
    isBusy: ({ cluster }) => busyState(cluster) !== undefined,
    waiting: ({ cluster }) => wait.waiting(busyState(cluster) ?? ''),
  });
}

/**
 * Waits until no operation runs on the cluster, and returns it as it is then.
 * @throws ActionError `timeout` when the operation outlasts the deadline.
 */
export async function idleCluster(manager: ResourceManager, id: string, wait: IdleWait): Promise<ReadCluster> {
  const read = await settledCluster(manager, id, wait);
  const state = busyState(read.cluster);
  if (state === undefined) return read;
  throw new ActionError(
    'timeout',
    `${read.cluster.name} is still ${state}: an operation of somebody else did not end within operation-timeout.`,
    { next: 'Run this again when it has ended. Nothing was written to the cluster meanwhile.' },
  );
}

/** Where Azure tells which API versions clusters have. */
export function providerPath(subscriptionId: string): string {
  return `/subscriptions/${subscriptionId}/providers/Microsoft.ContainerService`;
}

/** Property paths of the cluster that only a newer API version shows. Undefined where the caller may not ask which versions there are. */
export async function previewProperties(
  manager: ResourceManager,
  id: string,
  stable: Json,
): Promise<string[] | undefined> {
  const subscriptionId = parseResourceId(id)?.subscriptionId ?? '';
  try {
    const provider = await manager.get(providerPath(subscriptionId), apiVersions.resources);
    const types = list(provider?.resourceTypes).map(object);
    const clusters = types.find((type) => text(type.resourceType).toLowerCase() === 'managedclusters');
    const newest = list(clusters?.apiVersions).map(text).sort().at(-1);
    if (newest === undefined || newest <= apiVersions.cluster) return provider ? [] : undefined;
    const preview = await manager.get(id, newest);
    const hidden = hiddenProperties(stable, preview);
    // What somebody sets between two readings is not hidden.
    return hidden.length === 0 ? hidden : hiddenProperties(await manager.get(id, apiVersions.cluster), preview);
  } catch (error) {
    if (error instanceof AzureError) return undefined;
    throw error;
  }
}

/** Writes a change of the cluster as a round trip of what was read, guarded by its eTag where it has one, and waits for Azure to carry it out. */
export async function updateCluster(
  manager: ResourceManager,
  read: ReadCluster,
  change: ClusterChange,
): Promise<ReadCluster> {
  const body = await manager.put(read.cluster.id, apiVersions.cluster, updatedBody(read.body, change), {
    ifMatch: read.cluster.etag,
  });
  return { body, cluster: readCluster(body) };
}

/** True when the write lost against somebody else's: read again, plan again. */
export function isOvertaken(error: unknown): boolean {
  if (!(error instanceof AzureError)) return false;
  return (
    error.status === 412 ||
    ['EtagMismatch', 'AKSOperationPreempted', 'NotLatestOperation', 'PreconditionFailed'].includes(error.code ?? '')
  );
}

/** True when a write was refused of which an earlier try may have been carried out, although its answer was lost. */
export function isPerhapsDone(error: unknown): boolean {
  return error instanceof AzureError && error.mayBeDone;
}

/** True when Azure refuses a write because another operation runs: it passes. Source: https://aka.ms/aks-pending-operation */
export function isBusyRefusal(error: unknown): boolean {
  if (!(error instanceof AzureError) || error.code !== 'OperationNotAllowed') return false;
  return error.status === 409 && /in progress/i.test(error.message);
}
