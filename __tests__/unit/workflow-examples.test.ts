// The workflows that users copy.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { problemsOf, shellcheck } from './workflows.ts';

const folder = new URL('../../examples/', import.meta.url);
const files = readdirSync(folder);
const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

test.each(files)('%s can be copied as it is', async (name) => {
  expect(await problemsOf(name, text(name))).toEqual([]);
});

const hasShellcheck = spawnSync('shellcheck', ['--version']).error === undefined;

(hasShellcheck ? test : test.skip).each(files)('shellcheck has nothing to say of %s', (name) => {
  expect(shellcheck(text(name))).toBe('');
});

describe('what a look at an example finds', () => {
  const release = text('release-pipeline.yaml');

  test.each([
    ['an input that is misspelled', 'cluster-name:', 'cluster-nam:', /no input cluster-nam$/],
    ['a value that the action refuses', 'resource-group: shop', 'resource-group: shop?', /resource-group: 'shop\?'/],
    [
      'an output of the action that is misspelled',
      'outputs.egress-ips',
      'outputs.egress-addresses',
      /nothing sets steps\.pin\.outputs\.egress-addresses/,
    ],
    [
      'a step that is not there',
      'steps.pin.outputs.egress-ip ',
      'steps.pn.outputs.egress-ip ',
      /nothing sets steps\.pn\./,
    ],
    [
      'an output of a job that it does not have',
      'needs.egress.outputs.egress-ip ',
      'needs.egress.outputs.ip ',
      /nothing sets needs\.egress\.outputs\.ip/,
    ],
    ['a job that is not waited for', '    needs: egress\n', '', /deploy.*needs/],
    ['a job that cannot sign in', 'id-token: write', 'contents: read', /lacks the permission id-token: write/],
    [
      'a right too many',
      'id-token: write',
      'id-token: write\n      contents: write',
      /does not need the permission contents: write/,
    ],
    ['rights of the whole workflow', 'permissions: {}', 'permissions: read-all', /the workflow’s own permissions/],
    [
      'a tag in place of a commit',
      'steps:',
      'steps:\n      - uses: actions/checkout@v5',
      /actions\/checkout@v5 is not pinned/,
    ],
    ['a key that GitHub does not know', 'timeout-minutes: 90', 'timeout: 90', /Unexpected value 'timeout'/],
    [
      'an expression that is none',
      'vars.AZURE_TENANT_ID',
      'vars.AZURE_TENANT_ID ||',
      /Unexpected end of expression|expression/i,
    ],
    ['a context that is not there', 'vars.AZURE_TENANT_ID', 'steps.x.outputs.y', /Unrecognized named-value: 'steps'/],
    ['code from outside in a script', '$EGRESS_IP"', '${{ needs.egress.outputs.egress-ip }}"', /would be run as code/],
    ['shell that is none', 'echo "Partners', 'if "Partners', /bash: /],
    ['no time limit', '    timeout-minutes: 15\n', '', /no time limit/],
    ['runs that may overlap', 'concurrency:\n  group: egress-shop-web\n  queue: max\n', '', /may overlap/],
  ])('%s', async (_what, right, wrong, found) => {
    expect(release).toContain(right);
    expect((await problemsOf('release.yaml', release.replace(right, wrong))).join('\n')).toMatch(found);
  });
});
