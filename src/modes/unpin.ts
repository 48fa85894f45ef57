import { getPublicIp } from '../azure/public-ips.ts';
import { sameId } from '../azure/resource-id.ts';
import { normalizeAddress } from '../egress/addresses.ts';
import { isBasic, type Cluster } from '../egress/cluster.ts';
import { roundsOfProof } from '../egress/evidence.ts';
import { everywhere, type Expectation } from '../egress/expectation.ts';
import { rangesWith, rangesWithout, type ObservedAzure } from '../egress/plan.ts';
import type { PublicIp } from '../egress/public-ip.ts';
import type { ChangeRecord } from '../egress/record.ts';
import { ActionError } from '../errors.ts';
import type { Context } from './context.ts';
import { echoDeployment, restartEcho } from './echo.ts';
import { observe, readAgain, type AzureState, type ClusterState } from './observe.ts';
import { presentExpectation } from './pinning.ts';
import { ask, conclude, nothingBetter } from './proof.ts';
import { reportIps } from './public-ip.ts';
import { addedRanges, writeRanges } from './ranges.ts';
import { remove } from './release.ts';
import { restore } from './restore.ts';
import { unpinService } from './unpin-service.ts';

/**
 * Restores the recorded outbound profile, else one managed address, proves it, and removes what the action made.
 * Nothing is removed before the proof, and the record goes last, so that a run that was killed anywhere is finished by the next one.
 */
export async function unpin(context: Context): Promise<void> {
  const { log, report, inputs } = context;
  const { azure, state } = await observe(context);
  const ips = await usedIps(context, azure, state.record);
  reportIps(context, ips);
  if (isBasic(azure.cluster)) {
    await unpinService(context, azure, state, ips);
    return;
  }
  const isSwitched = await log.group('Switch', () => restore(context, azure, state, ips));
  const now = isSwitched ? await readAgain(context, state) : azure.observed;
  const { cluster } = now;
  const present = now.effective.map((entry) => entry.address);
  const expected =
    inputs.expectedIps.length > 0 ? everywhere(inputs.expectedIps) : presentExpectation(now.paths, now.effective);
  report.expected = [...expected.all];
  if (expected.all.length === 0) refuseUnnamed(now);
  report.allowList = allowList(context, isSwitched, present);
  await openRanges(context, cluster, present, state.record);
  // Where nothing is said of any address there is nothing to compare with, and nothing was switched either.
  if (state.deployment && report.expected.length > 0) await prove(context, state, expected);
  if (report.verdict === 'drifted' || report.verdict === 'unverifiable') {
    report.stopped = 'Nothing was removed: it is not proved that traffic leaves from where it should again.';
    return;
  }
  await closeRanges(context, cluster, present, state.record);
  await log.group('Removing what the action made', () => remove(context, state, now, ips));
}

/**
 * Stops where the ways out have IPs, but no address of them can be read: nothing would be proved.
 * @throws ActionError `azure`
 */
function refuseUnnamed({ exits }: Pick<ObservedAzure, 'exits'>): void {
  const ids = exits.flatMap(({ effectiveIds }) => effectiveIds);
  if (ids.length === 0) return;
  throw new ActionError(
    'azure',
    `Azure does not tell the addresses that the cluster leaves from now: ${ids.join(', ')}. Nothing was removed.`,
    { next: 'Run this again. If it stays, look at these resources in Azure, or name the addresses in expected-ips.' },
  );
}

/** The IPs of the inputs and of the record that exist: all that the cluster was pinned to. */
async function usedIps(
  { manager }: Context,
  { observed }: AzureState,
  record: ChangeRecord | undefined,
): Promise<PublicIp[]> {
  const named = observed.ips.flatMap((ip) => ip.existing ?? []);
  const others = (record?.everPinnedIds ?? []).filter((id) => !named.some((ip) => sameId(ip.id, id)));
  const restored = restoredIds(record);
  const recorded = await Promise.all(
    [...new Set(others)].filter((id) => !restored.some((own) => sameId(own, id))).map((id) => getPublicIp(manager, id)),
  );
  return [...named, ...recorded.filter((ip) => ip !== undefined)];
}

/** Lets in what the cluster leaves from now: its nodes need their API server. */
async function openRanges(
  context: Context,
  cluster: Cluster,
  present: readonly string[],
  record: ChangeRecord | undefined,
): Promise<void> {
  const add = (ranges: readonly string[]): string[] | undefined =>
    ranges.length > 0 ? rangesWith(ranges, present) : undefined;
  if (!record || cluster.privateCluster || !add(cluster.authorizedRanges)) return;
  await writeRanges(context, addedRanges(present), add);
}

/** Takes the ranges out again that the action had added, but for those that the cluster still leaves from. */
async function closeRanges(
  context: Context,
  cluster: Cluster,
  present: readonly string[],
  record: ChangeRecord | undefined,
): Promise<void> {
  const gone = (record?.addedRanges ?? []).filter((range) => !present.includes(normalizeAddress(range)));
  if (!rangesWithout(cluster.authorizedRanges, gone)) return;
  await writeRanges(context, `Removed ${gone.join(', ')} from the API server’s authorized ranges`, (ranges) =>
    rangesWithout(ranges, gone),
  );
}

/** What goes back to where it was is not the action's to give up. */
function restoredIds(record: ChangeRecord | undefined): string[] {
  if (!record) return [];
  const { outbound, managedGateway, gateways } = record.restore;
  return [outbound.publicIpIds, managedGateway.publicIpIds, ...Object.values(gateways)].flat();
}

async function prove(context: Context, state: ClusterState, expected: Expectation): Promise<void> {
  const { log, clock } = context;
  const now = clock.now().toISOString();
  const deployment = echoDeployment(context, state, { id: now.replaceAll(/\D/g, ''), switchedAt: now });
  const evidence = await log.group('Proof', async () => {
    await restartEcho(context, state.api, deployment);
    return ask(context, state, {
      what: `Proof that every node group leaves from ${expected.all.join(', ')}`,
      expected,
      rounds: roundsOfProof(expected.all.length),
      deployment,
      recentOnly: false,
      enough: nothingBetter,
      allGroups: true,
    });
  });
  conclude(context, evidence, 'as-expected', []);
}

function allowList(
  { report, clock }: Context,
  isSwitched: boolean,
  present: readonly string[],
): typeof report.allowList {
  return {
    add: present.filter((address) => !report.previous.includes(address)),
    remove: report.previous.filter((address) => !present.includes(address)),
    switchedAt: isSwitched ? clock.now().toISOString() : null,
  };
}
