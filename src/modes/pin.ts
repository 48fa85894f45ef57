import { changesOf, pinnedExpectation, planPin, refuseImpossible, type Plan } from '../egress/plan.ts';
import { settingsDigest } from '../egress/plan-digest.ts';
import { isExpectedOnly } from '../egress/refusals.ts';
import { isCarriedOut, type ChangeRecord } from '../egress/record.ts';
import { ActionError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { stopUnobserved, takeBaseline } from './baseline.ts';
import type { Context } from './context.ts';
import { echoDeployment } from './echo.ts';
import { keepPromise, presentRecord } from './keep-promise.ts';
import { observe, type AzureState, type ClusterState } from './observe.ts';
import { pinByService } from './pin-by-service.ts';
import { Overtaken } from './overtaken.ts';
import { notePartners } from './partners.ts';
import { applyEcho } from './pinned-service.ts';
import { type Pin, carriedChange, openRecord } from './pinning.ts';
import { proveExpected } from './prove-expected.ts';
import { provePin } from './prove-pin.ts';
import { provideIps } from './public-ip.ts';
import { respread } from './respread.ts';
import { switchEgress } from './switch.ts';

const attempts = 3;

/**
 * Pins the cluster's egress and proves it. Every step looks first whether it is done already,
 * so a run that was killed anywhere is finished by the next one, and a second run writes nothing.
 */
export async function pin(context: Context): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await pinOnce(context);
      return;
    } catch (error) {
      if (!(error instanceof Overtaken) || attempt === attempts) throw error;
      context.log.info('Another run is at work on the cluster at the same time: reading it again');
    }
  }
}

async function pinOnce(context: Context): Promise<void> {
  const { inputs } = context;
  const { azure, state } = await observe(context, (observed) => refuseImpossible(observed, inputs));
  notePartners(context, azure.observed);
  if (isExpectedOnly(azure.observed, inputs)) await proveExpected(context, state);
  else await pinGroups(context, azure, state);
}

async function pinGroups(context: Context, azure: AzureState, state: ClusterState): Promise<void> {
  const { inputs } = context;
  const plan = planPin(azure.observed, inputs);
  const isChanged = changesOf(plan).length > 0;
  const carriedOut = isChanged ? openRecord({ azure, state, plan }) : state.record;
  context.report.planDigest = carriedOut?.planDigest ?? plan.digest;
  approve(plan, carriedOut, inputs);
  if (plan.byService) await pinByService(context, azure, state, plan);
  else if (isChanged && state.nodes.groups.some((group) => !group.probeable)) stopUnobserved(context, state);
  else await pinExits(context, azure, state, plan);
}

async function pinExits(context: Context, azure: AzureState, state: ClusterState, plan: Plan): Promise<void> {
  const { log } = context;
  const ips = await log.group('Public IP', () => provideIps(context, azure.observed.exits, plan.ips));
  const expected = pinnedExpectation(plan, ips, azure.observed.effective);
  context.report.expected = [...expected.all];
  const pinned: Pin = { azure, state, plan, ips, expected };
  const denial = await log.group('Echo and Service', () => applyEcho(context, pinned));
  if (denial !== undefined) {
    stopUnobserved(context, state, denial);
    return;
  }
  await respread(context, state, echoDeployment(context, state, carriedChange(state)));
  const record = presentRecord(context, pinned);
  if (changesOf(plan).length > 0) {
    const baseline = await log.group('Baseline', () => takeBaseline(context, pinned));
    if (baseline) await provePin(context, pinned, await switchEgress(context, pinned, baseline), true);
  } else {
    await provePin(context, pinned, record, record !== undefined && !isCarriedOut(record, carriedChange(state)?.id));
    await keepPromise(context, pinned, record);
  }
}

/**
 * Lets through the plan that was approved, and what is left of it once it has been carried out, or a part of it.
 * @throws ActionError `consent` for any other plan.
 */
function approve(plan: Plan, carriedOut: ChangeRecord | undefined, inputs: Inputs): void {
  const { expectPlan: expected } = inputs;
  const isLeft = expected === carriedOut?.planDigest && carriedOut?.settings === settingsDigest(inputs);
  if (expected === undefined || expected === plan.digest || isLeft) return;
  throw new ActionError(
    'consent',
    `The plan is not the approved one: its digest is ${plan.digest}, expect-plan says ${expected}. Nothing was changed.`,
    {
      next: 'Run mode: plan again, look at what it says now, and approve its plan-digest.',
    },
  );
}
