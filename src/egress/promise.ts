import { sameId } from '../azure/resource-id.ts';
import { asCidr, coversRange } from './addresses.ts';
import { isWithin } from './cluster.ts';
import type { Expectation } from './expectation.ts';
import type { EgressPath } from './paths/path.ts';
import type { NamedIp } from './plan.ts';
import { isOwn, type PublicIp } from './public-ip.ts';
import type { ChangeRecord } from './record.ts';

/** One IP that the cluster was promised to leave from. */
export interface PromisedIp {
  id: string;
  /** Where it was put, or is now; undefined where nothing tells. */
  exitId: string | undefined;
  /** Undefined when it is gone. */
  existing: PublicIp | undefined;
  /** The address that it had when it was pinned; undefined where no record tells. */
  recorded: string | undefined;
}

/** An IP by the inputs, and where it is or would be in use; undefined where no exit can be pinned. */
export type WatchedIp = Omit<NamedIp, 'exitId'> & { exitId?: string | undefined };

interface Known {
  /** The pinned set by the inputs. */
  ips: readonly WatchedIp[];
  /** The workflow names the IP itself. */
  named: boolean;
  record: ChangeRecord | undefined;
  /** Echo or Service of the action are in the cluster. */
  hasObjects: boolean;
}

/**
 * Ids of the pinned set that was promised: by the record of a change, by a workflow that names the IP, or by objects of the action beside the IP.
 * Undefined where nothing was: an IP that was only reserved is no promise.
 */
export function promisedIds({ ips, named, record, hasObjects }: Known): readonly string[] | undefined {
  const ids = ips.map((ip) => ip.id);
  if (record && (!named || isWithin(ids, record.pinnedIds))) return record.pinnedIds;
  return named || (hasObjects && ips.some((ip) => ip.existing)) ? ids : undefined;
}

/** The address that a promised IP had when it was pinned. */
export function recordedAddress(record: ChangeRecord | undefined, id: string): string | undefined {
  return Object.entries(record?.pinnedAddresses ?? {}).find(([pinned]) => sameId(pinned, id))?.[1];
}

/** The exit at which an IP was pinned. */
export function recordedExit(record: ChangeRecord | undefined, id: string): string | undefined {
  return Object.entries(record?.exits ?? {}).find(([, ids]) => isWithin([id], ids))?.[0];
}

/**
 * What each group should leave from: the promised IPs of its exit. Where its path was changed to another exit, any promised one would be right,
 * since nothing tells which was meant.
 */
export function promisedExpectation(promised: readonly PromisedIp[], paths: readonly EgressPath[]): Expectation {
  const groups = paths.flatMap(({ group, id }) => {
    const own = promised.filter(({ exitId }) => id !== undefined && exitId !== undefined && sameId(exitId, id));
    const addresses = promisedAddresses(own);
    return addresses.length === 0 ? [] : [[group, addresses] as const];
  });
  return { all: promisedAddresses(promised), groups: Object.fromEntries(groups) };
}

/** IPs that the action created for this cluster and that nothing promises: reserved, or left by `unpin`. */
export function reservedIps(ips: readonly WatchedIp[], owner: string): PublicIp[] {
  return ips.flatMap(({ existing }) => (existing && isOwn(existing, owner) ? [existing] : []));
}

/** The addresses of a promised set; that of an IP which is gone only where a record remembers it. */
export function promisedAddresses(promised: readonly PromisedIp[]): string[] {
  return promised.flatMap(({ existing, recorded }) => existing?.address ?? recorded ?? []);
}

/** Addresses of IPs that are gone. Each is somebody else's soon: nobody may be told to let it in. */
export function lostAddresses(promised: readonly PromisedIp[]): string[] {
  return promised.flatMap(({ existing, recorded }) => (existing ? [] : (recorded ?? [])));
}

/** True when the workflow expects addresses that the set does not have: then it means another path, and the set promises nothing any more. */
export function isSuperseded(promised: readonly PromisedIp[], expectedIps: readonly string[]): boolean {
  return (
    expectedIps.length > 0 &&
    !promisedAddresses(promised).every((address) => expectedIps.some((range) => coversRange(range, address)))
  );
}

/** True when the workflow expects addresses beside those of the set: then other ways out are meant, too. */
export function hasOthersBeside(promised: readonly PromisedIp[], expectedIps: readonly string[]): boolean {
  const own = promisedAddresses(promised).map(asCidr);
  return expectedIps.some((expected) => !own.includes(asCidr(expected)));
}
