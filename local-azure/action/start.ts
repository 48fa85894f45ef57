// The step: starts local Azure in the background, and tells later steps where it is.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as core from '@actions/core';
import { logFile, ownFolder, processId, type Started } from './handover.ts';

try {
  refuseWindows();
  refuseSecond();
  refuseOtherIdentity();
  const { scenario, environment } = await startInBackground();
  core.setSecret(environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '');
  for (const [name, value] of Object.entries(environment)) core.exportVariable(name, value);
  core.info(`Local Azure runs until the job ends, with scenario ${scenario}. Later steps find it by these variables:`);
  for (const name of Object.keys(environment)) core.info(`  ${name}`);
} catch (error) {
  core.setFailed(error instanceof Error ? error.message : String(error));
}

function refuseWindows(): void {
  if (process.platform !== 'win32') return;
  throw new Error(
    'Local Azure runs on Linux and macOS: its pods are processes of a Unix shell. Next: Take another runner for this job.',
  );
}

function refuseSecond(): void {
  if (!process.env.LOCAL_AZURE_URL) return;
  const reset = `curl --fail --request POST "$LOCAL_AZURE_URL/reset?scenario=${core.getInput('scenario')}"`;
  throw new Error(`Local Azure runs in this job already. Next: To start over with a scenario, run ${reset} in a step.`);
}

/** Where a job may sign in as somebody real, the runner gives each step the address of the real GitHub again. */
function refuseOtherIdentity(): void {
  if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL) return;
  throw new Error(
    'This job has the permission id-token: write, so its steps would ask the real GitHub for tokens, and not local Azure. ' +
      'Next: Leave id-token out of the permissions of this job. What needs it belongs in another job.',
  );
}

/** A process group of its own, whose end is that of the job: the runner ends what is left of a job by the variables that it gave. */
async function startInBackground(): Promise<{ scenario: string; environment: Record<string, string> }> {
  const options = Object.fromEntries(
    ['scenario', 'kubeconfig', 'pod-address'].map((name) => [name, core.getInput(name)]),
  );
  const log = join(process.env.RUNNER_TEMP ?? '.', `local-azure-${process.pid}.log`);
  const file = openSync(log, 'a');
  const server = fork(join(import.meta.dirname, 'server.js'), [JSON.stringify(options)], {
    detached: true,
    stdio: ['ignore', file, file, 'ipc'],
  });
  core.saveState(logFile, log);
  core.saveState(processId, String(server.pid));
  const ended = once(server, 'exit').then(() => ({ error: `Local Azure ended before it was ready. Its log: ${log}` }));
  const [said] = (await Promise.race([once(server, 'message'), ended.then((end) => [end])])) as [Started];
  if ('error' in said) throw new Error(said.error);
  core.saveState(ownFolder, dirname(said.environment.LOCAL_AZURE_KUBECONFIG ?? ''));
  server.disconnect();
  server.unref();
  return { scenario: options.scenario ?? '', environment: said.environment };
}
