import { joinRight } from '../azure/access.ts';
import { previewProperties, type ReadCluster } from '../azure/clusters.ts';
import { effectiveAddresses, getPublicIp, poolSubnets } from '../azure/public-ips.ts';
import { publicIpType, resourceGroupId, resourceId } from '../azure/resource-id.ts';
import type { Cluster } from '../egress/cluster.ts';
import { nodeGroups, type NodeGroups } from '../egress/node-groups.ts';
import type { NamedIp, ObservedAzure, PinnedIp } from '../egress/plan.ts';
import { nameAddress, pinnedNames, type EffectiveAddress } from '../egress/public-ip.ts';
import { readRecord, type ChangeRecord } from '../egress/record.ts';
import { ActionError } from '../errors.ts';
import type { Json } from '../json.ts';
import { connect, type KubernetesApi } from '../kubernetes/connection.ts';
import { deploymentPath, isManaged, namespacePath, recordPath, servicePath } from '../kubernetes/objects.ts';
import { awaitIdleCluster } from './cluster-write.ts';
import type { Context } from './context.ts';

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
}

/** Waits until the cluster is idle and reads everything of Azure that a plan depends on, side by side. */
export async function observeAzure(context: Context): Promise<AzureState> {
  const read = await awaitIdleCluster(context);
  const { cluster } = read;
  noteCluster(context, cluster);
  const inSubnets = poolSubnets(context.manager, cluster);
  const [hidden, subnets, effective, ips] = await Promise.all([
    previewProperties(context.manager, cluster.id, read.body),
    inSubnets,
    effectiveAddresses(context.manager, cluster, inSubnets),
    pinnedIps(context, cluster),
  ]);
  if (hidden === undefined) {
    context.log.info(
      'Which API versions Azure has could not be read (Microsoft.Resources/subscriptions/providers/read), so preview features in use would not be noticed.',
    );
  }
  noteEffective(context, effective);
  return { ...read, observed: { cluster, hidden: hidden ?? [], subnets, effective, ips } };
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

/** The IPs of the pinned set: where they are or will be, and whether the cluster's identity may join them. */
export async function pinnedIps(context: Context, cluster: Cluster): Promise<PinnedIp[]> {
  const { inputs, manager } = context;
  return Promise.all(
    (await namedIps(context, cluster)).map(async (ip) => {
      const scope = ip.existing ? ip.id : resourceGroupId(inputs.subscriptionId, ip.resourceGroup);
      return { ...ip, join: await joinRight(manager, scope, cluster.principalId) };
    }),
  );
}

/** The IPs of the pinned set by the inputs: where they are, or would be. */
export async function namedIps({ inputs, manager }: Context, cluster: Cluster): Promise<NamedIp[]> {
  const resourceGroup = inputs.ipResourceGroup === '@node' ? cluster.nodeResourceGroup : inputs.ipResourceGroup;
  return Promise.all(
    pinnedNames(inputs.ipName, inputs.ipCount).map(async (name) => {
      const id = resourceId({ subscriptionId: inputs.subscriptionId, resourceGroup, type: publicIpType, name });
      return { id, name, resourceGroup, existing: await getPublicIp(manager, id) };
    }),
  );
}

/**
 * Connects to the cluster and reads nodes and the action's own objects.
 * @throws ActionError `input` when an object of that name is somebody else's.
 */
export async function observeCluster(context: Context): Promise<ClusterState> {
  const { inputs } = context;
  const api = await openCluster(context);
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
  return { api, nodes, namespace, service, deployment, record: readRecord(record?.data) };
}

/** Fetches the cluster's credential and opens its API. */
export function openCluster(context: Context): Promise<KubernetesApi> {
  return connect(context.manager, context.clusterId, { ...context, debug: context.log.debug });
}

/** Reads the nodes and says which groups they form. */
export async function observeNodes({ log }: Context, api: KubernetesApi): Promise<NodeGroups> {
  const groups = nodeGroups((await api.list('/api/v1/nodes')).items);
  const sizes = groups.groups.map((group) => `${group.name} (${String(group.nodes.length)})`).join(', ');
  log.info(`Node groups by their nodes: ${sizes || 'none'}`);
  return groups;
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
