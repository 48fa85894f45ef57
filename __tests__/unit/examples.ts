// What the tests of the action's core start from: the manifest, the inputs of a workflow, and a cluster as Resource Manager shows it.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readCluster, type Cluster } from '../../src/egress/cluster.ts';
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
    tags: { [ownerTag]: 'shop/web' },
    provisioningState: 'Succeeded',
    ...change,
  };
}

/** A place of the pinned set, with the IP in it where one is given. */
export function pinnedIp(existing?: PublicIp, name = 'web-egress'): PinnedIp {
  const { id, resourceGroup } = existing ?? examplePublicIp({ name });
  return { id, name: existing?.name ?? name, resourceGroup, existing, join: 'granted' };
}

/** The cluster before its first pin: one managed address in effect, no IP yet. */
export function exampleObserved(change: Partial<ObservedAzure> = {}): ObservedAzure {
  return {
    cluster: exampleCluster(),
    hidden: [],
    subnets: [],
    effective: [managedAddress],
    ips: [pinnedIp()],
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
