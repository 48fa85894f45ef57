import { branch, list, object, text, type Json } from '../../state/json.ts';
import { same } from '../../state/resource-id.ts';
import { clusterType } from '../../state/resource-types.ts';
import type { Resource } from '../../state/state.ts';
import { refuseStaleCluster } from './cluster-etags.ts';
import { begin, notLatest, plain, refuseBusy, withLocation, type ClusterOptions } from './cluster-operations.ts';
import { refuseStopped } from './cluster-power.ts';
import { shown } from './cluster-shape.ts';
import { updatedPool } from './cluster-update.ts';
import { refuseInvalid, refuseInvalidPool } from './cluster-validation.ts';
import { requireGroup } from '../common.ts';
import { aksError, parentNotFound, type ArmError } from '../errors.ts';
import { refuseImmutablePool } from './immutable-properties.ts';
import { newPool } from './new-pool.ts';
import type { Answer, ArmRequest, ResourceHandlers } from '../request.ts';

/** Node pools by themselves, whose properties their cluster shows too. Source: https://learn.microsoft.com/rest/api/aks/agent-pools */
export function agentPoolHandlers(options: ClusterOptions): ResourceHandlers {
  return {
    list: (request) => {
      const cluster = requireCluster(options, request);
      const value = poolsOf(options, cluster, request).map((pool) => asResource(cluster, pool));
      return { status: 200, body: { value }, headers: plain };
    },
    get: (request) => {
      const cluster = requireCluster(options, request);
      const pool = poolsOf(options, cluster, request).find(isNamed(request));
      if (!pool) throw notFound(request);
      return { status: 200, body: asResource(cluster, pool), headers: plain };
    },
    put: (request) => put(options, request),
    delete: (request) => remove(options, request),
  };
}

function requireCluster({ services }: ClusterOptions, request: ArmRequest): Resource {
  requireGroup(services, request);
  const [, id = ''] = /^(.*\/managedClusters\/[^/]+)/i.exec(request.target.id) ?? [];
  const cluster = services.state.get(id);
  if (cluster) return cluster;
  throw parentNotFound(id);
}

function poolsOf({ services }: ClusterOptions, cluster: Resource, { apiVersion }: ArmRequest): Json[] {
  return list(object(shown(services, cluster, apiVersion).properties).agentPoolProfiles).map(object);
}

function isNamed({ target }: ArmRequest): (pool: Json) => boolean {
  return ({ name }) => same(text(name), target.name);
}

function asResource({ id }: Resource, { name, ...properties }: Json): Json {
  const own = `${id.replace(/\/resourceGroups\//i, '/resourcegroups/')}/agentPools/${text(name)}`;
  return { id: own, name, type: `${clusterType}/agentPools`, properties };
}

function notFound({ target }: ArmRequest): ArmError {
  const message = `Agent pool '${target.name}' could not be found.`;
  return aksError(404, 'NotFound', message);
}

function put(options: ClusterOptions, request: ArmRequest): Answer {
  const { services } = options;
  const cluster = requireCluster(options, request);
  const pools = list(object(cluster.properties).agentPoolProfiles).map(object);
  const before = pools.find(isNamed(request));
  refuseStaleCluster(before, request);
  refuseBusy(services, cluster, request);
  refuseStopped(cluster, 'scaling');
  const body = object(structuredClone(request.body.properties));
  if (before) refuseImmutablePool(before, body);
  const name = before?.name ?? request.target.name;
  const version = text(object(cluster.properties).kubernetesVersion);
  const pool: Json = { ...(before ? updatedPool(before, body) : newPool(body, version)), name };
  refuseInvalidPool(pool, text(cluster.location));
  const after = before ? pools.map((other) => (other === before ? pool : other)) : [...pools, pool];
  const wanted = withPools(cluster, after);
  refuseInvalid(services.state, wanted, cluster);
  const busy = before ? 'Updating' : 'Creating';
  const { begun, stored } = run(options, wanted, request, { busy, pools: after });
  const shownPool = poolsOf(options, stored, request).find(isNamed(request)) ?? pool;
  return { status: before ? 200 : 201, body: asResource(stored, shownPool), headers: begun.headers };
}

function remove(options: ClusterOptions, request: ArmRequest): Answer {
  const { services } = options;
  const cluster = requireCluster(options, request);
  const pools = list(object(cluster.properties).agentPoolProfiles).map(object);
  const pool = pools.find(isNamed(request));
  refuseStaleCluster(pool, request);
  if (!pool) return { status: 204 };
  refuseBusy(services, cluster, request);
  const left = pools.filter((other) => other !== pool);
  refuseInvalid(services.state, withPools(cluster, left), cluster);
  const { begun, stored } = run(options, cluster, request, { busy: 'Deleting', pools: left });
  return { status: 202, headers: withLocation(options, stored, begun) };
}

/** The cluster is busy with its pool; the nodes follow at once. */
function run(
  options: ClusterOptions,
  cluster: Resource,
  request: ArmRequest,
  { busy, pools }: { busy: string; pools: readonly Json[] },
): { begun: ReturnType<typeof begin>; stored: Resource } {
  const { state } = options.services;
  const named = isNamed(request);
  const moving = list(object(cluster.properties).agentPoolProfiles).map((pool) =>
    named(object(pool)) ? { ...object(pool), provisioningState: busy } : object(pool),
  );
  const stored = state.put(withPools(cluster, moving, 'Updating'));
  const begun = begin(options, stored, () => {
    const latest = state.get(cluster.id);
    if (!latest) return notLatest;
    const done = pools.map((pool) => ({ ...pool, provisioningState: 'Succeeded' }));
    state.put(withPools(latest, done, 'Succeeded'));
    return undefined;
  });
  return { begun, stored };
}

function withPools(cluster: Resource, pools: readonly Json[], provisioningState?: string): Resource {
  const copy = structuredClone(cluster);
  const properties = branch(copy, 'properties');
  properties.agentPoolProfiles = [...pools];
  if (provisioningState !== undefined) properties.provisioningState = provisioningState;
  return copy;
}
