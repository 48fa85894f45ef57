import { list, object, type Json } from '../json.ts';

/** One of the three exclusive ways to give a load balancer, or a managed NAT gateway, its outbound addresses. */
export type OutboundChoice =
  | { managed: { count: number; countIPv6?: number } }
  | { publicIpIds: readonly string[] }
  | { prefixIds: readonly string[] };

/** What the action changes of a cluster; everything else goes back as it was read. */
export interface ClusterChange {
  outbound?: OutboundChoice;
  /** Of the NAT gateway that AKS manages. */
  gatewayOutbound?: OutboundChoice;
  allocatedOutboundPorts?: number;
  authorizedRanges?: readonly string[];
}

/**
 * The body of the PUT that makes a change and leaves every other property, known or unknown, as it was read.
 * The two outbound options that are not in use are sent as null: leaving them out does not unset them.
 * Left out is only what Azure alone sets and refuses or ignores in requests.
 * Source: https://learn.microsoft.com/azure/aks/load-balancer-standard
 */
export function updatedBody(read: Json, change: ClusterChange): Json {
  const body = structuredClone(read);
  for (const key of ['eTag', 'systemData']) Reflect.deleteProperty(body, key);
  const properties = object(body.properties);
  for (const key of ['provisioningState', 'powerState', 'fqdn', 'privateFQDN', 'azurePortalFQDN']) {
    Reflect.deleteProperty(properties, key);
  }
  for (const pool of list(properties.agentPoolProfiles)) {
    // A pool's powerState stays: it is how a stopped pool remains stopped.
    for (const key of ['provisioningState', 'eTag']) Reflect.deleteProperty(object(pool), key);
  }
  Reflect.deleteProperty(object(object(properties.networkProfile).loadBalancerProfile), 'effectiveOutboundIPs');
  Reflect.deleteProperty(object(object(properties.networkProfile).natGatewayProfile), 'effectiveOutboundIPs');
  const balancer = (): Json => branch(branch(properties, 'networkProfile'), 'loadBalancerProfile');
  if (change.outbound) Object.assign(balancer(), outboundOptions(change.outbound));
  if (change.gatewayOutbound) {
    const gateway = branch(branch(properties, 'networkProfile'), 'natGatewayProfile');
    Object.assign(gateway, gatewayOptions(change.gatewayOutbound));
  }
  if (change.allocatedOutboundPorts !== undefined) balancer().allocatedOutboundPorts = change.allocatedOutboundPorts;
  if (change.authorizedRanges)
    branch(properties, 'apiServerAccessProfile').authorizedIPRanges = [...change.authorizedRanges];
  return body;
}

/** The object under a key, put there where there is none: a change must not be lost. */
function branch(parent: Json, key: string): Json {
  const value = object(parent[key]);
  parent[key] = value;
  return value;
}

function outboundOptions(choice: OutboundChoice): Json {
  const options: Json = { managedOutboundIPs: null, outboundIPs: null, outboundIPPrefixes: null };
  if ('managed' in choice) options.managedOutboundIPs = choice.managed;
  else if ('publicIpIds' in choice) options.outboundIPs = { publicIPs: choice.publicIpIds.map((id) => ({ id })) };
  else options.outboundIPPrefixes = { publicIPPrefixes: choice.prefixIds.map((id) => ({ id })) };
  return options;
}

/** Own IPs and prefixes of a managed NAT gateway are plain ids. Source: https://learn.microsoft.com/azure/aks/nat-gateway */
function gatewayOptions(choice: OutboundChoice): Json {
  const options: Json = { managedOutboundIPProfile: null, outboundIPs: null, outboundIPPrefixes: null };
  if ('managed' in choice) options.managedOutboundIPProfile = choice.managed;
  else if ('publicIpIds' in choice) options.outboundIPs = { publicIPs: [...choice.publicIpIds] };
  else options.outboundIPPrefixes = { publicIPPrefixes: [...choice.prefixIds] };
  return options;
}

/** Property paths (`properties.a.b`) that one of two readings has and the other does not say the same of. */
export function differingPaths(before: unknown, after: unknown, path = ''): string[] {
  if (isBranch(before) && isBranch(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => differingPaths(before[key], after[key], path === '' ? key : `${path}.${key}`));
  }
  return (before ?? null) === (after ?? null) ? [] : [path];
}

/** Preview properties that every cluster shows, and the value that Azure gives them by itself. */
const previewDefaults: Readonly<Record<string, string>> = { podLinkLocalAccess: 'imds', upgradeStrategy: 'rolling' };

/**
 * Properties that a newer preview version of the API shows and the version in use does not: a PUT would drop them.
 * Defaults are no features in use: null, false, 0, empty, `Disabled`, `None`, and those of {@link previewDefaults}.
 */
export function hiddenProperties(stable: unknown, preview: unknown, path = ''): string[] {
  if (!isBranch(preview)) return stable === undefined && isInUse(preview) && !isDefault(path, preview) ? [path] : [];
  const known = isBranch(stable) ? stable : {};
  return Object.keys(preview).flatMap((key) =>
    hiddenProperties(known[key], preview[key], path === '' ? key : `${path}.${key}`),
  );
}

function isDefault(path: string, value: unknown): boolean {
  const name = path.slice(path.lastIndexOf('.') + 1);
  return typeof value === 'string' && previewDefaults[name] === value.toLowerCase();
}

function isInUse(value: unknown): boolean {
  if (typeof value === 'string') return !['', 'disabled', 'none'].includes(value.toLowerCase());
  return value !== null && value !== undefined && value !== false && value !== 0;
}

function isBranch(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
