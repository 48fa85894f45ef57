import { isWithin } from '../egress/cluster.ts';
import { addressesOf } from '../egress/plan.ts';
import { settingsDigest } from '../egress/plan-digest.ts';
import { noRestore, recordData, unchanged, withAddresses, type ChangeRecord } from '../egress/record.ts';
import { recordObject } from '../kubernetes/objects.ts';
import { type Context, did } from './context.ts';
import { type Pin, carriedChange, ownRecord, presentAddresses } from './pinning.ts';

/** The record of the pinned set with the addresses that its IPs have now: one that was deleted and made anew has another. */
export function presentRecord(pinned: Pin): ChangeRecord | undefined {
  const record = ownRecord(pinned);
  return record && withAddresses(record, addressesById(pinned));
}

/** The pinned set's addresses as far as they are known. */
export function addressesById({ ips, plan, azure }: Pick<Pin, 'ips' | 'plan' | 'azure'>): [string, string][] {
  return plan.finalIds.flatMap((id) =>
    addressesOf([id], ips, azure.observed.effective).map((address): [string, string] => [id, address]),
  );
}

/** What has just been proved is what is promised from now on: nothing else tells a check of prefixes, and of IPs of other names. */
export async function keepPromise(context: Context, pinned: Pin, record: ChangeRecord | undefined): Promise<void> {
  const { state, plan } = pinned;
  if (context.report.verdict !== 'pinned' || (record && record === state.record)) return;
  if (!record && isPromised(state, plan)) return;
  const kept = record ?? foundRecord(context, pinned);
  const object = recordObject(context.inputs, recordData(kept));
  await state.api.apply(object.path, object.body);
  const addresses = Object.values(kept.pinnedAddresses).join(', ');
  did(
    context,
    `Recorded in ${object.title} ${record ? 'the new addresses: ' : 'that the cluster leaves from '}${addresses}`,
  );
}

/** True where a record promises the set already, beside what groups leave from that have no nodes now. */
export function isPromised(
  { record }: Pick<Pin['state'], 'record'>,
  { finalIds }: Pick<Pin['plan'], 'finalIds'>,
): boolean {
  return record !== undefined && isWithin(finalIds, record.pinnedIds);
}

/** The record of a set that the cluster left from already. Nothing was changed for it, so `unpin` gives back what it would without. */
function foundRecord({ clock, inputs }: Context, pinned: Pin): ChangeRecord {
  const { azure, state, plan } = pinned;
  const { everPinnedIds = [], addedRanges = [], setPorts, restore = noRestore } = state.record ?? {};
  return {
    change: carriedChange(state)?.id ?? unchanged,
    planDigest: plan.digest,
    startedAt: clock.now().toISOString(),
    pinnedIds: plan.finalIds,
    exits: Object.fromEntries(plan.exits.map(({ exit, finalIds }) => [exit.id, finalIds])),
    pinnedAddresses: Object.fromEntries(addressesById(pinned)),
    everPinnedIds,
    setPorts,
    settings: settingsDigest(inputs),
    addedRanges,
    openedRanges: [],
    released: [],
    restore,
    previousAddresses: presentAddresses(azure),
    syncFailures: [],
    baseline: {},
  };
}
