/**
 * The comparisons of a `$filter` that are joined by `and`, such as `tagName eq 'team' and tagValue eq 'web'`, by the name on their left in lower case.
 * Source: https://learn.microsoft.com/rest/api/resources/resources/list
 */
export function comparisons(filter: string | null): Map<string, string> {
  const found = (filter ?? '').matchAll(/([\w./]+)\s+eq\s+'((?:[^']|'')*)'/gi);
  return new Map([...found].map(([, name = '', value = '']) => [name.toLowerCase(), value.replaceAll("''", "'")]));
}
