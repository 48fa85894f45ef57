/**
 * The forms of names, each a function that gives the reasons why a text does not have it:
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
 */
type Form = (text: string) => string[];

const label = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const subdomain = `${label}(\\.${label})*`;
const qualified = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]';
const labelValue = '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?';
const configKey = '[-._a-zA-Z0-9]+';

function matches(pattern: string, text: string): boolean {
  return new RegExp(`^${pattern}$`).test(text);
}

function rule(words: string, pattern: string, ...examples: readonly string[]): string {
  const shown = examples.map((example) => `'${example}', `).join(' or ');
  return `${words} (e.g. ${shown}regex used for validation is '${pattern}')`;
}

function longerThan(text: string, length: number, unit = 'characters'): string[] {
  return Buffer.byteLength(text) > length ? [`must be no more than ${length} ${unit}`] : [];
}

const ends = 'and must start and end with an alphanumeric character';

export const dnsLabel: Form = (text) => {
  const words = `a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', ${ends}`;
  const wrong = matches(label, text) ? [] : [rule(words, label, 'my-name', '123-abc')];
  return [...longerThan(text, 63), ...wrong];
};

export const dnsSubdomain: Form = (text) => {
  const words = `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', ${ends}`;
  const wrong = matches(subdomain, text) ? [] : [rule(words, subdomain, 'example.com')];
  return [...longerThan(text, 253), ...wrong];
};

const nameRule = rule(
  `must consist of alphanumeric characters, '-', '_' or '.', ${ends}`,
  qualified,
  'MyName',
  'my.name',
  '123-abc',
);

/** A name with an optional prefix, such as `example.com/name`: keys of labels and annotations, finalizers. */
export const qualifiedName: Form = (text) => {
  const [name = '', prefix, ...more] = text.split('/').reverse();
  if (more.length > 0) {
    return [`a qualified name ${nameRule} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`];
  }
  const ofPrefix = prefix === undefined ? [] : prefix === '' ? ['must be non-empty'] : dnsSubdomain(prefix);
  const ofName = [
    ...(name === '' ? ['must be non-empty'] : longerThan(name, 63, 'bytes')),
    ...(matches(qualified, name) ? [] : [nameRule]),
  ];
  return [...ofPrefix.map((why) => `prefix part ${why}`), ...ofName.map((why) => `name part ${why}`)];
};

export const validLabelValue: Form = (text) => {
  const words = `a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', ${ends}`;
  const wrong = matches(labelValue, text) ? [] : [rule(words, labelValue, 'MyValue', 'my_value', '12345')];
  return [...longerThan(text, 63, 'bytes'), ...wrong];
};

export const portName: Form = (text) => [
  ...longerThan(text, 15),
  ...(/^[-a-z0-9]+$/.test(text) ? [] : ['must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)']),
  ...(/[a-z]/.test(text) ? [] : ['must contain at least one letter (a-z)']),
  ...(text.includes('--') ? ['must not contain consecutive hyphens'] : []),
  ...(/^-|-$/.test(text) ? ['must not begin or end with a hyphen'] : []),
];

/** A key of a ConfigMap or a Secret. */
export const dataKey: Form = (text) => {
  const words = "a valid config key must consist of alphanumeric characters, '-', '_' or '.'";
  const wrong = matches(configKey, text) ? [] : [rule(words, configKey, 'key.name', 'KEY_NAME', 'key-name')];
  const upwards = text === '.' || text === '..' ? [`must not be '${text}'`] : [];
  const prefixed = text.length > 2 && text.startsWith('..') ? ["must not start with '..'"] : [];
  return [...longerThan(text, 253), ...wrong, ...upwards, ...prefixed];
};

export const environmentName: Form = (text) =>
  /^[ -<>-~]*$/.test(text)
    ? []
    : ["a valid environment variable name must consist only of printable ASCII characters other than '='"];

export const percentage: Form = (text) =>
  /^[0-9]+%$/.test(text)
    ? []
    : [rule("a valid percent string must be a numeric string followed by an ending '%'", '[0-9]+%', '1%', '93%')];

export function inRange(value: number, low: number, high: number): string[] {
  return value >= low && value <= high ? [] : [`must be between ${low} and ${high}, inclusive`];
}

export function portNumber(value: number): string[] {
  return inRange(value, 1, 65_535);
}

export function portNumberOrName(value: number | string): string[] {
  return typeof value === 'number' ? portNumber(value) : portName(value);
}
