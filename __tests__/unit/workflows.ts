// Reads workflows as GitHub does, and says everything that is wrong with how they use this action.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type * as GitHubParser from '@actions/workflow-parser';
import { parse } from 'yaml';
import { manifest, leastInputs, reader } from './examples.ts';
import { readStep } from '../../src/step.ts';

export interface Step {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  with?: Record<string, string | number>;
  env?: Record<string, string>;
  run?: string;
}

export interface Job {
  if?: string;
  needs?: string | string[];
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  concurrency?: unknown;
  env?: Record<string, string>;
  outputs?: Record<string, string>;
  strategy?: { matrix?: string | { include?: Record<string, string>[] } };
  steps: Step[];
}

export interface Workflow {
  env?: Record<string, string>;
  permissions?: unknown;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

export const thisAction = 'OWNER/aks-egress-ip@v0';

/** Rights that a step needs, by what its text shows. */
const needs: readonly (readonly [RegExp, string])[] = [
  [/"uses":"OWNER\/aks-egress-ip@/, 'id-token: write'],
  [/"uses":"azure\/login@/, 'id-token: write'],
  [/"ARM_USE_OIDC":"true"/, 'id-token: write'],
  [/"uses":"actions\/checkout@/, 'contents: read'],
  [/github\.rest\b.*\bissues\b/, 'issues: write'],
];

export function readWorkflow(text: string): Workflow {
  return parse(text) as Workflow;
}

/** Everything that is wrong with a workflow; empty when it can be copied as it is. */
export async function problemsOf(name: string, text: string): Promise<string[]> {
  const refused = await refusals(name, text);
  if (refused.length > 0) return refused;
  const workflow = readWorkflow(text);
  return [
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['the workflow’s own permissions are not empty']),
    ...(/\bsecrets\./.test(text) ? ['a secret is used'] : []),
    ...unpinned(text),
    ...Object.entries(workflow.jobs).flatMap(([id, job]) =>
      [...jobProblems(workflow, job), ...job.steps.flatMap(stepProblems)].map((problem) => `${id}: ${problem}`),
    ),
  ];
}

/** What GitHub's own parser says: unknown keys, wrong types, expressions that are none or not allowed there. */
export async function refusals(name: string, content: string): Promise<string[]> {
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await gitHubParser;
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map((error) => error.message);
}

/** The package imports JSON without saying so, which Node refuses: it is bundled first. */
const gitHubParser = (async () => {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-parser-'));
  const outfile = join(folder, 'parser.mjs');
  buildSync({ entryPoints: ['@actions/workflow-parser'], bundle: true, format: 'esm', outfile });
  const parser = (await import(outfile)) as typeof GitHubParser;
  rmSync(folder, { recursive: true });
  return parser;
})();

/** A tag can be moved to other code, a commit cannot. */
function unpinned(text: string): string[] {
  return [...text.matchAll(/\buses: +(.*)/g)]
    .map(([, used = '']) => used)
    .filter((used) => used !== thisAction && !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used))
    .map((used) => `${used} is not pinned by a commit with its version beside it`);
}

function jobProblems(workflow: Workflow, job: Job): string[] {
  const wanted = needs.filter(([sign]) => sign.test(JSON.stringify(job))).map(([, right]) => right);
  const given = Object.entries(job.permissions ?? {}).map(([scope, right]) => `${scope}: ${right}`);
  return [
    ...(job.permissions ? [] : ['it does not say its permissions']),
    ...wanted.filter((right) => !given.includes(right)).map((right) => `it lacks the permission ${right}`),
    ...given.filter((right) => !wanted.includes(right)).map((right) => `it does not need the permission ${right}`),
    ...(job['timeout-minutes'] === undefined ? ['it has no time limit'] : []),
    ...((workflow.concurrency ?? job.concurrency) ? [] : ['two runs of it may overlap']),
    ...unknownOutputs(workflow, job),
    ...unknownMatrixKeys(job),
  ];
}

/** Outputs that are read and that nobody sets: GitHub makes them empty without a word. */
function unknownOutputs(workflow: Workflow, job: Job): string[] {
  const read = [...JSON.stringify(job).matchAll(/\b(steps|needs)\.([\w-]+)\.outputs\.([\w-]+)/g)];
  return read.flatMap(([text, kind, id = '', output = '']) =>
    (kind === 'steps' ? outputsOfStep(job, id) : outputsOfJob(workflow, job, id)).includes(output)
      ? []
      : [`nothing sets ${text}`],
  );
}

function outputsOfStep(job: Job, id: string): string[] {
  const uses = job.steps.find((step) => step.id === id)?.uses;
  return uses === thisAction ? Object.keys(manifest.outputs) : [];
}

function outputsOfJob(workflow: Workflow, job: Job, id: string): string[] {
  return [job.needs].flat().includes(id) ? Object.keys(workflow.jobs[id]?.outputs ?? {}) : [];
}

/** Keys that a job reads of its matrix and that no entry has; a matrix that is computed has those of output `matrix`. */
function unknownMatrixKeys(job: Job): string[] {
  const matrix = job.strategy?.matrix;
  const entries =
    typeof matrix === 'string' ? [{ 'cluster-name': '', 'resource-group': '', clusters: '' }] : (matrix?.include ?? []);
  const read = [...JSON.stringify(job).matchAll(/\bmatrix\.([\w-]+)/g)].map(([, key = '']) => key);
  // The output of that name is no key of a matrix.
  const keys = read.filter((key) => !JSON.stringify(job).includes(`outputs.matrix.${key}`));
  return keys.filter((key) => !entries.some((entry) => key in entry)).map((key) => `nothing sets matrix.${key}`);
}

function stepProblems(step: Step): string[] {
  const code = String(step.run ?? step.with?.script ?? '');
  return [
    ...(code.includes('${{') ? ['an expression inside a script would be run as code: hand it over by env'] : []),
    ...(step.run === undefined ? [] : bashProblems(step.run)),
    ...(step.uses === thisAction ? inputProblems(step.with ?? {}) : []),
  ];
}

/** Inputs that the action does not have, which GitHub only warns of, and values that it refuses. */
function inputProblems(given: Record<string, string | number>): string[] {
  const unknown = Object.keys(given).filter((name) => !(name in manifest.inputs));
  const literal = Object.entries(given).filter(([, value]) => !String(value).includes('${{'));
  return [
    ...unknown.map((name) => `the action has no input ${name}`),
    ...refusedValues(Object.fromEntries(literal.map(([name, value]) => [name, String(value)]))),
  ];
}

function refusedValues(given: Record<string, string>): string[] {
  try {
    readStep(reader({ ...leastInputs, ...given }), {});
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** What is wrong with the form of a step's lines: GitHub runs them by bash. */
function bashProblems(script: string): string[] {
  const { stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
  return stderr === '' ? [] : [`bash: ${stderr}`];
}

/** What shellcheck has to say of the steps' lines. */
export function shellcheck(text: string): string {
  const scripts = Object.values(readWorkflow(text).jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  return scripts
    .map((input) => spawnSync('shellcheck', ['--shell=bash', '-'], { input, encoding: 'utf8' }).stdout)
    .join('');
}
