/** One workflow command, as a step prints it to its log to talk to the runner. */
export interface WorkflowCommand {
  readonly name: string;
  /** Keys in lower case: the runner looks them up without regard to case. */
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

type Escapes = readonly (readonly [escaped: string, plain: string])[];

// `%25` is last and the replacements run one after the other, as in the runner: `%250A` is the text `%0A`.
const DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const BRACKET_FORM: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/**
 * Reads a line as a workflow command, or returns undefined for ordinary text.
 *
 * GitHub's runner knows two forms, and both count: `::name key=value,key=value::data` at the start of a line (after white space),
 * and the older `##[name key=value;key=value]data` anywhere in it. A name that is not registered makes the line ordinary text.
 * Model: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function parseWorkflowCommand(
  line: string,
  isRegistered: (name: string) => boolean,
): WorkflowCommand | undefined {
  return parseColonForm(line, isRegistered) ?? parseBracketForm(line, isRegistered);
}

function parseColonForm(line: string, isRegistered: (name: string) => boolean): WorkflowCommand | undefined {
  const text = line.trimStart();
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const { name, properties } = splitHead(text.slice(2, end));
  if (!isRegistered(name)) return undefined;
  return {
    name,
    properties: parseProperties(properties.trim(), ',', PROPERTY),
    data: unescape(text.slice(end + 2), DATA),
  };
}

function parseBracketForm(line: string, isRegistered: (name: string) => boolean): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  if (end < 0) return undefined;
  const { name, properties } = splitHead(line.slice(start + 3, end));
  if (!isRegistered(name)) return undefined;
  return {
    name,
    properties: parseProperties(properties, ';', BRACKET_FORM),
    data: unescape(line.slice(end + 1), BRACKET_FORM),
  };
}

function splitHead(head: string): { name: string; properties: string } {
  const space = head.indexOf(' ');
  return space < 0 ? { name: head, properties: '' } : { name: head.slice(0, space), properties: head.slice(space + 1) };
}

function parseProperties(text: string, separator: string, escapes: Escapes): Map<string, string> {
  const properties = new Map<string, string>();
  for (const pair of text.split(separator)) {
    // The runner drops what is empty, so that equals signs count once at the start and between name and value.
    const [, name, value] = /^=*([^=]+)=+([^=][^]*)$/.exec(pair) ?? [];
    if (name !== undefined && value !== undefined) properties.set(name.toLowerCase(), unescape(value, escapes));
  }
  return properties;
}

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
}
