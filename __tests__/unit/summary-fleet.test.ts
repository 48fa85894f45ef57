import { fleetAnnotations, limited } from '../../src/annotations.ts';
import type { Finding } from '../../src/egress/findings/finding.ts';
import { fleetEnding } from '../../src/ending.ts';
import { ActionError } from '../../src/errors.ts';
import { clusterKeys, clusterTitle, type ClusterResult } from '../../src/fleet.ts';
import { newReport, type Report } from '../../src/report.ts';
import { discoverySummary, fleetSummary } from '../../src/summary-fleet.ts';
import { manifest, subscription } from './examples.ts';

const drift: Finding = {
  id: 'ip-missing',
  severity: 'drift',
  subject: 'public IP web-egress',
  expected: 'there',
  actual: 'gone',
  remedy: 'mode: pin',
  resourceId: `/subscriptions/${subscription}/x`,
};
const missing: Finding = { ...drift, id: 'deployment-missing', severity: 'advice', remedy: 'start the echo' };
const advice: Finding = { ...drift, id: 'ip-unlocked', severity: 'advice' };

const states = {
  pinned: { verdict: 'pinned', expected: ['20.60.0.1'] },
  drifted: { verdict: 'drifted', findings: [advice, drift, drift] },
  unproved: { verdict: 'unverifiable', findings: [advice, missing] },
  failed: {
    error: new ActionError('permission', `may not read /subscriptions/${subscription}/x`, { next: 'grant it' }),
  },
  cancelled: { error: new ActionError('cancelled', 'cancelled', { next: 'again' }) },
} satisfies Record<string, Partial<Report>>;

function result(key: string, change: Partial<Report>): ClusterResult {
  return {
    key,
    report: { ...newReport(), mode: 'check', failOn: ['drifted'], clusterName: key, resourceGroup: 'g', ...change },
  };
}

function results(...of: (keyof typeof states)[]): ClusterResult[] {
  return of.map((state, index) => result(`${state}-${String(index)}`, states[state]));
}

describe('the end of the step', () => {
  test.each<[(keyof typeof states)[], Partial<Report>, boolean, string, string]>([
    [['pinned', 'pinned'], {}, false, 'pinned', ''],
    [['pinned', 'unproved'], {}, false, 'unverifiable', 'unverifiable'],
    [['pinned', 'unproved'], { failOn: ['unverifiable'] }, true, 'unverifiable', 'unverifiable'],
    [['pinned', 'drifted'], {}, true, 'drifted', 'drift'],
    [['unproved', 'drifted'], { failOn: [] }, false, 'drifted', 'drift'],
    [['unproved', 'drifted'], { failOn: ['unverifiable'] }, true, 'drifted', 'unverifiable'],
    [['failed', 'drifted'], {}, true, 'drifted', 'drift'],
    [['failed', 'drifted'], { failOn: [] }, true, 'drifted', 'permission'],
    [['pinned', 'failed'], {}, true, 'unverifiable', 'permission'],
    [['drifted', 'cancelled', 'failed'], {}, true, 'drifted', 'cancelled'],
    [['failed'], { mode: 'plan' }, true, '', 'permission'],
  ])('%j %j: fails %j, verdict %s, reason %s', (of, change, failed, verdict, reason) => {
    const ending = fleetEnding(results(...of).map(({ key, report }) => ({ key, report: { ...report, ...change } })));
    expect(ending.failed).toBe(failed);
    expect(ending.outputs).toMatchObject({ verdict, 'failure-reason': reason, drifted: String(verdict === 'drifted') });
  });
});

describe('outputs', () => {
  const { outputs } = fleetEnding([
    result('shop/web', {
      ...states.drifted,
      ips: [
        {
          id: drift.resourceId ?? '',
          name: 'web-egress',
          resourceGroup: 'shop',
          address: '20.60.0.1',
          prefixId: undefined,
        },
      ],
    }),
    result('bank/web', { ...states.pinned, expected: ['20.60.0.1', '20.60.0.2'] }),
    result('api', states.failed),
  ]);

  test('are all there', () => {
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(manifest.outputs).sort());
  });

  test('addresses and findings are those of all clusters', () => {
    expect(outputs).toMatchObject({
      'egress-ips': '["20.60.0.1"]',
      'expected-egress-ips': '["20.60.0.1","20.60.0.2"]',
      'egress-ip': '',
      'ip-name': '',
    });
    const findings = JSON.parse(outputs.findings ?? '') as { cluster: string; id: string }[];
    expect(findings.map(({ cluster, id }) => `${cluster} ${id}`)).toEqual([
      'shop/web ip-unlocked',
      'shop/web ip-missing',
      'shop/web ip-missing',
    ]);
  });

  test('results has what each cluster has, as JSON, and no id that would have the runner drop it', () => {
    const each = JSON.parse(outputs.results ?? '') as Record<string, unknown>;
    expect(each).toMatchObject({
      'shop/web': {
        'egress-ips': ['20.60.0.1'],
        'ip-name': 'web-egress',
        verdict: 'drifted',
        drifted: true,
        error: null,
      },
      'bank/web': { verdict: 'pinned', 'allow-list': { add: [], remove: [], switchedAt: null } },
      api: { verdict: '', 'failure-reason': 'permission', error: 'may not read /subscriptions/…/x' },
    });
    expect(outputs.results).not.toContain(subscription);
  });

  test('results of two hundred clusters that all drifted fit into a variable of a step', () => {
    const all = fleetEnding(results(...Array<'drifted'>(200).fill('drifted'))).outputs;
    expect(Buffer.byteLength(all.results ?? '')).toBeLessThan(128 * 1024);
  });
});

test('a key is as short as it can be', () => {
  const cluster = (
    subscriptionId: string,
    resourceGroup: string,
    clusterName: string,
  ): Parameters<typeof clusterKeys>[0][number] => ({ subscriptionId, resourceGroup, clusterName });
  expect(
    clusterKeys([
      cluster('s', 'shop', 'web'),
      cluster('s', 'bank', 'Web'),
      cluster('s', 'bank', 'api'),
      cluster(subscription, 'zoo', 'x'),
      cluster('99999999-2222-3333-4444-555555555555', 'zoo', 'x'),
      cluster('88888888-2222-3333-4444-555555555555', 'zoo', 'y'),
      cluster('88888888-2222-3333-4444-666666666666', 'zoo', 'y'),
    ]),
  ).toEqual([
    'shop/web',
    'bank/Web',
    'api',
    '11111111/zoo/x',
    '99999999/zoo/x',
    '88888888-2222-3333-4444-555555555555/zoo/y',
    '88888888-2222-3333-4444-666666666666/zoo/y',
  ]);
});

describe('annotations', () => {
  test('the worst cluster comes first, and each cluster before a second word of any', () => {
    const said = fleetAnnotations(results('pinned', 'unproved', 'failed', 'drifted', 'drifted'));
    expect(said.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'error drifted-3 (g): drifted: ip-missing',
      'error drifted-4 (g): drifted: ip-missing',
      'error failed-2 (g): failed (permission)',
      'warning unproved-1 (g): unverifiable: deployment-missing',
      'error drifted-3 (g): drifted: ip-missing',
      'error drifted-4 (g): drifted: ip-missing',
    ]);
    expect(said[2]?.message).toContain('Next: grant it');
  });

  test('where all is well or all was cancelled there is one', () => {
    expect(fleetAnnotations(results('pinned', 'pinned'))).toMatchObject([
      { kind: 'notice', message: '2 clusters: 2 pinned.' },
    ]);
    expect(fleetAnnotations(results('cancelled', 'cancelled', 'pinned'))).toMatchObject([
      { kind: 'error', message: 'The run was cancelled. 3 clusters: 2 failed, 1 pinned.\nNext: again' },
    ]);
  });

  test('no more of a kind than GitHub shows; the last counts the others', () => {
    const said = limited(
      fleetAnnotations(results(...Array<'failed'>(14).fill('failed'), ...Array<'unproved'>(10).fill('unproved'))),
    );
    const errors = said.filter(({ kind }) => kind === 'error');
    expect(errors).toHaveLength(10);
    expect(errors.at(-1)?.message).toContain('And 5 more');
    expect(said.filter(({ kind }) => kind === 'warning')).toHaveLength(10);
  });
});

test.each([
  ['web', 'web (g)'],
  ['shop/web', 'web (shop)'],
  ['11111111/shop/web', 'web (11111111/shop)'],
])('people read of %s as %s', (key, title) => {
  expect(clusterTitle(result(key, {}))).toBe(title);
});

describe('summary', () => {
  const whole = fleetSummary(results('pinned', 'unproved', 'failed', 'drifted'), 1 << 20);

  test('counts, and has a row a cluster with what to do, the worst first', () => {
    const lines = whole.split('\n');
    expect(lines[0]).toBe('## ❌ Egress of 4 clusters: 1 drifted, 1 failed, 1 unverifiable, 1 pinned');
    expect(lines.filter((line) => /^\| (&#8203;)?[a-z]+-\d/.test(line))).toEqual([
      '| drifted-3 (g) | ❌&nbsp;drifted | – | 2 drift, 1 advice | mode: pin |',
      '| failed-2 (g) | ❌&nbsp;failed (permission) | – | – | grant it |',
      '| unproved-1 (g) | ⚠️&nbsp;unverifiable | – | 2 advice | start the echo |',
      '| pinned-0 (g) | ✅&nbsp;pinned | `20.60.0.1` | – | – |',
    ]);
  });

  test('says once what is to be done first with several clusters', () => {
    const rows = fleetSummary(results('drifted', 'drifted', 'pinned', 'pinned'), 1 << 20).match(
      /^\| (?:drifted|pinned).*$/gm,
    );
    expect(rows?.map((row) => row.split(' | ').at(-1))).toEqual(['mode: pin |', 'as above |', '– |', '– |']);
  });

  test('has each cluster’s own summary, folded', () => {
    expect(
      [...whole.matchAll(/<summary>(.*)<\/summary>\n\n(.*)\n/g)].map(([, title, first]) => [title, first]),
    ).toEqual([
      ['drifted-3 (g): drifted', '## ❌ Egress of drifted-3: drifted'],
      ['failed-2 (g): failed (permission)', '## ❌ Egress of failed-2: failed (permission)'],
      ['unproved-1 (g): unverifiable', '## ⚠️ Egress of unproved-1: unverifiable'],
      ['pinned-0 (g): pinned', '## ✅ Egress of pinned-0: pinned'],
    ]);
  });

  test('leaves out whole details where GitHub takes no more, those of the best clusters first', () => {
    const limit = Buffer.byteLength(whole) - 10;
    const shorter = fleetSummary(results('pinned', 'unproved', 'failed', 'drifted'), limit);
    expect(Buffer.byteLength(shorter)).toBeLessThanOrEqual(limit);
    expect(shorter).toMatch(
      /<details>[^]*failed-2 \(g\): failed[^]*<\/details>\n\nDetails of \d more clusters? are left out/,
    );
    expect(shorter).toContain('| pinned-0 (g) |');
    expect(shorter.match(/<details>/g)).toHaveLength((shorter.match(/<\/details>/g) ?? []).length);
  });
});

test('an error stands in a quote: GitHub makes no alert of it within folded details', () => {
  const text = fleetSummary(results('failed'), 1e6);
  expect(text).toMatch(/<details>[^]*\n> [^[\n]/);
  expect(text).not.toContain('[!');
});

describe('the summary of discover', () => {
  test('lists what was found, and by what', () => {
    const clusters = [{ 'cluster-name': 'web', 'resource-group': 'shop_1' }];
    expect(discoverySummary({ clusters, filters: 'tag env=prod' }).split('\n')).toEqual([
      '## 🔎 1 cluster (tag env=prod)',
      '',
      '| cluster | resource group |',
      '| --- | --- |',
      '| web | shop&#95;1 |',
      '',
    ]);
  });

  test('says it where there is none', () => {
    expect(discoverySummary({ clusters: [], filters: 'cluster-name: x*' })).toBe(
      '## 🔎 0 clusters (cluster-name: x&#42;)\n',
    );
  });
});
