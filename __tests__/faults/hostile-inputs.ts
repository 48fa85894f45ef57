import fc from 'fast-check';
import { isAddressId, isPrefixId } from '../../src/azure/resource-id.ts';
import { entryInputs } from '../../src/clusters-input.ts';
import { isAddressOrCidr } from '../../src/egress/addresses.ts';
import { ActionError } from '../../src/errors.ts';
import type { Inputs } from '../../src/inputs.ts';
import { readStep, type Step } from '../../src/step.ts';
import { clusterId, leastInputs, manifest, reader, subscription } from '../unit/examples.ts';
import { hostileJson, hostileText, isUnpolluted, longText, mostTime, tryOut } from './hostile.ts';

type Given = Record<string, string>;

const names = Object.keys(manifest.inputs);
/** What single inputs take, and what is almost that. */
const plausible = fc.constantFrom(
  ...[
    'web',
    'shop',
    '@node',
    'true',
    'FALSE',
    '3',
    '0',
    '08',
    '1e3',
    '-1',
    '64000',
    '15m',
    '90s',
    '1h',
    '1d',
    '99999999h',
  ],
  ...['20.1.2.3', '20.1.2.0/24', '2001:db8::/32', '20.1.2.3,20.1.2.4', '1,2,3', 'managed', 'none', 'all', 'drifted'],
  ...['check', 'plan', 'pin', 'discover', 'auto', 'run-command', 'azureusgovernment', subscription, clusterId, 'a/b'],
  ...[
    'a=b',
    '__proto__=x',
    'constructor=y',
    'team=a=b\nx=y',
    'k8s-azure-x=1',
    'a'.repeat(64),
    'a'.repeat(90),
    'a.b_c-d',
  ],
  ...[
    'https://a.b/c?d=e',
    'https://a.b:1',
    'https:\\\\a.b',
    'https:a.b',
    'https://u:p@a.b',
    'https://a\nb',
    'https://é.b/',
  ],
  ...['http://a.b/$(POD_NAME)', 'busybox:1.36', 'a/b@sha256:' + 'a'.repeat(64), 'x:latest', 'web-*', '0'.repeat(64)],
  ...[`${clusterId}/..`, clusterId.replace('shop', '..'), clusterId.replace('web', '%2e'), clusterId.toUpperCase()],
  ...[
    '[{cluster-name: web}]',
    '[{"cluster-name":"a","resource-group":"b"}]',
    '[]',
    '{',
    '&a [*a]',
    '- a: &x b\n  c: *x',
  ],
);
const value = fc.oneof(
  { weight: 3, arbitrary: plausible },
  hostileText,
  fc.tuple(plausible, hostileText).map((parts) => parts.join('')),
);
const given: fc.Arbitrary<Given> = fc
  .dictionary(fc.constantFrom(...names), value, { maxKeys: 4 })
  .map((some) => ({ ...leastInputs, ...some }));

/** What a step says, or why it is refused: for its inputs alone. */
function outcomeOf(inputs: Given): Step | ActionError {
  try {
    return readStep(reader(inputs), {});
  } catch (error) {
    if (error instanceof ActionError && error.reason === 'input' && error.next !== undefined) return error;
    throw error;
  }
}

/** What the inputs of one cluster promise to everything that comes after them. */
function expectPromises(inputs: Inputs): void {
  const guid = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/;
  for (const id of [inputs.tenantId, inputs.clientId, inputs.subscriptionId]) expect(id).toMatch(guid);
  expect(inputs.clusterName).toMatch(/^[a-zA-Z0-9]([-\w]{0,61}[a-zA-Z0-9])?$/);
  for (const group of [inputs.resourceGroup, inputs.ipResourceGroup.replace('@node', 'node')])
    expect(group).toMatch(/^[-\p{L}\p{N}_.()]{0,89}[-\p{L}\p{N}_()]$/u);
  expect(inputs.ipName).toMatch(/^[a-zA-Z0-9][-\w.]{0,79}$/);
  for (const name of [inputs.name, inputs.namespace]) expect(name).toMatch(/^[a-z0-9][-a-z0-9]{0,62}$/);
  expect(inputs.image).toMatch(/^[a-z0-9][-\w.:/@]+$/);
  for (const prefix of inputs.ipFromPrefix)
    expect(prefix.startsWith('/') ? isAddressId(prefix) && isPrefixId(prefix) : /^[-\w.]+$/.test(prefix)).toBe(true);
  const replace = typeof inputs.replace === 'string' ? [] : inputs.replace;
  const addresses = [inputs.expectedIps, inputs.partnerCidrs, inputs.serviceSourceRanges, replace].flat();
  expect(addresses.every(isAddressOrCidr)).toBe(true);
  for (const url of [...inputs.echoUrls, ...inputs.echoUrlsIpv6]) expect(url).toMatch(/^https?:\/\/[!-[\]-~]+$/i);
  for (const url of [inputs.resourceManagerEndpoint, inputs.authorityHost])
    if (url !== undefined) expect(url).toMatch(/^https:\/\/[!-[\]-~]+[^/]$/i);
  expect(inputs.expectPlan ?? '0'.repeat(64)).toMatch(/^[0-9a-f]{64}$/);
  for (const group of inputs.skipNodeGroups) expect(group).toMatch(/^[a-zA-Z0-9][-.\w]*$/);
  expectNumbers(inputs);
}

function expectNumbers(inputs: Inputs): void {
  const { ipCount, replicas, outboundPorts = 0, timeout, operationTimeout, echoInterval } = inputs;
  const bounds = [
    [ipCount, 1, 100],
    [replicas, 1, 20],
    [outboundPorts, 0, 64_000],
    [timeout, 1000, 86_400_000],
    [operationTimeout, 1000, 86_400_000],
    [echoInterval, 1000, 3_600_000],
  ] as const;
  for (const [number, least, most] of bounds)
    expect(Number.isInteger(number) && number >= least && number <= most).toBe(true);
}

test('inputs are refused by name, or keep what they promise', async () => {
  let [accepted, refused] = [0, 0];
  await tryOut('inputs of a step', given, (inputs) => {
    const outcome = outcomeOf(inputs);
    expect(isUnpolluted()).toBe(true);
    if (outcome instanceof ActionError) {
      refused += 1;
      expect(outcome.message).toMatch(
        new RegExp(`^ {2}(clusters\\[.*: .*|.*: )?(${names.join('|')})(: |$)|^ {2}clusters\\[`, 'm'),
      );
      return;
    }
    accepted += 1;
    const all = outcome.kind === 'cluster' ? [outcome.inputs] : outcome.kind === 'fleet' ? outcome.clusters : [];
    for (const one of all) expectPromises(one);
  });
  expect(Math.min(accepted, refused)).toBeGreaterThan(5);
});

test('every bad input is named, however many there are', async () => {
  const single = names.filter(
    (name) => !['mode', 'clusters', 'cluster-name', 'resource-group', 'subscription-id'].includes(name),
  );
  const some = fc.dictionary(fc.constantFrom(...single), value, { minKeys: 2, maxKeys: 5 });
  await tryOut('several bad inputs at once', some, (inputs) => {
    const isNamed = (name: string, by: Given): boolean => {
      const outcome = outcomeOf({ ...leastInputs, ...by });
      return outcome instanceof ActionError && new RegExp(`^ {2}${name}: `, 'm').test(outcome.message);
    };
    // More IPs leave less room in a name, or more; others are judged alone.
    const bad = Object.entries(inputs).filter(([name, text]) => name !== 'ip-name' && isNamed(name, { [name]: text }));
    for (const [name] of bad) expect([name, isNamed(name, inputs)]).toEqual([name, true]);
  });
});

test('tags and lists come back as they were given', async () => {
  const word = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'toString', 'team'),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => /^[^\s,=][^,=\p{C}\p{Z}]*$/u.test(text)),
  );
  const tags = fc.uniqueArray(fc.tuple(word, word), { minLength: 1, maxLength: 5, selector: ([key]) => key.trim() });
  await tryOut('tags', tags, (pairs) => {
    const outcome = outcomeOf({ ...leastInputs, tags: pairs.map((pair) => pair.join('=')).join('\n') });
    if (outcome instanceof ActionError)
      expect(outcome.message).toMatch(/ {2}tags: .* (use this key for themselves|Give tags)/);
    else if (outcome.kind === 'cluster')
      expect(Object.entries(outcome.inputs.tags).sort()).toEqual(
        pairs.map((pair) => pair.map((text) => text.trim())).sort(),
      );
  });
});

test('a list of clusters says what as many steps say, in JSON as in YAML, whatever else is in it', async () => {
  const entry = fc.dictionary(fc.constantFrom(...entryInputs), value, { maxKeys: 3 });
  const list = fc.array(
    entry.map((some) => ({ 'cluster-name': 'web', ...some })),
    { minLength: 1, maxLength: 1 },
  );
  await tryOut('a list with a cluster', list, (entries) => {
    const fleet = outcomeOf({ ...leastInputs, mode: 'check', clusters: JSON.stringify(entries) });
    const first: Given = entries[0] ?? {};
    const hasId = (first['cluster-name'] ?? '').startsWith('/');
    const own = hasId ? { 'resource-group': '', 'subscription-id': '' } : {};
    const single = outcomeOf({ ...leastInputs, mode: 'check', ...own, ...first });
    if (single instanceof ActionError) expect(fleet).toBeInstanceOf(ActionError);
    else expect(fleet).toMatchObject({ kind: 'fleet', clusters: [(single as { inputs: Inputs }).inputs] });
  });
});

test('any other content of a list is refused as that', async () => {
  const yaml = fc.oneof(
    hostileJson('cluster-name', 'resource-group', 'tags').map((json) => JSON.stringify([json])),
    fc
      .array(
        fc.oneof(
          hostileText,
          fc.constantFrom('- ', '&a ', '*a', '<<: *a', '!!js/function x', '? ', ': ', '|\n', '{', '}'),
        ),
      )
      .map((parts) => parts.join('')),
    fc.constantFrom('['.repeat(100_000), '{"a":'.repeat(10_000), `a: &a [${'*a,'.repeat(1000)}]`, '- '.repeat(50_000)),
  );
  await tryOut('content of a list of clusters', yaml, (clusters) => {
    const outcome = outcomeOf({ ...leastInputs, mode: 'check', clusters });
    expect(isUnpolluted()).toBe(true);
    if (!(outcome instanceof ActionError) && outcome.kind === 'fleet')
      for (const one of outcome.clusters) expectPromises(one);
  });
});

test('long inputs are judged in the time that reading them takes', async () => {
  const long = fc.tuple(fc.constantFrom(...names), plausible, longText, fc.constantFrom('', '/', '=', '!'));
  await tryOut('long inputs', long, ([name, begin, text, end]) => {
    const { user } = process.cpuUsage();
    outcomeOf({ ...leastInputs, [name]: begin + text + end });
    expect(process.cpuUsage({ user, system: 0 }).user / 1000).toBeLessThan(mostTime);
  });
});
