import type { Cluster } from '../egress/cluster.ts';
import type { Expectation } from '../egress/expectation.ts';
import type { GroupEvidence } from '../egress/evidence.ts';
import { promisedFrontend } from '../egress/findings/promised-exits.ts';
import type { PodHistory } from '../egress/history.ts';
import type { NodeGroups } from '../egress/node-groups.ts';
import { readRecord, type ChangeRecord } from '../egress/record.ts';
import type { WatchedAzure, WatchedObjects } from '../egress/watched.ts';
import { object, type Json } from '../json.ts';
import type { KubernetesApi, Listing } from '../kubernetes/kubernetes-api.ts';
import { readHistories } from '../kubernetes/echo-history.ts';
import {
  deploymentPath,
  echoServices,
  echoSettings,
  isFromTemplate,
  recordPath,
  servicePath,
} from '../kubernetes/objects.ts';
import { covers, shares } from '../kubernetes/placement.ts';
import { deadline, type Context } from './context.ts';
import { echoDeployment, echoService } from './echo.ts';
import { echoPods, observeNodes } from './observe.ts';
import { openCluster } from './open-cluster.ts';
import { carriedChange } from './pinning.ts';
import { allJudged, ask, roundTime } from './proof.ts';

/** What a check reads of the cluster: less than `pin`, so that it needs fewer rights. */
export interface ClusterReading {
  api: KubernetesApi;
  nodes: NodeGroups;
  service: Json | undefined;
  deployment: Json | undefined;
  record: ChangeRecord | undefined;
  /** When traffic moved, by the echo's pods; undefined before it did. */
  switchedAt: string | undefined;
  /** The echo's pods; rejects where they cannot be read. */
  pods: Promise<Listing>;
}

/** Connects to the cluster and reads nodes and the action's own objects. */
export async function readCluster(context: Context, cluster: Cluster): Promise<ClusterReading> {
  const { inputs } = context;
  const api = await openCluster(context, cluster);
  const pods = echoPods(api, inputs);
  const [nodes, service, deployment, record] = await Promise.all([
    observeNodes(context, api),
    api.get(servicePath(inputs)),
    api.get(deploymentPath(inputs)),
    api.get(recordPath(inputs)),
  ]);
  const switchedAt = carriedChange({ deployment })?.switchedAt;
  return { api, nodes, service, deployment, record: readRecord(record?.data), switchedAt, pods };
}

/** Puts the objects as they should be beside those that are there. */
export function watchedObjects(
  context: Context,
  state: ClusterReading,
  { cluster, promised, paths }: WatchedAzure,
  evidence: readonly GroupEvidence[],
): Omit<WatchedObjects, 'syncFailures'> {
  const ip = promisedFrontend(cluster, promised ?? [])?.existing;
  return {
    service: state.service,
    deployment: state.deployment,
    wanted: {
      service: ip && echoService(context, ip),
      deployment: echoDeployment(context, state, carriedChange(state)),
    },
    promised: promised !== undefined,
    unpinnable: paths.some(({ pin }) => typeof pin !== 'string'),
    ip,
    groups: state.nodes.groups,
    observed: evidence.some(({ outcome }) => outcome !== 'open'),
    knownFailures: state.record?.syncFailures ?? [],
  };
}

/** What the echo's pods saw within the last two intervals. Where they said nothing, the next interval is waited for, unless somebody has scaled them to none. */
export function askPresent(
  context: Context,
  state: ClusterReading,
  deployment: Json,
  expected: Expectation,
): Promise<GroupEvidence[]> {
  const { groups } = state.nodes;
  const uncovered = groups.filter((group) => !covers(deployment, group)).map(({ name }) => name);
  const echo = echoSettings(deployment, shares(state.nodes), context.inputs);
  const isOff = object(deployment.spec).replicas === 0;
  return ask(context, state, {
    what: 'A fresh observation from every node group',
    expected,
    rounds: 1,
    deployment: { body: deployment },
    recentOnly: true,
    allGroups: false,
    enough: (evidence) => isOff || allJudged(evidence.filter(({ group }) => !uncovered.includes(group))),
    echo,
    timeout: echo.echoInterval + roundTime + state.api.latency,
  });
}

/** What the logs of the echo's pods still tell. */
export async function readHistory(
  context: Context,
  { api, pods: listed }: ClusterReading,
  deployment: Json,
): Promise<PodHistory[]> {
  const { inputs } = context;
  const { items } = await listed;
  const pods = items.filter((pod) => isFromTemplate(pod, { body: deployment }));
  return readHistories(api, {
    namespace: inputs.namespace,
    pods,
    services: echoServices(echoSettings(deployment, 1, inputs)),
    signal: deadline(context),
    tell: context.log.info,
  });
}
