import type { AzureChange } from '../../azure/activity-log.ts';
import { parentResourceId, sameId } from '../../azure/resource-id.ts';
import type { Finding, FindingId } from './finding.ts';

const clusterWrite = /\/managedClusters\/write$/i;
const subnetWrite = /\/(?:subnets|virtualNetworks)\/write$/i;
const poolWrite = /\/agentPools\/write$/i;
const gatewayWrite = /\/natGateways\/write$/i;

/**
 * What makes each finding true: the first kind of operation that somebody did counts. Of what is not in the list the resource's own log does not tell:
 * an IP, for instance, is attached by a write to something else, and who made it has not detached it.
 */
const causes: Partial<Record<FindingId, readonly RegExp[]>> = {
  'ip-missing': [/\/publicIPAddresses\/delete$/i],
  'ip-not-static': [/\/publicIPAddresses\/write$/i],
  'ip-address-changed': [/\/publicIPAddresses\/delete$/i, /\/publicIPAddresses\/write$/i],
  'ip-tags-lost': [/\/publicIPAddresses\/write$/i],
  'outbound-profile-changed': [clusterWrite, gatewayWrite],
  'outbound-type-changed': [clusterWrite],
  'nat-gateway-overrides': [subnetWrite],
  'route-overrides': [subnetWrite],
  'node-public-ips': [poolWrite, clusterWrite],
  'group-leaves-elsewhere': [subnetWrite],
  'http-proxy': [clusterWrite],
  'authorized-ranges-lack-egress': [clusterWrite],
  'cluster-stopped': [/\/managedClusters\/stop\/action$/i, clusterWrite],
  'cluster-failed': [/\/managedClusters\/(?:write|(?:start|stop)\/action)$/i],
  'cluster-busy': [/\/managedClusters\/(?:write|(?:start|stop)\/action)$/i],
};

/**
 * The findings, each about an Azure resource with who changed it last and when. Whoever that is, it is a fact: the check's own principal too, which
 * may be that of `pin`.
 * @param changes newest first
 */
export function withAuthors(findings: readonly Finding[], changes: readonly AzureChange[]): Finding[] {
  return findings.map((finding) => {
    const change = finding.changedBy ? undefined : causeOf(finding, changes);
    if (!change) return finding;
    const { who, at, operation, correlationId } = change;
    return { ...finding, since: finding.since ?? at, changedBy: { who, at, operation, correlationId } };
  });
}

function causeOf({ id, resourceId }: Finding, changes: readonly AzureChange[]): AzureChange | undefined {
  if (resourceId === undefined) return undefined;
  const parent = parentResourceId(resourceId) ?? resourceId;
  const own = changes.filter((change) => sameId(change.resourceId, resourceId) || sameId(change.resourceId, parent));
  const found = (causes[id] ?? []).map((kind) => own.find(({ operation }) => kind.test(operation)));
  return found.find((change) => change !== undefined);
}
