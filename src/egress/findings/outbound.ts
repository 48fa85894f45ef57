import { sameId } from '../../azure/resource-id.ts';
import { busyState, distinctIds, isBasic, type Cluster } from '../cluster.ts';
import type { PromisedIp } from '../promise.ts';
import { nameAddress } from '../public-ip.ts';
import type { WatchedAzure } from '../watched.ts';
import type { Finding } from './finding.ts';
import { azName, nameInGroup } from './places.ts';

/** What of the cluster's own settings takes egress away from the promised IPs. Not told while an operation runs: it may be changing just that. */
export function outboundFindings(watched: WatchedAzure, promised: readonly PromisedIp[]): Finding[] {
  const { cluster } = watched;
  if (isBasic(cluster) || busyState(cluster) !== undefined) return [];
  if (isServedByGateway(watched, promised)) return [];
  if (isBalanced(cluster)) return profileFindings(watched, promised);
  return isOnGateway(watched, promised) ? gatewayFindings(watched, promised) : [typeChanged(watched, promised)];
}

/** True where the outbound type is the load balancer, as it is for every pin of the action. */
export function isBalanced(cluster: Cluster): boolean {
  return cluster.outboundType.toLowerCase() === 'loadbalancer';
}

/** True where NAT gateways alone carry the cluster's traffic, and have the promised IPs and no others. */
export function isServedByGateway(
  { cluster, paths, effective }: WatchedAzure,
  promised: readonly PromisedIp[],
): boolean {
  const byBalancer = isBalanced(cluster) && !paths.some(({ kind }) => kind === 'nat-gateway');
  return !byBalancer && effective.length > 0 && differences(promised, [effective.map(({ id }) => id)]).isSame;
}

/** True when the outbound profile or what is in effect names this IP. */
export function isInProfile({ outbound, effectiveIds }: Cluster, id: string): boolean {
  return [...outbound.publicIpIds, ...outbound.prefixIds, ...effectiveIds].some((named) => sameId(named, id));
}

/** True where the cluster's own outbound rule has the promised IPs and no others, as far as they exist. */
export function isProfileKept(cluster: Cluster, promised: readonly PromisedIp[]): boolean {
  return isBalanced(cluster) && !isBasic(cluster) && profileDifferences(cluster, promised).isSame;
}

interface Differences {
  isSame: boolean;
  /** In use, and not promised. */
  others: string[];
  /** Promised, there, and not in use. One that was deleted is a finding of its own. */
  absent: PromisedIp[];
}

/** Compares the promised IPs with one or more lists of ids that should be these. An empty list tells nothing beside another one. */
function differences(promised: readonly PromisedIp[], lists: readonly (readonly string[])[]): Differences {
  const telling = lists.filter((list, index) => index === 0 || list.length > 0);
  const others = distinctIds(telling.flat()).filter((id) => !promised.some((ip) => sameId(ip.id, id)));
  const absent = promised.filter(
    ({ id, existing }) => existing && !telling.every((list) => list.some((other) => sameId(other, id))),
  );
  return { isSame: others.length === 0 && absent.length === 0, others, absent };
}

function profileDifferences({ outbound, effectiveIds }: Cluster, promised: readonly PromisedIp[]): Differences {
  return differences(promised, [[...outbound.publicIpIds, ...outbound.prefixIds], effectiveIds]);
}

/** An IP that never was is the finding then, not the profile that has never named it. */
function wasNeverPinned({ record }: WatchedAzure, promised: readonly PromisedIp[]): boolean {
  return !record && promised.every(({ existing }) => !existing);
}

function profileFindings(watched: WatchedAzure, promised: readonly PromisedIp[]): Finding[] {
  const { cluster, record, unfinished } = watched;
  const { isSame, others, absent } = profileDifferences(cluster, promised);
  if (isSame || wasNeverPinned(watched, promised)) return [];
  if (record && unfinished) return [unfinishedSwitch(watched, promised, record.startedAt)];
  const managed = others.filter((id) => isManaged(watched, id));
  const own = others.filter((id) => !managed.includes(id));
  const isByAks = managed.length > 0 || (own.length === 0 && cluster.outbound.managedCount !== undefined);
  const words = [
    ...(isByAks ? [`its addresses are managed by AKS${record ? ' again' : ''}${listed(watched, managed, ': ')}`] : []),
    ...(own.length > 0 ? [`it has ${kindOf(own)}${listed(watched, own, ' ')}`] : []),
    ...(absent.length > 0 ? [`without ${absent.map(promisedName).join(', ')}`] : []),
  ];
  const asksConsent = own.length > 0 || others.length > promised.length;
  const consent = asksConsent ? ' with replace: all (or exactly what is in effect now)' : '';
  return [
    {
      ...aboutOutbound(watched, promised),
      id: 'outbound-profile-changed',
      actual: words.join(', '),
      remedy: `mode: pin${consent} puts it back. Where an infrastructure pipeline changed it, put the pin there too: mode: plan prints the lines.`,
    },
  ];
}

/** Nobody has changed anything then: who wrote the cluster last is not asked for. */
function unfinishedSwitch(watched: WatchedAzure, promised: readonly PromisedIp[], startedAt: string): Finding {
  const { severity, subject, expected } = aboutOutbound(watched, promised);
  return {
    id: 'outbound-profile-changed',
    severity,
    subject,
    expected,
    actual: `mode: pin began the switch and did not carry it out: still ${watched.effective.map(nameAddress).join(', ')}`,
    remedy: 'mode: pin, with the inputs that it had, finishes it.',
    since: startedAt,
  };
}

/** Of the load balancer's addresses, which are not all among those that traffic leaves from. */
function isManaged({ cluster, effective }: WatchedAzure, id: string): boolean {
  const { managedCount, publicIpIds, prefixIds } = cluster.outbound;
  const isNamed = [...publicIpIds, ...prefixIds].some((named) => sameId(named, id));
  return effective.find((entry) => sameId(entry.id, id))?.managed ?? (managedCount !== undefined && !isNamed);
}

function kindOf(ids: readonly string[]): string {
  return ids.every((id) => /\/publicIPPrefixes\//i.test(id)) ? 'the prefix' : 'other IPs:';
}

function listed({ effective }: WatchedAzure, ids: readonly string[], before: string): string {
  const names = ids.map((id) =>
    nameAddress(effective.find((entry) => sameId(entry.id, id)) ?? { id, address: undefined }),
  );
  return names.length === 0 ? '' : before + names.join(', ');
}

/** A NAT gateway was meant from the start, or carries a promised IP now: then the promise is about its addresses. */
function isOnGateway({ record, effective }: WatchedAzure, promised: readonly PromisedIp[]): boolean {
  return effective.some(({ id }) => !record || promised.some((ip) => sameId(ip.id, id)));
}

function gatewayFindings(watched: WatchedAzure, promised: readonly PromisedIp[]): Finding[] {
  if (wasNeverPinned(watched, promised)) return [];
  const { others, absent } = differences(promised, [watched.effective.map(({ id }) => id)]);
  const words = [
    ...(others.length > 0 ? [`it leaves by NAT gateway${listed(watched, others, ' from ')}`] : []),
    ...(absent.length > 0 ? [`without ${absent.map(promisedName).join(', ')}`] : []),
  ];
  return [
    {
      ...aboutOutbound(watched, promised),
      id: 'outbound-profile-changed',
      actual: words.join(', '),
      remedy:
        'Give the NAT gateway these IPs and no others: az network nat gateway update --public-ip-addresses … This version pins load balancers only.',
    },
  ];
}

function typeChanged(watched: WatchedAzure, promised: readonly PromisedIp[]): Finding {
  const { cluster, effective } = watched;
  const leaves = effective.length === 0 ? '' : `, leaving from ${effective.map(nameAddress).join(', ')}`;
  return {
    ...aboutOutbound(watched, promised),
    id: 'outbound-type-changed',
    actual: `outbound type ${cluster.outboundType}${leaves}`,
    remedy: `Where Azure allows the way back: az aks update ${azName(cluster.id)} --outbound-type loadBalancer, then mode: pin. Otherwise put the IP on the gateway or firewall that is used now, or say what is right: expected-ips.`,
  };
}

function aboutOutbound(
  { cluster }: WatchedAzure,
  promised: readonly PromisedIp[],
): Omit<Finding, 'id' | 'actual' | 'remedy'> {
  return {
    severity: 'drift',
    subject: `cluster ${nameInGroup(cluster.id)}`,
    expected: `egress from ${promised.map(promisedName).join(', ')}`,
    resourceId: cluster.id,
  };
}

function promisedName({ id, existing, recorded }: PromisedIp): string {
  return nameAddress({ id, address: existing?.address ?? recorded });
}
