import { families, familyOf, isExpected, isPrivate, ofFamily, type Family } from './addresses.ts';
import { expectedOf, type Expectation } from './expectation.ts';
import type { NodeGroup } from './node-groups.ts';
import { ordinaryWay, rounds, type EchoServices, type Observation, type Round, type Vote } from './observations.ts';

/** What is enough to believe, and what it is compared with. */
export interface Standard {
  expected: Expectation;
  /** Consecutive right rounds that each replica must show; fewer where a group has fewer addresses than that is for. */
  rounds: number;
  /** Pods that each group must show. */
  replicas: number;
  services: EchoServices;
  /** Pods have IPv6 addresses: what is expected over IPv6 must be seen, too. */
  dualStack: boolean;
}

/**
 * Consecutive rounds that prove a change: more where the set is larger, because a load balancer fills one address before it takes the next.
 * Source: https://learn.microsoft.com/azure/load-balancer/load-balancer-outbound-connections#multiple-ip-addresses
 */
export function roundsOfProof(addresses: number): number {
  return 2 + addresses;
}

/** An echo pod and what its log says. */
export interface PodReadings {
  pod: string;
  node: string;
  readings: readonly Observation[];
  /** A proxy is injected into it. */
  isProxied: boolean;
  /** The last round that was in the log when its reading began; what is older may be of another time. */
  historyEnd: number;
}

/** Pods of one group seen from an address, with the last time by the pod's clock. */
export interface Sighting {
  address: string;
  pods: string[];
  time: string;
  expected: boolean;
}

/** Something that keeps a group from being proved, and what kind of thing it is: each has another cure. */
export interface Obstacle {
  /** `unprobeable`: no Linux pod can run there. `taken`: somebody else changed the echo while it was asked. `pods`: fewer run than should; `misplaced`: because others have them. `silent`: one runs and says nothing. `unasked`: no service is there for the family. `disagreement`, `unusable`: of the echo services. */
  kind: 'unprobeable' | 'taken' | 'pods' | 'misplaced' | 'silent' | 'unasked' | 'disagreement' | 'unusable';
  words: string;
}

/** What is known of one node group's traffic over one family. */
export interface GroupEvidence {
  group: string;
  family: Family;
  /** Addresses and CIDRs of the family that its pods may leave from. */
  expected: readonly string[];
  /** `sufficient`: every replica shows it. `wrong`: the newest agreed round of a pod is elsewhere. `open`: not yet. */
  outcome: 'sufficient' | 'wrong' | 'open';
  sightings: Sighting[];
  /** Addresses that its pods were last seen from past the proxy that is injected into them: nothing is judged by it. Undefined without one. */
  pastProxy: readonly string[] | undefined;
  /** Pods with enough consecutive right rounds. */
  convinced: number;
  /** Consecutive wrong rounds, history not counted, of the pod that shows most of them. */
  wrongStreak: number;
  /** Nothing can be observed there: waiting does not help. */
  hopeless: boolean;
  obstacles: Obstacle[];
  /** Services that told pods another, unexpected address than the one that others agreed on, in words. */
  dissent: readonly string[];
}

/** `apps`, or `apps (IPv6)`: IPv4 is what nobody needs to say. */
export function groupTitle({ group, family }: Pick<GroupEvidence, 'group' | 'family'>): string {
  return family === 'IPv6' ? `${group} (IPv6)` : group;
}

/** A pod with the rounds of its ordinary traffic and, where that goes through a proxy, those past it. */
interface PodRounds extends PodReadings {
  ordinary: Round[];
  pastProxy: Round[] | undefined;
}

/** Weighs the readings of all echo pods, group by group and family by family. Pure: the same log lines give the same evidence. */
export function weigh(groups: readonly NodeGroup[], pods: readonly PodReadings[], standard: Standard): GroupEvidence[] {
  const read = new Map(
    groups.map((group) => [
      group,
      pods
        .filter(({ node }) => group.nodes.includes(node))
        .map((pod) => roundsOf(pod, standard.services, expectedOf(standard.expected, group.name))),
    ]),
  );
  const ofGroup = (group: NodeGroup): PodRounds[] => read.get(group) ?? [];
  const crowded = groups.filter((group) => ofGroup(group).length > standard.replicas).map(({ name }) => name);
  return groups.flatMap((group) =>
    provable(group, ofGroup(group), standard).map((family) =>
      weighFamily(group, family, ofGroup(group), standard, crowded),
    ),
  );
}

function roundsOf(pod: PodReadings, services: EchoServices, expected: readonly string[]): PodRounds {
  const way = ordinaryWay(pod.readings, pod.isProxied);
  const ordinary = rounds(pod.readings, way, services).map((round) => believed(round, expected));
  return { ...pod, ordinary, pastProxy: way === 'proxy' ? rounds(pod.readings, 'direct', services) : undefined };
}

/** A private address is no evidence, whoever agrees on it, but where it is expected: of a company's own echo service. */
function believed(round: Round, expected: readonly string[]): Round {
  if (round.outcome !== 'agreed' || !isPrivate(round.address) || isExpected(round.address, expected)) return round;
  const { seq, time, family, address } = round;
  const errors = [`they told the private address ${address}, which nobody outside can have seen`];
  return { seq, time, family, outcome: 'unusable', errors };
}

/** The families that a group's verdict needs: of which addresses are expected, and of which any was seen. All of IPv6 is what may be seen, not what must. */
function provable(group: NodeGroup, pods: readonly PodRounds[], { expected, dualStack }: Standard): Family[] {
  const seen = pods.flatMap(({ ordinary }) => ordinary.filter(isAgreed).map(({ family }) => family));
  const asked = expectedOf(expected, group.name)
    .filter((entry) => entry !== '::/0')
    .map(familyOf);
  const found = families.filter(
    (family) => seen.includes(family) || (asked.includes(family) && (family === 'IPv4' || dualStack)),
  );
  // Of a group that no pod can run on, one word is enough.
  return found.length > 0 && group.probeable ? found : ['IPv4'];
}

function weighFamily(
  group: NodeGroup,
  family: Family,
  pods: readonly PodRounds[],
  standard: Standard,
  crowded: readonly string[],
): GroupEvidence {
  const expected = ofFamily(expectedOf(standard.expected, group.name), family);
  const own = pods.map((pod) => judgePod(pod, family, expected));
  const convinced = own.filter((pod) => pod.streak >= roundsFor(pod, expected, standard)).length;
  const wrong = own.some((pod) => pod.lastAgreed?.right === false);
  const sufficient = !wrong && convinced >= standard.replicas && convinced === own.length;
  const hindrance = hindranceOf(group, family, own, standard);
  return {
    group: group.name,
    family,
    outcome: wrong ? 'wrong' : sufficient ? 'sufficient' : 'open',
    expected,
    sightings: sightings(own, expected),
    pastProxy: newestPastProxy(pods, family),
    convinced,
    wrongStreak: Math.max(0, ...own.map((pod) => pod.wrongStreak)),
    hopeless: hindrance !== undefined,
    obstacles: hindrance ? [hindrance] : obstacles(own, standard, crowded),
    dissent: dissentOf(own, expected),
  };
}

/** What the newest rounds of the pods say: services that each see another of several expected addresses are right. */
function dissentOf(pods: readonly JudgedPod[], expected: readonly string[]): string[] {
  const newest = pods.flatMap(({ judged }) => judged.at(-1) ?? []);
  const others = newest.flatMap((round) => (round.outcome === 'agreed' ? round.others : []));
  return [...new Set(others.filter(({ address }) => !isExpected(address, expected)).map(voteWords))];
}

function voteWords({ address, services }: Vote): string {
  return `${address} by ${services.join(' and ')}`;
}

/** Why nothing can be observed, however long one waits. */
function hindranceOf(
  { probeable }: NodeGroup,
  family: Family,
  own: readonly JudgedPod[],
  { services }: Standard,
): Obstacle | undefined {
  if (!probeable)
    return { kind: 'unprobeable', words: 'no Linux pod can run on its nodes, so nothing can be observed there' };
  if (services[family].length > 0 || own.some(({ judged }) => judged.length > 0)) return undefined;
  return { kind: 'unasked', words: `the echo asks no service over ${family}` };
}

function newestPastProxy(pods: readonly PodRounds[], family: Family): string[] | undefined {
  const proxied = pods.flatMap(({ pastProxy }) => (pastProxy ? [pastProxy] : []));
  if (proxied.length === 0) return undefined;
  const newest = proxied.map((all) => all.filter(isAgreed).findLast((round) => round.family === family));
  return [...new Set(newest.flatMap((round) => round?.address ?? []))];
}

function isAgreed(round: Round): round is Extract<Round, { outcome: 'agreed' }> {
  return round.outcome === 'agreed';
}

/** A pod that was seen elsewhere must show more than its newest round: a path may change to and fro. */
function roundsFor({ strayed }: JudgedPod, expected: readonly string[], { rounds: required }: Standard): number {
  const whole = roundsOfProof(expected.length);
  return strayed ? whole : Math.min(required, whole);
}

interface JudgedPod {
  pod: string;
  judged: Round[];
  streak: number;
  wrongStreak: number;
  /** One of its rounds agreed on a wrong address. */
  strayed: boolean;
  lastAgreed: { address: string; right: boolean } | undefined;
}

function judgePod({ pod, ordinary, historyEnd }: PodRounds, family: Family, expected: readonly string[]): JudgedPod {
  const judged = ordinary.filter((round) => round.family === family);
  let streak = 0;
  let wrongStreak = 0;
  let strayed = false;
  let lastAgreed: JudgedPod['lastAgreed'];
  for (const { address, seq } of judged.filter(isAgreed)) {
    const right = isExpected(address, expected);
    // A wrong one starts the count again. An unusable round says nothing either way.
    streak = right ? streak + 1 : 0;
    wrongStreak = right || seq <= historyEnd ? 0 : wrongStreak + 1;
    strayed ||= !right;
    lastAgreed = { address, right };
  }
  return { pod, judged, streak, wrongStreak, strayed, lastAgreed };
}

function sightings(pods: readonly JudgedPod[], expected: readonly string[]): Sighting[] {
  const byAddress = new Map<string, Sighting>();
  for (const { pod, judged } of pods) {
    for (const { address, time } of judged.filter(isAgreed)) {
      const sighting = byAddress.get(address) ?? { address, pods: [], time, expected: isExpected(address, expected) };
      if (!sighting.pods.includes(pod)) sighting.pods.push(pod);
      if (time > sighting.time) sighting.time = time;
      byAddress.set(address, sighting);
    }
  }
  return [...byAddress.values()];
}

/** Kubernetes leaves pods where they are when a group gets nodes again that it had lost: the groups that took them over have too many. */
function obstacles(pods: readonly JudgedPod[], { replicas }: Standard, crowded: readonly string[]): Obstacle[] {
  const few = `${String(pods.length)} of ${String(replicas)} echo pods run`;
  const lack: Obstacle =
    crowded.length === 0
      ? { kind: 'pods', words: few }
      : { kind: 'misplaced', words: `${few}, and more than that on ${crowded.join(', ')}` };
  return [
    ...(pods.length < replicas ? [lack] : []),
    ...pods.flatMap(({ pod, judged }) => podObstacle(pod, judged.at(-1)) ?? []),
  ];
}

/** What the newest round of a pod lacks. */
function podObstacle(pod: string, newest: Round | undefined): Obstacle | undefined {
  if (!newest) return { kind: 'silent', words: `nothing fresh came from ${pod}` };
  if (newest.outcome === 'disagreed') {
    return {
      kind: 'disagreement',
      words: `echo services disagree: ${pod} was told ${newest.votes.map(voteWords).join(', ')}`,
    };
  }
  if (newest.outcome === 'agreed') return undefined;
  const errors = newest.errors.join('; ') || 'none answered';
  return { kind: 'unusable', words: `echo services gave ${pod} no usable answer: ${errors}` };
}
