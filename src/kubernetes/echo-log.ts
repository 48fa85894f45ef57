import { parseObservation, type Observation } from '../egress/observations.ts';
import type { Obstacle, PodReadings } from '../egress/evidence.ts';
import { plainWords } from '../egress/sync-failures.ts';
import { ActionError } from '../errors.ts';
import { list, object, text, type Json } from '../json.ts';
import type { KubernetesApi, Listing } from './kubernetes-api.ts';
import { isProxied, logPath, logQuery, podsPath, podSelector } from './objects.ts';
import { Reopening } from './reopening.ts';
import { follow } from './watch.ts';

/** What is read of the echo's pods, and until when. */
export interface Reading {
  names: { name: string; namespace: string };
  /** Which pods count: those that carry the change's id, for example. */
  accept: (pod: Json) => boolean;
  /** Age of the oldest lines that count, in seconds; undefined for all of them. */
  sinceSeconds: number | undefined;
  /** Told, where none of the echo's pods count, of the uids of those that do not. */
  others?: (uids: readonly string[]) => void;
  /** The pods as they were read already. */
  first?: Promise<Listing> | undefined;
  /** Ends the reading: asked again whenever a pod or a line comes. */
  enough: (pods: readonly PodReadings[]) => boolean;
  /** Aborts when time is up; the reading then ends with what it has. */
  deadline: AbortSignal;
}

/** What was read until enough was seen or time was up. */
export interface EchoState {
  readings: PodReadings[];
  /** The accepted pods as the API server shows them, for the reasons why some say nothing. */
  pods: Json[];
}

/**
 * Most readings that are kept of one pod, and most lines that are asked for of what its log has already. Enough for the proof of as many
 * addresses as a load balancer takes, a hundred, by five services and two ways; little enough for any runner, whatever a pod prints.
 */
const keptReadings = 1200;
/** Milliseconds for which a log that was read waits for those of other pods before it is followed. */
const lateAfter = 1000;
/** Of the time, the part that judging may take. */
const judgingShare = 0.2;

/** Follows the echo's pods and their logs until enough is seen. Nothing is polled: evidence ends the wait. */
export async function readEcho(api: KubernetesApi, reading: Reading): Promise<EchoState> {
  const done = new AbortController();
  const signal = AbortSignal.any([done.signal, reading.deadline]);
  const reader = new EchoReader(api, reading, signal, done);
  try {
    const query = { labelSelector: podSelector(reading.names) };
    const pods = follow(api, podsPath(reading.names.namespace), query, signal, {
      watching: () => reader.watching(),
      first: reading.first,
    });
    for await (const state of pods) {
      reader.update([...state.values()]);
      if (signal.aborted) break;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    done.abort();
  }
  reader.rethrow();
  return reader.state();
}

interface FollowedPod {
  pod: Json;
  restarts: number;
  readings: Observation[];
  /** Readings that came already: a stream that is taken up again repeats them. */
  known: Set<string>;
  /** The last round that was in the log when its reading began. */
  historyEnd: number;
  following: boolean;
}

class EchoReader {
  private readonly api: KubernetesApi;
  private readonly reading: Reading;
  private readonly signal: AbortSignal;
  private readonly done: AbortController;
  private readonly pods = new Map<string, FollowedPod>();
  private readonly watched = Promise.withResolvers<undefined>();
  private readonly histories: Promise<unknown>[] = [];
  private isWatching = false;
  private isDue = false;
  /** Milliseconds that pass before the next judgement. */
  private pause = 0;
  private failure: unknown;

  constructor(api: KubernetesApi, reading: Reading, signal: AbortSignal, done: AbortController) {
    this.api = api;
    this.reading = reading;
    this.signal = signal;
    this.done = done;
  }

  /** The pods are watched: what was read until then counts from now on. A right that is missing is found before, whatever the logs say. */
  watching(): void {
    this.isWatching = true;
    this.judge();
    this.watched.resolve(undefined);
  }

  /** Takes over a new state of the pods; starts to follow the logs of those that run. */
  update(pods: readonly Json[]): void {
    const present = pods.filter((pod) => !isEnding(pod));
    const accepted = present.filter((pod) => this.reading.accept(pod));
    if (accepted.length === 0) this.reading.others?.(present.map((pod) => text(object(pod.metadata).uid)));
    const names = new Set(accepted.map(podName));
    for (const name of this.pods.keys()) if (!names.has(name)) this.pods.delete(name);
    for (const pod of accepted) this.updatePod(pod);
    this.judge();
  }

  private updatePod(pod: Json): void {
    const { running, restarts } = containerState(pod);
    const known = this.pods.get(podName(pod));
    // A restarted container counts its rounds from 1 again.
    const followed: FollowedPod =
      known?.restarts === restarts
        ? known
        : { pod, restarts, readings: [], known: new Set(), historyEnd: 0, following: false };
    followed.pod = pod;
    this.pods.set(podName(pod), followed);
    if (running && !followed.following) void this.followLog(followed);
  }

  private async followLog(followed: FollowedPod): Promise<void> {
    followed.following = true;
    const name = podName(followed.pod);
    const path = logPath(this.reading.names.namespace, name);
    const since = this.reading.sinceSeconds;
    const tailLines = String(keptReadings);
    const query = { ...logQuery, tailLines, sinceSeconds: since === undefined ? undefined : String(since) };
    const isWanted = (): boolean => !this.signal.aborted && this.pods.get(name) === followed;
    const reopening = new Reopening(this.api.clock);
    let isHistory = since !== undefined;
    while (isWanted()) {
      reopening.opened();
      try {
        if (isHistory) await this.readHistory(followed, path, query);
        isHistory = false;
        if (!isWanted()) break;
        const lines = this.api.lines(path, { ...query, follow: 'true' }, this.signal);
        for await (const line of lines) if (this.add(followed, ownObservation(followed, line))) this.judgeSoon();
      } catch (error) {
        this.note(error);
      }
      await reopening.pause(this.signal);
    }
    followed.following = false;
  }

  /** What the log holds already is read as a whole before it is judged: its first lines may be of another time. What all of them hold may be enough. */
  private async readHistory(
    followed: FollowedPod,
    path: string,
    query: Record<string, string | undefined>,
  ): Promise<void> {
    const read = async (): Promise<void> => {
      const past: (Observation | undefined)[] = [];
      for await (const line of this.api.lines(path, query, this.signal)) past.push(ownObservation(followed, line));
      // At once: another pod's log, or the watch, may have them judged between.
      for (const observation of past) this.add(followed, observation);
      followed.historyEnd = followed.readings.at(-1)?.seq ?? 0;
      this.judge();
    };
    const history = read();
    this.histories.push(history.catch(() => undefined));
    await history;
    const late = this.api.clock.sleep(lateAfter, this.signal).catch(() => undefined);
    await Promise.race([late, Promise.all([this.watched.promise, ...this.histories])]);
  }

  /** A stream that broke off is taken up again; a refusal ends the reading. */
  private note(error: unknown): void {
    if (error instanceof ActionError && ['permission', 'auth'].includes(error.reason)) this.fail(error);
  }

  /** False where there is nothing new. */
  private add(followed: FollowedPod, observation: Observation | undefined): boolean {
    if (!observation) return false;
    const key = keyOf(observation);
    if (followed.known.has(key)) return false;
    followed.known.add(key);
    followed.readings.push({ ...observation, node: nodeOf(followed.pod) });
    const forgotten = followed.readings.length > keptReadings ? followed.readings.shift() : undefined;
    if (forgotten) followed.known.delete(keyOf(forgotten));
    return true;
  }

  /** Judges all lines that came meanwhile: they come in crowds, and weighing them one by one would take longer than they do to come. */
  private judgeSoon(): void {
    if (this.isDue) return;
    this.isDue = true;
    const judge = (): void => {
      this.isDue = false;
      const begin = performance.now();
      this.judge();
      this.pause = (performance.now() - begin) * (1 / judgingShare - 1);
    };
    if (this.pause < 1) setImmediate(judge);
    else setTimeout(judge, this.pause);
  }

  private judge(): void {
    if (this.isWatching && !this.done.signal.aborted && this.reading.enough(this.state().readings)) this.done.abort();
  }

  private fail(error: unknown): void {
    this.failure = error;
    this.done.abort();
  }

  rethrow(): void {
    if (this.failure !== undefined) throw this.failure as Error;
  }

  state(): EchoState {
    const followed = [...this.pods.values()];
    return {
      readings: followed.map(({ pod, readings, historyEnd }) => ({
        pod: podName(pod),
        node: nodeOf(pod),
        readings,
        isProxied: isProxied(pod),
        historyEnd,
      })),
      pods: followed.map(({ pod }) => pod),
    };
  }
}

/** What a line of its log says; undefined where that is nothing. A log line is hostile: it may not speak for another pod. */
function ownObservation({ pod }: FollowedPod, line: string): Observation | undefined {
  const observation = parseObservation(line);
  return observation?.pod === podName(pod) ? observation : undefined;
}

function keyOf({ seq, via, service }: Observation): string {
  return `${seq} ${via} ${service}`;
}

function podName(pod: Json): string {
  return text(object(pod.metadata).name);
}

function nodeOf(pod: Json): string {
  return text(object(pod.spec).nodeName);
}

/** True for a pod on its way out, and for one that was evicted and stays in the API only as a memory. */
function isEnding(pod: Json): boolean {
  const phase = text(object(pod.status).phase);
  return object(pod.metadata).deletionTimestamp !== undefined || phase === 'Failed' || phase === 'Succeeded';
}

function containerState(pod: Json): { running: boolean; restarts: number } {
  const status = object(list(object(pod.status).containerStatuses)[0]);
  return { running: object(status.state).running !== undefined, restarts: Number(status.restartCount ?? 0) };
}

/**
 * Why pods of the echo say nothing, in the words of scheduler, kubelet and admission.
 * Source: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-state-waiting
 */
export function podObstacles(pods: readonly Json[], deployment: Json | undefined): Obstacle[] {
  const found = new Set<string>();
  for (const condition of list(object(deployment?.status).conditions).map(object)) {
    if (condition.type === 'ReplicaFailure' && condition.status === 'True') {
      found.add(`pods were refused: ${text(condition.message)}`);
    }
  }
  for (const pod of pods) {
    const status = object(pod.status);
    const unscheduled = list(status.conditions)
      .map(object)
      .find(({ type, status: value }) => type === 'PodScheduled' && value === 'False');
    if (unscheduled) found.add(`pods are pending: ${text(unscheduled.message)}`);
    const waiting = object(object(object(list(status.containerStatuses)[0]).state).waiting);
    const reason = text(waiting.reason);
    if (!['', 'ContainerCreating', 'PodInitializing'].includes(reason))
      found.add(`containers wait: ${reason}: ${text(waiting.message)}`);
  }
  return [...found].map((words) => ({ kind: 'pods', words: plainWords(words) }));
}
