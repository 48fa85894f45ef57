import { changesOf } from '../azure/activity-log.ts';
import { begun } from '../begun.ts';
import { readOnce } from '../azure/read-ahead.ts';
import { busyState, type Cluster } from '../egress/cluster.ts';
import { anywhere, everywhere, type Expectation } from '../egress/expectation.ts';
import type { GroupEvidence } from '../egress/evidence.ts';
import { withAuthors } from '../egress/findings/authors.ts';
import { pathFindings } from '../egress/findings/cluster.ts';
import { partnerFindings } from '../egress/findings/partner-routes.ts';
import { unknownExpectations, unknownPaths } from '../egress/findings/unknown-expectation.ts';
import { deploymentFindings } from '../egress/findings/deployment.ts';
import type { Finding } from '../egress/findings/finding.ts';
import { publicIpFindings } from '../egress/findings/public-ip.ts';
import { proxyFindings } from '../egress/findings/http-proxy.ts';
import { serviceFindings } from '../egress/findings/service.ts';
import { timelines } from '../egress/history.ts';
import { lostAddresses, promisedAddresses, promisedExpectation } from '../egress/promise.ts';
import type { GoodVerdict } from '../egress/verdict.ts';
import type { WatchedAzure } from '../egress/watched.ts';
import { ActionError } from '../errors.ts';
import { isManaged } from '../kubernetes/objects.ts';
import { syncFailures } from '../kubernetes/services.ts';
import { awaitSettledCluster } from './cluster-write.ts';
import type { Context } from './context.ts';
import { begin } from './in-advance.ts';
import { answersEarly, noteCluster } from './observe.ts';
import { carriedChange, presentExpectation, reportPartners } from './pinning.ts';
import { conclude } from './proof.ts';
import { reportIps } from './public-ip.ts';
import { readAzure, watchAzure, withGroups, type AzureReading, type FromCluster } from './watch-azure.ts';
import { askPresent, readCluster, readHistory, watchedObjects, type ClusterReading } from './watch-cluster.ts';

/** How far back the Activity Log is asked, in days. It is kept for 90, and what is a moment longer ago is refused: https://learn.microsoft.com/azure/azure-monitor/platform/activity-log#retention-period */
const activityLogDays = 89;

/**
 * Says whether egress is still what was promised, what changed, since when, and what to do.
 * Nothing is written, neither in Azure nor in the cluster, and no pod is started.
 */
export async function check(given: Context): Promise<void> {
  const context = { ...given, manager: readOnce(given.manager) };
  const { report } = context;
  const { reading, state } = await observe(context);
  const watched = await watchAzure(context, reading, promises(state instanceof ActionError ? undefined : state));
  const expectation = expectationOf(context, watched);
  report.expected = [...expectation.addresses.all];
  // Told also where what comes now is refused.
  report.findings = azureFindings(context, watched);
  try {
    if (state instanceof ActionError) throw state;
    await judge(context, state, watched, expectation);
  } finally {
    report.findings = await named(context, report.findings);
  }
}

async function observe(
  context: Context,
): Promise<{ reading: AzureReading; state: ClusterReading | ActionError | undefined }> {
  const { log } = context;
  const { azure, running } = await log.group('Reading Azure', async () => {
    // An operation that outlasts the wait is a finding, no error.
    const { cluster } = await awaitSettledCluster(context);
    noteCluster(context, cluster);
    const running = begin(context, answersEarly(context, cluster), (early) => readRunning(early, cluster));
    return { azure: await running.after(readAzure(context, cluster)), running };
  });
  return log.group('Reading the cluster', async () => {
    const state = await running.result();
    const isRead = state !== undefined && !(state instanceof ActionError);
    return { reading: isRead ? await withGroups(context, azure, state.nodes) : azure, state };
  });
}

/** Undefined where no API server answers because the cluster is stopped, or an operation still runs on it. */
async function readRunning(context: Context, cluster: Cluster): Promise<ClusterReading | ActionError | undefined> {
  if (cluster.powerState.toLowerCase() !== 'running' || busyState(cluster) !== undefined) return undefined;
  try {
    return await readCluster(context, cluster);
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
}

function azureFindings({ inputs }: Context, watched: WatchedAzure): Finding[] {
  const { network, paths, promised } = watched;
  const isExpected = promised !== undefined || inputs.expectedIps.length > 0;
  const severity = isExpected ? 'drift' : 'advice';
  return [
    ...publicIpFindings(watched),
    ...pathFindings(watched),
    ...(isExpected ? [] : unknownExpectations(watched)),
    ...partnerFindings({ network, paths, partners: inputs.partnerCidrs, severity }),
  ];
}

/** Compares what is in the cluster, and what its pods see, with what should be. */
async function judge(
  context: Context,
  state: ClusterReading | undefined,
  watched: WatchedAzure,
  expectation: Expected,
): Promise<void> {
  noteIps(context, watched, state);
  if (!state) {
    conclude(context, [], expectation.good, proxyFindings(watched, []));
    return;
  }
  const failures = begun(syncFailures(state.api));
  const evidence = await context.log.group('Observations', () => askPods(context, state, expectation));
  const objects = { ...watchedObjects(context, state, watched, evidence), syncFailures: await failures };
  const proxy = proxyFindings(watched, evidence);
  conclude(context, evidence, expectation.good, [
    ...proxy,
    ...serviceFindings(objects),
    ...deploymentFindings(objects),
  ]);
}

function promises(state: ClusterReading | undefined): FromCluster {
  const objects = [state?.service, state?.deployment];
  return {
    record: state?.record,
    hasObjects: objects.some((object) => object && isManaged(object)),
    carried: state && carriedChange(state)?.id,
  };
}

interface Expected {
  /** Addresses and CIDRs that pods may leave from. */
  addresses: Expectation;
  good: GoodVerdict;
}

/** What pods should see: what the workflow says, else the pinned set, else what Azure says. */
function expectationOf({ inputs }: Context, watched: WatchedAzure): Expected {
  const { promised, effective, paths, othersExpected } = watched;
  const pinned = promisedAddresses(promised ?? []);
  if (inputs.expectedIps.length > 0) {
    const isPinned = pinned.length > 0 && !othersExpected;
    return { addresses: everywhere(inputs.expectedIps), good: isPinned ? 'pinned' : 'as-expected' };
  }
  if (pinned.length > 0) return { addresses: promisedExpectation(promised ?? [], paths), good: 'pinned' };
  const { all, groups } = presentExpectation(paths, effective);
  const unknown = unknownPaths(watched).map(({ group }) => [group, anywhere.all] as const);
  return {
    addresses: { all, groups: { ...groups, ...Object.fromEntries(unknown) } },
    good: all.length > 0 ? 'as-expected' : 'unverifiable',
  };
}

function noteIps(context: Context, { promised, reserved }: WatchedAzure, state: ClusterReading | undefined): void {
  const ips = promised?.flatMap(({ existing }) => existing ?? []) ?? reserved;
  reportIps(context, ips);
  if (!promised) return;
  const lost = lostAddresses(promised);
  const addresses = context.report.expected.filter((address) => !lost.includes(address));
  reportPartners(context, state?.record, addresses, state?.switchedAt ?? null);
}

async function askPods(
  context: Context,
  state: ClusterReading,
  { addresses, good }: Expected,
): Promise<GroupEvidence[]> {
  const expected = good === 'unverifiable' ? anywhere : addresses;
  // Nothing was observed then, which a finding of its own says.
  if (!state.deployment) return [];
  const [evidence, histories] = await Promise.all([
    askPresent(context, state, state.deployment, expected),
    readHistory(context, state, state.deployment),
  ]);
  context.report.timelines = timelines(state.nodes.groups, histories, expected);
  return evidence;
}

/** Names who made the changes, where the caller may read the Activity Log. */
async function named(context: Context, findings: readonly Finding[]): Promise<Finding[]> {
  const ids = new Set(findings.flatMap(({ resourceId }) => resourceId ?? []));
  if (ids.size === 0) return [...findings];
  const since = new Date(context.clock.now().getTime() - activityLogDays * 24 * 3600 * 1000);
  return withAuthors(findings, await changesOf(context.manager, [...ids], since));
}
