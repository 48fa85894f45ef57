import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoggedRequest } from '../local-azure/http/request-log.ts';
import { inputVariables, readManifest } from '../local-azure/runner/manifest.ts';
import { runAction } from '../local-azure/runner/runner.ts';
import { SecretMasker } from '../local-azure/runner/secret-masker.ts';
import { StepLog } from '../local-azure/runner/step-log.ts';
import { demoInputs } from '../tools/demo-inputs.ts';

type Variables = Readonly<Record<string, string>>;

/** The folder that holds action.yml. */
export const actionDirectory = join(import.meta.dirname, '..');
export const actionScript = join(actionDirectory, 'dist', 'index.js');

/** What a run of the built action took from its start to its end. */
export interface Run {
  milliseconds: number;
  /** Those that it made itself, without its pods'. */
  requests: LoggedRequest[];
}

/** What its process used, all threads, by the kernel's own count. */
export interface Usage {
  cpuMilliseconds: number;
  /** The most memory that it held, resident. */
  peakMegabytes: number;
}

/** Runs the built action on local Azure's cluster, whose echo observes every second unless the inputs say otherwise. Rejects unless it succeeds. */
export async function runOn(
  environment: Variables,
  mode: string,
  inputs: Variables = {},
  variables: Variables = {},
): Promise<Run> {
  const before = (await requestsOf(environment)).length;
  const start = performance.now();
  const { conclusion, log } = await runAction({
    actionDirectory,
    inputs: { ...demoInputs(environment, mode), 'echo-interval': '1s', ...inputs },
    environment: { ...environment, ...variables },
  });
  const milliseconds = performance.now() - start;
  if (conclusion !== 'success') throw new Error(`${mode} did not succeed:\n${log.slice(-4000)}`);
  const requests = (await requestsOf(environment)).slice(before).filter(({ service }) => service !== 'echo');
  return { milliseconds, requests };
}

async function requestsOf({ LOCAL_AZURE_URL = '' }: Variables): Promise<LoggedRequest[]> {
  return (await (await fetch(`${LOCAL_AZURE_URL}/requests`)).json()) as LoggedRequest[];
}

/** Costs what is measured some milliseconds. */
const teller = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage())));
`;

/** The same, with what the process used. */
export async function measuredRunOn(
  environment: Variables,
  mode: string,
  inputs: Variables = {},
): Promise<Run & Usage> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const [usage, hook] = [join(folder, 'usage.json'), join(folder, 'tell-usage.mjs')];
  try {
    await writeFile(hook, teller);
    const variables = { NODE_OPTIONS: `--import=${hook}`, BENCH_USAGE: usage };
    const run = await runOn(environment, mode, inputs, variables);
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await readFile(usage, 'utf8')) as NodeJS.ResourceUsage;
    const cpuMilliseconds = (userCPUTime + systemCPUTime) / 1000;
    return { ...run, cpuMilliseconds, peakMegabytes: (maxRSS * 1024) / 1e6 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What a runner gives the action's process for these inputs, to start it by itself. */
export async function inputsOfStep(inputs: Variables): Promise<Record<string, string>> {
  const log = new StepLog({ masker: new SecretMasker(), output: undefined, debug: false });
  return inputVariables(await readManifest(actionDirectory), inputs, log);
}
