import { differingPaths } from '../cluster-update.ts';
import { isBasic } from '../paths.ts';
import type { WatchedAzure } from '../watched.ts';
import { rangeFindings } from './authorized-ranges.ts';
import { stateFindings } from './cluster-state.ts';
import type { Finding } from './finding.ts';
import { outboundFindings } from './outbound.ts';
import { overrideFindings } from './overrides.ts';

const ownPaths = [
  'eTag',
  'systemData',
  'properties.provisioningState',
  'properties.networkProfile.loadBalancerProfile.managedOutboundIPs',
  'properties.networkProfile.loadBalancerProfile.outboundIPs',
  'properties.networkProfile.loadBalancerProfile.outboundIPPrefixes',
  'properties.networkProfile.loadBalancerProfile.effectiveOutboundIPs',
  'properties.networkProfile.loadBalancerProfile.allocatedOutboundPorts',
  'properties.apiServerAccessProfile.authorizedIPRanges',
];

/** A PUT reconciles the whole cluster: whatever else differs afterwards is said. */
export function clusterFindings(before: unknown, after: unknown): Finding[] {
  const changed = differingPaths(before, after).filter(
    (path) =>
      !ownPaths.some((own) => path === own || path.startsWith(`${own}.`)) &&
      !/agentPoolProfiles\.\d+\.(eTag|provisioningState)$/.test(path),
  );
  if (changed.length === 0) return [];
  return [
    {
      id: 'cluster-changed-meanwhile',
      severity: 'advice',
      subject: 'managed cluster',
      expected: 'nothing but the outbound profile differs after the switch',
      actual: changed.join(', '),
      remedy: 'Somebody else, or Azure itself, changed this at the same time: see the cluster’s activity log.',
    },
  ];
}

/**
 * What has to be known of a pin on a Basic load balancer.
 * Sources: https://learn.microsoft.com/azure/aks/upgrade-basic-load-balancer-on-aks and
 * https://cloud-provider-azure.sigs.k8s.io/topics/loadbalancer/ (which frontend carries outbound traffic)
 */
export function basicFindings(cluster: { id: string; name: string }, otherFrontends: readonly string[]): Finding[] {
  const group = cluster.id.split('/')[4] ?? '';
  const subject = `load balancer of ${cluster.name}`;
  const retired: Finding = {
    id: 'basic-load-balancer-retired',
    severity: 'advice',
    subject,
    expected: 'Standard',
    actual: 'Basic, which Azure retired on 30 September 2025 and does not support any more',
    remedy: `Migrate it: az aks update --resource-group ${group} --name ${cluster.name} --load-balancer-sku standard. Its egress address changes with that; pin it again afterwards.`,
  };
  if (otherFrontends.length === 0) return [retired];
  const unsure: Finding = {
    id: 'egress-not-promised',
    severity: 'advice',
    subject,
    expected: 'one public frontend, that of the pinned Service',
    actual: `other public frontends too: ${otherFrontends.join(', ')}; Azure lets traffic leave by any of them`,
    remedy: 'Make the other LoadBalancer Services internal, or put them behind one ingress at the pinned address.',
  };
  return [retired, unsure];
}

/** Findings about the cluster and its egress path, by what Azure says. Where nothing was promised, only its state is told. */
export function pathFindings(watched: WatchedAzure): Finding[] {
  const { cluster, promised, otherFrontends } = watched;
  return [
    ...(isBasic(cluster) ? basicFindings(cluster, promised ? otherFrontends : []) : []),
    ...stateFindings(watched),
    ...(promised ? outboundFindings(watched, promised) : []),
    ...(promised ? overrideFindings(watched, promised) : []),
    ...(promised ? rangeFindings(watched, promised) : []),
  ];
}
