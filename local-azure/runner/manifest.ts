import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { StepLog } from './step-log.ts';

/** What the runner needs from an action's action.yml. */
export interface Manifest {
  readonly main: string;
  /** What runs when the job is over. */
  readonly post: string | undefined;
  readonly inputs: ReadonlyMap<string, { readonly default: string; readonly deprecationMessage: string | undefined }>;
}

interface ManifestFile {
  runs?: { using?: string; main?: string; post?: string };
  inputs?: Record<string, { default?: string; deprecationMessage?: string } | string>;
}

/** Reads action.yml. Every scalar is a string, as for the runner: `default: false` is the text `false`. */
export async function readManifest(actionDirectory: string): Promise<Manifest> {
  const file = parse(await readFile(join(actionDirectory, 'action.yml'), 'utf8'), {
    schema: 'failsafe',
  }) as ManifestFile;
  if (file.runs?.using !== 'node24' || file.runs.main === undefined) {
    throw new Error(`${actionDirectory}/action.yml must have runs.using: node24 and runs.main`);
  }
  const inputs = Object.entries(file.inputs ?? {}).map(([name, input]) => {
    const declared = typeof input === 'string' ? {} : input;
    const value = declared.default ?? '';
    if (value.includes('${{')) throw new Error(`input ${name}: expressions in defaults are not played by this runner`);
    return [name, { default: value, deprecationMessage: declared.deprecationMessage }] as const;
  });
  return { main: file.runs.main, post: file.runs.post, inputs: new Map(inputs) };
}

/**
 * The `INPUT_…` variables of a step: defaults of action.yml below what the workflow gives. Warns as the runner does about inputs that the action
 * does not know or has deprecated; that a required one is missing the runner does not notice.
 */
export function inputVariables(
  manifest: Manifest,
  given: Readonly<Record<string, string>>,
  log: StepLog,
): Record<string, string> {
  const declared = new Map([...manifest.inputs].map(([name, input]) => [name.toLowerCase(), input]));
  const unexpected = Object.keys(given).filter((name) => !declared.has(name.toLowerCase()));
  if (unexpected.length > 0) {
    log.annotate({
      level: 'warning',
      message: `Unexpected input(s) ${quoted(unexpected)}, valid inputs are [${quoted([...manifest.inputs.keys()])}]`,
    });
  }
  for (const name of Object.keys(given)) {
    const message = declared.get(name.toLowerCase())?.deprecationMessage;
    if (message)
      log.annotate({ level: 'warning', message: `Input '${name}' has been deprecated with message: ${message}` });
  }
  const defaults = [...manifest.inputs].map(([name, input]): [string, string] => [name, input.default]);
  return Object.fromEntries(
    [...defaults, ...Object.entries(given)].map(([name, value]) => [variableName(name), value]),
  );
}

/** Only spaces are replaced: `cluster-name` is `INPUT_CLUSTER-NAME`. */
function variableName(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}

function quoted(names: string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}
