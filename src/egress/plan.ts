import type { Inputs } from '../inputs.ts';
import { sameId } from '../azure/resource-id.ts';
import {
  addressesIn,
  asCidr,
  coversRange,
  familyOf,
  isAddressOrCidr,
  normalizeAddress,
  ofFamily,
  type Family,
} from './addresses.ts';
import { capacity, type Capacity } from './capacity.ts';
import { distinctIds, isBasic, isWithin, sameIds, type Cluster } from './cluster.ts';
import { replacement, type Replacement } from './consent.ts';
import type { PinnableExit } from './exits.ts';
import type { Expectation } from './expectation.ts';
import type { Network } from './network.ts';
import type { EgressPath } from './paths/path.ts';
import { planDigest } from './plan-digest.ts';
import { refusePrefixes, type Prefix } from './prefix.ts';
import type { EffectiveAddress, PublicIp } from './public-ip.ts';
import {
  isExpectedOnly,
  joinGrants,
  refuseBasicInputs,
  refuseExitInputs,
  refuseNothingLeft,
  refuseSharedNames,
  refuseState,
  refuseTooManyPorts,
  refuseUnknownRight,
  refuseUnpinnable,
  refuseUnsuitable,
} from './refusals.ts';

/** May the cluster's identity join a pinned IP to the load balancer? Unknown where the caller may not read role assignments. */
export type JoinRight = 'granted' | 'missing' | 'unknown';

/** One IP of the pinned set: its place, and the resource where it exists already. */
export interface NamedIp {
  id: string;
  name: string;
  resourceGroup: string;
  family: Family;
  /** Where it is or will be in use. */
  exitId: string;
  /** Prefix that it is drawn from when it is created. */
  prefixId: string | undefined;
  existing: PublicIp | undefined;
}

export interface PinnedIp extends NamedIp {
  join: JoinRight;
}

/** What was read of Azure, as plain data: everything that a plan depends on. */
export interface ObservedAzure {
  cluster: Cluster;
  /** Property paths that only a newer API version shows. */
  hidden: readonly string[];
  network: Network;
  /** How the node groups leave that are to be pinned. */
  paths: readonly EgressPath[];
  exits: readonly PinnableExit[];
  effective: readonly EffectiveAddress[];
  /** Prefixes that the workflow names for new IPs. */
  prefixes: readonly Prefix[];
  ips: readonly PinnedIp[];
}

/** The change that makes an exit's traffic leave from the pinned set. */
export interface Switch extends Replacement {
  /** Undefined where they stay as they are. */
  allocatedOutboundPorts: number | undefined;
}

/** What becomes of one exit. */
export interface ExitPlan {
  exit: PinnableExit;
  ips: readonly PinnedIp[];
  /** Ids from which its groups leave in the end: the pinned IPs and what `replace: none` keeps. */
  finalIds: string[];
  /** Undefined when it is already as it should be. */
  change: Switch | undefined;
}

export interface Plan {
  exits: readonly ExitPlan[];
  ips: readonly PinnedIp[];
  grants: readonly PinnedIp[];
  /** Ids from which the cluster leaves in the end. */
  finalIds: string[];
  /** The pinned addresses must be added to the authorized ranges of the API server. */
  authorizedRanges: boolean;
  /** SNAT ports of the load balancer; undefined where nothing leaves by one. */
  capacity: Capacity | undefined;
  /** The pinned Service itself moves egress, as the recipe of 2018 has it: on a Basic load balancer. */
  byService: boolean;
  digest: string;
}

/** An exit that must be changed. */
export type ChangedExit = ExitPlan & { change: Switch };

/** The exits that a plan changes. */
export function changesOf({ exits }: Pick<Plan, 'exits'>): ChangedExit[] {
  return exits.filter((planned): planned is ChangedExit => planned.change !== undefined);
}

/** Throws what keeps Azure alone from a plan, before the cluster is asked; a path that cannot be pinned may still be proved. */
export function refuseImpossible(observed: ObservedAzure, inputs: Inputs): void {
  if (!isExpectedOnly(observed, inputs)) planPin(observed, inputs);
}

/**
 * Plans a pin: pure, from what was read and what the workflow says.
 * @throws ActionError where a rule that keeps clusters alive forbids it; nothing has been changed then.
 */
export function planPin(observed: ObservedAzure, inputs: Inputs): Plan {
  const { cluster, ips } = observed;
  refuseUnpinnable(observed);
  refuseNothingLeft(observed, inputs);
  refuseState(cluster);
  refuseUnsuitable(observed, inputs);
  refusePrefixes(observed.prefixes, observed.exits, ips);
  if (isBasic(cluster)) return planService(observed, inputs);
  refuseExitInputs(observed.exits, inputs);
  refuseSharedNames(observed);
  const exits = observed.exits.map((exit) => planExit(observed, inputs, exit));
  const balanced = exits.find(({ exit }) => exit.pin === 'load-balancer');
  const portsOfOneNode = inputs.outboundPorts ?? cluster.allocatedOutboundPorts;
  const needs = balanced && capacity(cluster.pools, portsOfOneNode, ipv4Count(balanced, observed));
  if (balanced && needs) refuseTooManyPorts(needs, ipv4Count(balanced, observed));
  const grants = joinGrants(observed, inputs);
  if (changesOf({ exits }).length > 0) refuseUnknownRight(observed, inputs);
  const plan = {
    exits,
    ips,
    grants,
    finalIds: exits.flatMap(({ finalIds }) => finalIds),
    authorizedRanges: cluster.authorizedRanges.length > 0 && !cluster.privateCluster,
    capacity: needs,
    byService: false,
  };
  return { ...plan, digest: planDigest(observed, inputs, plan) };
}

function planExit(observed: ObservedAzure, inputs: Inputs, exit: PinnableExit): ExitPlan {
  const { cluster, exits, ips: all, effective } = observed;
  const ips = all.filter(({ exitId }) => sameId(exitId, exit.id));
  const pinnedIds = ips.map(({ id }) => id);
  const own = effectiveOf([exit], effective);
  const done = exits.filter(({ effectiveIds }) =>
    isWithin(
      effectiveIds,
      all.map(({ id }) => id),
    ),
  );
  const inEffect = { own, all: effective, done: effectiveOf(done, effective) };
  const { kept, replaced } = replacement(inputs.replace, inEffect, ips, exit);
  const finalIds = distinctIds([...pinnedIds, ...kept.map(({ id }) => id)]);
  const ports = exit.pin === 'load-balancer' ? inputs.outboundPorts : undefined;
  const isSettled =
    sameIds(exit.effectiveIds, finalIds) &&
    sameIds(exit.configuredIds, finalIds) &&
    (ports ?? cluster.allocatedOutboundPorts) === cluster.allocatedOutboundPorts;
  return { exit, ips, finalIds, change: isSettled ? undefined : { kept, replaced, allocatedOutboundPorts: ports } };
}

function effectiveOf(exits: readonly PinnableExit[], effective: readonly EffectiveAddress[]): EffectiveAddress[] {
  return effective.filter(({ id }) => exits.some(({ effectiveIds }) => isWithin([id], effectiveIds)));
}

/** Addresses that bring SNAT ports to IPv4 traffic, of which there is most: all of a prefix do, and those of IPv6 do not. */
function ipv4Count({ ips, finalIds }: ExitPlan, { effective }: ObservedAzure): number {
  const existing = ips.flatMap((ip) => ip.existing ?? []);
  const ipv4 = finalIds.filter((id) => ips.find((ip) => sameId(ip.id, id))?.family !== 'IPv6');
  return ipv4.reduce((sum, id) => {
    const [address] = addressesOf([id], existing, effective);
    if (address === undefined) return sum + 1;
    return familyOf(address) === 'IPv4' ? sum + addressesIn(address) : sum;
  }, 0);
}

/**
 * On a Basic load balancer nothing of the cluster's resource changes. Where it has public frontends already,
 * one more takes a part of the traffic from them, which needs consent.
 */
function planService(observed: ObservedAzure, inputs: Inputs): Plan {
  const { cluster, ips, effective, exits } = observed;
  refuseBasicInputs(inputs);
  const [exit] = exits;
  const pinnedIds = ips.map((ip) => ip.id);
  const isFrontend = pinnedIds.every((id) => effective.some((entry) => sameId(entry.id, id)));
  const { kept } =
    !exit || (isFrontend && inputs.replace !== 'none')
      ? { kept: [] }
      : replacement(inputs.replace, { own: effective, all: effective, done: [] }, ips, exit);
  const finalIds = [...pinnedIds, ...kept.map((entry) => entry.id)];
  const plan = {
    exits: exit ? [{ exit, ips, finalIds, change: undefined }] : [],
    ips,
    grants: joinGrants(observed, inputs),
    finalIds,
    authorizedRanges: false,
    capacity: capacity(cluster.pools, 0, ips.length),
    byService: true,
  };
  return { ...plan, digest: planDigest(observed, inputs, plan) };
}

/** Of the groups of each exit the addresses of its IPs; of all of them together those of the whole set. */
export function pinnedExpectation(
  { exits, finalIds }: Pick<Plan, 'exits' | 'finalIds'>,
  ips: readonly PublicIp[],
  effective: readonly EffectiveAddress[],
): Expectation {
  const groups = exits.flatMap(({ exit, finalIds: own }) =>
    exit.groups.map((group) => [group, addressesOf(own, ips, effective)] as const),
  );
  return { all: addressesOf(finalIds, ips, effective), groups: Object.fromEntries(groups) };
}

/** The addresses of the given ids, as far as they are known: from the pinned set and from what is in effect. */
export function addressesOf(
  ids: readonly string[],
  ips: readonly PublicIp[],
  effective: readonly EffectiveAddress[],
): string[] {
  return ids.flatMap((id) => {
    const address =
      ips.find((ip) => sameId(ip.id, id))?.address ?? effective.find((entry) => sameId(entry.id, id))?.address;
    return address === undefined ? [] : [address];
  });
}

/**
 * Authorized ranges with addresses added that none of them covers; undefined when all are covered. Ranges are of IPv4 only.
 * Source: https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges
 */
export function rangesWith(ranges: readonly string[], addresses: readonly string[]): string[] | undefined {
  // A service tag may stand among them.
  const readable = ranges.filter(isAddressOrCidr);
  const missing = ofFamily(addresses, 'IPv4').filter(
    (address) => !readable.some((range) => coversRange(range, address)),
  );
  return missing.length === 0 ? undefined : [...ranges, ...missing.map(asCidr)];
}

/** Authorized ranges without addresses that nobody leaves from any more; undefined when none of them is there. */
export function rangesWithout(ranges: readonly string[], released: readonly string[]): string[] | undefined {
  const gone = new Set(released.map(normalizeAddress));
  const left = ranges.filter((range) => !gone.has(normalizeAddress(range)));
  return left.length === ranges.length ? undefined : left;
}
