/** The secrets of a run. */
export interface Secrets {
  /** Masks a secret in everything that is logged from now on. */
  mask: (secret: string) => void;
  /** The text without the secrets that were masked: what is escaped for Markdown, say, looks like nothing that the runner masks. */
  hide: (text: string) => string;
}

/** Characters of the shortest secret that is masked: to mask less would blank all of a log, addresses and outputs, and hide nothing. */
const shortest = 4;

/** Keeps in mind what the runner is told to mask. */
export function keepSecrets(mask: (secret: string) => void): Secrets {
  const kept = new Set<string>();
  return {
    mask: (secret) => {
      const known = secret.trim();
      if (known.length < shortest) return;
      kept.add(known).add(encodeURIComponent(known.toWellFormed()));
      mask(secret);
    },
    // The longest first: of one that begins with another the rest would stay.
    hide: (text) =>
      [...kept]
        .sort((left, right) => right.length - left.length)
        .reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text),
  };
}
