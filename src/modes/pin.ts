import { type Plan, addressesOf, isExpectedOnly, planPin, settingsDigest } from '../egress/plan.ts';
import type { ChangeRecord } from '../egress/record.ts';
import { ActionError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { stopUnobserved, takeBaseline } from './baseline.ts';
import type { Context } from './context.ts';
import { observeAzure, observeCluster } from './observe.ts';
import { pinByService } from './pin-by-service.ts';
import { applyEcho } from './pinned-service.ts';
import { type Pin, carriedChange } from './pinning.ts';
import { proveExpected } from './prove-expected.ts';
import { provePin } from './prove-pin.ts';
import { provideIps } from './public-ip.ts';
import { keepAddresses, presentRecord } from './record-addresses.ts';
import { switchEgress } from './switch.ts';

/**
 * Pins the cluster's egress and proves it. Every step looks first whether it is done already,
 * so a run that was killed anywhere is finished by the next one, and a second run writes nothing.
 */
export async function pin(context: Context): Promise<void> {
  const { log, inputs } = context;
  const azure = await log.group('Reading Azure', () => observeAzure(context));
  if (isExpectedOnly(azure.observed, inputs)) {
    await proveExpected(context);
    return;
  }
  const plan = planPin(azure.observed, inputs);
  const state = await log.group('Reading the cluster', () => observeCluster(context));
  context.report.planDigest = (plan.change ? undefined : state.record?.planDigest) ?? plan.digest;
  approve(plan, state.record, inputs, settingsDigest(inputs));
  if (plan.byService) {
    await pinByService(context, azure, state, plan);
    return;
  }
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

  const record = presentRecord(pinned);
  const carried = carriedChange(state);
  if (plan.change) {
    const baseline = await log.group('Baseline', () => takeBaseline(context, pinned));
    if (baseline) await provePin(context, pinned, await switchEgress(context, pinned, baseline), true);
  } else {
    await provePin(context, pinned, record, record !== undefined && carried?.id !== record.change);
    await keepAddresses(context, pinned, record);
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
