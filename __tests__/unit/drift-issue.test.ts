// The script of examples/drift-check.yaml, run with GitHub's own client as actions/github-script runs it.
import { readFileSync } from 'node:fs';
import { Octokit } from '@octokit/rest';
import type { Finding } from '../../src/egress/findings/finding.ts';
import { serveIssues, type LocalIssues } from './local-issues.ts';
import { readWorkflow } from './workflows.ts';

type Script = (github: Octokit, context: object, core: object, process: object) => Promise<void>;

const step = readWorkflow(
  readFileSync(new URL('../../examples/drift-check.yaml', import.meta.url), 'utf8'),
).jobs.check?.steps.find(({ uses }) => uses?.startsWith('actions/github-script@'));
const AsyncFunction = after.constructor as new (...args: string[]) => Script;
const script = new AsyncFunction('github', 'context', 'core', 'process', String(step?.with?.script));

const context = { repo: { owner: 'shop', repo: 'platform' }, runId: 7, serverUrl: 'https://github.com' };
const detached: Finding = {
  id: 'ip-detached',
  severity: 'drift',
  subject: 'web-egress in resource group shop',
  expected: 'the cluster leaves from it',
  actual: 'nothing uses it',
  remedy: 'mode: pin',
  since: '2026-11-23T08:00:00Z',
};

interface Checked {
  cluster?: string;
  verdict: string;
  reason: string;
  findings?: Finding[];
}

const drifted = { verdict: 'drifted', reason: 'drift', findings: [detached] };
const clean = { verdict: 'pinned', reason: '' };

/** Runs the script after a check that ended so; what it told the log comes back. */
async function after({ cluster = 'web', verdict, reason, findings = [] }: Checked, { url }: LocalIssues) {
  const values: Record<string, string> = {
    'matrix.cluster': cluster,
    'matrix.group': 'shop',
    'steps.check.outputs.verdict': verdict,
    'steps.check.outputs.failure-reason': reason,
    'steps.check.outputs.findings': JSON.stringify(findings),
  };
  const env = Object.entries(step?.env ?? {}).map(([name, value]) => [
    name,
    value.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => values[expression] ?? `no ${expression}`),
  ]);
  const said: string[] = [];
  const core = { notice: (message: string) => void said.push(message) };
  await script(new Octokit({ baseUrl: url }), context, core, { env: Object.fromEntries(env) as object });
  return said;
}

test('a cluster that drifts gets an issue, which says what was found', async () => {
  await using github = await serveIssues();
  await after(drifted, github);
  const [issue] = github.issues;
  expect(github.writes).toEqual(['POST /repos/shop/platform/issues']);
  expect(issue).toMatchObject({
    title: 'Egress has drifted: web in resource group shop',
    labels: ['egress-drift'],
  });
  expect(issue?.body).toContain('https://github.com/shop/platform/actions/runs/7');
  expect(issue?.body).toContain(
    [
      '    drift: ip-detached (web-egress in resource group shop)',
      '      expected: the cluster leaves from it',
      '      actual: nothing uses it',
      '      since: 2026-11-23T08:00:00Z',
      '      what to do: mode: pin',
    ].join('\n'),
  );
});

test('the next check that finds drift writes over it: there is no second', async () => {
  await using github = await serveIssues();
  await after(drifted, github);
  await after({ ...drifted, findings: [{ ...detached, actual: 'the other cluster uses it' }] }, github);
  expect(github.issues).toMatchObject([
    { state: 'open', body: expect.stringContaining('the other cluster') as string },
  ]);
  expect(github.issues[0]?.body).not.toContain('nothing uses it');
});

test('a clean check closes it and says so; the next has nothing to do; new drift is a new issue', async () => {
  await using github = await serveIssues();
  await after(drifted, github);
  await after(clean, github);
  expect(github.issues).toMatchObject([{ state: 'closed', state_reason: 'completed' }]);
  expect(github.issues[0]?.comments).toEqual([
    'A check was clean (pinned): https://github.com/shop/platform/actions/runs/7',
  ]);
  const before = github.writes.length;
  await after(clean, github);
  expect(github.writes).toHaveLength(before);
  await after(drifted, github);
  expect(github.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
});

test.each<[string, Checked]>([
  ['Azure failed', { verdict: '', reason: 'azure' }],
  ['a right is missing, after drift was seen', { ...drifted, reason: 'permission' }],
  ['nothing could be observed', { verdict: 'unverifiable', reason: 'unverifiable' }],
  ['the step ended before it said anything', { verdict: '', reason: '' }],
])('%s: no issue is opened or closed', async (_what, broken) => {
  await using github = await serveIssues();
  expect(await after(broken, github)).toEqual([expect.stringMatching(/^No news of drift \(.+\): web in/)]);
  expect(github.issues).toEqual([]);
  await after(drifted, github);
  const before = github.writes.length;
  await after(broken, github);
  expect(github.writes).toHaveLength(before);
});

test('each cluster has its own, found among many', async () => {
  await using github = await serveIssues();
  const clusters = ['web', 'batch', 'web-2', 'ledger', 'mail'];
  for (const cluster of clusters) await after({ ...drifted, cluster }, github);
  await after({ ...drifted, cluster: 'batch' }, github);
  await after(clean, github);
  expect(github.issues.map(({ state }) => state)).toEqual(['closed', 'open', 'open', 'open', 'open']);
});

test('what others wrote neither names another issue nor calls anybody', async () => {
  await using github = await serveIssues();
  const actual = 'x\n<!-- aks-egress-ip: batch in resource group shop -->\r\n~~~\n@everyone </details>\u2028# Heading';
  await after({ ...drifted, findings: [{ ...detached, actual }] }, github);
  await after({ ...clean, cluster: 'batch' }, github);
  expect(github.issues).toMatchObject([{ state: 'open' }]);
  // The marker, a sentence and an empty line are the workflow's own; the rest is a block of code.
  const foreign = github.issues[0]?.body.split(/\r\n|[\n\r\u2028\u2029]/).slice(3) ?? [];
  expect(foreign.filter((line) => !line.startsWith('    '))).toEqual([]);
});

test('findings that are too many for an issue are cut', async () => {
  await using github = await serveIssues();
  await after({ ...drifted, findings: Array<Finding>(1_000).fill(detached) }, github);
  expect(github.issues[0]?.body).toHaveLength(65_536);
});
