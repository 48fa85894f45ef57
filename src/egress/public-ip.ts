import { lastName, parseResourceId, sameId } from '../azure/resource-id.ts';
import { object, text, type Json } from '../json.ts';
import type { Family } from './addresses.ts';
import type { Cluster } from './cluster.ts';
import type { IpSku, PinnableExit } from './exits.ts';

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
  /** The prefix that it was drawn from. */
  prefixId: string | undefined;
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
    prefixId: text(object(properties.publicIPPrefix).id) || undefined,
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

/** For what an existing IP is meant. */
export interface Use {
  cluster: Cluster;
  exit: PinnableExit;
  family: Family;
  /** Value of the {@link ownerTag} for the cluster. */
  owner: string;
  /** The workflow names the IP itself. */
  named: boolean;
}

/**
 * Whether an existing IP can be pinned to an exit: of its SKU, family and region, static, free or in use there already, and meant for the cluster.
 * Source: https://learn.microsoft.com/azure/aks/load-balancer-standard#provide-your-own-outbound-public-ips-or-prefixes
 */
export function unsuitable(ip: PublicIp, use: Use): Unsuitable | undefined {
  const { exit, family } = use;
  const another = 'Choose another ip-name (the action creates the IP), or';
  const wrongSku = unsuitableSku(ip, exit, another);
  if (wrongSku) return wrongSku;
  if (ip.allocation.toLowerCase() !== 'static') {
    return {
      problem: `is allocated dynamically, so its address changes`,
      next: `${another} make it static: az network public-ip update --ids ${ip.id} --allocation-method Static`,
    };
  }
  if (ip.version !== family) {
    return { problem: `is an ${ip.version} address`, next: `${another} name an ${family} one.` };
  }
  if (region(ip.location) !== region(exit.location)) {
    return {
      problem: `is in ${ip.location}, the ${exit.title} in ${exit.location}`,
      next: `${another} name one in ${exit.location}.`,
    };
  }
  return unsuitableUse(ip, use, another);
}

/** What uses a public IP takes those of its own SKU only. */
function unsuitableSku(ip: PublicIp, { sku, title }: PinnableExit, another: string): Unsuitable | undefined {
  if (ip.sku.toLowerCase() === sku.toLowerCase()) return undefined;
  const ways: Record<IpSku, string> = {
    Basic:
      'Name a Basic static IP that exists, or migrate the cluster: az aks update --load-balancer-sku standard (https://aka.ms/aks/basic-to-standard-load-balancer).',
    Standard: `${another} upgrade this one: az network public-ip update --ids ${ip.id} --sku Standard`,
    StandardV2: `${another} name one of SKU StandardV2.`,
  };
  return { problem: `has SKU ${ip.sku}; the ${title} takes ${sku} only`, next: ways[sku] };
}

function unsuitableUse(ip: PublicIp, use: Use, another: string): Unsuitable | undefined {
  const { owner, named } = use;
  const reserved = Object.keys(ip.tags).find((key) => /^(service|k8s-azure-service|aks-managed-.*)$/i.test(key));
  if (reserved !== undefined) {
    return {
      problem: `carries the tag ${reserved}: Kubernetes or AKS manages it and may delete it`,
      next: `${another} name one that is not managed.`,
    };
  }
  if (ip.attachedTo !== undefined && !isUserOf(ip.attachedTo, use)) {
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

/** True where what uses an IP is the exit: a frontend of the cluster's load balancer, or the NAT gateway. */
export function isUserOf(user: string, { cluster, exit }: Pick<Use, 'cluster' | 'exit'>): boolean {
  if (exit.pin === 'nat-gateway') return sameId(user, exit.id);
  return exit.pin === 'managed-nat-gateway' ? isManagedGatewayOf(user, cluster) : isOnBalancerOf(user, cluster);
}

/** True for a NAT gateway that AKS manages for the cluster. */
export function isManagedGatewayOf(user: string, cluster: Cluster): boolean {
  return user.toLowerCase().startsWith(`${nodeNetwork(cluster)}/natGateways/`.toLowerCase());
}

/** True for a frontend of the cluster's own load balancer, which may carry outbound rule and Service at once. */
export function isOnBalancerOf(user: string, cluster: Cluster): boolean {
  return user.toLowerCase().startsWith(`${balancerId(cluster)}/`.toLowerCase());
}

/** The id of the load balancer that AKS keeps for the cluster's public Services. */
export function balancerId(cluster: Cluster): string {
  return `${nodeNetwork(cluster)}/loadBalancers/kubernetes`;
}

/** What ids of network resources begin with that AKS makes for the cluster. */
function nodeNetwork({ id, nodeResourceGroup }: Cluster): string {
  const subscription = id.split('/')[2] ?? '';
  return `/subscriptions/${subscription}/resourceGroups/${nodeResourceGroup}/providers/Microsoft.Network`;
}

/** Azure writes a region as `westeurope` or `West Europe`. */
export function region(location: string): string {
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

/** The addresses of a list of effective ones that are not in the pinned set. */
export function othersThan(effective: readonly EffectiveAddress[], ids: readonly string[]): EffectiveAddress[] {
  return effective.filter((entry) => !ids.some((id) => sameId(id, entry.id)));
}

/** `demo-egress (20.1.2.3)` */
export function nameAddress(entry: { id: string; address: string | undefined }): string {
  return entry.address === undefined ? lastName(entry.id) : `${entry.address} (${lastName(entry.id)})`;
}

/** What a new pinned IP is like. */
export interface NewIp {
  location: string;
  sku: IpSku;
  family: Family;
  owner: string;
  tags: Record<string, string>;
  zones: readonly string[];
  /** The prefix that it is drawn from. */
  prefixId: string | undefined;
}

/** The body that creates a pinned IP. SKU and allocation are always sent: without them Azure takes Basic and Dynamic. */
export function newPublicIp({ location, sku, family, owner, tags, zones, prefixId }: NewIp): Json {
  return {
    location,
    sku: { name: sku, tier: 'Regional' },
    ...(zones.length > 0 ? { zones: [...zones] } : {}),
    properties: {
      publicIPAllocationMethod: 'Static',
      publicIPAddressVersion: family,
      ...(prefixId === undefined ? {} : { publicIPPrefix: { id: prefixId } }),
    },
    tags: { ...tags, [ownerTag]: owner },
  };
}

/** Reads a prefix as an effective address by its CIDR. */
export function prefixCidr(body: Json): string | undefined {
  return text(object(body.properties).ipPrefix) || undefined;
}
