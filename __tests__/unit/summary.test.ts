import { marked } from 'marked';
import { ActionError } from '../../src/errors.ts';
import type { Obstacle } from '../../src/egress/evidence.ts';
import type { Finding } from '../../src/egress/findings/finding.ts';
import type { GroupVerdict } from '../../src/egress/verdict.ts';
import { newReport, type Report } from '../../src/report.ts';
import { conclusion, summary } from '../../src/summary.ts';

const group: GroupVerdict = {
  group: 'system',
  family: 'IPv4',
  pastProxy: undefined,
  verdict: 'pinned',
  outcome: 'sufficient',
  sightings: [
    { address: '20.60.0.1', pods: ['a', 'b'], time: '2026-11-23T04:05:06Z', expected: true },
    { address: '20.50.0.1', pods: ['a'], time: '2026-11-23T04:00:00Z', expected: false },
  ],
  convinced: 2,
  wrongStreak: 0,
  dissent: [],
  hopeless: false,
  obstacles: [],
  expected: ['20.60.0.1'],
};

const finding: Finding = {
  id: 'service-sync-failed',
  severity: 'drift',
  subject: 'Service shop/front',
  expected: 'synced',
  actual: 'not',
  remedy: 'grant',
};

function report(change: Partial<Report> = {}): Report {
  return {
    ...newReport(),
    mode: 'pin',
    clusterName: 'web',
    outboundType: 'loadBalancer',
    ips: [
      { id: '/ips/web-egress', name: 'web-egress', resourceGroup: 'shop', address: '20.60.0.1', prefixId: undefined },
    ],
    changed: true,
    verdict: 'pinned',
    expected: ['20.60.0.1'],
    groups: [group],
    baseline: { system: ['20.50.0.1'] },
    allowList: { add: ['20.60.0.1'], remove: ['20.50.0.1'], switchedAt: '2026-11-23T04:01:02.345Z' },
    steps: ['Created public IP web-egress'],
    ...change,
  };
}

describe('at a glance', () => {
  test.each<[string, Partial<Report>, string]>([
    ['pinned', {}, '## ✅ Egress of web: pinned'],
    ['restored', { mode: 'unpin', verdict: 'as-expected' }, '## ✅ Egress of web: as expected'],
    ['drifted', { verdict: 'drifted' }, '## ❌ Egress of web: drifted'],
    ['unverifiable', { verdict: 'unverifiable' }, '## ⚠️ Egress of web: unverifiable'],
    ['reserved', { mode: 'reserve', verdict: undefined }, '## ✅ Egress of web: address reserved'],
    ['planned', { mode: 'plan', verdict: undefined }, '## 📋 Egress of web: planned change'],
    [
      'planned, nothing to do',
      { mode: 'plan', verdict: undefined, changed: false },
      '## 📋 Egress of web: nothing to change',
    ],
    ['failed', { error: new ActionError('consent', 'No.') }, '## ❌ Egress of web: failed (consent)'],
    [
      'failed before it began',
      { clusterName: '', error: new ActionError('input', 'No.') },
      '## ❌ Egress of the cluster: failed (input)',
    ],
  ])('%s', (_what, change, headline) => {
    expect(summary(report(change)).split('\n')[0]).toBe(headline);
  });

  test('whose egress it is', () => {
    const gateway = 'StaticGatewayConfiguration payments/payments';
    const text = summary(report({ gateway, verdict: 'as-expected', ips: [], allowList: newReport().allowList }));
    expect(text.split('\n').slice(0, 3)).toEqual([
      `## ✅ Egress of ${gateway} on web: as expected`,
      '',
      'Its pods were seen to leave from `20.60.0.1`.',
    ]);
  });

  test('the address stands below the headline', () => {
    expect(summary(report()).split('\n')[2]).toBe(
      'Every node group was seen to leave from **`20.60.0.1`** (web-egress in shop)',
    );
  });
});

test('partners read what to allow and what to remove, and when', () => {
  expect(summary(report())).toContain(
    [
      '| **allow** | `20.60.0.1` | traffic moved at 2026-11-23 04:01:02 UTC |',
      '| remove | `20.50.0.1` | now: nothing of this cluster leaves from it any more |',
    ].join('\n'),
  );
  const reserved = { add: ['20.60.0.1'], remove: [], switchedAt: null };
  expect(summary(report({ mode: 'reserve', allowList: reserved }))).toContain(
    '| **allow** | `20.60.0.1` | before traffic moves |',
  );
  const without = summary(report({ skipped: ['win'] }));
  expect(without).toContain('Every node group that is not left out was seen to leave');
  expect(without).toContain('| remove | `20.50.0.1` | once win, left out here, is known not to leave from it:');
  const nothing = { add: [], remove: [], switchedAt: null };
  expect(summary(report({ allowList: nothing }))).not.toContain('partners');
});

test('a plan tells partners of the address that is to come, and how to know it before', () => {
  const ips = [
    { id: '/ips/web-egress', name: 'web-egress', resourceGroup: 'shop', address: undefined, prefixId: undefined },
  ];
  const allowList = { add: [], remove: ['20.50.0.1'], switchedAt: null };
  const text = summary(report({ mode: 'plan', verdict: undefined, ips, allowList }));
  expect(text).toMatch(/^\| \*\*allow\*\* \| .*web-egress, not created yet \| before the switch.*reserve/m);
  expect(text).toContain('| remove | `20.50.0.1` | after the switch |');
});

test('partners are told the prefix that the address was drawn from', () => {
  const ip = { id: '/ips/a', name: 'a', resourceGroup: 'shop', address: '20.60.0.1', prefixId: '/p' };
  expect(summary(report({ ips: [{ ...ip, prefixCidr: '20.60.0.0/28' }] }))).toContain(
    '| or, for good | `20.60.0.0/28` | the prefix outlives the address and the cluster |',
  );
});

test('a plan for a path that cannot be pinned names what the workflow expects', () => {
  const text = summary(report({ mode: 'plan', verdict: undefined, ips: [], expected: ['20.60.0.0/28'] }));
  expect(text.split('\n')[2]).toBe('Expected: `20.60.0.0/28`.');
});

test('what pods saw before and after is one row a node group', () => {
  expect(summary(report())).toContain(
    '| system | ✅ pinned | `20.50.0.1` | `20.60.0.1` by 2 pods<br>`20.50.0.1` (not expected) by 1 pod | 2026-11-23 04:05:06 UTC |',
  );
  expect(summary(report({ baseline: {} }))).toContain('| node group | verdict | pods see | last seen |');
});

test('an error says what to do next, in an alert', () => {
  const error = new ActionError('azure', 'Azure refused', { next: 'wait', correlationId: 'id-1' });
  expect(summary(report({ error }))).toContain(
    '> [!CAUTION]\n> Azure refused<br>\n> Next: wait<br>\n> Azure correlation id: id-1\n',
  );
});

test('a run that stopped before the switch says so', () => {
  expect(summary(report({ stopped: 'Stopped before the switch' }))).toContain(
    '> [!WARNING]\n> Stopped before the switch',
  );
});

test('a plan brings its digest, its ports, and the change in three languages', () => {
  const code = { terraform: 'TERRAFORM', bicep: 'BICEP', az: 'AZ' };
  const capacity = { portsOfOneNode: 1024, nodes: 10, needed: 10_240, available: 64_000, ipsNeeded: 1 };
  const text = summary(
    report({ mode: 'plan', verdict: undefined, planDigest: 'd'.repeat(64), plan: { code, capacity } }),
  );
  expect(text).toContain(`\`expect-plan: ${'d'.repeat(64)}\``);
  expect(text).toContain('10240 of 64000 needed at the most (1024 × 10 nodes)');
  expect(text).toContain('```hcl\nTERRAFORM\n```');
  expect(text).toContain('```bicep\nBICEP\n```');
  expect(text).toContain('```sh\nAZ\n```');
});

/** The lines of the picture in a summary. */
function pictureOf(change: Partial<Report>): string[] {
  const lines = summary(report(change)).split('\n');
  const picture = lines.slice(lines.indexOf('```mermaid') + 1);
  return picture.slice(0, picture.indexOf('```'));
}

test('the picture leads from each node group to the addresses that its pods saw last', () => {
  const other = { ...group, group: 'user' };
  const paths = ['system', 'user'].map((name) => ({ group: name, title: 'load balancer' }));
  expect(pictureOf({ groups: [group, other], paths })).toEqual([
    'flowchart LR',
    '  subgraph cluster["web"]',
    '    group0["system"]',
    '    group1["user"]',
    '  end',
    '  path0(["load balancer"])',
    '  address0(["20.60.0.1"])',
    '  internet(("internet"))',
    '  group0 --> path0',
    '  path0 --> address0',
    '  group1 --> path0',
    '  address0 --> internet',
  ]);
  expect(summary(report({ groups: [] }))).not.toContain('mermaid');
});

const right = '20.60.0.1';
const seenFrom = (address: string): GroupVerdict['sightings'] => [
  { address, pods: ['a', 'b'], time: '2026-11-23T04:05:06Z', expected: true },
];

describe('groups that leave by paths of their own', () => {
  const apps = { ...group, group: 'apps', expected: ['20.60.0.2'], sightings: seenFrom('20.60.0.2') };
  const own = { groups: [{ ...group, sightings: seenFrom(right) }, apps], baseline: {} };

  test('are drawn each by its own', () => {
    const paths = [
      { group: 'system', title: 'load balancer' },
      { group: 'apps', title: 'NAT gateway apps' },
    ];
    const edges = pictureOf({ ...own, paths }).filter((line) => line.includes('path'));
    expect(edges).toEqual([
      '  path0(["load balancer"])',
      '  path1(["NAT gateway apps"])',
      '  group0 --> path0',
      '  path0 --> address0',
      '  group1 --> path1',
      '  path1 --> address1',
    ]);
  });

  test('say what is expected of each', () => {
    const text = summary(report(own));
    expect(text).toContain('| node group | verdict | expected | pods see | last seen |');
    expect(text).toContain('| apps | ✅ pinned | `20.60.0.2` | `20.60.0.2` by 2 pods |');
    expect(text).toMatch(/Node groups were seen to leave, each by its own path, from/);
  });
});

describe('a dual-stack cluster', () => {
  const six = '2603:1020::5';
  const over6: GroupVerdict = { ...group, family: 'IPv6', expected: [six], sightings: seenFrom(six) };
  const dual = { groups: [{ ...group, sightings: seenFrom(right) }, over6], baseline: { system: ['20.50.0.1', six] } };

  test('has a row for each family, with what was seen before over it', () => {
    const text = summary(report(dual));
    expect(text).toContain('| system | ✅ pinned | `20.50.0.1` | `20.60.0.1` by 2 pods |');
    expect(text).toContain('| system (IPv6) | ✅ pinned | `2603:1020::5` | `2603:1020::5` by 2 pods |');
    expect(text).not.toContain('| expected |');
  });

  test('is one group in the picture and in the annotation', () => {
    expect(pictureOf(dual).filter((line) => line.includes('group0['))).toEqual(['    group0["system"]']);
    expect(conclusion(report(dual))).toContain('seen by pods of 1 node group.');
  });
});

test('behind a proxy the direct address stands beside', () => {
  const proxied = { ...group, sightings: seenFrom(right), pastProxy: ['203.0.113.10'] };
  expect(summary(report({ groups: [proxied] }))).toContain(
    '`20.60.0.1` by 2 pods<br>direct, past the proxy: `203.0.113.10` |',
  );
  expect(pictureOf({ groups: [proxied] })).toContain('  path0(["HTTP proxy"])');
});

test('node groups that the workflow leaves out are named', () => {
  expect(summary(report({ skipped: ['win', 'gpu'] }))).toContain('Left out by `skip-node-groups`: win, gpu.');
});

describe('text of others', () => {
  const obstacle = (words: string): Obstacle => ({ kind: 'pods', words });
  const hostile = [
    '</td></table><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '| a | b |',
    '`code` **bold** _it_ ~~gone~~',
    '[link](https://evil.example) ![image](https://evil.example/x.png)',
    '@octocat #1',
    'www.evil.example',
    'line\n1. one\n\n+ two\n===\n\n## heading\n| --- |\n```\n- [ ] task',
    '"]; click group0 href "https://evil.example" %%{init: {}}%%',
    '::error::boom\n##[error]boom',
    'back\\slash &lt;b&gt;',
  ].join(' ');
  const evil: Partial<Report> = {
    clusterName: hostile,
    outboundType: hostile,
    ips: [{ id: hostile, name: hostile, resourceGroup: hostile, address: '20.60.0.1', prefixId: undefined }],
    groups: [{ ...group, group: hostile, verdict: 'unverifiable', obstacles: [obstacle(hostile), obstacle(hostile)] }],
    baseline: { [hostile]: [hostile.replaceAll(':', ' ')] },
    previous: [hostile],
    expected: [hostile],
    allowList: { add: [hostile], remove: [hostile], switchedAt: hostile },
    findings: [{ ...finding, subject: hostile, expected: hostile, actual: hostile, remedy: hostile }],
    steps: [hostile],
    stopped: hostile,
    error: new ActionError('cluster', hostile, { next: hostile, correlationId: hostile }),
  };

  test.each<[string, Partial<Report>]>([
    ['a failed run', evil],
    ['a proved run', { ...evil, error: undefined }],
    ['a restored cluster', { ...evil, error: undefined, mode: 'unpin', verdict: 'as-expected' }],
  ])('makes nothing but text in the summary of %s', async (_what, change) => {
    const html = await marked.parse(summary(report(change)), { gfm: true });
    expect(html).not.toMatch(/<(script|img|input|a|em|del|h1)[ >]/i);
    expect(html).not.toContain('@octocat');
    const plain = await marked.parse(summary(report({ ...change, ...tamed, error: change.error && harmlessError })), {
      gfm: true,
    });
    // Their lines stay lines.
    for (const element of ['h2', 'h3', 'tr', 'td', 'th', 'li', 'pre', 'code', 'blockquote', 'strong']) {
      expect([element, count(html, element)]).toEqual([element, count(plain, element)]);
    }
  });

  /** The same report with harmless text. */
  const word = 'word';
  const tamed: Partial<Report> = {
    clusterName: word,
    outboundType: word,
    ips: [{ id: word, name: word, resourceGroup: word, address: '20.60.0.1', prefixId: undefined }],
    groups: [{ ...group, group: word, verdict: 'unverifiable', obstacles: [obstacle(word), obstacle(word)] }],
    baseline: { [word]: [word] },
    expected: [word],
    allowList: { add: [word], remove: [word], switchedAt: word },
    findings: [{ ...finding, subject: word, expected: word, actual: word, remedy: word }],
    steps: [word],
    stopped: word,
  };
  const harmlessError = new ActionError('cluster', word, { next: word, correlationId: word });

  function count(html: string, element: string): number {
    return html.split(new RegExp(`<${element}[ >]`)).length - 1;
  }

  test('cannot leave its label in the picture', () => {
    const text = summary(
      report({ clusterName: hostile, groups: [{ ...group, group: hostile }], outboundType: hostile }),
    );
    const [, picture = ''] = text.split('```mermaid\n');
    for (const line of picture.split('\n```')[0]?.split('\n') ?? []) {
      expect(line).toMatch(/^flowchart LR$|^ +(subgraph )?\w+[[(]*("[^"]*")?[\])]*( --> \w+)*$/);
    }
  });
});

test.each<[string, Partial<Report>, string]>([
  ['pinned', {}, 'web leaves from 20.60.0.1: seen by pods of 1 node group.'],
  ['pinned in part', { skipped: ['win'] }, 'web leaves from 20.60.0.1: seen by pods of 1 node group, without win.'],
  ['restored', { mode: 'unpin', verdict: 'as-expected' }, 'web leaves from 20.60.0.1 again.'],
  [
    'proved behind a firewall',
    { verdict: 'as-expected', expected: ['20.60.0.0/28'] },
    'web leaves from 20.60.0.1, as expected.',
  ],
  ['reserved', { mode: 'reserve', verdict: undefined }, 'Reserved for web: 20.60.0.1. Traffic has not moved.'],
  ['planned', { mode: 'plan', verdict: undefined, steps: ['a', 'b'] }, 'Planned for web: 2 steps.'],
  ['nothing planned', { mode: 'plan', verdict: undefined, changed: false }, 'web: nothing to change.'],
])('the annotation of a run that ended well: %s', (_what, change, line) => {
  expect(conclusion(report(change))).toBe(line);
});

describe('a check', () => {
  const check: Partial<Report> = { mode: 'check', changed: false, steps: [], baseline: {} };

  test('of a cluster that nobody pinned says where it leaves from, and nothing of work done', () => {
    const text = summary(
      report({ ...check, ips: [], verdict: 'as-expected', expected: ['20.60.0.0/28', '2001:db8::/32'] }),
    );
    expect(text).toContain('Every node group was seen to leave from `20.60.0.1`.');
    expect(text).not.toMatch(/had to be changed|again/);
  });

  test('that found drift says so before anything else: drift first, since when, by whom', () => {
    const changedBy = { who: 'terraform', at: '2026-11-23T04:00:00Z', correlationId: 'c-1' };
    const text = summary(
      report({
        ...check,
        verdict: 'drifted',
        findings: [
          { ...finding, id: 'ports-run-short', severity: 'advice' },
          { ...finding, since: '2026-11-23T03:00:00Z', changedBy },
        ],
      }),
    );
    expect(text.indexOf('### Findings')).toBeLessThan(text.indexOf('### What pods observed'));
    expect(text.indexOf('service-sync-failed')).toBeLessThan(text.indexOf('ports-run-short'));
    expect(text).toContain(
      'not<br>since 2026-11-23 03:00:00 UTC<br>changed by terraform at 2026-11-23 04:00:00 UTC<br>correlation id c-1 |',
    );
    expect(text).toContain('Expected: `20.60.0.1`.');
  });

  test('tells once what cures several findings, and a time that is the change’s', () => {
    const at = '2026-11-23T04:00:00Z';
    const groups = ['node group apps', 'node group system'].map((subject) => ({ ...finding, subject }));
    const found = [...groups, { ...finding, remedy: 'revoke', since: at, changedBy: { who: 'terraform', at } }];
    const rows = summary(report({ ...check, verdict: 'drifted', findings: found })).match(
      /^.*service-sync-failed.*$/gm,
    );
    expect(rows).toEqual([
      '| ❌&nbsp;`service-sync-failed`<br>node group apps | synced | not | grant |',
      '| ❌&nbsp;`service-sync-failed`<br>node group system | synced | not | as above |',
      '| ❌&nbsp;`service-sync-failed`<br>Service shop/front | synced | not<br>since 2026-11-23 04:00:00 UTC, by terraform | revoke |',
    ]);
  });

  test('tells partners to allow what was promised now, also where nothing tells when traffic moved', () => {
    const allowList = { add: ['20.60.0.1'], remove: [], switchedAt: null };
    expect(summary(report({ ...check, verdict: 'drifted', allowList }))).toContain('| **allow** | `20.60.0.1` | now |');
  });

  test.each<[string, Partial<Report>, string]>([
    ['pinned', {}, 'web leaves from 20.60.0.1: seen by pods of 1 node group.'],
    ['as expected', { verdict: 'as-expected', expected: ['20.60.0.0/28'] }, 'web leaves from 20.60.0.1, as expected.'],
  ])('ends with an annotation: %s', (_what, change, line) => {
    expect(conclusion(report({ ...check, ...change }))).toBe(line);
  });
});
