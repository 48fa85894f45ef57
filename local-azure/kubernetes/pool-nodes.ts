import { poolLabel } from './nodes.ts';
import type { Node } from './objects.ts';

/** A virtual machine of a cluster, and the pool that it belongs to. */
export interface PoolNode {
  readonly name: string;
  readonly pool: string;
}

/** Nodes with their pools, as the label of AKS says. */
export function poolNodes(nodes: readonly Pick<Node, 'metadata'>[]): PoolNode[] {
  return nodes.map(({ metadata }) => ({ name: metadata.name, pool: metadata.labels?.[poolLabel] ?? '' }));
}
