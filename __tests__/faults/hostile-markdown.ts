import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import { ActionError } from '../../src/errors.ts';
import { label, markdown, table } from '../../src/markdown.ts';
import { newReport, type Report } from '../../src/report.ts';
import { summary } from '../../src/summary.ts';
import { hostileText, longText, mostTime, tryOut, visible } from './hostile.ts';

/** Everything that Markdown is read as, but for the words themselves. */
function shape(source: string): unknown[] {
  return marked.lexer(source).flatMap(shapeOf);
}

function shapeOf(token: Token): unknown[] {
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return ['table', [header, ...rows].map((cells) => cells.map((cell) => cell.tokens.flatMap(shapeOf)))];
  }
  const { tokens = [], items = [] } = token as { tokens?: Token[]; items?: Token[] };
  const inner = [...tokens, ...items];
  if (inner.length > 0) return token.type === 'text' ? inner.flatMap(shapeOf) : [token.type, inner.flatMap(shapeOf)];
  if (token.type === 'html') return [token.raw.trim()];
  if (token.type === 'code') return ['code', token.raw.replaceAll(/"[\w .:/-]*"/g, '""')];
  return ['text', 'escape', 'space'].includes(token.type) ? [] : [token.type];
}

/** What a reader of one piece of Markdown text sees. */
function shown(source: string): string {
  const html = marked.parseInline(source, { async: false });
  return html
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** What GitHub makes of text that is Markdown no more: mentions, references, emoji. Source: https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax */
const ofGithub = [/@[a-z0-9]/i, /#\d/, /\bGH-\d/i, /:\w*[-+g-z_][-+\w]*:/i];

function document(text: string): string {
  const words = markdown(text);
  return [
    `## Egress of ${words}: drifted`,
    table(
      ['a', 'b'],
      [
        [words, `x<br>${words}`],
        ['c', words],
      ],
    ),
    `1. ${words}\n2. x`,
    `> [!NOTE]\n> ${words}<br>\n> x`,
    `Left out: ${words}, ${words}.`,
  ].join('\n\n');
}

test('text of others is text in Markdown, wherever it stands, and reads as it was', async () => {
  const wanted = shape(document('x'));
  await tryOut('text of others in Markdown', hostileText, (text) => {
    // Of nothing there is no paragraph.
    expect(shape(document(`${text}x`))).toEqual(wanted);
    const seen = shown(markdown(text));
    for (const reference of ofGithub) expect(seen).not.toMatch(reference);
    expect(markdown(text)).not.toMatch(/[\n$`[\]]/);
    expect(visible(seen)).toBe(visible(text));
    expect(label(text)).not.toMatch(/[^\w .:/-]/);
  });
});

/** A report in which all that others may have a hand in is one text. */
function reportOf(text: string, error: ActionError | undefined): Report {
  const address = '20.60.0.1';
  const finding = {
    id: 'service-sync-failed',
    severity: 'drift',
    subject: text,
    expected: text,
    actual: text,
    remedy: text,
  };
  const changedBy = { who: text, at: text, correlationId: text };
  const group = {
    ...{ group: text, family: 'IPv4', pastProxy: [text], verdict: 'unverifiable', outcome: 'insufficient' },
    ...{ convinced: 0, wrongStreak: 0, dissent: [text], hopeless: false, expected: [text] },
    sightings: [{ address, pods: [text], time: text, expected: true }],
    obstacles: [{ kind: 'pods', words: text }],
  };
  const stretch = { address: text, expected: false, begin: text, end: text, pods: [text] };
  const report = {
    ...newReport(),
    ...{ mode: 'pin', clusterName: text, outboundType: text, resourceGroup: text, verdict: 'unverifiable' },
    ...{ changed: true, expected: [text], skipped: [text], stopped: text, steps: [text, text], groups: [group] },
    ips: [{ id: text, name: text, resourceGroup: text, address: text, prefixId: text, prefixCidr: text }],
    paths: [{ group: text, title: text }],
    baseline: Object.fromEntries([[text, [address]]]),
    timelines: [{ group: text, family: 'IPv4', stretches: [stretch, stretch] }],
    findings: [{ ...finding, since: text, changedBy }],
    allowList: { add: [text], remove: [text], switchedAt: text },
    error,
  };
  return report as unknown as Report;
}

test('a summary has the same parts, whatever its names, events, addresses and errors say', async () => {
  const text = fc.oneof(hostileText, fc.constantFrom('constructor', '__proto__', 'toString'));
  await tryOut('text of others in a summary', text, (hostile) => {
    const [line, other] = [`${hostile.replaceAll('\n', ' ')}x`, 'x'];
    for (const fails of [true, false]) {
      const [seen, wanted] = [line, other].map((words) =>
        shape(summary(reportOf(words, fails ? new ActionError('azure', words, { next: words }) : undefined))),
      );
      expect(seen).toEqual(wanted);
    }
  });
});

test('long text of others costs no more than its length', async () => {
  await tryOut('long text of others', longText, (text) => {
    const { user } = process.cpuUsage();
    markdown(text);
    label(text);
    expect(process.cpuUsage({ user, system: 0 }).user / 1000).toBeLessThan(mostTime);
  });
});
