import { firewallType, loadBalancerType, natGatewayType, routeTableType } from '../state/resource-types.ts';
import { networkHandlers, type NetworkKind, type NetworkOptions } from './network.ts';
import { prefixes, publicIps } from './public-ips.ts';
import type { ResourceHandlers } from './request.ts';
import { subnets, virtualNetworks } from './virtual-networks.ts';

const plain = (type: string): NetworkKind => ({ type, wanted: ({ body }) => body });

const writable: readonly NetworkKind[] = [
  publicIps,
  prefixes,
  plain(natGatewayType),
  plain(routeTableType),
  virtualNetworks,
  subnets,
];

/** AKS and the cloud controller keep the load balancers; firewalls come from the scenario. */
const readable: readonly NetworkKind[] = [plain(loadBalancerType), plain(firewallType)];

/** Every type of Microsoft.Network that local Azure has, as role definitions spell it. */
export const networkTypeNames: readonly string[] = [...writable, ...readable].map(({ type }) => type);

/** What Microsoft.Network does with its types. */
export function networkTypes(options: NetworkOptions): Record<string, ResourceHandlers> {
  const reads = readable.map((kind) => {
    const { get, list } = networkHandlers(options, kind);
    return [kind.type, { ...(get ? { get } : {}), ...(list ? { list } : {}) }] as const;
  });
  return Object.fromEntries([
    ...writable.map((kind) => [kind.type, networkHandlers(options, kind)] as const),
    ...reads,
  ]);
}
