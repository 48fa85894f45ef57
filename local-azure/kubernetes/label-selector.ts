import type { Requirement } from './selectors.ts';
import { badRequest } from './status.ts';
import type { StatusError } from './status.ts';

const name = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]';
const keyPattern = new RegExp(`^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?${name}$`);
const valuePattern = new RegExp(`^(${name})?$`);
const keyRule =
  "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character " +
  `(e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '${name}')`;
const valueRule =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an " +
  `alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(${name})?')`;

const symbols = new Set(['(', ')', ',', '!', '=', '==', '!=', '<', '>']);
const equalities = new Set(['=', '==', '!=']);

/**
 * Reads a `labelSelector` parameter, such as `app=web,tier in (a,b),!legacy`:
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#api
 * @throws StatusError 400 in the API server's words
 */
export function parseLabelSelector(text: string): Requirement[] {
  return new Parser(text.match(/==|!=|[(),!=<>]|[^\s(),!=<>]+/g) ?? []).parse();
}

function isWord(token: string): boolean {
  return token !== '' && !symbols.has(token);
}

class Parser {
  readonly #tokens: string[];

  constructor(tokens: string[]) {
    this.#tokens = tokens;
  }

  parse(): Requirement[] {
    const requirements: Requirement[] = [];
    while (this.#tokens.length > 0) {
      const [first = ''] = this.#tokens;
      if (!isWord(first) && first !== '!') throw unparsable(first, "!, identifier, or 'end of string'");
      requirements.push(this.#requirement());
      const separator = this.#next();
      if (separator === '') break;
      if (separator !== ',') throw unparsable(separator, "',' or 'end of string'");
      const [after = ''] = this.#tokens;
      if (!isWord(after) && after !== '!') throw unparsable(after, "identifier after ','");
    }
    return requirements;
  }

  #next(): string {
    return this.#tokens.shift() ?? '';
  }

  #requirement(): Requirement {
    const isAbsent = this.#tokens[0] === '!';
    if (isAbsent) this.#next();
    const key = this.#next();
    if (!isWord(key)) throw unparsable(key, 'identifier');
    if (!keyPattern.test(key)) throw invalidPart('key', key, keyRule);
    if (isAbsent) return { key, operator: 'DoesNotExist' };
    const [after = ''] = this.#tokens;
    if (after === '' || after === ',') return { key, operator: 'Exists' };
    const operator = this.#next();
    if (operator === 'in' || operator === 'notin')
      return checked({ key, operator: operator === 'in' ? 'In' : 'NotIn', values: this.#values() });
    if (!equalities.has(operator)) throw unparsable(operator, 'in, notin, =, ==, !=, gt, lt');
    return checked({ key, operator: operator === '!=' ? 'NotIn' : 'In', values: [this.#value()] });
  }

  #value(): string {
    const [first = ''] = this.#tokens;
    if (first === '' || first === ',') return '';
    const value = this.#next();
    if (!isWord(value)) throw unparsable(value, 'identifier');
    return value;
  }

  #values(): string[] {
    const opening = this.#next();
    if (opening !== '(') throw unparsable(opening, "'('");
    const values: string[] = [];
    for (;;) {
      const token = this.#next();
      if (token === ')') return values;
      if (token === ',') values.push(...(values.length === 0 ? [''] : []));
      else if (isWord(token)) values.push(token);
      else throw unparsable(token, values.length === 0 ? "',', ')' or identifier" : "',' or ')'");
    }
  }
}

function checked(requirement: Requirement & { values: readonly string[] }): Requirement {
  const wrong = requirement.values.findIndex((value) => !valuePattern.test(value) || value.length > 63);
  const value = requirement.values[wrong];
  if (value !== undefined) throw invalidPart(`values[${wrong}][${requirement.key}]`, value, valueRule);
  return requirement;
}

function unparsable(found: string, expected: string): StatusError {
  return badRequest(`unable to parse requirement: found '${found}', expected: ${expected}`);
}

function invalidPart(part: string, value: string, rule: string): StatusError {
  return badRequest(`unable to parse requirement: ${part}: Invalid value: ${JSON.stringify(value)}: ${rule}`);
}
