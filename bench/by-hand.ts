import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startLocalAzure } from '../local-azure/local-azure.ts';
import { demoInputs } from '../tools/demo-inputs.ts';
import { actionDirectory, actionScript, inputsOfStep } from './measured-run.ts';
import { median, type Measured, type Part } from './part.ts';

const run = promisify(execFile);
const rounds = 3;

/** What the same costs by hand, with Azure's CLI and kubectl. */
export const byHandPart: Part = { name: 'by-hand', title: 'Beside the hand-made way', measure };

const how = `bench/by-hand.sh and the built action's pin, each on a new local Azure, a first time and a second time, when there is nothing left to change. Bash's own \`time\` counts both, with all processes that they start; those of local Azure's pods are not among them. Pods observe every second. The script takes no baseline, keeps no record and judges the pods once, all of which the action does in its time. Medians of ${String(rounds)} rounds.`;

interface Cost {
  seconds: number;
  cpuSeconds: number;
}

const kinds = ['first', 'second'] as const;
type Costs = Record<(typeof kinds)[number], Cost[]>;

async function measure(): Promise<Measured> {
  const missing = ['az', 'kubectl', 'jq', 'curl', 'bash'].filter((tool) => spawnSync(tool, ['--version']).error);
  if (missing.length > 0)
    return { how: `Not measured: this machine has no ${missing.join(', ')}.`, tables: [], goals: [] };
  const action: Costs = { first: [], second: [] };
  const script: Costs = { first: [], second: [] };
  for (let round = 0; round < rounds; round += 1) {
    await onBoth(action, actionCommand);
    await onBoth(script, scriptCommand);
  }
  return { how, ...results(action, script) };
}

function results(action: Costs, script: Costs): Pick<Measured, 'tables' | 'goals'> {
  const of = (costs: Costs, kind: keyof Costs, figure: keyof Cost): number =>
    median(costs[kind].map((cost) => cost[figure]));
  const columns = ['run', 'action, s', 'by hand, s', 'action, CPU s', 'by hand, CPU s', 'CPU, action by hand-made'];
  const rows = kinds.map((kind) => [
    `${kind} run`,
    ...(['seconds', 'cpuSeconds'] as const).flatMap((figure) => [of(action, kind, figure), of(script, kind, figure)]),
    of(action, kind, 'cpuSeconds') / of(script, kind, 'cpuSeconds'),
  ]);
  const goals = kinds.map((kind) => ({
    name: `CPU time of the action by that of the script, ${kind} run`,
    value: of(action, kind, 'cpuSeconds') / of(script, kind, 'cpuSeconds'),
    atMost: 1 / 8,
    unit: 'times',
  }));
  return { tables: [{ columns, rows }], goals };
}

interface Place {
  folder: string;
  environment: Readonly<Record<string, string>>;
}

interface Command {
  words: string[];
  environment: Record<string, string>;
}

/** Runs a command twice on one new local Azure. */
async function onBoth(costs: Costs, prepare: (place: Place) => Promise<Command>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'by-hand-'));
  const azure = await startLocalAzure();
  try {
    const { words, environment } = await prepare({ folder, environment: azure.environment });
    for (const kind of kinds) costs[kind].push(await timed(words, environment));
    if (environment.GITHUB_OUTPUT !== undefined) await expectPinned(environment.GITHUB_OUTPUT);
  } finally {
    await azure.close();
    await rm(folder, { recursive: true });
  }
}

/** A figure of a run that did not do its job would mislead. */
async function expectPinned(outputs: string): Promise<void> {
  const verdicts = (await readFile(outputs, 'utf8')).match(/^verdict<<.*\n.*$/gm) ?? [];
  const isPinned = verdicts.length === kinds.length && verdicts.every((verdict) => verdict.endsWith('\npinned'));
  if (!isPinned) throw new Error(`the action said ${verdicts.join(', ')}`);
}

async function timed(words: readonly string[], environment: Record<string, string>): Promise<Cost> {
  const time = 'TIMEFORMAT="%R %U %S"; time "$@" 2>&1';
  const { stdout, stderr } = await run('bash', ['-c', time, 'bash', ...words], {
    env: environment,
    maxBuffer: 2 ** 26,
  }).catch((error: unknown) => {
    const { stdout: said = '' } = error as { stdout?: string };
    throw new Error(`${words.join(' ')} did not succeed:\n${said.slice(-4000)}`, { cause: error });
  });
  const [seconds, user, system] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  if (system === undefined) throw new Error(`no times in ${stderr}${stdout}`);
  return { seconds: seconds ?? NaN, cpuSeconds: (user ?? NaN) + system };
}

async function actionCommand({ folder, environment }: Place): Promise<Command> {
  const inputs = { ...demoInputs(environment, 'pin'), 'echo-interval': '1s' };
  const files = ['OUTPUT', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(folder, name)] as const);
  for (const [, file] of files) await writeFile(file, '');
  return {
    words: [process.execPath, actionScript],
    environment: {
      ...machine(folder),
      ...environment,
      ...(await inputsOfStep(inputs)),
      ...Object.fromEntries(files),
    },
  };
}

async function scriptCommand({ folder, environment }: Place): Promise<Command> {
  const own = {
    ...machine(folder),
    ...environment,
    ...{ CLUSTER: 'demo', GROUP: 'demo', ECHO_SCRIPT: join(actionDirectory, 'src/kubernetes/echo.sh') },
    ...{ AZURE_CONFIG_DIR: join(folder, 'settings'), REQUESTS_CA_BUNDLE: environment.NODE_EXTRA_CA_CERTS ?? '' },
    ...{ CURL_CA_BUNDLE: environment.NODE_EXTRA_CA_CERTS ?? '', AZURE_CORE_COLLECT_TELEMETRY: 'false' },
    AZURE_EXTENSION_USE_DYNAMIC_INSTALL: 'no',
  };
  await mkdir(own.AZURE_CONFIG_DIR);
  const endpoints = {
    resourceManager: environment.AZURE_RESOURCE_MANAGER_ENDPOINT,
    microsoftGraphResourceId: environment.AZURE_AUTHORITY_HOST,
  };
  // Only local Azure needs this: it is no part of what is measured.
  const cloud = ['--name', 'LocalAzure', '--cloud-config', JSON.stringify({ endpoints })];
  await run('az', ['cloud', 'register', ...cloud], { env: own });
  await run('az', ['cloud', 'set', '--name', 'LocalAzure'], { env: own });
  return { words: ['bash', join(import.meta.dirname, 'by-hand.sh')], environment: own };
}

function machine(home: string): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: home };
}
