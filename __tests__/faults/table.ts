// What `npm run test:faults` prints: every kind of fault, how often it was injected, and what came of it.
import { appendFileSync } from 'node:fs';

/** One kind of fault. */
export interface Row {
  /** What was hit, as a heading: `Killed anywhere`. */
  area: string;
  fault: string;
  /** Times that it was injected. */
  times: number;
  /** What came of it, in words: `converged 96 of 96`. */
  outcome: string;
  /** What is not as it must be; empty where all is. */
  failures: readonly string[];
}

const file = process.env.FAULTS_TABLE;

/** True in `npm run test:faults`, where every point and many cases are tried; `npm test` tries the few that say most. */
export const isWhole = file !== undefined;

/** Adds a row to the table. Fails the test where something is not as it must be, and where nothing was injected. */
export function tell(row: Row): void {
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(row)}\n`);
  expect(row.failures).toEqual([]);
  expect(row.times).toBeGreaterThan(0);
}
