import type { AgentPool } from './cluster.ts';

/** SNAT ports of one public IP on a load balancer. Source: https://learn.microsoft.com/azure/load-balancer/load-balancer-outbound-connections */
export const portsOfOneIp = 64_000;

/** SNAT ports that the cluster can need and has, at its largest. */
export interface Capacity {
  /** 0: Azure divides what there is, so nothing can be too much. */
  portsOfOneNode: number;
  nodes: number;
  needed: number;
  available: number;
  /** IPs that would be enough. */
  ipsNeeded: number;
}

/** Ports × nodes that the cluster can reach: the most nodes of every pool plus its surge while it is upgraded. */
export function capacity(pools: readonly AgentPool[], portsOfOneNode: number, ips: number): Capacity {
  const nodes = pools.reduce((sum, pool) => sum + pool.maximumNodes + surge(pool), 0);
  const needed = portsOfOneNode * nodes;
  return {
    portsOfOneNode,
    nodes,
    needed,
    available: portsOfOneIp * ips,
    ipsNeeded: Math.max(1, Math.ceil(needed / portsOfOneIp)),
  };
}

function surge(pool: AgentPool): number {
  const value = Number.parseInt(pool.maxSurge, 10);
  if (!pool.maxSurge.endsWith('%')) return value;
  return Math.ceil((pool.maximumNodes * value) / 100);
}
