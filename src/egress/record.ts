import { isAddressId, isClusterId, isGatewayId, sameId } from '../azure/resource-id.ts';
import { list, object, parseObject, text } from '../json.ts';
import { isAddressOrCidr, normalizeAddress } from './addresses.ts';
import type { OutboundProfile } from './cluster.ts';

/**
 * What was true before a change, written to the cluster before Azure is touched:
 * a killed run loses nothing, the next run finishes it, and `unpin` restores from it.
 */
export interface ChangeRecord {
  /** Names the change; pods of the echo that carry it were started after the switch. */
  change: string;
  planDigest: string;
  startedAt: string;
  pinnedIds: string[];
  /** Those of each exit, by its id. */
  exits: Record<string, string[]>;
  /** The address that each of them had then, by id. */
  pinnedAddresses: Record<string, string>;
  /** Every IP that the cluster was pinned to since `restore` was written. */
  everPinnedIds: string[];
  /** SNAT ports a node that the change sets; undefined where it leaves them. */
  setPorts: number | undefined;
  /** Digest of the inputs that shape what is written beside the switch. */
  settings: string;
  /** Authorized ranges of the API server that the action added. */
  addedRanges: string[];
  /** Those of them that this change added, which need time to take effect. */
  openedRanges: string[];
  /** Addresses that AKS manages and gives up with the change: somebody else's soon. */
  released: string[];
  /** What `unpin` restores: what was before the action's first change. */
  restore: Restore;
  /** Addresses that the cluster left from before this change. */
  previousAddresses: string[];
  /** Failures of Services to sync that were there before, by service and cause. */
  syncFailures: string[];
  /** What pods of each node group observed before the change. */
  baseline: Record<string, string[]>;
}

/** Where each exit had its addresses from. */
export interface Restore {
  /** Of the load balancer. */
  outbound: OutboundProfile;
  allocatedOutboundPorts: number;
  /** Of the NAT gateway that AKS manages. */
  managedGateway: OutboundProfile;
  /** Ids of public IPs and prefixes of the user's NAT gateways, by the id of the gateway. */
  gateways: Record<string, string[]>;
}

const noProfile: OutboundProfile = {
  managedCount: undefined,
  managedCountIpv6: undefined,
  publicIpIds: [],
  prefixIds: [],
};

/** Where nothing tells what was before. */
export const noRestore: Restore = {
  outbound: noProfile,
  allocatedOutboundPorts: 0,
  managedGateway: noProfile,
  gateways: {},
};

const key = 'record.json';

/** In place of a change where none was needed, since the cluster left from the pinned set already. */
export const unchanged = 'none';

/** True when the echo's pods carry the record's change: it was switched, and they were started after that. */
export function isCarriedOut({ change }: ChangeRecord, carried: string | undefined): boolean {
  return change === (carried ?? unchanged);
}

/** The ConfigMap data that holds a record. */
export function recordData(record: ChangeRecord): Record<string, string> {
  return { [key]: JSON.stringify(record, null, 2) };
}

/**
 * Reads a record back; undefined where there is none or it is not readable as one. Others can write where it is kept: ids become requests that
 * carry the token for Azure, so what is not an id of a public IP or prefix is left out, and so is what is no address.
 */
export function readRecord(data: unknown): ChangeRecord | undefined {
  const body = parseObject(text(object(data)[key]));
  const restore = object(body.restore);
  const pinnedIds = ids(body.pinnedIds);
  if (text(body.change) === '' || pinnedIds.length === 0) return undefined;
  return {
    change: text(body.change),
    planDigest: text(body.planDigest),
    startedAt: text(body.startedAt),
    pinnedIds,
    exits: idsByExit(body.exits),
    pinnedAddresses: Object.fromEntries(
      Object.entries(object(body.pinnedAddresses)).filter((entry): entry is [string, string] =>
        isAddressOrCidr(text(entry[1])),
      ),
    ),
    everPinnedIds: ids(body.everPinnedIds),
    setPorts: positive(body.setPorts),
    settings: text(body.settings),
    addedRanges: addresses(body.addedRanges),
    openedRanges: addresses(body.openedRanges),
    released: addresses(body.released),
    restore: {
      outbound: profile(restore.outbound),
      allocatedOutboundPorts: positive(restore.allocatedOutboundPorts) ?? 0,
      managedGateway: profile(restore.managedGateway),
      gateways: idsByExit(restore.gateways),
    },
    previousAddresses: addresses(body.previousAddresses),
    syncFailures: texts(body.syncFailures),
    baseline: Object.fromEntries(
      Object.entries(object(body.baseline)).map(([group, seen]) => [group, addresses(seen)]),
    ),
  };
}

/** The IPs at an exit, which older records do not tell apart. Of two spellings of its id the later one was written last. */
export function idsAt({ exits, pinnedIds }: ChangeRecord, exitId: string): string[] {
  const all = Object.entries(exits);
  return all.findLast(([id]) => sameId(id, exitId))?.[1] ?? (all.length === 0 ? pinnedIds : []);
}

/** The record once its IPs have these addresses, by id; the same record where they had them already. Those that were given up are what traffic left from before. */
export function withAddresses(record: ChangeRecord, present: readonly (readonly [string, string])[]): ChangeRecord {
  const lost = Object.entries(record.pinnedAddresses).filter(([id, address]) =>
    present.some(([other, now]) => sameId(other, id) && normalizeAddress(now) !== normalizeAddress(address)),
  );
  if (lost.length === 0) return record;
  return {
    ...record,
    pinnedAddresses: Object.fromEntries(present),
    previousAddresses: lost.map(([, address]) => address),
  };
}

function texts(value: unknown): string[] {
  return list(value).filter((entry): entry is string => typeof entry === 'string');
}

function profile(value: unknown): OutboundProfile {
  const { managedCount, managedCountIpv6, publicIpIds, prefixIds } = object(value);
  return {
    managedCount: positive(managedCount),
    managedCountIpv6: positive(managedCountIpv6),
    publicIpIds: ids(publicIpIds),
    prefixIds: ids(prefixIds),
  };
}

function idsByExit(value: unknown): Record<string, string[]> {
  const entries = Object.entries(object(value)).filter(([exit]) => isGatewayId(exit) || isClusterId(exit));
  return Object.fromEntries(entries.slice(-mostIds).map(([exit, list]) => [exit, ids(list)]));
}

/** Most ids of a list, and most exits, that are read: twice as many as the action pins at the most. */
const mostIds = 200;

function ids(value: unknown): string[] {
  return texts(value).filter(isAddressId).slice(0, mostIds);
}

function addresses(value: unknown): string[] {
  return texts(value).filter(isAddressOrCidr);
}

function positive(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 ? value : undefined;
}
