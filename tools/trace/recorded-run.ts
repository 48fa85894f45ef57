import { join } from 'node:path';
import { startLocalAzure } from '../../local-azure/local-azure.ts';
import { runAction } from '../../local-azure/runner/runner.ts';
import { demoInputs } from '../demo-inputs.ts';

/** Runs the built action on local Azure, its log on standard error, and returns every request of the run with its bodies, as JSON. */
export async function runOnLocalAzure(scenario: string, mode: string): Promise<string> {
  const azure = await startLocalAzure({ scenario });
  const cancel = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => cancel.abort());
  try {
    await runAction({
      actionDirectory: join(import.meta.dirname, '..', '..'),
      inputs: demoInputs(azure.environment, mode),
      environment: azure.environment,
      output: process.stderr,
      cancelAfter: cancel.signal,
    });
    const answer = await fetch(`${azure.url}/requests?bodies=true`);
    return await answer.text();
  } finally {
    await azure.close();
  }
}
