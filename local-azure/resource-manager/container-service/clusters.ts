import { branch, list, object, text } from '../../state/json.ts';
import { loadBalancerId } from '../../state/load-balancer.ts';
import { managedGatewayId } from '../../state/managed-gateway.ts';
import { deleteCluster, reconcileOutbound } from '../../state/outbound.ts';
import { groupId, isIdOf } from '../../state/resource-id.ts';
import { clusterType, natGatewayType } from '../../state/resource-types.ts';
import type { AzureState, Resource } from '../../state/state.ts';
import { agentPoolHandlers } from './agent-pools.ts';
import { kubeletIdentity, newCluster } from './cluster-create.ts';
import { accessProfile, credential } from './cluster-credentials.ts';
import { refuseStaleCluster } from './cluster-etags.ts';
import {
  begin,
  isSettled,
  notLatest,
  plain,
  provisioningState,
  refuseBusy,
  withLocation,
  withProvisioningState,
  type ClusterOptions,
} from './cluster-operations.ts';
import { abort, refuseStopped, start, stop } from './cluster-power.ts';
import { shown } from './cluster-shape.ts';
import { updatedCluster } from './cluster-update.ts';
import { refuseInvalid, refuseInvalidNew } from './cluster-validation.ts';
import { listed, requireGroup, requireLocation, requireResource, withTags } from '../common.ts';
import { aksError } from '../errors.ts';
import { refuseImmutable } from './immutable-properties.ts';
import { balancerAddresses, gatewayAddresses, refuseJoins, unjoinableOwn } from '../authorization/joins.ts';
import { lockedWrite } from '../authorization/locks.ts';
import { versionTypes } from './kubernetes-versions.ts';
import type { OperationFailure } from '../operations.ts';
import type { Answer, ArmRequest, ResourceHandlers, Services } from '../request.ts';
import { RunCommands } from './run-command.ts';

const poolType = `${clusterType}/agentPools`;
const resultType = `${clusterType}/commandResults`;
const profileType = `${clusterType}/accessProfiles`;

export const clusterTypeNames = [clusterType, poolType, resultType, profileType];

/** Microsoft.ContainerService. Source: https://learn.microsoft.com/rest/api/aks */
export function clusterTypes(options: ClusterOptions): Record<string, ResourceHandlers> {
  const commands = new RunCommands(options);
  return {
    [clusterType]: clusterHandlers(options, commands),
    ...versionTypes(options.services),
    [poolType]: agentPoolHandlers(options),
    [resultType]: commands.results,
    [profileType]: {
      actions: { listcredential: (request) => accessProfile(options.services, request) },
    },
  };
}

function clusterHandlers(options: ClusterOptions, commands: RunCommands): ResourceHandlers {
  const { services } = options;
  const deleted = new Set<string>();
  return {
    get: (request) => get(services, request, deleted),
    list: (request) => {
      const answer = listed(services, request, clusterType);
      const value = list(object(answer.body).value).map((cluster) =>
        shown(services, cluster as Resource, request.apiVersion),
      );
      return { ...answer, body: { ...object(answer.body), value }, headers: plain };
    },
    put: (request) => put(options, request),
    patch: (request) => {
      const cluster = requireWritable(services, request);
      return accept(options, request, withTags(cluster, request));
    },
    delete: (request) => remove(options, request, deleted),
    actions: {
      listclusterusercredential: (request) => credential(services, request, 'clusterUser'),
      listclusteradmincredential: (request) => credential(services, request, 'clusterAdmin'),
      listclustermonitoringusercredential: (request) => credential(services, request, 'clusterMonitoringUser'),
      stop: (request) => stop(options, request),
      start: (request) => start(options, request),
      abort: (request) => abort(options, request),
      runcommand: (request) => commands.run(request),
    },
  };
}

/** Right after a cluster is gone it is AKS that says so, before Resource Manager knows. */
function get(services: Services, request: ArmRequest, deleted: Set<string>): Answer {
  const { id, name, group } = request.target;
  if (!services.state.get(id) && deleted.delete(id.toLowerCase())) {
    const message = `Could not find managed cluster resource: ${name} in subscription: ${services.subscriptionId}, resourceGroup: ${group}.`;
    throw aksError(404, 'NotFound', message);
  }
  const cluster = requireResource(services, request, clusterType);
  return { status: 200, body: shown(services, cluster, request.apiVersion), headers: plain };
}

function put(options: ClusterOptions, request: ArmRequest): Answer {
  const { services } = options;
  requireGroup(services, request);
  const existing = services.state.get(request.target.id);
  refuseStaleCluster(existing, request);
  const location = requireLocation(request, clusterType, existing);
  if (!existing) return create(options, request, location);
  refuseBusy(services, existing, request);
  refuseStopped(existing, 'updating');
  refuseImmutable(existing, request.body);
  const wanted = updatedCluster(existing, request.body);
  refuseInvalid(services.state, wanted, existing);
  refuseJoins(services, request, wanted);
  if (!request.apiVersion.includes('preview')) services.previews.delete(existing.id.toLowerCase());
  return accept(options, request, wanted);
}

/** @throws ArmError when the cluster is missing, was changed since it was read, or is busy. */
function requireWritable(services: Services, request: ArmRequest): Resource {
  const cluster = requireResource(services, request, clusterType);
  refuseStaleCluster(cluster, request);
  refuseBusy(services, cluster, request);
  return cluster;
}

/** The node resource group is there at once; addresses and identities come with the end, as does Kubernetes. */
function create(options: ClusterOptions, request: ArmRequest, location: string): Answer {
  const { services } = options;
  const { state } = services;
  const wanted = newCluster(services, request, location);
  refuseInvalidNew(state, wanted);
  refuseJoins(services, request, wanted);
  state.put({
    id: groupId(services.subscriptionId, text(object(wanted.properties).nodeResourceGroup)),
    location,
    managedBy: wanted.id,
    properties: { provisioningState: 'Succeeded' },
  });
  const cluster = state.put(wanted);
  const kubernetes = services.startKubernetes(cluster.id);
  // Its failure is the operation's, where that is not cancelled before.
  kubernetes.catch(() => undefined);
  const { headers } = begin(options, cluster, async () => {
    await kubernetes;
    const latest = state.get(cluster.id);
    if (latest) branch(latest, 'properties').identityProfile = kubeletIdentity(latest);
    if (latest) state.put(latest);
    return finishUpdate(services, cluster.id);
  });
  return { status: 201, body: shown(services, cluster, request.apiVersion), headers };
}

/** Until the operation ends the cluster shows what was asked for, but what is in effect is what was in effect before. */
function accept(options: ClusterOptions, request: ArmRequest, wanted: Resource): Answer {
  const { services } = options;
  const cluster = services.state.put(withProvisioningState(wanted, 'Updating'));
  const { headers } = begin(options, cluster, () => finishUpdate(services, cluster.id));
  return { status: 200, body: shown(services, cluster, request.apiVersion), headers };
}

/** A cluster can be deleted whatever it does. */
function remove(options: ClusterOptions, request: ArmRequest, deleted: Set<string>): Answer {
  const { services } = options;
  requireGroup(services, request);
  const cluster = services.state.get(request.target.id);
  refuseStaleCluster(cluster, request);
  if (!cluster) return { status: 204 };
  services.operations.cancel(cluster.id, notLatest);
  const deleting = services.state.put(withProvisioningState(cluster, 'Deleting'));
  const begun = begin(options, deleting, () => {
    deleteCluster(services.state, deleting);
    deleted.add(cluster.id.toLowerCase());
    return undefined;
  });
  return { status: 202, headers: withLocation(options, deleting, begun) };
}

/** Milliseconds that the operation takes which a scenario starts in. */
const resumedTime = 10_000;

/** Lets the operation run on that a cluster is in at the start. A deletion stays: there would be nothing left to look at. */
export function resumeUpdate(services: Services, cluster: Resource): void {
  if (isSettled(services, cluster) || provisioningState(cluster) === 'Deleting') return;
  services.operations.start(cluster.id, resumedTime, () => finishUpdate(services, cluster.id));
}

function finishUpdate({ state, access }: Services, id: string): OperationFailure | undefined {
  const cluster = state.get(id);
  if (!cluster) return notLatest;
  const failure =
    unjoinableOwn(access, cluster) ?? unreconcilable(state, cluster) ?? lockedWrite(state, loadBalancerId(cluster));
  state.batch(() => {
    if (!failure) reconcileOutbound(state, id);
    state.put(withProvisioningState(state.get(id) ?? cluster, failure ? 'Failed' : 'Succeeded'));
  });
  return failure;
}

/** How an operation fails whose addresses have gone since it was accepted. */
function unreconcilable(state: AzureState, cluster: Resource): OperationFailure | undefined {
  const gone = (addresses: string[], user: string): OperationFailure | undefined => {
    const id = addresses.find((address) => !state.get(address));
    if (id === undefined) return undefined;
    const cause = `Resource ${id} referenced by resource ${user} was not found. Please make sure that the referenced resource exists, and that both resources are in the same region.`;
    const [code, what] = isIdOf(user, natGatewayType)
      ? ['ReconcileManagedNATGatewayError', 'managed NAT gateway']
      : ['ReconcileStandardLoadBalancerError', 'standard load balancer'];
    const message = `Reconcile ${what} failed. Details: Code="InvalidResourceReference" Message="${cause}"`;
    return { code, message };
  };
  return (
    gone(balancerAddresses(cluster), loadBalancerId(cluster)) ??
    gone(gatewayAddresses(cluster), managedGatewayId(cluster))
  );
}
