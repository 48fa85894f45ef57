import { bySeverity, type Finding } from './egress/findings/finding.ts';
import { markdown, table, toldOnce, utc } from './markdown.ts';

/** Findings as a table, drift first. What cures one finding after another is told once. */
export function findingsSection(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const sorted = bySeverity(findings);
  const cures = toldOnce(sorted.map(({ remedy }) => markdown(remedy)));
  const rows = sorted.map((finding, index) => [
    // They stay on one line, so that the id does not begin below its sign.
    `${finding.severity === 'drift' ? '❌' : 'ℹ️'}&nbsp;\`${finding.id}\`<br>${markdown(finding.subject)}`,
    markdown(finding.expected),
    [markdown(finding.actual), ...origin(finding)].join('<br>'),
    cures[index] ?? '',
  ]);
  return ['### Findings', '', table(['finding', 'expected', 'actual', 'what to do'], rows)].join('\n');
}

/** Since when, by whom, and what Azure's support asks for, as far as it is known. */
function origin({ since, changedBy }: Finding): string[] {
  const began = since === undefined ? [] : [`since ${utc(since)}`];
  if (!changedBy) return began;
  const { who, at, correlationId } = changedBy;
  return [
    ...(since === at
      ? [`${began.join('')}, by ${markdown(who)}`]
      : [...began, `changed by ${markdown(who)} at ${utc(at)}`]),
    ...(correlationId === undefined ? [] : [`correlation id ${markdown(correlationId)}`]),
  ];
}
