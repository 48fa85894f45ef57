import type { ClusterView, Family, KubernetesBehaviour, LoadBalancingRule, PublicIp, Refusal } from './cluster-view.ts';
import { TryAgain, WorkQueue } from './controllers/work-queue.ts';
import { keyOf } from './objects.ts';
import type { Service } from './objects.ts';
import type { ServicesApi } from './services-api.ts';

const finalizer = 'service.kubernetes.io/load-balancer-cleanup';
const createAction = 'Microsoft.Network/publicIPAddresses/write';
const prefix = 'service.beta.kubernetes.io/azure-';

/**
 * Turns LoadBalancer Services into frontends of the cluster's load balancer, with the events and errors of the real controller:
 * https://cloud-provider-azure.sigs.k8s.io/topics/loadbalancer/
 */
export class CloudController {
  readonly #api: ServicesApi;
  readonly #cluster: ClusterView;
  readonly #behaviour: KubernetesBehaviour;
  readonly #queue = new WorkQueue((key) => this.#reconcile(key));
  readonly #subscriptions: (() => void)[];
  /** What each Service wished when it was last seen, by uid. */
  readonly #wishes = new Map<string, string>();
  /** What each Service looked like when it was last in sync, by uid; a Service that looks the same needs nothing. */
  readonly #synced = new Map<string, string>();
  readonly #firstAddresses: string;

  constructor(api: ServicesApi, cluster: ClusterView, behaviour: KubernetesBehaviour) {
    this.#api = api;
    this.#cluster = cluster;
    this.#behaviour = behaviour;
    this.#firstAddresses = this.#egressAddresses();
    this.#subscriptions = [api.onChange((type, service) => this.#see(type, service))];
    this.#subscriptions.push(cluster.onChange(() => this.#lookAtAll()));
    for (const service of api.list()) this.#see('ADDED', service);
  }

  close(): void {
    for (const unsubscribe of this.#subscriptions) unsubscribe();
    this.#queue.close();
  }

  #see(type: 'ADDED' | 'MODIFIED' | 'DELETED', service: Service): void {
    const { uid } = service.metadata;
    const wish = wishOf(service);
    const isKnown = this.#wishes.get(uid) === wish;
    if (type === 'DELETED') {
      this.#wishes.delete(uid);
      // Somebody took the finalizer away: what Azure has for the Service goes all the same.
      if (this.#synced.delete(uid)) this.#removeFrontends(service);
    } else if (!isKnown) {
      this.#wishes.set(uid, wish);
      this.#queue.add(keyOf(service), type === 'ADDED' ? this.#behaviour.serviceSyncDelay : 0);
    }
  }

  /** Every write of the load balancer needs the rights on all of its public IPs: a change of one Service's path concerns all. */
  #lookAtAll(): void {
    for (const service of this.#api.list()) if (wantsLoadBalancer(service)) this.#queue.add(keyOf(service));
  }

  async #reconcile(key: string): Promise<void> {
    const service = this.#api.list().find((candidate) => keyOf(candidate) === key);
    if (service === undefined || hasClass(service)) return;
    if (!wantsLoadBalancer(service)) await this.#removeLoadBalancer(service);
    else if (this.#signatureOf(service) !== this.#synced.get(service.metadata.uid))
      await this.#ensureLoadBalancer(service);
  }

  async #ensureLoadBalancer(service: Service): Promise<void> {
    const signature = this.#signatureOf(service);
    await this.#api.report(service, 'Normal', 'EnsuringLoadBalancer', 'Ensuring load balancer');
    await this.#api.addFinalizer(service, finalizer);
    let addresses: string[];
    try {
      addresses = this.#ensureFrontends(service);
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      const message = `Error syncing load balancer: failed to ensure load balancer: ${words}`;
      await this.#api.report(service, 'Warning', 'SyncLoadBalancerFailed', message);
      // What it has it keeps; once all is as it was, it is in sync anew, and an event says so.
      if (this.#synced.has(service.metadata.uid)) this.#synced.set(service.metadata.uid, '');
      throw new TryAgain(words);
    }
    await this.#api.setLoadBalancer(service, { ingress: addresses.map((ip) => ({ ip, ipMode: 'VIP' })) });
    await this.#api.report(service, 'Normal', 'EnsuredLoadBalancer', 'Ensured load balancer');
    this.#synced.set(service.metadata.uid, signature);
  }

  /** The addresses that the Service gets, in the order of its families. */
  #ensureFrontends(service: Service): string[] {
    const refusal = this.#refusalOf(service);
    if (refusal !== undefined) throw new Error(refusal);
    const frontends = frontendsOf(service);
    const made = new Map(frontends.map((frontend) => [frontend.family, this.#ensureFrontend(service, frontend)]));
    // It may have had a second family before.
    if (frontends.length === 1) this.#cluster.removeServiceFrontend(frontendOf(service) + secondSuffix);
    return (service.spec.ipFamilies ?? []).flatMap((family) => made.get(family as Family) ?? []);
  }

  #ensureFrontend(service: Service, frontend: Frontend): string {
    const pinned = this.#pinnedIp(service, frontend);
    const tags = { 'k8s-azure-service': keyOf(service), 'k8s-azure-cluster-name': 'kubernetes' };
    const name = `kubernetes-${frontend.name}`;
    const unmade = pinned === undefined && this.#cluster.refusal(createAction, this.#idOf('publicIPAddresses', name));
    if (unmade) throw new Error(this.#responseText(unmade, this.#idOf('publicIPAddresses', name)));
    const ip = pinned ?? this.#cluster.createServiceIp(name, tags, frontend.family);
    const denied = this.#cluster.refusal('Microsoft.Network/publicIPAddresses/join/action', ip.id);
    if (denied !== undefined) throw new Error(this.#responseText(denied));
    this.#cluster.ensureServiceFrontend(frontend.name, ip.id, rulesOf(service, frontend));
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

  #pinnedIp(service: Service, { family, suffix }: Frontend): PublicIp | undefined {
    const annotations = service.metadata.annotations ?? {};
    const group = annotations[`${prefix}load-balancer-resource-group`] ?? this.#cluster.nodeResourceGroup;
    const name = annotations[`${prefix}pip-name${suffix.toLowerCase()}`];
    if (name !== undefined) {
      const found = this.#cluster.publicIp(group, name);
      if (found !== undefined) return found;
      throw new Error(
        `PublicIP from annotation azure-pip-name(-IPv6)=${name} for service ${keyOf(service)} doesn't exist`,
      );
    }
    const { loadBalancerIP = '' } = service.spec;
    const wished = loadBalancerIP.includes(':') === (family === 'IPv6') ? loadBalancerIP : '';
    const address = annotations[`${prefix}load-balancer-${family.toLowerCase()}`] ?? wished;
    if (address === '') return undefined;
    const found = this.#cluster.publicIpByAddress(group, address);
    if (found !== undefined) return found;
    const words = `cannot find public IP with IP address ${address}`;
    throw new Error(
      `findMatchedPIPByLoadBalancerIP: ${words} in resource group ${group}: getExpectedPIPFromListByIPAddress: ${words}`,
    );
  }

  #removeFrontends(service: Service): void {
    for (const { name } of frontendsOf(service)) this.#cluster.removeServiceFrontend(name);
  }

  async #removeLoadBalancer(service: Service): Promise<void> {
    if (service.metadata.finalizers?.includes(finalizer) !== true) return;
    const { uid } = service.metadata;
    // Of one that never got anything there is nothing to delete.
    if (this.#synced.has(uid))
      await this.#api.report(service, 'Normal', 'DeletingLoadBalancer', 'Deleting load balancer');
    this.#removeFrontends(service);
    this.#synced.delete(uid);
    await this.#api.report(service, 'Normal', 'DeletedLoadBalancer', 'Deleted load balancer');
    await this.#api.setLoadBalancer(service, {});
    await this.#api.removeFinalizer(service, finalizer);
  }

  /** What the controller would have to do for a Service, as text: its wishes, and what Azure says to them. */
  #signatureOf(service: Service): string {
    return JSON.stringify([wishOf(service), this.#refusalOf(service), this.#attempt(service)]);
  }

  #attempt(service: Service): unknown {
    try {
      return frontendsOf(service).map((frontend) => {
        const ip = this.#pinnedIp(service, frontend);
        return ip && [ip, this.#cluster.refusal('Microsoft.Network/publicIPAddresses/join/action', ip.id)];
      });
    } catch (error) {
      return String(error);
    }
  }

  #egressAddresses(): string {
    const nodes = this.#api.nodes();
    return JSON.stringify(
      this.#cluster.pools().map(({ name: pool }) => {
        const node = nodes.find((candidate) => candidate.pool === pool) ?? { name: '', pool };
        return [pool, this.#cluster.egressAddress(node, { family: 'IPv4' })];
      }),
    );
  }

  #loadBalancerId(): string {
    return this.#idOf('loadBalancers', 'kubernetes');
  }

  /** The id of something in the node resource group. */
  #idOf(type: string, name: string): string {
    const { subscriptionId, nodeResourceGroup } = this.#cluster;
    const group = `/subscriptions/${subscriptionId}/resourceGroups/${nodeResourceGroup}`;
    return `${group}/providers/Microsoft.Network/${type}/${name}`;
  }

  /** Azure's answer, as the SDK for Go prints it. */
  #responseText({ code, message, status = '403 Forbidden' }: Refusal, id = this.#loadBalancerId()): string {
    const line = '-'.repeat(80);
    const body = JSON.stringify({ error: { code, message } }, undefined, 2);
    const request = `PUT https://management.azure.com${id}`;
    return [request, line, `RESPONSE ${status.slice(0, 3)}: ${status}`, `ERROR CODE: ${code}`, line, body, line].join(
      '\n',
    );
  }
}

/** A Service with a class is another controller's: https://kubernetes.io/docs/concepts/services-networking/service/#load-balancer-class */
function hasClass({ spec }: Service): boolean {
  return spec.loadBalancerClass !== undefined;
}

/** All of a Service that matters to its load balancer; what controllers write is no part of it. */
function wishOf({ metadata, spec }: Service): string {
  const { annotations, labels, deletionTimestamp } = metadata;
  return JSON.stringify([spec, annotations, labels, deletionTimestamp !== undefined]);
}

function wantsLoadBalancer({ metadata, spec }: Service): boolean {
  return spec.type === 'LoadBalancer' && metadata.deletionTimestamp === undefined;
}

/** The name of a Service's frontend: `a` and its uid without dashes, 32 characters. */
function frontendOf(service: Service): string {
  return `a${service.metadata.uid.replaceAll('-', '')}`.slice(0, 32);
}

interface Frontend {
  readonly family: Family;
  readonly name: string;
  /** What names have at their end that are of the second family of a Service. */
  readonly suffix: string;
}

const secondSuffix = '-IPv6';

/** A frontend for each family; that of IPv4 comes first, and in a Service of both only the other's names say which it is. */
function frontendsOf(service: Service): Frontend[] {
  const { ipFamilies = ['IPv4'] } = service.spec;
  return [...ipFamilies].sort().map((family) => {
    const suffix = ipFamilies.length > 1 && family === 'IPv6' ? secondSuffix : '';
    return { family: family as Family, name: frontendOf(service) + suffix, suffix };
  });
}

function rulesOf(service: Service, { suffix }: Frontend): LoadBalancingRule[] {
  return (service.spec.ports ?? []).map(({ protocol = 'TCP', port }) => ({
    name: `${frontendOf(service)}-${protocol}-${port}${suffix}`,
    protocol: protocol === 'UDP' ? 'Udp' : 'Tcp',
    frontendPort: port,
    // With floating IP, which AKS uses, the packet keeps the frontend's port.
    backendPort: port,
  }));
}
