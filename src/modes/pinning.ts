import { sameId } from '../azure/resource-id.ts';
import { sameIds } from '../egress/cluster.ts';
import type { Expectation } from '../egress/expectation.ts';
import type { EgressPath } from '../egress/paths/path.ts';
import type { PinnedIp, Plan } from '../egress/plan.ts';
import type { EffectiveAddress, PublicIp } from '../egress/public-ip.ts';
import { idsAt, isCarriedOut, type ChangeRecord } from '../egress/record.ts';
import { changeAnnotation, switchedAtAnnotation, templateAnnotations } from '../kubernetes/objects.ts';
import type { Context } from './context.ts';
import type { AzureState, ClusterState } from './observe.ts';

/** A change as the echo's pods carry it. */
export interface Change {
  id: string;
  switchedAt: string;
}

/** What a pin is about: what was read and planned, and the IPs once they exist. */
export interface Pin {
  azure: AzureState;
  state: ClusterState;
  plan: Plan;
  ips: PublicIp[];
  /** From which the cluster leaves in the end, and each of its groups. */
  expected: Expectation;
}

/** The record of the change that led to this pinned set; undefined where there is none, or it is of another set. It may know exits of groups that have no nodes now. */
export function ownRecord({ state, plan }: Pick<Pin, 'state' | 'plan'>): ChangeRecord | undefined {
  const { record } = state;
  return record && plan.exits.every(({ exit, finalIds }) => sameIds(idsAt(record, exit.id), finalIds))
    ? record
    : undefined;
}

/** The record of a change that was begun and not finished: nothing else has moved since it was written. */
export function openRecord(pinned: Pick<Pin, 'azure' | 'state' | 'plan'>): ChangeRecord | undefined {
  const record = ownRecord(pinned);
  if (!record || isCarriedOut(record, carriedChange(pinned.state)?.id)) return undefined;
  // Of several exits some may have been switched already.
  const known = [...record.previousAddresses, ...Object.values(record.pinnedAddresses)];
  const isAsLeft = presentAddresses(pinned.azure).every((address) => known.includes(address));
  return isAsLeft && pinned.plan.ips.every((ip) => isRecorded(ip, record)) ? record : undefined;
}

/** True for an IP that has the address that was recorded: one that was deleted will get another. */
function isRecorded({ id, existing }: PinnedIp, { pinnedAddresses }: ChangeRecord): boolean {
  const [, address] = Object.entries(pinnedAddresses).find(([recorded]) => sameId(recorded, id)) ?? [];
  return existing?.address !== undefined && existing.address === address;
}

/** The addresses that Azure says are in effect before this run changes anything. */
export function presentAddresses({ observed }: AzureState): string[] {
  return observed.effective.map((entry) => entry.address);
}

/** What Azure says that each group leaves from; of one of which it does not tell, that of the cluster. */
export function presentExpectation(paths: readonly EgressPath[], effective: readonly EffectiveAddress[]): Expectation {
  const groups = paths.flatMap(({ group, addressIds, addresses = [] }) => {
    const known = effective.filter(({ id }) => addressIds.some((other) => sameId(other, id)));
    const own = [...known.map(({ address }) => address), ...addresses];
    return own.length === 0 ? [] : [[group, own] as const];
  });
  return { all: effective.map(({ address }) => address), groups: Object.fromEntries(groups) };
}

/** The change that the echo’s pods carry; undefined before the first one. */
export function carriedChange({ deployment }: Pick<ClusterState, 'deployment'>): Change | undefined {
  const annotations = templateAnnotations(deployment);
  const id = annotations[changeAnnotation];
  return id === undefined ? undefined : { id, switchedAt: annotations[switchedAtAnnotation] ?? '' };
}

/** What partners must do, and when traffic moved. The same from every run until the next change. */
export function reportPartners(
  { report }: Context,
  record: ChangeRecord | undefined,
  addresses: readonly string[],
  switchedAt: string | null,
): void {
  const previous = record?.previousAddresses ?? report.previous;
  report.previous = previous;
  report.allowList = {
    add: addresses.filter((address) => !previous.includes(address)),
    remove: switchedAt === null ? [] : previous.filter((address) => !addresses.includes(address)),
    switchedAt,
  };
}
