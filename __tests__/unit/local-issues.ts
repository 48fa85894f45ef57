// The part of GitHub's REST API that keeps issues, on loopback: https://docs.github.com/rest/issues.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';

export interface Issue {
  number: number;
  title: string;
  body: string;
  labels: string[];
  state: 'open' | 'closed';
  state_reason: string | null;
  comments: string[];
}

export interface LocalIssues extends AsyncDisposable {
  url: string;
  issues: Issue[];
  /** Requests that change something, as `METHOD path`. */
  writes: string[];
}

/** A page is short, so that clients have to turn it. */
const pageSize = 2;

export async function serveIssues(): Promise<LocalIssues> {
  const issues: Issue[] = [];
  const writes: string[] = [];
  const server = createServer((request, response) => {
    void answer(issues, writes, request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    issues,
    writes,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}

async function answer(
  issues: Issue[],
  writes: string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '', `http://${request.headers.host ?? ''}`);
  const [, number, comments] = /^\/repos\/shop\/platform\/issues(?:\/(\d+))?(\/comments)?$/.exec(url.pathname) ?? [];
  const send = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
  if (request.method === 'GET') {
    list(issues, url, send);
    return;
  }
  writes.push(`${request.method ?? ''} ${url.pathname}`);
  const given = (await json(request)) as Partial<Issue>;
  const issue = issues.find((entry) => entry.number === Number(number));
  if (number === undefined) send(201, create(issues, given));
  else if (issue === undefined) send(404, { message: 'Not Found' });
  else if (comments) send(201, { id: issue.comments.push(given.body ?? '') });
  else send(200, Object.assign(issue, given));
}

type Send = (status: number, body: unknown, headers?: Record<string, string>) => void;

function list(issues: readonly Issue[], url: URL, send: Send): void {
  const [state, label, page] = ['state', 'labels', 'page'].map((name) => url.searchParams.get(name));
  const found = issues.filter((issue) => issue.state === state && issue.labels.includes(label ?? '')).toReversed();
  const start = (Number(page ?? 1) - 1) * pageSize;
  const next = new URL(url);
  next.searchParams.set('page', String(Number(page ?? 1) + 1));
  send(
    200,
    found.slice(start, start + pageSize),
    found.length > start + pageSize ? { link: `<${next.href}>; rel="next"` } : {},
  );
}

function create(issues: Issue[], { title = '', body = '', labels = [] }: Partial<Issue>): Issue {
  const issue: Issue = {
    number: issues.length + 1,
    title,
    body,
    labels,
    state: 'open',
    state_reason: null,
    comments: [],
  };
  issues.push(issue);
  return issue;
}
