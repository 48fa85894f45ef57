import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { runAction, type ActionRun, type RunOptions } from '../../../local-azure/runner/runner.ts';

const actionDirectory = join(import.meta.dirname, 'action');

function play(scene: string, options: Partial<RunOptions> = {}): Promise<ActionRun> {
  return runAction({ actionDirectory, environment: {}, ...options, inputs: { scene, ...options.inputs } });
}

describe('environment', () => {
  test('is what the runner sets, and nothing of this process', async () => {
    process.env.SOMETHING_OF_MINE = 'x';
    const run = await play('environment', { environment: { AZURE_X: 'y' } });
    delete process.env.SOMETHING_OF_MINE;
    const environment = JSON.parse(run.printed.join('\n')) as Record<string, string>;
    expect(environment).toMatchObject({
      'INPUT_WITH-DEFAULT': 'false',
      INPUT_TWO_WORDS: 'spaced',
      INPUT_OLD: '',
      GITHUB_ACTIONS: 'true',
      AZURE_X: 'y',
    });
    expect(environment).not.toHaveProperty('SOMETHING_OF_MINE');
    expect(environment).not.toHaveProperty('RUNNER_DEBUG');
  });

  test('warns about unknown and deprecated inputs', async () => {
    const run = await play('environment', { inputs: { 'Two Words': 'given', old: 'x', 'not-there': 'x' } });
    expect(run.annotations.map(({ message }) => message)).toEqual([
      "Unexpected input(s) 'not-there', valid inputs are ['scene', 'with-default', 'two words', 'old']",
      "Input 'old' has been deprecated with message: use scene",
    ]);
    expect(JSON.parse(run.printed[0] ?? '')).toMatchObject({ INPUT_TWO_WORDS: 'given', 'INPUT_NOT-THERE': 'x' });
  });
});

describe('log', () => {
  test('obeys both forms of commands', async () => {
    const run = await play('log');
    expect(run.groups).toEqual([{ title: 'First', lines: ['inside'] }]);
    const byMessage = Object.fromEntries(run.annotations.map((annotation) => [annotation.message, annotation]));
    expect(byMessage).toEqual({
      'two\nlines %25': { level: 'warning', message: 'two\nlines %25', title: 'Careful', file: 'a,b.txt', line: '3' },
      'from the middle;': { level: 'error', message: 'from the middle;', title: 'x]', file: 'f' },
      'trimmed and in capitals': { level: 'notice', message: 'trimmed and in capitals' },
      'after a lone carriage return': { level: 'notice', message: 'after a lone carriage return' },
    });
    expect(run.log).toContain('plain\n▼ First\n  inside\n');
    expect(run.log).toContain('Warning: two\nlines %25\n');
    expect(run.log).toContain('::unknown::is text\n::constructor::is text\nhalf\n');
    expect(run.log).toMatch(/last line\n/);
    expect(run.log).not.toContain('hidden');
    expect(run).toMatchObject({ exitCode: 0, signal: null, conclusion: 'success' });
  });

  test('obeys commands on either stream', async () => {
    const run = await play('errorStream');
    expect(run.annotations).toEqual([{ level: 'warning', message: 'by the other stream' }]);
  });

  test('shows debug lines and commands when asked for', async () => {
    const run = await play('log', { debug: true });
    expect(run.log).toContain('##[debug]hidden unless asked for');
    expect(run.log).toContain('::group::First');
  });

  test('is written live', async () => {
    const output = new PassThrough({ encoding: 'utf8' });
    const run = await play('log', { output });
    expect(output.read()).toBe(run.log);
  });

  test('stop-commands holds until its token', async () => {
    const run = await play('stop');
    expect(run.annotations).toEqual([{ level: 'error', message: 'obeyed' }]);
    expect(run.log).toContain('::error::not obeyed\n##[error]not obeyed either\n');
  });

  test('keeps ten annotations of a level and cuts long ones', async () => {
    const run = await play('manyAnnotations');
    expect(run.annotations.filter(({ level }) => level === 'warning')).toHaveLength(10);
    expect(run.log).toContain('Warning: number 12');
    expect(run.annotations.find(({ level }) => level === 'error')?.message).toHaveLength(4096);
  });
});

describe('masks', () => {
  test('hide secrets in the log, the summary and the outputs', async () => {
    const run = await play('mask');
    expect(run.log).toContain('secret-value before\n***, ***, ***\na *** and a ***\nError: holds ***\n');
    expect(run.summary).toBe('See ***\n');
    expect(run.outputs).toEqual({ plain: '5.6.7.8' });
    expect(run.droppedOutputs).toEqual(['leaky']);
    expect(run.annotations).toContainEqual({
      level: 'warning',
      message: "Skip output 'leaky' since it may contain secret.",
    });
    expect(run.masks).toContain('second line');
  });

  test('are there from the start for what the job knows', async () => {
    const run = await play('environment', { secrets: ['of-the-job'], environment: { A: 'of-the-job' } });
    expect(run.log).toContain('"A":"***"');
  });
});

describe('file commands', () => {
  test('outputs, state, environment, path and summary', async () => {
    const run = await play('files');
    expect(run.outputs).toEqual({ one: '1', empty: '', many: 'first\nEND=\n', with: '<<x', two: 'by command' });
    expect(run.state).toEqual({ phase: 'main' });
    expect(run.variables).toEqual({ NAME: 'value' });
    expect(run.path).toEqual(['/opt/one', '/opt/two']);
    expect(run.summary).toBe('# Hello\n');
    expect(run.annotations[0]?.message).toContain('The `set-output` command is deprecated');
  });

  test.each([
    ['brokenOutput', "Matching delimiter not found 'END'"],
    ['unendedOutput', 'EOF marker missing new line.'],
    ['disabledCommand', 'The `set-env` command is disabled'],
  ])('%s fails the step', async (scene, message) => {
    const run = await play(scene);
    expect(run.annotations.at(-1)?.message).toContain(message);
    expect(run).toMatchObject({ exitCode: 0, conclusion: 'failure' });
  });

  test('entries before a broken one count', async () => {
    expect((await play('brokenOutput')).outputs).toEqual({ before: '1' });
  });

  test('NODE_OPTIONS cannot be set for later steps', async () => {
    const run = await play('nodeOptions');
    expect(run.variables).toEqual({ ONE: '1', TWO: '2' });
    expect(run.annotations).toMatchObject([
      { level: 'error', message: expect.stringContaining('NODE_OPTIONS') as string },
    ]);
    expect(run.conclusion).toBe('success');
  });

  test('a summary above the limit is not shown', async () => {
    const run = await play('largeSummary');
    expect(run.summary).toBe('');
    expect(run.annotations[0]?.message).toContain('supports content up to a size of 1024k, got 1024k');
  });
});

describe('the end', () => {
  test('an exit status other than 0 is a failure', async () => {
    const run = await play('failure');
    expect(run).toMatchObject({ exitCode: 1, conclusion: 'failure', annotations: [{ message: 'It did not work' }] });
  });

  /** Cancels once the scene says that it listens for signals. */
  function playAndCancel(scene: string): Promise<ActionRun> {
    const output = new PassThrough({ encoding: 'utf8' });
    const cancel = new AbortController();
    output.once('data', () => cancel.abort());
    return play(scene, { output, cancelAfter: cancel.signal });
  }

  test('a cancelled step may clean up', async () => {
    const run = await playAndCancel('waitForInterrupt');
    expect(run).toMatchObject({ exitCode: 0, conclusion: 'cancelled' });
    expect(run.log).toBe('ready\ninterrupted\nError: The operation was canceled.\n');
  });

  test('a cancelled step that does not end is killed', async () => {
    const run = await playAndCancel('ignoreSignals');
    expect(run).toMatchObject({ exitCode: null, signal: 'SIGKILL', conclusion: 'cancelled' });
    const [interrupted, terminated, canceled] = run.lines.slice(1).map(({ at }) => at);
    expect(Number(terminated) - Number(interrupted)).toBeGreaterThan(7_400);
    expect(Number(canceled) - Number(terminated)).toBeGreaterThan(2_400);
  }, 20_000);
});
