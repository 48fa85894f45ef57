import { harmless } from './log.ts';
import { codes, label, markdown, table, utc } from './markdown.ts';
import { outcome, type Discovery, type PlanReport, type Report } from './report.ts';
import { ofFamily } from './egress/addresses.ts';
import type { Capacity } from './egress/capacity.ts';
import { explain } from './errors.ts';
import { findingsSection } from './summary-findings.ts';
import { timelineSection } from './summary-timeline.ts';
import { count } from './words.ts';
import { groupTitle } from './egress/evidence.ts';
import type { GroupVerdict } from './egress/verdict.ts';

/** What a reader sees first, by verdict. */
export const headlines = {
  pinned: ['✅', 'pinned'],
  'as-expected': ['✅', 'as expected'],
  drifted: ['❌', 'drifted'],
  unverifiable: ['⚠️', 'unverifiable'],
} as const;

/** The job summary: at a glance what is pinned, what partners must do, and what pods saw. Source of the limits: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits */
export function summary(report: Report): string {
  const found = findingsSection(report.findings);
  // Whoever is told of drift wants to know which, before anything else.
  const isBad = report.verdict === 'drifted' || report.verdict === 'unverifiable';
  const sections = [
    headline(report),
    addressLine(report),
    failure(report),
    report.stopped === '' ? '' : alert('WARNING', report.stopped),
    isBad ? found : '',
    partners(report),
    groupTable(report),
    leftOut(report),
    timelineSection(report.timelines),
    picture(report),
    isBad ? '' : found,
    steps(report),
    report.byCommands ? commandsNote : '',
    report.plan ? planDetails(report.plan, report.planDigest) : '',
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

const commandsNote =
  'The cluster was reached by commands that Azure runs in it, each in a pod in namespace `aks-command`.';

function headline(report: Report): string {
  const cluster = report.mode === 'discover' ? 'Finding clusters' : `Egress of ${markdown(whose(report))}`;
  if (report.error) return `## ❌ ${cluster}: failed (${report.error.reason})`;
  if (report.verdict) {
    const [sign, words] = headlines[report.verdict];
    return `## ${sign} ${cluster}: ${words}`;
  }
  if (report.mode === 'plan') return `## 📋 ${cluster}: ${report.changed ? 'planned change' : 'nothing to change'}`;
  if (report.mode === 'reserve') return `## ✅ ${cluster}: address reserved`;
  return `## ✅ ${cluster}`;
}

/** Whose egress it is: that of the cluster, or of the pods that a static egress gateway serves. */
function whose({ clusterName, gateway }: Report): string {
  return gateway === '' ? clusterName || 'the cluster' : `${gateway} on ${clusterName}`;
}

function addressLine(report: Report): string {
  const { ips, mode, verdict, expected } = report;
  if (mode === 'unpin') return verdict === undefined ? '' : `Pods leave from ${codes(expected)} again.`;
  // Where there is no pinned set, what the workflow or Azure expects is all there is to name.
  if (((mode === 'check' && verdict !== 'pinned') || ips.length === 0) && expected.length > 0)
    return verdict === 'as-expected'
      ? `${seenFrom(report)} ${codes(seenAddresses(report))}.`
      : `Expected: ${codes(expected)}.`;
  const known = ips.flatMap((ip) =>
    ip.address === undefined
      ? []
      : [`**${codes([ip.address])}** (${markdown(ip.name)} in ${markdown(ip.resourceGroup)})`],
  );
  if (known.length === 0) return '';
  const words = verdict === 'pinned' ? seenFrom(report) : mode === 'reserve' ? 'Reserved:' : 'Address:';
  return `${words} ${known.join(', ')}`;
}

function seenFrom({ groups, gateway, skipped }: Report): string {
  if (haveOwn(groups)) return 'Node groups were seen to leave, each by its own path, from';
  if (gateway !== '') return 'Its pods were seen to leave from';
  return `Every node group${skipped.length > 0 ? ' that is not left out' : ''} was seen to leave from`;
}

/** What pods saw of what was expected, which may be ranges. */
function seenAddresses({ groups }: Report): string[] {
  const sightings = groups.flatMap((group) => group.sightings).filter((sighting) => sighting.expected);
  return [...new Set(sightings.map(({ address }) => address))];
}

function failure({ error }: Report): string {
  return error ? alert('CAUTION', explain(error)) : '';
}

function alert(kind: 'CAUTION' | 'WARNING' | 'NOTE', message: string): string {
  // A line's end alone would be a blank.
  return `> [!${kind}]\n> ${message.split('\n').map(markdown).join('<br>\n> ')}`;
}

function partners(report: Report): string {
  const { add, remove, switchedAt } = report.allowList;
  const before = whenToAllow(report);
  const toCome = report.mode === 'plan' ? report.ips.filter((ip) => ip.address === undefined).map((ip) => ip.name) : [];
  const rows = [
    ...(add.length > 0
      ? [['**allow**', codes(add), switchedAt === null ? before : `traffic moved at ${utc(switchedAt)}`]]
      : []),
    ...toCome.map((name) => [
      '**allow**',
      `of ${markdown(name)}, not created yet`,
      `${before}: mode: reserve creates it and tells the address`,
    ]),
    ...forGood(report),
    ...(remove.length > 0
      ? [['remove', codes(remove), switchedAt === null ? 'after the switch' : whenToRemove(report)]]
      : []),
  ];
  if (rows.length === 0) return '';
  return ['### What partners must do', '', table(['', 'address', 'when'], rows)].join('\n');
}

/** The ranges that its addresses are drawn from: one for many clusters. */
function forGood({ ips }: Report): string[][] {
  const ranges = [...new Set(ips.flatMap(({ prefixCidr }) => prefixCidr ?? []))];
  return ranges.length > 0 ? [['or, for good', codes(ranges), 'the prefix outlives the address and the cluster']] : [];
}

/** Of an address that traffic has not moved to, as far as this run can tell: a check is of what was promised long ago. */
function whenToAllow({ mode }: Report): string {
  if (mode === 'check') return 'now';
  return mode === 'reserve' ? 'before traffic moves' : 'before the switch';
}

/** Of a group that is left out nobody has seen where it leaves from. */
function whenToRemove({ skipped }: Report): string {
  return skipped.length === 0
    ? 'now: nothing of this cluster leaves from it any more'
    : `once ${skipped.map(markdown).join(', ')}, left out here, is known not to leave from it: nothing else does any more`;
}

/** True where groups should leave from different addresses: what is expected is then told group by group. */
function haveOwn(groups: readonly GroupVerdict[]): boolean {
  const expectations = new Set(groups.map(({ family, expected }) => [family, ...expected].join(' ')));
  return expectations.size > new Set(groups.map(({ family }) => family)).size;
}

function groupTable({ groups, baseline }: Report): string {
  if (groups.length === 0) return '';
  const isOwn = haveOwn(groups);
  // A pool may be called `constructor`.
  const seenBefore = new Map(Object.entries(baseline));
  const before = (group: GroupVerdict): string => codes(ofFamily(seenBefore.get(group.group) ?? [], group.family));
  const withBefore = groups.some((group) => before(group) !== '');
  const head = [
    'node group',
    'verdict',
    ...(isOwn ? ['expected'] : []),
    ...(withBefore ? ['pods saw before', 'pods see now'] : ['pods see']),
    'last seen',
  ];
  const rows = groups.map((group) => [
    markdown(groupTitle(group)),
    headlines[group.verdict].join(' '),
    ...(isOwn ? [codes(group.expected) || '–'] : []),
    ...(withBefore ? [before(group) || '–'] : []),
    seen(group),
    lastSeen(group),
  ]);
  return ['### What pods observed', '', table(head, rows)].join('\n');
}

function leftOut({ skipped }: Report): string {
  return skipped.length === 0 ? '' : `Left out by \`skip-node-groups\`: ${skipped.map(markdown).join(', ')}.`;
}

function seen(group: GroupVerdict): string {
  const sightings = group.sightings.map(
    ({ address, pods, expected }) =>
      `\`${address}\` ${expected ? '' : '(not expected) '}by ${count(pods.length, 'pod')}`,
  );
  const obstacles = group.verdict === 'unverifiable' ? group.obstacles.map(({ words }) => markdown(words)) : [];
  const beside = group.pastProxy?.length ? [`direct, past the proxy: ${codes(group.pastProxy)}`] : [];
  const others = group.dissent.map((words) => `not believed: ${markdown(words)}`);
  return [...sightings, ...obstacles, ...beside, ...others].join('<br>') || 'nothing';
}

function lastSeen(group: GroupVerdict): string {
  const times = group.sightings.map((sighting) => sighting.time).sort();
  return times.length === 0 ? '–' : utc(times.at(-1) ?? '');
}

/** The ways that traffic takes, as a small Mermaid picture: an address that is not expected came by no known path. */
function picture(report: Report): string {
  const observed = report.groups.filter((group) => group.sightings.length > 0);
  const names = [...new Set(observed.map(({ group }) => group))];
  const addresses = [...new Set(observed.flatMap((group) => latest(group).map(({ address }) => address)))];
  if (addresses.length === 0) return '';
  // A path that nothing was seen to take is not drawn.
  const taken = observed.filter((group) => latest(group).some(({ expected }) => expected));
  const paths = [...new Set(taken.map((group) => pathLabel(report, group)))];
  const edges = observed.flatMap((group) =>
    latest(group).flatMap(({ address, expected }) => {
      const path = `path${paths.indexOf(pathLabel(report, group))}`;
      const [from, to] = [`group${names.indexOf(group.group)}`, `address${addresses.indexOf(address)}`];
      return expected ? [`  ${from} --> ${path}`, `  ${path} --> ${to}`] : [`  ${from} -. not expected .-> ${to}`];
    }),
  );
  return [
    '```mermaid',
    'flowchart LR',
    `  subgraph cluster["${label(report.clusterName)}"]`,
    ...names.map((name, index) => `    group${index}["${label(name)}"]`),
    '  end',
    ...paths.map((path, index) => `  path${index}(["${path}"])`),
    ...addresses.map((address, index) => `  address${index}(["${label(address)}"])`),
    '  internet(("internet"))',
    ...new Set(edges),
    ...addresses.map((_, index) => `  address${index} --> internet`),
    '```',
  ].join('\n');
}

function pathLabel({ outboundType, paths }: Report, { group, pastProxy }: GroupVerdict): string {
  if (pastProxy) return 'HTTP proxy';
  return label(paths.find((path) => path.group === group)?.title ?? outboundType);
}

function latest(group: GroupVerdict): GroupVerdict['sightings'] {
  const newest = group.sightings.reduce((time, sighting) => (sighting.time > time ? sighting.time : time), '');
  return group.sightings.filter((sighting) => sighting.time === newest);
}

function steps({ steps: done, mode, changed, error }: Report): string {
  if (mode === 'check') return '';
  if (done.length === 0) return error || mode === undefined ? '' : 'Nothing had to be changed.';
  const title = mode === 'plan' ? 'What pin would do' : changed ? 'What was done' : 'Steps';
  return [`### ${title}`, '', ...done.map((step, index) => `${String(index + 1)}. ${markdown(step)}`)].join('\n');
}

function planDetails({ code, capacity }: PlanReport, digest: string): string {
  const block = (title: string, language: string, text: string): string =>
    [`<details><summary>${title}</summary>`, '', `\`\`\`${language}`, harmless(text), '```', '', '</details>'].join(
      '\n',
    );
  return [
    ...(capacity ? [portsLine(capacity)] : []),
    `To let exactly this through: \`expect-plan: ${digest}\``,
    alert(
      'NOTE',
      'If Terraform, Bicep or a script manages this cluster, change it there too, or its next run takes the pin away again.',
    ),
    block('The same change as Terraform', 'hcl', code.terraform),
    block('The same change as Bicep', 'bicep', code.bicep),
    block('The same change with az', 'sh', code.az),
  ].join('\n\n');
}

function portsLine({ portsOfOneNode, needed, available, nodes }: Capacity): string {
  return portsOfOneNode === 0
    ? 'SNAT ports: Azure divides them among the nodes (allocatedOutboundPorts 0).'
    : `SNAT ports: ${String(needed)} of ${String(available)} needed at the most (${String(portsOfOneNode)} × ${String(nodes)} nodes).`;
}

/** The line of the annotation that a run ends with. */
export function conclusion(report: Report): string {
  const addresses = report.ips.flatMap((ip) => ip.address ?? []).join(', ');
  const groups = new Set(report.groups.map(({ group }) => group));
  const { failed } = outcome(report);
  const name = whose(report);
  if (report.discovery) return discoveryConclusion(report.discovery);
  if (report.verdict === 'pinned')
    return `${name} leaves from ${addresses}: seen by pods of ${count(groups.size, 'node group')}${leftOutWords(report)}.`;
  if (report.verdict === 'as-expected')
    return `${name} leaves from ${seenAddresses(report).join(', ')}${report.mode === 'unpin' ? ' again' : ', as expected'}.`;
  if (report.mode === 'reserve') return `Reserved for ${name}: ${addresses}. Traffic has not moved.`;
  if (report.mode === 'plan')
    return report.changed
      ? `Planned for ${name}: ${count(report.steps.length, 'step')}.`
      : `${name}: nothing to change.`;
  if (report.verdict === undefined) return `${name}: done.`;
  return `${name}: ${report.verdict}${failed ? '' : ' (fail-on lets it pass)'}.`;
}

function leftOutWords({ skipped }: Report): string {
  return skipped.length === 0 ? '' : `, without ${skipped.join(', ')}`;
}

function discoveryConclusion({ clusters, filters }: Discovery): string {
  const found = `${count(clusters.length, 'cluster')} found (${filters}).`;
  return clusters.length > 0
    ? found
    : `${found} The matrix is empty, which GitHub takes for an error: run its job only where there are some.`;
}
