import { marked } from 'marked';
import type { Stretch, Timeline } from '../../src/egress/history.ts';
import { timelineSection } from '../../src/summary-timeline.ts';

const right = '20.60.0.1';
const wrong = '20.50.0.1';

function stretch(address: string, begin: number, end: number, pods = ['a', 'b']): Stretch {
  const at = (minute: number): string => `2026-11-23T10:${String(minute).padStart(2, '0')}:00Z`;
  return { address, expected: address === right, begin: at(begin), end: at(end), pods };
}

const steady: Timeline = { group: 'system', family: 'IPv4', stretches: [stretch(right, 0, 30)] };

/** Cells of the table's rows below its head. */
function rows(timelines: Timeline[]): string[][] {
  const lines = timelineSection(timelines)
    .split('\n')
    .filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );
}

test('is left out where nothing has changed, and where nothing is known', () => {
  expect(timelineSection([])).toBe('');
  expect(timelineSection([steady, { group: 'user', family: 'IPv4', stretches: [] }])).toBe('');
});

test('tells every group’s stretches, who saw them, and which were not expected', () => {
  const user = {
    group: 'user',
    family: 'IPv4' as const,
    stretches: [stretch(right, 0, 9), stretch(wrong, 12, 12, ['a']), stretch(right, 15, 30)],
  };
  expect(rows([steady, user])).toEqual([
    ['system', `✅ \`${right}\``, '2026-11-23 10:00:00 UTC', '2026-11-23 10:30:00 UTC', '2 pods'],
    ['user', `✅ \`${right}\``, '2026-11-23 10:00:00 UTC', '2026-11-23 10:09:00 UTC', '2 pods'],
    ['', `❌ \`${wrong}\` (not expected)`, '2026-11-23 10:12:00 UTC', '2026-11-23 10:12:00 UTC', '1 pod'],
    ['', `✅ \`${right}\``, '2026-11-23 10:15:00 UTC', '2026-11-23 10:30:00 UTC', '2 pods'],
  ]);
});

test('blames nobody for what was before the switch', () => {
  const user: Timeline = { group: 'user', family: 'IPv4', stretches: [stretch(wrong, 0, 9), stretch(right, 12, 30)] };
  expect(rows([user])[0]?.[1]).toBe(`➖ \`${wrong}\` (before the switch)`);
  const half: Timeline = {
    group: 'user',
    family: 'IPv4',
    stretches: [stretch(wrong, 0, 30), stretch(right, 12, 29, ['b'])],
  };
  expect(rows([half])[0]?.[1]).toBe(`❌ \`${wrong}\` (not expected)`);
});

test('stays small: the newest ones, and how many there were before', () => {
  const stretches = Array.from({ length: 9 }, (_, index) =>
    stretch(index % 2 ? wrong : right, index * 3, index * 3 + 2),
  );
  const table = rows([{ group: 'user', family: 'IPv4', stretches }]);
  expect(table).toHaveLength(7);
  expect(table[0]?.slice(0, 2)).toEqual(['user', '3 more before']);
  expect(table.at(-1)?.[3]).toBe('2026-11-23 10:26:00 UTC');
});

test('makes nothing but text of what others wrote', async () => {
  const hostile = '</td><img src=x> | a | @octocat [x](https://evil.example) ##[error]';
  const stretches = [0, 1].map(() => ({ ...stretch(right, 0, 1), address: hostile, begin: hostile, end: hostile }));
  const html = await marked.parse(timelineSection([{ group: hostile, family: 'IPv4', stretches }]), { gfm: true });
  expect(html).not.toMatch(/<(img|a)[ >]|@octocat|##\[/);
  expect(html.match(/<td/g)).toHaveLength(2 * 5);
});
