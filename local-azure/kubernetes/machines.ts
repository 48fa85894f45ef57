import { createHash } from 'node:crypto';
import type { AutoProvisioned, ClusterView, Pool } from './cluster-view.ts';
import type { NodeClass } from './objects.ts';
import { stableSuffix } from './random-names.ts';

export const poolLabel = 'agentpool';
export const subnetLabel = 'kubernetes.azure.com/network-subnet';
const gatewayMode = 'kubeegressgateway.azure.com/mode';
const spot = 'kubernetes.azure.com/scalesetpriority';
/** The subnet of a network that AKS made. */
const managedSubnet = 'aks-subnet';

/** A virtual machine of a cluster, and what is special about its node. */
export interface Machine {
  readonly name: string;
  /** Below the node resource group. */
  readonly resource: string;
  readonly osType: string;
  readonly labels: Readonly<Record<string, string>>;
  /** `key=value:effect`, as Azure writes them. */
  readonly taints: readonly string[];
  /** Of its own; undefined where it has none. */
  readonly publicAddress?: string;
}

/** The machines of all agent pools. */
export function poolMachines(cluster: ClusterView): Machine[] {
  return cluster
    .pools()
    .flatMap((pool) => Array.from({ length: pool.count }, (_, instance) => poolMachine(cluster, pool, instance)));
}

/** The number that AKS puts into the names of a cluster's scale sets; the same for all pools of a cluster. */
export function scaleSetNumber(clusterId: string): string {
  const digest = createHash('sha256').update(clusterId.toLowerCase()).digest();
  return String(10_000_000 + (digest.readUInt32BE(0) % 90_000_000));
}

function poolMachine(cluster: ClusterView, pool: Pool, instance: number): Machine {
  const scaleSet = `aks-${pool.name}-${scaleSetNumber(cluster.id)}-vmss`;
  const zone = pool.zones[instance % Math.max(1, pool.zones.length)];
  const isGateway = pool.mode.toLowerCase() === 'gateway';
  const taints = [
    ...(isGateway ? [`${gatewayMode}=true:NoSchedule`] : []),
    ...(pool.isSpot ? [`${spot}=spot:NoSchedule`] : []),
    ...pool.taints,
  ];
  const name = `${scaleSet}${instance.toString(36).padStart(6, '0')}`;
  return {
    name,
    ...(pool.hasPublicIps ? { publicAddress: cluster.machineAddress(name) } : {}),
    resource: `virtualMachineScaleSets/${scaleSet}/virtualMachines/${instance}`,
    osType: pool.osType,
    taints: [...new Set(taints)],
    labels: {
      [poolLabel]: pool.name,
      'kubernetes.azure.com/agentpool': pool.name,
      'kubernetes.azure.com/mode': pool.mode.toLowerCase(),
      [subnetLabel]: subnetName(pool.subnetId),
      'node.kubernetes.io/instance-type': pool.vmSize,
      // Without availability zones the label holds the fault domain.
      'topology.kubernetes.io/zone': zone === undefined ? '0' : `${cluster.location}-${zone}`,
      ...(isGateway ? { [gatewayMode]: 'true' } : {}),
      ...(pool.isSpot ? { [spot]: 'spot' } : {}),
      ...pool.labels,
    },
  };
}

/**
 * The machines that Karpenter made, which belong to no agent pool, although they have its labels:
 * https://learn.microsoft.com/azure/aks/node-auto-provisioning-networking
 */
export function autoProvisionedMachines(
  cluster: ClusterView,
  wanted: readonly AutoProvisioned[],
  classOf: (name: string) => NodeClass | undefined,
): Machine[] {
  return wanted.flatMap(({ nodePool, nodeClass, count }) => {
    const subnetId = classOf(nodeClass)?.spec.vnetSubnetID ?? cluster.pools()[0]?.subnetId ?? '';
    const labels = { ...karpenterLabels(nodePool, nodeClass), [subnetLabel]: subnetName(subnetId) };
    return Array.from({ length: count }, (_, index) => {
      const name = `aks-${nodePool}-${stableSuffix(`${cluster.id.toLowerCase()}/${nodePool}/${index}`, 5)}`;
      return { name, resource: `virtualMachines/${name}`, osType: 'Linux', labels, taints: [] };
    });
  });
}

function karpenterLabels(nodePool: string, nodeClass: string): Record<string, string> {
  return {
    [poolLabel]: '',
    'karpenter.azure.com/sku-cpu': '4',
    'karpenter.azure.com/sku-family': 'D',
    'karpenter.azure.com/sku-name': 'Standard_D4ds_v5',
    'karpenter.azure.com/aksnodeclass': nodeClass,
    'karpenter.sh/capacity-type': 'on-demand',
    'karpenter.sh/initialized': 'true',
    'karpenter.sh/nodepool': nodePool,
    'karpenter.sh/registered': 'true',
    'kubernetes.azure.com/agentpool': '',
    'kubernetes.azure.com/mode': 'user',
    'node.kubernetes.io/instance-type': 'Standard_D4ds_v5',
    'topology.kubernetes.io/zone': '0',
  };
}

function subnetName(subnetId: string): string {
  return subnetId === '' ? managedSubnet : (subnetId.split('/').at(-1) ?? '');
}
