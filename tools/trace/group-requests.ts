import type { TracedRequest } from './traced-request.ts';

/** One row of the page: a request with what belongs to it. */
export interface Row {
  request: TracedRequest;
  /** The polls of the long-running operation that the request started, or the further echo requests of the same moment. */
  more: TracedRequest[];
}

/** Requests of the same side, one after the other. */
export interface Phase {
  title: string;
  rows: Row[];
}

const titles = {
  oidc: 'Signing in',
  entra: 'Signing in',
  imds: 'Signing in',
  arm: 'Azure',
  kubernetes: 'The cluster',
  echo: 'The cluster',
};

/** Puts requests, oldest first, into rows and these into phases; each is in exactly one row. */
export function groupRequests(requests: readonly TracedRequest[]): Phase[] {
  const phases: Phase[] = [];
  for (const row of toRows(requests)) {
    const title = titles[row.request.service];
    const last = phases.at(-1);
    if (last?.title === title) last.rows.push(row);
    else phases.push({ title, rows: [row] });
  }
  return phases;
}

function toRows(requests: readonly TracedRequest[]): Row[] {
  const rows: Row[] = [];
  const operations = new Map<string, Row>();
  for (const request of requests) {
    const started = request.method === 'GET' ? operations.get(pathOf(request.url)) : undefined;
    const last = rows.at(-1);
    if (started) started.more.push(request);
    else if (request.service === 'echo' && last?.request.service === 'echo') last.more.push(request);
    else rows.push({ request, more: [] });
    const row = started ?? rows.at(-1);
    if (row) for (const url of pollUrls(request)) operations.set(url, row);
  }
  return rows;
}

/** Where the state of a long-running operation can be read: https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations */
function pollUrls({ service, responseHeaders }: TracedRequest): string[] {
  if (service !== 'arm') return [];
  const named = [responseHeaders?.['azure-asyncoperation'], responseHeaders?.location];
  return named.filter((url) => url !== undefined && URL.canParse(url)).map((url) => pathOf(url ?? ''));
}

function pathOf(url: string): string {
  return new URL(url).pathname.toLowerCase();
}
