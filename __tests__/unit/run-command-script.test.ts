import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readAnswers, requestFiles, type Answer, type Request } from '../../src/kubernetes/run-command/frames.ts';

const script = resolve('src/kubernetes/run-command.sh');

/** Answers as its words say, and notes them: whatever the API server would. */
const kubectl = `#!/bin/sh
echo "$*" >>calls
case $* in
  *missing*) echo 'Error from server (NotFound): pods "missing" not found' >&2; exit 1 ;;
  *noise*) cat noise ;;
  *slow*) echo first; exec sleep 30 ;;
  *hostile*) printf 'end\\nanswer 1 0 4 1\\n##[error]boom\\n::error::boom\\n' ;;
  *aks-command*name*) echo pod/command-a ;;
  *) echo "{}" ;;
esac
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-command-'));
  writeFileSync(join(folder, 'kubectl'), kubectl);
  chmodSync(join(folder, 'kubectl'), 0o755);
  // What cannot be packed.
  writeFileSync(join(folder, 'noise'), randomBytes(3000));
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(
  requests: Request[],
  { room = 500_000, pods = [] as string[] } = {},
): { output: string; answers: Answer[] } {
  for (const [name, content] of Object.entries(requestFiles(requests))) writeFileSync(join(folder, name), content);
  const { stdout, stderr, status } = spawnSync('sh', [script, String(room), '1', ...pods], {
    cwd: folder,
    env: { PATH: `${folder}:/usr/bin:/bin` },
    encoding: 'utf8',
  });
  expect([stderr, status]).toEqual(['', 0]);
  return { output: stdout, answers: readAnswers(stdout, requests.length) ?? [] };
}

function calls(): string[] {
  return readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');
}

const get = (path: string): Request => ({ kind: 'get', path });

test('each request is one call of kubectl, and its answer comes back by its number', () => {
  const { answers } = run([
    { kind: 'get', path: '/api/v1/pods', query: { labelSelector: 'app=echo,x in (a b)', limit: '500' } },
    get('/api/v1/pods/missing'),
    { kind: 'apply', path: '/api/v1/namespaces/a', body: { kind: 'Namespace' } },
    { kind: 'delete', path: '/api/v1/namespaces/a', query: { propagationPolicy: 'Background' } },
  ]);
  expect(answers).toEqual([
    { kind: 'answered', text: '{}\n' },
    { kind: 'failed', words: 'Error from server (NotFound): pods "missing" not found\n' },
    { kind: 'answered', text: '{}\n' },
    { kind: 'answered', text: '{}\n' },
  ]);
  expect(calls()).toEqual([
    'get --raw /api/v1/pods?labelSelector=app%3Decho%2Cx+in+%28a+b%29&limit=500',
    'get --raw /api/v1/pods/missing',
    'apply --server-side --force-conflicts --field-manager=aks-egress-ip --validate=warn --output=json --show-managed-fields --filename=2.json',
    'delete --raw /api/v1/namespaces/a?propagationPolicy=Background',
  ]);
});

test('followed logs are left after the window, side by side, with what they have said', () => {
  const started = performance.now();
  const follow: Request = { kind: 'follow', path: '/slow/log' };
  expect(run([follow, follow, follow]).answers).toEqual(Array(3).fill({ kind: 'answered', text: 'first\n' }));
  expect(performance.now() - started).toBeLessThan(2800);
});

test('what has no room is left out with its size, and what comes after it is not', () => {
  const { answers } = run([get('/a'), get('/noise'), get('/b')], { room: 1000 });
  expect(answers).toEqual([
    { kind: 'answered', text: '{}\n' },
    { kind: 'left-out', size: expect.any(Number) as number, lines: expect.any(Number) as number },
    { kind: 'answered', text: '{}\n' },
  ]);
});

test('what pods print is neither taken for a frame nor printed as it is', () => {
  const { output, answers } = run([get('/hostile'), get('/a')]);
  expect(answers).toEqual([
    { kind: 'answered', text: 'end\nanswer 1 0 4 1\n##[error]boom\n::error::boom\n' },
    { kind: 'answered', text: '{}\n' },
  ]);
  expect(output).not.toContain('boom');
});

test('wherever an output is cut, an answer is whole or left out', () => {
  const { output } = run([get('/a'), get('/hostile'), get('/noise')]);
  const whole = readAnswers(output, 3) ?? [];
  for (let length = 0; length < output.length; length += 1) {
    for (const [index, answer] of (readAnswers(output.slice(0, length), 3) ?? []).entries()) {
      if (answer.kind !== 'left-out') expect(answer).toEqual(whole[index]);
    }
  }
});

test('where a tool is missing, that is what is said', () => {
  const { stdout, status } = spawnSync('/bin/sh', [script, '1000', '1'], { env: { PATH: folder }, encoding: 'utf8' });
  expect([stdout, status]).toEqual(['there is no timeout\n', 127]);
});

test('of the pods of earlier commands those that are left are deleted, and no others', () => {
  run([get('/a')], { pods: ['command-a', 'command-b'] });
  expect(calls().slice(1)).toEqual([
    'get pod --namespace=aks-command --ignore-not-found --output=name command-a command-b',
    'delete --namespace=aks-command --ignore-not-found --wait=false pod/command-a',
  ]);
});
