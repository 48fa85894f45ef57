import { setCondition } from '../conditions.ts';
import type { Node, Pod } from '../objects.ts';
import type { Container } from './container.ts';

type Condition = NonNullable<Pod['status']['conditions']>[number];

/** The containers of a pod, as its status sees them. */
export interface PodContainers {
  readonly init: readonly Container[];
  readonly main: readonly Container[];
  /** Its volumes are there, so containers may start. */
  readonly mounted: boolean;
  /** The pod is being deleted, and nothing of it runs any more. */
  readonly ended: boolean;
}

/** An init container that has done its part: a sidecar once it is started, others once they have succeeded. */
export function isDone({ spec, started, over, state }: Container): boolean {
  return spec.restartPolicy === 'Always' ? started : over && state.terminated?.exitCode === 0;
}

/** The phase of a pod: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-phase */
export function phaseOf({ init, main, ended }: PodContainers, restartPolicy: string | undefined): string {
  if (!ended && init.some((container) => !isDone(container))) {
    return init.some((container) => container.over && !isDone(container)) ? 'Failed' : 'Pending';
  }
  const all = main.map((container) => container.status());
  if (!ended && all.some(({ state, lastState }) => state?.waiting && !lastState?.terminated)) return 'Pending';
  if (all.some(({ state }) => state?.running)) return 'Running';
  if (!ended && restartPolicy === 'Always') return 'Running';
  if (all.every(({ state }) => state?.terminated?.exitCode === 0)) return 'Succeeded';
  return ended || restartPolicy === 'Never' ? 'Failed' : 'Running';
}

/** The addresses of a node in its network, of each family that it has. */
export function internalAddresses(node: Node | undefined): string[] {
  return (node?.status.addresses ?? []).filter(({ type }) => type === 'InternalIP').map(({ address }) => address);
}

/** The addresses of a pod or of its node, as the status has them. */
export function addressFields(name: 'host' | 'pod', addresses: readonly string[]): object {
  return addresses.length === 0 ? {} : { [`${name}IP`]: addresses[0], [`${name}IPs`]: addresses.map((ip) => ({ ip })) };
}

/** The order in which the kubelet lists them; the scheduler's comes last. */
const order = ['PodReadyToStartContainers', 'Initialized', 'Ready', 'ContainersReady', 'PodScheduled'];

/** Brings a pod's conditions up to date, in place: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-conditions */
export function setConditions(status: Pod['status'], containers: PodContainers): void {
  const conditions = (status.conditions ??= []);
  const isOver = containers.ended || status.phase === 'Succeeded' || status.phase === 'Failed';
  const hasSandbox = containers.mounted && !isOver;
  setCondition(conditions, condition('PodReadyToStartContainers', hasSandbox ? 'True' : 'False'));
  setCondition(conditions, initialized(status.phase, containers));
  for (const type of ['Ready', 'ContainersReady'])
    setCondition(conditions, readiness(type, status.phase, containers.main));
  conditions.sort((left, right) => order.indexOf(left.type) - order.indexOf(right.type));
}

function initialized(phase: string | undefined, { init, main }: PodContainers): Condition {
  const undone = init.filter((container) => !isDone(container)).map(({ spec }) => spec.name);
  if (phase === 'Succeeded') return condition('Initialized', 'True', 'PodCompleted');
  // What has come as far as its main containers was initialised, whatever became of its sidecars.
  const states = main.map((container) => container.status().state);
  const hasStarted = states.some((state) => state?.running !== undefined || state?.terminated !== undefined);
  if (undone.length === 0 || hasStarted) return condition('Initialized', 'True');
  const message = `containers with incomplete status: [${undone.join(' ')}]`;
  return condition('Initialized', 'False', 'ContainersNotInitialized', message);
}

function readiness(type: string, phase: string | undefined, main: readonly Container[]): Condition {
  if (phase === 'Succeeded') return condition(type, 'False', 'PodCompleted');
  if (phase === 'Failed') return condition(type, 'False', 'PodFailed');
  const unready = main.filter(({ ready }) => !ready).map(({ spec }) => spec.name);
  if (unready.length === 0) return condition(type, 'True');
  return condition(type, 'False', 'ContainersNotReady', `containers with unready status: [${unready.join(' ')}]`);
}

function condition(type: string, status: string, reason?: string, message?: string): Condition {
  return {
    type,
    status,
    // Kubernetes writes it, and has never set it.
    lastProbeTime: null as unknown as string,
    observedGeneration: 1,
    ...(reason === undefined ? {} : { reason }),
    ...(message === undefined ? {} : { message }),
  };
}
