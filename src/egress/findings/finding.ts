/** Every finding there is, by its stable name; docs/findings.md says of each what causes and what cures it. */
export const findingIds = [
  // The pinned set.
  'ip-missing',
  'ip-not-static',
  'ip-address-changed',
  'ip-detached',
  'ip-attached-elsewhere',
  'ip-tags-lost',
  'ip-unlocked',
  'ip-in-node-resource-group',
  'ip-not-in-use',
  'ports-run-short',
  // The cluster in Azure.
  'outbound-profile-changed',
  'outbound-type-changed',
  'nat-gateway-overrides',
  'nat-gateway-shared',
  'route-overrides',
  'node-public-ips',
  'group-leaves-elsewhere',
  'partner-route-bypasses',
  'http-proxy',
  'authorized-ranges-lack-egress',
  'cluster-stopped',
  'cluster-failed',
  'cluster-stuck',
  'cluster-busy',
  'cluster-changed-meanwhile',
  'basic-load-balancer-retired',
  'egress-not-promised',
  'expectation-unknown',
  // The objects in the cluster.
  'service-missing',
  'service-not-pinned',
  'service-address-differs',
  'service-open',
  'service-sync-failed',
  'deployment-missing',
  'deployment-changed',
  'deployment-not-ready',
  'pools-not-covered',
  // What pods observed.
  'observed-address-unexpected',
  'observed-addresses-differ',
  'observed-address-changed',
  'echo-services-disagree',
  'no-fresh-observation',
  'not-verified',
] as const;

export type FindingId = (typeof findingIds)[number];

/** One difference between what should be and what is. Only `drift` moves the verdict. */
export interface Finding {
  id: FindingId;
  /** `drift`: what was promised is not so any more. `advice`: worth knowing; the promise holds, or cannot be judged. */
  severity: 'drift' | 'advice';
  /** What it is about, by kind and name: a resource id holds the subscription id, for which the runner drops a whole output where that is masked. */
  subject: string;
  expected: string;
  actual: string;
  remedy: string;
  /** When it began, ISO 8601 in UTC, as far as that is known. */
  since?: string;
  /** Id of the resource that it is about, for the Activity Log; no output shows it. */
  resourceId?: string;
  /** Who changed it, where the Activity Log or the object itself tells. */
  changedBy?: ChangedBy;
}

/** Who made a change, and when. */
export interface ChangedBy {
  /** User, application or field manager. */
  who: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** The operation, such as `Microsoft.Network/publicIPAddresses/write`. */
  operation?: string;
  /** Azure's correlation id. */
  correlationId?: string;
}

/** Drift first: it is what somebody must act on. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings.filter(isDrift), ...findings.filter((finding) => !isDrift(finding))];
}

function isDrift({ severity }: Finding): boolean {
  return severity === 'drift';
}
