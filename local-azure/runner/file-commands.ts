import { readFile } from 'node:fs/promises';
import type { SecretMasker } from './secret-masker.ts';
import type { StepLog } from './step-log.ts';

const SUMMARY_LIMIT_KIB = 1024;

/**
 * Reads the `name=value` and `name<<DELIMITER` entries of files like GITHUB_OUTPUT, one after the other: those before a broken one count.
 * Model: https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs
 */
export function* readKeyValues(text: string): Generator<[name: string, value: string]> {
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [nonEmpty(line.slice(0, equals), line), line.slice(equals + 1)];
    } else if (heredoc >= 0) {
      const name = nonEmpty(line.slice(0, heredoc), line);
      const delimiter = nonEmpty(line.slice(heredoc + 2), line);
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) throw new Error(unended(text, delimiter));
      yield [name, lines.slice(index + 1, end).join('\n')];
      index = end;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
}

function unended(text: string, delimiter: string): string {
  const reason = text.endsWith('\n') ? `Matching delimiter not found '${delimiter}'` : 'EOF marker missing new line.';
  return `Invalid value. ${reason}`;
}

function nonEmpty(part: string, line: string): string {
  if (part === '') throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
  return part;
}

/** The lines of GITHUB_PATH, the last one first in the path that results. */
export function parsePathFile(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}

/** The job summary as GitHub would show it: masked, and nothing at all when it is too large. */
export async function readSummary(file: string, masker: SecretMasker, log: StepLog): Promise<string> {
  const content = await readFile(file);
  const kib = content.length / 1024;
  if (kib > SUMMARY_LIMIT_KIB) {
    log.annotate({
      level: 'error',
      message:
        `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${SUMMARY_LIMIT_KIB}k, got ${Math.floor(kib)}k. For more information see: ` +
        'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary',
    });
    return '';
  }
  return content
    .toString()
    .split('\n')
    .map((line) => masker.mask(line))
    .join('\n');
}
