import { sameId } from '../../azure/resource-id.ts';
import { busyState, isBalanced, type Cluster } from '../cluster.ts';
import { nameAddress } from '../public-ip.ts';
import type { WatchedAzure } from '../watched.ts';
import type { Finding } from './finding.ts';
import { azName, nameInGroup } from './places.ts';
import { profileOf } from './promised-exits.ts';

/** In which state the cluster is, where that keeps egress from being judged or repaired. */
export function stateFindings(watched: WatchedAzure): Finding[] {
  const { cluster } = watched;
  const state = cluster.provisioningState.toLowerCase();
  const about = { subject: `cluster ${nameInGroup(cluster.id)}`, resourceId: cluster.id };
  const gone = state === 'failed' ? goneIps(watched) : [];
  return [
    ...(cluster.powerState.toLowerCase() === 'running' ? [] : [stoppedCluster(cluster)]),
    ...(busyState(cluster) === undefined ? [] : [{ ...about, ...busy(cluster) }]),
    ...(gone.length > 0 ? [{ ...about, ...stuck(watched, gone) }] : []),
    ...(['failed', 'canceled'].includes(state) && gone.length === 0 ? [{ ...about, ...failed(cluster) }] : []),
  ];
}

type About = Omit<Finding, 'subject' | 'resourceId'>;

/** The finding of a cluster that does not run. */
export function stoppedCluster(cluster: Cluster): Finding {
  return { subject: `cluster ${nameInGroup(cluster.id)}`, resourceId: cluster.id, ...stopped(cluster) };
}

function stopped(cluster: Cluster): About {
  return {
    id: 'cluster-stopped',
    severity: 'advice',
    expected: 'Running',
    actual: `${cluster.powerState}: nothing leaves, and nothing can be observed`,
    remedy: `Start it when it should run: az aks start ${azName(cluster.id)}`,
  };
}

function busy(cluster: Cluster): About {
  return {
    id: 'cluster-busy',
    severity: 'advice',
    expected: 'no operation, so that what Azure says is what is',
    actual: `an operation still runs on it: ${String(busyState(cluster))}`,
    remedy: 'Run this again when it has ended, or wait longer for it: timeout.',
  };
}

function failed(cluster: Cluster): About {
  return {
    id: 'cluster-failed',
    severity: 'advice',
    expected: 'Succeeded',
    actual: `${cluster.provisioningState}: its last operation did not end well`,
    remedy: `Find out why, then reconcile it: az aks update ${azName(cluster.id)}`,
  };
}

/** Source: https://learn.microsoft.com/azure/aks/load-balancer-standard#provide-your-own-outbound-public-ips-or-prefixes */
function stuck({ cluster, promised }: WatchedAzure, gone: readonly string[]): About {
  const [first = ''] = gone;
  const isPromised = promised?.some(({ id }) => sameId(id, first)) === true;
  const byAction = isPromised ? 'mode: reserve' : 'az network public-ip create';
  return {
    id: 'cluster-stuck',
    severity: promised ? 'drift' : 'advice',
    expected: 'Succeeded, with an outbound profile whose IPs exist',
    actual: `${cluster.provisioningState}, and its outbound profile names ${gone.map((id) => nameAddress({ id, address: undefined })).join(', ')}, deleted meanwhile${isPromised ? ' (ip-missing is the cause)' : ''}: every update fails${isBalanced(cluster) ? ' with LoadBalancerProfileOutboundIPNotExist' : ''}`,
    remedy: `Create the IP again (${byAction}; it gets another address), then az aks update ${azName(cluster.id)}. Or leave from an IP that exists: az aks update ${azName(cluster.id)} --${isBalanced(cluster) ? 'load-balancer' : 'nat-gateway'}-outbound-ips "$(az network public-ip show --resource-group GROUP --name IP --query id --output tsv)"`,
  };
}

/** IPs of the outbound profile that do not exist: those that are known to be missing, and those in effect without an address. */
function goneIps({ cluster, paths, promised, effective }: WatchedAzure): string[] {
  const addressIds = paths.flatMap((path) => path.addressIds);
  const isIn = (ids: readonly string[], id: string): boolean => ids.some((other) => sameId(other, id));
  const missing = (promised ?? []).filter(({ existing }) => !existing).map(({ id }) => id);
  const present = effective.map(({ id }) => id);
  return profileOf(cluster).outbound.publicIpIds.filter(
    (id) => isIn(missing, id) || (isIn(addressIds, id) && !isIn(present, id)),
  );
}
