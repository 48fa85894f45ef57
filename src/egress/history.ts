import { families, isExpected, isPrivate, ofFamily, type Family } from './addresses.ts';
import { expectedOf, type Expectation } from './expectation.ts';
import type { NodeGroup } from './node-groups.ts';
import { RoundJudge, type EchoServices, type Observation, type Round, type Way } from './observations.ts';

/** A stretch of time during which pods of a node group left from one address. Times are those of the pods' clocks, ISO 8601 in UTC. */
export interface Stretch {
  address: string;
  expected: boolean;
  begin: string;
  /** Of the last round that saw it. */
  end: string;
  pods: readonly string[];
}

/** What the logs still tell of a node group's traffic over one family, oldest stretch first. */
export interface Timeline {
  group: string;
  family: Family;
  stretches: readonly Stretch[];
}

type PodStretch = Omit<Stretch, 'expected' | 'pods'>;
type PodStretches = Readonly<Record<Family, readonly PodStretch[]>>;

/** What one pod's logs tell, folded while they were read: consecutive rounds at one address are one stretch. */
export interface PodHistory {
  pod: string;
  node: string;
  stretches: PodStretches;
}

/** Most stretches that are kept of one pod and family, newest first: where traffic alternates between addresses, each round may be one. */
const keptStretches = 1000;

/** Folds one pod's observations, in the order of its logs, into stretches: in bounded memory, however long the logs are. */
export class HistoryFold {
  private readonly ways: Record<Way, WayFold>;
  private readonly isProxied: boolean;

  constructor(services: EchoServices, isProxied: boolean) {
    this.ways = { direct: new WayFold(services), proxy: new WayFold(services) };
    this.isProxied = isProxied;
  }

  add(observation: Observation): void {
    this.ways[observation.via].add(observation);
  }

  /** A log is over: what the next one says belongs to other rounds, since its container counts from 1 again. */
  endLog(): void {
    for (const way of Object.values(this.ways)) way.endLog();
  }

  /** Where a proxy is injected into the pod, ordinary traffic takes it, so its readings decide. */
  stretches(): PodStretches {
    const { proxy, direct } = this.ways;
    return this.isProxied || proxy.isUsed ? proxy.stretches : direct.stretches;
  }
}

class WayFold {
  readonly stretches: Record<Family, PodStretch[]> = { IPv4: [], IPv6: [] };
  isUsed = false;
  private readonly judge: RoundJudge;

  constructor(services: EchoServices) {
    this.judge = new RoundJudge(services);
  }

  add(observation: Observation): void {
    this.isUsed = true;
    for (const round of this.judge.add(observation)) this.take(round);
  }

  endLog(): void {
    for (const round of this.judge.end()) this.take(round);
  }

  private take(round: Round): void {
    if (round.outcome !== 'agreed') return;
    const { address, time, family } = round;
    const stretches = this.stretches[family];
    const last = stretches.at(-1);
    // A clock that was put back ends no stretch before it began.
    if (last?.address === address) last.end = newer(last.end, time);
    else if (stretches.push({ address, begin: time, end: time }) > keptStretches) stretches.shift();
  }
}

/** The timelines of all groups, from the histories of their pods; over IPv6 where it was ever seen. */
export function timelines(
  groups: readonly NodeGroup[],
  histories: readonly PodHistory[],
  expectation: Expectation,
): Timeline[] {
  const lines = groups.flatMap(({ name: group, nodes }) => {
    const own = histories.filter(({ node }) => nodes.includes(node));
    return families.map((family) => {
      const expected = ofFamily(expectedOf(expectation, group), family);
      return { group, family, stretches: merged(own.flatMap((history) => settled(history, family, expected))) };
    });
  });
  return lines.filter(({ family, stretches }) => family === 'IPv4' || stretches.length > 0);
}

/** A stretch and the first moment at which its pod was elsewhere: until then it may have gone on. */
interface SettledStretch extends Stretch {
  until: string;
}

/** Later than any time: the stretch goes on. */
const open = '~';

/**
 * A pod's stretches, one an address for as long as it stays with addresses that are expected, or with others:
 * traffic that alternates within a set is in all of it all the time.
 */
function settled({ pod, stretches: all }: PodHistory, family: Family, expected: readonly string[]): SettledStretch[] {
  // As evidence, a private address counts only where it is expected.
  const stretches = all[family].filter(({ address }) => isExpected(address, expected) || !isPrivate(address));
  const found: SettledStretch[] = [];
  let phase: SettledStretch[] = [];
  for (const [index, { address, begin, end }] of stretches.entries()) {
    const right = isExpected(address, expected);
    const until = stretches[index + 1]?.begin ?? open;
    if (phase[0]?.expected !== right) phase = [];
    const known = phase.find((stretch) => stretch.address === address);
    if (known) {
      Object.assign(known, { end, until });
      continue;
    }
    const stretch = { address, expected: right, begin, end, pods: [pod], until };
    phase.push(stretch);
    found.push(stretch);
  }
  return found;
}

/** Stretches of several pods: those at the same address that overlap become one. */
function merged(stretches: readonly SettledStretch[]): Stretch[] {
  const found: SettledStretch[] = [];
  const newest = new Map<string, SettledStretch>();
  for (const stretch of stretches.toSorted((left, right) => compare(left.begin, right.begin))) {
    const before = newest.get(stretch.address);
    if (before && stretch.begin <= before.until) {
      before.end = newer(before.end, stretch.end);
      before.until = newer(before.until, stretch.until);
      before.pods = [...new Set([...before.pods, ...stretch.pods])];
    } else {
      newest.set(stretch.address, stretch);
      found.push(stretch);
    }
  }
  return found.map(({ address, expected, begin, end, pods }) => ({ address, expected, begin, end, pods }));
}

/** True for a stretch elsewhere that nothing expected came before, and that all its pods have left: nobody had promised anything then. */
export function isBeforeSwitch(stretch: Stretch, history: readonly Stretch[]): boolean {
  const promised = history.find(({ expected }) => expected);
  if (stretch.expected || promised === undefined || stretch.begin > promised.begin) return false;
  const later = history.filter(({ end }) => end > stretch.end);
  return stretch.pods.every((pod) => later.some(({ pods }) => pods.includes(pod)));
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function newer(left: string, right: string): string {
  return left > right ? left : right;
}
