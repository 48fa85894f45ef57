import { changesOf, rangesWith } from '../egress/plan.ts';
import { settingsDigest } from '../egress/plan-digest.ts';
import { recordData, type ChangeRecord } from '../egress/record.ts';
import { servedIp } from '../egress/exits.ts';
import { earlierRecord, restoreOf } from '../egress/restoration.ts';
import { failureKey } from '../egress/sync-failures.ts';
import { recordObject } from '../kubernetes/objects.ts';
import { syncFailures } from '../kubernetes/services.ts';
import { grantTakesEffect, rangesTakeEffect } from './cluster-write.ts';
import { type Context, did } from './context.ts';
import { refuseRestarted } from './overtaken.ts';
import { promiseOf } from './keep-promise.ts';
import { type Pin, openRecord, presentAddresses, reportPartners } from './pinning.ts';
import { addedRanges, writeRanges } from './ranges.ts';
import { switchExit } from './switch-exit.ts';

/** Records what was, opens the API server to the new addresses, and switches exit by exit. Returns the record of the change. */
export async function switchEgress(
  context: Context,
  pinned: Pin,
  baseline: Record<string, string[]>,
): Promise<ChangeRecord> {
  const { log } = context;
  const record = openRecord(pinned) ?? (await log.group('Record', () => writeRecord(context, pinned, baseline)));
  reportPartners(context, record, pinned.expected.all, null);
  if (pinned.plan.authorizedRanges) await log.group('Authorized ranges', () => openRanges(context, pinned, record));
  await awaitGrants(context, pinned);
  await log.group('Switch', async () => {
    for (const change of changesOf(pinned.plan)) await switchExit(context, pinned, change);
  });
  return record;
}

/** Writes down what was, before Azure is touched: in the cluster, where it outlives this run, and in the log. */
export async function writeRecord(
  context: Context,
  pinned: Pin,
  baseline: Record<string, string[]>,
): Promise<ChangeRecord> {
  const { api } = pinned.state;
  const failures = await syncFailures(api);
  await refuseRestarted(context, pinned.state);
  const record = newRecord(context, pinned, baseline, failures.map(failureKey));
  const object = recordObject(context.inputs, recordData(record));
  await api.apply(object.path, object.body);
  did(context, `Recorded in ${object.title} that the cluster left from ${record.previousAddresses.join(', ')}`);
  return record;
}

function newRecord(
  context: Context,
  pinned: Pin,
  baseline: Record<string, string[]>,
  failures: string[],
): ChangeRecord {
  const { azure, state, plan, expected } = pinned;
  const { observed, cluster } = azure;
  const startedAt = context.clock.now().toISOString();
  const ranges = plan.authorizedRanges ? (rangesWith(cluster.authorizedRanges, expected.all) ?? []) : [];
  const opened = ranges.filter((range) => !cluster.authorizedRanges.includes(range));
  const earlier = earlierRecord(observed, state.record);
  return {
    change: startedAt.replaceAll(/\D/g, ''),
    planDigest: plan.digest,
    startedAt,
    ...promiseOf(context, pinned),
    everPinnedIds: [...(earlier?.everPinnedIds ?? []), ...plan.finalIds],
    setPorts: context.inputs.outboundPorts ?? earlier?.setPorts,
    settings: settingsDigest(context.inputs),
    addedRanges: [...(earlier?.addedRanges ?? []), ...opened],
    openedRanges: opened,
    released: changesOf(plan).flatMap(({ change }) =>
      change.replaced.filter((entry) => entry.managed).map((entry) => entry.address),
    ),
    restore: restoreOf(azure.observed, earlier),
    // What a Basic load balancer leaves from only pods can tell.
    previousAddresses: plan.byService ? [...new Set(Object.values(baseline).flat())] : presentAddresses(azure),
    syncFailures: failures,
    baseline,
  };
}

/** The Service proves a grant for the IP that it has; for others, and without it, only time helps. */
async function awaitGrants({ inputs, log, clock, signal }: Context, { azure, plan }: Pin): Promise<void> {
  const proved = servedIp(plan.ips, azure.observed.exits, inputs)?.id;
  if (plan.grants.every((ip) => ip.id === proved)) return;
  await log.waiting('grants take effect', clock.sleep(grantTakesEffect, signal));
}

async function openRanges(context: Context, { expected }: Pin, record: ChangeRecord): Promise<void> {
  await writeRanges(context, addedRanges(expected.all), (ranges) => rangesWith(ranges, expected.all));
  if (record.openedRanges.length === 0) return;
  await context.log.waiting('authorized ranges take effect', context.clock.sleep(rangesTakeEffect, context.signal));
}
