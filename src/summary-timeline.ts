import { groupTitle } from './egress/evidence.ts';
import { isBeforeSwitch, type Stretch, type Timeline } from './egress/history.ts';
import { codes, markdown, table, utc } from './markdown.ts';
import { count } from './words.ts';

/** Stretches of a group that are told one by one. */
const told = 6;

/** From where pods left over time, as a table: short absences and exact times can be read in it. Empty where nothing has changed. */
export function timelineSection(timelines: readonly Timeline[]): string {
  if (timelines.every(({ stretches }) => stretches.length <= 1)) return '';
  const rows = timelines.flatMap((timeline) =>
    groupRows(timeline).map((cells, index) => [index === 0 ? markdown(groupTitle(timeline)) : '', ...cells]),
  );
  const head = ['node group', 'address', 'first seen', 'last seen', 'by'];
  return ['### Where pods left from over time', '', table(head, rows)].join('\n');
}

function groupRows({ stretches }: Timeline): string[][] {
  const earlier = Math.max(0, stretches.length - told);
  return [
    ...(earlier > 0 ? [[`${String(earlier)} more before`, '', '', '']] : []),
    ...stretches
      .slice(-told)
      .map((stretch) => [
        addressCell(stretch, stretches),
        utc(stretch.begin),
        utc(stretch.end),
        count(stretch.pods.length, 'pod'),
      ]),
  ];
}

function addressCell(stretch: Stretch, history: readonly Stretch[]): string {
  const address = codes([stretch.address]);
  if (stretch.expected) return `✅ ${address}`;
  return isBeforeSwitch(stretch, history) ? `➖ ${address} (before the switch)` : `❌ ${address} (not expected)`;
}
