import { fitting } from '../../src/summary-limit.ts';

const said = /\n\n\(cut here: the summary is longer than GitHub takes\)\n$/;

function cut(summary: string, limit = 1000): string {
  const shown = fitting(summary, limit);
  expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(limit);
  expect(shown).toMatch(said);
  return shown.replace(said, '');
}

test('a summary that fits stays as it is', () => {
  const whole = 'é'.repeat(500);
  expect(fitting(whole, 1000)).toBe(whole);
});

test('a longer one ends at a line’s end: no row of a table and no letter is halved', () => {
  const row = `| ${'é'.repeat(20)} |`;
  const shown = cut(`${row}\n`.repeat(100));
  expect(new Set(shown.split('\n'))).toEqual(new Set([row]));
});

test('a line that is too long for all is left out', () => {
  expect(cut(`## Egress\n${'x'.repeat(2000)}`)).toBe('## Egress');
});

test('what is open is closed: code, and folded parts around it', () => {
  const block = ['<details><summary>as code</summary>', '', '```hcl', ...Array.from({ length: 200 }, () => 'a = 1')];
  expect(cut([...block, '```', '', '</details>'].join('\n'))).toMatch(/\na = 1\n```\n\n<\/details>$/);
  const done = ['```sh', 'az', '```', ...Array.from({ length: 200 }, () => 'text')];
  expect(cut(done.join('\n'))).toMatch(/text$/);
});
