import { object, text } from '../../json.ts';
import type { PublicIp } from '../public-ip.ts';
import { newFailures, plainWords, type SyncFailure } from '../sync-failures.ts';
import type { WatchedObjects } from '../watched.ts';
import { bySeverity, type Finding } from './finding.ts';

/** Most Services that are told of, those that drifted first: anybody may write events, and outputs have a limit. */
const mostTold = 50;

/** A Service that stopped syncing after the switch is not what anybody wanted, whoever owns it. */
export function syncFindings(failures: readonly SyncFailure[]): Finding[] {
  return failures.map((failure) =>
    syncFinding(
      failure,
      'drift',
      'Give the cluster’s identity the role Network Contributor on what the message names; or go back with mode: unpin.',
    ),
  );
}

/**
 * Services that cannot be synced while the cluster is pinned. It is drift where it is the pinned Service, or for want of the right to the
 * pinned IP, which every write of the load balancer needs; any other failure that is new may have other causes.
 * A pinned Service that somebody changed is a finding of its own: `isPinned` is false then.
 */
export function syncTrouble(watched: WatchedObjects, isPinned = true): Finding[] {
  const { wanted, promised, ip, syncFailures, knownFailures } = watched;
  if (!promised) return [];
  const { name, namespace } = object(wanted.deployment.body.metadata);
  const ownService = `${text(namespace)}/${text(name)}`;
  const isOwn = ({ service }: SyncFailure): boolean => service === ownService && wanted.service !== undefined;
  const failures = newFailures(
    knownFailures,
    syncFailures.filter((failure) => !isOwn(failure)),
  );
  const own = syncFailures.findLast(isOwn);
  const findings = [...(own && isPinned ? [own] : []), ...failures].map((failure) => {
    const isPins = failure === own || concernsIp(failure.message, ip);
    return syncFinding(failure, isPins ? 'drift' : 'advice', remedyOf(failure, ip));
  });
  return bySeverity(findings).slice(0, mostTold);
}

/** True for the pinned Service's failure, which says why it has no address. */
export function failsToSync({ syncFailures }: WatchedObjects, service: string): boolean {
  return syncFailures.some((failure) => failure.service === service);
}

function concernsIp(message: string, ip: PublicIp | undefined): boolean {
  const words = message.toLowerCase();
  const isAboutIp = ip !== undefined && words.includes(`/publicipaddresses/${ip.name.toLowerCase()}`);
  return isAboutIp || words.includes('/publicipaddresses/join/action');
}

function remedyOf({ service, message }: SyncFailure, ip: PublicIp | undefined): string {
  if (message.includes('AuthorizationFailed')) {
    const place = ip ? `${ip.name} in resource group ${ip.resourceGroup}` : 'what the message names';
    return `Give the cluster’s identity the role Network Contributor on ${place}: mode: pin with grant-access: true does it.`;
  }
  const [namespace = '', name = ''] = service.split('/');
  return `Remove the cause that the message names; the cloud controller then tries again by itself. Its latest words: kubectl describe service ${name} --namespace ${namespace}`;
}

function syncFinding({ service, message, since }: SyncFailure, severity: Finding['severity'], remedy: string): Finding {
  return {
    id: 'service-sync-failed',
    severity,
    subject: `Service ${service}`,
    expected: 'its load balancer rules can be written',
    actual: plainWords(message),
    remedy,
    ...(since === undefined ? {} : { since }),
  };
}
