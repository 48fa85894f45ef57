// This repository's own workflows, and those that users copy.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { unsafe } from './workflow-rules.ts';
import { refusals } from './workflows.ts';

const files = ['.github/workflows', 'examples'].flatMap((folder) =>
  readdirSync(folder).map((name) => `${folder}/${name}`),
);

test.each(files)('%s is a workflow, and safe to run', async (file) => {
  const text = readFileSync(file, 'utf8');
  expect(await refusals(file, text)).toEqual([]);
  expect(unsafe(text)).toEqual([]);
});

describe('what a look at a workflow finds', () => {
  const good = readFileSync('.github/workflows/test.yaml', 'utf8');
  const run = '- run: bash .ci/run';

  test.each([
    ['rights of the whole workflow', 'permissions: {}', 'permissions: write-all', /own permissions are not empty/],
    ['a job with rights that are not told', '    permissions:\n      contents: read\n', '', /checks: it does not say/],
    ['a job with all rights', 'permissions:\n      contents: read', 'permissions: read-all', /checks: it does not say/],
    ['a job that may push', 'contents: read', 'contents: write', /checks: it may write contents/],
    ['a tag in place of a commit', /@[0-9a-f]{40} # v5.0.0/, '@v5', /actions\/checkout@v5 is not pinned/],
    ['a commit of no known version', / # v5.0.0/, '', /is not pinned by a commit with its version/],
    ['a short commit', /@([0-9a-f]{7})[0-9a-f]{33} /, '@$1 ', /@08c6903 # v5\.0\.0 is not pinned/],
    ['a branch’s name in a script', run, '- run: echo ${{ github.head_ref }}', /run as code/],
    [
      'a title in a script, over lines',
      run,
      '- run: |\n          echo "${{ github.event.issue.title }}"',
      /run as code/,
    ],
    ['a token that stays', 'persist-credentials: false', 'fetch-depth: 0', /leaves its token/],
    [
      'code of strangers with rights',
      '  pull_request:',
      '  pull_request_target:',
      /pull_request_target runs what others/,
    ],
    ['what another run left', '  pull_request:', '  workflow_run:', /workflow_run runs what others/],
    ['secrets handed on', run, `${run}\n        env: { KEY: '\${{ secrets.KEY }}' }`, /a secret is handed on/],
    ['a machine that is kept', 'runs-on: ubuntu-24.04', 'runs-on: [self-hosted]', /keeps what strangers leave/],
    ['no time limit', '    timeout-minutes: 30\n', '', /checks: it has no time limit/],
    ['runs that may overlap', /concurrency:\n.*\n.*\n/, '', /may overlap/],
  ] as [string, string | RegExp, string, RegExp][])('%s', (_what, right, wrong, found) => {
    const bad = good.replace(right, wrong);
    expect(bad).not.toBe(good);
    expect(unsafe(bad).join('\n')).toMatch(found);
  });
});

test('new versions of everything are proposed when they have been out for a week', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as { updates: Record<string, unknown>[] };
  expect(updates).toEqual([
    expect.objectContaining({ 'package-ecosystem': 'npm', cooldown: { 'default-days': 7 } }),
    expect.objectContaining({ 'package-ecosystem': 'github-actions', cooldown: { 'default-days': 7 } }),
  ]);
});
