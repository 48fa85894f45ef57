import { addressesOf, planPin, rangesWith, rangesWithout, settingsDigest, type Plan } from '../egress/plan.ts';
import { sameSet } from '../egress/addresses.ts';
import { isWithin, sameIds } from '../egress/cluster.ts';
import { roundsOfProof, weigh } from '../egress/evidence.ts';
import { syncFindings, type Finding } from '../egress/findings.ts';
import { type PublicIp } from '../egress/public-ip.ts';
import { recordData, type ChangeRecord } from '../egress/record.ts';
import { ActionError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import { changeAnnotation, recordObject, switchedAtAnnotation, templateAnnotations } from '../kubernetes/objects.ts';
import { awaitService, failureKey, newFailures, syncFailures } from '../kubernetes/services.ts';
import { awaitEffective, grantTakesEffect, rangesTakeEffect, writeCluster } from './cluster-write.ts';
import { deadline, did, type Context } from './context.ts';
import { applyObjects, echoDeployment, restartEcho, unmetObjects } from './echo.ts';
import { observeAzure, observeCluster, type AzureState, type ClusterState } from './observe.ts';
import { allSufficient, ask, conclude, nothingBetter, sightingWords } from './proof.ts';
import { grantJoins, provideIps } from './public-ip.ts';

/** A change as the echo's pods carry it. */
interface Change {
  id: string;
  switchedAt: string;
}

interface Pin {
  azure: AzureState;
  state: ClusterState;
  plan: Plan;
  ips: PublicIp[];
  /** From which the cluster leaves in the end. */
  addresses: string[];
}

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

/**
 * Grants, applies what differs, and waits until the cloud controller has put the Service on the pinned IP.
 * Returns the words of a policy that refuses the echo, so that nothing can be observed.
 */
async function applyEcho(context: Context, { azure, state, plan, ips }: Pin): Promise<string | undefined> {
  const [ip] = ips;
  if (!ip) return undefined;
  await grantJoins(context, azure.cluster, plan.grants);
  try {
    await applyObjects(context, state.api, unmetObjects(context, state, ip, carriedChange(state)));
  } catch (error) {
    if (error instanceof KubernetesError && error.isPolicy) return error.message;
    throw error;
  }
  if (context.inputs.service !== 'false') await awaitPinnedService(context, azure, state, ip);
  return undefined;
}

async function awaitPinnedService(
  context: Context,
  { cluster }: AzureState,
  { api }: ClusterState,
  ip: PublicIp,
): Promise<void> {
  const { log, inputs } = context;
  const address = ip.address ?? '';
  let words = '';
  const wait = awaitService(api, {
    names: inputs,
    address,
    // A grant takes its time, that of an earlier run too.
    granted: inputs.grantAccess,
    principalId: cluster.principalId ?? '',
    deadline: deadline(context),
    said: (message) => {
      words = message;
    },
  });
  await log.waiting('Service at the pinned IP', wait, () => words);
  log.info(`Service ${inputs.namespace}/${inputs.name} has the address ${address}`);
}

/** Ends a run in which a group cannot be observed: no pod can run there, or a policy refuses the echo with these words. */
function stopUnobserved(context: Context, state: ClusterState, denial?: string): void {
  const standard = { expected: [], rounds: 1, replicas: context.inputs.replicas, services: 1 };
  const evidence = weigh(state.nodes.groups, [], standard)
    .filter((group) => denial !== undefined || group.hopeless)
    .map((group) => (denial === undefined ? group : { ...group, obstacles: [denial] }));
  conclude(context, evidence, 'as-expected', []);
  stopBeforeSwitch(context);
}

function stopBeforeSwitch({ report, log }: Context): void {
  report.stopped =
    'Stopped before the switch: without a baseline on the path that Azure names, nothing that carries traffic is changed.';
  log.info(report.stopped);
}

/** The record of the change that led to this pinned set; undefined where there is none, or it is of another set. */
function ownRecord({ state, plan }: Pin): ChangeRecord | undefined {
  return state.record && sameIds(state.record.pinnedIds, plan.finalIds) ? state.record : undefined;
}

/** The record of a change that was begun and not carried out: nothing has moved since it was written. */
function openRecord(pinned: Pin): ChangeRecord | undefined {
  const record = ownRecord(pinned);
  const unmarked = record && carriedChange(pinned.state)?.id !== record.change;
  return unmarked && sameSet(record.previousAddresses, presentAddresses(pinned.azure)) ? record : undefined;
}

/** The addresses that Azure says are in effect before this run changes anything. */
function presentAddresses({ observed }: AzureState): string[] {
  return observed.effective.map((entry) => entry.address);
}

/** The change that the echo’s pods carry; undefined before the first one. */
export function carriedChange({ deployment }: ClusterState): Change | undefined {
  const annotations = templateAnnotations(deployment);
  const id = annotations[changeAnnotation];
  return id === undefined ? undefined : { id, switchedAt: annotations[switchedAtAnnotation] ?? '' };
}

/** What every group's pods see before anything that carries traffic is changed. Undefined, and a verdict, where that is not what Azure says. */
async function takeBaseline(context: Context, { azure, state }: Pin): Promise<Record<string, string[]> | undefined> {
  const { report } = context;
  const expected = presentAddresses(azure);
  const deployment = echoDeployment(context, state, carriedChange(state));
  const evidence = await ask(context, state, {
    what: 'Baseline of every node group',
    expected,
    rounds: 1,
    deployment,
    recentOnly: true,
    allGroups: false,
    enough: (groups) => allSufficient(groups) || groups.some((group) => group.wrongStreak >= roundsOfProof(1)),
  });
  for (const group of evidence) context.log.info(`node group ${group.group}: ${sightingWords(group)}`);
  report.baseline = Object.fromEntries(
    evidence.map((group) => [group.group, group.sightings.map((sighting) => sighting.address)]),
  );
  if (allSufficient(evidence)) return report.baseline;
  report.expected = expected;
  conclude(context, evidence, 'as-expected', []);
  stopBeforeSwitch(context);
  return undefined;
}

/** Records what was, opens the API server to the new address, and switches. Returns the record of the change. */
async function switchEgress(context: Context, pinned: Pin, baseline: Record<string, string[]>): Promise<ChangeRecord> {
  const { log } = context;
  const record = openRecord(pinned) ?? (await log.group('Record', () => writeRecord(context, pinned, baseline)));
  reportPartners(context, record, pinned.addresses, null);
  if (pinned.plan.authorizedRanges) await log.group('Authorized ranges', () => openRanges(context, pinned, record));
  await awaitGrants(context, pinned.plan);
  await log.group('Switch', () => writeSwitch(context, pinned));
  return record;
}

/** Writes down what was, before Azure is touched: in the cluster, where it outlives this run, and in the log. */
async function writeRecord(context: Context, pinned: Pin, baseline: Record<string, string[]>): Promise<ChangeRecord> {
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
  { azure, state, plan, addresses }: Pin,
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
    everPinnedIds: [...(earlier?.everPinnedIds ?? []), ...plan.finalIds],
    setPorts: context.inputs.outboundPorts ?? earlier?.setPorts,
    settings: settingsDigest(context.inputs),
    addedRanges: [...(earlier?.addedRanges ?? []), ...opened],
    openedRanges: opened,
    released: (plan.change?.replaced ?? []).filter((entry) => entry.managed).map((entry) => entry.address),
    restore: earlier?.restore ?? { outbound, allocatedOutboundPorts },
    previousAddresses: presentAddresses(azure),
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

/** What partners must do, and when traffic moved. The same from every run until the next change. */
function reportPartners(
  { report }: Context,
  record: ChangeRecord | undefined,
  addresses: readonly string[],
  switchedAt: string | null,
): void {
  const previous = record?.previousAddresses ?? report.previous;
  report.previous = previous;
  report.allowList = {
    add: addresses.filter((address) => !previous.includes(address)),
    remove: switchedAt === null ? [] : previous.filter((address) => !addresses.includes(address)),
    switchedAt,
  };
}
