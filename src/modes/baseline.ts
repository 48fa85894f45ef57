import { groupTitle, roundsOfProof, weigh, type GroupEvidence } from '../egress/evidence.ts';
import type { Context } from './context.ts';
import { echoDeployment } from './echo.ts';
import type { ClusterState } from './observe.ts';
import { anywhere, everywhere } from '../egress/expectation.ts';
import { refuseOvertaken } from './overtaken.ts';
import { type Pin, carriedChange, presentExpectation } from './pinning.ts';
import { allSufficient, ask, conclude, nothingBetter, sightingWords } from './proof.ts';

/** What every group's pods see before anything that carries traffic is changed. Undefined, and a verdict, where that is not what Azure says. */
export async function takeBaseline(context: Context, pinned: Pin): Promise<Record<string, string[]> | undefined> {
  const { report } = context;
  const { azure, state, plan } = pinned;
  const { paths, effective } = azure.observed;
  // Without a public frontend a Basic load balancer leaves from an address that Azure does not tell.
  const expected = plan.byService && effective.length === 0 ? anywhere : presentExpectation(paths, effective);
  const deployment = echoDeployment(context, state, carriedChange(state));
  const evidence = await ask(context, state, {
    what: 'Baseline of every node group',
    expected,
    rounds: 1,
    deployment,
    recentOnly: true,
    allGroups: false,
    enough: (groups) => nothingBetter(groups) || groups.some((group) => group.wrongStreak >= roundsOfProof(1)),
  });
  for (const group of evidence) context.log.info(`node group ${groupTitle(group)}: ${sightingWords(group)}`);
  report.baseline = baselineOf(evidence);
  if (allSufficient(evidence)) return report.baseline;
  await refuseOvertaken(context, pinned);
  report.expected = [...expected.all];
  conclude(context, evidence, 'as-expected', []);
  stopBeforeSwitch(context);
  return undefined;
}

/** What each group was seen to leave from, over both families. */
function baselineOf(evidence: readonly GroupEvidence[]): Record<string, string[]> {
  const groups = Map.groupBy(evidence, ({ group }) => group);
  return Object.fromEntries(
    [...groups].map(([group, own]) => [group, own.flatMap(({ sightings }) => sightings.map(({ address }) => address))]),
  );
}

/** Ends a run in which a group cannot be observed: no pod can run there, or a policy refuses the echo with these words. */
export function stopUnobserved(context: Context, state: ClusterState, denial?: string): void {
  const { replicas, echoUrls } = context.inputs;
  const { previous, expected } = context.report;
  const services = { IPv4: echoUrls, IPv6: [] };
  const present = everywhere(previous.length > 0 ? previous : expected);
  const standard = { expected: present, rounds: 1, replicas, services, dualStack: false };
  const evidence = weigh(state.nodes.groups, [], standard)
    .filter((group) => denial !== undefined || group.hopeless)
    .map((group) =>
      denial === undefined ? group : { ...group, obstacles: [{ kind: 'pods' as const, words: denial }] },
    );
  conclude(context, evidence, 'as-expected', []);
  stopBeforeSwitch(context);
}

function stopBeforeSwitch({ report, log }: Context): void {
  report.stopped =
    'Stopped before the switch: without a baseline on the path that Azure names, nothing that carries traffic is changed.';
  log.info(report.stopped);
}
