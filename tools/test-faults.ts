// npm run test:faults: the tests of __tests__/faults at every point and with many cases, then a table of what was injected and what came of it. Arguments are jest's.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '../__tests__/faults/table.ts';

/** Milliseconds for one test: those of every scenario take most of an hour. */
const testTimeout = 4 * 3_600_000;

const folder = mkdtempSync(join(tmpdir(), 'aks-egress-ip-faults-'));
const file = join(folder, 'rows.jsonl');
writeFileSync(file, '');
try {
  const code = await runTests(process.argv.slice(2));
  const rows = readFileSync(file, 'utf8').trim().split('\n').filter(Boolean);
  const isGood = printTable(rows.map((row) => JSON.parse(row) as Row));
  process.exitCode = isGood ? code : 1;
} finally {
  rmSync(folder, { recursive: true });
}

async function runTests(wanted: readonly string[]): Promise<number> {
  const files = wanted.some((argument) => !argument.startsWith('-')) ? [] : ['__tests__/faults'];
  const settings = [`--testTimeout=${String(testTimeout)}`, '--maxWorkers=3'];
  const child = spawn(process.execPath, [join(import.meta.dirname, 'test.ts'), ...settings, ...files, ...wanted], {
    stdio: 'inherit',
    env: { ...process.env, FAULTS_TABLE: file },
  });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

/** Prints the rows and says whether all is as it must be. */
function printTable(rows: readonly Row[]): boolean {
  const cells = rows
    .toSorted((left, right) => left.area.localeCompare(right.area))
    .map(({ area, fault, times, outcome, failures }) => [
      failures.length === 0 ? 'ok' : 'NOT AS IT MUST BE',
      area,
      fault,
      String(times),
      outcome,
    ]);
  const all = [['', 'what', 'fault', 'times', 'outcome'], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  for (const row of all)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  const bad = rows.filter(({ failures }) => failures.length > 0);
  for (const { area, fault, failures } of bad) console.log(`\n${area}, ${fault}:\n  ${failures.join('\n  ')}`);
  const injected = rows.reduce((sum, { times }) => sum + times, 0);
  console.log(
    `\n${String(rows.length)} rows, ${String(injected)} faults injected, ${String(bad.length)} rows not as they must be`,
  );
  return rows.length > 0 && bad.length === 0;
}
