import { createHash, randomBytes } from 'node:crypto';
import { timestamp } from '../objects.ts';
import type { Pod } from '../objects.ts';
import { BackOff } from './back-off.ts';
import { ContainerLog } from './container-log.ts';
import type { ContainerProcess } from './container-process.ts';
import { ConfigError } from './environment.ts';
import { canonical } from './images.ts';
import type { Program, PullFailure } from './images.ts';
import type { Probe, ProbeAnswer } from './probe-answers.ts';
import { Prober } from './prober.ts';

export type ContainerSpec = Pod['spec']['containers'][number];
export type ContainerStatus = NonNullable<Pod['status']['containerStatuses']>[number];
type State = NonNullable<ContainerStatus['state']>;

export interface ContainerHost {
  /** The pod's folder for temporary files. */
  readonly folder: string;
  readonly program: Program | PullFailure;
  readonly restartPolicy: string;
  readonly graceSeconds: number;
  readonly user: ContainerStatus['user'] & object;
  /** What the container waits for until {@link Container.start}. */
  readonly waitsFor: 'ContainerCreating' | 'PodInitializing';
  /**
   * The environment, where the container can be created.
   * @throws ConfigError
   */
  configure(): Record<string, string>;
  launch(program: Program, environment: Record<string, string>, output: (text: string) => void): ContainerProcess;
  answer(probe: Probe, program: Program, environment: Record<string, string>): Promise<ProbeAnswer>;
  /** Something that the pod's status shows has changed. */
  onChange(): void;
  report(type: 'Normal' | 'Warning', reason: string, message: string): void;
  /** How a container that has ended too often is named in messages: `NAME_NAMESPACE(UID)`. */
  readonly podText: string;
}

/** Milliseconds after which a failed pull, or a container that cannot be created, is looked at again. */
const syncPause = 1000;

/** One container of a pod: pulled, created, started, probed, restarted, stopped. */
export class Container {
  #spec: ContainerSpec;
  #program: Program | PullFailure;
  readonly #host: ContainerHost;
  #state: State;
  #lastState: State = {};
  #restarts = 0;
  #ready = false;
  #started = false;
  #id: string | undefined;
  #process: ContainerProcess | undefined;
  /** Logs of the last two runs by the container's id. */
  #logs = new Map<string, ContainerLog>();
  #timer: NodeJS.Timeout | undefined;
  #prober: Prober | undefined;
  #stopping = false;
  readonly #pulls = new BackOff();
  readonly #crashes = new BackOff();

  constructor(spec: ContainerSpec, host: ContainerHost) {
    this.#spec = spec;
    this.#host = host;
    this.#program = host.program;
    this.#state = { waiting: { reason: host.waitsFor } };
  }

  get spec(): ContainerSpec {
    return this.#spec;
  }

  get ready(): boolean {
    return this.#ready;
  }

  get started(): boolean {
    return this.#started;
  }

  get state(): State {
    return this.#state;
  }

  /** It has ended and is not started again. */
  get over(): boolean {
    const { terminated } = this.#state;
    return terminated !== undefined && (this.#stopping || !this.#restartsAfter(terminated.exitCode));
  }

  /** The output of the newest run or, with `previous`, of the one that ended before; undefined where there is none. */
  log(previous: boolean): ContainerLog | undefined {
    const last = this.#lastState.terminated?.containerID;
    const current = this.#state.waiting === undefined ? this.#id : last;
    return this.#logs.get((previous ? last : current) ?? '');
  }

  status(): ContainerStatus {
    const { name, image = '', volumeMounts = [], resources = {} } = this.spec;
    const digest = createHash('sha256').update(canonical(image)).digest('hex');
    return {
      name,
      state: this.#state,
      lastState: this.#lastState,
      ready: this.#ready,
      restartCount: this.#restarts,
      image,
      imageID: this.#id === undefined ? '' : `${canonical(image).replace(/[:@][^/]*$/, '')}@sha256:${digest}`,
      ...(this.#id === undefined ? {} : { containerID: this.#id }),
      started: this.#started,
      ...(this.#id === undefined ? {} : { user: this.#host.user, ...resourceStatus(resources) }),
      ...(volumeMounts.length === 0 ? {} : { volumeMounts: volumeMounts.map(mountStatus) }),
    };
  }

  /** Pulls the image and starts the container; when that fails, tries again later and later. */
  start(): void {
    if (this.#stopping) return;
    const program = this.#program;
    if (typeof program !== 'string') this.#failPull(program);
    else {
      this.#reportPulled();
      this.#create(program);
    }
  }

  /** Looks again at what kept the container from being created. */
  reconsider(): void {
    if (this.#state.waiting?.reason !== 'CreateContainerConfigError') return;
    clearTimeout(this.#timer);
    this.start();
  }

  /** Takes another image, which is all that may change of a container. */
  replaceImage(spec: ContainerSpec, program: Program | PullFailure): void {
    this.#spec = spec;
    this.#program = program;
    if (this.#process !== undefined) {
      const message = `Container ${spec.name} definition changed, will be restarted`;
      this.#host.report('Normal', 'Killing', message);
      void end(this.#process, this.#host.graceSeconds);
    } else if (this.#state.waiting !== undefined && this.#state.waiting.reason !== 'CrashLoopBackOff') {
      clearTimeout(this.#timer);
      this.start();
    }
  }

  /** SIGTERM, and SIGKILL when the grace period is over. */
  async stop(graceSeconds: number): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#timer);
    this.#prober?.stop();
    if (this.#process === undefined) return;
    this.#host.report('Normal', 'Killing', `Stopping container ${this.spec.name}`);
    await end(this.#process, graceSeconds);
  }

  /** Ends at once what is still running. */
  kill(): void {
    this.#process?.kill();
  }

  #reportPulled(): void {
    const { image = '', imagePullPolicy } = this.spec;
    if (imagePullPolicy === 'Always') {
      this.#host.report('Normal', 'Pulling', `Pulling image "${image}"`);
      const time = '1ms (1ms including waiting)';
      this.#host.report(
        'Normal',
        'Pulled',
        `Successfully pulled image "${image}" in ${time}. Image size: 2208229 bytes.`,
      );
      return;
    }
    const there = `Container image "${image}" already present on machine and can be accessed by the pod`;
    this.#host.report('Normal', 'Pulled', there);
  }

  #failPull({ reason, message }: PullFailure): void {
    const image = this.spec.image ?? '';
    if (reason === 'ErrImagePull') {
      this.#host.report('Normal', 'Pulling', `Pulling image "${image}"`);
      this.#host.report('Warning', 'Failed', `Failed to pull image "${image}": ${message}`);
    } else {
      this.#host.report('Warning', reason === 'InvalidImageName' ? 'InspectFailed' : reason, message);
    }
    this.#host.report('Warning', 'Failed', `Error: ${reason}`);
    this.#wait(reason, message);
    if (reason === 'ErrImagePull') this.#timer = setTimeout(() => this.#backOffPull(image, message), syncPause);
  }

  #backOffPull(image: string, error: string): void {
    this.#host.report('Normal', 'BackOff', `Back-off pulling image "${image}"`);
    this.#host.report('Warning', 'Failed', 'Error: ImagePullBackOff');
    this.#wait('ImagePullBackOff', `Back-off pulling image "${image}": ErrImagePull: ${error}`);
    this.#timer = setTimeout(() => this.start(), this.#pulls.next());
  }

  #wait(reason: string, message: string): void {
    this.#state = { waiting: { reason, message } };
    this.#host.onChange();
  }

  #create(program: Program): void {
    try {
      this.#run(program, this.#host.configure());
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      this.#host.report('Warning', 'Failed', `Error: ${error.message}`);
      this.#wait('CreateContainerConfigError', error.message);
    }
  }

  #run(program: Program, environment: Record<string, string>): void {
    this.#host.report('Normal', 'Created', 'Container created');
    const log = new ContainerLog();
    const id = `containerd://${randomBytes(32).toString('hex')}`;
    this.#logs = new Map([...[...this.#logs].slice(-1), [id, log]]);
    this.#id = id;
    const process = this.#host.launch(program, environment, (text) => log.append(text));
    this.#process = process;
    if (process.history) log.history = (since, most) => process.history?.(since, most) ?? [];
    const startedAt = timestamp();
    this.#state = { running: { startedAt } };
    this.#host.report('Normal', 'Started', 'Container started');
    this.#host.onChange();
    this.#probe(program, environment, process);
    void process.exited.then(({ code }) => {
      log.end();
      this.#ended(code, startedAt, id);
    });
  }

  #probe(program: Program, environment: Record<string, string>, process: ContainerProcess): void {
    this.#prober = new Prober(this.spec, {
      folder: this.#host.folder,
      answer: (probe) => this.#host.answer(probe, program, environment),
      onStarted: () => {
        this.#started = true;
        this.#host.onChange();
      },
      onReady: (ready) => {
        this.#ready = ready;
        this.#host.onChange();
      },
      onUnhealthy: (kind, graceSeconds) => {
        const message = `Container ${this.spec.name} failed ${kind} probe, will be restarted`;
        this.#host.report('Normal', 'Killing', message);
        void end(process, graceSeconds ?? this.#host.graceSeconds);
      },
      report: (message) => this.#host.report('Warning', 'Unhealthy', message),
    });
    this.#prober.start();
  }

  #ended(exitCode: number, startedAt: string, containerID: string): void {
    this.#prober?.stop();
    this.#process = undefined;
    this.#ready = false;
    this.#started = false;
    const reason = exitCode === 0 ? 'Completed' : 'Error';
    const message = this.#lastWords(containerID, exitCode);
    const terminated = {
      exitCode,
      reason,
      ...(message === '' ? {} : { message }),
      startedAt,
      finishedAt: timestamp(),
      containerID,
    };
    this.#state = { terminated };
    if (!this.#stopping && this.#restartsAfter(exitCode)) this.#restartLater(terminated);
    this.#host.onChange();
  }

  /** The end of the log, where the container wants it as its message: https://kubernetes.io/docs/tasks/debug/debug-application/determine-reason-pod-failure/ */
  #lastWords(containerID: string, exitCode: number): string {
    if (this.spec.terminationMessagePolicy !== 'FallbackToLogsOnError' || exitCode === 0) return '';
    const lines = this.#logs.get(containerID)?.lines.slice(-80) ?? [];
    return Buffer.from(lines.map(({ text }) => `${text}\n`).join(''))
      .subarray(-2048)
      .toString();
  }

  #restartsAfter(exitCode: number): boolean {
    const { restartPolicy } = this.#host;
    return restartPolicy === 'Always' || (restartPolicy === 'OnFailure' && exitCode !== 0);
  }

  /** The first time at once, then after longer and longer pauses. */
  #restartLater(terminated: NonNullable<State['terminated']>): void {
    this.#lastState = { terminated };
    const ran = Date.parse(terminated.finishedAt ?? '') - Date.parse(terminated.startedAt ?? '');
    const delay = this.#crashes.afterRun(ran);
    if (delay > 0) {
      const { podText } = this.#host;
      const { name } = this.spec;
      const message = `back-off ${delay / 1000}s restarting failed container=${name} pod=${podText}`;
      this.#state = { waiting: { reason: 'CrashLoopBackOff', message } };
      this.#host.report('Warning', 'BackOff', `Back-off restarting failed container ${name} in pod ${podText}`);
    }
    this.#timer = setTimeout(() => {
      this.#restarts += 1;
      this.start();
    }, delay);
  }
}

type Resources = NonNullable<ContainerSpec['resources']>;

function resourceStatus({ limits, requests }: Resources): Pick<ContainerStatus, 'allocatedResources' | 'resources'> {
  const given = { ...(limits === undefined ? {} : { limits }), ...(requests === undefined ? {} : { requests }) };
  return { ...(requests === undefined ? {} : { allocatedResources: requests }), resources: given };
}

type Mount = NonNullable<ContainerSpec['volumeMounts']>[number];

function mountStatus({ name, mountPath, readOnly }: Mount): NonNullable<ContainerStatus['volumeMounts']>[number] {
  return { name, mountPath, ...(readOnly === true ? { readOnly, recursiveReadOnly: 'Disabled' } : {}) };
}

async function end(process: ContainerProcess, graceSeconds: number): Promise<void> {
  process.terminate();
  const timer = setTimeout(() => process.kill(), graceSeconds * 1000);
  await process.exited;
  clearTimeout(timer);
}
