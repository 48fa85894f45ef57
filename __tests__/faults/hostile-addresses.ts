import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import {
  addressesIn,
  coversRange,
  isAddress,
  isAddressOrCidr,
  isExpected,
  normalizeAddress,
} from '../../src/egress/addresses.ts';
import { isWhole, tell } from './table.ts';
import { hostileText, longText, mostTime, tryOut } from './hostile.ts';

const signs = [
  '0',
  '1',
  '9',
  '25',
  '255',
  '256',
  '.',
  ':',
  '::',
  'a',
  'F',
  'ffff',
  'g',
  '%',
  '%eth0',
  '/',
  '/8',
  ' ',
  '\n',
  '0x',
  '-',
  '+',
  '\t',
  '１',
];

/** Addresses in all forms, and what almost is one. */
const nearAddress = fc
  .tuple(
    fc.oneof(
      fc.ipV4(),
      fc.ipV4Extended(),
      fc.ipV6(),
      fc.constantFrom('::', '::1', '::ffff:20.1.2.3', '1:2:3:4:5:6:7:8'),
    ),
    fc.array(fc.tuple(fc.nat(40), fc.nat(2), fc.constantFrom('', ...signs)), { maxLength: 2 }),
  )
  .map(([address, changes]) =>
    changes.reduce((text, [at, length, sign]) => text.slice(0, at) + sign + text.slice(at + length), address),
  );
const anything = fc.oneof({ weight: 6, arbitrary: nearAddress }, hostileText);

/** The strict forms alone: four decimal numbers, or IPv6 without a zone, at whose end ipaddr.js would take octal numbers, too. */
function isOne(text: string): boolean {
  if (!text.includes(':')) return ipaddr.IPv4.isValidFourPartDecimal(text);
  const end = text.slice(text.lastIndexOf(':') + 1);
  return (
    !text.includes('%') && ipaddr.IPv6.isValid(text) && (!end.includes('.') || ipaddr.IPv4.isValidFourPartDecimal(end))
  );
}

/** ipaddr.js takes an IPv4 address at the end of any IPv6 one for a mapped one. */
function hasOtherForm(text: string): boolean {
  return text.includes(':') && text.includes('.');
}

test('an address is what ipaddr.js takes for one', async () => {
  let valid = 0;
  await tryOut('addresses, against ipaddr.js', anything, (text) => {
    valid += Number(isOne(text));
    expect([text, isAddress(text)]).toEqual([text, isOne(text)]);
    if (isOne(text) && !hasOtherForm(text)) expect(normalizeAddress(text)).toBe(ipaddr.parse(text).toString());
  });
  expect(valid).toBeGreaterThan(20);
});

test('a CIDR is what ipaddr.js takes for one, and has one form', async () => {
  const cidr = fc.tuple(
    fc.oneof({ weight: 3, arbitrary: fc.oneof(fc.ipV4(), fc.ipV6()) }, anything),
    fc.oneof({ weight: 4, arbitrary: fc.constant('/') }, fc.constantFrom('//', '/ ', '/+', '/-', '/0')),
    fc.oneof({ weight: 4, arbitrary: fc.nat(140).map(String) }, hostileText),
  );
  let valid = 0;
  await tryOut('CIDRs, against ipaddr.js', cidr, ([base, slash, length]) => {
    const text = `${base}${slash}${length}`;
    const [address = ''] = text.split('/');
    const isCidr = isOne(address) && /^\d{1,3}$/.test(text.slice(address.length + 1)) && ipaddr.isValidCIDR(text);
    valid += Number(isCidr);
    expect([text, isAddressOrCidr(text)]).toEqual([text, isCidr || (!text.includes('/') && isOne(text))]);
    if (!isCidr || hasOtherForm(text)) return;
    const [parsed, bits] = ipaddr.parseCIDR(text);
    const whole = parsed.kind() === 'ipv4' ? 32 : 128;
    expect(normalizeAddress(text)).toBe(bits === whole ? parsed.toString() : `${parsed.toString()}/${bits}`);
    expect(addressesIn(text)).toBe(2 ** (whole - bits));
    expect(normalizeAddress(normalizeAddress(text))).toBe(normalizeAddress(text));
  });
  expect(valid).toBeGreaterThan(5);
});

/** Close to each other, so that many are inside. */
const [close4, close6] = [
  fc.tuple(fc.nat(2), fc.nat(255)).map(([third, last]) => `20.1.${third}.${last}`),
  fc.tuple(fc.nat(2), fc.nat(0xffff)).map(([third, last]) => `2001:db8:0:${third}::${last.toString(16)}`),
];
const pair = fc.oneof(
  fc.tuple(close4, close4, fc.integer({ min: 0, max: 32 })),
  fc.tuple(close6, close6, fc.integer({ min: 0, max: 128 })),
  fc.tuple(close4, close6, fc.integer({ min: 0, max: 128 })),
  fc.tuple(close6, close4, fc.integer({ min: 0, max: 32 })),
  fc.tuple(fc.ipV4(), fc.ipV4(), fc.integer({ min: 0, max: 32 })),
);

test('what lies in a range is what ipaddr.js says', async () => {
  let inside = 0;
  await tryOut('ranges, against ipaddr.js', fc.tuple(pair, fc.nat(128)), ([[address, base, length], inner]) => {
    const [one, range] = [ipaddr.parse(address), ipaddr.parse(base)];
    const isIn = one.kind() === range.kind() && one.match(range, length);
    inside += Number(isIn);
    expect(isExpected(address, [`${base}/${length}`])).toBe(isIn);
    expect(isExpected(address, [base])).toBe(one.toString() === range.toString());
    const bits = Math.min(inner, one.kind() === 'ipv4' ? 32 : 128);
    expect(coversRange(`${base}/${length}`, `${address}/${bits}`)).toBe(isIn && bits >= length);
  });
  expect(inside).toBeGreaterThan(10);
});

test('long text is judged in the time that reading it takes', async () => {
  await tryOut('long text for an address', longText, (text) => {
    const { user } = process.cpuUsage();
    for (const given of [text, `1${text}`, `20.1.2.0/${text}`]) isAddressOrCidr(given);
    expect(process.cpuUsage({ user, system: 0 }).user / 1000).toBeLessThan(mostTime);
  });
});

/** The functions of the echo's script that judge answers, which a shell asks of each line. */
function asksOf(shell: string, texts: readonly string[]): string[] {
  const script = readFileSync('src/kubernetes/echo.sh', 'utf8');
  const judge = script.slice(script.indexOf('is_address() {'), script.indexOf('# read_text:'));
  const loop = 'while IFS= read -r line; do if is_address "$line"; then echo true; else echo false; fi; done';
  const [command = '', ...args] = shell.split(' ');
  const options = { input: texts.map((text) => `${text}\n`).join(''), encoding: 'utf8', maxBuffer: 1 << 26 } as const;
  const { stdout, stderr } = spawnSync(command, [...args, '-c', `set -fu; LC_ALL=C; ${judge}\n${loop}`], options);
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}

test.each(['dash', 'busybox sh', 'bash'])('the echo’s script takes nothing else for an address in %s', (shell) => {
  // A line of a shell has no NUL byte and no line end; an IPv4 address in an IPv6 one is not what services answer.
  const line = anything.map((text) => text.toWellFormed().replaceAll(/[\0\n]/g, ''));
  const texts = fc.sample(line, { numRuns: isWhole ? 10_000 : 1000, ...(isWhole ? {} : { seed: 20261123 }) });
  const wanted = texts.map((text) => String(isOne(text) && !hasOtherForm(text)));
  const said = asksOf(shell, texts);
  const failures = texts.filter((_, index) => said[index] !== wanted[index]).map((text) => JSON.stringify(text));
  const right = texts.length - failures.length;
  const fault = `answers of echo services in ${shell}, against ipaddr.js`;
  tell({ area: 'Hostile input', fault, times: texts.length, outcome: `held ${right} of ${texts.length}`, failures });
  expect(wanted.filter((word) => word === 'true').length).toBeGreaterThan(100);
});
