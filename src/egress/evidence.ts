import { isExpected } from './addresses.ts';
import { expectedOf, type Expectation } from './expectation.ts';
import type { NodeGroup } from './node-groups.ts';
import { rounds, type Observation, type Round } from './observations.ts';

/** What is enough to believe, and what it is compared with. */
export interface Standard {
  expected: Expectation;
  /** Consecutive right rounds that each replica must show. */
  rounds: number;
  /** Pods that each group must show. */
  replicas: number;
  /** Echo services that are asked. */
  services: number;
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
  /** `unprobeable`: no Linux pod can run there. `pods`: fewer run than should; `misplaced`: because others have them. `silent`: one runs and says nothing. `disagreement`, `unusable`: of the echo services. */
  kind: 'unprobeable' | 'pods' | 'misplaced' | 'silent' | 'disagreement' | 'unusable';
  words: string;
}

export interface GroupEvidence {
  group: string;
  /** Addresses and CIDRs that its pods may leave from. */
  expected: readonly string[];
  /** `sufficient`: every replica shows it. `wrong`: the newest agreed round of a pod is elsewhere. `open`: not yet. */
  outcome: 'sufficient' | 'wrong' | 'open';
  sightings: Sighting[];
  /** Pods with enough consecutive right rounds. */
  convinced: number;
  /** Consecutive wrong rounds, history not counted, of the pod that shows most of them. */
  wrongStreak: number;
  /** No Linux pod can run there: waiting does not help. */
  hopeless: boolean;
  obstacles: Obstacle[];
}

/** Weighs the readings of all echo pods, group by group. Pure: the same log lines give the same evidence. */
export function weigh(groups: readonly NodeGroup[], pods: readonly PodReadings[], standard: Standard): GroupEvidence[] {
  const ofGroup = ({ nodes }: NodeGroup): PodReadings[] => pods.filter((pod) => nodes.includes(pod.node));
  const crowded = groups.filter((group) => ofGroup(group).length > standard.replicas).map(({ name }) => name);
  return groups.map((group) => {
    const expected = expectedOf(standard.expected, group.name);
    const own = ofGroup(group).map((pod) => judgePod(pod, expected, standard.services));
    const convinced = own.filter((pod) => pod.streak >= roundsFor(pod, expected, standard)).length;
    const wrong = own.some((pod) => pod.lastAgreed?.right === false);
    const sufficient = !wrong && convinced >= standard.replicas && convinced === own.length;
    return {
      group: group.name,
      outcome: wrong ? 'wrong' : sufficient ? 'sufficient' : 'open',
      expected,
      sightings: sightings(own, expected),
      convinced,
      wrongStreak: Math.max(0, ...own.map((pod) => pod.wrongStreak)),
      hopeless: !group.probeable,
      obstacles: group.probeable
        ? obstacles(own, standard, crowded)
        : [{ kind: 'unprobeable', words: 'no Linux pod can run on its nodes, so nothing can be observed there' }],
    };
  });
}

/** A pod that was seen elsewhere must show more than its newest round: a path may change to and fro. */
function roundsFor(pod: JudgedPod, expected: readonly string[], { rounds: required }: Standard): number {
  return pod.strayed ? Math.max(required, roundsOfProof(expected.length)) : required;
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

function judgePod(pod: PodReadings, expected: readonly string[], services: number): JudgedPod {
  const judged = rounds(pod.readings, services);
  let streak = 0;
  let wrongStreak = 0;
  let strayed = false;
  let lastAgreed: JudgedPod['lastAgreed'];
  for (const round of judged) {
    if (round.outcome !== 'agreed') continue;
    const right = isExpected(round.address, expected);
    // A wrong one starts the count again. An unusable round says nothing either way.
    streak = right ? streak + 1 : 0;
    wrongStreak = right || round.seq <= pod.historyEnd ? 0 : wrongStreak + 1;
    strayed ||= !right;
    lastAgreed = { address: round.address, right };
  }
  return { pod: pod.pod, judged, streak, wrongStreak, strayed, lastAgreed };
}

function sightings(pods: readonly JudgedPod[], expected: readonly string[]): Sighting[] {
  const byAddress = new Map<string, Sighting>();
  for (const { pod, judged } of pods) {
    for (const round of judged) {
      if (round.outcome !== 'agreed') continue;
      const { address, time } = round;
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
    return { kind: 'disagreement', words: `echo services disagree: ${pod} was told ${newest.addresses.join(', ')}` };
  }
  if (newest.outcome === 'agreed') return undefined;
  const errors = newest.errors.join('; ') || 'none answered';
  return { kind: 'unusable', words: `echo services gave ${pod} no usable answer: ${errors}` };
}
