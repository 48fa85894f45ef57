import { sameId } from '../azure/resource-id.ts';
import { list, object, text, type Json } from '../json.ts';

export interface AgentPool {
  name: string;
  osType: string;
  /** The most nodes that the pool can have: the autoscaler's maximum, else the count. */
  maximumNodes: number;
  /** It has nodes now, or does not say how many. */
  hasNodes: boolean;
  /** `maxSurge` as given: a number or a percentage. */
  maxSurge: string;
  nodePublicIp: boolean;
  /** The prefix that the public IPs of its nodes are drawn from. */
  nodePublicIpPrefixId: string | undefined;
  provisioningState: string;
  /** The user's own subnets; undefined in a network that AKS manages, and for pods that have none of their own. */
  nodeSubnetId: string | undefined;
  podSubnetId: string | undefined;
}

/** Where a cluster's outbound rule, or the NAT gateway that AKS manages for it, takes addresses from: exactly one of the three is in use. */
export interface OutboundProfile {
  managedCount: number | undefined;
  managedCountIpv6: number | undefined;
  publicIpIds: string[];
  prefixIds: string[];
}

/** What the cluster says of a NAT gateway that AKS manages for it. */
export interface ManagedGateway {
  isV2: boolean;
  outbound: OutboundProfile;
  /** As `effectiveIds` of the load balancer. */
  effectiveIds: string[];
}

/** What the action needs to know of a managed cluster, as plain data. */
export interface Cluster {
  id: string;
  name: string;
  location: string;
  nodeResourceGroup: string;
  provisioningState: string;
  powerState: string;
  outboundType: string;
  loadBalancerSku: string;
  outbound: OutboundProfile;
  /** Ids of public IPs or prefixes that Azure says are in effect. Old until an operation has succeeded. */
  effectiveIds: string[];
  /** The NAT gateway that AKS manages, where the outbound type is one. */
  gateway: ManagedGateway;
  /** 0: Azure divides the ports itself. */
  allocatedOutboundPorts: number;
  authorizedRanges: string[];
  privateCluster: boolean;
  /** Names under which the API server is reached. */
  apiServerHosts: string[];
  /** Users sign in by Entra: https://learn.microsoft.com/azure/aks/enable-authentication-microsoft-entra-id */
  entra: boolean;
  /** Commands may be run in the cluster through Azure. */
  runsCommands: boolean;
  /** Pods are told to leave through an HTTP proxy. */
  httpProxy: boolean;
  /** Nodes and pods have IPv6 addresses, too. */
  dualStack: boolean;
  /** Nobody but AKS may write to the node resource group. */
  nodeResourceGroupLocked: boolean;
  /** AKS makes nodes by itself, beside those of the pools. */
  autoProvisioned: boolean;
  /** Name of the subnet of virtual nodes; undefined where there are none, or Azure does not tell. */
  virtualNodeSubnet: string | undefined;
  /** Subnet of the API server, where it has one in the user's network. */
  apiServerSubnetId: string | undefined;
  pools: AgentPool[];
  /** Object id of the control plane identity; undefined for a service principal, of which only the client id is known. */
  principalId: string | undefined;
  etag: string | undefined;
}

/** Reads a managed cluster as Resource Manager shows it. Source: https://learn.microsoft.com/rest/api/aks/managed-clusters/get */
export function readCluster(body: Json): Cluster {
  const properties = object(body.properties);
  const network = object(properties.networkProfile);
  const balancer = object(network.loadBalancerProfile);
  const access = object(properties.apiServerAccessProfile);
  return {
    id: text(body.id),
    name: text(body.name),
    location: text(body.location),
    nodeResourceGroup: text(properties.nodeResourceGroup),
    provisioningState: text(properties.provisioningState),
    powerState: text(object(properties.powerState).code) || 'Running',
    outboundType: text(network.outboundType) || 'loadBalancer',
    loadBalancerSku: text(network.loadBalancerSku).toLowerCase(),
    outbound: readOutbound(balancer),
    effectiveIds: ids(balancer.effectiveOutboundIPs),
    gateway: readGateway(network),
    allocatedOutboundPorts: Number(balancer.allocatedOutboundPorts ?? 0),
    authorizedRanges: list(access.authorizedIPRanges).map(text),
    dualStack: isDualStack(network, balancer),
    privateCluster: access.enablePrivateCluster === true,
    apiServerHosts: [properties.fqdn, properties.privateFQDN, properties.azurePortalFQDN]
      .map(text)
      .filter((host) => host !== ''),
    entra: (properties.aadProfile ?? undefined) !== undefined,
    runsCommands: access.disableRunCommand !== true,
    httpProxy: usesProxy(object(properties.httpProxyConfig)),
    nodeResourceGroupLocked: isLockedDown(body),
    autoProvisioned: text(object(properties.nodeProvisioningProfile).mode).toLowerCase() === 'auto',
    virtualNodeSubnet: virtualNodeSubnet(object(properties.addonProfiles)),
    apiServerSubnetId: text(access.subnetId) || undefined,
    pools: list(properties.agentPoolProfiles).map((pool) => readPool(object(pool))),
    principalId: principal(body),
    etag: typeof body.eTag === 'string' ? body.eTag : undefined,
  };
}

/** A proxy can be configured and turned off. Source: https://learn.microsoft.com/azure/aks/http-proxy */
function usesProxy({ httpProxy, httpsProxy, enabled }: Json): boolean {
  return [httpProxy, httpsProxy].some((proxy) => text(proxy) !== '') && enabled !== false;
}

function readOutbound(balancer: Json): OutboundProfile {
  const managed = object(balancer.managedOutboundIPs);
  return {
    managedCount: count(managed.count),
    managedCountIpv6: count(managed.countIPv6),
    publicIpIds: ids(object(balancer.outboundIPs).publicIPs),
    prefixIds: ids(object(balancer.outboundIPPrefixes).publicIPPrefixes),
  };
}

/** Source: https://learn.microsoft.com/azure/aks/nat-gateway (its own IPs and prefixes are plain ids, unlike those of the load balancer) */
function readGateway(network: Json): ManagedGateway {
  const profile = object(network.natGatewayProfile);
  const managed = object(profile.managedOutboundIPProfile);
  // A preview spelled the SKU as an outbound type.
  const isV2 = [text(profile.sku), text(network.outboundType)].some((name) => /V2$/i.test(name));
  return {
    isV2,
    outbound: {
      managedCount: count(managed.count),
      managedCountIpv6: count(managed.countIPv6),
      publicIpIds: list(object(profile.outboundIPs).publicIPs).map(text),
      prefixIds: list(object(profile.outboundIPPrefixes).publicIPPrefixes).map(text),
    },
    effectiveIds: ids(profile.effectiveOutboundIPs),
  };
}

function isDualStack(network: Json, balancer: Json): boolean {
  const families = list(network.ipFamilies).map((family) => text(family).toLowerCase());
  return families.includes('ipv6') || readOutbound(balancer).managedCountIpv6 !== undefined;
}

/** An Automatic cluster is always locked down. Source: https://learn.microsoft.com/azure/aks/node-resource-group-lockdown */
function isLockedDown(body: Json): boolean {
  const { restrictionLevel } = object(object(body.properties).nodeResourceGroupProfile);
  return (
    text(restrictionLevel).toLowerCase() === 'readonly' || text(object(body.sku).name).toLowerCase() === 'automatic'
  );
}

/** Source: https://learn.microsoft.com/azure/aks/virtual-nodes-cli (Azure spells the add-on's name with either case) */
function virtualNodeSubnet(addons: Json): string | undefined {
  const [, addon] = Object.entries(addons).find(([name]) => name.toLowerCase() === 'aciconnectorlinux') ?? [];
  const { enabled, config } = object(addon);
  return enabled === true ? text(object(config).SubnetName) || undefined : undefined;
}

function readPool(pool: Json): AgentPool {
  const nodes = Number(pool.count ?? 0);
  const autoscaled = pool.enableAutoScaling === true ? Number(pool.maxCount ?? nodes) : nodes;
  return {
    name: text(pool.name),
    osType: text(pool.osType) || 'Linux',
    maximumNodes: Math.max(autoscaled, nodes),
    // AKS surges by one node where nothing else is set: https://learn.microsoft.com/azure/aks/upgrade-aks-cluster#customize-node-surge-upgrade
    maxSurge: text(object(pool.upgradeSettings).maxSurge) || '1',
    hasNodes: pool.count !== 0,
    provisioningState: text(pool.provisioningState),
    nodePublicIp: pool.enableNodePublicIP === true,
    nodePublicIpPrefixId: text(pool.nodePublicIPPrefixID) || undefined,
    nodeSubnetId: text(pool.vnetSubnetID) || undefined,
    podSubnetId: text(pool.podSubnetID) || undefined,
  };
}

function principal(body: Json): string | undefined {
  const identity = object(body.identity);
  if (typeof identity.principalId === 'string') return identity.principalId;
  const [assigned] = Object.values(object(identity.userAssignedIdentities));
  const id = object(assigned).principalId;
  return typeof id === 'string' ? id : undefined;
}

/**
 * True on a Basic load balancer, which has no outbound rules: there the frontend of a Service is what pods leave from.
 * Azure has retired it, and creates no Basic IPs any more: https://learn.microsoft.com/azure/load-balancer/load-balancer-basic-upgrade-guidance
 */
export function isBasic(cluster: Cluster): boolean {
  return cluster.loadBalancerSku === 'basic';
}

/** True where the outbound type is the load balancer. */
export function isBalanced({ outboundType }: Cluster): boolean {
  return outboundType.toLowerCase() === 'loadbalancer';
}

/** True where the outbound type is a NAT gateway that AKS manages; a preview spelled its SKU as a type of its own. */
export function isManagedGateway({ outboundType }: Cluster): boolean {
  return outboundType.toLowerCase().startsWith('managednatgateway');
}

/** Subnets of the user's network in which nodes or pods of the pools are, each once. */
export function poolSubnetIds({ pools }: Cluster): string[] {
  return distinctIds(pools.flatMap(({ nodeSubnetId, podSubnetId }) => [nodeSubnetId ?? [], podSubnetId ?? []].flat()));
}

/** The state of an operation that runs on the cluster or one of its pools; undefined when nothing runs and it may be written. */
export function busyState({ provisioningState, pools }: Cluster): string | undefined {
  const states = [provisioningState, ...pools.map((pool) => pool.provisioningState)];
  return states.find(isTransient);
}

/** True for a provisioning state that an operation in progress shows. */
export function isTransient(state: string): boolean {
  return !['succeeded', 'failed', 'canceled', ''].includes(state.toLowerCase());
}

/** True when every id is among the others, and there is one. */
export function isWithin(ids: readonly string[], others: readonly string[]): boolean {
  return ids.length > 0 && ids.every((id) => others.some((other) => sameId(id, other)));
}

/** True when both lists of ids name the same resources. */
export function sameIds(left: readonly string[], right: readonly string[]): boolean {
  return (
    left.every((id) => right.some((other) => sameId(id, other))) &&
    right.every((id) => left.some((other) => sameId(id, other)))
  );
}

/** The ids, each once, in the spelling that comes first. */
export function distinctIds(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.findIndex((other) => sameId(other, id)) === index);
}

function ids(value: unknown): string[] {
  return list(value).map((entry) => text(object(entry).id));
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 ? value : undefined;
}
