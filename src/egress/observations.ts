import { object, text, type Json } from '../json.ts';
import { isAddress } from './addresses.ts';

/** One reading of one echo service by one pod: one line of the echo's log. */
export interface Observation {
  pod: string;
  node: string;
  seq: number;
  /** By the pod's clock, for display only: nothing is decided by comparing clocks. */
  time: string;
  service: string;
  via: 'direct' | 'proxy';
  address: string | undefined;
  error: string | undefined;
}

/** What the services of one round of one pod agreed on, by ordinary traffic. */
export type Round = { seq: number; time: string } & (
  | { outcome: 'agreed'; address: string }
  | { outcome: 'disagreed'; addresses: string[] }
  | { outcome: 'unusable'; errors: string[] }
);

const longestLine = 4096;

/** Reads a log line of an echo pod; undefined for anything that the script would not print. The text is hostile: only these fields leave this function. */
export function parseObservation(line: string): Observation | undefined {
  if (line.length > longestLine) return undefined;
  const body = parseJson(line);
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

function parseJson(line: string): Json {
  try {
    return object(JSON.parse(line));
  } catch {
    return {};
  }
}

/** Errors of one round that are told. */
const mostErrors = 10;

/**
 * Judges one round. An address counts when two services agree on it and no two others agree on another; where only one service is configured, when that one says it.
 */
function judgeRound(readings: readonly Observation[], services: number): Round {
  const votes = new Map<string, Set<string>>();
  const errors = new Set<string>();
  for (const { address, service, error } of readings) {
    if (address === undefined) errors.add(`${service}: ${error ?? 'no address'}`);
    else votes.set(address, (votes.get(address) ?? new Set()).add(service));
  }
  const moment = { seq: readings[0]?.seq ?? 0, time: readings[0]?.time ?? '' };
  const quorum = Math.min(2, services);
  const [first, ...more] = [...votes].filter(([, voters]) => voters.size >= quorum).map(([address]) => address);
  if (first !== undefined && more.length === 0) return { ...moment, outcome: 'agreed', address: first };
  if (votes.size > 1) return { ...moment, outcome: 'disagreed', addresses: [...votes.keys()] };
  for (const [address] of votes) errors.add(`only one service answered (${address})`);
  return { ...moment, outcome: 'unusable', errors: [...errors].slice(0, mostErrors) };
}

/** Most readings of one round that are kept: nobody asks as many services. */
const mostReadings = 100;

/** Judges rounds while their readings come, in the order of the log: those of one pod, one container and one way. */
export class RoundJudge {
  private readonly services: number;
  private round: Observation[] = [];

  constructor(services: number) {
    this.services = services;
  }

  /** Takes a reading; returns the round before it where it begins another one. */
  add(reading: Observation): Round | undefined {
    const { round } = this;
    if (round[0] && round[0].seq !== reading.seq) {
      this.round = [reading];
      return judgeRound(round, this.services);
    }
    const isKnown = round.some((other) => other.service === reading.service);
    if (!isKnown && round.length < mostReadings) round.push(reading);
    return undefined;
  }

  /** Ends the log: its last round is judged where all services have been read. */
  end(): Round | undefined {
    const { round } = this;
    this.round = [];
    return round.length > 0 && round.length >= this.services ? judgeRound(round, this.services) : undefined;
  }
}

/**
 * The rounds of one pod, oldest first. A round is judged when all services have been read or the next round has begun.
 * Where a proxy is injected into the pod, ordinary traffic takes it, so its readings decide.
 */
export function rounds(readings: readonly Observation[], services: number): Round[] {
  const ordinary = readings.some((reading) => reading.via === 'proxy') ? 'proxy' : 'direct';
  const judge = new RoundJudge(services);
  const inOrder = readings.filter((reading) => reading.via === ordinary).sort((left, right) => left.seq - right.seq);
  return [...inOrder.map((reading) => judge.add(reading)), judge.end()].filter((round) => round !== undefined);
}
