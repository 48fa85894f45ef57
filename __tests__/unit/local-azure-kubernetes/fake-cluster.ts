import type {
  ClusterFeatures,
  ClusterView,
  DataGrant,
  Family,
  LoadBalancingRule,
  Pool,
  PublicIp,
  Refusal,
  Traffic,
} from '../../../local-azure/kubernetes/cluster-view.ts';
import type { PoolNode } from '../../../local-azure/kubernetes/pool-nodes.ts';

export const joinAction = 'Microsoft.Network/publicIPAddresses/join/action';

export function pool(name: string, rest: Partial<Pool> = {}): Pool {
  return {
    name,
    mode: 'User',
    count: 2,
    osType: 'Linux',
    vmSize: 'Standard_D4s_v5',
    taints: [],
    labels: {},
    zones: [],
    isSpot: false,
    hasPublicIps: false,
    subnetId: '',
    ...rest,
  };
}

/** An Azure of a few variables, which a test changes. */
export class FakeCluster implements ClusterView {
  readonly subscriptionId = '00000000-0000-4000-8000-000000000001';
  readonly name = 'demo';
  readonly resourceGroup = 'demo';
  readonly nodeResourceGroup = 'MC_demo_demo_westeurope';
  readonly location = 'westeurope';
  readonly kubernetesVersion = '1.34.2';
  readonly id = `/subscriptions/${this.subscriptionId}/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo`;
  nodePools = [pool('system', { mode: 'System' }), pool('apps')];
  isRunning = true;
  enabled: Partial<ClusterFeatures> = {};
  egress: string | undefined = '20.1.1.1';
  readonly ips = new Map<string, PublicIp>();
  readonly frontends = new Map<string, { publicIpId: string; rules: LoadBalancingRule[] }>();
  refusals: Record<string, Refusal> = {};
  /** Role assignments by what they are for: `OBJECT_ID DATA_ACTION SCOPE`. */
  grants: Record<string, DataGrant> = {};
  readonly #listeners = new Set<() => void>();

  pools(): Pool[] {
    return this.nodePools;
  }

  features(): ClusterFeatures {
    const off = { nodeProvisioning: false, staticEgressGateway: false, virtualNode: false, dualStack: false };
    return { ...off, ...this.enabled };
  }

  running(): boolean {
    return this.isRunning;
  }

  machineAddress(name: string): string {
    return `192.0.2.${String(name.length)}`;
  }

  egressAddress(_node: PoolNode, { family }: Traffic): string | undefined {
    return family === 'IPv4' ? this.egress : undefined;
  }

  addIp(resourceGroup: string, name: string, address: string): string {
    const id = `/subscriptions/${this.subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.Network/publicIPAddresses/${name}`;
    this.ips.set(`${resourceGroup}/${name}`.toLowerCase(), { id, address, sku: 'Standard' });
    return id;
  }

  publicIp(resourceGroup: string, name: string): PublicIp | undefined {
    return this.ips.get(`${resourceGroup}/${name}`.toLowerCase());
  }

  publicIpByAddress(resourceGroup: string, address: string): PublicIp | undefined {
    const inGroup = [...this.ips].filter(([key]) => key.startsWith(`${resourceGroup.toLowerCase()}/`));
    return inGroup.find(([, ip]) => ip.address === address)?.[1];
  }

  createServiceIp(name: string, _tags: object, family: Family): { id: string; address: string } {
    const address = family === 'IPv4' ? '20.1.9.9' : '2001:db8::99';
    return { id: this.addIp(this.nodeResourceGroup, name, address), address };
  }

  ensureServiceFrontend(frontend: string, publicIpId: string, rules: LoadBalancingRule[]): void {
    this.frontends.set(frontend, { publicIpId, rules });
  }

  removeServiceFrontend(frontend: string): void {
    this.frontends.delete(frontend);
  }

  refusal(action: string, scope: string): Refusal | undefined {
    return this.refusals[`${action} ${scope}`] ?? this.refusals[action];
  }

  dataGrant(objectId: string, dataAction: string, scope: string): DataGrant | undefined {
    return this.grants[`${objectId} ${dataAction} ${scope}`];
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Changes the state, and tells those who listen. */
  change(edit: (cluster: this) => void): void {
    edit(this);
    for (const listener of this.#listeners) listener();
  }
}
