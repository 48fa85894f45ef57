import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PodNetwork } from '../../data-plane/pod-network.ts';
import type { PathOf } from '../../data-plane/pod-programs.ts';
import type { EventRecorder } from '../events.ts';
import { timestamp } from '../objects.ts';
import type { Pod } from '../objects.ts';
import type { CommandPods } from '../command-pods.ts';
import type { Registry } from '../registry.ts';
import { Container } from './container.ts';
import type { ContainerHost, ContainerSpec } from './container.ts';
import { environmentOf, harmlessPart } from './environment.ts';
import { programOf } from './images.ts';
import { addressFields, internalAddresses, isDone, phaseOf, setConditions } from './pod-status.ts';
import type { PodContainers } from './pod-status.ts';
import { answerProbe } from './probe-answers.ts';
import { PlayedEcho, type PlayedEchoOptions } from './played-echo.ts';
import { ProcessGroup } from './process-group.ts';
import { PublicIpProcess } from './public-ip-process.ts';
import { refuseRoot, userOf } from './security.ts';
import { mountFailure } from './volumes.ts';

export interface NodeServices {
  readonly registry: Registry;
  readonly events: EventRecorder;
  readonly network: PodNetwork;
  readonly echoScript: string;
  readonly commandPods: CommandPods;
  readonly imagesMissing: readonly string[];
  readonly startDelay: number;
  readonly folder: string;
  /** The echo's script is not run. */
  readonly playedEcho: Pick<PlayedEchoOptions, 'logBytes' | 'pause'> | undefined;
}

const writer = { manager: 'kubelet', subresource: 'status' };

/** What the kubelet does for one pod from its assignment to its end. */
export class PodWorker {
  readonly #pod: Pod;
  readonly #addresses: readonly string[];
  readonly #services: NodeServices;
  #folder: string | undefined;
  #init: readonly Container[] = [];
  #main: readonly Container[] = [];
  /** Containers that have been started, in order: init containers one after the other, then all others. */
  readonly #begun = new Set<Container>();
  #timer: NodeJS.Timeout | undefined;
  /** Its volumes are there, so containers may start. */
  #mounted = false;
  #waitsForVolume = false;
  #started: Promise<void> | undefined;
  #stopped: Promise<void> | undefined;
  #ended = false;

  constructor(pod: Pod, addresses: readonly string[], services: NodeServices) {
    this.#pod = pod;
    this.#addresses = addresses;
    this.#services = services;
  }

  container(name: string): Container | undefined {
    return [...this.#init, ...this.#main].find(({ spec }) => spec.name === name);
  }

  start(): void {
    this.#started = this.#start();
  }

  /** Looks again at what could not be mounted or created: a ConfigMap or Secret has changed. */
  reconsider(): void {
    if (this.#waitsForVolume) this.#mount();
    for (const container of this.#begun) container.reconsider();
  }

  /** Takes over what has changed of the pod: images. */
  update({ spec }: Pod): void {
    const { echoScript, imagesMissing } = this.#services;
    for (const wanted of [...(spec.initContainers ?? []), ...spec.containers]) {
      const container = this.container(wanted.name);
      if (container === undefined || !this.#begun.has(container) || container.spec.image === wanted.image) continue;
      container.replaceImage(wanted, programOf(wanted, echoScript, imagesMissing));
    }
  }

  async #start(): Promise<void> {
    const { network, startDelay, folder: parent } = this.#services;
    const folder = await mkdtemp(join(parent, 'local-azure-pod-'));
    this.#folder = folder;
    const pathOf = await network.connect(this.#pod.metadata.uid, folder);
    if (this.#stopped !== undefined) return;
    const { initContainers = [], containers } = this.#pod.spec;
    const create = (spec: ContainerSpec, isInit: boolean): Container =>
      new Container(spec, this.#hostOf(spec, isInit, folder, pathOf));
    this.#init = initContainers.map((spec) => create(spec, true));
    this.#main = containers.map((spec) => create(spec, false));
    this.#writeStatus();
    this.#timer = setTimeout(() => this.#mount(), startDelay);
  }

  #mount(): void {
    if (this.#stopped !== undefined) return;
    const failure = mountFailure(this.#pod, this.#services.registry);
    this.#waitsForVolume = failure !== undefined;
    if (failure !== undefined) this.#report(undefined, 'Warning', 'FailedMount', failure);
    else {
      this.#mounted = true;
      this.#writeStatus();
      this.#advance();
    }
  }

  /** Starts what is due: the next init container, or all others once those have done their part. */
  #advance(): void {
    const next = this.#init.find((container) => !isDone(container));
    for (const container of next === undefined ? this.#main : [next]) {
      if (this.#begun.has(container)) continue;
      this.#begun.add(container);
      container.start();
    }
  }

  #hostOf(spec: ContainerSpec, isInit: boolean, folder: string, pathOf: PathOf): ContainerHost {
    const { registry, echoScript, imagesMissing, network, commandPods } = this.#services;
    const { metadata, spec: podSpec } = this.#pod;
    const launch = commandPods.launchOf(metadata.uid);
    const ofPod = podSpec.restartPolicy ?? 'Always';
    const restartPolicy = spec.restartPolicy ?? (isInit && ofPod === 'Always' ? 'OnFailure' : ofPod);
    return {
      folder,
      program: launch === undefined ? programOf(spec, echoScript, imagesMissing) : 'command',
      restartPolicy,
      graceSeconds: podSpec.terminationGracePeriodSeconds ?? 30,
      waitsFor: (podSpec.initContainers ?? []).length > 0 ? 'PodInitializing' : 'ContainerCreating',
      user: userOf(this.#pod, spec),
      configure: () => {
        refuseRoot(this.#pod, spec);
        return environmentOf(this.#current(), spec, registry);
      },
      launch: (program, environment, output) => {
        if (launch !== undefined) return launch(output);
        if (program === 'public-ip') return new PublicIpProcess(() => network.ask(metadata.uid), output);
        const { playedEcho } = this.#services;
        if (playedEcho !== undefined) {
          const ask = (url: string): string | undefined => network.ask(metadata.uid, url);
          return new PlayedEcho({ environment, folder, ask, output, ...playedEcho });
        }
        const PATH = pathOf(this.container(spec.name)?.spec.image ?? '');
        const whole = { ...harmlessPart(environment), TMPDIR: folder, PATH };
        return new ProcessGroup(['/bin/sh', '-c', echoScript], folder, whole, output);
      },
      answer: (probe, program, environment) =>
        answerProbe(probe, { container: spec, program, folder, podIP: this.#addresses[0] ?? '', environment }),
      onChange: () => {
        if (this.#stopped === undefined) this.#advance();
        this.#writeStatus();
      },
      report: (type, reason, text) => this.#report(fieldPathOf(spec, isInit), type, reason, text),
      podText: `${metadata.name}_${metadata.namespace ?? ''}(${metadata.uid})`,
    };
  }

  /** Ends the containers and removes the pod's folder; a second call without grace ends at once what is left. */
  stop(graceSeconds: number): Promise<void> {
    if (this.#stopped !== undefined && graceSeconds === 0) for (const container of this.#begun) container.kill();
    this.#stopped ??= this.#stop(graceSeconds);
    return this.#stopped;
  }

  async #stop(graceSeconds: number): Promise<void> {
    await this.#started;
    clearTimeout(this.#timer);
    await Promise.all(this.#main.map((container) => container.stop(graceSeconds)));
    await Promise.all(this.#init.map((container) => container.stop(graceSeconds)));
    this.#ended = true;
    this.#writeStatus();
    this.#services.network.disconnect(this.#pod.metadata.uid);
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }

  #current(): Pod {
    const { name, namespace } = this.#pod.metadata;
    return this.#services.registry.store.get('pods', name, namespace) ?? this.#pod;
  }

  #report(fieldPath: string | undefined, type: 'Normal' | 'Warning', reason: string, message: string): void {
    const source = { component: 'kubelet', host: this.#pod.spec.nodeName ?? '' };
    const part = fieldPath === undefined ? {} : { fieldPath };
    this.#services.events.record({ about: this.#pod, type, reason, message, source, ...part });
  }

  #writeStatus(): void {
    const { registry } = this.#services;
    const pod = this.#current();
    if (pod.metadata.uid !== this.#pod.metadata.uid) return;
    const containers: PodContainers = {
      init: this.#init,
      main: this.#main,
      mounted: this.#mounted,
      ended: this.#ended,
    };
    const node = registry.store.get('nodes', pod.spec.nodeName ?? '');
    const hostIPs = internalAddresses(node);
    registry.change('pods', pod, writer, ({ status }) => {
      status.phase = phaseOf(containers, pod.spec.restartPolicy);
      setConditions(status, containers);
      status.observedGeneration = 1;
      status.startTime ??= timestamp();
      Object.assign(status, addressFields('host', hostIPs), addressFields('pod', this.#addresses));
      if (this.#init.length > 0) status.initContainerStatuses = this.#init.map(initStatus);
      status.containerStatuses = this.#main.map((container) => container.status());
    });
  }
}

function initStatus(container: Container): ReturnType<Container['status']> {
  const status = container.status();
  return container.spec.restartPolicy === 'Always' ? status : { ...status, ready: isDone(container) };
}

function fieldPathOf({ name }: ContainerSpec, isInit: boolean): string {
  return `spec.${isInit ? 'initContainers' : 'containers'}{${name}}`;
}
