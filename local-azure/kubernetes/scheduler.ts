import { setCondition } from './conditions.ts';
import { Controller } from './controllers/controller.ts';
import type { EventRecorder } from './events.ts';
import { keyOf } from './objects.ts';
import type { Node, Pod } from './objects.ts';
import { isActive } from './pod-state.ts';
import type { Registry } from './registry.ts';
import { chooseNode } from './scheduling.ts';
import type { Change } from './store.ts';

const writer = { manager: 'kube-scheduler' };
const source = { component: 'default-scheduler' };

/** Assigns pods to nodes: https://kubernetes.io/docs/concepts/scheduling-eviction/kube-scheduler/ */
export class Scheduler extends Controller {
  readonly #events: EventRecorder;
  readonly #isFull: (node: Node) => boolean;

  constructor(registry: Registry, events: EventRecorder, isFull: (node: Node) => boolean) {
    super(registry);
    this.#events = events;
    this.#isFull = isFull;
  }

  protected override see({ type, resource, object, previous }: Change): void {
    if (resource === 'pods' && type === 'ADDED') this.queue.add(keyOf(object));
    if (resource === 'pods' && type === 'MODIFIED' && isReleased(object, previous)) this.queue.add(keyOf(object));
    // Room or a fitting node may have come: whatever waits is tried again.
    if (resource !== 'nodes' && (resource !== 'pods' || type !== 'DELETED')) return;
    for (const pod of this.registry.store.list('pods')) {
      if (pod.spec.nodeName === undefined) this.queue.add(keyOf(pod));
    }
  }

  protected override reconcile(namespace: string, name: string): void {
    const pod = this.registry.store.get('pods', name, namespace);
    if (pod === undefined || pod.spec.nodeName !== undefined || !isActive(pod)) return;
    if ((pod.spec.schedulingGates ?? []).length > 0) {
      const message = 'Scheduling is blocked due to non-empty scheduling gates';
      this.#writeCondition(pod, { status: 'False', reason: 'SchedulingGated', message });
      return;
    }
    const choice = this.#choose(pod);
    if (typeof choice === 'string') this.#reportFailure(pod, choice);
    else this.#bind(pod, choice.metadata.name);
  }

  /** Whether there is a node that takes the pod as things are. */
  fits(pod: Pod): boolean {
    return typeof this.#choose(pod) !== 'string';
  }

  #choose(pod: Pod): Node | string {
    const pods = this.registry.store.list('pods').filter(isActive);
    return chooseNode(pod, this.registry.store.list('nodes'), pods, this.#isFull);
  }

  #bind(pod: Pod, node: string): void {
    this.registry.change('pods', pod, { ...writer, subresource: 'binding' }, (draft) => {
      draft.spec.nodeName = node;
      setScheduled(draft, { status: 'True' });
    });
    const message = `Successfully assigned ${keyOf(pod)} to ${node}`;
    this.#events.record({ about: pod, type: 'Normal', reason: 'Scheduled', message, source });
  }

  #reportFailure(pod: Pod, message: string): void {
    const known = pod.status.conditions?.find(({ type }) => type === 'PodScheduled');
    if (known?.message === message) return;
    this.#writeCondition(pod, { status: 'False', reason: 'Unschedulable', message });
    this.#events.record({ about: pod, type: 'Warning', reason: 'FailedScheduling', message, source });
  }

  #writeCondition(pod: Pod, condition: Scheduled): void {
    this.registry.change('pods', pod, { ...writer, subresource: 'status' }, (draft) => setScheduled(draft, condition));
  }
}

/** Whether the last of a pod's gates is gone. */
function isReleased(after: unknown, before: unknown): boolean {
  const gates = (pod: Pod): number => (pod.spec.schedulingGates ?? []).length;
  return gates(before as Pod) > 0 && gates(after as Pod) === 0;
}

interface Scheduled {
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
}

function setScheduled({ status, metadata }: Pod, condition: Scheduled): void {
  status.conditions ??= [];
  const observedGeneration = metadata.generation ?? 1;
  // The API server shows the time that no probe has set as null.
  const lastProbeTime = null as unknown as string;
  setCondition(status.conditions, { type: 'PodScheduled', observedGeneration, lastProbeTime, ...condition });
}
