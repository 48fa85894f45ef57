import type { Goal, Measured, Table } from './part.ts';

/** What was measured, as Markdown that also reads well in a terminal. */
export function asText(title: string, { how, tables, goals }: Measured): string {
  const blocks = [`## ${title}`, how, ...tables.map(asTable), goals.map(goalLine).join('\n')];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function asTable({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((row) => row.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)));
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => (line[index] ?? '').length)));
  const isNumber = columns.map((_, index) => rows.every((row) => typeof row[index] === 'number'));
  const shown = lines.map((line) =>
    row(
      line.map((cell, index) =>
        isNumber[index] ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
      ),
    ),
  );
  const rule = row(widths.map((width, index) => (isNumber[index] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))));
  return [shown[0], rule, ...shown.slice(1)].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function goalLine({ name, value, atMost, unit }: Goal): string {
  return `- ${isMet({ value, atMost }) ? 'met' : 'MISSED'}: ${name}: ${figure(value)} ${unit}, at most ${figure(atMost)} ${unit}`;
}

export function isMet({ value, atMost }: Pick<Goal, 'value' | 'atMost'>): boolean {
  return value <= atMost;
}

/** Three digits say as much as such a measurement knows. */
function figure(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return String(Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}
