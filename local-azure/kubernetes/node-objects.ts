import { randomUUID } from 'node:crypto';
import type { ClusterView } from './cluster-view.ts';
import type { Machine } from './machines.ts';
import { timestamp } from './objects.ts';
import type { NewObject, Node } from './objects.ts';

type Status = Partial<Node['status']>;

/** The node of a virtual machine; `index` is its place in the cluster, which its addresses follow from. */
export function machineNode(cluster: ClusterView, machine: Machine, index: number): NewObject {
  const { dualStack } = cluster.features();
  const taints = machine.taints.map(parseTaint);
  const ranges = [`10.244.${index}.0/24`, ...(dualStack ? [`fd12:3456:789a:0:${(index + 1).toString(16)}::/80`] : [])];
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: machine.name, labels: labelsOf(cluster, machine, dualStack) },
    spec: {
      podCIDR: ranges[0],
      podCIDRs: ranges,
      providerID:
        `azure:///subscriptions/${cluster.subscriptionId}/resourceGroups/${cluster.nodeResourceGroup.toLowerCase()}` +
        `/providers/Microsoft.Compute/${machine.resource}`,
      ...(taints.length > 0 ? { taints } : {}),
    },
    status: machineStatus(cluster, machine, addressesOf(index, dualStack)),
  };
}

function labelsOf(cluster: ClusterView, { name, osType, labels }: Machine, dualStack: boolean): Record<string, string> {
  const os = osType.toLowerCase();
  return {
    'beta.kubernetes.io/arch': 'amd64',
    'beta.kubernetes.io/os': os,
    'kubernetes.azure.com/cluster': cluster.nodeResourceGroup,
    ...(dualStack ? { 'kubernetes.azure.com/podv6network-type': 'overlay' } : {}),
    'kubernetes.io/arch': 'amd64',
    'kubernetes.io/hostname': name,
    'kubernetes.io/os': os,
    'topology.kubernetes.io/region': cluster.location,
    ...labels,
  };
}

function addressesOf(index: number, dualStack: boolean): string[] {
  const place = index + 4;
  const v4 = `10.224.${Math.floor(place / 250)}.${(place % 250) + 1}`;
  return [v4, ...(dualStack ? [`fd00:10:224::${(place + 1).toString(16)}`] : [])];
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

function machineStatus(cluster: ClusterView, machine: Machine, addresses: readonly string[]): Status {
  const { name, osType, publicAddress } = machine;
  const isWindows = osType.toLowerCase() === 'windows';
  const resources = { cpu: '4', 'ephemeral-storage': '129886128Ki', memory: '16373000Ki', pods: '250' };
  return {
    ...healthy(name, addresses, publicAddress),
    capacity: resources,
    allocatable: { ...resources, cpu: '3860m', memory: '14424328Ki' },
    daemonEndpoints: { kubeletEndpoint: { Port: 10250 } },
    nodeInfo: {
      architecture: 'amd64',
      bootID: randomUUID(),
      containerRuntimeVersion: 'containerd://2.1.6-1',
      kernelVersion: isWindows ? '10.0.20348.4294' : '6.8.0-1044-azure',
      kubeProxyVersion: '',
      kubeletVersion: `v${cluster.kubernetesVersion}`,
      machineID: randomUUID().replaceAll('-', ''),
      operatingSystem: osType.toLowerCase(),
      osImage: isWindows ? 'Windows Server 2022 Datacenter' : 'Ubuntu 24.04.4 LTS',
      systemUUID: randomUUID(),
    },
  };
}

function healthy(
  name: string,
  addresses: readonly string[],
  publicAddress?: string,
): Pick<Node['status'], 'addresses' | 'conditions'> {
  const now = timestamp();
  const external = publicAddress === undefined ? [] : [{ type: 'ExternalIP', address: publicAddress }];
  return {
    conditions: conditions.map((condition) => ({ ...condition, lastHeartbeatTime: now, lastTransitionTime: now })),
    addresses: [
      ...addresses.map((address) => ({ type: 'InternalIP', address })),
      ...external,
      { type: 'Hostname', address: name },
    ],
  };
}

export const virtualNodeName = 'virtual-node-aci-linux';

/** The node behind which Azure Container Instances run pods: https://learn.microsoft.com/azure/aks/virtual-nodes */
export function virtualNode(index: number): NewObject {
  const name = virtualNodeName;
  const resources = { cpu: '10k', memory: '4Ti', pods: '5k' };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      labels: {
        'alpha.service-controller.kubernetes.io/exclude-balancer': 'true',
        'beta.kubernetes.io/os': 'linux',
        'kubernetes.azure.com/managed': 'false',
        'kubernetes.azure.com/role': 'agent',
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        'kubernetes.io/role': 'agent',
        'node.kubernetes.io/exclude-from-external-load-balancers': 'true',
        type: 'virtual-kubelet',
      },
    },
    spec: { taints: [{ key: 'virtual-kubelet.io/provider', value: 'azure', effect: 'NoSchedule' }] },
    status: {
      ...healthy(name, addressesOf(index, false)),
      capacity: resources,
      allocatable: resources,
      daemonEndpoints: { kubeletEndpoint: { Port: 10250 } },
      nodeInfo: virtualInfo,
    },
  };
}

const virtualInfo = {
  architecture: '',
  bootID: '',
  containerRuntimeVersion: '',
  kernelVersion: '',
  kubeProxyVersion: '',
  kubeletVersion: 'v1.25.0-vk-azure-aci-1.6.2',
  machineID: '',
  operatingSystem: 'Linux',
  osImage: '',
  systemUUID: '',
};
