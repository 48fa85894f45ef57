import { differingPaths } from '../cluster-update.ts';
import type { Finding } from './finding.ts';
import { groupOf, nameInGroup } from './places.ts';

const ownPaths = [
  'eTag',
  'systemData',
  'properties.provisioningState',
  'properties.networkProfile.loadBalancerProfile.managedOutboundIPs',
  'properties.networkProfile.loadBalancerProfile.outboundIPs',
  'properties.networkProfile.loadBalancerProfile.outboundIPPrefixes',
  'properties.networkProfile.loadBalancerProfile.effectiveOutboundIPs',
  'properties.networkProfile.loadBalancerProfile.allocatedOutboundPorts',
  'properties.networkProfile.natGatewayProfile.managedOutboundIPProfile',
  'properties.networkProfile.natGatewayProfile.outboundIPs',
  'properties.networkProfile.natGatewayProfile.outboundIPPrefixes',
  'properties.networkProfile.natGatewayProfile.effectiveOutboundIPs',
  'properties.apiServerAccessProfile.authorizedIPRanges',
];

/** A PUT reconciles the whole cluster: whatever else differs afterwards is said. */
export function meanwhileFindings(clusterId: string, before: unknown, after: unknown): Finding[] {
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
      subject: `cluster ${nameInGroup(clusterId)}`,
      expected: 'nothing but the outbound profile differs after the switch',
      actual: changed.join(', '),
      remedy: `Somebody else, or Azure itself, changed this at the same time. Azure’s Activity Log tells who: az monitor activity-log list --resource-group ${groupOf(clusterId)}`,
    },
  ];
}
