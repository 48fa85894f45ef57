import { lastName, parseResourceId, sameId } from '../azure/resource-id.ts';
import { object, text, type Json } from '../json.ts';
import type { Cluster } from './cluster.ts';
import { isBasic } from './paths.ts';

/** Tag by which the action knows an IP that it created, and for which cluster: `resource-group/cluster`. */
export const ownerTag = 'aks-egress-ip';

/** A public IP address resource, as plain data. */
export interface PublicIp {
  id: string;
  name: string;
  resourceGroup: string;
  location: string;
  sku: string;
  allocation: string;
  version: string;
  /** Missing while Azure still allocates it. */
  address: string | undefined;
  /** Id of the frontend, network interface or NAT gateway that uses it. */
  attachedTo: string | undefined;
  tags: Record<string, string>;
  provisioningState: string;
}

/** Reads a public IP as Resource Manager shows it. Source: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-addresses/get */
export function readPublicIp(body: Json): PublicIp {
  const properties = object(body.properties);
  const id = text(body.id);
  const users = [object(properties.ipConfiguration).id, object(properties.natGateway).id];
  return {
    id,
    name: text(body.name),
    resourceGroup: parseResourceId(id)?.resourceGroup ?? '',
    location: text(body.location),
    sku: text(object(body.sku).name) || 'Basic',
    allocation: text(properties.publicIPAllocationMethod),
    version: text(properties.publicIPAddressVersion) || 'IPv4',
    address: text(properties.ipAddress) || undefined,
    attachedTo: users.find((user): user is string => typeof user === 'string'),
    tags: Object.fromEntries(Object.entries(object(body.tags)).map(([key, value]) => [key, text(value)])),
    provisioningState: text(properties.provisioningState),
  };
}

/** The value of the {@link ownerTag} for a cluster. */
export function ownerOf(resourceGroup: string, clusterName: string): string {
  return `${resourceGroup}/${clusterName}`.toLowerCase();
}

/** True when the action created this IP for this cluster; only such an IP may it ever delete. */
export function isOwn(ip: PublicIp, owner: string): boolean {
  return ip.tags[ownerTag]?.toLowerCase() === owner;
}

/** Why an existing IP cannot be the cluster's egress address, and what to do. */
export interface Unsuitable {
  problem: string;
  next: string;
}

/**
 * Whether an existing IP can be pinned to the cluster: of its load balancer's SKU, static, IPv4, same region, free or on this cluster already, and meant for it.
 * Source: https://learn.microsoft.com/azure/aks/load-balancer-standard#provide-your-own-outbound-public-ips-or-prefixes
 */
export function unsuitable(ip: PublicIp, cluster: Cluster, owner: string, named: boolean): Unsuitable | undefined {
  const another = 'Choose another ip-name (the action creates the IP), or';
  const wrongSku = unsuitableSku(ip, cluster, another);
  if (wrongSku) return wrongSku;
  if (ip.allocation.toLowerCase() !== 'static') {
    return {
      problem: `is allocated dynamically, so its address changes`,
      next: `${another} make it static: az network public-ip update --ids ${ip.id} --allocation-method Static`,
    };
  }
  if (ip.version !== 'IPv4') return { problem: `is an ${ip.version} address`, next: `${another} name an IPv4 one.` };
  if (region(ip.location) !== region(cluster.location)) {
    return {
      problem: `is in ${ip.location}, the cluster in ${cluster.location}`,
      next: `${another} name one in ${cluster.location}.`,
    };
  }
  return unsuitableUse(ip, cluster, owner, named, another);
}

/** A load balancer and its IPs are of one SKU. */
function unsuitableSku(ip: PublicIp, cluster: Cluster, another: string): Unsuitable | undefined {
  const wanted = isBasic(cluster) ? 'Basic' : 'Standard';
  if (ip.sku.toLowerCase() === wanted.toLowerCase()) return undefined;
  return {
    problem: `has SKU ${ip.sku}; the cluster's load balancer takes ${wanted} only`,
    next: isBasic(cluster)
      ? 'Name a Basic static IP that exists, or migrate the cluster: az aks update --load-balancer-sku standard (https://aka.ms/aks/basic-to-standard-load-balancer).'
      : `${another} upgrade this one: az network public-ip update --ids ${ip.id} --sku Standard`,
  };
}

function unsuitableUse(
  ip: PublicIp,
  cluster: Cluster,
  owner: string,
  named: boolean,
  another: string,
): Unsuitable | undefined {
  const reserved = Object.keys(ip.tags).find((key) => /^(service|k8s-azure-service|aks-managed-.*)$/i.test(key));
  if (reserved !== undefined) {
    return {
      problem: `carries the tag ${reserved}: Kubernetes or AKS manages it and may delete it`,
      next: `${another} name one that is not managed.`,
    };
  }
  if (ip.attachedTo !== undefined && !isOnBalancerOf(ip.attachedTo, cluster)) {
    return { problem: `is in use by ${ip.attachedTo}`, next: `${another} detach it there first.` };
  }
  const tagged = ip.tags[ownerTag];
  if (tagged !== undefined && !isOwn(ip, owner)) {
    return {
      problem: `belongs to the cluster ${tagged} (tag ${ownerTag})`,
      next: `${another} remove that tag if the other cluster does not need it any more.`,
    };
  }
  if (tagged === undefined && !named) {
    return {
      problem: 'was not created by this action',
      next: `If it is meant for this cluster, say so: ip-name: ${ip.name}. It will be used, never changed or deleted.`,
    };
  }
  return undefined;
}

/** True for a frontend of the cluster's own load balancer, which may carry outbound rule and Service at once. */
export function isOnBalancerOf(user: string, cluster: Cluster): boolean {
  return user.toLowerCase().startsWith(`${balancerId(cluster)}/`.toLowerCase());
}

/** The id of the load balancer that AKS keeps for the cluster's public Services. */
export function balancerId(cluster: Cluster): string {
  const subscription = cluster.id.split('/')[2] ?? '';
  return `/subscriptions/${subscription}/resourceGroups/${cluster.nodeResourceGroup}/providers/Microsoft.Network/loadBalancers/kubernetes`;
}

/** Azure writes a region as `westeurope` or `West Europe`. */
function region(location: string): string {
  return location.replaceAll(' ', '').toLowerCase();
}

/** One address or CIDR that Azure says is in effect for the cluster's egress. */
export interface EffectiveAddress {
  id: string;
  /** An address, or the CIDR of a prefix. */
  address: string;
  /** AKS created it and deletes it when it is replaced. */
  managed: boolean;
}

/** Names and ids of the pinned set: `NAME`, or `NAME-1`, `NAME-2`, … when there are more. */
export function pinnedNames(name: string, count: number): string[] {
  return count === 1 ? [name] : Array.from({ length: count }, (_, index) => `${name}-${String(index + 1)}`);
}

/** The addresses of a list of effective ones that are not in the pinned set. */
export function othersThan(effective: readonly EffectiveAddress[], ids: readonly string[]): EffectiveAddress[] {
  return effective.filter((entry) => !ids.some((id) => sameId(id, entry.id)));
}

/** `demo-egress (20.1.2.3)` */
export function nameAddress(entry: { id: string; address: string | undefined }): string {
  return entry.address === undefined ? lastName(entry.id) : `${entry.address} (${lastName(entry.id)})`;
}

/** The body that creates a pinned IP. SKU and allocation are always sent: without them Azure takes Basic and Dynamic. */
export function newPublicIp(options: {
  location: string;
  owner: string;
  tags: Record<string, string>;
  zones: readonly string[];
}): Json {
  return {
    location: options.location,
    sku: { name: 'Standard', tier: 'Regional' },
    ...(options.zones.length > 0 ? { zones: [...options.zones] } : {}),
    properties: { publicIPAllocationMethod: 'Static', publicIPAddressVersion: 'IPv4' },
    tags: { ...options.tags, [ownerTag]: options.owner },
  };
}

/** Reads a prefix as an effective address by its CIDR. */
export function prefixCidr(body: Json): string | undefined {
  return text(object(body.properties).ipPrefix) || undefined;
}
