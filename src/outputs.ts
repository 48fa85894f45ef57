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
    findings: JSON.stringify(report.findings),
    'plan-digest': report.planDigest,
    'node-resource-group': report.nodeResourceGroup,
    'outbound-type': report.outboundType,
  };
}
