import { mergeScenario } from '../scenario/resources.ts';
import { branch, list, object, text, type Json } from '../state/json.ts';
import { reconcileOutbound } from '../state/outbound.ts';
import { clusterType } from '../state/resource-types.ts';
import type { Resource } from '../state/state.ts';
import { clusterPreview } from './api-versions.ts';
import { refuseInvalid } from './cluster-validation.ts';
import { updatedCluster } from './cluster-update.ts';
import { listed, requireGroup, requireResource, withTags } from './common.ts';
import { aksError } from './errors.ts';
import { joinedIds, refuseJoins, unjoinable } from './joins.ts';
import { retryAfter, type Operation, type OperationFailure } from './operations.ts';
import type { Answer, ArmRequest, ResourceHandlers, Services } from './request.ts';

export interface ClusterOptions {
  services: Services;
  url: () => string;
  /** Milliseconds that an operation takes. */
  time: number;
}

/** Microsoft.ContainerService answers `application/json` without a charset, and its errors are not wrapped. */
const plain = { 'content-type': 'application/json' };

/** Managed clusters. Source: https://learn.microsoft.com/rest/api/aks/managed-clusters */
export function clusterHandlers(options: ClusterOptions): ResourceHandlers {
  const { services } = options;
  return {
    get: (request) => {
      const cluster = requireResource(services, request, clusterType);
      return { status: 200, body: shown(services, cluster, request.apiVersion), headers: plain };
    },
    list: (request) => ({ ...listed(services, request, clusterType), headers: plain }),
    put: (request) => put(options, request),
    patch: (request) => patch(options, request),
    actions: {
      listclusterusercredential: (request) => credential(services, request, 'clusterUser'),
      listclusteradmincredential: (request) => credential(services, request, 'clusterAdmin'),
    },
  };
}

/** A preview version shows what only it knows; a stable one does not. */
function shown({ previews }: Services, cluster: Resource, apiVersion: string): Json {
  if (apiVersion < clusterPreview) return cluster;
  return object(mergeScenario(cluster, previews.get(cluster.id.toLowerCase()) ?? {}));
}

function credential(services: Services, request: ArmRequest, user: 'clusterAdmin' | 'clusterUser'): Answer {
  const cluster = requireResource(services, request, clusterType);
  const properties = object(cluster.properties);
  if (user === 'clusterAdmin' && properties.disableLocalAccounts === true) {
    const message = 'Getting static credential is not allowed because this cluster is set to disable local accounts.';
    throw aksError(400, 'BadRequest', message);
  }
  const value = Buffer.from(services.kubeconfig(cluster.id, user)).toString('base64');
  return { status: 200, body: { kubeconfigs: [{ name: user, value }] }, headers: plain };
}

function put(options: ClusterOptions, request: ArmRequest): Answer {
  const { services } = options;
  const cluster = writable(services, request);
  const wanted = updatedCluster(cluster, request.body);
  refuseInvalid(services.state, wanted);
  refuseJoins(services, request, wanted);
  if (!request.apiVersion.includes('preview')) services.previews.delete(cluster.id.toLowerCase());
  return accept(options, request, wanted);
}

function patch(options: ClusterOptions, request: ArmRequest): Answer {
  return accept(options, request, withTags(writable(options.services, request), request));
}

/** @throws ArmError when the cluster is missing, was changed since it was read, or is busy. */
function writable(services: Services, request: ArmRequest): Resource {
  requireGroup(services, request);
  const cluster = services.state.get(request.target.id);
  const wanted = request.headers['if-match'];
  if (typeof wanted === 'string' && (wanted === '*' ? !cluster : wanted !== cluster?.eTag)) {
    const message = `The provided etag '${wanted}' does not match the etag of the managed cluster. Please read it again and retry.`;
    throw aksError(412, 'PreconditionFailed', message);
  }
  if (!cluster) throw aksError(501, 'NotImplemented', 'Local Azure makes no clusters: they come from its scenario.');
  const state = text(object(cluster.properties).provisioningState);
  if (!services.operations.running(cluster.id) && ['Succeeded', 'Failed', 'Canceled'].includes(state)) return cluster;
  const message = `Operation is not allowed: Another operation (${state}) is in progress, please wait for it to finish before starting a new operation. See https://aka.ms/aks-pending-operation for more details`;
  throw aksError(409, 'OperationNotAllowed', message);
}

/** Until the operation ends the cluster shows what was asked for, but what is in effect is what was in effect before. */
function accept(options: ClusterOptions, request: ArmRequest, wanted: Resource): Answer {
  const { services, time } = options;
  const cluster = services.state.put(withProvisioningState(wanted, 'Updating'));
  const operation = services.operations.start(cluster.id, time, () => finishUpdate(services, cluster.id));
  const body = shown(services, cluster, request.apiVersion);
  return {
    status: 200,
    body,
    headers: { ...plain, ...operationHeader(options, cluster, operation), ...retryAfter(time) },
  };
}

function operationHeader(
  { url, services }: ClusterOptions,
  cluster: Resource,
  { id }: Operation,
): Record<string, string> {
  const location = text(cluster.location);
  const path = `/subscriptions/${services.subscriptionId}/providers/Microsoft.ContainerService/locations/${location}/operations/${id}`;
  return {
    'azure-asyncoperation': `${url()}${path}?api-version=2025-03-01&t=${String(Date.now())}&c=MIIHhzCCBm&s=Kq8fX2&h=d0Zt`,
  };
}

/** Milliseconds that the operation takes which a scenario starts in. */
const resumedTime = 10_000;

/** Lets the operation run on that a cluster is in at the start. */
export function resumeUpdate(services: Services, cluster: Resource): void {
  const state = text(object(cluster.properties).provisioningState);
  if (['Succeeded', 'Failed', 'Canceled'].includes(state)) return;
  services.operations.start(cluster.id, resumedTime, () => finishUpdate(services, cluster.id));
}

function finishUpdate({ state, access }: Services, id: string): OperationFailure | undefined {
  const cluster = state.get(id);
  if (!cluster)
    return {
      code: 'NotLatestOperation',
      message:
        'Cannot proceed with the operation. Either the operation has been preempted by another one, or the information needed by the operation failed to be saved.',
    };
  const failure = unjoinable(access, cluster, joinedIds(cluster));
  state.batch(() => {
    if (!failure) reconcileOutbound(state, id);
    state.put(withProvisioningState(state.get(id) ?? cluster, failure ? 'Failed' : 'Succeeded'));
  });
  return failure;
}

/** Cluster and pools carry the state together. */
function withProvisioningState(cluster: Resource, provisioningState: string): Resource {
  const properties = branch(cluster, 'properties');
  properties.provisioningState = provisioningState;
  properties.agentPoolProfiles = list(properties.agentPoolProfiles).map((pool) => ({
    ...object(pool),
    provisioningState,
  }));
  return cluster;
}
