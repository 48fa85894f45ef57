import { sameId } from '../../azure/resource-id.ts';
import { busyState, distinctIds, isBasic } from '../cluster.ts';
import type { PromisedIp } from '../promise.ts';
import { nameAddress } from '../public-ip.ts';
import type { WatchedAzure } from '../watched.ts';
import type { Finding } from './finding.ts';
import { azName, nameInGroup, resourceTitle } from './places.ts';
import {
  hasPromisedType,
  isClusterPromise,
  profileOf,
  idsOf,
  promisedKind,
  promisedWays,
  type PromisedExit,
} from './promised-exits.ts';

/**
 * What of the settings of cluster and NAT gateways takes egress away from the promised IPs. Not told while an operation runs: it may be changing
 * just that.
 */
export function outboundFindings(watched: WatchedAzure, promised: readonly PromisedIp[]): Finding[] {
  const { cluster } = watched;
  if (isBasic(cluster) || busyState(cluster) !== undefined || wasNeverPinned(watched, promised)) return [];
  const { exits } = promisedWays(watched, promised);
  return [
    ...exits.flatMap((exit) => exitFindings(watched, exit)),
    ...exits.flatMap((exit) => sharedFindings(exit)),
    ...(isTypeChanged(watched, promised) ? [typeChanged(watched, promised)] : []),
  ];
}

/** An IP that never was is the finding then, not what has never named it. */
export function wasNeverPinned({ record }: WatchedAzure, promised: readonly PromisedIp[]): boolean {
  return !record && promised.every(({ existing }) => !existing);
}

/** True where groups leave elsewhere because the cluster was moved to another outbound type than that of the promise. */
export function isTypeChanged(watched: WatchedAzure, promised: readonly PromisedIp[]): boolean {
  const { cluster } = watched;
  const { elsewhere } = promisedWays(watched, promised);
  return elsewhere.length > 0 && isClusterPromise(watched, promised) && !hasPromisedType(cluster, promised);
}

/** True when what the cluster has configured, or what is in effect there, names this IP. */
export function isInProfile({ cluster }: Pick<WatchedAzure, 'cluster'>, id: string): boolean {
  const { outbound, effectiveIds } = profileOf(cluster);
  return [...idsOf(outbound), ...effectiveIds].some((named) => sameId(named, id));
}

/** The promised IPs of the load balancer, where its outbound rule has these and no others; none otherwise. */
export function balancedIps(watched: WatchedAzure, promised: readonly PromisedIp[]): readonly PromisedIp[] {
  const { exits } = promisedWays(watched, promised);
  const balanced = exits.find(({ path }) => path.kind === 'load-balancer');
  return balanced && differences(balanced).isSame ? balanced.promised : [];
}

interface Differences {
  isSame: boolean;
  /** In use, and not promised. */
  others: string[];
  /** Promised, there, and not in use. One that was deleted is a finding of its own. */
  absent: PromisedIp[];
}

/** Compares the promised IPs of an exit with its lists of ids. An empty list tells nothing beside another one. */
function differences({ promised, lists }: PromisedExit): Differences {
  const telling = lists.filter((list, index) => index === 0 || list.length > 0);
  const others = distinctIds(telling.flat()).filter((id) => !promised.some((ip) => sameId(ip.id, id)));
  const absent = promised.filter(
    ({ id, existing }) => existing && !telling.every((list) => list.some((other) => sameId(other, id))),
  );
  return { isSame: others.length === 0 && absent.length === 0, others, absent };
}

function exitFindings(watched: WatchedAzure, exit: PromisedExit): Finding[] {
  const { record, unfinished } = watched;
  const { isSame, others, absent } = differences(exit);
  if (isSame) return [];
  if (record && unfinished) return [unfinishedSwitch(watched, exit, record.startedAt)];
  const managed = others.filter((id) => isManaged(watched, exit, id));
  const own = others.filter((id) => !managed.includes(id));
  const isByAks = managed.length > 0 || (own.length === 0 && exit.profile?.managedCount !== undefined);
  const words = [
    ...(isByAks ? [`its addresses are managed by AKS${record ? ' again' : ''}${listed(watched, managed, ': ')}`] : []),
    ...(own.length > 0 ? [`it has ${kindOf(own)}${listed(watched, own, ' ')}`] : []),
    ...(absent.length > 0 ? [`without ${absent.map(promisedName).join(', ')}`] : []),
  ];
  const asksConsent = own.length > 0 || others.length > exit.promised.length;
  return [
    {
      ...aboutExit(exit),
      id: 'outbound-profile-changed',
      actual: words.join(', '),
      remedy: typeof exit.path.pin === 'string' ? pinAgain(asksConsent) : byHand(exit),
    },
  ];
}

function pinAgain(asksConsent: boolean): string {
  const consent = asksConsent ? ' with replace: all (or exactly what is in effect now)' : '';
  return `mode: pin${consent} puts it back. Where an infrastructure pipeline changed it, put the pin there too: mode: plan prints the lines.`;
}

/** Where `pin` refuses, such as for a gateway that others share. Source: https://learn.microsoft.com/cli/azure/network/nat/gateway#az-network-nat-gateway-update */
function byHand({ path, promised }: PromisedExit): string {
  const ids = promised.map(({ id }) => `"$(az network public-ip show ${azName(id)} --query id --output tsv)"`);
  return path.kind === 'nat-gateway'
    ? `Give the NAT gateway these IPs and no others: az network nat gateway update ${azName(path.id)} --public-ip-addresses ${ids.join(' ')}`
    : 'Put these IPs on the gateway or firewall that is used now, or say what is right: expected-ips.';
}

/** Nobody has changed anything then: who wrote last is not asked for. */
function unfinishedSwitch({ effective }: WatchedAzure, exit: PromisedExit, startedAt: string): Finding {
  const { severity, subject, expected } = aboutExit(exit);
  const present = effective.filter(({ id }) => exit.path.addressIds.some((other) => sameId(other, id)));
  return {
    id: 'outbound-profile-changed',
    severity,
    subject,
    expected,
    actual: `mode: pin began the switch and did not carry it out: still ${present.map(nameAddress).join(', ')}`,
    remedy: 'mode: pin, with the inputs that it had, finishes it.',
    since: startedAt,
  };
}

/** Of the exit's addresses, which are not all among those that traffic leaves from. */
function isManaged({ effective }: WatchedAzure, { profile }: PromisedExit, id: string): boolean {
  if (!profile) return false;
  const isNamed = idsOf(profile).some((named) => sameId(named, id));
  return effective.find((entry) => sameId(entry.id, id))?.managed ?? (profile.managedCount !== undefined && !isNamed);
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

/** The promise holds, and says less than it did: whoever lets the address in lets in others, too. */
function sharedFindings({ path }: PromisedExit): Finding[] {
  if (path.kind !== 'nat-gateway' || typeof path.pin === 'string') return [];
  return [
    {
      id: 'nat-gateway-shared',
      severity: 'advice',
      subject: resourceTitle(path.id),
      expected: 'the traffic of this cluster alone, since partners let in whatever leaves from its addresses',
      actual: path.pin.because,
      remedy:
        'Take the others off it: az network vnet subnet update --nat-gateway, with one of their own. mode: pin changes nothing of a gateway that is shared.',
      resourceId: path.id,
    },
  ];
}

function typeChanged({ cluster, effective, ...watched }: WatchedAzure, promised: readonly PromisedIp[]): Finding {
  const leaves = effective.length === 0 ? '' : `, leaving from ${effective.map(nameAddress).join(', ')}`;
  const isPinnable = promisedWays({ cluster, ...watched }, promised).elsewhere.every(
    ({ pin }) => typeof pin === 'string',
  );
  return {
    id: 'outbound-type-changed',
    severity: 'drift',
    subject: `cluster ${nameInGroup(cluster.id)}`,
    expected: `egress from ${promised.map(promisedName).join(', ')}`,
    actual: `outbound type ${cluster.outboundType}${leaves}`,
    remedy: [
      ...(promisedKind(cluster, promised) === 'load-balancer'
        ? [
            `Where Azure allows the way back: az aks update ${azName(cluster.id)} --outbound-type loadBalancer, then mode: pin.`,
          ]
        : []),
      isPinnable
        ? 'Where the new way out is meant: mode: pin pins it (mode: plan says what changes for partners).'
        : 'Otherwise put the IP on the gateway or firewall that is used now, or say what is right: expected-ips.',
    ].join(' '),
    resourceId: cluster.id,
  };
}

function aboutExit({ path, promised }: PromisedExit): Omit<Finding, 'id' | 'actual' | 'remedy'> {
  return {
    severity: 'drift',
    subject: exitTitle(path),
    expected: `egress from ${promised.map(promisedName).join(', ')}`,
    resourceId: path.id,
  };
}

/** `cluster web in resource group shop`, for what is the cluster's own; `NAT gateway exit in resource group shop` */
function exitTitle({ id, kind }: PromisedExit['path']): string {
  const isOther = ['nat-gateway', 'user-defined-route'].includes(kind);
  return isOther ? resourceTitle(id) : `cluster ${nameInGroup(id)}`;
}

/** `20.60.0.1 (web-egress)` */
export function promisedName({ id, existing, recorded }: PromisedIp): string {
  return nameAddress({ id, address: existing?.address ?? recorded });
}
