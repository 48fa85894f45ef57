import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { CommandProcessor } from './command-processor.ts';
import { parsePathFile, readKeyValues, readSummary } from './file-commands.ts';
import { inputVariables, readManifest, type Manifest } from './manifest.ts';
import { SecretMasker } from './secret-masker.ts';
import { createStepFolder, type FileCommand, type StepFolder } from './step-folder.ts';
import { StepLog, type Annotation, type LogLine } from './step-log.ts';
import { runStepProcess, type Exit } from './step-process.ts';

export type { Annotation, LogLine } from './step-log.ts';

export interface RunOptions {
  /** The folder that holds action.yml. */
  actionDirectory: string;
  /** What a workflow gives in `with:`. */
  inputs: Readonly<Record<string, string>>;
  /** Variables of the job, besides those that every step has. */
  environment: Readonly<Record<string, string>>;
  /** Values which the job knows as secrets: masked from the start. */
  secrets?: readonly string[];
  /** The end of a run, as when the job is over: the action's post script, with the states that its main script has saved. */
  after?: Pick<ActionRun, 'state'>;
  /** Gets the log while it is written. */
  output?: Writable;
  /** As with the secret `ACTIONS_STEP_DEBUG`. */
  debug?: boolean;
  /** Cancels the run when aborted. */
  cancelAfter?: AbortSignal;
  /** Ends the run without a chance to clean up when aborted, as when the runner's machine dies. */
  killAfter?: AbortSignal;
}

/** What GitHub would show of a step that ran an action, and hand on to other steps and jobs. */
export interface ActionRun extends Exit {
  conclusion: 'success' | 'failure' | 'cancelled';
  /** The log as a person reads it: masked, groups unfolded. */
  log: string;
  lines: LogLine[];
  groups: { title: string; lines: string[] }[];
  /** Every line as the process printed it, not masked and with its commands. */
  printed: string[];
  annotations: Annotation[];
  /** Those that another job could use: without the dropped ones. */
  outputs: Record<string, string>;
  /** Names of outputs which hold a masked value: GitHub does not hand these to other jobs. */
  droppedOutputs: string[];
  summary: string;
  masks: string[];
  state: Record<string, string>;
  variables: Record<string, string>;
  path: string[];
  /** Everything that the step left in the runner's folders, by path: its workspace, temporary files, tools. */
  files: Record<string, string>;
}

/** Runs a script of an action as a step of a GitHub job would. Rejects only when there is no such action, or script. */
export async function runAction(options: RunOptions): Promise<ActionRun> {
  const manifest = await readManifest(options.actionDirectory);
  const masker = new SecretMasker();
  const debug = options.debug ?? false;
  const log = new StepLog({ masker, output: options.output, debug });
  const commands = new CommandProcessor({ log, masker, debug });
  const printed: string[] = [];
  for (const secret of jobSecrets(options)) masker.add(secret);
  const folder = await createStepFolder();
  try {
    const exit = await runStepProcess({
      script: scriptOf(manifest, options),
      directory: folder.workspace,
      environment: {
        ...folder.variables,
        ...(debug ? { RUNNER_DEBUG: '1' } : {}),
        ...options.environment,
        ...inputVariables(manifest, options.inputs, log),
        ...stateVariables(options.after?.state ?? {}),
      },
      onLine: (line) => {
        printed.push(line);
        commands.process(line);
      },
      cancel: options.cancelAfter,
      kill: options.killAfter,
    });
    const cancelled = options.cancelAfter?.aborted ?? false;
    if (cancelled) log.annotate({ level: 'error', message: 'The operation was canceled.' });
    const files = { ...(await readFiles(folder, { commands, masker, log })), files: await folder.read() };
    const failed = exit.exitCode !== 0 || commands.failed;
    const conclusion = cancelled ? 'cancelled' : failed ? 'failure' : 'success';
    return { ...exit, conclusion, ...files, ...shown(log), printed, masks: masker.secrets };
  } finally {
    await folder.remove();
  }
}

function scriptOf({ main, post }: Manifest, { actionDirectory, after }: RunOptions): string {
  const script = after ? post : main;
  if (script === undefined) throw new Error(`${actionDirectory}/action.yml has no runs.post`);
  return join(actionDirectory, script);
}

function stateVariables(state: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}

/** The runner masks the token of the job, whatever else the job has. */
function jobSecrets({ secrets, environment }: RunOptions): string[] {
  return [...(secrets ?? []), environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''].filter(
    (secret) => secret.trim() !== '',
  );
}

interface Step {
  commands: CommandProcessor;
  masker: SecretMasker;
  log: StepLog;
}

type Files = Pick<ActionRun, 'outputs' | 'droppedOutputs' | 'summary' | 'state' | 'variables' | 'path'>;

async function readFiles(folder: StepFolder, step: Step): Promise<Files> {
  const keyValues = async (name: FileCommand): Promise<Map<string, string>> => {
    const values = new Map<string, string>();
    try {
      for (const [key, value] of readKeyValues(await readFile(folder.files[name], 'utf8'))) values.set(key, value);
    } catch (error) {
      step.log.annotate({ level: 'error', message: `Unable to process file command '${name}' successfully.` });
      step.log.annotate({ level: 'error', message: error instanceof Error ? error.message : String(error) });
      step.commands.failed = true;
    }
    return values;
  };
  const summary = await readSummary(folder.files.step_summary, step.masker, step.log);
  const outputs = new Map([...step.commands.outputs, ...(await keyValues('output'))]);
  const state = new Map([...step.commands.state, ...(await keyValues('state'))]);
  return {
    ...dropMasked(outputs, step),
    summary,
    state: Object.fromEntries(state),
    variables: allowedVariables(await keyValues('env'), step.log),
    path: parsePathFile(await readFile(folder.files.path, 'utf8')),
  };
}

/** Node would obey NODE_OPTIONS in every later step: the runner refuses it alone, in any case. */
function allowedVariables(variables: Map<string, string>, log: StepLog): Record<string, string> {
  const entries = [...variables].filter(([name]) => {
    const isRefused = name.toUpperCase() === 'NODE_OPTIONS';
    const message = "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.";
    if (isRefused) log.annotate({ level: 'error', message });
    return !isRefused;
  });
  return Object.fromEntries(entries);
}

/** GitHub does this when the job ends: https://github.com/actions/runner/blob/main/src/Runner.Worker/JobExtension.cs */
function dropMasked(
  outputs: Map<string, string>,
  { masker, log }: Step,
): Pick<ActionRun, 'outputs' | 'droppedOutputs'> {
  const droppedOutputs = [...outputs].filter(([, value]) => masker.mask(value) !== value).map(([name]) => name);
  for (const name of droppedOutputs) {
    log.annotate({ level: 'warning', message: `Skip output '${name}' since it may contain secret.` });
    outputs.delete(name);
  }
  return { outputs: Object.fromEntries(outputs), droppedOutputs };
}

function shown(log: StepLog): Pick<ActionRun, 'log' | 'lines' | 'groups' | 'annotations'> {
  const groups: ActionRun['groups'] = [];
  for (const { kind, text, group } of log.lines) {
    if (kind === 'group') groups.push({ title: text, lines: [] });
    else if (group !== undefined) groups.at(-1)?.lines.push(text);
  }
  return { log: log.toString(), lines: log.lines, groups, annotations: log.annotations };
}
