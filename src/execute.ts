import { getExecOutput } from '@actions/exec';

/** What a program said and how it ended. */
export interface Execution {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs a program, found on the PATH, without a shell. What it says reaches nobody but the caller.
 * @throws where there is no such program
 */
export type Execute = (
  program: string,
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
) => Promise<Execution>;

/** Runs a program as GitHub's toolkit does, which finds `.cmd` and `.exe` on Windows, too. */
export const execute: Execute = (program, args, environment) =>
  // The toolkit reads a command line, in which a path may have blanks only in quotes.
  getExecOutput(`"${program}"`, [...args], {
    silent: true,
    ignoreReturnCode: true,
    ...(environment === undefined ? {} : { env: { ...environment } }),
  });
