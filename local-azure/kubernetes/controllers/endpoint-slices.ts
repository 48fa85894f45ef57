import { keyOf } from '../objects.ts';
import type { Metadata, NewObject, Pod, Service } from '../objects.ts';
import { isActive, isReady } from '../pod-state.ts';
import { randomSuffix } from '../random-names.ts';
import { selects } from '../selectors.ts';
import type { Change } from '../store.ts';
import { Controller } from './controller.ts';

const writer = { manager: 'kube-controller-manager' };

/** Lists the pods behind each Service: https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/ */
export class EndpointSliceController extends Controller {
  protected override see({ resource, object }: Change): void {
    if (resource === 'services') this.queue.add(keyOf(object));
    if (resource !== 'pods') return;
    for (const service of this.registry.store.list('services', object.metadata.namespace)) {
      if (selectsPod(service, object)) this.queue.add(keyOf(service));
    }
  }

  protected override reconcile(namespace: string, name: string): void {
    const service = this.registry.store.get('services', name, namespace);
    if (service?.spec.selector === undefined || service.metadata.deletionTimestamp !== undefined) return;
    const pods = this.registry.store.list('pods', namespace).filter((pod) => selectsPod(service, pod) && isActive(pod));
    const endpoints = pods.flatMap(endpointOf);
    const ports = (service.spec.ports ?? []).map(({ name: portName, targetPort, port, protocol }) => ({
      name: portName ?? '',
      port: portNumber(targetPort ?? port, pods),
      protocol,
    }));
    const slice = this.registry.store
      .list('endpointslices', namespace)
      .find(({ metadata }) => metadata.labels?.['kubernetes.io/service-name'] === name);
    const content = { addressType: 'IPv4', endpoints, ports };
    if (slice === undefined) this.registry.create('endpointslices', newSlice(service, content), { writer });
    else
      this.registry.change('endpointslices', slice, writer, (draft) => {
        Object.assign(draft, content);
        draft.metadata.labels = labelsOf(service);
      });
  }
}

function selectsPod(service: Service, pod: { metadata: Metadata }): boolean {
  const { selector } = service.spec;
  return selector !== undefined && selects({ matchLabels: selector }, pod.metadata.labels);
}

function endpointOf(pod: Pod): object[] {
  const { podIP } = pod.status;
  if (podIP === undefined) return [];
  const { name, namespace, uid } = pod.metadata;
  const ready = isReady(pod);
  return [
    {
      addresses: [podIP],
      conditions: { ready, serving: ready, terminating: false },
      nodeName: pod.spec.nodeName,
      targetRef: { kind: 'Pod', name, namespace, uid },
    },
  ];
}

function portNumber(target: number | string, pods: readonly Pod[]): number | undefined {
  if (typeof target === 'number') return target;
  const ports = pods.flatMap(({ spec }) => spec.containers.flatMap((container) => container.ports ?? []));
  return ports.find(({ name }) => name === target)?.containerPort;
}

/** A slice has the labels of its Service, and its own: https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/#management */
function labelsOf({ metadata, spec }: Service): Record<string, string> {
  return {
    ...metadata.labels,
    'endpointslice.kubernetes.io/managed-by': 'endpointslice-controller.k8s.io',
    'kubernetes.io/service-name': metadata.name,
    ...(spec.clusterIP === 'None' ? { 'service.kubernetes.io/headless': '' } : {}),
  };
}

function newSlice(service: Service, content: object): NewObject {
  const { name, namespace, uid } = service.metadata;
  return {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: {
      name: `${name}-${randomSuffix(5)}`,
      generateName: `${name}-`,
      namespace,
      labels: labelsOf(service),
      ownerReferences: [{ apiVersion: 'v1', kind: 'Service', name, uid, controller: true, blockOwnerDeletion: true }],
    },
    ...content,
  };
}
