import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Call, Handler } from '../../http/server.ts';
import type { Kubelet } from '../kubelet/kubelet.ts';
import type { JsonObject, KubernetesObject } from '../objects.ts';
import type { Registry } from '../registry.ts';
import { StatusError, methodNotAllowed, noSuchPath, notFound, unauthorized } from '../status.ts';
import { userOf } from './authentication.ts';
import { discover, openApi } from './discovery.ts';
import { sendLog } from './pod-log.ts';
import { filterOf, list, single } from './reads.ts';
import { parseTarget } from './request.ts';
import type { Target } from './request.ts';
import { answerReview } from './reviews.ts';
import { toScale } from './scale.ts';
import { watch } from './watch.ts';
import { create, patch, remove, removeAll, replace } from './writes.ts';
import type { Written } from './writes.ts';

export interface ApiServerOptions {
  readonly registry: Registry;
  readonly kubelet: Kubelet;
  readonly version: string;
  /** A stopped cluster has no API server. */
  readonly isRunning: () => boolean;
}

const healthPaths = new Set(['/healthz', '/livez', '/readyz']);

/** Answers the requests of one cluster's clients: https://kubernetes.io/docs/reference/using-api/api-concepts/ */
export function createApiServer(options: ApiServerOptions): Handler {
  return async (call, response) => {
    if (!options.isRunning()) {
      call.socket.destroy();
      return;
    }
    response.setHeader('audit-id', randomUUID());
    try {
      await answer(options, call, response);
    } catch (error) {
      const status = error instanceof StatusError ? error : new StatusError(500, 'InternalError', String(error));
      if (response.headersSent) response.destroy();
      else send(response, status.code, status.toJSON());
    }
  };
}

/** Whether a request changes something: reads by POST and dry runs do not. */
export function isWrite(method: string, url: URL): boolean {
  if (method === 'GET' || method === 'HEAD' || url.searchParams.getAll('dryRun').includes('All')) return false;
  return !/^\/apis\/auth\w+\.k8s\.io\/v1\/.*reviews$|\/serviceaccounts\/[^/]+\/token$/.test(url.pathname);
}

async function answer(options: ApiServerOptions, call: Call, response: ServerResponse): Promise<void> {
  const user = userOf(call);
  if (user === undefined) throw unauthorized();
  call.caller = user.name;
  const path = call.url.pathname.replace(/(.)\/$/, '$1');
  if (healthPaths.has(path)) {
    response.writeHead(200, { 'content-type': 'text/plain' }).end('ok');
    return;
  }
  if (path === '/version') {
    send(response, 200, versionOf(options.version));
    return;
  }
  const page = call.method === 'GET' ? discover(path, call.headers.accept ?? '') : undefined;
  const document = page?.body ?? (call.method === 'GET' ? openApi(path) : undefined);
  if (document !== undefined) {
    send(response, 200, document, page?.contentType);
    return;
  }
  const review = answerReview(path, user, call);
  if (review !== undefined) {
    send(response, 201, review);
    return;
  }
  const target = parseTarget(path);
  if (target === undefined) throw noSuchPath();
  if (call.method === 'GET') await read(options, target, call, response);
  else sendWritten(response, write(options.registry, target, call));
}

async function read(
  { registry, kubelet }: ApiServerOptions,
  target: Target,
  call: Call,
  response: ServerResponse,
): Promise<void> {
  const { store } = registry;
  const { resource, name, namespace, subresource } = target;
  if (subresource === 'log') {
    await sendLog(store, kubelet, target, call, response);
    return;
  }
  if (call.url.searchParams.get('watch') === 'true' || call.url.searchParams.get('watch') === '1') {
    await watch(store, target, call, response);
    return;
  }
  if (name === undefined) {
    send(response, 200, list(store, target, call));
    return;
  }
  const object = store.get(resource.name, name, namespace) as unknown as KubernetesObject | undefined;
  if (object === undefined) throw notFound(resource, name);
  send(response, 200, subresource === 'scale' ? toScale(object) : single(call, target, object));
}

function write(registry: Registry, target: Target, call: Call): Written {
  const { resource, name, namespace, subresource } = target;
  const isCollection = name === undefined;
  if (call.method === 'POST' && isCollection) return create(registry, target, call);
  if (call.method === 'PUT' && !isCollection) return replace(registry, target, call);
  if (call.method === 'PATCH' && !isCollection) return patch(registry, target, call);
  if (call.method !== 'DELETE' || subresource !== undefined) throw methodNotAllowed();
  if (!isCollection) return remove(registry, target, call);
  const objects = registry.store.list(resource.name, namespace) as unknown as KubernetesObject[];
  return removeAll(registry, target, call, objects.filter(filterOf(target, call.url)));
}

function sendWritten(response: ServerResponse, { status, body, warnings = [] }: Written): void {
  if (warnings.length > 0)
    response.setHeader(
      'warning',
      warnings.map((text) => `299 - ${JSON.stringify(text)}`),
    );
  send(response, status, body);
}

function send(response: ServerResponse, status: number, body: JsonObject, contentType = 'application/json'): void {
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-cache, private' });
  response.end(`${JSON.stringify(body)}\n`);
}

function versionOf(version: string): JsonObject {
  const [major = '1', minor = '0'] = version.split('.');
  return {
    major,
    minor,
    gitVersion: `v${version}`,
    gitCommit: 'local-azure',
    gitTreeState: 'clean',
    buildDate: '2026-11-23T00:00:00Z',
    goVersion: '',
    compiler: '',
    platform: 'linux/amd64',
  };
}
