import { groupTitle, weigh, type GroupEvidence, type Obstacle, type Standard } from '../egress/evidence.ts';
import type { Expectation } from '../egress/expectation.ts';
import type { Finding } from '../egress/findings/finding.ts';
import { groupFindings } from '../egress/findings/observed.ts';
import { judgeGroups, worst, type GoodVerdict } from '../egress/verdict.ts';
import { withoutGroups, type NodeGroup } from '../egress/node-groups.ts';
import type { KubernetesApi } from '../kubernetes/kubernetes-api.ts';
import { readNodeGroups } from '../kubernetes/nodes.ts';
import { podObstacles, readEcho } from '../kubernetes/echo-log.ts';
import {
  deploymentPath,
  echoServices,
  isFromTemplate,
  startsPodsOf,
  type EchoSettings,
  type KubernetesObject,
} from '../kubernetes/objects.ts';
import { ActionError } from '../errors.ts';
import type { Json } from '../json.ts';
import { count } from '../words.ts';
import { deadline, type Context } from './context.ts';
import type { ClusterState } from './observe.ts';

interface Question {
  what: string;
  expected: Expectation;
  rounds: number;
  /** Pods of this Deployment's template are asked. */
  deployment: Pick<KubernetesObject, 'body'>;
  /** Only lines of the last two intervals count: for pods that ran before, where nothing was changed. */
  recentOnly: boolean;
  /** Look at the end for groups that came meanwhile: they are unproved. */
  allGroups: boolean;
  /** How the echo that runs is set, where that may not be what the inputs say. */
  echo?: EchoSettings;
  /** Milliseconds after which to stop waiting, where that is less than the time for proof. */
  timeout?: number;
  /** Ends the wait at evidence that suffices, or that cannot get better. */
  enough: (evidence: readonly GroupEvidence[]) => boolean;
}

/** Longest time that one round of readings takes, in milliseconds: the script's limit for a reading, and some for the log to come. */
export const roundTime = 10_000;

/** Reads the echo's pods until there is enough evidence or time is up, and weighs it group by group. */
export async function ask(
  context: Context,
  state: Pick<ClusterState, 'api' | 'nodes'> & Partial<Pick<ClusterState, 'deployment' | 'pods'>>,
  question: Question,
): Promise<GroupEvidence[]> {
  const { inputs, log } = context;
  const { dualStack } = state.nodes;
  const echo = question.echo ?? { ...inputs, echoUrlsIpv6: dualStack ? inputs.echoUrlsIpv6 : [] };
  const standard: Standard = {
    expected: question.expected,
    rounds: question.rounds,
    replicas: echo.replicas,
    services: echoServices(echo),
    dualStack,
  };
  const nodes = new KnownNodes(state, inputs.skipNodeGroups);
  const own = new OwnEcho(context, state, question.deployment);
  let evidence = weigh(nodes.groups, [], standard);
  const reading = readEcho(state.api, {
    names: inputs,
    // Of an echo that was there. New pods are none of these.
    first: question.recentOnly && state.deployment ? state.pods : undefined,
    accept: (pod) => isFromTemplate(pod, question.deployment),
    sinceSeconds: question.recentOnly ? Math.ceil((2 * echo.echoInterval + roundTime) / 1000) : undefined,
    others: (uids) => own.meet(uids),
    enough: (pods) => {
      nodes.meet(pods.map((pod) => pod.node));
      evidence = weigh(nodes.groups, pods, standard);
      return question.enough(evidence);
    },
    deadline: AbortSignal.any([deadline(context, question.timeout), own.taken]),
  });
  const { pods, readings } = await log.waiting(question.what, reading, () => progress(evidence, standard));
  context.signal.throwIfAborted();
  if (question.allGroups) await unlessUnreadable(context, nodes.read());
  evidence = weigh(nodes.groups, readings, standard);
  if (evidence.every((group) => group.outcome !== 'open')) return evidence;
  const reasons = own.obstacle
    ? [own.obstacle]
    : podObstacles(pods, await unlessUnreadable(context, state.api.get(deploymentPath(inputs))));
  return evidence.map((group) =>
    group.outcome === 'open' ? { ...group, obstacles: [...reasons, ...group.obstacles] } : group,
  );
}

/** What is asked beside the evidence may fail: a proof is not lost over it. */
async function unlessUnreadable<Value>({ log }: Context, reading: Promise<Value>): Promise<Value | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    log.info(`Not all could be read beside the evidence: ${error.message}`);
    return undefined;
  }
}

/** The node groups, kept up to date while nodes come: an autoscaler may add one for the echo's own pods. */
class KnownNodes {
  groups: readonly NodeGroup[];
  private readonly api: KubernetesApi;
  private readonly skipped: readonly string[];
  private reading: Promise<void> | undefined;

  constructor({ api, nodes }: Pick<ClusterState, 'api' | 'nodes'>, skipped: readonly string[]) {
    this.api = api;
    this.skipped = skipped;
    this.groups = nodes.groups;
  }

  /** Reads the nodes again where a name among these is new. */
  meet(names: readonly string[]): void {
    const isKnown = (name: string): boolean => name === '' || this.groups.some((group) => group.nodes.includes(name));
    if (names.every(isKnown) || this.reading) return;
    this.reading = this.read()
      .catch(() => undefined)
      .finally(() => (this.reading = undefined));
  }

  async read(): Promise<void> {
    this.groups = withoutGroups(await readNodeGroups(this.api), this.skipped).groups;
  }
}

/** The echo whose pods are asked. Somebody may delete it, or have other pods started, as another run does for its own change: nothing more is to be waited for then. */
class OwnEcho {
  obstacle: Obstacle | undefined;
  private readonly known = new Set<string>();
  private readonly end = new AbortController();
  private readonly read: () => Promise<Json | undefined>;
  private readonly wanted: Pick<KubernetesObject, 'body'>;

  constructor({ inputs }: Context, { api }: Pick<ClusterState, 'api'>, wanted: Pick<KubernetesObject, 'body'>) {
    this.read = () => api.get(deploymentPath(inputs));
    this.wanted = wanted;
  }

  /** Aborts when the pods that are waited for will not come. */
  get taken(): AbortSignal {
    return this.end.signal;
  }

  /** Looks at the Deployment where only other pods are there, and one of them is new. */
  meet(uids: readonly string[]): void {
    const isNew = uids.length === 0 || uids.some((uid) => !this.known.has(uid));
    for (const uid of uids) this.known.add(uid);
    if (isNew && !this.end.signal.aborted) void this.look().catch(() => undefined);
  }

  private async look(): Promise<void> {
    const live = await this.read();
    if (live && startsPodsOf(live, this.wanted)) return;
    const words = live ? 'somebody else had it start other pods' : 'somebody else deleted it';
    this.obstacle = { kind: 'taken', words: `the echo is not this run’s any more: ${words}` };
    this.end.abort();
  }
}

function progress(evidence: readonly GroupEvidence[], { replicas }: Standard): string {
  return evidence
    .map((group) => {
      const elsewhere = group.sightings.filter((sighting) => !sighting.expected).map((sighting) => sighting.address);
      const instead = `, saw ${elsewhere.join(', ')} instead of ${group.expected.join(', ') || 'none'}`;
      const sure = `${groupTitle(group)}: ${String(group.convinced)} of ${String(replicas)} pods sure`;
      return elsewhere.length > 0 ? sure + instead : sure;
    })
    .join('; ');
}

export function allSufficient(evidence: readonly GroupEvidence[]): boolean {
  return evidence.length > 0 && evidence.every((group) => group.outcome === 'sufficient');
}

/** True when every group has been judged, for better or worse, or cannot be. */
export function allJudged(evidence: readonly GroupEvidence[]): boolean {
  return evidence.every((group) => group.outcome !== 'open' || group.hopeless);
}

/** True when waiting cannot make the evidence better: every group that can be observed is proved. */
export function nothingBetter(evidence: readonly GroupEvidence[]): boolean {
  return evidence.every((group) => group.outcome === 'sufficient' || group.hopeless);
}

/** Turns evidence into verdicts and findings and notes them in the report. */
export function conclude(
  context: Context,
  evidence: readonly GroupEvidence[],
  good: GoodVerdict,
  findings: readonly Finding[],
): void {
  const { report, log } = context;
  report.groups = judgeGroups(evidence, good);
  const untold = report.groups.filter((group) => !isUncovered(group, findings));
  report.findings.push(...findings, ...groupFindings(untold, report.timelines, good));
  report.verdict = worst(report.groups, report.findings);
  // Nobody may be told to close a door before it is proved that nothing goes through it any more.
  if (report.verdict !== good) report.allowList.remove = [];
  for (const group of report.groups)
    log.info(`node group ${groupTitle(group)}: ${group.verdict} — ${sightingWords(group)}`);
  log.info(`verdict: ${report.verdict}`);
}

/** True where a finding says already why there is nothing to see. */
function isUncovered({ group, outcome }: GroupEvidence, findings: readonly Finding[]): boolean {
  const isAbout = ({ id, subject }: Finding): boolean =>
    id === 'pools-not-covered' && subject === `node group ${group}`;
  return outcome === 'open' && findings.some(isAbout);
}

/** What pods of a group saw, or what kept them from it, in a line. */
export function sightingWords(group: GroupEvidence): string {
  const seen = group.sightings.map(({ address, pods }) => `${count(pods.length, 'pod')} left from ${address}`);
  const why = group.outcome === 'open' ? group.obstacles.map(({ words }) => words) : [];
  const beside = group.pastProxy?.length ? [`direct: ${group.pastProxy.join(', ')}`] : [];
  const others = group.dissent.length > 0 ? [`not believed: ${group.dissent.join(', ')}`] : [];
  return [...seen, ...why, ...beside, ...others].join('; ') || 'nothing observed';
}
