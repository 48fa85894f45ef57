import type { AnnotationLevel, Annotation, StepLog } from './step-log.ts';
import type { SecretMasker } from './secret-masker.ts';
import { parseWorkflowCommand, type WorkflowCommand } from './workflow-command.ts';

const ANNOTATION_PROPERTIES = ['title', 'file', 'line', 'endLine', 'col', 'endColumn'] as const;

// Texts of the runner: https://github.com/actions/runner/blob/main/src/Runner.Common/Constants.cs
const deprecated = (name: string): string =>
  `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. For more information see: ` +
  'https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/';
const disabled = (name: string): string =>
  `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the ` +
  '`ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`. For more information see: ' +
  'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/';
const BAD_STOP_TOKEN =
  "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command. For more information see: " +
  'https://docs.github.com/actions/learn-github-actions/workflow-commands-for-github-actions#example-stopping-and-starting-workflow-commands ' +
  'or opt into insecure command execution by setting the `ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS` environment variable to `true`.';

/**
 * Obeys the workflow commands in a step's output as GitHub's runner does; whatever is no command goes to the log.
 * Problem matchers are accepted and play no part here.
 * Model: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs
 */
export class CommandProcessor {
  /** Outputs set by the old command; the file's are set later and win. */
  readonly outputs = new Map<string, string>();
  readonly state = new Map<string, string>();
  /** A command could not be obeyed: the step fails, whatever its exit status. */
  failed = false;

  readonly #log: StepLog;
  readonly #masker: SecretMasker;
  #echo: boolean;
  #stopToken: string | undefined;

  constructor(options: { log: StepLog; masker: SecretMasker; debug: boolean }) {
    this.#log = options.log;
    this.#masker = options.masker;
    this.#echo = options.debug;
  }

  /** Takes one line of the step's output. */
  process(line: string): void {
    const command = parseWorkflowCommand(line, (name) => this.#isRegistered(name));
    if (command === undefined || !this.#obey(command, line)) this.#log.text(line);
  }

  #isRegistered(name: string): boolean {
    return (
      Object.hasOwn(this.#commands, name.toLowerCase()) || (this.#stopToken !== undefined && this.#isStopToken(name))
    );
  }

  #isStopToken(name: string): boolean {
    return name.toLowerCase() === this.#stopToken?.toLowerCase();
  }

  #obey(command: WorkflowCommand, line: string): boolean {
    if (this.#stopToken !== undefined) {
      if (!this.#isStopToken(command.name)) return false;
      this.#stopToken = undefined;
      this.#log.text(line);
      return true;
    }
    const name = command.name.toLowerCase();
    if (this.#echo && !SILENT.has(name)) this.#log.text(line);
    try {
      this.#commands[name]?.(command, line);
    } catch (error) {
      this.#log.annotate({
        level: 'error',
        message: `Unable to process command '${SILENT.has(name) ? name : line}' successfully.`,
      });
      this.#log.annotate({ level: 'error', message: error instanceof Error ? error.message : String(error) });
      this.failed = true;
    }
    return true;
  }

  readonly #commands: Record<string, (command: WorkflowCommand, line: string) => void> = {
    'add-mask': ({ data }) => this.#addMask(data),
    debug: ({ data }) => this.#log.debug(data),
    error: (command) => this.#annotate('error', command),
    warning: (command) => this.#annotate('warning', command),
    notice: (command) => this.#annotate('notice', command),
    group: ({ data }) => this.#log.group(data),
    endgroup: () => this.#log.endGroup(),
    echo: ({ data }) => this.#setEcho(data),
    'stop-commands': ({ data }, line) => this.#stop(data, line),
    'set-output': (command) => this.#setOld(this.outputs, command),
    'save-state': (command) => this.#setOld(this.state, command),
    'set-env': ({ name }) => refuse(name),
    'add-path': ({ name }) => refuse(name),
    'add-matcher': () => undefined,
    'remove-matcher': () => undefined,
  };

  #addMask(value: string): void {
    if (value.trim() === '') {
      this.#log.annotate({
        level: 'warning',
        message: "Can't add secret mask for empty string in ##[add-mask] command.",
      });
      return;
    }
    this.#masker.add(value);
    if (this.#echo) this.#log.text('::add-mask::***');
  }

  #annotate(level: AnnotationLevel, { properties, data }: WorkflowCommand): void {
    const annotation: Annotation = { level, message: data };
    for (const name of ANNOTATION_PROPERTIES) {
      const value = properties.get(name.toLowerCase());
      if (value !== undefined) annotation[name] = value;
    }
    this.#log.annotate(annotation);
  }

  #setEcho(value: string): void {
    const setting = value.trim().toLowerCase();
    if (setting !== 'on' && setting !== 'off') {
      throw new Error(`Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${value}'.`);
    }
    this.#echo = setting === 'on';
  }

  #stop(token: string, line: string): void {
    if (token === '' || token.toLowerCase() === 'pause-logging' || this.#isRegistered(token))
      throw new Error(BAD_STOP_TOKEN);
    this.#log.text(line);
    this.#stopToken = token;
  }

  #setOld(target: Map<string, string>, command: WorkflowCommand): void {
    this.#log.annotate({ level: 'warning', message: deprecated(command.name) });
    const name = command.properties.get('name');
    if (name === undefined) throw new Error(`Required field 'name' is missing in ##[${command.name}] command.`);
    target.set(name, command.data);
  }
}

// Commands that are never echoed: their text shows otherwise, or must not.
const SILENT = new Set(['add-mask', 'debug', 'error', 'warning', 'notice', 'stop-commands']);

function refuse(name: string): never {
  throw new Error(disabled(name));
}
