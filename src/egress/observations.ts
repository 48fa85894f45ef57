import { parseObject, text } from '../json.ts';
import { families, familyOf, isAddress, isMapped, type Family } from './addresses.ts';

/** `proxy` where one is injected and the reading took it, `direct` without one or past it. */
export type Way = 'direct' | 'proxy';

/** The echo services that pods ask, by the family over which each is reached. */
export type EchoServices = Readonly<Record<Family, readonly string[]>>;

/** One reading of one echo service by one pod: one line of the echo's log. */
export interface Observation {
  pod: string;
  node: string;
  seq: number;
  /** By the pod's clock, for display only: nothing is decided by comparing clocks. */
  time: string;
  service: string;
  via: Way;
  address: string | undefined;
  error: string | undefined;
}

/** What services said: an address, and which of them did. */
export interface Vote {
  address: string;
  services: string[];
}

/** What the services of one round of one pod agreed on over one family; `others` say something else. */
export type Round = { seq: number; time: string; family: Family } & (
  | { outcome: 'agreed'; address: string; others: Vote[] }
  | { outcome: 'disagreed'; votes: Vote[] }
  | { outcome: 'unusable'; errors: string[] }
);

const longestLine = 4096;

/** Reads a log line of an echo pod; undefined for anything that the script would not print. The text is hostile: only these fields leave this function. */
export function parseObservation(line: string): Observation | undefined {
  if (line.length > longestLine) return undefined;
  const body = parseObject(line);
  const { seq, via } = body;
  const observation = {
    pod: text(body.pod),
    node: text(body.node),
    time: text(body.time),
    service: text(body.service),
    address: text(body.address).toLowerCase() || undefined,
    error: text(body.error).slice(0, 200) || undefined,
  };
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || (via !== 'direct' && via !== 'proxy')) return undefined;
  if (observation.service === '' || !isTime(observation.time)) return undefined;
  if (observation.address !== undefined && !isAddress(observation.address)) return undefined;
  return { ...observation, seq, via };
}

function isTime(time: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time) && !Number.isNaN(Date.parse(time));
}

/** Errors of one round that are told. */
const mostErrors = 10;

/** Judges one round, each family by itself: one of which nothing is asked and nothing came has no round. */
function judgeRound(readings: readonly Observation[], services: EchoServices): Round[] {
  return families.flatMap((family) => judgeFamily(readings, services, family) ?? []);
}

/**
 * An address counts when two services agree on it and no two others agree on another; where only one service of its family is configured, when that one says it.
 * Whom a service is asked by is its own affair: its answer is a vote for the family that the answer is of.
 */
function judgeFamily(readings: readonly Observation[], services: EchoServices, family: Family): Round | undefined {
  const said = new Map<string, Set<string>>();
  const errors = new Set<string>();
  for (const reading of readings) {
    const { address, service } = reading;
    if (isVote(address) && familyOf(address) === family)
      said.set(address, (said.get(address) ?? new Set()).add(service));
    else if (askedOver(service, services) === family) errors.add(`${service}: ${lackOf(reading)}`);
  }
  if (said.size + errors.size === 0) return undefined;
  const moment = { seq: readings[0]?.seq ?? 0, time: readings[0]?.time ?? '', family };
  const votes = [...said].map(([address, voters]) => ({ address, services: [...voters] }));
  const [first, ...more] = votes.filter((vote) => isEnough(vote, services[family]));
  if (first && more.length === 0)
    return { ...moment, outcome: 'agreed', address: first.address, others: votes.filter((vote) => vote !== first) };
  if (votes.length > 1) return { ...moment, outcome: 'disagreed', votes };
  for (const { address } of votes) errors.add(`only one service answered (${address})`);
  return { ...moment, outcome: 'unusable', errors: [...errors].slice(0, mostErrors) };
}

function isEnough({ services: voters }: Vote, asked: readonly string[]): boolean {
  const [only] = asked;
  return voters.length > 1 || (asked.length === 1 && only !== undefined && voters.includes(only));
}

/** No traffic comes from an address of IPv4 that is written as one of IPv6. */
function isVote(address: string | undefined): address is string {
  return address !== undefined && !isMapped(address);
}

function lackOf({ address, error }: Observation): string {
  if (address === undefined) return error ?? 'no address';
  return isMapped(address) ? `answered ${address}, which nobody leaves from` : `answered over ${familyOf(address)}`;
}

function askedOver(service: string, { IPv6 }: EchoServices): Family {
  return IPv6.includes(service) ? 'IPv6' : 'IPv4';
}

/** Most readings of one round that are kept: nobody asks as many services. */
const mostReadings = 100;

/** Judges rounds while their readings come, in the order of the log: those of one pod, one container and one way. */
export class RoundJudge {
  private readonly services: EchoServices;
  private round: Observation[] = [];

  constructor(services: EchoServices) {
    this.services = services;
  }

  /** Takes a reading; returns the round before it, of each family, where it begins another one. */
  add(reading: Observation): Round[] {
    const { round } = this;
    if (round[0] && round[0].seq !== reading.seq) {
      this.round = [reading];
      return judgeRound(round, this.services);
    }
    const isKnown = round.some((other) => other.service === reading.service);
    if (!isKnown && round.length < mostReadings) round.push(reading);
    return [];
  }

  /** Ends the log: its last round is judged where all services have been read. */
  end(): Round[] {
    const { round, services } = this;
    this.round = [];
    const asked = new Set([...services.IPv4, ...services.IPv6]).size;
    return round.length > 0 && round.length >= asked ? judgeRound(round, services) : [];
  }
}

/** The way that a pod's ordinary traffic takes, so that its readings decide: through the proxy where one is injected. */
export function ordinaryWay(readings: readonly Observation[], isProxied: boolean): Way {
  return isProxied || readings.some(({ via }) => via === 'proxy') ? 'proxy' : 'direct';
}

/** The rounds of one pod by one way, oldest first. A round is judged when all services have been read or the next round has begun. */
export function rounds(readings: readonly Observation[], way: Way, services: EchoServices): Round[] {
  const judge = new RoundJudge(services);
  const inOrder = readings.filter(({ via }) => via === way).sort((left, right) => left.seq - right.seq);
  return [...inOrder.flatMap((reading) => judge.add(reading)), ...judge.end()];
}
