import { access } from 'node:fs/promises';
import { watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { timestamp } from '../objects.ts';
import type { Pod } from '../objects.ts';
import { ContainerLog } from './container-log.ts';
import { ProcessGroup } from './process-group.ts';

type Spec = Pod['spec']['containers'][number];
type State = NonNullable<NonNullable<Pod['status']['containerStatuses']>[number]['state']>;
export type ContainerStatus = NonNullable<Pod['status']['containerStatuses']>[number];

export interface ContainerHost {
  /** The pod's folder for temporary files. */
  readonly folder: string;
  readonly pullError: string | undefined;
  environment(): Record<string, string>;
  /** Something that the pod's status shows has changed. */
  onChange(): void;
  report(type: 'Normal' | 'Warning', reason: string, message: string): void;
  /** How a container that has ended too often is named in messages: `echo pod=NAME_NAMESPACE(UID)`. */
  readonly podText: string;
}

/** The kubelet's back-off for pulls and restarts: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy */
const firstBackOff = 10_000;
const lastBackOff = 300_000;

/** One container of a pod: pulled, started, probed, restarted, stopped. */
export class Container {
  readonly spec: Spec;
  readonly #host: ContainerHost;
  #state: State = { waiting: { reason: 'ContainerCreating' } };
  #lastState: State = {};
  #restarts = 0;
  #ready = false;
  #id: string | undefined;
  #process: ProcessGroup | undefined;
  #log: ContainerLog | undefined;
  #previousLog: ContainerLog | undefined;
  #timer: NodeJS.Timeout | undefined;
  #watcher: FSWatcher | undefined;
  #stopping = false;

  constructor(spec: Spec, host: ContainerHost) {
    this.spec = spec;
    this.#host = host;
  }

  get ready(): boolean {
    return this.#ready;
  }

  get state(): State {
    return this.#state;
  }

  /** The output of the current run or, with `previous`, of the one before. */
  log(previous: boolean): ContainerLog | undefined {
    return previous ? this.#previousLog : this.#log;
  }

  status(): ContainerStatus {
    const image = this.spec.image ?? '';
    return {
      name: this.spec.name,
      state: this.#state,
      lastState: this.#lastState,
      ready: this.#ready,
      restartCount: this.#restarts,
      image,
      imageID: this.#id === undefined ? '' : image,
      ...(this.#id === undefined ? {} : { containerID: this.#id }),
      started: this.#process !== undefined,
    };
  }

  /** Pulls the image and starts the container; when the image cannot be pulled, tries again later and later. */
  start(attempt = 0): void {
    if (this.#stopping) return;
    const { pullError } = this.#host;
    const image = this.spec.image ?? '';
    if (pullError === undefined) {
      this.#host.report(
        'Normal',
        'Pulled',
        `Container image "${image}" already present on machine and can be accessed by the pod`,
      );
      this.#run();
      return;
    }
    this.#host.report('Normal', 'Pulling', `Pulling image "${image}"`);
    this.#host.report('Warning', 'Failed', `Failed to pull image "${image}": ${pullError}`);
    this.#host.report('Warning', 'Failed', 'Error: ErrImagePull');
    this.#wait('ErrImagePull', pullError);
    this.#timer = setTimeout(() => this.#backOffPull(image, pullError, attempt), 1000);
  }

  /** SIGTERM, and SIGKILL when the grace period is over. */
  async stop(graceSeconds: number): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#timer);
    this.#watcher?.close();
    if (this.#process === undefined) return;
    this.#host.report('Normal', 'Killing', `Stopping container ${this.spec.name}`);
    const group = this.#process;
    group.terminate();
    const timer = setTimeout(() => group.kill(), graceSeconds * 1000);
    await group.exited;
    clearTimeout(timer);
  }

  #backOffPull(image: string, error: string, attempt: number): void {
    this.#host.report('Normal', 'BackOff', `Back-off pulling image "${image}"`);
    this.#host.report('Warning', 'Failed', 'Error: ImagePullBackOff');
    this.#wait('ImagePullBackOff', `Back-off pulling image "${image}": ErrImagePull: ${error}`);
    const delay = Math.min(firstBackOff * 2 ** attempt, lastBackOff);
    this.#timer = setTimeout(() => this.start(attempt + 1), delay);
  }

  #wait(reason: string, message: string): void {
    this.#state = { waiting: { reason, message } };
    this.#host.onChange();
  }

  #run(): void {
    this.#host.report('Normal', 'Created', 'Container created');
    const log = new ContainerLog();
    if (this.#log !== undefined) this.#previousLog = this.#log;
    this.#log = log;
    const group = new ProcessGroup(this.spec.command ?? [], this.#host.folder, this.#host.environment(), (text) =>
      log.append(text),
    );
    this.#process = group;
    this.#id = `containerd://${randomBytes(32).toString('hex')}`;
    const startedAt = timestamp();
    this.#state = { running: { startedAt } };
    this.#ready = this.spec.readinessProbe === undefined;
    this.#host.report('Normal', 'Started', 'Container started');
    this.#host.onChange();
    this.#probe(group);
    void group.exited.then(({ code, signal }) => {
      log.end();
      this.#ended(code, signal === null ? 'Completed' : 'Error', startedAt);
    });
  }

  #ended(exitCode: number, reason: string, startedAt: string): void {
    this.#watcher?.close();
    this.#process = undefined;
    this.#ready = false;
    const { podText } = this.#host;
    const terminated = {
      exitCode,
      reason: exitCode === 0 ? reason : 'Error',
      startedAt,
      finishedAt: timestamp(),
      ...(this.#id === undefined ? {} : { containerID: this.#id }),
    };
    this.#state = { terminated };
    if (!this.#stopping) {
      this.#lastState = { terminated };
      const delay = this.#restarts === 0 ? 0 : Math.min(firstBackOff * 2 ** (this.#restarts - 1), lastBackOff);
      if (delay > 0) {
        const words = `restarting failed container=${this.spec.name} pod=${podText}`;
        this.#state = { waiting: { reason: 'CrashLoopBackOff', message: `back-off ${delay / 1000}s ${words}` } };
        const message = `Back-off restarting failed container ${this.spec.name} in pod ${podText}`;
        this.#host.report('Warning', 'BackOff', message);
      }
      this.#timer = setTimeout(() => {
        this.#restarts += 1;
        this.start();
      }, delay);
    }
    this.#host.onChange();
  }

  /** A probe is never executed: `test -e /tmp/FILE` is answered by looking into the pod's folder, as soon as something appears there. */
  #probe(group: ProcessGroup): void {
    const [test, flag, path] = this.spec.readinessProbe?.exec?.command ?? [];
    if (test !== 'test' || flag !== '-e' || path?.startsWith('/tmp/') !== true) return;
    const file = join(this.#host.folder, path.slice('/tmp/'.length));
    const look = (): void => {
      access(file).then(
        () => {
          if (this.#ready || this.#process !== group) return;
          this.#ready = true;
          this.#host.onChange();
          this.#watcher?.close();
        },
        () => undefined,
      );
    };
    this.#watcher = watch(this.#host.folder, look);
    look();
  }
}
