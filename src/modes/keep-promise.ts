import { recordedPromise, type RecordedPromise } from '../egress/recorded-promise.ts';
import { settingsDigest } from '../egress/plan-digest.ts';
import { noRestore, recordData, unchanged, withAddresses, type ChangeRecord } from '../egress/record.ts';
import { recordObject } from '../kubernetes/objects.ts';
import { type Context, did } from './context.ts';
import { type Pin, carriedChange, ownRecord, presentAddresses } from './pinning.ts';

/** The record of the pinned set with the addresses that its IPs have now: one that was deleted and made anew has another. */
export function presentRecord(context: Context, pinned: Pin): ChangeRecord | undefined {
  const record = ownRecord(pinned);
  return record && withAddresses(record, Object.entries(promiseOf(context, pinned).pinnedAddresses));
}

/** What has just been proved is what is promised from now on: nothing else tells a check of prefixes, and of IPs of other names. */
export async function keepPromise(context: Context, pinned: Pin, record: ChangeRecord | undefined): Promise<void> {
  const { state } = pinned;
  if (context.report.verdict !== 'pinned' || (record && record === state.record)) return;
  const kept = record ?? foundRecord(context, pinned);
  const object = recordObject(context.inputs, recordData(kept));
  await state.api.apply(object.path, object.body);
  const addresses = Object.values(kept.pinnedAddresses).join(', ');
  did(
    context,
    `Recorded in ${object.title} ${record ? 'the new addresses: ' : 'that the cluster leaves from '}${addresses}`,
  );
}

/** What a record promises of this pinned set. */
export function promiseOf({ inputs }: Context, { azure, state, plan, ips }: Pin): RecordedPromise {
  return recordedPromise(azure.observed, plan, ips, { record: state.record, skipped: inputs.skipNodeGroups });
}

/** The record of a set that the cluster left from already. Nothing was changed for it, so `unpin` gives back what it would without. */
function foundRecord(context: Context, pinned: Pin): ChangeRecord {
  const { clock, inputs } = context;
  const { azure, state, plan } = pinned;
  const { everPinnedIds = [], addedRanges = [], setPorts, restore = noRestore } = state.record ?? {};
  return {
    change: carriedChange(state)?.id ?? unchanged,
    planDigest: plan.digest,
    startedAt: clock.now().toISOString(),
    ...promiseOf(context, pinned),
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
