import { watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import type { Pod } from '../objects.ts';
import type { Probe, ProbeAnswer } from './probe-answers.ts';

type Container = Pod['spec']['containers'][number];
type Kind = 'Startup' | 'Readiness' | 'Liveness';

export interface ProberHost {
  readonly folder: string;
  answer(probe: Probe): Promise<ProbeAnswer>;
  /** The startup probe has succeeded, or there is none: the container counts as started. */
  onStarted(): void;
  onReady(ready: boolean): void;
  /** A probe has failed so often that the container is to be restarted. */
  onUnhealthy(kind: 'startup' | 'liveness', graceSeconds: number | undefined): void;
  report(message: string): void;
}

/** Probes one run of a container: first its start, then readiness and liveness, until it is stopped. */
export class Prober {
  readonly #container: Container;
  readonly #host: ProberHost;
  readonly #rounds: Rounds[] = [];
  #watcher: FSWatcher | undefined;

  constructor(container: Container, host: ProberHost) {
    this.#container = container;
    this.#host = host;
  }

  start(): void {
    const { startupProbe } = this.#container;
    if (startupProbe === undefined) this.#started();
    else
      this.#begin(
        'Startup',
        startupProbe,
        () => this.#started(),
        () => this.#unhealthy('startup', startupProbe),
      );
  }

  stop(): void {
    this.#watcher?.close();
    for (const rounds of this.#rounds) rounds.stop();
  }

  #started(): void {
    const { readinessProbe, livenessProbe } = this.#container;
    this.#host.onStarted();
    if (readinessProbe === undefined) this.#host.onReady(true);
    else this.#watchReadiness(readinessProbe);
    if (livenessProbe === undefined) return;
    this.#begin(
      'Liveness',
      livenessProbe,
      () => undefined,
      () => this.#unhealthy('liveness', livenessProbe),
    );
  }

  /** Something that appears in the pod's folder is looked at at once: nobody has to wait for the next round. */
  #watchReadiness(probe: Probe): void {
    const host = this.#host;
    const rounds = this.#begin(
      'Readiness',
      probe,
      () => host.onReady(true),
      () => host.onReady(false),
    );
    this.#watcher = watch(host.folder, () => void rounds.look());
  }

  #begin(kind: Kind, probe: Probe, onSuccess: () => void, onFailure: () => void): Rounds {
    const rounds = new Rounds(kind, probe, this.#host, onSuccess, onFailure);
    this.#rounds.push(rounds);
    return rounds;
  }

  #unhealthy(kind: 'startup' | 'liveness', probe: Probe): void {
    this.stop();
    this.#host.onUnhealthy(kind, probe.terminationGracePeriodSeconds);
  }
}

/** The rounds of one probe, and what so many of the same outcome in a row mean. */
class Rounds {
  readonly #kind: Kind;
  readonly #probe: Probe;
  readonly #host: ProberHost;
  readonly #onSuccess: () => void;
  readonly #onFailure: () => void;
  #outcome = '';
  #inRow = 0;
  #timer: NodeJS.Timeout;
  #stopped = false;

  constructor(kind: Kind, probe: Probe, host: ProberHost, onSuccess: () => void, onFailure: () => void) {
    this.#kind = kind;
    this.#probe = probe;
    this.#host = host;
    this.#onSuccess = onSuccess;
    this.#onFailure = onFailure;
    this.#timer = setTimeout(() => void this.#round(), (probe.initialDelaySeconds ?? 0) * 1000);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** Looks between two rounds: only a success counts. */
  async look(): Promise<void> {
    if (this.#outcome === 'success') return;
    const answer = await this.#host.answer(this.#probe);
    if (!this.#stopped && answer.outcome === 'success') this.#count('success');
  }

  async #round(): Promise<void> {
    const answer = await this.#host.answer(this.#probe);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.#round(), (this.#probe.periodSeconds ?? 10) * 1000);
    if (answer.outcome === 'unknown')
      this.#host.report(`${this.#kind} probe errored and resulted in unknown state: ${answer.error}`);
    else {
      if (answer.outcome === 'failure') this.#host.report(`${this.#kind} probe failed: ${answer.output}`);
      this.#count(answer.outcome);
    }
  }

  #count(outcome: 'success' | 'failure'): void {
    this.#inRow = outcome === this.#outcome ? this.#inRow + 1 : 1;
    this.#outcome = outcome;
    const { successThreshold = 1, failureThreshold = 3 } = this.#probe;
    if (outcome === 'success' && this.#inRow === successThreshold) this.#succeed();
    if (outcome === 'failure' && this.#inRow === failureThreshold) this.#onFailure();
  }

  /** A start is probed until it succeeds, and then no more. */
  #succeed(): void {
    if (this.#kind === 'Startup') this.stop();
    this.#onSuccess();
  }
}
