import { createHash, randomUUID } from 'node:crypto';
import type { ClusterView, Pool } from './cluster-view.ts';
import { timestamp } from './objects.ts';
import type { NewObject, Node } from './objects.ts';
import type { Registry } from './registry.ts';

const writer = { manager: 'cloud-node-manager' };
export const poolLabel = 'agentpool';
export const subnetLabel = 'kubernetes.azure.com/network-subnet';

/** Keeps one Node object for each virtual machine of the cluster's pools. */
export class NodeController {
  readonly #registry: Registry;
  readonly #cluster: ClusterView;
  readonly #unsubscribe: () => void;

  constructor(registry: Registry, cluster: ClusterView) {
    this.#registry = registry;
    this.#cluster = cluster;
    this.#synchronise();
    this.#unsubscribe = cluster.onChange(() => this.#synchronise());
  }

  close(): void {
    this.#unsubscribe();
  }

  #synchronise(): void {
    const wanted = new Map(nodesOf(this.#cluster).map((node) => [node.metadata.name ?? '', node]));
    for (const { metadata } of this.#registry.store.list('nodes')) {
      if (!wanted.delete(metadata.name)) this.#remove(metadata.name);
    }
    for (const node of wanted.values()) this.#registry.create('nodes', node, { writer });
  }

  #remove(name: string): void {
    this.#registry.delete('nodes', name, undefined, {});
    for (const { metadata, spec } of this.#registry.store.list('pods')) {
      if (spec.nodeName === name)
        this.#registry.delete('pods', metadata.name, metadata.namespace, { gracePeriodSeconds: 0 });
    }
  }
}

function nodesOf(cluster: ClusterView): NewObject[] {
  return cluster
    .pools()
    .flatMap((pool) => Array.from({ length: pool.count }, (_, instance) => ({ pool, instance })))
    .map(({ pool, instance }, index) => newNode(cluster, pool, instance, index));
}

/** The number that AKS puts into the names of a cluster's scale sets; the same for all pools of a cluster. */
export function scaleSetNumber(clusterId: string): string {
  const digest = createHash('sha256').update(clusterId.toLowerCase()).digest();
  return String(10_000_000 + (digest.readUInt32BE(0) % 90_000_000));
}

function newNode(cluster: ClusterView, pool: Pool, instance: number, index: number): NewObject {
  const scaleSet = `aks-${pool.name}-${scaleSetNumber(cluster.id)}-vmss`;
  const name = `${scaleSet}${instance.toString(36).padStart(6, '0')}`;
  const address = `10.224.${Math.floor((index + 4) / 250)}.${((index + 4) % 250) + 1}`;
  const taints = pool.taints.map(parseTaint);
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels: labelsOf(cluster, pool, name, instance) },
    spec: {
      podCIDR: `10.244.${index}.0/24`,
      podCIDRs: [`10.244.${index}.0/24`],
      providerID:
        `azure:///subscriptions/${cluster.subscriptionId}/resourceGroups/${cluster.nodeResourceGroup.toLowerCase()}` +
        `/providers/Microsoft.Compute/virtualMachineScaleSets/${scaleSet}/virtualMachines/${instance}`,
      ...(taints.length > 0 ? { taints } : {}),
    },
    status: statusOf(cluster, pool, name, address),
  };
}

function labelsOf(cluster: ClusterView, pool: Pool, name: string, instance: number): Record<string, string> {
  const os = pool.osType.toLowerCase();
  const zone = pool.zones[instance % Math.max(1, pool.zones.length)];
  return {
    [poolLabel]: pool.name,
    'beta.kubernetes.io/arch': 'amd64',
    'beta.kubernetes.io/os': os,
    'kubernetes.azure.com/agentpool': pool.name,
    'kubernetes.azure.com/cluster': cluster.nodeResourceGroup,
    'kubernetes.azure.com/mode': pool.mode.toLowerCase(),
    'kubernetes.io/arch': 'amd64',
    'kubernetes.io/hostname': name,
    'kubernetes.io/os': os,
    'node.kubernetes.io/instance-type': pool.vmSize,
    'topology.kubernetes.io/region': cluster.location,
    // Without availability zones the label holds the fault domain.
    'topology.kubernetes.io/zone': zone === undefined ? '0' : `${cluster.location}-${zone}`,
    ...pool.labels,
  };
}

/** `key=value:effect`, as Azure writes taints. */
function parseTaint(text: string): { key: string; value?: string; effect: string } {
  const [, key = '', value = '', effect = ''] = /^([^=:]+)=?([^:]*):(\w+)$/.exec(text) ?? [];
  return { key, ...(value === '' ? {} : { value }), effect };
}

/** What the kubelet says of a node in health: https://kubernetes.io/docs/reference/node/node-status/#condition */
const conditions = [
  ['MemoryPressure', 'False', 'KubeletHasSufficientMemory', 'kubelet has sufficient memory available'],
  ['DiskPressure', 'False', 'KubeletHasNoDiskPressure', 'kubelet has no disk pressure'],
  ['PIDPressure', 'False', 'KubeletHasSufficientPID', 'kubelet has sufficient PID available'],
  ['Ready', 'True', 'KubeletReady', 'kubelet is posting ready status'],
].map(([type = '', status = '', reason = '', message = '']) => ({ type, status, reason, message }));

function statusOf(cluster: ClusterView, pool: Pool, name: string, address: string): Partial<Node['status']> {
  const now = timestamp();
  const isWindows = pool.osType.toLowerCase() === 'windows';
  const resources = { cpu: '4', 'ephemeral-storage': '129886128Ki', memory: '16373000Ki', pods: '250' };
  return {
    capacity: resources,
    allocatable: { ...resources, cpu: '3860m', memory: '14424328Ki' },
    conditions: conditions.map((condition) => ({ ...condition, lastHeartbeatTime: now, lastTransitionTime: now })),
    addresses: [
      { type: 'InternalIP', address },
      { type: 'Hostname', address: name },
    ],
    daemonEndpoints: { kubeletEndpoint: { Port: 10250 } },
    nodeInfo: {
      architecture: 'amd64',
      bootID: randomUUID(),
      containerRuntimeVersion: 'containerd://2.1.6-1',
      kernelVersion: isWindows ? '10.0.20348.4294' : '6.8.0-1044-azure',
      kubeProxyVersion: '',
      kubeletVersion: `v${cluster.kubernetesVersion}`,
      machineID: randomUUID().replaceAll('-', ''),
      operatingSystem: pool.osType.toLowerCase(),
      osImage: isWindows ? 'Windows Server 2022 Datacenter' : 'Ubuntu 24.04.4 LTS',
      systemUUID: randomUUID(),
    },
  };
}
