import { begun } from '../begun.ts';
import { roundsOfProof } from '../egress/evidence.ts';
import type { Finding } from '../egress/findings/finding.ts';
import { syncFindings } from '../egress/findings/service-sync.ts';
import { rangesWithout } from '../egress/plan.ts';
import { readRecord, recordData, type ChangeRecord } from '../egress/record.ts';
import { newFailures } from '../egress/sync-failures.ts';
import { ActionError } from '../errors.ts';
import { deploymentPath, recordObject, recordPath, sameTemplate } from '../kubernetes/objects.ts';
import { syncFailures } from '../kubernetes/services.ts';
import { writeCluster } from './cluster-write.ts';
import { did, type Context } from './context.ts';
import { echoDeployment, restartEcho } from './echo.ts';
import type { ClusterState } from './observe.ts';
import { type Change, type Pin, carriedChange, ownRecord, reportPartners } from './pinning.ts';
import { ask, conclude, nothingBetter } from './proof.ts';

/** Proves where pods leave from: by new pods after a change, else by what the present ones saw last. */
export async function provePin(
  context: Context,
  pinned: Pin,
  record: ChangeRecord | undefined,
  changed: boolean,
): Promise<void> {
  const { log, report } = context;
  const { state, expected } = pinned;
  const addresses = expected.all;
  const started = changed && record ? await startedChange(context, pinned, record) : undefined;
  const change = started ?? carriedChange(state);
  const deployment = echoDeployment(context, state, change);
  reportPartners(context, record, addresses, change?.switchedAt ?? null);
  report.baseline = record?.baseline ?? report.baseline;
  const scan = (): Promise<Finding[]> => scanServices(context, state, record);
  // After a change Services may stop syncing until the proof is complete.
  const early = changed ? undefined : begun(scan());
  const evidence = await log.group('Proof', async () => {
    if (started?.isNew) await restartEcho(context, state.api, deployment);
    return ask(context, state, {
      what: `Proof that every node group leaves from ${addresses.join(', ')}`,
      expected,
      rounds: changed ? roundsOfProof(addresses.length) : 1,
      deployment,
      recentOnly: !changed,
      enough: nothingBetter,
      allGroups: changed,
    });
  });
  // In every run: the one that switched may have been killed before it looked.
  const findings = await (early ?? scan());
  conclude(context, evidence, 'pinned', findings);
  if (report.verdict === 'pinned' && record) await closeRanges(context, pinned, record);
}

/** The change that new pods are to carry. Another run that is at work may have recorded it, or started them already: then they prove it to both. */
async function startedChange(
  context: Context,
  { state, plan }: Pin,
  record: ChangeRecord,
): Promise<Change & { isNew: boolean }> {
  const { inputs, clock } = context;
  const [live, deployment] = await Promise.all([
    state.api.get(recordPath(inputs)),
    state.api.get(deploymentPath(inputs)),
  ]);
  if (!live) await keepRecord(context, state, record);
  const latest = ownRecord({ state: { ...state, record: readRecord(live?.data) }, plan }) ?? record;
  const carried = carriedChange({ deployment });
  const change = { id: latest.change, switchedAt: clock.now().toISOString() };
  const isStarted =
    carried?.id === change.id && sameTemplate(deployment ?? {}, echoDeployment(context, state, change).body);
  return isStarted ? { ...carried, isNew: false } : { ...change, isNew: true };
}

/** Somebody may have removed it since it was written, as an unpin does: without it nobody knows what was before. */
async function keepRecord(context: Context, { api }: ClusterState, record: ChangeRecord): Promise<void> {
  const object = recordObject(context.inputs, recordData(record));
  await api.apply(object.path, object.body);
  did(context, `Recorded once more in ${object.title}, which somebody had removed, what the cluster left from`);
}

/** Looks whether Services of anybody stopped syncing. A proof that is complete is not lost because this cannot be read. */
async function scanServices(
  { log }: Context,
  { api }: ClusterState,
  record: ChangeRecord | undefined,
): Promise<Finding[]> {
  if (!record) return [];
  try {
    return syncFindings(newFailures(record.syncFailures, await syncFailures(api)));
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    log.info(`Whether Services stopped syncing could not be read: ${error.message}`);
    return [];
  }
}

/** A managed address that was released belongs to a stranger soon: it does not stay in the authorized ranges. */
async function closeRanges(context: Context, { azure, plan }: Pin, { released }: ChangeRecord): Promise<void> {
  if (!plan.authorizedRanges || !rangesWithout(azure.cluster.authorizedRanges, released)) return;
  await context.log.group('Authorized ranges', () =>
    writeCluster(context, {
      what: `Removed the released ${released.join(', ')} from the API server’s authorized ranges`,
      decide: ({ cluster }) => {
        const authorizedRanges = rangesWithout(cluster.authorizedRanges, released);
        return authorizedRanges && { authorizedRanges };
      },
    }),
  );
}
