import { getAddress } from '../azure/public-ips.ts';
import { capacity } from '../egress/capacity.ts';
import { sameIds, type Cluster } from '../egress/cluster.ts';
import { ownExit, type PinnableExit } from '../egress/exits.ts';
import { rangesWith, type ObservedAzure } from '../egress/plan.ts';
import { isOwn, isUserOf, ownerOf, type PublicIp } from '../egress/public-ip.ts';
import type { ChangeRecord } from '../egress/record.ts';
import { refuseHidden, refuseState, refuseTooManyPorts } from '../egress/refusals.ts';
import { choiceWords, idsOf, isRestored, restorations, type Restoration } from '../egress/restoration.ts';
import { ActionError } from '../errors.ts';
import { awaitEffective, rangesTakeEffect, writeCluster } from './cluster-write.ts';
import type { Context } from './context.ts';
import { writeGateway } from './gateway-write.ts';
import { gatewaysLeft, refuseShared } from './gateways-left.ts';
import type { AzureState, ClusterState } from './observe.ts';
import { addedRanges, writeRanges } from './ranges.ts';

/** What one exit gets back, and the IPs and prefixes of it as they are now. */
interface Due extends Restoration {
  back: readonly PublicIp[];
}

/**
 * Gives every exit that leaves from pinned IPs back what it had; true when something was switched.
 * @throws ActionError before anything is changed where that cannot be
 */
export async function restore(
  context: Context,
  azure: AzureState,
  state: ClusterState,
  ips: readonly PublicIp[],
): Promise<boolean> {
  const { cluster, observed } = azure;
  const pinned = pinnedIds(context, state.record, ips);
  const left = [...ownLeft(observed), ...(await gatewaysLeft(context, observed, state.record, pinned))];
  const exits = [...observed.exits, ...left];
  const planned = restorations(exits, state.record, pinned);
  if (planned.length === 0) {
    context.log.info('The cluster does not leave from pinned IPs: what it leaves by stays as it is.');
    return false;
  }
  if (planned.some(({ exit }) => exit.pin !== 'nat-gateway')) refuseHidden(observed);
  refuseState(cluster);
  const due = await Promise.all(planned.map((restoration) => withIps(context, cluster, restoration)));
  for (const restoration of due) refuseRestoredPorts(cluster, restoration, state.record);
  await openBeforeSwitch(context, cluster, due);
  for (const restoration of due) {
    if (restoration.exit.pin === 'nat-gateway') await restoreGateway(context, observed, restoration);
    else await restoreCluster(context, state, restoration);
  }
  return true;
}

/** The cluster keeps pinned IPs, and needs its rights on them, also where a NAT gateway took the traffic meanwhile or its groups are left out. */
function ownLeft({ cluster, exits }: ObservedAzure): PinnableExit[] {
  const own = ownExit(cluster);
  return own && exits.every(({ pin }) => pin === 'nat-gateway') ? [own] : [];
}

/** Without a record only an IP that the action created shows that the action pinned the cluster. */
function pinnedIds({ inputs }: Context, record: ChangeRecord | undefined, ips: readonly PublicIp[]): string[] {
  const owner = ownerOf(inputs.resourceGroup, inputs.clusterName);
  return [...(record?.everPinnedIds ?? []), ...ips.filter((ip) => isOwn(ip, owner)).map((ip) => ip.id)];
}

/** An outbound IP or prefix that is gone or used elsewhere would leave the cluster stuck: https://github.com/Azure/AKS/issues/3247 */
async function withIps({ manager }: Context, cluster: Cluster, { exit, choice }: Restoration): Promise<Due> {
  const read = await Promise.all(idsOf(choice).map(async (id) => ({ id, ip: await getAddress(manager, id) })));
  const problems = read.flatMap(({ id, ip }) => {
    if (!ip) return [`${id} does not exist any more`];
    const { attachedTo: user } = ip;
    return user === undefined || isUserOf(user, { cluster, exit }) ? [] : [`${id} is used by ${user}`];
  });
  if (problems.length === 0) return { exit, choice, back: read.flatMap(({ ip }) => ip ?? []) };
  throw new ActionError(
    'input',
    `What is recorded of the ${exit.title} cannot be restored: ${problems.join('; ')}. Nothing was changed.`,
    { next: `Make it usable again, or set by hand what it is to leave from: ${byHand(exit)}.` },
  );
}

function byHand({ pin }: PinnableExit): string {
  if (pin === 'nat-gateway') return 'az network nat gateway update --public-ip-addresses …';
  const option = pin === 'managed-nat-gateway' ? '--nat-gateway-managed' : '--load-balancer-managed';
  return `az aks update ${option}-outbound-ip-count 1`;
}

async function restoreCluster(context: Context, { record }: ClusterState, { exit, choice, back }: Due): Promise<void> {
  const exitOf = (cluster: Cluster): PinnableExit | undefined => {
    const fresh = ownExit(cluster);
    return fresh?.pin === exit.pin ? fresh : undefined;
  };
  const written = await writeCluster(context, {
    what: `Switched the cluster’s egress back to ${choiceWords(choice, back)}`,
    decide: ({ cluster }) => {
      const fresh = exitOf(cluster)?.configuredIds ?? [];
      const isMine = sameIds(fresh, exit.configuredIds) && !sameIds(fresh, idsOf(choice));
      if (!isMine) return undefined;
      return exit.pin === 'managed-nat-gateway'
        ? { gatewayOutbound: choice }
        : { outbound: choice, ...restoredPorts(cluster, record) };
    },
  });
  const effectiveIds = (cluster: Cluster): readonly string[] => exitOf(cluster)?.effectiveIds ?? [];
  await awaitEffective(context, written, {
    effectiveIds,
    isMeant: (ids) => isRestored(ids, choice, exit.configuredIds),
    isKept: (cluster) => sameIds(exitOf(cluster)?.configuredIds ?? [], idsOf(choice)),
  });
}

async function restoreGateway(context: Context, observed: ObservedAzure, { exit, choice, back }: Due): Promise<void> {
  await writeGateway(context, exit.id, {
    what: `Switched the egress by ${exit.title} back to ${choiceWords(choice, back)}`,
    addresses: back.map(({ id, version }) => ({ id, isIpv6: version === 'IPv6' })),
    isDue: (fresh) => {
      if (!sameIds(fresh.addressIds, exit.configuredIds)) return false;
      refuseShared(fresh, observed);
      return true;
    },
  });
}

/** SNAT ports a node as they were, where they are still what the action set. */
function restoredPorts(cluster: Cluster, record: ChangeRecord | undefined): { allocatedOutboundPorts?: number } {
  const { setPorts, restore: before } = record ?? {};
  const isStillSet = setPorts !== undefined && setPorts === cluster.allocatedOutboundPorts;
  return isStillSet && before ? { allocatedOutboundPorts: before.allocatedOutboundPorts } : {};
}

function refuseRestoredPorts(cluster: Cluster, { exit, choice, back }: Due, record: ChangeRecord | undefined): void {
  // How many addresses of a prefix are free for it only Azure knows.
  if (exit.pin !== 'load-balancer' || 'prefixIds' in choice) return;
  const ips = 'managed' in choice ? choice.managed.count : back.filter(({ version }) => version === 'IPv4').length;
  const { allocatedOutboundPorts = cluster.allocatedOutboundPorts } = restoredPorts(cluster, record);
  refuseTooManyPorts(capacity(cluster.pools, allocatedOutboundPorts, ips), ips);
}

/** Lets the addresses in that come back, with time to take effect. A managed one is not known before. */
async function openBeforeSwitch(context: Context, cluster: Cluster, due: readonly Due[]): Promise<void> {
  const { authorizedRanges, privateCluster } = cluster;
  const addresses = due.flatMap(({ back }) => back.flatMap(({ address }) => address ?? []));
  if (privateCluster || authorizedRanges.length === 0 || !rangesWith(authorizedRanges, addresses)) return;
  await writeRanges(context, addedRanges(addresses), (ranges) => rangesWith(ranges, addresses));
  await context.log.waiting('authorized ranges take effect', context.clock.sleep(rangesTakeEffect, context.signal));
}
