import { isDeepStrictEqual } from 'node:util';
import { awaitSettled } from '../azure/await-settled.ts';
import { previewProperties, type ReadCluster } from '../azure/clusters.ts';
import { readNetwork, withSubnets } from '../azure/network.ts';
import { readOnce } from '../azure/read-ahead.ts';
import { effectiveAddresses } from '../azure/public-ips.ts';
import { begun } from '../begun.ts';
import type { Cluster } from '../egress/cluster.ts';
import { pinnableExits } from '../egress/exits.ts';
import { idlePools } from '../egress/idle-pools.ts';
import type { Network } from '../egress/network.ts';
import { withoutGroups, type NodeGroups } from '../egress/node-groups.ts';
import type { EgressPath } from '../egress/paths/path.ts';
import { pathsOfGroups, pathsOfPools } from '../egress/places.ts';
import type { ObservedAzure } from '../egress/plan.ts';
import { nameAddress, type EffectiveAddress } from '../egress/public-ip.ts';
import { readRecord, type ChangeRecord } from '../egress/record.ts';
import { ActionError } from '../errors.ts';
import type { Json } from '../json.ts';
import type { KubernetesApi, Listing } from '../kubernetes/kubernetes-api.ts';
import { readNodeGroups } from '../kubernetes/nodes.ts';
import {
  deploymentPath,
  isManaged,
  namespacePath,
  podSelector,
  podsPath,
  recordPath,
  servicePath,
} from '../kubernetes/objects.ts';
import { awaitIdleCluster } from './cluster-write.ts';
import { begin, type Begun } from './in-advance.ts';
import { operationWait, type Context } from './context.ts';
import { openCluster } from './open-cluster.ts';
import { namedPrefixes, pinnedIps } from './pinned-set.ts';

/** Azure as it was read once no operation was running on the cluster. */
export interface AzureState extends ReadCluster {
  observed: ObservedAzure;
}

/** The cluster as it was read. */
export interface ClusterState {
  api: KubernetesApi;
  nodes: NodeGroups;
  namespace: Json | undefined;
  service: Json | undefined;
  deployment: Json | undefined;
  record: ChangeRecord | undefined;
  /** The echo's pods as they were then; rejects where they cannot be read. */
  pods: Promise<Listing>;
}

/** All that a plan depends on. */
export interface Observation {
  azure: AzureState;
  state: ClusterState;
}

/**
 * Waits until the cluster is idle, and reads everything that a plan depends on: Azure and the cluster's own objects side by side.
 * @param refuse throws where what Azure alone shows is impossible: what the cluster says is not waited for then
 */
export async function observe(
  context: Context,
  refuse: (azure: ObservedAzure) => void = () => undefined,
): Promise<Observation> {
  const { log } = context;
  const once = { ...context, manager: readOnce(context.manager) };
  const { read, running } = await log.group('Reading Azure', () => observeAzure(once, refuse));
  return log.group('Reading the cluster', async () => {
    const state = await running.result();
    return { state, azure: await withNodeGroups(once, read, state.nodes) };
  });
}

async function observeAzure(
  context: Context,
  refuse: (azure: ObservedAzure) => void,
): Promise<{ read: AzureState; running: Begun<ClusterState> }> {
  const idle = await awaitIdleCluster(context);
  const { cluster } = idle;
  noteCluster(context, cluster);
  const running = begin(context, answersEarly(context, cluster), (early) => observeCluster(early, cluster));
  return { read: await running.after(readState(context, idle, refuse)), running };
}

/** False where commands are what a cluster is asked by, which start pods, and for a stopped one, which does not answer: their turn is awaited. */
export function answersEarly({ inputs }: Context, { powerState }: Cluster): boolean {
  return inputs.connection !== 'run-command' && powerState.toLowerCase() === 'running';
}

async function readState(
  context: Context,
  read: ReadCluster,
  refuse: (azure: ObservedAzure) => void,
): Promise<AzureState> {
  const { cluster } = read;
  const readExits = async (): Promise<Omit<ObservedAzure, 'hidden'>> => {
    const network = await settledNetwork(context, cluster);
    const paths = pathsOfPools(cluster, network, context.inputs.skipNodeGroups);
    return observeExits(context, { cluster, network, paths });
  };
  const [hidden, exits] = await Promise.all([previewProperties(context.manager, cluster.id, read.body), readExits()]);
  if (hidden === undefined) {
    context.log.info(
      'Which API versions Azure has could not be read (Microsoft.Resources/subscriptions/providers/read), so preview features in use would not be noticed.',
    );
  }
  const observed = { ...exits, hidden: hidden ?? [] };
  noteEffective(context, observed.effective);
  refuse(observed);
  return { ...read, observed };
}

/** The network once no operation runs on its NAT gateways: a run that was killed may have left one, and what it changes is in effect only at its end. */
async function settledNetwork(context: Context, cluster: Cluster): Promise<Network> {
  const read = (): Promise<Network> => readNetwork(context.manager, cluster);
  const isBusy = ({ subnets }: Network): boolean => subnets.some(({ gateway }) => gateway?.isChanging === true);
  const { log } = context;
  return log.waiting('the network', awaitSettled(await read(), { ...operationWait(context), isBusy, read }));
}

/** Reads what leaves by the given paths, and the IPs that are or will be there. */
export async function observeExits(
  context: Context,
  known: Pick<ObservedAzure, 'cluster' | 'network' | 'paths'>,
): Promise<Omit<ObservedAzure, 'hidden'>> {
  const { cluster, network, paths } = known;
  const exits = pinnableExits(cluster, network, paths);
  const readIps = async (): Promise<Pick<ObservedAzure, 'prefixes' | 'ips'>> => {
    const prefixes = await namedPrefixes(context, cluster);
    return { prefixes, ips: await pinnedIps(context, cluster, exits, prefixes) };
  };
  const [effective, ips] = await Promise.all([effectiveAddresses(context.manager, cluster, paths), readIps()]);
  return { ...known, exits, effective, ...ips };
}

/**
 * The same Azure once the node groups are known: nodes that AKS provisions by itself, and virtual ones, have paths that the pools do not show.
 */
async function withNodeGroups(context: Context, state: AzureState, nodes: NodeGroups): Promise<AzureState> {
  const { cluster, hidden } = state.observed;
  const { network, paths } = await groupPaths(context, cluster, state.observed.network, nodes);
  const observed = isDeepStrictEqual(paths, state.observed.paths)
    ? state.observed
    : { hidden, ...(await observeExits(context, { cluster, network, paths })) };
  for (const words of idlePools(observed, context.inputs.skipNodeGroups)) context.log.info(words);
  return { ...state, observed };
}

/** The ways out as they are once no operation runs on the cluster, whatever was read of them before. */
export async function readAgain(
  context: Context,
  { nodes }: Pick<ClusterState, 'nodes'>,
): Promise<Pick<ObservedAzure, 'cluster' | 'paths' | 'exits' | 'effective'>> {
  const { manager } = context;
  const { cluster } = await awaitIdleCluster(context);
  const ids = nodes.groups.flatMap(({ subnetId }) => subnetId ?? []);
  const network = await withSubnets(manager, cluster, await readNetwork(manager, cluster), ids);
  const paths = pathsOfGroups(cluster, network, nodes.groups);
  const effective = await effectiveAddresses(manager, cluster, paths);
  return { cluster, paths, exits: pinnableExits(cluster, network, paths), effective };
}

/** Finds by which path each node group leaves, and says so. Some may be in subnets that no pool names. */
export async function groupPaths(
  context: Context,
  cluster: Cluster,
  known: Network,
  { groups }: NodeGroups,
): Promise<Pick<ObservedAzure, 'network' | 'paths'>> {
  const ids = groups.flatMap(({ subnetId }) => subnetId ?? []);
  const network = await withSubnets(context.manager, cluster, known, ids);
  const paths = pathsOfGroups(cluster, network, groups);
  sayPaths(context, paths);
  return { network, paths };
}

function sayPaths({ log, report }: Context, paths: readonly EgressPath[]): void {
  report.paths = paths.map(({ group, title }) => ({ group, title }));
  for (const title of new Set(paths.map((path) => path.title))) {
    const groups = paths.filter((path) => path.title === title).map(({ group }) => group);
    log.info(`Path of ${groups.join(', ')}: ${title}`);
  }
}

/** Notes what the cluster alone tells, so that a failure of later reads reports it. */
export function noteCluster({ log, report }: Context, cluster: Cluster): void {
  report.nodeResourceGroup = cluster.nodeResourceGroup;
  report.outboundType = cluster.outboundType;
  log.info(
    `${cluster.name} in ${cluster.location}: outbound type ${cluster.outboundType}, ${cluster.provisioningState}`,
  );
}

/** Notes from where Azure says that the cluster leaves. */
export function noteEffective({ log, report }: Context, effective: readonly EffectiveAddress[]): void {
  report.previous = effective.map((entry) => entry.address);
  const addresses = effective.map((entry) => `${nameAddress(entry)}${entry.managed ? ', managed by AKS' : ''}`);
  log.info(
    addresses.length === 0
      ? 'Azure names no address that it leaves from'
      : `By what Azure says it leaves from ${addresses.join('; ')}`,
  );
}

/**
 * Connects to the cluster and reads nodes and the action's own objects.
 * @throws ActionError `input` when an object of that name is somebody else's.
 */
export async function observeCluster(context: Context, cluster: Cluster): Promise<ClusterState> {
  const { inputs } = context;
  const api = await openCluster(context, cluster);
  const pods = echoPods(api, inputs);
  const [nodes, namespace, service, deployment, record] = await Promise.all([
    observeNodes(context, api),
    api.get(namespacePath(inputs.namespace)),
    api.get(servicePath(inputs)),
    api.get(deploymentPath(inputs)),
    api.get(recordPath(inputs)),
  ]);
  for (const [kind, live] of Object.entries({ Service: service, Deployment: deployment, ConfigMap: record })) {
    if (live && !isManaged(live)) throw foreign(kind, inputs);
  }
  return { api, nodes, namespace, service, deployment, record: readRecord(record?.data), pods };
}

/** Begins to read the echo's pods. Whoever needs them is told why they cannot be read. */
export function echoPods(api: KubernetesApi, names: { name: string; namespace: string }): Promise<Listing> {
  return begun(api.list(podsPath(names.namespace), { labelSelector: podSelector(names) }));
}

/**
 * Reads the nodes and says which groups they form, but for those that the workflow leaves out.
 * @throws ActionError `input` when it leaves out all of them.
 */
export async function observeNodes({ log, inputs, report }: Context, api: KubernetesApi): Promise<NodeGroups> {
  const all = await readNodeGroups(api, (why) => {
    log.info(`Node classes cannot be read, so their nodes are taken to be in the subnet of the first pool: ${why}`);
  });
  const sizes = all.groups.map(({ name, nodes }) => `${name} (${String(nodes.length)})`).join(', ');
  log.info(`Node groups by their nodes: ${sizes || 'none'}`);
  const nodes = withoutGroups(all, inputs.skipNodeGroups);
  report.skipped = all.groups.filter((group) => !nodes.groups.includes(group)).map(({ name }) => name);
  saySkipped(log, inputs.skipNodeGroups, report.skipped);
  if (all.groups.some(({ isGateway }) => isGateway) && !inputs.staticGatewayConfiguration) {
    log.info(
      'Pods that leave by a static egress gateway are not covered here: mode: check with static-gateway-configuration verifies these.',
    );
  }
  if (nodes.groups.length > 0 || all.groups.length === 0) return nodes;
  throw new ActionError('input', `skip-node-groups leaves out every node group: ${report.skipped.join(', ')}.`, {
    next: 'Leave at least one in.',
  });
}

function saySkipped({ info }: Context['log'], named: readonly string[], skipped: readonly string[]): void {
  const unknown = named.filter((name) => !skipped.includes(name));
  if (skipped.length > 0) info(`Left out by skip-node-groups: ${skipped.join(', ')}`);
  if (unknown.length > 0) info(`skip-node-groups names what no node is of: ${unknown.join(', ')}`);
}

function foreign(kind: string, { namespace, name }: { namespace: string; name: string }): ActionError {
  return new ActionError(
    'input',
    `There is a ${kind} for ${namespace}/${name} that this action did not make. Nothing was changed.`,
    {
      next: 'Choose another name or namespace for the echo.',
    },
  );
}
