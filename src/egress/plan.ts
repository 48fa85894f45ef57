import { createHash } from 'node:crypto';
import { ActionError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { count } from '../words.ts';
import { sameId } from '../azure/resource-id.ts';
import { asCidr, isAddressOrCidr, isExpected, normalizeAddress } from './addresses.ts';
import { capacity, portsOfOneIp, type Capacity } from './capacity.ts';
import { sameIds, type Cluster } from './cluster.ts';
import { replacement, type Replacement } from './consent.ts';
import { egressPath, isBasic, type Subnet } from './paths.ts';
import { isOwn, ownerOf, unsuitable, type EffectiveAddress, type PublicIp } from './public-ip.ts';

/** May the cluster's identity join a pinned IP to the load balancer? Unknown where the caller may not read role assignments. */
export type JoinRight = 'granted' | 'missing' | 'unknown';

/** One IP of the pinned set: its place, and the resource where it exists already. */
export interface NamedIp {
  id: string;
  name: string;
  resourceGroup: string;
  existing: PublicIp | undefined;
}

export interface PinnedIp extends NamedIp {
  join: JoinRight;
}

/** What was read of Azure, as plain data: everything that a plan depends on. */
export interface ObservedAzure {
  cluster: Cluster;
  /** Property paths that only a newer API version shows. */
  hidden: readonly string[];
  subnets: readonly Subnet[];
  effective: readonly EffectiveAddress[];
  ips: readonly PinnedIp[];
}

/** The change that makes the cluster leave from the pinned set. */
export interface Switch extends Replacement {
  publicIpIds: string[];
  allocatedOutboundPorts: number | undefined;
}

export interface Plan {
  ips: readonly PinnedIp[];
  grants: readonly PinnedIp[];
  /** Undefined when the outbound profile is already what it should be. */
  change: Switch | undefined;
  /** Ids from which the cluster leaves in the end: the pinned set and what `replace: none` keeps. */
  finalIds: string[];
  /** The pinned addresses must be added to the authorized ranges of the API server. */
  authorizedRanges: boolean;
  capacity: Capacity;
  /** The pinned Service itself moves egress, as the recipe of 2018 has it: on a Basic load balancer. */
  byService: boolean;
  digest: string;
}

/**
 * Plans a pin: pure, from what was read and what the workflow says.
 * @throws ActionError where a rule that keeps clusters alive forbids it; nothing has been changed then.
 */
export function planPin(observed: ObservedAzure, inputs: Inputs): Plan {
  const { cluster, ips, effective } = observed;
  refuseUnpinnable(observed);
  refuseState(cluster);
  refuseUnsuitable(observed, inputs);
  if (isBasic(cluster)) return planService(observed, inputs);
  const pinnedIds = ips.map((ip) => ip.id);
  const replaces = replacement(inputs.replace, effective, pinnedIds);
  const finalIds = [...pinnedIds, ...replaces.kept.map((entry) => entry.id)];
  const portsOfOneNode = inputs.outboundPorts ?? cluster.allocatedOutboundPorts;
  const needs = capacity(cluster.pools, portsOfOneNode, finalIds.length);
  refuseTooManyPorts(needs, finalIds.length);
  const portsChange = portsOfOneNode !== cluster.allocatedOutboundPorts;
  const settled =
    sameIds(cluster.effectiveIds, finalIds) && sameIds(cluster.outbound.publicIpIds, finalIds) && !portsChange;
  const grants = joinGrants(observed, inputs);
  if (!settled) refuseUnknownRight(observed, inputs);
  const plan = {
    ips,
    grants,
    change: settled ? undefined : { ...replaces, publicIpIds: finalIds, allocatedOutboundPorts: inputs.outboundPorts },
    finalIds,
    authorizedRanges: cluster.authorizedRanges.length > 0 && !cluster.privateCluster,
    capacity: needs,
    byService: false,
  };
  return { ...plan, digest: digest(observed, inputs, plan) };
}

/**
 * On a Basic load balancer nothing of the cluster's resource changes. Where it has public frontends already,
 * one more takes a part of the traffic from them, which needs consent.
 */
function planService(observed: ObservedAzure, inputs: Inputs): Plan {
  const { cluster, ips, effective } = observed;
  refuseBasicInputs(inputs);
  const pinnedIds = ips.map((ip) => ip.id);
  const isFrontend = pinnedIds.every((id) => effective.some((entry) => sameId(entry.id, id)));
  const { kept } =
    isFrontend && inputs.replace !== 'none' ? { kept: [] } : replacement(inputs.replace, effective, pinnedIds);
  const plan = {
    ips,
    grants: joinGrants(observed, inputs),
    change: undefined,
    finalIds: [...pinnedIds, ...kept.map((entry) => entry.id)],
    authorizedRanges: false,
    capacity: capacity(cluster.pools, 0, ips.length),
    byService: true,
  };
  return { ...plan, digest: digest(observed, inputs, plan) };
}

function refuseBasicInputs({ service, ipCount, outboundPorts }: Inputs): void {
  const problems = [
    ...(service === 'false' ? ['service: false (the Service is the pin)'] : []),
    ...(ipCount > 1 ? [`ip-count: ${String(ipCount)} (a Service has one IP)`] : []),
    ...(outboundPorts === undefined ? [] : ['outbound-ports (there is no outbound rule)']),
  ];
  if (problems.length === 0) return;
  throw new ActionError(
    'input',
    `On a Basic load balancer the frontend of the pinned Service is what pods leave from. These inputs cannot be there: ${problems.join('; ')}. Nothing was changed.`,
    { next: 'Leave them out.' },
  );
}

/** True where the path cannot be pinned and the workflow says which addresses it should have: then only the proof is left to do. */
export function isExpectedOnly({ cluster, subnets }: ObservedAzure, { expectedIps }: Inputs): boolean {
  return expectedIps.length > 0 && !egressPath(cluster, subnets).pinnable;
}

export function refuseUnpinnable({ cluster, subnets, hidden }: ObservedAzure): void {
  const path = egressPath(cluster, subnets);
  if (!path.pinnable) {
    throw new ActionError(
      'cluster',
      `The egress of ${cluster.name} cannot be pinned: ${path.because}. Nothing was changed.`,
      {
        next: path.waysOut,
      },
    );
  }
  if (hidden.length > 0 && !isBasic(cluster)) {
    throw new ActionError(
      'cluster',
      `${cluster.name} uses properties that only a newer preview version of the AKS API shows, and an update by this version would drop them: ${hidden.join(', ')}. Nothing was changed.`,
      {
        next: 'Use a newer version of the action, or make the change by the tool that manages these properties.',
      },
    );
  }
}

export function refuseState(cluster: Cluster): void {
  const group = cluster.id.split('/')[4] ?? '';
  if (cluster.powerState.toLowerCase() !== 'running') {
    throw new ActionError(
      'cluster',
      `${cluster.name} is ${cluster.powerState.toLowerCase()}: no pod can prove anything. Nothing was changed.`,
      {
        next: `Start it: az aks start --resource-group ${group} --name ${cluster.name}`,
      },
    );
  }
  if (cluster.provisioningState.toLowerCase() !== 'succeeded') {
    throw new ActionError(
      'cluster',
      `${cluster.name} is in state ${cluster.provisioningState}: its last operation did not end well, and any update would reconcile all of it. Nothing was changed.`,
      {
        next: `Find out why, then reconcile it yourself: az aks update --resource-group ${group} --name ${cluster.name}`,
      },
    );
  }
}

export function refuseUnsuitable({ cluster, ips }: ObservedAzure, inputs: Inputs): void {
  const owner = ownerOf(inputs.resourceGroup, inputs.clusterName);
  for (const { existing, id } of ips) {
    if (!existing && isBasic(cluster)) throw noBasicIp(id);
    const reason = existing && unsuitable(existing, cluster, owner, inputs.ipNamed);
    if (reason) {
      throw new ActionError('input', `The public IP ${existing.id} ${reason.problem}. Nothing was changed.`, {
        next: reason.next,
      });
    }
  }
  if (
    cluster.nodeResourceGroupLocked &&
    inputs.ipResourceGroup === '@node' &&
    ips.some((ip) => ip.existing === undefined)
  ) {
    throw new ActionError(
      'input',
      `The node resource group ${cluster.nodeResourceGroup} is locked down: nothing can be created there. Nothing was changed.`,
      {
        next: 'Leave ip-resource-group out, or name a resource group of your own.',
      },
    );
  }
}

function noBasicIp(id: string): ActionError {
  return new ActionError(
    'input',
    `The cluster’s load balancer is Basic, which takes Basic IPs only; ${id} does not exist, and Azure has created none since 30 September 2025. Nothing was changed.`,
    {
      next: 'Name a Basic static IP that exists (ip-name, ip-resource-group; @node is the node resource group), or migrate the cluster: az aks update --load-balancer-sku standard (https://aka.ms/aks/basic-to-standard-load-balancer).',
    },
  );
}

export function refuseTooManyPorts(needs: Capacity, ips: number): void {
  if (needs.needed <= needs.available) return;
  throw new ActionError(
    'input',
    `${count(ips, 'IP')} bring ${String(needs.available)} SNAT ports, but ${String(needs.portsOfOneNode)} ports × ${String(needs.nodes)} nodes (maximum of all pools plus surge) need ${String(needs.needed)}: new connections would fail. Nothing was changed.`,
    {
      next: `Set ip-count: ${String(needs.ipsNeeded)}, or outbound-ports to at most ${String(Math.floor((portsOfOneIp * ips) / needs.nodes / 8) * 8)}.`,
    },
  );
}

function joinGrants({ cluster, ips }: ObservedAzure, inputs: Inputs): PinnedIp[] {
  const missing = ips.filter((ip) => ip.join === 'missing');
  if (missing.length === 0 || inputs.grantAccess) return missing;
  const ids = missing.map((ip) => ip.id);
  // A right on the group reaches an IP that does not exist yet; the pinned set shares one group.
  const scopes = missing.every((ip) => ip.existing) ? ids : new Set(ids.map((id) => id.replace(/\/providers\/.*/, '')));
  const principal = String(cluster.principalId);
  const commands = [...scopes].map(
    (scope) =>
      `az role assignment create --assignee-object-id ${principal} --assignee-principal-type ServicePrincipal --role "Network Contributor" --scope ${scope}`,
  );
  const these = missing.length === 1 ? 'this IP' : 'these IPs';
  throw new ActionError(
    'permission',
    `The identity of ${cluster.name} (object id ${principal}) may not join ${ids.join(', ')} to its load balancer (Microsoft.Network/publicIPAddresses/join/action): after the switch every LoadBalancer Service would fail to sync. Nothing was changed.`,
    {
      next: `Grant it: ${commands.join(' && ')} — or let the action do it for ${these} alone: grant-access: true.`,
    },
  );
}

/**
 * Where the right to join cannot be read, only the Service at the pinned IP proves it, and only for the first.
 * Without it the switch itself would fail in the middle and leave the cluster in state Failed.
 */
function refuseUnknownRight({ cluster, ips }: ObservedAzure, { service, clientId }: Inputs): void {
  const unproved = ips.slice(service === 'false' ? 0 : 1).find((ip) => ip.join === 'unknown');
  if (!unproved) return;
  throw new ActionError(
    'permission',
    `Whether the identity of ${cluster.name} may join ${unproved.id} to its load balancer cannot be read (Microsoft.Authorization/roleAssignments/read), and no Service shows it before the switch. Nothing was changed.`,
    {
      next: `Let the action read it: az role assignment create --assignee ${clientId} --role Reader --scope ${unproved.id.replace(/\/providers\/.*/, '')} — or use one IP with the Service (service: auto, ip-count: 1).`,
    },
  );
}

/**
 * Digest of what a plan means for traffic: which cluster, from which addresses, to which IPs, how.
 * The address of an IP that the action creates is not part of it, because it is not known before.
 */
function digest(observed: ObservedAzure, inputs: Inputs, plan: Omit<Plan, 'digest'>): string {
  const { cluster, effective } = observed;
  const owner = ownerOf(inputs.resourceGroup, inputs.clusterName);
  const meaning = {
    version: 1,
    cluster: cluster.id.toLowerCase(),
    from: effective.map((entry) => normalizeAddress(entry.address)).sort(),
    to: plan.finalIds.map((id) => id.toLowerCase()).sort(),
    foreignAddresses: plan.ips
      .filter((ip) => ip.existing && !isOwn(ip.existing, owner))
      .map((ip) => ip.existing?.address)
      .sort(),
    replaced: plan.change?.replaced.map((entry) => normalizeAddress(entry.address)).sort() ?? [],
    ports: inputs.outboundPorts ?? cluster.allocatedOutboundPorts,
    authorizedRanges: plan.authorizedRanges,
    settings: settingsDigest(inputs),
  };
  return sha256(meaning);
}

/** Digest of the inputs that shape what is written beside the switch: IPs, rights, echo and Service. */
export function settingsDigest(inputs: Inputs): string {
  const { namespace, name, image, replicas, echoUrls, echoInterval, service, serviceSourceRanges } = inputs;
  const { grantAccess, ipLock, ipZones, tags } = inputs;
  const echo = [namespace, name, image, replicas, echoUrls, echoInterval, service, serviceSourceRanges];
  return sha256([echo, grantAccess, ipLock, ipZones, Object.entries(tags).sort()]);
}

function sha256(meaning: unknown): string {
  return createHash('sha256').update(JSON.stringify(meaning)).digest('hex');
}

/** The addresses of the given ids, as far as they are known: from the pinned set and from what is in effect. */
export function addressesOf(
  ids: readonly string[],
  ips: readonly PublicIp[],
  effective: readonly EffectiveAddress[],
): string[] {
  return ids.flatMap((id) => {
    const address =
      ips.find((ip) => sameId(ip.id, id))?.address ?? effective.find((entry) => sameId(entry.id, id))?.address;
    return address === undefined ? [] : [address];
  });
}

/** Authorized ranges with addresses added that none of them covers; undefined when all are covered. */
export function rangesWith(ranges: readonly string[], addresses: readonly string[]): string[] | undefined {
  // A service tag may stand among them.
  const readable = ranges.filter(isAddressOrCidr);
  const missing = addresses.filter((address) =>
    address.includes('/') ? !ranges.map(normalizeAddress).includes(address) : !isExpected(address, readable),
  );
  return missing.length === 0 ? undefined : [...ranges, ...missing.map(asCidr)];
}

/** Authorized ranges without addresses that nobody leaves from any more; undefined when none of them is there. */
export function rangesWithout(ranges: readonly string[], released: readonly string[]): string[] | undefined {
  const gone = new Set(released.map(normalizeAddress));
  const left = ranges.filter((range) => !gone.has(normalizeAddress(range)));
  return left.length === ranges.length ? undefined : left;
}
