import { plot } from '../../bench/plot.ts';
import { asText } from '../../bench/table.ts';

const panel = { title: 'Time <of> a & b', xLabel: 'clusters', yLabel: 'seconds' };

function placesOf(svg: string): [number, number][] {
  const [, points = ''] = /<polyline points="([^"]*)"/.exec(svg) ?? [];
  return points.split(' ').map((place) => place.split(',').map(Number) as [number, number]);
}

test('a cost that grows tenfold with ten times as much is a straight line within the axes', () => {
  const points = [1, 10, 100].map((value) => [value, value / 10] as const);
  const places = placesOf(plot([{ ...panel, series: [{ name: 'time', points }] }], 'costs'));
  const [[x0, y0] = [0, 0], [x1, y1] = [0, 0], [x2, y2] = [0, 0]] = places;
  expect(x1 - x0).toBeCloseTo(x2 - x1, 0);
  expect(y0 - y1).toBeCloseTo(y1 - y2, 0);
  for (const [x, y] of places) expect([x >= 64, x <= 570, y >= 44, y <= 248]).toEqual([true, true, true, true]);
});

test('a cost that does not grow is level', () => {
  const points = [10, 1000].map((value) => [value, 130] as const);
  const [[, before] = [0, 0], [, after] = [0, 0]] = placesOf(
    plot([{ ...panel, series: [{ name: 'MB', points }] }], ''),
  );
  expect(after).toBe(before);
});

test('who cannot see the plot is told what it shows, and text cannot end it', () => {
  const svg = plot([{ ...panel, series: [{ name: '</svg>', points: [[1, 1]] }] }], 'all at <once>');
  expect(svg).toContain('<title id="title">Time &lt;of&gt; a &amp; b</title>');
  expect(svg).toContain('<desc id="description">all at &lt;once&gt;</desc>');
  expect(svg.match(/<\/svg>/g)).toHaveLength(1);
});

test('figures stand in columns, and a goal that is missed says so', () => {
  const goals = [
    { name: 'start', value: 493.2, atMost: 1000, unit: 'ms' },
    { name: 'peak', value: 361, atMost: 250, unit: 'MB' },
  ];
  const table = {
    columns: ['run', 'ms'],
    rows: [
      ['check', 1234.5],
      ['pin', 7],
    ],
  };
  expect(
    asText('Scale', { how: 'Once.', tables: [table], goals })
      .split('\n')
      .slice(4),
  ).toEqual([
    '| run   |   ms |',
    '| ----- | ---: |',
    '| check | 1235 |',
    '| pin   |    7 |',
    '',
    '- met: start: 493 ms, at most 1000 ms',
    '- MISSED: peak: 361 MB, at most 250 MB',
  ]);
});
