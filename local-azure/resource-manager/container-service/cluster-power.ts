import { branch, list, object, text } from '../../state/json.ts';
import { same } from '../../state/resource-id.ts';
import { clusterType } from '../../state/resource-types.ts';
import type { Resource } from '../../state/state.ts';
import {
  begin,
  isSettled,
  notLatest,
  provisioningState,
  withLocation,
  withProvisioningState,
  type ClusterOptions,
} from './cluster-operations.ts';
import { shown } from './cluster-shape.ts';
import { requireResource } from '../common.ts';
import { aksError, type ArmError } from '../errors.ts';
import type { Answer, ArmRequest } from '../request.ts';

export function powerState(cluster: Resource): string {
  return text(object(object(cluster.properties).powerState).code) || 'Running';
}

/** Source: https://learn.microsoft.com/azure/aks/start-stop-cluster */
export function stop(options: ClusterOptions, request: ArmRequest): Answer {
  const cluster = requireResource(options.services, request, clusterType);
  if (!isSettled(options.services, cluster)) throw refused(options, cluster, 'stopping');
  if (same(powerState(cluster), 'Stopped')) {
    const message = 'managed cluster is not currently running, stopping cannot be performed';
    throw aksError(409, 'OperationNotAllowed', message);
  }
  return move(options, request, cluster, { during: 'Stopping', after: 'Stopped' });
}

/** Source: https://learn.microsoft.com/azure/aks/start-stop-cluster */
export function start(options: ClusterOptions, request: ArmRequest): Answer {
  const cluster = requireResource(options.services, request, clusterType);
  const isStopped = isSettled(options.services, cluster) && same(powerState(cluster), 'Stopped');
  if (!isStopped) throw refused(options, cluster, 'starting');
  return move(options, request, cluster, { during: 'Starting', after: 'Running' });
}

/** @throws ArmError 409 where the cluster has no nodes and no API server to do something with */
export function refuseStopped(cluster: Resource, what: string): void {
  if (!same(powerState(cluster), 'Stopped')) return;
  const message = `managed cluster is in Provisioning State(${provisioningState(cluster)}) and Power State(Stopped), ${what} cannot be performed`;
  throw aksError(409, 'OperationNotAllowed', message);
}

function refused({ services }: ClusterOptions, cluster: Resource, what: string): ArmError {
  const { startTime } = services.operations.running(cluster.id) ?? { startTime: undefined };
  const state = `managed cluster is in Provisioning State(${provisioningState(cluster)}) and Power State(${powerState(cluster)})`;
  const since = startTime === undefined ? '' : ` The previous operation started at '${startTime}' (RFC3339 format)`;
  return aksError(409, 'OperationNotAllowed', `${state}, ${what} cannot be performed${since}`);
}

function move(
  options: ClusterOptions,
  request: ArmRequest,
  cluster: Resource,
  { during, after }: { during: string; after: string },
): Answer {
  const { services } = options;
  const moving = services.state.put(withProvisioningState(cluster, during));
  const begun = begin(
    options,
    moving,
    () => {
      const latest = services.state.get(cluster.id);
      if (!latest) return notLatest;
      services.state.put(withPower(withProvisioningState(latest, 'Succeeded'), after));
      return undefined;
    },
    notLatest,
  );
  const body = shown(services, moving, request.apiVersion);
  return { status: 202, body, headers: withLocation(options, moving, begun) };
}

function withPower(cluster: Resource, code: string): Resource {
  const properties = branch(cluster, 'properties');
  properties.powerState = { code };
  properties.agentPoolProfiles = list(properties.agentPoolProfiles).map((pool) => ({
    ...object(pool),
    powerState: { code },
  }));
  return cluster;
}

/** Ends the operation that runs. Source: https://learn.microsoft.com/azure/aks/manage-abort-operations */
export function abort(options: ClusterOptions, request: ArmRequest): Answer {
  const { services } = options;
  const cluster = requireResource(services, request, clusterType);
  if (isSettled(services, cluster)) return { status: 204 };
  services.operations.cancel(cluster.id, notLatest);
  const canceling = services.state.put(withProvisioningState(cluster, 'Canceling'));
  const begun = begin(options, canceling, () => {
    const latest = services.state.get(cluster.id);
    if (!latest) return notLatest;
    services.state.put(withProvisioningState(latest, 'Canceled'));
    return undefined;
  });
  const body = shown(services, canceling, request.apiVersion);
  return { status: 202, body, headers: withLocation(options, canceling, begun) };
}
