import type { Family } from '../kubernetes/cluster-view.ts';
import type { PoolNode } from '../kubernetes/pool-nodes.ts';
import { derivedAddress } from '../state/addresses.ts';
import { ids, list, object, text, type Json } from '../state/json.ts';
import { frontendAddress, isBasic, loadBalancerId } from '../state/load-balancer.ts';
import { same } from '../state/resource-id.ts';
import type { Resource } from '../state/state.ts';
import { pick, publicAddresses, type AzureView } from './public-addresses.ts';

const portsOfAddress = 64_000;
/** Ports of a node where Azure divides them itself, in pools of up to 50 nodes. */
const defaultPorts = 1024;

/**
 * A load balancer gives each node its ports on the outbound rule's first address until that has no more, then on the next; of a prefix
 * it may be any. On a Basic one, which has no outbound rules, traffic leaves by the frontend of any Service, or by an address that belongs to nobody.
 * Source: https://cloud-provider-azure.sigs.k8s.io/topics/loadbalancer/
 */
export function balancerAddress(
  azure: AzureView,
  cluster: Resource,
  node: PoolNode,
  family: Family,
): string | undefined {
  const balancer = object(azure.get(loadBalancerId(cluster))?.properties);
  const frontends = list(balancer.frontendIPConfigurations).map(object);
  const addressesOf = (frontend: Json): string[] => publicAddresses(azure, [frontendAddress(frontend)], family);
  if (isBasic(cluster)) {
    const anybodys = family === 'IPv4' ? derivedAddress(cluster.id) : undefined;
    return pick(frontends.flatMap(addressesOf), node.name) ?? anybodys;
  }
  const rule = object(object(list(balancer.outboundRules)[0]).properties);
  const outbound = ids(rule.frontendIPConfigurations).flatMap((id) => {
    const addresses = frontends.filter((frontend) => same(text(frontend.id), id)).flatMap(addressesOf);
    return addresses.map(() => addresses);
  });
  const ports = Number(rule.allocatedOutboundPorts ?? 0) || defaultPorts;
  const index = Math.floor(((nodeIndex(cluster, node) + 1) * ports - 1) / portsOfAddress);
  return pick(outbound[Math.min(index, outbound.length - 1)] ?? [], node.name);
}

/** A node's place among all nodes of the cluster; its name ends with its number in its scale set, to base 36. */
function nodeIndex(cluster: Resource, { pool, name: node }: PoolNode): number {
  const pools = list(object(cluster.properties).agentPoolProfiles).map(object);
  const place = pools.findIndex(({ name }) => name === pool);
  const instance = Number.parseInt(/vmss(.{6})$/.exec(node)?.[1] ?? '0', 36);
  return pools.slice(0, Math.max(0, place)).reduce((sum, { count }) => sum + Number(count ?? 0), instance);
}
