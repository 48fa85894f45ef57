import type { Finding } from './egress/findings/finding.ts';
import { outcome, type Report } from './report.ts';

/** The outputs of a report: plain values, JSON arrays for lists, `true` or `false`; each is always there. */
export function outputs(report: Report): Record<string, string> {
  const [first] = report.ips;
  const addresses = report.ips.flatMap((ip) => ip.address ?? []);
  const observed = new Set(report.groups.flatMap((group) => group.sightings.map((sighting) => sighting.address)));
  return {
    'egress-ip': addresses[0] ?? '',
    'egress-ips': JSON.stringify(addresses),
    'ip-name': first?.name ?? '',
    'ip-resource-group': first?.resourceGroup ?? '',
    'ip-id': first?.id ?? '',
    created: String(report.created),
    changed: String(report.changed),
    verdict: report.verdict ?? '',
    drifted: String(report.verdict === 'drifted'),
    'failure-reason': outcome(report).reason,
    'expected-egress-ips': JSON.stringify(report.expected),
    'observed-egress-ips': JSON.stringify([...observed]),
    'previous-egress-ips': JSON.stringify(report.previous),
    'allow-list': JSON.stringify(report.allowList),
    findings: JSON.stringify(report.findings.map((finding) => findingOutput(finding, report.clusterName))),
    'plan-digest': report.planDigest,
    'node-resource-group': report.nodeResourceGroup,
    'outbound-type': report.outboundType,
  };
}

/** A finding as docs/findings.schema.json describes it: every key is always there, and no resource id. */
export function findingOutput(finding: Finding, cluster: string): Record<string, unknown> {
  const { id, severity, subject, expected, actual, remedy, since, changedBy } = finding;
  const author = changedBy && {
    who: changedBy.who,
    at: changedBy.at,
    operation: changedBy.operation ?? null,
    correlationId: changedBy.correlationId ?? null,
  };
  return { cluster, id, severity, subject, expected, actual, since: since ?? null, remedy, changedBy: author ?? null };
}
