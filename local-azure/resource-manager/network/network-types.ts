import type { Json } from '../../state/json.ts';
import { parseResourceId, same } from '../../state/resource-id.ts';
import { firewallType, networkInterfaceType } from '../../state/resource-types.ts';
import type { Resource } from '../../state/state.ts';
import { balancerChildren, loadBalancers } from './load-balancers.ts';
import { natGateways } from './nat-gateways.ts';
import { childHandlers } from './network-children.ts';
import { securityGroups, securityRules } from './network-security-groups.ts';
import { resource } from './network-shapes.ts';
import { networkHandlers, type NetworkKind, type NetworkOptions } from './network.ts';
import { prefixes } from './public-ip-prefixes.ts';
import { publicIps } from './public-ips.ts';
import type { ResourceHandlers, Services } from '../request.ts';
import { routes, routeTables } from './route-tables.ts';
import { subnets } from './subnets.ts';
import { virtualNetworks } from './virtual-networks.ts';

const writable = [publicIps, prefixes, natGateways, routeTables, securityGroups, virtualNetworks, subnets];
const writableChildren = [routes, securityRules];

/** AKS and the cloud controller keep the load balancers; firewalls and the interfaces of appliances come from the scenario. */
const readable: readonly NetworkKind[] = [
  loadBalancers,
  { type: firewallType, shape: resource('AzureFirewall', {}) },
  { type: networkInterfaceType, shape: resource('NetworkInterface', {}) },
];

/** Every type of Microsoft.Network that local Azure has, as role definitions spell it. */
export const networkTypeNames: readonly string[] = [
  ...[...writable, ...readable, ...writableChildren, ...balancerChildren].map(({ type }) => type),
];

/** What Microsoft.Network does with its types. */
export function networkTypes(options: NetworkOptions): Record<string, ResourceHandlers> {
  return Object.fromEntries([
    ...writable.map((kind) => [kind.type, networkHandlers(options, kind)]),
    ...writableChildren.map((children) => [children.type, childHandlers(options, children)]),
    ...readable.map((kind) => [kind.type, reads(networkHandlers(options, kind))]),
    ...balancerChildren.map((children) => [children.type, reads(childHandlers(options, children))]),
  ]) as Record<string, ResourceHandlers>;
}

/** A resource as its GET shows it, with what Microsoft.Network adds for that. */
export function shownResource(resource: Resource, services: Services): Json {
  const type = parseResourceId(resource.id)?.type ?? '';
  const kind = [...writable, ...readable].find((candidate) => same(candidate.type, type));
  return kind?.shown?.(resource, services) ?? resource;
}

function reads({ get, list }: ResourceHandlers): ResourceHandlers {
  return { ...(get ? { get } : {}), ...(list ? { list } : {}) };
}
