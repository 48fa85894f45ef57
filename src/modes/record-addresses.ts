import { addressesOf } from '../egress/plan.ts';
import { recordData, withAddresses, type ChangeRecord } from '../egress/record.ts';
import { recordObject } from '../kubernetes/objects.ts';
import { type Context, did } from './context.ts';
import { type Pin, ownRecord } from './pinning.ts';

/** The record of the pinned set with the addresses that its IPs have now: one that was deleted and made anew has another. */
export function presentRecord(pinned: Pin): ChangeRecord | undefined {
  const record = ownRecord(pinned);
  const { ips, plan, azure } = pinned;
  const present = plan.finalIds.flatMap((id) =>
    addressesOf([id], ips, azure.observed.effective).map((address): [string, string] => [id, address]),
  );
  return record && withAddresses(record, present);
}

/** What has just been proved is what is promised from now on. */
export async function keepAddresses(context: Context, { state }: Pin, record: ChangeRecord | undefined): Promise<void> {
  if (!record || record === state.record || context.report.verdict !== 'pinned') return;
  const object = recordObject(context.inputs, recordData(record));
  await state.api.apply(object.path, object.body);
  did(context, `Recorded in ${object.title} the new addresses: ${Object.values(record.pinnedAddresses).join(', ')}`);
}
