import { list, object } from '../state/json.ts';
import { same } from '../state/resource-id.ts';
import { ArmError } from './errors.ts';
import type { Answer } from './request.ts';

/**
 * One page of a list that has more entries than a page: `nextLink` leads to the next, by a token that means nothing to clients.
 * Source: https://github.com/microsoft/api-guidelines/blob/vNext/azure/Guidelines.md#collections
 * @throws ArmError 400 when the token is none
 */
export function page(answer: Answer, url: URL, query: URLSearchParams, pageSize: number): Answer {
  const body = object(answer.body);
  const all = list(body.value);
  const start = offset(query.get('$skiptoken'));
  const top = Number(query.get('$top') ?? all.length);
  if (start === 0 && all.length <= Math.min(pageSize, top)) return answer;
  const end = start + Math.min(pageSize, top);
  const rest = end < all.length ? { nextLink: linkTo(url, end) } : {};
  return { ...answer, body: { ...body, value: all.slice(start, end), ...rest } };
}

function linkTo(url: URL, start: number): string {
  const next = new URL(url);
  for (const name of [...next.searchParams.keys()]) if (same(name, '$skiptoken')) next.searchParams.delete(name);
  next.searchParams.set('$skiptoken', Buffer.from(JSON.stringify({ start })).toString('base64url'));
  return next.href;
}

function offset(token: string | null): number {
  if (token === null) return 0;
  try {
    const { start } = JSON.parse(Buffer.from(token, 'base64url').toString()) as { start: number };
    if (Number.isInteger(start)) return start;
  } catch {
    // It is none of ours.
  }
  throw new ArmError(400, 'InvalidSkipToken', 'The provided skip token is invalid.', { gateway: true });
}
