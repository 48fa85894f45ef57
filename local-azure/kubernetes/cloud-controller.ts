import type { ClusterView, KubernetesBehaviour, LoadBalancingRule, PublicIp, Refusal } from './cluster-view.ts';
import { Controller } from './controllers/controller.ts';
import { TryAgain } from './controllers/work-queue.ts';
import type { EventRecorder } from './events.ts';
import { keyOf } from './objects.ts';
import type { Service } from './objects.ts';
import type { Registry } from './registry.ts';
import type { Change } from './store.ts';

const writer = { manager: 'cloud-controller-manager' };
const source = { component: 'service-controller' };
const finalizer = 'service.kubernetes.io/load-balancer-cleanup';
const prefix = 'service.beta.kubernetes.io/azure-';

/**
 * Turns LoadBalancer Services into frontends of the cluster's load balancer, with the events and errors of the real controller:
 * https://cloud-provider-azure.sigs.k8s.io/topics/loadbalancer/
 */
export class CloudController extends Controller {
  readonly #events: EventRecorder;
  readonly #cluster: ClusterView;
  readonly #behaviour: KubernetesBehaviour;
  readonly #unsubscribe: () => void;
  /** What each Service looked like when it was last in sync; a Service that looks the same needs nothing. */
  readonly #synced = new Map<string, string>();
  readonly #firstAddresses: string;

  constructor(registry: Registry, events: EventRecorder, cluster: ClusterView, behaviour: KubernetesBehaviour) {
    super(registry);
    this.#events = events;
    this.#cluster = cluster;
    this.#behaviour = behaviour;
    this.#firstAddresses = this.#egressAddresses();
    this.#unsubscribe = cluster.onChange(() => this.#lookAtAll());
  }

  override close(): void {
    this.#unsubscribe();
    super.close();
  }

  protected override see({ type, resource, object }: Change): void {
    if (resource !== 'services') return;
    if (type === 'DELETED') this.#synced.delete(object.metadata.uid);
    else this.queue.add(keyOf(object), type === 'ADDED' ? this.#behaviour.serviceSyncDelay : 0);
  }

  /** Every write of the load balancer needs the rights on all of its public IPs: a change of one Service's path concerns all. */
  #lookAtAll(): void {
    for (const service of this.registry.store.list('services')) {
      if (service.spec.type === 'LoadBalancer') this.queue.add(keyOf(service));
    }
  }

  protected override reconcile(namespace: string, name: string): void {
    const service = this.registry.store.get('services', name, namespace);
    if (service === undefined) return;
    const isWanted = service.spec.type === 'LoadBalancer' && service.metadata.deletionTimestamp === undefined;
    if (!isWanted) this.#removeLoadBalancer(service);
    else if (this.#signatureOf(service) !== this.#synced.get(service.metadata.uid)) this.#ensureLoadBalancer(service);
  }

  #ensureLoadBalancer(service: Service): void {
    this.#report(service, 'Normal', 'EnsuringLoadBalancer', 'Ensuring load balancer');
    this.registry.change('services', service, writer, ({ metadata }) => {
      metadata.finalizers = [...new Set([...(metadata.finalizers ?? []), finalizer])];
    });
    try {
      const address = this.#ensureFrontend(service);
      this.registry.change('services', service, { ...writer, subresource: 'status' }, ({ status }) => {
        status.loadBalancer = { ingress: [{ ip: address, ipMode: 'VIP' }] };
      });
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      const message = `Error syncing load balancer: failed to ensure load balancer: ${words}`;
      this.#report(service, 'Warning', 'SyncLoadBalancerFailed', message);
      throw new TryAgain(words);
    }
    this.#report(service, 'Normal', 'EnsuredLoadBalancer', 'Ensured load balancer');
    this.#synced.set(service.metadata.uid, this.#signatureOf(service));
  }

  #ensureFrontend(service: Service): string {
    const refusal = this.#refusalOf(service);
    if (refusal !== undefined) throw new Error(refusal);
    const pinned = this.#pinnedIp(service);
    const tags = { 'k8s-azure-service': keyOf(service), 'k8s-azure-cluster-name': 'kubernetes' };
    const ip = pinned ?? this.#cluster.createServiceIp(`kubernetes-${frontendOf(service)}`, tags);
    const denied = this.#cluster.refusal('Microsoft.Network/publicIPAddresses/join/action', ip.id);
    if (denied !== undefined) throw new Error(this.#responseText(denied));
    this.#cluster.ensureServiceFrontend(frontendOf(service), ip.id, rulesOf(service));
    if (ip.address === undefined) throw new Error(`public IP ${ip.id} has no address yet`);
    return ip.address;
  }

  /** Why the load balancer may not be written at all. Azure checks every public IP on it, those of its outbound rule included. */
  #refusalOf(service: Service): string | undefined {
    const planned = this.#behaviour.serviceSyncFailures?.find((failure) => failure.service === keyOf(service));
    if (planned !== undefined && this.#egressAddresses() !== this.#firstAddresses) return planned.message;
    const refusal = this.#cluster.refusal('Microsoft.Network/loadBalancers/write', this.#loadBalancerId());
    return refusal === undefined ? undefined : this.#responseText(refusal);
  }

  #pinnedIp(service: Service): PublicIp | undefined {
    const annotations = service.metadata.annotations ?? {};
    const group = annotations[`${prefix}load-balancer-resource-group`] ?? this.#cluster.nodeResourceGroup;
    const name = annotations[`${prefix}pip-name`];
    if (name !== undefined) {
      const found = this.#cluster.publicIp(group, name);
      if (found !== undefined) return found;
      throw new Error(
        `PublicIP from annotation azure-pip-name(-IPv6)=${name} for service ${keyOf(service)} doesn't exist`,
      );
    }
    const address = annotations[`${prefix}load-balancer-ipv4`] ?? service.spec.loadBalancerIP ?? '';
    if (address === '') return undefined;
    const found = this.#cluster.publicIpByAddress(group, address);
    if (found !== undefined) return found;
    const words = `cannot find public IP with IP address ${address}`;
    throw new Error(
      `findMatchedPIPByLoadBalancerIP: ${words} in resource group ${group}: getExpectedPIPFromListByIPAddress: ${words}`,
    );
  }

  #removeLoadBalancer(service: Service): void {
    if (service.metadata.finalizers?.includes(finalizer) !== true) return;
    this.#report(service, 'Normal', 'DeletingLoadBalancer', 'Deleting load balancer');
    this.#cluster.removeServiceFrontend(frontendOf(service));
    this.#synced.delete(service.metadata.uid);
    this.#report(service, 'Normal', 'DeletedLoadBalancer', 'Deleted load balancer');
    this.registry.change('services', service, { ...writer, subresource: 'status' }, ({ status }) => {
      status.loadBalancer = {};
    });
    this.registry.change('services', service, writer, ({ metadata }) => {
      metadata.finalizers = (metadata.finalizers ?? []).filter((name) => name !== finalizer);
    });
  }

  /** What the controller would have to do for a Service, as text: its wishes, and what Azure says to them. */
  #signatureOf(service: Service): string {
    const { annotations, labels } = service.metadata;
    return JSON.stringify([service.spec, annotations, labels, this.#refusalOf(service), this.#attempt(service)]);
  }

  #attempt(service: Service): unknown {
    try {
      const ip = this.#pinnedIp(service);
      return ip === undefined
        ? null
        : [ip, this.#cluster.refusal('Microsoft.Network/publicIPAddresses/join/action', ip.id)];
    } catch (error) {
      return String(error);
    }
  }

  #egressAddresses(): string {
    const nodes = this.registry.store.list('nodes');
    return JSON.stringify(
      this.#cluster.pools().map(({ name }) => {
        const node = nodes.find(({ metadata }) => metadata.labels?.agentpool === name);
        return [name, this.#cluster.egressAddress(name, node?.metadata.name ?? '')];
      }),
    );
  }

  #loadBalancerId(): string {
    const { subscriptionId, nodeResourceGroup } = this.#cluster;
    const group = `/subscriptions/${subscriptionId}/resourceGroups/${nodeResourceGroup}`;
    return `${group}/providers/Microsoft.Network/loadBalancers/kubernetes`;
  }

  /** Azure's answer, as the SDK for Go prints it. */
  #responseText({ code, message }: Refusal): string {
    const line = '-'.repeat(80);
    const body = JSON.stringify({ error: { code, message } }, undefined, 2);
    const request = `PUT https://management.azure.com${this.#loadBalancerId()}`;
    return [request, line, 'RESPONSE 403: 403 Forbidden', `ERROR CODE: ${code}`, line, body, line].join('\n');
  }

  #report(about: Service, type: 'Normal' | 'Warning', reason: string, message: string): void {
    this.#events.record({ about, type, reason, message, source });
  }
}

/** The name of a Service's frontend: `a` and its uid without dashes, 32 characters. */
function frontendOf(service: Service): string {
  return `a${service.metadata.uid.replaceAll('-', '')}`.slice(0, 32);
}

function rulesOf(service: Service): LoadBalancingRule[] {
  return (service.spec.ports ?? []).map(({ protocol = 'TCP', port }) => ({
    name: `${frontendOf(service)}-${protocol}-${port}`,
    protocol: protocol === 'UDP' ? 'Udp' : 'Tcp',
    frontendPort: port,
    // With floating IP, which AKS uses, the packet keeps the frontend's port.
    backendPort: port,
  }));
}
