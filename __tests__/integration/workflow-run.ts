// Runs the jobs of a workflow in their order, as far as the examples need it. Expressions are evaluated by GitHub's own library.
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { Job, Step, Workflow } from '../unit/workflows.ts';

export interface StepEnd {
  outputs?: Record<string, string>;
  failed: boolean;
}

/** What is outside of a workflow. */
export interface World {
  contexts: { vars?: Record<string, string>; inputs?: Record<string, string> };
  /** A step, with all its expressions evaluated and the environment that it runs in. */
  run: (step: Step, environment: Record<string, string>) => Promise<StepEnd>;
}

type Contexts = Record<string, unknown>;

/** Runs every job until one fails; says the names of those that ran to their end. */
export async function runWorkflow(workflow: Workflow, world: World): Promise<string[]> {
  const needs: Record<string, { outputs: Record<string, string> }> = {};
  for (const [id, job] of Object.entries(workflow.jobs)) {
    const contexts: Contexts = { ...world.contexts, needs };
    contexts.env = { ...texts(workflow.env, contexts), ...texts(job.env, contexts) };
    if (!isTrue(job.if, contexts)) continue;
    const steps = await runSteps(job, contexts, world);
    if (!steps) break;
    needs[id] = { outputs: texts(job.outputs, { ...contexts, steps }) };
  }
  return Object.keys(needs);
}

/** What the steps of a job say; undefined when one failed. */
async function runSteps(job: Job, contexts: Contexts, world: World): Promise<Contexts | undefined> {
  const steps: Contexts = {};
  for (const step of job.steps) {
    const known = { ...contexts, steps };
    if (!isTrue(step.if, known)) continue;
    const env = { ...(contexts.env as Record<string, string>), ...texts(step.env, known) };
    const { outputs = {}, failed } = await world.run({ ...step, with: texts(step.with, known) }, env);
    if (failed) return undefined;
    if (step.id !== undefined) steps[step.id] = { outputs };
  }
  return steps;
}

function isTrue(condition: string | undefined, contexts: Contexts): boolean {
  return condition === undefined || !['false', '', '0'].includes(evaluate(condition, contexts));
}

function texts(given: Record<string, string | number> | undefined, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given ?? {}).map(([name, value]) => [
      name,
      String(value).replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => evaluate(expression, contexts)),
    ]),
  );
}

function evaluate(expression: string, contexts: Contexts): string {
  const parsed = new Parser(new Lexer(expression.trim()).lex().tokens, Object.keys(contexts), []).parse();
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(parsed, known).evaluate().coerceString();
}
