/** Room for the word that something is left out. */
const reserve = 200;
const word = '\n\n(cut here: the summary is longer than GitHub takes)\n';

/** A summary of so many bytes at the most: cut at a line's end, with what was open there closed, and a word about it. */
export function fitting(summary: string, limit: number): string {
  if (Buffer.byteLength(summary) <= limit) return summary;
  const lines: string[] = [];
  let left = limit - reserve;
  for (const line of summary.split('\n')) {
    left -= Buffer.byteLength(line) + 1;
    if (left < 0) break;
    lines.push(line);
  }
  return `${[...lines, ...ends(lines)].join('\n')}${word}`;
}

/** What ends the code block and the folded parts that lines leave open. */
function ends(lines: readonly string[]): string[] {
  const fences = lines.filter((line) => line.startsWith('```')).length;
  const count = (tag: string): number => lines.filter((line) => line.startsWith(tag)).length;
  const open = Math.max(0, count('<details>') - count('</details>'));
  return [...(fences % 2 === 1 ? ['```'] : []), ...Array.from({ length: open }, () => '\n</details>')];
}
