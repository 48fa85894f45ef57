import { basicFindings } from '../egress/findings/basic-load-balancer.ts';
import { pinnedExpectation, type Plan } from '../egress/plan.ts';
import { nameAddress, othersThan } from '../egress/public-ip.ts';
import { isCarriedOut, type ChangeRecord } from '../egress/record.ts';
import { servicePath, type KubernetesObject } from '../kubernetes/objects.ts';
import { hasIngress } from '../kubernetes/services.ts';
import { stopUnobserved, takeBaseline } from './baseline.ts';
import type { Context } from './context.ts';
import { applyObjects, applyUnlessDenied, unmetObjects } from './echo.ts';
import type { AzureState, ClusterState } from './observe.ts';
import { awaitPinnedService } from './pinned-service.ts';
import { type Pin, carriedChange, ownRecord, reportPartners } from './pinning.ts';
import { provePin } from './prove-pin.ts';
import { grantJoins, provideIps } from './public-ip.ts';
import { writeRecord } from './switch.ts';

/**
 * The recipe of 2018, on the load balancer for which it was written: the Service at the pinned IP moves egress.
 * So what pods saw before is recorded before the Service is there.
 */
export async function pinByService(
  context: Context,
  azure: AzureState,
  state: ClusterState,
  plan: Plan,
): Promise<void> {
  const { log, report } = context;
  const ips = await log.group('Public IP', () => provideIps(context, azure.observed.exits, plan.ips));
  const expected = pinnedExpectation(plan, ips, azure.observed.effective);
  const pinned: Pin = { azure, state, plan, ips, expected };
  report.expected = [...expected.all];
  noteBasic(context, azure, plan.finalIds);
  const isServed = ips.every((ip) => state.service && hasIngress(state.service, ip.address ?? ''));
  const record = isServed ? ownRecord(pinned) : await prepare(context, pinned);
  if (!isServed && !record) return;
  await log.group('Service', () => applyService(context, pinned, isServed));
  await provePin(context, pinned, record, record !== undefined && !isCarriedOut(record, carriedChange(state)?.id));
  // What is a frontend still may carry traffic still.
  const others = othersThan(azure.observed.effective, plan.finalIds).map((entry) => entry.address);
  report.allowList.remove = report.allowList.remove.filter((address) => !others.includes(address));
}

/** Everything up to the Service: echo, baseline, record. Undefined where nothing can be observed, so that nothing may move. */
async function prepare(context: Context, pinned: Pin): Promise<ChangeRecord | undefined> {
  const { log } = context;
  const { state, expected } = pinned;
  const canObserve = state.nodes.groups.every((group) => group.probeable);
  const denial = canObserve ? await log.group('Echo', () => applyEchoAlone(context, pinned)) : undefined;
  if (!canObserve || denial !== undefined) {
    stopUnobserved(context, state, denial);
    return undefined;
  }
  const baseline = await log.group('Baseline', () => takeBaseline(context, pinned));
  const record = baseline && (await log.group('Record', () => writeRecord(context, pinned, baseline)));
  if (record) reportPartners(context, record, expected.all, null);
  return record;
}

/** Applies all but the Service. Returns the words of a policy that refuses it. */
function applyEchoAlone(context: Context, pinned: Pin): Promise<string | undefined> {
  const due = unmet(context, pinned).filter((object) => !isService(context, object));
  return applyUnlessDenied(context, pinned.state.api, due);
}

/** Applies the Service and, where it has moved egress before, whatever else differs. */
async function applyService(context: Context, pinned: Pin, isServed: boolean): Promise<void> {
  const { azure, state, plan, ips } = pinned;
  await grantJoins(context, azure.cluster, plan.grants);
  const due = unmet(context, pinned).filter((object) => isServed || isService(context, object));
  await applyObjects(context, state.api, due);
  for (const ip of ips) await awaitPinnedService(context, azure, state, ip);
}

function unmet(context: Context, { state, ips }: Pin): KubernetesObject[] {
  return ips.flatMap((ip) => unmetObjects(context, state, ip, carriedChange(state)));
}

function isService({ inputs }: Context, { path }: KubernetesObject): boolean {
  return path === servicePath(inputs);
}

/** Says that the load balancer is retired, and what else it lets traffic leave by. */
export function noteBasic(
  { log, report }: Context,
  { cluster, observed }: AzureState,
  expectedIds: readonly string[],
): void {
  const findings = basicFindings(cluster.id, othersThan(observed.effective, expectedIds).map(nameAddress));
  report.findings.push(...findings);
  for (const { subject, actual, remedy } of findings) log.info(`${subject}: ${actual}. ${remedy}`);
}
