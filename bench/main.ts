// npm run bench [-- PART …] [--plot]: measures the built action on local Azure, prints tables and writes bench/results.json.
// --plot draws docs/performance.svg from the part that has a curve.
// Figures are this machine's: only those of one run can be compared.
import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { byHandPart } from './by-hand.ts';
import { coldStartPart } from './cold-start.ts';
import { localAzurePart } from './local-azure-speed.ts';
import type { Measured, Part } from './part.ts';
import { roundTripsPart } from './round-trips.ts';
import { scalePart } from './scale.ts';
import { asText, isMet } from './table.ts';

const parts: readonly Part[] = [coldStartPart, roundTripsPart, byHandPart, scalePart, localAzurePart];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { plot: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(
    `bench: there is no part ${unknown.join(', ')}; there are ${parts.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
const plotFile = join(import.meta.dirname, '..', 'docs', 'performance.svg');
const results: Record<string, Measured> = {};
for (const part of parts.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const measured = await part.measure();
  results[part.name] = measured;
  console.log(`${asText(part.title, measured)}\n`);
  if (values.plot && measured.plot) await writeFile(plotFile, measured.plot());
}
const machine = {
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  processor: cpus()[0]?.model ?? '',
  processors: cpus().length,
  memoryMegabytes: Math.round(totalmem() / 1e6),
};
const file = join(import.meta.dirname, 'results.json');
await writeFile(file, `${JSON.stringify({ at: new Date().toISOString(), machine, parts: results }, null, 2)}\n`);
const goals = Object.values(results).flatMap((measured) => measured.goals);
console.log(`${goals.filter(isMet).length} of ${goals.length} goals met. All figures: bench/results.json`);
