import { harmless } from './log.ts';

/** A table of cells that are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A column in which a text that stands in the cell above already is not told again; a dash is where there is none. */
export function toldOnce(cells: readonly string[]): string[] {
  return cells.map((cell, index) => (cell !== '–' && cell === cells[index - 1] ? 'as above' : cell));
}

/** Addresses as code. The record they may come from is kept in the cluster, where others can write: only what addresses and CIDRs are made of. */
export function codes(addresses: readonly string[]): string {
  return addresses.map((address) => `\`${address.replaceAll(/[^\w.:/]/g, '')}\``).join(', ');
}

/** `2026-11-23 04:05:06 UTC` */
export function utc(time: string): string {
  return markdown(`${time.slice(0, 10)} ${time.slice(11, 19)} UTC`);
}

/** Shows nothing, and {@link harmless} leaves none of it: what GitHub looks for in text that is Markdown no more is apart by it. */
const apart = '\u200b';

/**
 * Text of others inside Markdown: no table, list, link, image, HTML, formula, mention, reference or emoji comes out of it.
 * Source: https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function markdown(text: string): string {
  return (
    harmless(text)
      .trim()
      .replaceAll('\n', ' ')
      .replaceAll('@', `@${apart}`)
      .replaceAll(/(#|\bGH-)(?=\d)/gi, `$1${apart}`)
      // Of `:name:`, but not of groups of an IPv6 address.
      .replaceAll(/:(?=\w{0,40}[-+g-z_][-+\w]{0,40}:)/gi, `:${apart}`)
      .replace(/^(?=[-+=]|\d+[.)](\s|$))/, apart)
      .replaceAll(/[\\`*_{}[\]<>|~#&$]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
      .replaceAll('://', '&#58;//')
      .replaceAll(/(www)\./gi, '$1&#46;')
      .replaceAll(apart, '&#8203;')
  );
}

/** Text of others inside a quoted Mermaid label. */
export function label(text: string): string {
  return harmless(text).replaceAll(/[^\w .:/-]/g, '');
}
