import { infrastructureCode } from '../egress/infrastructure-code.ts';
import { addressesOf, isExpectedOnly, planPin, rangesWith, type Plan } from '../egress/plan.ts';
import { isLocked } from '../azure/access.ts';
import { isOwn, nameAddress, ownerOf } from '../egress/public-ip.ts';
import type { Context } from './context.ts';
import { hasIngress } from '../kubernetes/services.ts';
import { unmetEcho, unmetObjects } from './echo.ts';
import { observeAzure, observeCluster, type AzureState, type ClusterState } from './observe.ts';
import { noteBasic } from './pin-by-service.ts';
import { carriedChange } from './pinning.ts';

/** What `pin` would do, and the same change for the tools that may manage the cluster. Nothing is written. */
export async function plan(context: Context): Promise<void> {
  const { log, inputs, report } = context;
  const azure = await log.group('Reading Azure', () => observeAzure(context));
  if (isExpectedOnly(azure.observed, inputs)) {
    await planExpected(context);
    return;
  }
  const planned = planPin(azure.observed, inputs);
  const state = await log.group('Reading the cluster', () => observeCluster(context));
  const existing = planned.ips.flatMap((ip) => ip.existing ?? []);
  const known = addressesOf(planned.finalIds, existing, azure.observed.effective);
  report.ips = planned.ips.map(({ id, name, resourceGroup, existing: ip }) => ({
    id,
    name,
    resourceGroup,
    address: ip?.address,
  }));
  report.expected = known;
  report.planDigest = planned.digest;
  // A Service is no part of what these tools say of a cluster's egress.
  if (planned.byService) noteBasic(context, azure, planned.finalIds);
  else
    report.plan = {
      code: infrastructureCode(azure.cluster, planned, inputs.ipZones),
      capacity: planned.capacity,
    };
  report.steps = steps(context, azure, state, planned, known, await lockSteps(context, planned));
  report.allowList = {
    add: known.filter((address) => !report.previous.includes(address)),
    remove: planned.change?.replaced.map((entry) => entry.address) ?? [],
    switchedAt: null,
  };
  sayPlan(context, [`plan-digest: ${planned.digest}`]);
}

/** What `pin` does on a path that cannot be pinned: the echo alone. */
async function planExpected(context: Context): Promise<void> {
  const { log, report, inputs } = context;
  const state = await log.group('Reading the cluster', () => observeCluster(context));
  report.expected = [...inputs.expectedIps];
  const objects = unmetEcho(context, state, carriedChange(state)).map((object) => `Apply ${object.title}`);
  const proof = `Prove that pods leave from ${inputs.expectedIps.join(', ')}: this path cannot be pinned, so nothing else is changed`;
  report.steps = objects.length === 0 ? [] : [...objects, proof];
  sayPlan(context, []);
}

/** Notes what was planned in report and log. */
function sayPlan({ log, report }: Context, digest: readonly string[]): void {
  report.changed = report.steps.length > 0;
  for (const step of report.steps) log.info(`• ${step}`);
  if (!report.changed) log.info('Nothing to do: the cluster is as pin would make it.');
  else for (const line of digest) log.info(line);
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
  { cluster, observed }: AzureState,
  state: ClusterState,
  planned: Plan,
  known: readonly string[],
  locks: readonly string[],
): string[] {
  const [ip] = planned.ips;
  const missing = planned.ips.filter((entry) => entry.existing === undefined);
  const objects = ip
    ? unmetObjects(context, state, ip.existing ?? { ...ip, address: undefined }, carriedChange(state))
    : [];
  const ranges =
    planned.authorizedRanges && (missing.length > 0 || rangesWith(cluster.authorizedRanges, known) !== undefined);
  const isServed = planned.ips.every(
    ({ existing }) => state.service && hasIngress(state.service, existing?.address ?? ''),
  );
  const moves = planned.byService && !isServed;
  const after = [...known, ...missing.map((entry) => `the new ${entry.name}`)].join(', ');
  return [
    ...missing.map(
      (entry) => `Create public IP ${entry.name} (Standard, static, ${cluster.location}) in ${entry.resourceGroup}`,
    ),
    ...locks,
    ...planned.grants.map(
      (entry) => `Grant the cluster’s identity Network Contributor on public IP ${entry.name} alone`,
    ),
    ...objects.map((object) => `Apply ${object.title}`),
    ...(ranges && planned.change ? [`Add ${after} to the API server’s authorized ranges`] : []),
    ...(planned.change
      ? [`Switch the cluster’s egress from ${observed.effective.map(nameAddress).join(', ')} to ${after}`]
      : []),
    ...(moves ? [`Move egress to ${after} by the Service: on a Basic load balancer pods leave from its frontend`] : []),
    ...(planned.change || moves ? ['Start new echo pods and prove where they leave from'] : []),
  ];
}
