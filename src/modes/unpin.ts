import { effectiveAddresses, getPublicIp, prefixExists } from '../azure/public-ips.ts';
import { sameId } from '../azure/resource-id.ts';
import { normalizeAddress } from '../egress/addresses.ts';
import { capacity } from '../egress/capacity.ts';
import { isWithin, sameIds, type Cluster, type OutboundProfile } from '../egress/cluster.ts';
import type { OutboundChoice } from '../egress/cluster-update.ts';
import { roundsOfProof } from '../egress/evidence.ts';
import { isBasic } from '../egress/paths.ts';
import { rangesWith, rangesWithout, refuseState, refuseTooManyPorts, refuseUnpinnable } from '../egress/plan.ts';
import { isOnBalancerOf, isOwn, ownerOf, type PublicIp } from '../egress/public-ip.ts';
import type { ChangeRecord } from '../egress/record.ts';
import { ActionError } from '../errors.ts';
import { awaitEffective, rangesTakeEffect, writeCluster } from './cluster-write.ts';
import type { Context } from './context.ts';
import { echoDeployment, restartEcho } from './echo.ts';
import { observeAzure, observeCluster, type AzureState, type ClusterState } from './observe.ts';
import { ask, conclude, nothingBetter } from './proof.ts';
import { reportIps } from './public-ip.ts';
import { remove } from './release.ts';
import { unpinService } from './unpin-service.ts';

/**
 * Restores the recorded outbound profile, else one managed address, proves it, and removes what the action made.
 * Nothing is removed before the proof, and the record goes last, so that a run that was killed anywhere is finished by the next one.
 */
export async function unpin(context: Context): Promise<void> {
  const { log, report } = context;
  const azure = await log.group('Reading Azure', () => observeAzure(context));
  const state = await log.group('Reading the cluster', () => observeCluster(context));
  const ips = await usedIps(context, azure, state.record);
  reportIps(context, ips);
  if (isBasic(azure.cluster)) {
    await unpinService(context, azure, state, ips);
    return;
  }
  const cluster = await log.group('Switch', () => restore(context, azure, state.record, ips));
  const present = (await effectiveAddresses(context.manager, cluster)).map((entry) => entry.address);
  report.expected = context.inputs.expectedIps.length > 0 ? [...context.inputs.expectedIps] : present;
  report.allowList = allowList(context, azure, cluster, present);
  await openRanges(context, cluster, present, state.record);
  // Where Azure names no address and nobody says which, there is nothing to compare with, and nothing was switched either.
  if (state.deployment && report.expected.length > 0) await prove(context, state, report.expected);
  if (report.verdict === 'drifted' || report.verdict === 'unverifiable') {
    report.stopped = 'Nothing was removed: it is not proved that traffic leaves from where it should again.';
    return;
  }
  await closeRanges(context, cluster, present, state.record);
  await log.group('Removing what the action made', () => remove(context, state, cluster, ips));
}

/** The IPs of the inputs and of the record that exist: all that the cluster was pinned to. */
async function usedIps(
  { manager }: Context,
  { observed }: AzureState,
  record: ChangeRecord | undefined,
): Promise<PublicIp[]> {
  const named = observed.ips.flatMap((ip) => ip.existing ?? []);
  const others = (record?.everPinnedIds ?? []).filter((id) => !named.some((ip) => sameId(ip.id, id)));
  const restored = record?.restore.outbound.publicIpIds ?? [];
  const recorded = await Promise.all(
    [...new Set(others)].filter((id) => !restored.some((own) => sameId(own, id))).map((id) => getPublicIp(manager, id)),
  );
  return [...named, ...recorded.filter((ip) => ip !== undefined)];
}

/**
 * Switches back where the cluster leaves from the pinned set; what somebody else made of its profile meanwhile stays.
 * @throws ActionError `consent` where somebody put other IPs beside the pinned ones.
 */
async function restore(
  context: Context,
  azure: AzureState,
  record: ChangeRecord | undefined,
  ips: readonly PublicIp[],
): Promise<Cluster> {
  const { cluster, observed } = azure;
  const current = cluster.outbound.publicIpIds;
  const pinned = pinnedIds(context, record, ips);
  if (!current.some((id) => isWithin([id], pinned))) {
    context.log.info('The cluster does not leave from the pinned IPs: its outbound profile stays as it is.');
    return cluster;
  }
  if (!isWithin(current, pinned)) throw mixedProfile(current, pinned);
  refuseUnpinnable(observed);
  refuseState(cluster);
  const previous = record?.restore.outbound;
  const choice = restoredChoice(previous);
  await refuseUnusable(context, cluster, previous);
  refuseRestoredPorts(cluster, choice, record);
  await openBeforeSwitch(context, cluster, await previousAddresses(context, previous));
  const written = await writeCluster(context, {
    what: `Switched the cluster’s egress back to ${choiceWords(choice)}`,
    decide: (fresh) => {
      const isMine = sameIds(fresh.cluster.outbound.publicIpIds, current) && !isRestored(fresh.cluster, choice);
      return isMine ? { outbound: choice, ...restoredPorts(fresh.cluster, record) } : undefined;
    },
  });
  return (await awaitEffective(context, written, (ids) => isEffective(ids, choice, current))).cluster;
}

/** Without a record only an IP that the action created shows that the action pinned the cluster. */
function pinnedIds({ inputs }: Context, record: ChangeRecord | undefined, ips: readonly PublicIp[]): string[] {
  const owner = ownerOf(inputs.resourceGroup, inputs.clusterName);
  return [...(record?.everPinnedIds ?? []), ...ips.filter((ip) => isOwn(ip, owner)).map((ip) => ip.id)];
}

function mixedProfile(current: readonly string[], pinned: readonly string[]): ActionError {
  const others = current.filter((id) => !isWithin([id], pinned)).join(', ');
  return new ActionError(
    'consent',
    `Somebody put ${others} beside the pinned IPs, so the recorded profile would take it away. Nothing was changed.`,
    {
      next: 'Decide what the cluster is to leave from and set it: az aks update --load-balancer-outbound-ips … Then run this again.',
    },
  );
}

function isRestored({ outbound }: Cluster, choice: OutboundChoice): boolean {
  return 'publicIpIds' in choice && sameIds(outbound.publicIpIds, choice.publicIpIds);
}

function isEffective(ids: readonly string[], choice: OutboundChoice, before: readonly string[]): boolean {
  if ('publicIpIds' in choice) return sameIds(ids, choice.publicIpIds);
  if ('prefixIds' in choice) return sameIds(ids, choice.prefixIds);
  return ids.length > 0 && !ids.some((id) => isWithin([id], before));
}

/** SNAT ports a node as they were, where they are still what the action set. */
function restoredPorts(cluster: Cluster, record: ChangeRecord | undefined): { allocatedOutboundPorts?: number } {
  const { setPorts, restore: before } = record ?? {};
  const isStillSet = setPorts !== undefined && setPorts === cluster.allocatedOutboundPorts;
  return isStillSet && before ? { allocatedOutboundPorts: before.allocatedOutboundPorts } : {};
}

function refuseRestoredPorts(cluster: Cluster, choice: OutboundChoice, record: ChangeRecord | undefined): void {
  // How many addresses of a prefix are free for it only Azure knows.
  if ('prefixIds' in choice) return;
  const ips = 'managed' in choice ? choice.managed.count : choice.publicIpIds.length;
  const { allocatedOutboundPorts = cluster.allocatedOutboundPorts } = restoredPorts(cluster, record);
  refuseTooManyPorts(capacity(cluster.pools, allocatedOutboundPorts, ips), ips);
}

/** Lets the addresses in that come back with the recorded profile, with time to take effect. A managed one is not known before. */
async function openBeforeSwitch(context: Context, cluster: Cluster, addresses: readonly string[]): Promise<void> {
  const { authorizedRanges, privateCluster } = cluster;
  if (privateCluster || authorizedRanges.length === 0 || !rangesWith(authorizedRanges, addresses)) return;
  const what = `Added ${addresses.join(', ')} to the API server’s authorized ranges`;
  await writeRanges(context, what, (ranges) => rangesWith(ranges, addresses));
  await context.log.waiting('authorized ranges take effect', context.clock.sleep(rangesTakeEffect, context.signal));
}

/** Addresses that come back with the recorded profile; a managed one is new each time. */
async function previousAddresses({ manager }: Context, previous: OutboundProfile | undefined): Promise<string[]> {
  const ips = await Promise.all((previous?.publicIpIds ?? []).map((id) => getPublicIp(manager, id)));
  return ips.flatMap((ip) => ip?.address ?? []);
}

/** Lets in what the cluster leaves from now: its nodes need their API server. */
async function openRanges(
  context: Context,
  cluster: Cluster,
  present: readonly string[],
  record: ChangeRecord | undefined,
): Promise<void> {
  const add = (ranges: readonly string[]): string[] | undefined =>
    ranges.length > 0 ? rangesWith(ranges, present) : undefined;
  if (!record || cluster.privateCluster || !add(cluster.authorizedRanges)) return;
  await writeRanges(context, `Added ${present.join(', ')} to the API server’s authorized ranges`, add);
}

/** Takes the ranges out again that the action had added, but for those that the cluster still leaves from. */
async function closeRanges(
  context: Context,
  cluster: Cluster,
  present: readonly string[],
  record: ChangeRecord | undefined,
): Promise<void> {
  const gone = (record?.addedRanges ?? []).filter((range) => !present.includes(normalizeAddress(range)));
  if (!rangesWithout(cluster.authorizedRanges, gone)) return;
  await writeRanges(context, `Removed ${gone.join(', ')} from the API server’s authorized ranges`, (ranges) =>
    rangesWithout(ranges, gone),
  );
}

async function writeRanges(
  context: Context,
  what: string,
  change: (ranges: readonly string[]) => string[] | undefined,
): Promise<void> {
  await writeCluster(context, {
    what,
    decide: ({ cluster }) => {
      const authorizedRanges = change(cluster.authorizedRanges);
      return authorizedRanges && { authorizedRanges };
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

/** An outbound IP or prefix that is gone or used elsewhere would leave the cluster stuck: https://github.com/Azure/AKS/issues/3247 */
async function refuseUnusable(
  { manager }: Context,
  cluster: Cluster,
  previous: OutboundProfile | undefined,
): Promise<void> {
  const problems: string[] = [];
  for (const id of previous?.publicIpIds ?? []) {
    const ip = await getPublicIp(manager, id);
    if (!ip) problems.push(`${id} does not exist any more`);
    else if (ip.attachedTo !== undefined && !isOnBalancerOf(ip.attachedTo, cluster))
      problems.push(`${id} is used by ${ip.attachedTo}`);
  }
  for (const id of previous?.prefixIds ?? [])
    if (!(await prefixExists(manager, id))) problems.push(`${id} does not exist any more`);
  if (problems.length === 0) return;
  throw new ActionError(
    'input',
    `The recorded outbound profile cannot be restored: ${problems.join('; ')}. Nothing was changed.`,
    {
      next: 'Make it usable again, or set other outbound IPs by hand: az aks update --load-balancer-managed-outbound-ip-count 1.',
    },
  );
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
      enough: nothingBetter,
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
