import type { Finding } from './finding.ts';
import { azName, nameInGroup } from './places.ts';

/**
 * What has to be known of a pin on a Basic load balancer.
 * Sources: https://learn.microsoft.com/azure/aks/upgrade-basic-load-balancer-on-aks and
 * https://cloud-provider-azure.sigs.k8s.io/topics/loadbalancer/ (which frontend carries outbound traffic)
 */
export function basicFindings(clusterId: string, otherFrontends: readonly string[]): Finding[] {
  const subject = `load balancer of cluster ${nameInGroup(clusterId)}`;
  const retired: Finding = {
    id: 'basic-load-balancer-retired',
    severity: 'advice',
    subject,
    expected: 'Standard',
    actual: 'Basic, which Azure retired on 30 September 2025 and does not support any more',
    remedy: `Migrate it: az aks update ${azName(clusterId)} --load-balancer-sku standard. Its egress address changes with that; pin it again afterwards.`,
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
