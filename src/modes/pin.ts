import { roundsOfProof } from '../egress/evidence.ts';
import { type Finding, syncFindings } from '../egress/findings.ts';
import { type Plan, addressesOf, planPin, rangesWithout, settingsDigest } from '../egress/plan.ts';
import type { ChangeRecord } from '../egress/record.ts';
import { ActionError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { newFailures, syncFailures } from '../kubernetes/services.ts';
import { stopUnobserved, takeBaseline } from './baseline.ts';
import { writeCluster } from './cluster-write.ts';
import type { Context } from './context.ts';
import { echoDeployment, restartEcho } from './echo.ts';
import { type ClusterState, observeAzure, observeCluster } from './observe.ts';
import { applyEcho } from './pinned-service.ts';
import { type Pin, carriedChange, ownRecord, reportPartners } from './pinning.ts';
import { ask, conclude, nothingBetter } from './proof.ts';
import { provideIps } from './public-ip.ts';
import { switchEgress } from './switch.ts';

/**
 * Pins the cluster's egress and proves it. Every step looks first whether it is done already,
 * so a run that was killed anywhere is finished by the next one, and a second run writes nothing.
 */
export async function pin(context: Context): Promise<void> {
  const { log, inputs } = context;
  const azure = await log.group('Reading Azure', () => observeAzure(context));
  const plan = planPin(azure.observed, inputs);
  const state = await log.group('Reading the cluster', () => observeCluster(context));
  context.report.planDigest = (plan.change ? undefined : state.record?.planDigest) ?? plan.digest;
  approve(plan, state.record, inputs, settingsDigest(inputs));
  if (plan.change && state.nodes.groups.some((group) => !group.probeable)) {
    stopUnobserved(context, state);
    return;
  }
  const ips = await log.group('Public IP', () => provideIps(context, azure.cluster, plan.ips));
  const addresses = addressesOf(plan.finalIds, ips, azure.observed.effective);
  context.report.expected = addresses;
  const pinned: Pin = { azure, state, plan, ips, addresses };
  const denial = await log.group('Echo and Service', () => applyEcho(context, pinned));
  if (denial !== undefined) {
    stopUnobserved(context, state, denial);
    return;
  }

  const record = ownRecord(pinned);
  const carried = carriedChange(state);
  if (plan.change) {
    const baseline = await log.group('Baseline', () => takeBaseline(context, pinned));
    if (baseline) await prove(context, pinned, await switchEgress(context, pinned, baseline), true);
  } else {
    await prove(context, pinned, record, record !== undefined && carried?.id !== record.change);
  }
}

/**
 * Lets through the plan that was approved, and what is left of it once it has been carried out.
 * @throws ActionError `consent` for any other plan.
 */
function approve(
  plan: Plan,
  record: ChangeRecord | undefined,
  { expectPlan: expected }: Inputs,
  settings: string,
): void {
  const sameSettings = record?.settings === settings;
  const carriedOut = plan.change === undefined && expected === record?.planDigest && sameSettings;
  if (expected === undefined || expected === plan.digest || carriedOut) return;
  throw new ActionError(
    'consent',
    `The plan is not the approved one: its digest is ${plan.digest}, expect-plan says ${expected}. Nothing was changed.`,
    {
      next: 'Run mode: plan again, look at what it says now, and approve its plan-digest.',
    },
  );
}

/** Proves where pods leave from: by new pods after a change, else by what the present ones saw last. */
async function prove(context: Context, pinned: Pin, record: ChangeRecord | undefined, changed: boolean): Promise<void> {
  const { log, clock, report } = context;
  const { state, addresses } = pinned;
  const fresh = changed && record ? { id: record.change, switchedAt: clock.now().toISOString() } : undefined;
  const change = fresh ?? carriedChange(state);
  const deployment = echoDeployment(context, state, change);
  reportPartners(context, record, addresses, change?.switchedAt ?? null);
  report.baseline = record?.baseline ?? report.baseline;
  const evidence = await log.group('Proof', async () => {
    if (fresh) await restartEcho(context, state.api, deployment);
    return ask(context, state, {
      what: `Proof that every node group leaves from ${addresses.join(', ')}`,
      expected: addresses,
      rounds: changed ? roundsOfProof(addresses.length) : 1,
      deployment,
      recentOnly: !changed,
      enough: nothingBetter,
      allGroups: changed,
    });
  });
  const findings = changed && record ? await scanServices(context, state, record) : [];
  conclude(context, evidence, 'pinned', findings);
  if (report.verdict === 'pinned' && record) await closeRanges(context, pinned, record);
}

/** Looks whether Services of anybody stopped syncing. A proof that is complete is not lost because this cannot be read. */
async function scanServices({ log }: Context, { api }: ClusterState, record: ChangeRecord): Promise<Finding[]> {
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
