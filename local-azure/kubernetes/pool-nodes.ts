import { poolLabel } from './nodes.ts';
import type { Node } from './objects.ts';

/** A virtual machine of a cluster, and the pool that it belongs to. */
export interface PoolNode {
  readonly name: string;
  readonly pool: string;
}

/** Nodes with their pools, as the labels of AKS say: https://learn.microsoft.com/azure/aks/use-labels */
export function poolNodes(nodes: readonly Pick<Node, 'metadata'>[]): PoolNode[] {
  return nodes.map(({ metadata }) => ({ name: metadata.name, pool: poolOf(metadata.labels ?? {}) }));
}

function poolOf(labels: Readonly<Record<string, string>>): string {
  return labels[`kubernetes.azure.com/${poolLabel}`] ?? labels[poolLabel] ?? '';
}
