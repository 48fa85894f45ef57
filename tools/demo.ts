// npm run demo [-- --scenario NAME] [--mode MODE] [--input NAME=VALUE …] [--summary FILE] [--kubeconfig FILE --pod-address ADDRESS]:
// the built action against local Azure, started as GitHub's runner starts it.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { startLocalAzure } from '../local-azure/local-azure.ts';
import { readRealClusterOptions, realClusterOptions } from '../local-azure/real-cluster/options.ts';
import { runAction, type ActionRun } from '../local-azure/runner/runner.ts';
import { demoInputs } from './demo-inputs.ts';

const actionDirectory = join(import.meta.dirname, '..');

const { values: options } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'default' },
    mode: { type: 'string', default: 'pin' },
    input: { type: 'string', multiple: true, default: [] },
    summary: { type: 'string' },
    ...realClusterOptions,
  },
});

const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => cancel.abort());
// Who reads the demo has gone (a pager, head): end as after Ctrl+C, and leave nothing running.
process.stdout.on('error', () => cancel.abort());

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`demo: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

async function main(): Promise<number> {
  if (!existsSync(join(actionDirectory, 'dist', 'index.js'))) {
    console.error('dist/index.js is missing: npm run build makes it.');
    return 2;
  }
  const realCluster = readRealClusterOptions(options);
  const cluster = realCluster ? `your Kubernetes of ${realCluster.kubeconfig} as` : 'an';
  heading(
    `Local Azure, scenario ${options.scenario}: an Azure and ${cluster} AKS cluster "demo" on this machine, no account needed.`,
  );
  console.log(`The built action runs on it in mode ${options.mode}, as GitHub's runner would start it. Its log:\n`);
  const azure = await startLocalAzure({ scenario: options.scenario, ...(realCluster && { realCluster }) });
  try {
    const run = await runAction({
      actionDirectory,
      inputs: {
        ...demoInputs(azure.environment, options.mode),
        // Pods of the embedded Kubernetes reach the public echo services, or what plays them.
        ...(realCluster && { 'echo-urls': azure.environment.LOCAL_AZURE_ECHO_URLS ?? '' }),
        ...Object.fromEntries(options.input.map(nameAndValue)),
      },
      environment: azure.environment,
      output: process.stdout,
      cancelAfter: cancel.signal,
    });
    report(run);
    if (options.summary !== undefined) await writeFile(options.summary, run.summary);
    return exitStatus(run);
  } finally {
    await azure.close();
  }
}

function nameAndValue(input: string): [string, string] {
  const [name = '', ...value] = input.split('=');
  return [name, value.join('=')];
}

function exitStatus({ conclusion, exitCode }: ActionRun): number {
  if (conclusion === 'success') return 0;
  return exitCode === null || exitCode === 0 ? 1 : exitCode;
}

function report(run: ActionRun): void {
  heading('\nAnnotations: what GitHub shows on the page of the run');
  for (const { level, title, message } of run.annotations) {
    console.log(`${level}: ${title === undefined ? '' : `${title}: `}${message}`);
  }
  heading('\nOutputs: what later steps can use');
  const width = Math.max(0, ...Object.keys(run.outputs).map((name) => name.length));
  for (const [name, value] of Object.entries(run.outputs)) console.log(`${name.padEnd(width)}  ${value}`);
  heading('\nJob summary, as Markdown (npm run render shows it as GitHub does)');
  console.log(run.summary);
  console.log(
    `The step's conclusion: ${run.conclusion}. Next: npm run demo -- --mode plan, which only says what would change, or the quick start in README.md.`,
  );
}

function heading(text: string): void {
  console.log(styleText('bold', text));
}
