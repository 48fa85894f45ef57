const factors: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** The number that a quantity such as `250m` or `64Mi` stands for; undefined for what is none:
 * https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */
export function parseQuantity(text: string | number): number | undefined {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:([numkMGTPE]|[KMGTPE]i)?|[eE]([+-]?\d+))$/.exec(String(text));
  if (match === null) return undefined;
  const [, number = '', suffix = '', exponent = '0'] = match;
  return Number(number) * (factors[suffix] ?? 1) * 10 ** Number(exponent);
}

const binary = ['Ei', 'Pi', 'Ti', 'Gi', 'Mi', 'Ki'];
const decimal = ['E', 'P', 'T', 'G', 'M', 'k', '', 'm', 'u', 'n'];

/** A quantity as the API server writes it: with the largest suffix of its kind that leaves a whole number. What is none stays. */
export function canonicalQuantity(text: string | number): string {
  const value = parseQuantity(text);
  if (value === undefined) return String(text);
  const isBinary = String(text).endsWith('i') && Number.isInteger(value);
  const suffixes = isBinary && Math.abs(value) >= 1024 ? [...binary, ''] : decimal;
  const fitting = suffixes.find((suffix) => isWhole(value / (factors[suffix] ?? 1)));
  if (value === 0 || fitting === undefined) return value === 0 ? '0' : String(text);
  return `${Math.round(value / (factors[fitting] ?? 1))}${fitting}`;
}

function isWhole(value: number): boolean {
  return Math.abs(value) >= 1 && Math.abs(value - Math.round(value)) < 1e-6;
}
