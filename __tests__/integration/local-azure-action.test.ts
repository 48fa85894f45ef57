// local-azure/ as an action of its own: the built one, step by step as a job on GitHub has it.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runAction, type ActionRun } from '../../local-azure/runner/runner.ts';

const cluster = { 'cluster-name': 'demo', 'resource-group': 'demo', 'echo-interval': '1s' };

/** A job: what its steps leave for those after them, and the end of those that have one. */
class GitHubJob {
  readonly folder = mkdtempSync(join(tmpdir(), 'job-'));
  readonly environment: Record<string, string> = { RUNNER_TEMP: this.folder };
  readonly #started: ActionRun[] = [];

  async step(action: string, inputs: Record<string, string> = {}): Promise<ActionRun> {
    const run = await runAction({ actionDirectory: resolve(action), inputs, environment: this.environment });
    Object.assign(this.environment, run.variables);
    if (action === 'local-azure') this.#started.push(run);
    return run;
  }

  /** The ends of its steps. */
  async end(): Promise<ActionRun[]> {
    const { environment } = this;
    const actionDirectory = resolve('local-azure');
    const ends = this.#started.splice(0).map((after) => runAction({ actionDirectory, inputs: {}, environment, after }));
    return Promise.all(ends);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end();
    rmSync(this.folder, { recursive: true });
  }
}

const answers = async (url = ''): Promise<boolean> =>
  (await fetch(`${url}/requests`).catch(() => undefined))?.ok ?? false;

test('a job without an account pins a cluster, and nothing of local Azure is left when it is over', async () => {
  await using job = new GitHubJob();
  const start = await job.step('local-azure');
  expect([start.conclusion, start.log]).toEqual(['success', expect.stringContaining('with scenario default')]);
  const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '', LOCAL_AZURE_URL, LOCAL_AZURE_KUBECONFIG = '' } = start.variables;
  expect(start.masks).toContain(token);

  const pin = await job.step('.', cluster);
  expect(pin.outputs).toMatchObject({ verdict: 'pinned', changed: 'true' });
  const again = await job.step('.', cluster);
  expect(again.outputs).toMatchObject({ verdict: 'pinned', changed: 'false', 'egress-ip': pin.outputs['egress-ip'] });

  expect([await answers(LOCAL_AZURE_URL), existsSync(LOCAL_AZURE_KUBECONFIG)]).toEqual([true, true]);
  const [end] = await job.end();
  expect([end?.conclusion, end?.log]).toEqual(['success', 'Local Azure has ended.\n']);
  expect([await answers(LOCAL_AZURE_URL), existsSync(dirname(LOCAL_AZURE_KUBECONFIG))]).toEqual([false, false]);
});

test('a scenario is one that it has by name, or a file of the job', async () => {
  await using job = new GitHubJob();
  const scenario = join(job.folder, 'mine.yaml');
  writeFileSync(scenario, 'extends: no-join-right\n');
  await job.step('local-azure', { scenario });
  const refused = await job.step('.', cluster);
  expect([refused.conclusion, refused.log]).toEqual(['failure', expect.stringContaining('join/action')]);

  const second = await job.step('local-azure', { scenario: 'outbound-none' });
  expect(second.log).toMatch(/runs in this job already.*reset\?scenario=outbound-none/);
  await fetch(`${job.environment.LOCAL_AZURE_URL ?? ''}/reset?scenario=outbound-none`, { method: 'POST' });
  const plan = await job.step('.', { ...cluster, mode: 'plan' });
  expect(plan.log).toMatch(/outbound type none/i);
});

test.each([
  ['a scenario that there is not', { scenario: 'nowhere' }, {}, /there is no scenario nowhere; there are: /],
  ['half of a real cluster', { 'pod-address': '127.0.0.1' }, {}, /--kubeconfig FILE says which/],
  [
    'a job that may sign in as somebody real',
    {},
    { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines.example/token' },
    /permission id-token: write.*Leave id-token out/,
  ],
])('%s fails the step, which leaves nothing behind', async (_what, inputs, environment, words) => {
  await using job = new GitHubJob();
  Object.assign(job.environment, environment);
  const start = await job.step('local-azure', inputs);
  expect([start.conclusion, start.annotations]).toEqual([
    'failure',
    [{ level: 'error', message: expect.stringMatching(words) as string }],
  ]);
  expect(start.variables).toEqual({});
  const [end] = await job.end();
  expect([end?.conclusion, end?.log]).toEqual(['success', 'Local Azure has ended.\n']);
});
