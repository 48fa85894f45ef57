import { isGatewayId, sameId } from '../../azure/resource-id.ts';
import { normalizeAddress } from '../addresses.ts';
import { busyState, isBasic } from '../cluster.ts';
import type { PromisedIp } from '../promise.ts';
import { isManagedGatewayOf, isOnBalancerOf, type PublicIp } from '../public-ip.ts';
import type { WatchedAzure } from '../watched.ts';
import type { Finding } from './finding.ts';
import { isInProfile } from './outbound.ts';
import { azName, publicIpTitle, resourceTitle } from './places.ts';
import { portFindings } from './ports.ts';
import { hasPromisedType, promisedKind } from './promised-exits.ts';
import { adviceOnIp, unusedFindings } from './public-ip-advice.ts';

/** Findings about the IPs of the pinned set, and about those that are only reserved. */
export function publicIpFindings(watched: WatchedAzure): Finding[] {
  const { promised } = watched;
  if (!promised) return unusedFindings(watched);
  return [
    ...promised.flatMap((ip) => (ip.existing ? ofExisting(watched, ip, ip.existing) : [missing(watched, ip)])),
    ...portFindings(watched, promised),
  ];
}

function ofExisting(watched: WatchedAzure, promised: PromisedIp, ip: PublicIp): Finding[] {
  const { id, recorded } = promised;
  const about = { subject: publicIpTitle(id), resourceId: id };
  const drift = [...notStatic(ip), ...addressChanged(ip, recorded), ...lostUse(watched, promised, ip)];
  return [...drift.map((finding) => ({ ...about, ...finding })), ...adviceOnIp(watched, ip)];
}

type About = Omit<Finding, 'subject' | 'resourceId'>;

/** Nobody gets an address back that was given up: what replaces the IP is another one. */
function missing(watched: WatchedAzure, { id, recorded }: PromisedIp): Finding {
  const tell = recorded === undefined ? 'Tell partners its address.' : 'It gets another address: tell partners.';
  return {
    id: 'ip-missing',
    severity: 'drift',
    subject: publicIpTitle(id),
    expected: recorded ?? 'an IP that exists',
    actual: recorded === undefined ? 'there is none' : 'deleted',
    remedy: `${replacementOf(watched, id)} ${tell} ip-lock: true guards against deletion.`,
    resourceId: id,
  };
}

/** How the cluster gets an IP again. */
function replacementOf(watched: WatchedAzure, id: string): string {
  const { cluster, paths } = watched;
  const stuck = paths.map(({ pin }) => pin).find((pin) => typeof pin !== 'string');
  if (stuck) return `Name an IP that exists (ip-name). ${stuck.waysOut}`;
  if (isBasic(cluster)) {
    return 'Azure creates no Basic IPs any more: name another that exists (ip-name), or migrate to a Standard load balancer and pin again.';
  }
  return isInProfile(watched, id)
    ? `mode: reserve creates it again; then az aks update ${azName(cluster.id)} puts it where the cluster names it.`
    : 'mode: pin creates it and switches to it.';
}

function notStatic({ id, allocation }: PublicIp): About[] {
  if (allocation.toLowerCase() === 'static') return [];
  return [
    {
      id: 'ip-not-static',
      severity: 'drift',
      expected: 'Static',
      actual: `${allocation}: it loses its address when it is detached`,
      remedy: `az network public-ip update ${azName(id)} --allocation-method Static`,
    },
  ];
}

function addressChanged({ address }: PublicIp, recorded: string | undefined): About[] {
  if (recorded === undefined || address === undefined) return [];
  if (normalizeAddress(recorded) === normalizeAddress(address)) return [];
  return [
    {
      id: 'ip-address-changed',
      severity: 'drift',
      expected: recorded,
      actual: `${address}: the IP was deleted and made anew, and nobody gets the old address back`,
      remedy: `Tell partners to allow ${address} and to remove ${recorded}; mode: pin then records it.`,
    },
  ];
}

/** Where the IP is not in use by the cluster, and no other setting of the cluster is what keeps it from that. */
function lostUse(watched: WatchedAzure, promised: PromisedIp, ip: PublicIp): About[] {
  const { cluster } = watched;
  const expected = `in use by the ${userTitle(watched, promised)}`;
  if (ip.attachedTo === undefined) return isMeantToBeAttached(watched, promised) ? [detached(watched, expected)] : [];
  if (isOwnUser(watched, ip.attachedTo) || ip.attachedTo.toLowerCase() === promised.exitId?.toLowerCase()) return [];
  const user = resourceTitle(ip.attachedTo);
  const back = isInProfile(watched, ip.id) ? `az aks update ${azName(cluster.id)}` : 'mode: pin';
  return [
    {
      id: 'ip-attached-elsewhere',
      severity: 'drift',
      expected,
      actual: `in use by ${user}`,
      remedy: `Take it off the ${user}, then ${isBasic(cluster) ? 'the Service gets it again by itself' : back}. Or pin another one: ip-name.`,
    },
  ];
}

/** While an operation runs the IP may be on its way; where the profile does not name it, that is the finding. */
function isMeantToBeAttached(watched: WatchedAzure, promised: PromisedIp): boolean {
  const { cluster } = watched;
  if (busyState(cluster) !== undefined || cluster.powerState.toLowerCase() !== 'running') return false;
  return hasPromisedType(cluster, [promised]) && (isBasic(cluster) || isInProfile(watched, promised.id));
}

/** What an IP was promised on. */
function userTitle({ cluster }: WatchedAzure, promised: PromisedIp): string {
  if (promised.exitId !== undefined && isGatewayId(promised.exitId)) return resourceTitle(promised.exitId);
  const kind = promisedKind(cluster, [promised]) === 'managed-nat-gateway' ? 'managed NAT gateway' : 'load balancer';
  return `${kind} of ${cluster.name}`;
}

function detached({ cluster }: WatchedAzure, expected: string): About {
  return {
    id: 'ip-detached',
    severity: 'drift',
    expected,
    actual: 'nothing uses it',
    remedy: isBasic(cluster)
      ? 'mode: pin gives it to the pinned Service again.'
      : `Reconcile the cluster, whose outbound profile names it: az aks update ${azName(cluster.id)}`,
  };
}

/** The cluster's load balancer, the NAT gateway of one of its subnets, the one that AKS manages for it, or the firewall that its routes lead to. */
function isOwnUser({ cluster, network }: WatchedAzure, user: string): boolean {
  return (
    isOnBalancerOf(user, cluster) ||
    isManagedGatewayOf(user, cluster) ||
    network.subnets.some(({ gateway }) => gateway && sameId(gateway.id, user)) ||
    network.appliances.some(({ id }) => user.toLowerCase().startsWith(`${id}/`.toLowerCase()))
  );
}
