import { gunzipSync } from 'node:zlib';
import type { Json } from '../../json.ts';
import type { Query } from '../kubernetes-api.ts';

/** One request of a command to the Kubernetes API. */
export interface Request {
  /** `watch` and `follow` (of a log) take their time. */
  kind: 'get' | 'apply' | 'delete' | 'watch' | 'follow';
  path: string;
  query?: Query;
  body?: Json;
}

/** What the command says of a request. */
export type Answer =
  | { kind: 'answered'; text: string }
  /** What kubectl says of it. */
  | { kind: 'failed'; words: string }
  /** There was no room for the answer; what is known of its size. */
  | { kind: 'left-out'; size: number | undefined; lines: number | undefined };

/** Most that an answer may be when it is unpacked: nobody but a liar has more. */
const longestAnswer = 1 << 28;

/** The files that the script reads beside it, as it asks for them. */
export function requestFiles(requests: readonly Request[]): Record<string, string> {
  const lines = requests.map(({ kind, path, query }, id) => `${String(id)} ${kind} ${path}${queryText(query)}\n`);
  const bodies = requests.flatMap(({ body }, id) => (body ? [[`${String(id)}.json`, JSON.stringify(body)]] : []));
  return { requests: lines.join(''), ...(Object.fromEntries(bodies) as Record<string, string>) };
}

/** No blank and no line end is left in it: the script reads words of lines. */
function queryText(query: Query = {}): string {
  const given = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined) given.set(key, value);
  return given.size === 0 ? '' : `?${given.toString()}`;
}

/** The answers in a command's output, in the order of its requests. What was cut off or garbled is left out; undefined where there is no answer at all. */
export function readAnswers(output: string, requests: number): Answer[] | undefined {
  const frames = new Map([...output.matchAll(frame)].map(({ groups = {} }) => [Number(groups.id), groups]));
  if (frames.size === 0) return undefined;
  return Array.from({ length: requests }, (_, id) => readFrame(frames.get(id)));
}

const frame =
  /^answer (?<id>\d+) (?<status>\d+) (?<size>\d+) (?<lines>\d+)\r?\n(?<packed>(?:[A-Za-z0-9+/=]{4,}\r?\n)*)(?=(?<next>answer |end\b)?)/gm;

function readFrame(found: Partial<Record<string, string>> = {}): Answer {
  const { status, packed = '', next } = found;
  // Without what follows it, it was cut off.
  const text = packed === '' || next === undefined ? undefined : unpack(packed);
  if (status === undefined || text === undefined) return { kind: 'left-out', ...sizes(found) };
  return status === '0' ? { kind: 'answered', text } : { kind: 'failed', words: text };
}

/** Undefined for what did not come as it was sent. */
function unpack(packed: string): string | undefined {
  try {
    return gunzipSync(Buffer.from(packed, 'base64'), { maxOutputLength: longestAnswer }).toString();
  } catch {
    return undefined;
  }
}

function sizes({ size, lines }: Partial<Record<string, string>>): {
  size: number | undefined;
  lines: number | undefined;
} {
  return {
    size: size === undefined ? undefined : Number(size),
    lines: lines === undefined ? undefined : Number(lines),
  };
}

/**
 * The same request for less, so that its answer has room; undefined where it cannot be for less.
 * @param room bytes that there are for it
 */
export function smaller(
  request: Request,
  { size, lines }: Pick<Answer & { kind: 'left-out' }, 'size' | 'lines'>,
  room: number,
): Request | undefined {
  const share = size === undefined ? 1 / 4 : Math.min(1 / 2, (room / size) * 0.8);
  const { path, query = {} } = request;
  // The newest lines of a log, fewer items of a page.
  const [key, present] = path.endsWith('/log') ? ['tailLines', lines] : ['limit', Number(query.limit)];
  const most = Math.floor((present ?? Number(query.tailLines ?? 20_000)) * share);
  return most >= 1 ? { ...request, query: { ...query, [key]: String(most) } } : undefined;
}
