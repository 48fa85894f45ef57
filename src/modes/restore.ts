import { getGateway, updateGateway } from '../azure/nat-gateways.ts';
import { getPublicIp, prefixExists } from '../azure/public-ips.ts';
import { isOvertaken } from '../azure/clusters.ts';
import { sameId } from '../azure/resource-id.ts';
import { capacity } from '../egress/capacity.ts';
import { sameIds, type Cluster } from '../egress/cluster.ts';
import { pinnableExits, type PinnableExit } from '../egress/exits.ts';
import { pathsOfGroups } from '../egress/places.ts';
import { rangesWith } from '../egress/plan.ts';
import { isOnBalancerOf, isOwn, ownerOf, type PublicIp } from '../egress/public-ip.ts';
import type { ChangeRecord } from '../egress/record.ts';
import { refuseHidden, refuseState, refuseTooManyPorts } from '../egress/refusals.ts';
import { choiceWords, dividedIds, idsOf, isRestored, restorations, type Restoration } from '../egress/restoration.ts';
import { ActionError } from '../errors.ts';
import { awaitEffective, rangesTakeEffect, writeCluster } from './cluster-write.ts';
import { did, type Context } from './context.ts';
import type { AzureState, ClusterState } from './observe.ts';
import { writeRanges } from './ranges.ts';

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
  const due = restorations(observed.exits, state.record, pinnedIds(context, state.record, ips));
  if (due.length === 0) {
    context.log.info('The cluster does not leave from pinned IPs: what it leaves by stays as it is.');
    return false;
  }
  if (due.some(({ exit }) => exit.pin !== 'nat-gateway')) refuseHidden(observed);
  refuseState(cluster);
  for (const restoration of due) {
    await refuseUnusable(context, cluster, restoration);
    refuseRestoredPorts(cluster, restoration, state.record);
  }
  await openBeforeSwitch(context, cluster, await addressesToCome(context, due));
  for (const restoration of due) {
    if (restoration.exit.pin === 'nat-gateway') await restoreGateway(context, restoration);
    else await restoreCluster(context, azure, state, restoration);
  }
  return true;
}

/** Without a record only an IP that the action created shows that the action pinned the cluster. */
function pinnedIds({ inputs }: Context, record: ChangeRecord | undefined, ips: readonly PublicIp[]): string[] {
  const owner = ownerOf(inputs.resourceGroup, inputs.clusterName);
  return [...(record?.everPinnedIds ?? []), ...ips.filter((ip) => isOwn(ip, owner)).map((ip) => ip.id)];
}

async function restoreCluster(
  context: Context,
  { observed }: AzureState,
  { nodes, record }: ClusterState,
  { exit, choice }: Restoration,
): Promise<void> {
  const { network } = observed;
  const exitOf = (cluster: Cluster): PinnableExit | undefined =>
    pinnableExits(cluster, network, pathsOfGroups(cluster, network, nodes.groups)).find(({ pin }) => pin === exit.pin);
  const written = await writeCluster(context, {
    what: `Switched the cluster’s egress back to ${choiceWords(choice)}`,
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
  await awaitEffective(context, written, effectiveIds, (ids) => isRestored(ids, choice, exit.configuredIds));
}

const attempts = 3;

async function restoreGateway(context: Context, { exit, choice }: Restoration): Promise<void> {
  const { manager, log } = context;
  const addresses = await Promise.all(idsOf(choice).map(async (id) => ({ id, isIpv6: await isIpv6(context, id) })));
  const what = `Switched ${exit.title} back to ${choiceWords(choice)}`;
  for (let attempt = 1; ; attempt += 1) {
    const fresh = await getGateway(manager, exit.id);
    if (!sameIds(fresh.gateway.addressIds, exit.configuredIds)) return;
    try {
      await log.waiting(what, updateGateway(manager, fresh, addresses));
      did(context, what);
      return;
    } catch (error) {
      if (!isOvertaken(error) || attempt >= attempts) throw error;
      log.info('Somebody else works on the NAT gateway at the same time: reading it again');
    }
  }
}

async function isIpv6({ manager }: Context, id: string): Promise<boolean> {
  return (await getPublicIp(manager, id))?.version === 'IPv6';
}

/** SNAT ports a node as they were, where they are still what the action set. */
function restoredPorts(cluster: Cluster, record: ChangeRecord | undefined): { allocatedOutboundPorts?: number } {
  const { setPorts, restore: before } = record ?? {};
  const isStillSet = setPorts !== undefined && setPorts === cluster.allocatedOutboundPorts;
  return isStillSet && before ? { allocatedOutboundPorts: before.allocatedOutboundPorts } : {};
}

function refuseRestoredPorts(cluster: Cluster, { exit, choice }: Restoration, record: ChangeRecord | undefined): void {
  // How many addresses of a prefix are free for it only Azure knows.
  if (exit.pin !== 'load-balancer' || 'prefixIds' in choice) return;
  const ips = 'managed' in choice ? choice.managed.count : choice.publicIpIds.length;
  const { allocatedOutboundPorts = cluster.allocatedOutboundPorts } = restoredPorts(cluster, record);
  refuseTooManyPorts(capacity(cluster.pools, allocatedOutboundPorts, ips), ips);
}

/** Lets the addresses in that come back, with time to take effect. A managed one is not known before. */
async function openBeforeSwitch(context: Context, cluster: Cluster, addresses: readonly string[]): Promise<void> {
  const { authorizedRanges, privateCluster } = cluster;
  if (privateCluster || authorizedRanges.length === 0 || !rangesWith(authorizedRanges, addresses)) return;
  const what = `Added ${addresses.join(', ')} to the API server’s authorized ranges`;
  await writeRanges(context, what, (ranges) => rangesWith(ranges, addresses));
  await context.log.waiting('authorized ranges take effect', context.clock.sleep(rangesTakeEffect, context.signal));
}

async function addressesToCome({ manager }: Context, due: readonly Restoration[]): Promise<string[]> {
  const ids = due.flatMap(({ choice }) => dividedIds(choice).publicIpIds);
  const ips = await Promise.all(ids.map((id) => getPublicIp(manager, id)));
  return ips.flatMap((ip) => ip?.address ?? []);
}

/** An outbound IP or prefix that is gone or used elsewhere would leave the cluster stuck: https://github.com/Azure/AKS/issues/3247 */
async function refuseUnusable({ manager }: Context, cluster: Cluster, { exit, choice }: Restoration): Promise<void> {
  const { publicIpIds, prefixIds } = dividedIds(choice);
  const problems: string[] = [];
  for (const id of publicIpIds) {
    const ip = await getPublicIp(manager, id);
    if (!ip) problems.push(`${id} does not exist any more`);
    else if (ip.attachedTo !== undefined && !isUserOf(ip.attachedTo, cluster, exit))
      problems.push(`${id} is used by ${ip.attachedTo}`);
  }
  for (const id of prefixIds) if (!(await prefixExists(manager, id))) problems.push(`${id} does not exist any more`);
  if (problems.length === 0) return;
  throw new ActionError(
    'input',
    `What is recorded of the ${exit.title} cannot be restored: ${problems.join('; ')}. Nothing was changed.`,
    {
      next: 'Make it usable again, or set other outbound IPs by hand: az aks update --load-balancer-managed-outbound-ip-count 1.',
    },
  );
}

function isUserOf(user: string, cluster: Cluster, exit: PinnableExit): boolean {
  return exit.pin === 'nat-gateway' ? sameId(user, exit.id) : isOnBalancerOf(user, cluster);
}
