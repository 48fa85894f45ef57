import type { EventRecorder } from './events.ts';
import type { Service } from './objects.ts';
import { poolNodes, type PoolNode } from './pool-nodes.ts';
import type { Registry } from './registry.ts';

export type LoadBalancerStatus = NonNullable<Service['status']['loadBalancer']>;

/** What the cloud controller needs of a cluster's API. Writes to a Service that is gone do nothing. */
export interface ServicesApi {
  /** All Services, as last seen. */
  list(): readonly Service[];
  nodes(): readonly PoolNode[];
  /** Calls the listener after each change of a Service; returns the function that ends it. */
  onChange(listener: (type: 'ADDED' | 'MODIFIED' | 'DELETED', service: Service) => void): () => void;
  addFinalizer(service: Service, finalizer: string): void | Promise<void>;
  removeFinalizer(service: Service, finalizer: string): void | Promise<void>;
  setLoadBalancer(service: Service, loadBalancer: LoadBalancerStatus): void | Promise<void>;
  /** Writes an event about a Service. */
  report(service: Service, type: 'Normal' | 'Warning', reason: string, message: string): void | Promise<void>;
}

/** Field manager of what the controller writes, and the component that its events name. */
export const manager = 'cloud-controller-manager';
export const component = 'service-controller';

/** The Services of the embedded Kubernetes. */
export class EmbeddedServices implements ServicesApi {
  readonly #registry: Registry;
  readonly #events: EventRecorder;

  constructor(registry: Registry, events: EventRecorder) {
    this.#registry = registry;
    this.#events = events;
  }

  list(): readonly Service[] {
    return this.#registry.store.list('services');
  }

  nodes(): readonly PoolNode[] {
    return poolNodes(this.#registry.store.list('nodes'));
  }

  onChange(listener: Parameters<ServicesApi['onChange']>[0]): () => void {
    return this.#registry.store.subscribe(({ type, resource, object }) => {
      if (resource === 'services') listener(type, object as unknown as Service);
    });
  }

  addFinalizer(service: Service, finalizer: string): void {
    this.#changeFinalizers(service, (present) => [...new Set([...present, finalizer])]);
  }

  removeFinalizer(service: Service, finalizer: string): void {
    this.#changeFinalizers(service, (present) => present.filter((name) => name !== finalizer));
  }

  setLoadBalancer(service: Service, loadBalancer: LoadBalancerStatus): void {
    this.#registry.change('services', service, { manager, subresource: 'status' }, ({ status }) => {
      status.loadBalancer = loadBalancer;
    });
  }

  report(about: Service, type: 'Normal' | 'Warning', reason: string, message: string): void {
    this.#events.record({ about, type, reason, message, source: { component } });
  }

  #changeFinalizers(service: Service, change: (present: string[]) => string[]): void {
    this.#registry.change('services', service, { manager }, ({ metadata }) => {
      metadata.finalizers = change(metadata.finalizers ?? []);
    });
  }
}
