import type { GroupEvidence } from '../egress/evidence.ts';
import { roundsOfProof } from '../egress/evidence.ts';
import { anywhere } from '../egress/expectation.ts';
import { refuseState } from '../egress/refusals.ts';
import type { PublicIp } from '../egress/public-ip.ts';
import type { Context } from './context.ts';
import { echoDeployment, restartEcho } from './echo.ts';
import type { AzureState, ClusterState } from './observe.ts';
import { noteBasic } from './pin-by-service.ts';
import { ask, conclude, nothingBetter } from './proof.ts';
import { remove, removeService } from './release.ts';

/**
 * Undoes a pin on a Basic load balancer. There the Service is the pin, so it goes first, and Azure does not tell what egress goes back to:
 * what pods agree on is reported. The rest is removed once that was seen.
 */
export async function unpinService(
  context: Context,
  azure: AzureState,
  state: ClusterState,
  ips: readonly PublicIp[],
): Promise<void> {
  const { log, report, clock } = context;
  refuseState(azure.cluster);
  const pinned = ips.flatMap((ip) => ip.address ?? []);
  await log.group('Switch', () => removeService(context, state));
  noteBasic(
    context,
    azure,
    ips.map((ip) => ip.id),
  );
  const now = clock.now().toISOString();
  if (state.deployment) report.expected = seenIn(await observeAnywhere(context, state, now));
  report.allowList = {
    add: report.expected.filter((address) => !report.previous.includes(address)),
    remove: report.verdict === 'unverifiable' ? [] : pinned.filter((address) => !report.expected.includes(address)),
    switchedAt: state.service ? now : null,
  };
  if (report.verdict === 'unverifiable') {
    report.stopped = 'Only the Service was removed: pods were not seen to leave from anywhere since.';
    return;
  }
  const rest = { ...state, service: undefined };
  await log.group('Removing what the action made', () => remove(context, rest, azure.observed, ips));
}

/** What new pods see, whatever it is. */
async function observeAnywhere(context: Context, state: ClusterState, now: string): Promise<GroupEvidence[]> {
  const { log } = context;
  const deployment = echoDeployment(context, state, { id: now.replaceAll(/\D/g, ''), switchedAt: now });
  const evidence = await log.group('Proof', async () => {
    await restartEcho(context, state.api, deployment);
    return ask(context, state, {
      what: 'What every node group leaves from now',
      expected: anywhere,
      rounds: roundsOfProof(1),
      deployment,
      recentOnly: false,
      enough: nothingBetter,
      allGroups: true,
    });
  });
  conclude(context, evidence.map(asSeen), 'as-expected', []);
  return evidence;
}

/** Nothing else tells what egress goes back to, so what all pods of a group agree on is what it should be. */
function asSeen(group: GroupEvidence): GroupEvidence {
  return { ...group, expected: group.sightings.map(({ address }) => address) };
}

function seenIn(evidence: readonly GroupEvidence[]): string[] {
  return [...new Set(evidence.flatMap(({ sightings }) => sightings.map(({ address }) => address)))];
}
