/** Something that the benchmark measures, by itself or with the others. */
export interface Part {
  /** How it is asked for: `npm run bench -- NAME`. */
  readonly name: string;
  readonly title: string;
  /** Measures; progress goes to stderr. Rejects where what is measured does not work: a figure of that would mislead. */
  measure(): Promise<Measured>;
}

export interface Measured {
  /** What was measured, and how, in sentences. */
  readonly how: string;
  readonly tables: readonly Table[];
  readonly goals: readonly Goal[];
  /** Draws it as SVG, where a curve says more. */
  readonly plot?: () => string;
}

export interface Table {
  /** With units. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A figure, and the most that it should be. */
export interface Goal {
  readonly name: string;
  readonly value: number;
  readonly atMost: number;
  readonly unit: string;
}

/** The median, so that one run which the machine disturbed does not count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return (low + high) / 2;
}
