import { isPrefixId, sameId } from '../azure/resource-id.ts';
import { ActionError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { count } from '../words.ts';
import { portsOfOneIp, type Capacity } from './capacity.ts';
import { isBasic, type Cluster } from './cluster.ts';
import { servedIp, type PinnableExit } from './exits.ts';
import { mostGatewayAddresses } from './gateway-update.ts';
import type { EgressPath, Unpinnable } from './paths/path.ts';
import type { ObservedAzure, PinnedIp } from './plan.ts';
import { ownerOf, unsuitable } from './public-ip.ts';

// Every refusal comes before anything is changed, and says so.

/** @throws ActionError `input` for inputs that mean nothing on a Basic load balancer. */
export function refuseBasicInputs({ service, ipCount, outboundPorts }: Inputs): void {
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

/** True where a path cannot be pinned and the workflow says which addresses it should have: then only the proof is left to do. */
export function isExpectedOnly({ paths }: ObservedAzure, { expectedIps }: Inputs): boolean {
  return expectedIps.length > 0 && paths.some(({ pin }) => typeof pin !== 'string');
}

/**
 * @throws ActionError `cluster` where a node group leaves by a path that cannot be pinned, with the addresses that it has as far as Azure tells;
 * and where a write to the cluster would drop what this version does not know.
 */
export function refuseUnpinnable(observed: ObservedAzure): void {
  const { cluster, paths, exits } = observed;
  const [path] = paths.filter(({ pin }) => typeof pin !== 'string');
  if (path && typeof path.pin !== 'string') {
    throw new ActionError('cluster', unpinnableWords(cluster, paths, path.pin), {
      next: [path.pin.waysOut, ...skipWords(paths), ...knownWords(observed, path)].join(' '),
    });
  }
  const writesCluster = exits.some(({ pin }) => pin !== 'nat-gateway') || cluster.authorizedRanges.length > 0;
  if (writesCluster && !isBasic(cluster)) refuseHidden(observed);
}

/** @throws ActionError `cluster` where a write to the cluster would drop what this version does not know. */
export function refuseHidden({ cluster, hidden }: Pick<ObservedAzure, 'cluster' | 'hidden'>): void {
  if (hidden.length === 0) return;
  throw new ActionError(
    'cluster',
    `${cluster.name} uses properties that only a newer preview version of the AKS API shows, and an update by this version would drop them: ${hidden.join(', ')}. Nothing was changed.`,
    {
      next: 'Use a newer version of the action, or make the change by the tool that manages these properties.',
    },
  );
}

/** Groups are named where others can be pinned, or cannot for another reason. */
function unpinnableWords({ name }: Cluster, paths: readonly EgressPath[], { because }: Unpinnable): string {
  const stuck = paths.filter(({ pin }) => typeof pin !== 'string' && pin.because === because);
  const which = stuck.length === paths.length ? '' : ` for node group ${stuck.map(({ group }) => group).join(', ')}`;
  return `The egress of ${name} cannot be pinned${which}: ${because}. Nothing was changed.`;
}

/** Where some groups can be pinned, all others can be left out. */
function skipWords(paths: readonly EgressPath[]): string[] {
  const stuck = paths.filter(({ pin }) => typeof pin !== 'string').map(({ group }) => group);
  return stuck.length === paths.length
    ? []
    : [`Or leave out what cannot be pinned: skip-node-groups: ${stuck.join(',')}.`];
}

/** The addresses of a firewall, or those that AKS manages, can be proved as they are. */
function knownWords({ effective }: ObservedAzure, { title, addressIds }: EgressPath): string[] {
  const known = effective.filter(({ id }) => addressIds.some((other) => sameId(other, id)));
  const addresses = known.map(({ address }) => address);
  if (addresses.length === 0) return [];
  return [`To prove what Azure says that it leaves from now (${title}): expected-ips: ${addresses.join(',')}.`];
}

/** @throws ActionError `input` where no node group is left to pin. Nodes that AKS provisions by itself are known only once the cluster is read. */
export function refuseNothingLeft({ cluster, paths }: ObservedAzure, { skipNodeGroups }: Inputs): void {
  const mayHaveMore = cluster.autoProvisioned || cluster.virtualNodeSubnet !== undefined;
  if (paths.length > 0 || skipNodeGroups.length === 0 || mayHaveMore) return;
  throw new ActionError(
    'input',
    `skip-node-groups: ${skipNodeGroups.join(',')} leaves out every node group of ${cluster.name}, so nothing is left to pin. Nothing was changed.`,
    { next: 'Name only the groups whose egress is not to be pinned.' },
  );
}

/** @throws ActionError `input` where two NAT gateways of one name, in different resource groups, would share their pinned IPs. */
export function refuseSharedNames({ ips, exits }: ObservedAzure): void {
  const shared = ips.find((ip) => ips.some((other) => sameId(other.id, ip.id) && !sameId(other.exitId, ip.exitId)));
  if (!shared) return;
  const owners = exits.filter(({ id }) => ips.some((ip) => sameId(ip.id, shared.id) && sameId(ip.exitId, id)));
  throw new ActionError(
    'input',
    `${owners.map(({ id }) => id).join(' and ')} have one name, by which their pinned IPs are told apart: both would get ${shared.name}. Nothing was changed.`,
    { next: 'Replace one of them by a NAT gateway of another name, or leave out its node groups: skip-node-groups.' },
  );
}

/** @throws ActionError `input` for inputs that mean nothing on the exits that there are, or more IPs than one takes. */
export function refuseExitInputs(exits: readonly PinnableExit[], { service, ipCount, outboundPorts }: Inputs): void {
  const isBalanced = exits.some(({ pin }) => pin === 'load-balancer');
  const gateway = exits.find(({ pin }) => pin !== 'load-balancer');
  const problems = [
    ...(isBalanced || outboundPorts === undefined
      ? []
      : ['outbound-ports (only a load balancer has an outbound rule)']),
    ...(isBalanced || service !== 'true' ? [] : ['service: true (an IP of a NAT gateway cannot be a frontend, too)']),
    ...(gateway && ipCount > mostGatewayAddresses
      ? [`ip-count: ${String(ipCount)} (a NAT gateway takes ${String(mostGatewayAddresses)} at the most)`]
      : []),
  ];
  if (problems.length === 0) return;
  const titles = exits.map(({ title }) => title).join(', ');
  throw new ActionError(
    'input',
    `The cluster leaves by ${titles}. These inputs cannot be there: ${problems.join('; ')}. Nothing was changed.`,
    { next: 'Leave them out.' },
  );
}

/** @throws ActionError `cluster` where nothing can be proved, and where any update would reconcile what went wrong before. */
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

/** @throws ActionError `input` for an existing IP that cannot be where it is meant to be, and for a new one that cannot be made. */
export function refuseUnsuitable({ cluster, ips, exits }: ObservedAzure, inputs: Inputs): void {
  const owner = ownerOf(inputs.resourceGroup, inputs.clusterName);
  for (const { existing, id, name, exitId, family } of ips) {
    const exit = exits.find((candidate) => sameId(candidate.id, exitId));
    if (!existing && isBasic(cluster)) throw noBasicIp(id);
    if (!existing) refuseName(name);
    // A prefix is named by its own input.
    const named = inputs.ipNamed || isPrefixId(id);
    const reason = existing && exit && unsuitable(existing, { cluster, exit, owner, named, family });
    if (reason) {
      throw new ActionError('input', `The public IP ${existing.id} ${reason.problem}. Nothing was changed.`, {
        next: reason.next,
      });
    }
  }
  const isMade = ips.some((ip) => ip.existing === undefined);
  if (cluster.nodeResourceGroupLocked && inputs.ipResourceGroup === '@node' && isMade) throw lockedDown(cluster);
}

/** The suffix of a NAT gateway can make a name too long. Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftnetwork */
function refuseName(name: string): void {
  if (name.length <= 80) return;
  throw new ActionError(
    'input',
    `The public IP would be called ${name}, which is longer than the 80 characters that Azure takes.`,
    {
      next: 'Give a shorter ip-name.',
    },
  );
}

function lockedDown({ nodeResourceGroup }: Cluster): ActionError {
  return new ActionError(
    'input',
    `The node resource group ${nodeResourceGroup} is locked down (as it always is on AKS Automatic): nothing can be created there. Nothing was changed.`,
    {
      next: 'Leave ip-resource-group out, or name a resource group of your own.',
    },
  );
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

/** @throws ActionError `input` where the addresses have fewer SNAT ports than all nodes may need. */
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

/**
 * The IPs that the cluster's identity must be allowed to join. Those of the user's NAT gateways it has nothing to do with.
 * @throws ActionError `permission` with the command that grants what is missing, unless the workflow lets the action do so
 */
export function joinGrants(observed: ObservedAzure, inputs: Inputs): PinnedIp[] {
  const { cluster } = observed;
  const missing = joined(observed).filter((ip) => ip.join === 'missing');
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
    `The identity of ${cluster.name} (object id ${principal}) may not join ${ids.join(', ')} to what it leaves by (Microsoft.Network/publicIPAddresses/join/action): after the switch its updates and every LoadBalancer Service would fail. Nothing was changed.`,
    {
      next: `Grant it: ${commands.join(' && ')} — or let the action do it for ${these} alone: grant-access: true.`,
    },
  );
}

/**
 * Where the right to join cannot be read, only the Service at the pinned IP proves it, and only for the first.
 * Without it the switch itself would fail in the middle and leave the cluster in state Failed.
 * @throws ActionError `permission` for any other IP
 */
export function refuseUnknownRight(observed: ObservedAzure, inputs: Inputs): void {
  const { cluster } = observed;
  const served = servedIp(observed.ips, observed.exits, inputs)?.id;
  const unproved = joined(observed).find((ip) => ip.join === 'unknown' && ip.id !== served);
  if (!unproved) return;
  throw new ActionError(
    'permission',
    `Whether the identity of ${cluster.name} may join ${unproved.id} to what it leaves by cannot be read (Microsoft.Authorization/roleAssignments/read), and no Service shows it before the switch. Nothing was changed.`,
    {
      next: `Let the action read it: az role assignment create --assignee ${inputs.assignee} --role Reader --scope ${unproved.id.replace(/\/providers\/.*/, '')} — or use one IP with the Service (service: auto, ip-count: 1).`,
    },
  );
}

function joined({ ips, exits }: ObservedAzure): PinnedIp[] {
  const own = exits.filter(({ pin }) => pin !== 'nat-gateway');
  return ips.filter(({ exitId }) => own.some(({ id }) => sameId(id, exitId)));
}
