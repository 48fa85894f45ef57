import { poolLabel, subnetLabel } from './machines.ts';
import type { Node } from './objects.ts';

/** A virtual machine of a cluster, and where it belongs. */
export interface PoolNode {
  readonly name: string;
  /** Empty where it is of no agent pool: the cluster provisioned it itself. */
  readonly pool: string;
  /** Name of its subnet, which for a node without a pool is beside that of the first pool. */
  readonly subnet?: string;
}

/** Nodes with their pools, as the labels of AKS say: https://learn.microsoft.com/azure/aks/use-labels */
export function poolNodes(nodes: readonly Pick<Node, 'metadata'>[]): PoolNode[] {
  return nodes.map(({ metadata: { name, labels = {} } }) => {
    const subnet = labels[subnetLabel];
    return { name, pool: poolOf(labels), ...(subnet === undefined ? {} : { subnet }) };
  });
}

function poolOf(labels: Readonly<Record<string, string>>): string {
  return labels[`kubernetes.azure.com/${poolLabel}`] ?? labels[poolLabel] ?? '';
}
