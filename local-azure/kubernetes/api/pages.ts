import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Call } from '../../http/server.ts';
import type { JsonObject } from '../objects.ts';
import type { Resource } from '../resources.ts';
import { discover } from './discovery.ts';
import { flag } from './list-options.ts';
import { sendObject } from './negotiation.ts';
import { openApi, openApiV2 } from './open-api.ts';

const health = /^\/(healthz|livez|readyz)(\/(?:etcd|log|ping))?$/;

/** Answers what is no resource: health, version, discovery and the OpenAPI documents. */
export function answerPage(
  { version, served }: { readonly version: string; readonly served: readonly Resource[] },
  path: string,
  call: Call,
  response: ServerResponse,
): boolean {
  const [, asked, part] = health.exec(path) ?? [];
  if (asked !== undefined) {
    const isVerbose = part === undefined && flag(call.url, 'verbose');
    const words = isVerbose ? `[+]ping ok\n[+]log ok\n[+]etcd ok\n${asked} check passed\n` : 'ok';
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(words);
    return true;
  }
  if (path === '/version') {
    sendObject(call, response, 200, versionOf(version));
    return true;
  }
  if (path === '/openapi/v2') {
    response.writeHead(200, { 'content-type': openApiV2.contentType, 'cache-control': 'no-cache, private' });
    response.end(openApiV2.body);
    return true;
  }
  const page = discover(path, call.headers.accept ?? '', served);
  const document = page?.body ?? openApi(path, served);
  if (document !== undefined) sendUnlessKnown(call, response, document, page?.contentType);
  return document !== undefined;
}

/** Sends a document that clients keep, or tells them that theirs is still right. */
function sendUnlessKnown(
  call: Call,
  response: ServerResponse,
  document: JsonObject,
  contentType = 'application/json',
): void {
  const text = `${JSON.stringify(document)}\n`;
  const etag = `"${createHash('sha512').update(text).digest('hex').toUpperCase()}"`;
  const headers = { etag, vary: 'Accept', 'cache-control': 'public' };
  if (call.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
  else response.writeHead(200, { ...headers, 'content-type': contentType }).end(text);
}

function versionOf(version: string): JsonObject {
  const [major = '1', minor = '0'] = version.split('.');
  return {
    major,
    minor,
    emulationMajor: major,
    emulationMinor: minor,
    minCompatibilityMajor: major,
    minCompatibilityMinor: String(Number(minor) - 1),
    gitVersion: `v${version}`,
    gitCommit: 'local-azure',
    gitTreeState: 'clean',
    buildDate: '2026-11-23T00:00:00Z',
    goVersion: '',
    compiler: '',
    platform: 'linux/amd64',
  };
}
