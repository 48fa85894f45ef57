import type { Inputs } from '../../src/inputs.ts';
import { readStep, type Step } from '../../src/step.ts';
import { clusterId, leastInputs, reader, refusalOf, subscription } from './examples.ts';

type Given = Record<string, string>;

const session = { ...leastInputs, 'cluster-name': '', 'resource-group': '' };

function step(given: Given): Step {
  return readStep(reader({ ...session, mode: 'check', ...given }), {});
}

function clusters(list: string, given: Given = {}): Inputs[] {
  const read = step({ clusters: list, ...given });
  if (read.kind !== 'fleet') throw new Error(`the step is for a ${read.kind}`);
  return read.clusters;
}

function problems(given: Given): string[] {
  const { reason, message } = refusalOf(() => step(given));
  expect(reason).toBe('input');
  return message
    .split('\n')
    .slice(1)
    .map((line) => line.trim());
}

const yaml = `
- cluster-name: web
  resource-group: shop
  expected-ips: [203.0.113.7, 198.51.100.0/24]
- cluster-name: "007"
  resource-group: bank
  ip-count: 2
`;

test.each([
  ['YAML', yaml],
  [
    'JSON',
    '[{"cluster-name":"web","resource-group":"shop","expected-ips":["203.0.113.7","198.51.100.0/24"]},{"cluster-name":"007","resource-group":"bank","ip-count":2}]',
  ],
])('a list in %s is read, each entry over the defaults of the step', (_form, list) => {
  expect(clusters(list, { namespace: 'egress', 'ip-count': '3' })).toMatchObject([
    {
      clusterName: 'web',
      resourceGroup: 'shop',
      subscriptionId: subscription,
      ipName: 'web-egress',
      ipCount: 3,
      expectedIps: ['203.0.113.7', '198.51.100.0/24'],
      namespace: 'egress',
      mode: 'check',
    },
    {
      clusterName: '007',
      resourceGroup: 'bank',
      ipName: '007-egress',
      ipResourceGroup: 'bank',
      ipCount: 2,
      expectedIps: [],
      namespace: 'egress',
    },
  ]);
});

test('names that look like numbers stay what they are, and what is null is not given', () => {
  expect(
    clusters('[{cluster-name: 0012, resource-group: 1e3, ip-name: null, namespace: ~}]', { 'ip-name': 'shared' }),
  ).toMatchObject([{ clusterName: '0012', resourceGroup: '1e3', ipName: 'shared', namespace: 'aks-egress' }]);
});

test('an id in an entry wins over group and subscription of the step', () => {
  const other = clusterId.replace(subscription, '99999999-2222-3333-4444-555555555555');
  expect(clusters(`[{cluster-name: ${other}}, {cluster-name: web}]`, { 'resource-group': 'zoo' })).toMatchObject([
    { clusterName: 'web', resourceGroup: 'shop', subscriptionId: '99999999-2222-3333-4444-555555555555' },
    { clusterName: 'web', resourceGroup: 'zoo', subscriptionId: subscription },
  ]);
});

test('what is wrong with any entry is said at once and with its entry; what is wrong with the step is said once', () => {
  const list = `
- {cluster-name: web!, resource-group: shop}
- cluster-name: api
- {cluster-name: api, resource-group: shop, ip-count: many, mode: pin, colour: red, tags: {a: b}}
- api
- {cluster-name: API, resource-group: SHOP}
`;
  expect(problems({ clusters: list, timeout: '15', 'tenant-id': 'x', concurrency: '65' })).toEqual([
    expect.stringMatching(/^concurrency: '65' is not allowed\. .*1 to 64/),
    'clusters[2] (api): tags: is neither a value nor a list of values.',
    expect.stringMatching(
      /^clusters\[2\] \(api\): for one of many clusters there is no input mode, colour\. .*cluster-name, resource-group/,
    ),
    expect.stringMatching(/^clusters\[3\]: is no set of inputs\./),
    expect.stringMatching(/^tenant-id: 'x' is not allowed\./),
    expect.stringMatching(/^clusters\[0\] \(web!\): cluster-name: 'web!' is not allowed\./),
    expect.stringMatching(/^timeout: '15' is not allowed\./),
    expect.stringMatching(/^clusters\[1\] \(api\): resource-group: missing\./),
    expect.stringMatching(/^clusters\[2\] \(api\): ip-count: 'many' is not allowed\./),
    'clusters[4] (API): is the same cluster as clusters[2] (api).',
  ]);
});

test('what is wrong with hundreds of entries in the same way is said once', () => {
  const list = Array.from({ length: 300 }, (_, index) => ({ name: `c${String(index)}`, resourceGroup: 'g' }));
  const { message } = refusalOf(() => step({ clusters: JSON.stringify(list), 'resource-group': 'shop' }));
  expect(message.split('\n')).toEqual([
    '600 inputs are wrong:',
    ...[
      /^ {2}clusters\[0\] and 299 more: for one of many clusters there is no input resourceGroup\./,
      /^ {2}clusters\[0\] and 299 more: cluster-name: missing\./,
    ].map((line) => expect.stringMatching(line) as unknown),
  ]);
});

test.each([
  ['no list', '{cluster-name: web}', /^clusters: is no list with entries\./],
  ['nothing in it', '[]', /^clusters: is no list with entries\./],
  ['no YAML', '[{cluster-name: web', /^clusters: is neither YAML nor JSON: /],
  ['two documents', '- {}\n---\n- {}', /^clusters: is neither YAML nor JSON: /],
  ['an input given twice', '- {name: a, name: b}', /^clusters: is neither YAML nor JSON: .*duplicate/],
  [
    'aliases, of which a few can stand for millions',
    '- &a {name: a}\n- *a',
    /^clusters: is neither YAML nor JSON: .*Write out what an alias/,
  ],
  ['YAML with tabs', '-\tname: a\n\tnamespace: b', /^clusters: is neither YAML nor JSON: .*spaces, never by tabs/],
])('%s is refused', (_what, list, words) => {
  expect(problems({ clusters: list })[0]).toMatch(words);
});

test.each(['pin', 'unpin', 'reserve'])('%s takes one cluster a step, and says why and what to do', (mode) => {
  const [problem] = problems({ mode, clusters: '[{cluster-name: web, resource-group: shop}]' });
  expect(problem).toMatch(new RegExp(`^clusters: mode ${mode} .*outage.*mode discover makes the matrix`));
});

test('without clusters the cluster and its group must be named', () => {
  expect(problems({})).toEqual([
    expect.stringMatching(/^cluster-name: missing/),
    expect.stringMatching(/^resource-group: missing/),
  ]);
});

describe('discover', () => {
  const discovered = (given: Given): unknown => step({ mode: 'discover', ...given });

  test('needs to know the subscription only', () => {
    expect(discovered({})).toMatchObject({
      kind: 'discover',
      inputs: { subscriptionId: subscription, resourceGroup: '', clusterName: '', tags: {} },
    });
  });

  test('takes a pattern, a group and tags, of which a key alone is any value', () => {
    expect(
      discovered({ 'cluster-name': 'web-*', 'resource-group': 'shop', tags: 'env=prod, team\nempty=' }),
    ).toMatchObject({
      inputs: { clusterName: 'web-*', resourceGroup: 'shop', tags: { env: 'prod', team: undefined, empty: '' } },
    });
  });

  test('refuses what it cannot look for', () => {
    expect(
      problems({ mode: 'discover', 'cluster-name': 'web[12]', 'resource-group': 'a b', tags: '=x', clusters: '[]' }),
    ).toEqual([
      'clusters: mode discover finds them itself: leave this out.',
      expect.stringMatching(/^resource-group: 'a b' is not allowed\./),
      expect.stringMatching(/^cluster-name: 'web\[12\]' is not allowed\. .*\* stands for/),
      expect.stringMatching(/^tags: '=x' is not allowed\./),
    ]);
  });
});
