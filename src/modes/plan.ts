import { infrastructureCode } from '../egress/infrastructure-code.ts';
import {
  addressesOf,
  changesOf,
  planPin,
  rangesWith,
  refuseImpossible,
  type ChangedExit,
  type PinnedIp,
  type Plan,
} from '../egress/plan.ts';
import { isExpectedOnly } from '../egress/refusals.ts';
import { isLocked } from '../azure/access.ts';
import { lastName, sameId } from '../azure/resource-id.ts';
import { servedIp, type PinnableExit } from '../egress/exits.ts';
import { isOwn, nameAddress, ownerOf, type EffectiveAddress } from '../egress/public-ip.ts';
import type { Context } from './context.ts';
import { hasIngress } from '../kubernetes/services.ts';
import { echoDeployment, unmetEcho, unmetObjects } from './echo.ts';
import { isMisplaced } from './respread.ts';
import { observe, type AzureState, type ClusterState } from './observe.ts';
import { notePartners } from './partners.ts';
import { noteBasic } from './pin-by-service.ts';
import { carriedChange, ownRecord } from './pinning.ts';

/** What `pin` would do, and the same change for the tools that may manage the cluster. Nothing is written. */
export async function plan(context: Context): Promise<void> {
  const { inputs } = context;
  const { azure, state } = await observe(context, (observed) => refuseImpossible(observed, inputs));
  notePartners(context, azure.observed);
  if (isExpectedOnly(azure.observed, inputs)) planExpected(context, state);
  else await planGroups(context, azure, state);
}

async function planGroups(context: Context, azure: AzureState, state: ClusterState): Promise<void> {
  const { inputs, report } = context;
  const planned = planPin(azure.observed, inputs);
  const existing = planned.ips.flatMap((ip) => ip.existing ?? []);
  const known = addressesOf(planned.finalIds, existing, azure.observed.effective);
  report.ips = planned.ips.map(({ id, name, resourceGroup, existing: ip, prefixId }) => ({
    id,
    name,
    resourceGroup,
    address: ip?.address,
    prefixId: ip?.prefixId ?? prefixId,
  }));
  report.expected = known;
  report.planDigest = planned.digest;
  // A Service is no part of what these tools say of a cluster's egress.
  if (planned.byService) noteBasic(context, azure, planned.finalIds);
  else
    report.plan = {
      code: infrastructureCode(azure.observed, planned, inputs.ipZones),
      capacity: planned.capacity,
    };
  report.steps = [
    ...steps(context, azure, state, planned, known, await lockSteps(context, planned)),
    ...(await respreadSteps(context, state)),
  ];
  report.allowList = {
    add: known.filter((address) => !report.previous.includes(address)),
    remove: changesOf(planned).flatMap(({ change }) => change.replaced.map((entry) => entry.address)),
    switchedAt: null,
  };
  sayPlan(context, [`plan-digest: ${planned.digest}`]);
}

/** What `pin` does on a path that cannot be pinned: the echo alone. */
function planExpected(context: Context, state: ClusterState): void {
  const { report, inputs } = context;
  report.expected = [...inputs.expectedIps];
  const objects = unmetEcho(context, state, carriedChange(state)).map((object) => `Apply ${object.title}`);
  const proof = `Prove that pods leave from ${inputs.expectedIps.join(', ')}: this path cannot be pinned, so nothing else is changed`;
  report.steps = objects.length === 0 ? [] : [...objects, proof];
  sayPlan(context, []);
}

/** Notes what was planned in report and log. */
export function sayPlan({ log, report }: Context, digest: readonly string[]): void {
  report.changed = report.steps.length > 0;
  for (const step of report.steps) log.info(`• ${step}`);
  if (!report.changed) log.info('Nothing to do: the cluster is as pin would make it.');
  else for (const line of digest) log.info(line);
}

async function respreadSteps(context: Context, state: ClusterState): Promise<string[]> {
  const isDue = await isMisplaced(state, echoDeployment(context, state, carriedChange(state)));
  return isDue ? ['Start new echo pods on the node groups that have none'] : [];
}

async function lockSteps({ inputs, manager }: Context, { ips }: Plan): Promise<string[]> {
  if (!inputs.ipLock) return [];
  const owner = ownerOf(inputs.resourceGroup, inputs.clusterName);
  const unlocked = await Promise.all(
    ips.map(async ({ name, existing }) => {
      const lockable = existing === undefined || (isOwn(existing, owner) && !(await isLocked(manager, existing.id)));
      return lockable ? [`Lock public IP ${name} against deletion`] : [];
    }),
  );
  return unlocked.flat();
}

function steps(
  context: Context,
  azure: AzureState,
  state: ClusterState,
  planned: Plan,
  known: readonly string[],
  locks: readonly string[],
): string[] {
  const { cluster, observed } = azure;
  const missing = planned.ips.filter((entry) => entry.existing === undefined);
  const changes = changesOf(planned);
  const ranges =
    planned.authorizedRanges && (missing.length > 0 || rangesWith(cluster.authorizedRanges, known) !== undefined);
  const isServed = planned.ips.every(
    ({ existing }) => state.service && hasIngress(state.service, existing?.address ?? ''),
  );
  const moves = planned.byService && !isServed;
  const after = [...known, ...missing.map((entry) => `the new ${entry.name}`)].join(', ');
  return [
    ...missing.map((entry) => creation(entry, observed.exits)),
    ...locks,
    ...planned.grants.map(
      (entry) => `Grant the cluster’s identity Network Contributor on public IP ${entry.name} alone`,
    ),
    ...dueObjects(context, azure, state, planned).map((object) => `Apply ${object.title}`),
    ...(ranges && changes.length > 0 ? [`Add ${after} to the API server’s authorized ranges`] : []),
    ...changes.map((change) => switchStep(change, planned, observed.effective)),
    ...(moves ? [`Move egress to ${after} by the Service: on a Basic load balancer pods leave from its frontend`] : []),
    ...(changes.length > 0 || moves ? ['Start new echo pods and prove where they leave from'] : []),
    ...(changes.length === 0 && !planned.byService && !ownRecord({ state, plan: planned })
      ? ['Record the pinned set, so that a check knows it']
      : []),
  ];
}

function creation({ name, family, exitId, prefixId, resourceGroup }: PinnedIp, exits: readonly PinnableExit[]): string {
  const exit = exits.find(({ id }) => sameId(id, exitId));
  const kind = [exit?.sku ?? 'Standard', 'static', ...(family === 'IPv6' ? [family] : []), exit?.location ?? ''];
  const from = prefixId === undefined ? '' : ` from the prefix ${lastName(prefixId)}`;
  return `Create public IP ${name} (${kind.join(', ')})${from} in ${resourceGroup}`;
}

function dueObjects(
  context: Context,
  { observed }: AzureState,
  state: ClusterState,
  { ips }: Plan,
): ReturnType<typeof unmetEcho> {
  const ip = servedIp(ips, observed.exits, context.inputs);
  const change = carriedChange(state);
  if (!ip) return unmetEcho(context, state, change);
  return unmetObjects(context, state, ip.existing ?? { ...ip, address: undefined }, change);
}

function switchStep(
  { exit, ips, finalIds }: ChangedExit,
  { exits }: Plan,
  effective: readonly EffectiveAddress[],
): string {
  const existing = ips.flatMap((ip) => ip.existing ?? []);
  const fresh = ips.filter((ip) => !ip.existing).map(({ name }) => `the new ${name}`);
  const after = [...addressesOf(finalIds, existing, effective), ...fresh].join(', ');
  const before = effective.filter(({ id }) => exit.effectiveIds.some((other) => sameId(other, id)));
  const which = exits.length === 1 ? 'the cluster’s egress' : `the egress by ${exit.title} (${exit.groups.join(', ')})`;
  return `Switch ${which} from ${before.map(nameAddress).join(', ')} to ${after}`;
}
