// docs/findings.md, its schema and the catalogue in the code say the same names.
import { readFileSync } from 'node:fs';
import { findingIds, type Finding } from '../../src/egress/findings/finding.ts';
import { findingOutput } from '../../src/outputs.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';

const read = (path: string): string => readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8');

test('docs/findings.md tells of every finding, and of no other, its severity, cause and cure', () => {
  const rows = read('findings.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(rows.map(([, id]) => id?.replaceAll('`', ''))).toEqual([...findingIds]);
  for (const [, id, severity, cause = '', cure = ''] of rows) {
    expect([id, severity]).toEqual([id, expect.stringMatching(/^(drift|advice|drift\/advice)$/)]);
    expect([id, cause]).toEqual([id, expect.stringMatching(/^.{20,}\.$/)]);
    expect([id, cure]).not.toEqual([id, '']);
  }
});

const finding: Finding = {
  id: 'ip-missing',
  severity: 'drift',
  subject: 'public IP web-egress in resource group shop',
  expected: '20.60.0.1',
  actual: 'it does not exist',
  remedy: 'mode: pin',
  resourceId: '/subscriptions/11111111-2222-3333-4444-555555555555/x',
};

test('output findings fits its schema, and holds no id of a resource', () => {
  const check = new Ajv2020({ formats: { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) } }).compile(
    JSON.parse(read('findings.schema.json')) as object,
  );
  const author = { who: 'terraform', at: '2026-11-23T04:05:06Z' };
  const findings = [finding, { ...finding, since: '2026-11-23T04:05:06Z', changedBy: author }];
  const output = findings.map((entry) => findingOutput(entry, 'web'));
  expect([check(output), check.errors]).toEqual([true, null]);
  expect(JSON.stringify(output)).not.toContain('/subscriptions/');
  expect(check([{ ...output[0], severity: 'warning' }])).toBe(false);
});
