import { differingPaths } from './cluster-update.ts';
import type { GroupVerdict } from './verdict.ts';

/** One difference between what should be and what is. Only `drift` moves the verdict. */
export interface Finding {
  /** Stable name, for workflows that tell findings apart. */
  id:
    | 'observed-address-unexpected'
    | 'observed-address-changed'
    | 'service-sync-failed'
    | 'cluster-changed-meanwhile'
    | 'not-verified'
    | 'basic-load-balancer-retired'
    | 'egress-not-promised';
  severity: 'drift' | 'advice';
  subject: string;
  expected: string;
  actual: string;
  remedy: string;
}

/** Findings of the proof: who saw which wrong address when, and what kept a group from being proved. */
export function groupFindings(groups: readonly GroupVerdict[], expected: readonly string[]): Finding[] {
  return groups.flatMap((group): Finding[] => {
    const subject = `node group ${group.group}`;
    if (group.verdict === 'drifted') {
      return [
        {
          id: 'observed-address-unexpected',
          severity: 'drift',
          subject,
          expected: expected.join(', '),
          actual: group.sightings
            .filter((sighting) => !sighting.expected)
            .map(({ address, pods, time }) => `${pods.join(', ')} left from ${address}, last at ${time}`)
            .join('; '),
          remedy:
            'Look for what Azure prefers to the load balancer: a route, a NAT gateway on the subnet, a public IP on the node, a proxy.',
        },
      ];
    }
    if (group.verdict !== 'unverifiable') return strayed(group, expected);
    return [
      {
        id: 'not-verified',
        severity: 'advice',
        subject,
        expected: expected.join(', '),
        actual: group.obstacles.join('; ') || 'too few observations in time',
        remedy:
          'Remove what stands in the way, or give more time (timeout), then run this again: it changes nothing that is already right.',
      },
    ];
  });
}

/** A group that is where it should be now and was not a while ago. */
function strayed(group: GroupVerdict, expected: readonly string[]): Finding[] {
  const elsewhere = group.sightings.filter((sighting) => !sighting.expected);
  if (elsewhere.length === 0) return [];
  return [
    {
      id: 'observed-address-changed',
      severity: 'advice',
      subject: `node group ${group.group}`,
      expected: expected.join(', '),
      actual: elsewhere.map(({ address, time }) => `left from ${address} until ${time}`).join('; '),
      remedy: 'Expected right after a change. Otherwise its path goes to and fro: look for a second one.',
    },
  ];
}

/** An event that says that a LoadBalancer Service could not be brought to the load balancer. */
export interface SyncFailure {
  /** `namespace/name` */
  service: string;
  message: string;
}

/** A Service that stopped syncing after the switch is not what anybody wanted, whoever owns it. */
export function syncFindings(failures: readonly SyncFailure[]): Finding[] {
  return failures.map(({ service, message }) => ({
    id: 'service-sync-failed',
    severity: 'drift',
    subject: `Service ${service}`,
    expected: 'its load balancer rules can be written',
    actual: message,
    remedy:
      'Give the cluster’s identity the role Network Contributor on what the message names; or go back with mode: unpin.',
  }));
}

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
