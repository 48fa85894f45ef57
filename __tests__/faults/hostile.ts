// Input of others: what it is made of, and how many cases of it are tried.
import fc from 'fast-check';
import { explain } from '../../src/errors.ts';
import { isWhole, tell } from './table.ts';

const cases = isWhole ? 10_000 : 100;

/** Tries a property with many inputs, and adds a row: what does not hold is told with the smallest input and the seed. */
export async function tryOut<Value>(
  fault: string,
  input: fc.Arbitrary<Value>,
  holds: (value: Value) => void | Promise<void>,
  numRuns = cases,
): Promise<void> {
  // A seed of its own each time in the whole version; the short one is the same on every machine.
  const seed = isWhole ? {} : { seed: 20261123 };
  const details = await fc.check(
    fc.asyncProperty(input, async (value) => holds(value)),
    { numRuns, ...seed },
  );
  const failures = details.failed ? [`${fc.defaultReportMessage(details)}\n${explain(details.errorInstance)}`] : [];
  tell({ area: 'Hostile input', fault, times: details.numRuns, outcome: `held ${held(details)}`, failures });
}

function held({ numRuns, failed }: { numRuns: number; failed: boolean }): string {
  return `${String(numRuns - Number(failed))} of ${String(numRuns)}`;
}

const snippets = [
  ...['::error::boom', '::stop-commands::x', '##[error]', '##[', '##[group]x', '::add-mask::a', ':', '#', '[', ']'],
  ...['\n', '\r', '\r\n', '\t', '\v', '\f', '\u0085', '\u2028', '\u2029', '\0', ' ', '\u3000', '\u00a0', '    '],
  ...['\u200b', '\ufeff', '\u00ad', '\u034f', '\ufe0f', '\u202e', '\u2066', '\u115f', '\u180b', '\u{e0001}', '\ud800'],
  ...['\u001b[31m', '\u001b]0;title\u0007', '\b', '\u007f', '\u009b1m', '%0A', '%0D', '%25', '%3A', ',title=x'],
  ...[
    '|',
    '`',
    '```',
    '~~~',
    '*',
    '**',
    '_',
    '~~',
    '<',
    '>',
    '<!--',
    '<img src=x>',
    '</details>',
    '&lt;',
    '&#64;',
    '&',
  ],
  ...['[a](b)', '![a](b)', '[^1]', '[!NOTE]', '- x', '1. ', '1)', '+ ', '# x', '> ', '---', '===', '\\', '$a$', '$$'],
  ...[
    'http://a.b',
    'ftp://a.b',
    'www.a.b',
    'WWW.a.b',
    '@user',
    'a@b.cd',
    'mailto:a@b.cd',
    '#12',
    'GH-12',
    ':x:',
    ':+1:',
  ],
  ...['"]', '-->', 'end', '%%', '{{', '}}', ';', 'click a "b"', '__proto__', 'constructor', 'toString', '${x}', '$(x)'],
  ...[
    '..',
    '/',
    '../..',
    '%2e%2e',
    '?a=b',
    '#f',
    '\\\\x',
    '20.1.2.3',
    '2001:db8::1',
    'a',
    'b1',
    'ſ',
    'K',
    'é',
    '漢',
    '😀',
  ],
];

/** Pieces of what means something to somebody, and any characters. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...snippets) }, fc.string({ unit: 'binary', maxLength: 4 })),
    {
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join(''));

/** Texts in which one sign, or two pieces, come over and over. */
export const longText: fc.Arbitrary<string> = fc
  .tuple(
    hostileText,
    fc.oneof(
      fc.constantFrom('/', ' ', '\n', ':', 'a', '0', '-', '*', '.', ','),
      fc.tuple(fc.constantFrom(...snippets), fc.constantFrom(...snippets)).map((pieces) => pieces.join('')),
    ),
    hostileText,
  )
  .map(([begin, piece, end]) => begin + piece.repeat(60_000 / piece.length) + end);

/** Milliseconds of CPU for one long text: what takes the square of its length takes longer. */
export const mostTime = 1500;

/** JSON with hostile texts, prototype keys and the keys that are looked for. */
export function hostileJson(...keys: string[]): fc.Arbitrary<unknown> {
  const leaf: fc.Arbitrary<unknown> = fc.oneof(hostileText, fc.double(), fc.integer(), fc.boolean(), fc.constant(null));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('list'), tie('object')),
    list: fc.array(tie('tree'), { maxLength: 4 }),
    object: fc.dictionary(
      fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', ...keys), hostileText),
      tie('tree'),
      {
        maxKeys: 5,
      },
    ),
  }));
  return tree;
}

/** What a text says to whoever reads it: signs that show nothing are left out. */
export function visible(text: string): string {
  return text.replaceAll(/[\s\p{C}\p{Default_Ignorable_Code_Point}]/gu, '');
}

/** Fails where anything has been added to what all objects have. */
export function isUnpolluted(): boolean {
  return Object.keys(Object.prototype).length === 0 && !('polluted' in {});
}
