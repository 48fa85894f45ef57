import type { Pod } from '../objects.ts';
import { age } from './durations.ts';

type Container = Pod['spec']['containers'][number];
type Status = NonNullable<Pod['status']['containerStatuses']>[number];
type Terminated = NonNullable<NonNullable<Status['state']>['terminated']>;

/** A pod's containers in the order that matters: the init containers one by one, then the others together. */
interface Progress {
  /** What holds up the initialisation. */
  readonly initialising: string | undefined;
  /** Containers whose restarts count now. */
  readonly counted: readonly Status[];
}

/** How many containers are ready, of how many; sidecars count too. */
export function podReadiness(pod: Pod): string {
  const sidecars = (pod.spec.initContainers ?? []).filter(isSidecar);
  const names = new Set(sidecars.map(({ name }) => name));
  const started = (pod.status.initContainerStatuses ?? []).filter((status) => names.has(status.name) && status.started);
  const running = progressOf(pod).initialising === undefined ? (pod.status.containerStatuses ?? []) : [];
  const ready = [...started, ...running.filter(({ state }) => state?.running !== undefined)].filter(
    (status) => status.ready,
  );
  return `${ready.length}/${sidecars.length + pod.spec.containers.length}`;
}

/**
 * The state of a pod in one word, as `kubectl get pods` shows it: what a container waits for or ended with before the pod's phase.
 * https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/
 */
export function podState(pod: Pod): string {
  const { metadata, status } = pod;
  const isOver = status.phase === 'Succeeded' || status.phase === 'Failed';
  if (metadata.deletionTimestamp !== undefined) {
    if (status.reason === 'NodeLost') return 'Unknown';
    if (!isOver) return 'Terminating';
  }
  const { initialising } = progressOf(pod);
  return initialising ?? containersState(pod) ?? status.reason ?? gated(pod) ?? status.phase ?? 'Unknown';
}

/** How often containers were restarted and, after that, when last. */
export function podRestarts(pod: Pod): string {
  const { counted } = progressOf(pod);
  const restarts = counted.reduce((sum, { restartCount }) => sum + restartCount, 0);
  const last = counted
    .flatMap(({ lastState }) => lastState?.terminated?.finishedAt ?? [])
    .sort()
    .at(-1);
  return restarts === 0 || last === undefined ? String(restarts) : `${restarts} (${age(last)} ago)`;
}

function progressOf(pod: Pod): Progress {
  const { spec, status } = pod;
  const containers = new Map((spec.initContainers ?? []).map((container) => [container.name, container]));
  const statuses = status.initContainerStatuses ?? [];
  const unfinished = statuses.findIndex((entry) => !isDone(containers.get(entry.name), entry));
  const held = statuses[unfinished];
  if (held !== undefined && !isInitialised(pod))
    return { initialising: initState(held, unfinished, containers.size), counted: statuses.slice(0, unfinished + 1) };
  const sidecars = statuses.filter(({ name }) => isSidecar(containers.get(name)));
  return { initialising: undefined, counted: [...sidecars, ...(status.containerStatuses ?? [])] };
}

function isDone(container: Container | undefined, { state, started }: Status): boolean {
  return state?.terminated?.exitCode === 0 || (isSidecar(container) && started === true);
}

function isSidecar(container: Container | undefined): boolean {
  return container?.restartPolicy === 'Always';
}

function isInitialised(pod: Pod): boolean {
  const condition = pod.status.conditions?.find(({ type }) => type === 'Initialized');
  return condition?.status === 'True' || (pod.spec.initContainers ?? []).length === 0;
}

function initState({ state }: Status, index: number, count: number): string {
  if (state?.terminated !== undefined) return `Init:${endState(state.terminated)}`;
  const waiting = state?.waiting?.reason ?? '';
  return waiting === '' || waiting === 'PodInitializing' ? `Init:${index}/${count}` : `Init:${waiting}`;
}

function endState({ reason = '', signal = 0, exitCode }: Terminated): string {
  if (reason !== '') return reason;
  return signal === 0 ? `ExitCode:${exitCode}` : `Signal:${signal}`;
}

/** The first container that waits or has ended says it; that one is completed does not matter while another runs. */
function containersState({ status }: Pod): string | undefined {
  const statuses = status.containerStatuses ?? [];
  const states = statuses.flatMap(({ state }) => {
    const waiting = state?.waiting?.reason ?? '';
    if (waiting !== '') return [waiting];
    return state?.terminated === undefined ? [] : [endState(state.terminated)];
  });
  const isRunning = statuses.some(({ ready, state }) => ready && state?.running !== undefined);
  if (states[0] !== 'Completed' || !isRunning) return states[0];
  return status.conditions?.some(({ type, status: value }) => type === 'Ready' && value === 'True')
    ? 'Running'
    : 'NotReady';
}

function gated({ status }: Pod): string | undefined {
  const scheduled = status.conditions?.find(({ type }) => type === 'PodScheduled');
  return scheduled?.reason === 'SchedulingGated' ? 'SchedulingGated' : undefined;
}
