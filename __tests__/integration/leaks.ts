// Looks for secrets in what a person could read.

/** What is searched, by what it is: the log, a file, an output. */
export type Shown = Readonly<Record<string, string>>;

/** Characters of a secret's end which nobody may read either: the signature of a token, the last of a key. */
const tail = 24;

/** Where secrets can be read, in plain, in base64 at any offset, or in the form of a URL: `WHERE holds FORM of a secret`. */
export function leaks(shown: Shown, secrets: readonly string[]): string[] {
  const found = secrets.flatMap((secret) =>
    Object.entries(forms(secret)).flatMap(([form, needle]) =>
      Object.entries(shown)
        .filter(([, text]) => text.includes(needle))
        .map(([where]) => `${where} holds ${form} of ${secret.slice(0, 12)}…`),
    ),
  );
  return [...new Set(found)];
}

function forms(secret: string): Record<string, string> {
  const bytes = Buffer.from(secret);
  // Three offsets: what stands before a secret moves its base64. The first and last characters depend on the neighbours.
  const encoded = [0, 1, 2].map((shift) => Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64'));
  const inner = (shift: number): string => (encoded[shift] ?? '').slice(shift === 0 ? 0 : 4, -4);
  return {
    'the whole': secret,
    'a line': secret.split('\n').find((line) => line.length >= tail && !line.startsWith('-----')) ?? secret,
    'the end': secret.trimEnd().slice(-tail),
    'the URL form': encodeURIComponent(secret),
    'the JSON form': JSON.stringify(secret).slice(1, -1),
    'the Markdown form': secret.replaceAll(/[\\`*_{}[\]<>|~#]/g, (sign) => `&#${String(sign.charCodeAt(0))};`),
    base64: inner(0),
    'base64 from 1': inner(1),
    'base64 from 2': inner(2),
  };
}
