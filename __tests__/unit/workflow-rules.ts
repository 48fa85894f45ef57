// What makes a workflow safe to run, as zizmor has it: https://docs.zizmor.sh/audits/
import { parse } from 'yaml';
import { thisAction, type Job, type Step, type Workflow } from './workflows.ts';

type GuardedJob = Omit<Job, 'steps'> & { 'runs-on'?: unknown; uses?: string; steps?: Step[] };
type Guarded = Omit<Workflow, 'jobs'> & { on: unknown; jobs: Record<string, GuardedJob> };

/** They run with rights on code or words of anybody. */
const dangerous = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
];

/** Rights to write that jobs may have; what else there is moves code, packages or releases. */
const writable = ['id-token', 'security-events', 'issues', 'pull-requests'];

/** Everything that is unsafe in a workflow. */
export function unsafe(text: string): string[] {
  const workflow = parse(text) as Guarded;
  return [
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['the workflow’s own permissions are not empty']),
    ...triggers(workflow.on)
      .filter((name) => dangerous.includes(name))
      .map((name) => `${name} runs what others wrote`),
    ...loose(text),
    ...(/\bsecrets: *inherit\b|\bsecrets\.(?!GITHUB_TOKEN\b)/.test(text) ? ['a secret is handed on'] : []),
    ...Object.entries(workflow.jobs).flatMap(([id, job]) =>
      [...ofJob(workflow, job), ...(job.steps ?? []).flatMap(ofStep)].map((problem) => `${id}: ${problem}`),
    ),
  ];
}

function triggers(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(on as object);
}

/** A tag can be moved to other code, a commit cannot; what is in this repository is of the same commit. */
function loose(text: string): string[] {
  return [...text.matchAll(/\buses: +(.*)/g)]
    .map(([, used = '']) => used)
    .filter(
      (used) => used !== './' && used !== thisAction && !/^[\w-]+(\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used),
    )
    .map((used) => `${used} is not pinned by a commit with its version beside it`);
}

function ofJob(workflow: Guarded, job: GuardedJob): string[] {
  const { permissions } = job;
  const rights = typeof permissions === 'object' ? Object.entries(permissions) : [];
  const isReusable = job.uses !== undefined;
  return [
    ...(typeof permissions === 'object' ? [] : ['it does not say its permissions one by one']),
    ...rights
      .filter(([scope, right]) => right === 'write' && !writable.includes(scope))
      .map(([scope]) => `it may write ${scope}`),
    ...(isReusable || job['timeout-minutes'] !== undefined ? [] : ['it has no time limit']),
    ...('concurrency' in workflow || 'concurrency' in job ? [] : ['two runs of it may overlap']),
    ...(JSON.stringify(job['runs-on'] ?? '').includes('self-hosted')
      ? ['it keeps what strangers leave on a machine']
      : []),
  ];
}

function ofStep({ uses = '', run, with: given = {} }: Step): string[] {
  const code = [run, given.script].map((script) => String(script ?? '')).join('\n');
  const keepsToken = uses.startsWith('actions/checkout@') && String(given['persist-credentials']) !== 'false';
  return [
    ...(code.includes('${{') ? ['an expression inside a script is run as code'] : []),
    ...(keepsToken ? ['checkout leaves its token in a file'] : []),
  ];
}
