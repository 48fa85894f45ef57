import { revokeJoin, unlockIp } from '../azure/access.ts';
import { AzureError } from '../azure/azure-error.ts';
import { deletePublicIp, effectiveAddresses, getPublicIp } from '../azure/public-ips.ts';
import { normalizeAddress } from '../egress/addresses.ts';
import { sameIds, type Cluster, type OutboundProfile } from '../egress/cluster.ts';
import type { ClusterChange, OutboundChoice } from '../egress/cluster-update.ts';
import { roundsOfProof } from '../egress/evidence.ts';
import { rangesWith, rangesWithout, refuseState, refuseUnpinnable } from '../egress/plan.ts';
import { isOwn, ownerOf, type PublicIp } from '../egress/public-ip.ts';
import type { ChangeRecord } from '../egress/record.ts';
import { ActionError } from '../errors.ts';
import { deploymentPath, recordPath, servicePath } from '../kubernetes/objects.ts';
import { awaitServiceGone } from '../kubernetes/services.ts';
import { writeCluster } from './cluster-write.ts';
import { deadline, did, type Context } from './context.ts';
import { echoDeployment, restartEcho } from './echo.ts';
import { observeAzure, observeCluster, type AzureState, type ClusterState } from './observe.ts';
import { allSufficient, ask, conclude } from './proof.ts';
import { reportIps } from './public-ip.ts';

/**
 * Restores the recorded outbound profile, else one managed address, proves it, and removes what the action made.
 * The record goes last, so that a run that was killed anywhere is finished by the next one.
 */
export async function unpin(context: Context): Promise<void> {
  const { log, report } = context;
  const azure = await log.group('Reading Azure', () => observeAzure(context));
  const state = await log.group('Reading the cluster', () => observeCluster(context));
  const ips = azure.observed.ips.flatMap((ip) => ip.existing ?? []);
  reportIps(context, ips);
  const cluster = await log.group('Switch', () => restore(context, azure, state));
  const present = (await effectiveAddresses(context.manager, cluster)).map((entry) => entry.address);
  report.expected = present;
  await settleRanges(context, cluster, state.record, present);
  report.allowList = allowList(context, azure, cluster, present);
  if (state.deployment) await prove(context, state, present);
  await log.group('Removing what the action made', () => remove(context, state, azure, ips));
}

function isPinned({ cluster, observed }: AzureState, record: ChangeRecord | undefined): boolean {
  const { publicIpIds } = cluster.outbound;
  if (record) return sameIds(publicIpIds, record.pinnedIds);
  return (
    publicIpIds.length > 0 &&
    sameIds(
      publicIpIds,
      observed.ips.map((ip) => ip.id),
    )
  );
}

/** Switches back where the cluster leaves from the pinned set; what somebody else made of its profile meanwhile stays. */
async function restore(context: Context, azure: AzureState, { record }: ClusterState): Promise<Cluster> {
  if (!isPinned(azure, record)) {
    context.log.info('The cluster does not leave from the pinned IPs: its outbound profile stays as it is.');
    return azure.cluster;
  }
  refuseUnpinnable(azure.observed);
  refuseState(azure.cluster);
  const previous = record?.restore.outbound;
  await refuseMissingIps(context, previous);
  const outbound = restoredChoice(previous);
  const pinnedIds = azure.cluster.outbound.publicIpIds;
  const ranges = await previousRanges(context, record);
  const written = await writeCluster(context, {
    what: `Switched the cluster’s egress back to ${choiceWords(outbound)}`,
    decide: ({ cluster }) =>
      sameIds(cluster.outbound.publicIpIds, pinnedIds) ? restoring(cluster, outbound, record, ranges) : undefined,
  });
  return written.cluster;
}

function restoring(
  cluster: Cluster,
  outbound: OutboundChoice,
  record: ChangeRecord | undefined,
  ranges: readonly string[],
): ClusterChange {
  const authorizedRanges =
    cluster.authorizedRanges.length > 0 ? rangesWith(cluster.authorizedRanges, ranges) : undefined;
  return {
    outbound,
    ...(record ? { allocatedOutboundPorts: record.restore.allocatedOutboundPorts } : {}),
    ...(authorizedRanges ? { authorizedRanges } : {}),
  };
}

/** Addresses that come back with the recorded profile; a managed one is new each time, and AKS opens the API server to it. */
async function previousRanges({ manager }: Context, record: ChangeRecord | undefined): Promise<string[]> {
  const ips = await Promise.all((record?.restore.outbound.publicIpIds ?? []).map((id) => getPublicIp(manager, id)));
  return ips.flatMap((ip) => (ip?.address === undefined ? [] : [ip.address]));
}

/** Takes the ranges out again that the action had added, and lets in what the cluster leaves from now. */
async function settleRanges(
  context: Context,
  { authorizedRanges, privateCluster }: Cluster,
  record: ChangeRecord | undefined,
  present: readonly string[],
): Promise<void> {
  if (!record || privateCluster || authorizedRanges.length === 0) return;
  const gone = record.addedRanges.filter((range) => !present.includes(normalizeAddress(range)));
  const settled = (ranges: readonly string[]): string[] | undefined => {
    const left = rangesWithout(ranges, gone);
    return rangesWith(left ?? ranges, present) ?? left;
  };
  if (!settled(authorizedRanges)) return;
  await writeCluster(context, {
    what: 'Set the API server’s authorized ranges to what the cluster leaves from now',
    decide: ({ cluster }) => {
      const ranges = settled(cluster.authorizedRanges);
      return ranges && { authorizedRanges: ranges };
    },
  });
}

function restoredChoice(previous: OutboundProfile | undefined): OutboundChoice {
  if (previous && previous.publicIpIds.length > 0) return { publicIpIds: previous.publicIpIds };
  if (previous && previous.prefixIds.length > 0) return { prefixIds: previous.prefixIds };
  return { managed: { count: previous?.managedCount ?? 1 } };
}

function choiceWords(choice: OutboundChoice): string {
  if ('managed' in choice) return `new managed IPs of AKS (${choice.managed.count})`;
  return ('publicIpIds' in choice ? choice.publicIpIds : choice.prefixIds).join(', ');
}

/** An outbound IP that does not exist any more would leave the cluster stuck: https://github.com/Azure/AKS/issues/3247 */
async function refuseMissingIps({ manager }: Context, previous: OutboundProfile | undefined): Promise<void> {
  for (const id of previous?.publicIpIds ?? []) {
    if (await getPublicIp(manager, id)) continue;
    throw new ActionError(
      'input',
      `The recorded outbound IP ${id} does not exist any more, so the old profile cannot be restored. Nothing was changed.`,
      {
        next: 'Create it again, or set other outbound IPs by hand: az aks update --load-balancer-managed-outbound-ip-count 1.',
      },
    );
  }
}

async function prove(context: Context, state: ClusterState, expected: readonly string[]): Promise<void> {
  const { log, clock } = context;
  const now = clock.now().toISOString();
  const deployment = echoDeployment(context, state, { id: now.replaceAll(/\D/g, ''), switchedAt: now });
  const evidence = await log.group('Proof', async () => {
    await restartEcho(context, state.api, deployment);
    return ask(context, state, {
      what: `Proof that every node group leaves from ${expected.join(', ')}`,
      expected,
      rounds: roundsOfProof(expected.length),
      deployment,
      recentOnly: false,
      enough: allSufficient,
      allGroups: true,
    });
  });
  conclude(context, evidence, 'as-expected', []);
}

function allowList(
  { report, clock }: Context,
  before: AzureState,
  cluster: Cluster,
  present: readonly string[],
): typeof report.allowList {
  return {
    add: present.filter((address) => !report.previous.includes(address)),
    remove: report.previous.filter((address) => !present.includes(address)),
    switchedAt: cluster === before.cluster ? null : clock.now().toISOString(),
  };
}

async function remove(
  context: Context,
  state: ClusterState,
  azure: AzureState,
  ips: readonly PublicIp[],
): Promise<void> {
  const { inputs } = context;
  const { api } = state;
  const objects = [
    { title: 'Service', live: state.service, path: servicePath(inputs) },
    { title: 'Deployment', live: state.deployment, path: deploymentPath(inputs) },
  ];
  for (const { title, live, path } of objects) {
    if (!live) continue;
    await api.delete(path);
    did(context, `Deleted ${title} ${inputs.namespace}/${inputs.name}`);
  }
  if (state.service)
    await context.log.waiting(
      'the Service to leave the load balancer',
      awaitServiceGone(api, inputs, deadline(context)),
    );
  await releaseIps(context, azure, ips);
  if (state.record) {
    await api.delete(recordPath(inputs));
    did(context, `Deleted the record ${inputs.namespace}/${inputs.name}-record`);
  }
  if (state.namespace) context.log.info(`Namespace ${inputs.namespace} stays: it may hold what others put there.`);
}

async function releaseIps(context: Context, { cluster }: AzureState, ips: readonly PublicIp[]): Promise<void> {
  const { manager, inputs, log } = context;
  const owner = ownerOf(inputs.resourceGroup, inputs.clusterName);
  for (const ip of ips) {
    if (cluster.principalId !== undefined && (await revokeJoin(manager, ip.id, cluster.principalId))) {
      did(context, `Took back the grant on public IP ${ip.name}`);
    }
    if (!inputs.deleteIp) continue;
    if (isOwn(ip, owner)) await deleteOwn(context, ip);
    else log.info(`Public IP ${ip.name} stays: this action did not create it`);
  }
}

const deletions = 10;
const deletionPause = 2000;

/** Deletes an IP; the load balancer lets go of it a little after the Service is gone. */
async function deleteOwn(context: Context, ip: PublicIp): Promise<void> {
  await unlockIp(context.manager, ip.id);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await deletePublicIp(context.manager, ip.id);
      did(context, `Deleted public IP ${ip.name} (${ip.address ?? 'no address'})`);
      return;
    } catch (error) {
      const attached = error instanceof AzureError && error.code === 'PublicIPAddressCannotBeDeleted';
      if (!attached || attempt === deletions) throw error;
      await context.clock.sleep(deletionPause, context.signal);
    }
  }
}
