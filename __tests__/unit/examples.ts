// What the tests of the action's core start from: the manifest, the inputs of a workflow, and a cluster as Resource Manager shows it.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readCluster, type Cluster } from '../../src/egress/cluster.ts';
import { pinnableExits, type PinnableExit } from '../../src/egress/exits.ts';
import type { Network, NatGateway, Subnet } from '../../src/egress/network.ts';
import type { NodeGroup } from '../../src/egress/node-groups.ts';
import { pathsOfPools } from '../../src/egress/places.ts';
import type { ObservedAzure, PinnedIp } from '../../src/egress/plan.ts';
import { ownerTag, type EffectiveAddress, type PublicIp } from '../../src/egress/public-ip.ts';
import { ActionError } from '../../src/errors.ts';
import type { Environment, InputReader, Inputs } from '../../src/inputs.ts';
import { object, type Json } from '../../src/json.ts';
import { readStep } from '../../src/step.ts';

interface Manifest {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  outputs: Record<string, { description: string }>;
}

export const manifest = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Manifest;

export const subscription = '11111111-2222-3333-4444-555555555555';
export const group = `/subscriptions/${subscription}/resourceGroups/shop`;
export const nodeGroup = `/subscriptions/${subscription}/resourceGroups/MC_shop_web_westeurope`;
export const clusterId = `${group}/providers/Microsoft.ContainerService/managedClusters/web`;

/** The least that a workflow says. */
export const leastInputs: Readonly<Record<string, string>> = {
  'cluster-name': 'web',
  'resource-group': 'shop',
  'subscription-id': subscription,
  'tenant-id': '22222222-2222-3333-4444-555555555555',
  'client-id': '33333333-2222-3333-4444-555555555555',
};

/** Inputs as the runner hands them over: what the workflow gives, else the default of action.yml. */
export function reader(given: Readonly<Record<string, string>>): InputReader {
  return (name) => given[name] ?? manifest.inputs[name]?.default ?? '';
}

export function exampleInputs(given: Readonly<Record<string, string>> = {}): Inputs {
  return readInputs(reader({ ...leastInputs, ...given }), {});
}

/** The inputs of a step for one cluster. */
export function readInputs(read: InputReader, environment: Environment): Inputs {
  const step = readStep(read, environment);
  if (step.kind !== 'cluster') throw new Error(`the step is for a ${step.kind}`);
  return step.inputs;
}

/** A JSON merge: objects are merged, everything else replaces what was there. */
export function merged(base: Json, patch: Json): Json {
  const result = structuredClone(base);
  for (const [key, value] of Object.entries(patch)) {
    const mergeable = isBranch(value) && isBranch(result[key]);
    result[key] = mergeable ? merged(object(result[key]), value) : value;
  }
  return result;
}

function isBranch(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const managedIpId = `${nodeGroup}/providers/Microsoft.Network/publicIPAddresses/0d5c`;

const body: Json = {
  id: clusterId,
  name: 'web',
  location: 'westeurope',
  eTag: '"7"',
  identity: { type: 'SystemAssigned', principalId: '44444444-2222-3333-4444-555555555555' },
  properties: {
    provisioningState: 'Succeeded',
    powerState: { code: 'Running' },
    nodeResourceGroup: 'MC_shop_web_westeurope',
    agentPoolProfiles: [
      { name: 'system', osType: 'Linux', count: 3, mode: 'System', provisioningState: 'Succeeded', eTag: '"2"' },
    ],
    networkProfile: {
      outboundType: 'loadBalancer',
      loadBalancerSku: 'standard',
      ipFamilies: ['IPv4'],
      loadBalancerProfile: {
        managedOutboundIPs: { count: 1 },
        effectiveOutboundIPs: [{ id: managedIpId }],
        allocatedOutboundPorts: 0,
      },
    },
  },
};

/** A running cluster on one managed outbound address, as Resource Manager shows it. */
export function exampleBody(patch: Json = {}): Json {
  return merged(body, patch);
}

export function exampleCluster(change: Partial<Cluster> = {}): Cluster {
  return { ...readCluster(exampleBody()), ...change };
}

/** The address that AKS manages, which is in effect before a pin. */
export const managedAddress: EffectiveAddress = { id: managedIpId, address: '20.50.0.1', managed: true };

/** An IP that the action created for the cluster. */
export function examplePublicIp(change: Partial<PublicIp> = {}): PublicIp {
  const name = change.name ?? 'web-egress';
  return {
    id: `${group}/providers/Microsoft.Network/publicIPAddresses/${name}`,
    name,
    resourceGroup: 'shop',
    location: 'westeurope',
    sku: 'Standard',
    allocation: 'Static',
    version: 'IPv4',
    address: '20.60.0.1',
    attachedTo: undefined,
    prefixId: undefined,
    tags: { [ownerTag]: 'shop/web' },
    provisioningState: 'Succeeded',
    ...change,
  };
}

/** A place of the pinned set on the cluster's own exit, with the IP in it where one is given. */
export function pinnedIp(existing?: PublicIp, name = 'web-egress', change: Partial<PinnedIp> = {}): PinnedIp {
  const { id, resourceGroup, version } = existing ?? examplePublicIp({ name });
  return {
    id,
    name: existing?.name ?? name,
    resourceGroup,
    family: version === 'IPv6' ? 'IPv6' : 'IPv4',
    exitId: clusterId,
    prefixId: undefined,
    existing,
    join: 'granted',
    ...change,
  };
}

/** The network of a cluster in a network that AKS manages. */
export const noNetwork: Network = { subnets: [], appliances: [] };

/** A subnet of the user's in which nothing decides how traffic leaves. */
export function exampleSubnet(name: string, change: Partial<Subnet> = {}): Subnet {
  const id = `${group}/providers/Microsoft.Network/virtualNetworks/shop/subnets/${name}`;
  return { id, gateway: undefined, routes: [], interfaceIds: [], ...change };
}

/** A NAT gateway of the user's on the subnet `nodes`, with one address of theirs. */
export function exampleGateway(name = 'web-nat', change: Partial<NatGateway> = {}): NatGateway {
  return {
    id: `${group}/providers/Microsoft.Network/natGateways/${name}`,
    isChanging: false,
    isV2: false,
    location: 'westeurope',
    addressIds: [`${group}/providers/Microsoft.Network/publicIPAddresses/${name}-first`],
    subnetIds: [exampleSubnet('nodes').id],
    ...change,
  };
}

/** The cluster's own load balancer as an exit. */
export function exampleExit(change: Partial<PinnableExit> = {}): PinnableExit {
  const cluster = exampleCluster();
  const [exit] = pinnableExits(cluster, noNetwork, pathsOfPools(cluster, noNetwork, []));
  if (!exit) throw new Error('the example has no exit');
  return { ...exit, ...change };
}

/** A node group on which a Linux pod can run. */
export function exampleGroup(name: string, change: Partial<NodeGroup> = {}): NodeGroup {
  return {
    name,
    nodes: [`aks-${name}-0`],
    probeable: true,
    taints: [],
    isVirtual: false,
    isGateway: false,
    externalAddresses: [],
    subnetId: undefined,
    labelValues: [name],
    nodeClasses: [],
    ...change,
  };
}

/** The cluster before its first pin: one managed address in effect, no IP yet. Paths and exits follow from cluster and network. */
export function exampleObserved(change: Partial<ObservedAzure> = {}): ObservedAzure {
  const { effective = [managedAddress], network = noNetwork } = change;
  const { cluster = exampleCluster({ effectiveIds: effective.map(({ id }) => id) }) } = change;
  const { paths = pathsOfPools(cluster, network, []) } = change;
  return {
    cluster,
    hidden: [],
    network,
    paths,
    exits: pinnableExits(cluster, network, paths),
    effective,
    prefixes: [],
    ips: [pinnedIp(undefined, 'web-egress', { exitId: cluster.id })],
    ...change,
  };
}

/** The cluster once it leaves from these IPs. */
export function pinnedCluster(ips: readonly { id: string }[], change: Partial<Cluster> = {}): Cluster {
  const ids = ips.map((ip) => ip.id);
  const outbound = { managedCount: undefined, managedCountIpv6: undefined, publicIpIds: ids, prefixIds: [] };
  return exampleCluster({ outbound, effectiveIds: ids, ...change });
}

/** The refusal that a call ends with. */
export function refusalOf(call: () => unknown): ActionError {
  try {
    call();
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
