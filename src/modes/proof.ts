import { weigh, type GroupEvidence, type Standard } from '../egress/evidence.ts';
import { groupFindings, type Finding } from '../egress/findings.ts';
import { judgeGroups, worst } from '../egress/verdict.ts';
import { podObstacles, readEcho } from '../kubernetes/echo-log.ts';
import { deploymentPath, isFromTemplate, type KubernetesObject } from '../kubernetes/objects.ts';
import { count } from '../words.ts';
import { deadline, type Context } from './context.ts';
import type { ClusterState } from './observe.ts';

interface Question {
  what: string;
  expected: readonly string[];
  rounds: number;
  /** Pods of this Deployment's template are asked. */
  deployment: KubernetesObject;
  /** Only lines of the last two intervals count: for pods that ran before, where nothing was changed. */
  recentOnly: boolean;
  /** Ends the wait at evidence that suffices, or that cannot get better. */
  enough: (evidence: readonly GroupEvidence[]) => boolean;
}

/** Longest time that one round of readings takes, in seconds: the script's limit for a reading, and some for the log to come. */
const roundTime = 10;

/** Reads the echo's pods until there is enough evidence or time is up, and weighs it group by group. */
export async function ask(context: Context, state: ClusterState, question: Question): Promise<GroupEvidence[]> {
  const { inputs, log } = context;
  const standard: Standard = {
    expected: question.expected,
    rounds: question.rounds,
    replicas: inputs.replicas,
    services: inputs.echoUrls.length,
  };
  let evidence = weigh(state.nodes.groups, [], standard);
  const reading = readEcho(state.api, {
    names: inputs,
    accept: (pod) => isFromTemplate(pod, question.deployment),
    sinceSeconds: question.recentOnly ? Math.ceil((2 * inputs.echoInterval) / 1000) + roundTime : undefined,
    enough: (pods) => {
      evidence = weigh(state.nodes.groups, pods, standard);
      return question.enough(evidence);
    },
    deadline: deadline(context),
  });
  const { pods } = await log.waiting(question.what, reading, () => progress(evidence, standard));
  context.signal.throwIfAborted();
  if (evidence.every((group) => group.outcome !== 'open')) return evidence;
  const deployment = await state.api.get(deploymentPath(inputs));
  const reasons = podObstacles(pods, deployment);
  return evidence.map((group) =>
    group.outcome === 'open' ? { ...group, obstacles: [...reasons, ...group.obstacles] } : group,
  );
}

function progress(evidence: readonly GroupEvidence[], { replicas, expected }: Standard): string {
  return evidence
    .map(({ group, convinced, sightings }) => {
      const elsewhere = sightings.filter((sighting) => !sighting.expected).map((sighting) => sighting.address);
      const seen = elsewhere.length > 0 ? `, saw ${elsewhere.join(', ')} instead of ${expected.join(', ')}` : '';
      return `${group}: ${String(convinced)} of ${String(replicas)} pods sure${seen}`;
    })
    .join('; ');
}

export function allSufficient(evidence: readonly GroupEvidence[]): boolean {
  return evidence.length > 0 && evidence.every((group) => group.outcome === 'sufficient');
}

/** Turns evidence into verdicts and findings and notes them in the report. */
export function conclude(
  context: Context,
  evidence: readonly GroupEvidence[],
  good: 'pinned' | 'as-expected',
  findings: readonly Finding[],
): void {
  const { report, log } = context;
  report.groups = judgeGroups(evidence, good);
  report.findings.push(...findings, ...groupFindings(report.groups, report.expected));
  report.verdict = worst(report.groups, report.findings);
  for (const group of report.groups) log.info(`node group ${group.group}: ${group.verdict} — ${sightingWords(group)}`);
  log.info(`verdict: ${report.verdict}`);
}

/** What pods of a group saw, or what kept them from it, in a line. */
export function sightingWords(group: GroupEvidence): string {
  const seen = group.sightings.map(({ address, pods }) => `${count(pods.length, 'pod')} left from ${address}`);
  const why = group.outcome === 'open' ? group.obstacles : [];
  return [...seen, ...why].join('; ') || 'nothing observed';
}
