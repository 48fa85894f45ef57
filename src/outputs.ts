import { asCidr, ipv4First, ofFamily } from './egress/addresses.ts';
import type { Finding } from './egress/findings/finding.ts';
import { matrixOf } from './egress/matrix.ts';
import { outcome, type Report } from './report.ts';

/** The outputs of a run as texts; each is always there. */
export function outputs(report: Report): Record<string, string> {
  return texts({ ...clusterOutputs(report), results: {}, matrix: matrixOf(report.discovery?.clusters ?? []) });
}

/** Outputs as the runner takes them: plain texts as they are, everything else as JSON. */
export function texts(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}

/** The outputs that are about one cluster, as JSON values. Its findings call it by its key. */
export function clusterOutputs(report: Report, key = report.clusterName) {
  const [first] = report.ips;
  const addresses = ipv4First(report.ips.flatMap((ip) => ip.address ?? []));
  const observed = new Set(report.groups.flatMap((group) => group.sightings.map((sighting) => sighting.address)));
  return {
    'egress-ip': ofFamily(addresses, 'IPv4')[0] ?? '',
    'egress-ipv6': ofFamily(addresses, 'IPv6')[0] ?? '',
    'egress-ips': addresses,
    'egress-cidrs': cidrs(report),
    'ip-name': first?.name ?? '',
    'ip-resource-group': first?.resourceGroup ?? '',
    'ip-id': first?.id ?? '',
    created: report.created,
    changed: report.changed,
    verdict: report.verdict ?? '',
    drifted: report.verdict === 'drifted',
    'failure-reason': outcome(report).reason,
    'expected-egress-ips': report.expected,
    'observed-egress-ips': [...observed],
    'previous-egress-ips': report.previous,
    'allow-list': report.allowList,
    findings: report.findings.map((finding) => findingOutput(finding, key)),
    'plan-digest': report.planDigest,
    'node-resource-group': report.nodeResourceGroup,
    'outbound-type': report.outboundType,
  };
}

/** What partners can allow for good: the prefix that an IP was drawn from outlives it, also before the IP is there. */
function cidrs({ ips, mode, expected, stopped }: Report): string[] {
  const pinned = ips.flatMap(({ address, prefixCidr }) => prefixCidr ?? (address === undefined ? [] : asCidr(address)));
  // What `replace: none` keeps carries traffic, too.
  const isSwitched = mode === 'pin' && ips.length > 0 && stopped === '';
  const kept = isSwitched ? expected.filter((address) => ips.every((ip) => ip.address !== address)) : [];
  return ipv4First([...new Set([...pinned, ...kept.map(asCidr)])]);
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
