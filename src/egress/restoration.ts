import { sameId } from '../azure/resource-id.ts';
import { ActionError } from '../errors.ts';
import { isWithin, sameIds, type OutboundProfile } from './cluster.ts';
import type { OutboundChoice } from './cluster-update.ts';
import { ownExit, type PinnableExit } from './exits.ts';
import type { ObservedAzure } from './plan.ts';
import { nameAddress } from './public-ip.ts';
import type { ChangeRecord, Restore } from './record.ts';

/** What one exit gets back. */
export interface Restoration {
  exit: PinnableExit;
  choice: OutboundChoice;
}

/**
 * What `unpin` gives back to each exit that has pinned IPs; what somebody else made of the others meanwhile stays.
 * @param pinned ids of all IPs that the action ever pinned, as far as that is known
 * @throws ActionError `consent` where somebody put other IPs beside the pinned ones, and where nothing tells what a NAT gateway had before
 */
export function restorations(
  exits: readonly PinnableExit[],
  record: ChangeRecord | undefined,
  pinned: readonly string[],
): Restoration[] {
  return exits.flatMap((exit) => {
    const current = exit.configuredIds;
    if (!current.some((id) => isWithin([id], pinned))) return [];
    const choice = exit.pin === 'nat-gateway' ? gatewayChoice(exit, record, pinned) : clusterChoice(exit, record);
    const back = idsOf(choice);
    const others = current.filter((id) => !isWithin([id], [...pinned, ...(exit.pin === 'nat-gateway' ? back : [])]));
    if (others.length > 0) throw mixed(exit, others);
    return sameIds(current, back) ? [] : [{ exit, choice }];
  });
}

/** The ids that a choice names; none of addresses that AKS manages. */
export function idsOf(choice: OutboundChoice): readonly string[] {
  if ('managed' in choice) return [];
  return 'publicIpIds' in choice ? choice.publicIpIds : choice.prefixIds;
}

/** True when what Azure says is in effect is what was chosen; managed addresses are new ones. */
export function isRestored(ids: readonly string[], choice: OutboundChoice, before: readonly string[]): boolean {
  if (!('managed' in choice)) return sameIds(ids, idsOf(choice));
  return ids.length > 0 && !ids.some((id) => isWithin([id], before));
}

function clusterChoice({ pin }: PinnableExit, record: ChangeRecord | undefined): OutboundChoice {
  const { outbound, managedGateway } = record?.restore ?? {};
  return asChoice(pin === 'managed-nat-gateway' ? managedGateway : outbound);
}

/** Without a record, one address that AKS manages. */
function asChoice(previous: OutboundProfile | undefined): OutboundChoice {
  if (previous && previous.publicIpIds.length > 0) return { publicIpIds: previous.publicIpIds };
  if (previous && previous.prefixIds.length > 0) return { prefixIds: previous.prefixIds };
  const countIPv6 = previous?.managedCountIpv6;
  return { managed: { count: previous?.managedCount ?? 1, ...(countIPv6 === undefined ? {} : { countIPv6 }) } };
}

/** A NAT gateway takes IPs and prefixes side by side, so all of them are one list. */
function gatewayChoice(
  { id, title, configuredIds }: PinnableExit,
  record: ChangeRecord | undefined,
  pinned: readonly string[],
): OutboundChoice {
  // Of two spellings of its id the later one was written last.
  const [, recorded] = Object.entries(record?.restore.gateways ?? {}).findLast(([other]) => sameId(other, id)) ?? [];
  const publicIpIds = recorded ?? configuredIds.filter((own) => !isWithin([own], pinned));
  if (publicIpIds.length > 0) return { publicIpIds };
  throw new ActionError(
    'consent',
    `Nothing tells what ${title} had before it was pinned, and without any address nothing would get out. Nothing was changed.`,
    { next: 'Give it what it is to have: az network nat gateway update --public-ip-addresses … Then run this again.' },
  );
}

function mixed({ title, pin }: PinnableExit, others: readonly string[]): ActionError {
  const command = {
    'load-balancer': 'az aks update --load-balancer-outbound-ips …',
    'managed-nat-gateway': 'az aks update --nat-gateway-outbound-ips …',
    'nat-gateway': 'az network nat gateway update --public-ip-addresses …',
    service: 'kubectl',
  }[pin];
  return new ActionError(
    'consent',
    `Somebody put ${others.join(', ')} beside the pinned IPs of the ${title}, so what is recorded would take it away. Nothing was changed.`,
    { next: `Decide what the cluster is to leave from and set it: ${command} Then run this again.` },
  );
}

/** What comes back, for log and summary. */
export function choiceWords(choice: OutboundChoice, back: readonly Parameters<typeof nameAddress>[0][]): string {
  if (!('managed' in choice)) return back.map(nameAddress).join(', ');
  const { count, countIPv6 } = choice.managed;
  return `new managed IPs of AKS (${String(count)}${countIPv6 === undefined ? '' : ` and ${String(countIPv6)} of IPv6`})`;
}

type Known = Pick<ObservedAzure, 'cluster' | 'exits'>;

/** The record that a new one goes on from: something that it tells of may still be pinned, also where no group of this run leaves by it. */
export function earlierRecord(known: Known, record: ChangeRecord | undefined): ChangeRecord | undefined {
  const exits = [ownOf(known) ?? [], known.exits].flat();
  const isElsewhere = Object.keys(record?.restore.gateways ?? {}).some(
    (recorded) => !exits.some(({ id }) => sameId(id, recorded)),
  );
  return isElsewhere || exits.some((exit) => isPinned(exit, record)) ? record : undefined;
}

/** From one pinned set to another: what is restored one day is what was before the first. */
export function restoreOf(known: Known, earlier: ChangeRecord | undefined): Restore {
  const { outbound, allocatedOutboundPorts, gateway } = known.cluster;
  const before = earlier?.restore;
  const own = ownOf(known);
  const isOwnPinned = own !== undefined && isPinned(own, earlier);
  const fresh = known.exits.filter((exit) => exit.pin === 'nat-gateway' && !isPinned(exit, earlier));
  return {
    ...(before && isOwnPinned ? before : { outbound, allocatedOutboundPorts, managedGateway: gateway.outbound }),
    gateways: {
      ...before?.gateways,
      ...Object.fromEntries(fresh.map(({ id, configuredIds }) => [id, [...configuredIds]])),
    },
  };
}

/** The cluster's own exit, also where a NAT gateway took the traffic from it. */
function ownOf({ cluster, exits }: Known): PinnableExit | undefined {
  return exits.find(({ pin }) => pin !== 'nat-gateway') ?? ownExit(cluster);
}

/** True where an exit has nothing but what a record says that it was ever pinned to. */
function isPinned({ configuredIds }: PinnableExit, record: ChangeRecord | undefined): boolean {
  return record !== undefined && isWithin(configuredIds, record.everPinnedIds);
}
