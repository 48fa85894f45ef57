import { isPrefixId, sameId } from '../azure/resource-id.ts';
import { sameIds, type Cluster } from '../egress/cluster.ts';
import type { ClusterChange, OutboundChoice } from '../egress/cluster-update.ts';
import { pinnableExits, type PinnableExit } from '../egress/exits.ts';
import type { NatGateway } from '../egress/network.ts';
import { pathsOfGroups } from '../egress/places.ts';
import { addressesOf, planPin, type ChangedExit } from '../egress/plan.ts';
import { awaitEffective, writeCluster } from './cluster-write.ts';
import type { Context } from './context.ts';
import { writeGateway } from './gateway-write.ts';
import { changedMeanwhile, isAt, isSameExit } from './overtaken.ts';
import type { Pin } from './pinning.ts';

/**
 * Gives one exit the pinned set. What Azure says is read just before, and nothing that somebody changed meanwhile is overwritten.
 * @throws ActionError `consent` where somebody did
 */
export async function switchExit(context: Context, pinned: Pin, change: ChangedExit): Promise<void> {
  if (change.exit.pin === 'nat-gateway') await switchGateway(context, pinned, change);
  else await switchCluster(context, pinned, change);
}

async function switchCluster(context: Context, pinned: Pin, { exit, finalIds, change }: ChangedExit): Promise<void> {
  const after = await writeCluster(context, {
    what: switchWords(pinned, exit, finalIds),
    decide: ({ cluster }) => {
      const fresh = freshExit(pinned, cluster, exit);
      const ports = change.allocatedOutboundPorts;
      const isDone =
        isAt(fresh, finalIds) && (ports ?? cluster.allocatedOutboundPorts) === cluster.allocatedOutboundPorts;
      if (isDone) return undefined;
      if (!isSameExit(fresh, exit)) throw changedMeanwhile();
      // What forbids the switch may have come meanwhile, such as a larger node pool.
      planPin({ ...pinned.azure.observed, cluster }, context.inputs);
      return clusterChange(exit, finalIds, ports);
    },
  });
  const effectiveIds = (cluster: Cluster): readonly string[] => freshExit(pinned, cluster, exit).effectiveIds;
  await awaitEffective(context, after, {
    effectiveIds,
    isMeant: (ids) => sameIds(ids, finalIds),
    isKept: (cluster) => sameIds(freshExit(pinned, cluster, exit).configuredIds, finalIds),
  });
}

/** The exit as the cluster shows it now. */
function freshExit({ azure, state }: Pin, cluster: Cluster, { id, pin }: PinnableExit): PinnableExit {
  const { network } = azure.observed;
  const exits = pinnableExits(cluster, network, pathsOfGroups(cluster, network, state.nodes.groups));
  const fresh = exits.find((exit) => sameId(exit.id, id) && exit.pin === pin);
  if (!fresh) throw changedMeanwhile();
  return fresh;
}

function clusterChange({ pin }: PinnableExit, ids: readonly string[], ports: number | undefined): ClusterChange {
  const choice: OutboundChoice = ids.every(isPrefixId) ? { prefixIds: ids } : { publicIpIds: ids };
  if (pin === 'managed-nat-gateway') return { gatewayOutbound: choice };
  return { outbound: choice, ...(ports === undefined ? {} : { allocatedOutboundPorts: ports }) };
}

async function switchGateway(context: Context, pinned: Pin, { exit, finalIds }: ChangedExit): Promise<void> {
  await writeGateway(context, exit.id, {
    what: switchWords(pinned, exit, finalIds),
    addresses: finalIds.map((id) => ({ id, isIpv6: isIpv6(pinned, id) })),
    isDue: (fresh) => {
      if (sameIds(fresh.addressIds, finalIds)) return false;
      refuseChanged(fresh, exit, pinned);
      return true;
    },
  });
}

/** Another subnet that came meanwhile would leave from other addresses, too. */
function refuseChanged(gateway: NatGateway, exit: PinnableExit, { azure }: Pin): void {
  const known = azure.observed.network.subnets
    .map((subnet) => subnet.gateway)
    .find((own) => own && sameId(own.id, exit.id));
  const isSame = sameIds(gateway.addressIds, exit.configuredIds) && sameIds(gateway.subnetIds, known?.subnetIds ?? []);
  if (!isSame) throw changedMeanwhile();
}

function isIpv6({ ips, azure }: Pin, id: string): boolean {
  const [address = ''] = addressesOf([id], ips, azure.observed.effective);
  return address.includes(':');
}

function switchWords(
  { azure, ips, plan }: Pin,
  { title, effectiveIds }: PinnableExit,
  finalIds: readonly string[],
): string {
  const { effective } = azure.observed;
  const from = addressesOf(effectiveIds, ips, effective).join(', ');
  const which = plan.exits.length === 1 ? 'the cluster’s egress' : `the egress by ${title}`;
  return `Switched ${which} from ${from} to ${addressesOf(finalIds, ips, effective).join(', ')}`;
}
