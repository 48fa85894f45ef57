type Encoder = (value: string) => string;

/**
 * The shapes in which a secret is masked besides its own: what users and libraries commonly turn it into.
 * Model: https://github.com/actions/runner/blob/main/src/Sdk/DTLogging/Logging/ValueEncoders.cs
 */
const ENCODERS: readonly Encoder[] = [
  (value) => base64From(value, 0),
  // The middle of a longer text has another base64, depending on where it starts: base64("user:SECRET").
  (value) => base64From(value, 1),
  (value) => base64From(value, 2),
  (value) => JSON.stringify(value).slice(1, -1),
  (value) => encodeURIComponent(value.toWellFormed()),
  (value) => value.replaceAll("'", "''"),
  (value) => value.replaceAll('"', '\\"'),
  xmlEscape,
  (value) => (value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : ''),
];

/** Replaces every secret in a text by `***`, as GitHub's runner does with all that it logs. */
export class SecretMasker {
  readonly #secrets = new Set<string>();
  readonly #variants = new Set<string>();

  /** What was asked to be masked, without the encoded shapes. */
  get secrets(): string[] {
    return [...this.#secrets];
  }

  /** Masks a value; each line of a multi-line value is a secret of its own, because logs are written line by line. */
  add(value: string): void {
    for (const secret of [value, ...value.split(/[\r\n]+/)]) this.#addOne(secret);
  }

  mask(text: string): string {
    const ranges = this.#find(text).sort((a, b) => a.start - b.start);
    let masked = '';
    let position = 0;
    for (let i = 0; i < ranges.length;) {
      const { start, end: firstEnd } = ranges[i] ?? { start: 0, end: 0 };
      let end = firstEnd;
      // Secrets which overlap or touch become one ***: their lengths and borders stay hidden.
      for (i += 1; (ranges[i]?.start ?? Infinity) <= end; i += 1) end = Math.max(end, ranges[i]?.end ?? end);
      masked += `${text.slice(position, start)}***`;
      position = end;
    }
    return masked + text.slice(position);
  }

  #addOne(secret: string): void {
    if (secret === '' || this.#secrets.has(secret)) return;
    this.#secrets.add(secret);
    for (const variant of [secret, ...ENCODERS.map((encode) => encode(secret))]) {
      if (variant !== '') this.#variants.add(variant);
    }
  }

  #find(text: string): { start: number; end: number }[] {
    const found: { start: number; end: number }[] = [];
    for (const variant of this.#variants) {
      for (let at = text.indexOf(variant); at >= 0; at = text.indexOf(variant, at + 1)) {
        found.push({ start: at, end: at + variant.length });
      }
    }
    return found;
  }
}

function base64From(value: string, shift: number): string {
  const bytes = Buffer.from(value);
  return (bytes.length > shift ? bytes.subarray(shift) : bytes).toString('base64');
}

function xmlEscape(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
