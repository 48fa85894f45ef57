import { isWithin, sameIds } from '../egress/cluster.ts';
import { type Plan, addressesOf, planPin, rangesWith, settingsDigest } from '../egress/plan.ts';
import { type ChangeRecord, recordData } from '../egress/record.ts';
import { failureKey } from '../egress/sync-failures.ts';
import { ActionError } from '../errors.ts';
import { recordObject } from '../kubernetes/objects.ts';
import { syncFailures } from '../kubernetes/services.ts';
import { awaitEffective, grantTakesEffect, rangesTakeEffect, writeCluster } from './cluster-write.ts';
import { type Context, did } from './context.ts';
import { type Pin, openRecord, presentAddresses, reportPartners } from './pinning.ts';

/** Records what was, opens the API server to the new address, and switches. Returns the record of the change. */
export async function switchEgress(
  context: Context,
  pinned: Pin,
  baseline: Record<string, string[]>,
): Promise<ChangeRecord> {
  const { log } = context;
  const record = openRecord(pinned) ?? (await log.group('Record', () => writeRecord(context, pinned, baseline)));
  reportPartners(context, record, pinned.addresses, null);
  if (pinned.plan.authorizedRanges) await log.group('Authorized ranges', () => openRanges(context, pinned, record));
  await awaitGrants(context, pinned.plan);
  await log.group('Switch', () => writeSwitch(context, pinned));
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
  const record = newRecord(context, pinned, baseline, failures.map(failureKey));
  const object = recordObject(context.inputs, recordData(record));
  await api.apply(object.path, object.body);
  did(context, `Recorded in ${object.title} that the cluster left from ${record.previousAddresses.join(', ')}`);
  return record;
}

function newRecord(
  context: Context,
  { azure, state, plan, ips, addresses }: Pin,
  baseline: Record<string, string[]>,
  failures: string[],
): ChangeRecord {
  const { cluster } = azure;
  const { outbound, allocatedOutboundPorts, authorizedRanges } = cluster;
  const startedAt = context.clock.now().toISOString();
  const ranges = plan.authorizedRanges ? (rangesWith(authorizedRanges, addresses) ?? []) : [];
  const opened = ranges.filter((range) => !authorizedRanges.includes(range));
  // From one pinned set to another: what is restored one day is what was before the first.
  const earlier = state.record && isWithin(outbound.publicIpIds, state.record.everPinnedIds) ? state.record : undefined;
  return {
    change: startedAt.replaceAll(/\D/g, ''),
    planDigest: plan.digest,
    startedAt,
    pinnedIds: plan.finalIds,
    pinnedAddresses: Object.fromEntries(
      plan.finalIds.flatMap((id) => addressesOf([id], ips, azure.observed.effective).map((address) => [id, address])),
    ),
    everPinnedIds: [...(earlier?.everPinnedIds ?? []), ...plan.finalIds],
    setPorts: context.inputs.outboundPorts ?? earlier?.setPorts,
    settings: settingsDigest(context.inputs),
    addedRanges: [...(earlier?.addedRanges ?? []), ...opened],
    openedRanges: opened,
    released: (plan.change?.replaced ?? []).filter((entry) => entry.managed).map((entry) => entry.address),
    restore: earlier?.restore ?? { outbound, allocatedOutboundPorts },
    // What a Basic load balancer leaves from only pods can tell.
    previousAddresses: plan.byService ? [...new Set(Object.values(baseline).flat())] : presentAddresses(azure),
    syncFailures: failures,
    baseline,
  };
}

/** The Service proves a grant for the first IP; for others, and without it, only time helps. */
async function awaitGrants({ inputs, log, clock, signal }: Context, { grants, ips }: Plan): Promise<void> {
  const proved = inputs.service === 'false' ? undefined : ips[0]?.id;
  if (grants.every((ip) => ip.id === proved)) return;
  await log.waiting('grants take effect', clock.sleep(grantTakesEffect, signal));
}

async function openRanges(context: Context, { addresses }: Pin, record: ChangeRecord): Promise<void> {
  await writeCluster(context, {
    what: `Added ${addresses.join(', ')} to the API server’s authorized ranges`,
    decide: ({ cluster }) => {
      const authorizedRanges = rangesWith(cluster.authorizedRanges, addresses);
      return authorizedRanges && { authorizedRanges };
    },
  });
  if (record.openedRanges.length === 0) return;
  await context.log.waiting('authorized ranges take effect', context.clock.sleep(rangesTakeEffect, context.signal));
}

async function writeSwitch(context: Context, { azure, plan, addresses }: Pin): Promise<void> {
  const { inputs } = context;
  const before = presentAddresses(azure).join(', ');
  const after = await writeCluster(context, {
    what: `Switched the cluster’s egress from ${before} to ${addresses.join(', ')}`,
    decide: (fresh) => {
      const now = planPin({ ...azure.observed, cluster: fresh.cluster }, inputs);
      const sameStart = sameIds(fresh.cluster.effectiveIds, azure.cluster.effectiveIds);
      if (now.change && (!sameStart || now.digest !== plan.digest)) throw changedMeanwhile();
      return (
        now.change && {
          outbound: { publicIpIds: now.change.publicIpIds },
          ...(inputs.outboundPorts === undefined ? {} : { allocatedOutboundPorts: inputs.outboundPorts }),
        }
      );
    },
  });
  await awaitEffective(context, after, (ids) => sameIds(ids, plan.finalIds));
}

function changedMeanwhile(): ActionError {
  return new ActionError(
    'consent',
    'Somebody changed the cluster’s egress after this run had planned. Nothing of it was overwritten.',
    {
      next: 'Run this again: it plans by what is there now.',
    },
  );
}
