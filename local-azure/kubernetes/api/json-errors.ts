/** What V8 says of a JSON text, and what Go's decoder says instead. */
const contexts: readonly (readonly [RegExp, string])[] = [
  [/Expected (property name|double-quoted property name)/, 'looking for beginning of object key string'],
  [/Expected ':' after property name/, 'after object key'],
  [/Expected ',' or '}' after property value/, 'after object key:value pair'],
  [/Expected ',' or ']' after array element/, 'after array element'],
  [/after JSON/, 'after top-level value'],
  [/string literal/, 'in string literal'],
  [/Unexpected token/, 'looking for beginning of value'],
];

/** Why a text is no JSON, in the words of an API server: https://pkg.go.dev/encoding/json#SyntaxError */
export function jsonError(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = /at position (\d+)/.exec(message)?.[1];
  const found = position === undefined ? /Unexpected token '(.)'/su.exec(message)?.[1] : text[Number(position)];
  const context = contexts.find(([pattern]) => pattern.test(message))?.[1];
  if (found === undefined || context === undefined) return 'unexpected end of JSON input';
  return `invalid character '${found}' ${context}`;
}
