import type { Event, KubernetesObject } from '../objects.ts';
import { eventView } from '../resources.ts';
import type { Resource } from '../resources.ts';

/** An object as a resource shows it: events have other names for their fields in `events.k8s.io`, and may be read there. */
export function viewedAs(resource: Resource, object: KubernetesObject): KubernetesObject {
  return resource === eventView ? newerEvent(object as unknown as Event) : object;
}

/** https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/event-v1/ */
function newerEvent(event: Event): KubernetesObject {
  const { message, involvedObject, source, firstTimestamp, lastTimestamp, count, reportingComponent, ...same } = event;
  return {
    ...same,
    apiVersion: 'events.k8s.io/v1',
    note: message,
    regarding: involvedObject,
    reportingController: reportingComponent,
    deprecatedSource: source,
    deprecatedFirstTimestamp: firstTimestamp,
    deprecatedLastTimestamp: lastTimestamp,
    deprecatedCount: count,
  };
}
