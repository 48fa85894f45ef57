import { timestamp } from './objects.ts';
import type { Event, Metadata, NewObject } from './objects.ts';
import type { Registry } from './registry.ts';

export interface EventSource {
  readonly component: string;
  readonly host?: string;
}

export interface Occurrence {
  readonly about: { apiVersion: string; kind: string; metadata: Metadata };
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
  readonly source: EventSource;
  /** The part of the object that it is about, such as `spec.containers{echo}`. */
  readonly fieldPath?: string;
}

/** Kubernetes keeps at most so much of a message. */
export const longestMessage = 1024;

/** So many events that differ only in their message are kept apart; more are one. */
const mostSimilar = 10;
const combined = '(combined from similar events): ';

/** Writes events; one that was there before is counted up: https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/event-v1/ */
export class EventRecorder {
  readonly #registry: Registry;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  record(occurrence: Occurrence): void {
    const { about, type, reason, source, fieldPath } = occurrence;
    const namespace = about.metadata.namespace ?? 'default';
    if (this.#registry.store.get('namespaces', namespace) === undefined) return;
    const similar = this.#registry.store
      .list('events', namespace)
      .filter(
        (event) =>
          event.involvedObject.uid === about.metadata.uid &&
          event.reason === reason &&
          event.type === type &&
          event.source?.component === source.component,
      );
    const plain = occurrence.message.slice(0, longestMessage);
    const same = similar.find((event) => event.message === plain && event.involvedObject.fieldPath === fieldPath);
    const isCombined = same === undefined && similar.length >= mostSimilar - 1;
    const message = isCombined ? (combined + plain).slice(0, longestMessage) : plain;
    const known = same ?? (isCombined ? similar.find((event) => event.message?.startsWith(combined)) : undefined);
    const writer = { manager: source.component };
    if (known === undefined) {
      this.#registry.create('events', newEvent({ ...occurrence, message }, namespace), { writer });
      return;
    }
    this.#registry.change('events', known, writer, (event) => {
      event.message = message;
      event.count = (event.count ?? 1) + 1;
      event.lastTimestamp = timestamp();
    });
  }
}

let ordinal = 0n;

/** The end of an event's name: nanoseconds, which put events of the same second in order. */
function newOrdinal(): string {
  const now = BigInt(Date.now()) * 1_000_000n;
  ordinal = now > ordinal ? now : ordinal + 1n;
  return ordinal.toString(16);
}

/** An event that happens for the first time. */
export function newEvent(
  { about, type, reason, message, source, fieldPath }: Occurrence,
  namespace: string,
): NewObject {
  const { name, uid, resourceVersion } = about.metadata;
  const now = timestamp();
  const event: Omit<Event, 'metadata' | 'eventTime'> = {
    apiVersion: 'v1',
    kind: 'Event',
    involvedObject: {
      kind: about.kind,
      ...(about.metadata.namespace === undefined ? {} : { namespace }),
      name,
      uid,
      apiVersion: about.apiVersion,
      resourceVersion,
      ...(fieldPath === undefined ? {} : { fieldPath }),
    },
    reason,
    message,
    source: { ...source },
    firstTimestamp: now,
    lastTimestamp: now,
    count: 1,
    type,
    reportingComponent: source.component,
    reportingInstance: source.host ?? '',
  };
  const metadata = { name: `${name}.${newOrdinal()}`, namespace };
  return { ...event, metadata, eventTime: null };
}
