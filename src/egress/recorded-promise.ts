import { isWithin } from './cluster.ts';
import { idlePaths } from './idle-pools.ts';
import { addressesOf, type ObservedAzure, type Plan } from './plan.ts';
import type { PublicIp } from './public-ip.ts';
import type { ChangeRecord } from './record.ts';

/** What of a record a check holds against what it sees. */
export type RecordedPromise = Pick<ChangeRecord, 'pinnedIds' | 'exits' | 'pinnedAddresses'>;

/** What is promised once a plan is carried out: its set, and what the record before knows of exits whose pools have no nodes now. */
export function recordedPromise(
  observed: ObservedAzure,
  { exits, finalIds }: Pick<Plan, 'exits' | 'finalIds'>,
  ips: readonly PublicIp[],
  { record, skipped }: { record: ChangeRecord | undefined; skipped: readonly string[] },
): RecordedPromise {
  const idle = idlePaths(observed, skipped).flatMap(({ id }) => id ?? []);
  const kept = Object.entries(record?.exits ?? {}).filter(([exit]) => isWithin([exit], idle));
  const keptIds = kept.flatMap(([, ids]) => ids);
  const keptAddresses = Object.entries(record?.pinnedAddresses ?? {}).filter(([id]) => isWithin([id], keptIds));
  const own = finalIds.flatMap((id) => addressesOf([id], ips, observed.effective).map((address) => [id, address]));
  return {
    pinnedIds: [...finalIds, ...keptIds],
    exits: Object.fromEntries([...kept, ...exits.map(({ exit, finalIds: ids }) => [exit.id, ids] as const)]),
    pinnedAddresses: Object.fromEntries([...keptAddresses, ...own]) as Record<string, string>,
  };
}
