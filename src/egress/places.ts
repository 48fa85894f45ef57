import type { AgentPool, Cluster } from './cluster.ts';
import { subnetOf, type Network } from './network.ts';
import type { NodeGroup } from './node-groups.ts';
import { pathOf } from './paths/kinds.ts';
import type { EgressPath, Place } from './paths/path.ts';

/** The paths of a cluster's pools, as far as Azure alone tells: those that have nodes, or all where none has any. */
export function pathsOfPools(cluster: Cluster, network: Network, skipped: readonly string[]): EgressPath[] {
  const pools = cluster.pools.filter(({ name }) => !skipped.includes(name));
  const present = pools.filter(({ hasNodes }) => hasNodes);
  return (present.length > 0 ? present : pools).map((pool) => pathOfPool(cluster, network, pool));
}

/** The path of a pool, whether it has nodes or not. */
export function pathOfPool(cluster: Cluster, network: Network, pool: AgentPool): EgressPath {
  const subnet = subnetOf(network, pool.podSubnetId ?? pool.nodeSubnetId);
  return pathOf({ group: pool.name, cluster, pool, isVirtual: false, nodeAddresses: [], subnet, network });
}

/** The paths of the node groups that there are. */
export function pathsOfGroups(cluster: Cluster, network: Network, groups: readonly NodeGroup[]): EgressPath[] {
  return groups.map((group) => pathOf(placeOf(cluster, network, group)));
}

function placeOf(cluster: Cluster, network: Network, group: NodeGroup): Place {
  const { name, isVirtual, externalAddresses: nodeAddresses } = group;
  const pool = cluster.pools.find((candidate) => candidate.name === name);
  return {
    group: name,
    cluster,
    pool,
    isVirtual,
    nodeAddresses,
    subnet: subnetOf(network, subnetIdOf(cluster, pool, group)),
    network,
  };
}

function subnetIdOf(
  cluster: Cluster,
  pool: AgentPool | undefined,
  { isVirtual, subnetId }: NodeGroup,
): string | undefined {
  if (isVirtual) return virtualNodeSubnetId(cluster);
  if (pool) return pool.podSubnetId ?? pool.nodeSubnetId;
  // Nodes that AKS provisions by itself are where the first pool is, unless their node class says otherwise.
  return subnetId ?? cluster.pools[0]?.nodeSubnetId;
}

/** The subnet of virtual nodes, which is in the network of the pools. */
export function virtualNodeSubnetId({ pools, virtualNodeSubnet }: Cluster): string | undefined {
  const sibling = pools[0]?.nodeSubnetId;
  return virtualNodeSubnet === undefined ? undefined : sibling?.replace(/[^/]+$/, virtualNodeSubnet);
}
