import type { Writable } from 'node:stream';
import type { SecretMasker } from './secret-masker.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** A message that GitHub shows on the run's page. */
export interface Annotation {
  level: AnnotationLevel;
  message: string;
  title?: string;
  file?: string;
  line?: string;
  endLine?: string;
  col?: string;
  endColumn?: string;
}

/** One line of the log, masked. */
export interface LogLine {
  /** Milliseconds since the step started. */
  at: number;
  kind: 'text' | 'debug' | 'group' | AnnotationLevel;
  text: string;
  /** Title of the group that the line is in. */
  group?: string;
}

// More than these are dropped or cut: https://docs.github.com/actions/reference/limits and
// `_maxCountPerIssueType`, `_maxIssueMessageLength` in https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs
const ANNOTATIONS_PER_LEVEL = 10;
const ANNOTATION_MESSAGE_LENGTH = 4096;

const LABELS = {
  error: 'Error: ',
  warning: 'Warning: ',
  notice: 'Notice: ',
  debug: '##[debug]',
  group: '▼ ',
  text: '',
};

/** Collects what a step says, masked, and passes it on live as a person reads it on GitHub's page. */
export class StepLog {
  readonly lines: LogLine[] = [];
  readonly annotations: Annotation[] = [];
  readonly #started = performance.now();
  readonly #masker: SecretMasker;
  readonly #output: Writable | undefined;
  readonly #debug: boolean;
  #group: string | undefined;

  constructor(options: { masker: SecretMasker; output: Writable | undefined; debug: boolean }) {
    this.#masker = options.masker;
    this.#output = options.output;
    this.#debug = options.debug;
  }

  text(text: string): void {
    this.#write('text', text);
  }

  /** Shown only where the workflow has `ACTIONS_STEP_DEBUG`. */
  debug(text: string): void {
    if (this.#debug) this.#write('debug', text);
  }

  group(title: string): void {
    this.endGroup();
    this.#write('group', title);
    this.#group = this.#masker.mask(title);
  }

  endGroup(): void {
    this.#group = undefined;
  }

  /**
   * Writes an annotation to the log and keeps it for the run's page. Like the runner this masks the message and nothing else,
   * so that a secret in a title is seen by the tests as everybody would see it.
   */
  annotate(annotation: Annotation): void {
    const message = this.#masker.mask(annotation.message).slice(0, ANNOTATION_MESSAGE_LENGTH);
    const count = this.annotations.filter(({ level }) => level === annotation.level).length;
    if (count < ANNOTATIONS_PER_LEVEL) this.annotations.push({ ...annotation, message });
    this.#write(annotation.level, message);
  }

  /** The whole log as a person reads it, groups unfolded. */
  toString(): string {
    return this.lines.map(format).join('');
  }

  #write(kind: LogLine['kind'], text: string): void {
    const line: LogLine = { at: performance.now() - this.#started, kind, text: this.#masker.mask(text) };
    if (this.#group !== undefined) line.group = this.#group;
    this.lines.push(line);
    this.#output?.write(format(line));
  }
}

function format(line: LogLine): string {
  const indent = line.group === undefined ? '' : '  ';
  return (LABELS[line.kind] + line.text).replace(/^/gm, indent) + '\n';
}
