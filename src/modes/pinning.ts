import { sameSet } from '../egress/addresses.ts';
import { sameIds } from '../egress/cluster.ts';
import type { Plan } from '../egress/plan.ts';
import type { PublicIp } from '../egress/public-ip.ts';
import type { ChangeRecord } from '../egress/record.ts';
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
  /** From which the cluster leaves in the end. */
  addresses: string[];
}

/** The record of the change that led to this pinned set; undefined where there is none, or it is of another set. */
export function ownRecord({ state, plan }: Pin): ChangeRecord | undefined {
  return state.record && sameIds(state.record.pinnedIds, plan.finalIds) ? state.record : undefined;
}

/** The record of a change that was begun and not carried out: nothing has moved since it was written. */
export function openRecord(pinned: Pin): ChangeRecord | undefined {
  const record = ownRecord(pinned);
  const unmarked = record && carriedChange(pinned.state)?.id !== record.change;
  return unmarked && sameSet(record.previousAddresses, presentAddresses(pinned.azure)) ? record : undefined;
}

/** What is expected where Azure does not tell: what pods agree on. */
export const anywhere = ['0.0.0.0/0', '::/0'];

/** The addresses that Azure says are in effect before this run changes anything. */
export function presentAddresses({ observed }: AzureState): string[] {
  return observed.effective.map((entry) => entry.address);
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
