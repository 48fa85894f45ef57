import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setCondition } from '../conditions.ts';
import type { PodNetwork } from '../../data-plane/pod-network.ts';
import type { EventRecorder } from '../events.ts';
import { timestamp } from '../objects.ts';
import type { Pod } from '../objects.ts';
import type { Registry } from '../registry.ts';
import { Container } from './container.ts';
import { environmentOf } from './environment.ts';
import { pullError } from './images.ts';

export interface NodeServices {
  readonly registry: Registry;
  readonly events: EventRecorder;
  readonly network: PodNetwork;
  readonly echoScript: string;
  readonly imagesMissing: readonly string[];
  readonly startDelay: number;
  readonly folder: string;
}

const writer = { manager: 'kubelet', subresource: 'status' };

/** What the kubelet does for one pod from its assignment to its end. */
export class PodWorker {
  readonly #pod: Pod;
  readonly #address: string;
  readonly #services: NodeServices;
  #folder: string | undefined;
  #containers: readonly Container[] = [];
  #timer: NodeJS.Timeout | undefined;
  #started: Promise<void> | undefined;
  #stopped: Promise<void> | undefined;

  constructor(pod: Pod, address: string, services: NodeServices) {
    this.#pod = pod;
    this.#address = address;
    this.#services = services;
  }

  container(name: string): Container | undefined {
    return this.#containers.find(({ spec }) => spec.name === name);
  }

  start(): void {
    this.#started = this.#start();
  }

  async #start(): Promise<void> {
    const folder = await mkdtemp(join(this.#services.folder, 'local-azure-pod-'));
    this.#folder = folder;
    const programs = await this.#services.network.connect(this.#pod.metadata.uid, folder);
    if (this.#stopped !== undefined) return;
    this.#containers = this.#pod.spec.containers.map((spec) => this.#newContainer(spec, folder, programs));
    this.#writeStatus();
    this.#timer = setTimeout(
      () => this.#containers.forEach((container) => container.start()),
      this.#services.startDelay,
    );
  }

  #newContainer(spec: Pod['spec']['containers'][number], folder: string, programs: string): Container {
    const { name, namespace = '', uid } = this.#pod.metadata;
    return new Container(spec, {
      folder,
      pullError: pullError(spec, this.#services.echoScript, this.#services.imagesMissing),
      environment: () => ({
        ...environmentOf(this.#current(), spec, this.#services.registry),
        TMPDIR: folder,
        PATH: `${programs}:/usr/bin:/bin`,
      }),
      onChange: () => this.#writeStatus(),
      report: (type, reason, text) => this.#report(spec.name, type, reason, text),
      podText: `${name}_${namespace}(${uid})`,
    });
  }

  /** Ends the containers and removes the pod's folder; a second call waits for the first. */
  stop(graceSeconds: number): Promise<void> {
    this.#stopped ??= this.#stop(graceSeconds);
    return this.#stopped;
  }

  async #stop(graceSeconds: number): Promise<void> {
    await this.#started;
    clearTimeout(this.#timer);
    await Promise.all(this.#containers.map((container) => container.stop(graceSeconds)));
    this.#services.network.disconnect(this.#pod.metadata.uid);
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }

  #current(): Pod {
    const { name, namespace } = this.#pod.metadata;
    return this.#services.registry.store.get('pods', name, namespace) ?? this.#pod;
  }

  #report(container: string, type: 'Normal' | 'Warning', reason: string, message: string): void {
    this.#services.events.record({
      about: this.#pod,
      type,
      reason,
      message,
      source: { component: 'kubelet', host: this.#pod.spec.nodeName ?? '' },
      fieldPath: `spec.containers{${container}}`,
    });
  }

  #writeStatus(): void {
    const { registry } = this.#services;
    const pod = this.#current();
    if (pod.metadata.uid !== this.#pod.metadata.uid) return;
    const unready = this.#containers.filter(({ ready }) => !ready).map(({ spec }) => spec.name);
    const isRunning = this.#containers.some(
      ({ state }) => state.running !== undefined || state.terminated !== undefined,
    );
    const node = registry.store.get('nodes', pod.spec.nodeName ?? '');
    const hostIP = node?.status.addresses?.find(({ type }) => type === 'InternalIP')?.address;
    registry.change('pods', pod, writer, ({ status }) => {
      if (isRunning) status.phase = 'Running';
      status.conditions ??= [];
      for (const type of ['PodReadyToStartContainers', 'Initialized']) {
        setCondition(status.conditions, { type, status: 'True', observedGeneration: 1 });
      }
      for (const type of ['Ready', 'ContainersReady']) setCondition(status.conditions, readiness(type, unready));
      status.observedGeneration = 1;
      status.startTime ??= timestamp();
      if (hostIP !== undefined) Object.assign(status, { hostIP, hostIPs: [{ ip: hostIP }] });
      Object.assign(status, { podIP: this.#address, podIPs: [{ ip: this.#address }] });
      status.containerStatuses = this.#containers.map((container) => container.status());
    });
  }
}

function readiness(type: string, unready: readonly string[]): NonNullable<Pod['status']['conditions']>[number] {
  if (unready.length === 0) return { type, status: 'True', observedGeneration: 1 };
  const message = `containers with unready status: [${unready.join(' ')}]`;
  return { type, status: 'False', reason: 'ContainersNotReady', message, observedGeneration: 1 };
}
