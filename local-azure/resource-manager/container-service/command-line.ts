/** A simple command of a command line, and what decides whether it is run after the one before it. */
export interface SimpleCommand {
  readonly after: ';' | '&&' | '||' | '|';
  readonly words: readonly string[];
}

/** A command line that a shell would understand and local Azure does not. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}

/**
 * One piece of a command line: what is in quotes, an operator, a blank, or part of a word.
 * Source: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
 */
const piece =
  /'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\[^])*)"|(?<operator>&&|\|\||;|\||\n)|(?<blank>[ \t]+|\\\n)|\\(?<escaped>[^])|(?<plain>[^\s'"\\;&|<>()`]+)|(?<other>[^])/gy;

/**
 * Splits a command line into the commands that it joins, as a POSIX shell does; nothing in it is expanded.
 * @throws CommandLineError where it takes more of a shell: variables, redirections, subshells, jobs in the background, a quote without end
 */
export function parseCommandLine(line: string): SimpleCommand[] {
  const commands: { after: SimpleCommand['after']; words: string[] }[] = [{ after: ';', words: [] }];
  let word: string | undefined;
  const endWord = (): void => {
    if (word !== undefined) commands.at(-1)?.words.push(word);
    word = undefined;
  };
  for (const { groups = {} } of line.matchAll(piece)) {
    const { operator, blank, other } = groups;
    if (other !== undefined) throw new CommandLineError(`Syntax error: ${JSON.stringify(other)} unexpected`);
    if (operator !== undefined || blank !== undefined) endWord();
    else word = (word ?? '') + literal(groups);
    if (operator !== undefined) commands.push({ after: joint(operator), words: [] });
  }
  endWord();
  if (commands.some(({ after, words }) => after === '|' && words[0] === 'kubectl')) {
    throw new CommandLineError('local Azure connects no pipes');
  }
  return commands.filter(({ words }) => words.length > 0);
}

function joint(operator: string): SimpleCommand['after'] {
  return operator === '\n' ? ';' : (operator as SimpleCommand['after']);
}

function literal({ single, double, escaped, plain }: Record<string, string | undefined>): string {
  if (single !== undefined) return single;
  if (escaped !== undefined) return escaped;
  const text = double?.replaceAll(/\\(?<kept>[$`"\\])|\\\n/g, '$<kept>') ?? plain ?? '';
  if (/`|\$[\w({]/.test(double?.replaceAll(/\\[^]/g, '') ?? plain ?? '')) {
    throw new CommandLineError('local Azure expands neither variables nor commands');
  }
  return text;
}
