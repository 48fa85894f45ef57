// action.yml, the code and the README say the same names and defaults.
import { existsSync, readFileSync } from 'node:fs';
import { outputs } from '../../src/outputs.ts';
import { newReport } from '../../src/report.ts';
import { entryInputs } from '../../src/clusters-input.ts';
import { readStep } from '../../src/step.ts';
import { leastInputs, manifest, reader } from './examples.ts';

function namesRead(given: Record<string, string>): string[] {
  const names = new Set<string>();
  const read = reader({ ...leastInputs, ...given });
  readStep((name) => {
    names.add(name);
    return read(name);
  }, {});
  return [...names].sort();
}

const many = { mode: 'check', clusters: '[{}]' };

test('the code reads every input of action.yml and no other', () => {
  expect(namesRead(many)).toEqual(Object.keys(manifest.inputs).sort());
  expect(namesRead({})).toEqual(namesRead(many).filter((name) => name !== 'concurrency'));
});

test('an entry of clusters may have every input but those that hold for the whole step', () => {
  const whole = ['audience', 'authority-host', 'client-id', 'clusters', 'concurrency', 'environment', 'mode'];
  whole.push('resource-manager-endpoint', 'tenant-id');
  expect([...entryInputs, ...whole].sort()).toEqual(Object.keys(manifest.inputs).sort());
});

test('the code sets every output of action.yml and no other, even when a run ended before it began', () => {
  expect(Object.keys(outputs(newReport())).sort()).toEqual(Object.keys(manifest.outputs).sort());
});

test('no input is required of every step: with clusters the entries name them', () => {
  expect(Object.values(manifest.inputs).filter((input) => input.required === true)).toEqual([]);
});

test.each([...Object.entries(manifest.inputs), ...Object.entries(manifest.outputs)])(
  '%s has a description that is a sentence',
  (_name, { description }) => {
    expect(description).toMatch(/^\S.{15,}[.…]$/);
  },
);

describe('README', () => {
  test('lists the inputs with their defaults', () => {
    const rows = table('Inputs');
    expect([...rows.keys()].sort()).toEqual(Object.keys(manifest.inputs).sort());
    for (const [name, { default: value }] of Object.entries(manifest.inputs)) {
      if (value !== undefined && value.length < 40) expect([name, rows.get(name)]).toEqual([name, contains(value)]);
    }
  });

  test('lists the outputs', () => {
    expect([...table('Outputs').keys()].sort()).toEqual(Object.keys(manifest.outputs).sort());
  });
});

function contains(value: string): unknown {
  return expect.stringContaining(`\`${value}\``);
}

/** Rows under a heading of the README: name → the whole row. A cell may name several: `` `a`, `b` ``. */
function table(heading: string): Map<string, string> {
  const file = new URL('../../README.md', import.meta.url);
  if (!existsSync(file)) throw new Error('There is no README.md: it must list every input and output.');
  const section = readFileSync(file, 'utf8').split(`\n## ${heading}\n`)[1]?.split('\n## ')[0];
  if (section === undefined) throw new Error(`README.md has no section "## ${heading}".`);
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return new Map(
    rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => [name, row])),
  );
}
