import { readFileSync } from 'node:fs';
import { describeRequest } from './describe-request.ts';
import { groupRequests, type Phase, type Row } from './group-requests.ts';
import { html, Html } from './html.ts';
import type { TracedRequest } from './traced-request.ts';

const services = { oidc: 'GitHub', entra: 'Entra', imds: 'IMDS', arm: 'Azure', kubernetes: 'Kubernetes', echo: 'echo' };
/** Headers without which one does not understand what Azure does. */
const telling =
  /^(azure-asyncoperation|location|retry-after|if-match|if-none-match|etag|x-ms-error-code|content-type|warning)$/i;

/** A page that shows a session, which begins with its first request: one file, no script, nothing from the network. */
export function tracePage(session: readonly TracedRequest[], title: string): string {
  const first = session[0]?.start ?? 0;
  const requests = session.map((request) => ({
    ...request,
    start: request.start - first,
    end: request.end === null ? null : request.end - first,
  }));
  const end = Math.max(1, ...requests.map((request) => request.end ?? request.start));
  const style = new Html(readFileSync(new URL('trace.css', import.meta.url), 'utf8'));
  const writes = requests.filter(({ write }) => write).length;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p>
            ${requests.length} requests in ${seconds(end)} s, ${writes} of them
            ${writes === 1 ? 'a change' : 'changes'}. Select a row to see what went over the wire; credentials are left
            out.
          </p>
          <p class="filters">${filters(requests)}</p>
        </header>
        <main>${groupRequests(requests).map((phase) => phaseSection(phase, end))}</main>
      </body>
    </html> `;
  return page.text;
}

function filters(requests: readonly TracedRequest[]): Html[] {
  const found = Object.entries(services).filter(([service]) => requests.some((request) => request.service === service));
  const boxes = found.map(([service, name]) => {
    const count = requests.filter((request) => request.service === service).length;
    return html`<label
      ><input type="checkbox" checked id="show-${service}" />
      <span class="badge ${service}">${name}</span> ${count}</label
    > `;
  });
  return [...boxes, html`<label><input type="checkbox" id="only-writes" /> only changes</label>`];
}

function phaseSection({ title, rows }: Phase, end: number): Html {
  return html`<section>
    <h2>${title} <span>${seconds(rows[0]?.request.start ?? 0)} s</span></h2>
    ${rows.map((row) => rowDetails(row, end))}
  </section> `;
}

function rowDetails({ request, more }: Row, end: number): Html {
  const last = more.at(-1) ?? request;
  const bar = { ...request, end: last.end };
  return html`<details class="row ${request.service} ${request.write ? 'write' : 'read'}">
    <summary>${summaryCells(request, moreWords(request, more))}${barCell(bar, end)}</summary>
    ${exchange(request)}${more.map(
      (each) =>
        html`<details class="more">
          <summary>${summaryCells(each, '')}</summary>
          ${exchange(each)}
        </details> `,
    )}
  </details> `;
}

function summaryCells(request: TracedRequest, more: string): Html {
  const { pathname, host } = new URL(request.url);
  const place = request.service === 'echo' ? host + pathname : pathname.replace(/^(\/subscriptions\/)[^/]+/, '$1…');
  const fails = request.status >= 400 || request.status === 0 ? 'fails' : '';
  const by = request.caller === null ? '' : ` · by ${request.caller}`;
  return html`<span class="time">${seconds(request.start)}</span>
    <span class="badge ${request.service}">${services[request.service]}</span>
    <span class="what"
      ><b>${describeRequest(request)}</b>${more === '' ? '' : html` <i>${more}</i>`}<code
        >${request.method} ${place}${by}</code
      ></span
    >
    <span class="status ${fails}">${request.status === 0 ? 'no answer' : request.status}</span>
    <span class="duration">${request.end === null ? 'open' : milliseconds(request.end - request.start)}</span> `;
}

/** The states of an operation, or the addresses that were answered. */
function moreWords(request: TracedRequest, more: readonly TracedRequest[]): string {
  if (request.service === 'echo') {
    const answers = new Set([request, ...more].map(({ responseBody }) => (responseBody ?? '').trim().slice(0, 60)));
    return `→ ${[...answers].join(', ')}${more.length === 0 ? '' : ` (${String(more.length + 1)} requests)`}`;
  }
  const states = more.map(({ responseBody }) => /"status": ?"(\w+)"/.exec(responseBody ?? '')?.[1] ?? 'polled');
  const changes = states.filter((state, index) => state !== states[index - 1]);
  return changes.length === 0 ? '' : `→ ${changes.join(' → ')}`;
}

function barCell({ start, end: last }: TracedRequest, end: number): Html {
  const left = ((100 * start) / end).toFixed(2);
  const width = ((100 * ((last ?? end) - start)) / end).toFixed(2);
  return html`<span class="bar"
    ><span style="left: min(${left}%, 100% - 3px); width: max(${width}%, 3px)"></span
  ></span>`;
}

function exchange(request: TracedRequest): Html {
  const { searchParams, origin, pathname } = new URL(request.url);
  const caller = request.caller === null ? [] : [html`<p>By <code>${request.caller}</code></p>`];
  const query = Object.fromEntries(searchParams);
  return html`<div class="exchange">
    ${caller}
    <p>To <code>${origin}${pathname}</code></p>
    ${Object.keys(query).length === 0 ? '' : headersTable('Query', query)}${side('Request', request.requestHeaders, request.requestBody)}${side('Answer', request.responseHeaders, request.responseBody)}
  </div> `;
}

function side(name: string, headers: TracedRequest['requestHeaders'], body: TracedRequest['requestBody']): Html {
  if (headers === undefined) return html``;
  if (headers === null) return html`<p>${name}: no longer kept when this was saved.</p>`;
  return html`${headersTable(`${name}: headers`, headers)}${
    body
      ? html`<h4>${name}: body</h4>
          <pre>${readable(body)}</pre>`
      : ''
  }`;
}

function headersTable(name: string, headers: Record<string, string>): Html {
  const rows = Object.entries(headers).map(
    ([key, value]) =>
      html`<tr class="${telling.test(key) ? 'telling' : ''}">
        <th>${key}</th>
        <td>${value}</td>
      </tr>`,
  );
  return html`<h4>${name}</h4>
    <table>
      ${rows}
    </table>`;
}

/** JSON and JSON lines in their usual layout; what is neither as it is. */
function readable(body: string): string {
  const whole = layOut(body);
  return (
    whole ??
    body
      .split('\n')
      .map((line) => layOut(line) ?? line)
      .join('\n')
  );
}

function layOut(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text), withoutManagedFields, 2);
  } catch {
    return undefined;
  }
}

/** The server's bookkeeping of field owners is longer than most objects: https://kubernetes.io/docs/reference/using-api/server-side-apply/ */
function withoutManagedFields(key: string, value: unknown): unknown {
  return key === 'managedFields' && Array.isArray(value) ? '(left out here)' : value;
}

function seconds(time: number): string {
  return (time / 1000).toFixed(3);
}

function milliseconds(time: number): string {
  return time >= 1000 ? `${(time / 1000).toFixed(1)} s` : `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}
