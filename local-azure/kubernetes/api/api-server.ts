import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Call, Handler } from '../../http/server.ts';
import { isAccessObject } from '../access-objects.ts';
import type { Kubelet } from '../kubelet/kubelet.ts';
import type { KubernetesObject } from '../objects.ts';
import type { Registry } from '../registry.ts';
import { eventView } from '../resources.ts';
import type { Resource } from '../resources.ts';
import { StatusError, badRequest, methodNotAllowed, noSuchPath, notFound } from '../status.ts';
import { impersonated } from './authentication.ts';
import type { User } from './authentication.ts';
import { attributesOf } from './authorization/attributes.ts';
import { refuseEscalation } from './authorization/escalation.ts';
import { isOfKnownVersion } from './discovery.ts';
import { flag } from './list-options.ts';
import { sendObject } from './negotiation.ts';
import { answerPage } from './pages.ts';
import { sendLog } from './pod-log.ts';
import { filterOf, list, single } from './reads.ts';
import { checkWriteOptions, contentType, isDryRun, parseBody, parseTarget } from './request.ts';
import type { Target } from './request.ts';
import { answerReview, findReview } from './reviews.ts';
import type { Reviewers } from './reviews.ts';
import { toScale } from './scale.ts';
import type { ServiceAccountTokens } from './service-account-tokens.ts';
import { watch } from './watch.ts';
import { create, evict, patch, remove, removeAll, replace } from './writes.ts';
import type { Written } from './writes.ts';

export interface ApiServerOptions extends Reviewers {
  readonly registry: Registry;
  readonly kubelet: Kubelet;
  readonly tokens: ServiceAccountTokens;
  readonly version: string;
  /** What the API server has now: kinds come and go with features of AKS. */
  readonly served: () => readonly Resource[];
  /** A stopped cluster has no API server. */
  readonly isRunning: () => boolean;
}

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
      const status = statusOf(error);
      if (response.headersSent) response.destroy();
      else sendObject(call, response, status.code, status.toJSON());
    }
  };
}

function statusOf(error: unknown): StatusError {
  if (error instanceof StatusError) return error;
  // A path that is badly escaped.
  if (error instanceof URIError) return badRequest(error.message);
  return new StatusError(500, 'InternalError', `Internal error occurred: ${String(error)}`);
}

/** Whether a request changes something: reviews, tokens and dry runs do not. */
export function isWrite(method: string, url: URL): boolean {
  if (method === 'GET' || method === 'HEAD' || isDryRun(url)) return false;
  return findReview(url.pathname) === undefined && !/\/serviceaccounts\/[^/]+\/token$/.test(url.pathname);
}

async function answer(options: ApiServerOptions, call: Call, response: ServerResponse): Promise<void> {
  const { authenticator, authorizer, version } = options;
  const sender = authenticator.userOf(call);
  call.caller = sender.name;
  const user = impersonated(call, sender, authorizer);
  authorizer.require(user, attributesOf(call.method, call.url));
  const path = call.url.pathname.replace(/(.)\/$/, '$1');
  const served = options.served();
  if (call.method === 'GET' && answerPage({ version, served }, path, call, response)) return;
  const review = findReview(path);
  if (review !== undefined) {
    if (call.method !== 'POST') throw methodNotAllowed();
    sendObject(call, response, 201, answerReview(review, call, user, options));
    return;
  }
  const target = parseTarget(path, served);
  if (target !== undefined) await answerTarget(options, target, user, call, response);
  else if (isRunning(path))
    throw badRequest('this local cluster runs nothing in its containers, and reaches no port of them');
  else if (isOfKnownVersion(path, served)) throw noSuchPath();
  else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404 page not found\n');
}

/** Whether a path is to run something in a container, or to reach it. */
function isRunning(path: string): boolean {
  return /^\/api\/v1\/namespaces\/[^/]+\/pods\/[^/]+\/(attach|exec|portforward|proxy)(\/|$)/.test(path);
}

async function answerTarget(
  options: ApiServerOptions,
  target: Target,
  user: User,
  call: Call,
  response: ServerResponse,
): Promise<void> {
  if (call.method === 'GET' && target.subresource !== 'token' && target.subresource !== 'eviction') {
    await read(options, target, call, response);
    return;
  }
  const { resource, name = '', namespace = '', subresource } = target;
  if (resource === eventView) throw methodNotAllowed();
  if (subresource === 'token') {
    if (call.method !== 'POST') throw methodNotAllowed();
    const request = parseBody(call, 'TokenRequest');
    sendObject(call, response, 201, options.tokens.answer(name, namespace, request));
    return;
  }
  checkWriteOptions(call);
  if (subresource === 'eviction') {
    if (call.method !== 'POST') throw methodNotAllowed();
    sendObject(call, response, 201, evict(options.registry, target, call));
    return;
  }
  guardWrite(options, target, user, call);
  sendWritten(call, response, write(options.registry, target, call));
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
  if (flag(call.url, 'watch')) {
    await watch(store, target, call, response);
    return;
  }
  if (name === undefined) {
    sendObject(call, response, 200, list(store, target, call));
    return;
  }
  const object = store.get(resource.name, name, namespace) as unknown as KubernetesObject | undefined;
  if (object === undefined) throw notFound(resource, name);
  sendObject(call, response, 200, subresource === 'scale' ? toScale(object) : single(call, target, object));
}

/** What a user may not do although the verb is allowed: create by applying, or grant more than they have. */
function guardWrite({ registry, authorizer }: ApiServerOptions, target: Target, user: User, call: Call): void {
  const { resource, name, namespace } = target;
  const before = name === undefined ? undefined : registry.store.get(resource.name, name, namespace);
  if (before === undefined && call.method === 'PATCH' && contentType(call) === 'application/apply-patch+yaml') {
    const place = { group: resource.group, resource: resource.name, namespace, name };
    authorizer.require(user, { verb: 'create', path: call.url.pathname, resource: place });
  }
  if (!isAccessObject(resource.name) || call.method === 'DELETE') return;
  const url = new URL(call.url);
  url.searchParams.set('dryRun', 'All');
  const { body } = write(registry, target, { ...call, url });
  const known = before as unknown as KubernetesObject | undefined;
  refuseEscalation(authorizer, user, resource, body as KubernetesObject, known);
}

function write(registry: Registry, target: Target, call: Call): Written {
  const { resource, name, namespace, subresource } = target;
  const isCollection = name === undefined;
  if (resource.namespaced && namespace === undefined) throw methodNotAllowed();
  if (call.method === 'POST' && isCollection) return create(registry, target, call);
  if (call.method === 'PUT' && !isCollection) return replace(registry, target, call);
  if (call.method === 'PATCH' && !isCollection) return patch(registry, target, call);
  if (call.method !== 'DELETE' || subresource !== undefined) throw methodNotAllowed();
  if (!isCollection) return remove(registry, target, call);
  if (resource.name === 'namespaces') throw methodNotAllowed();
  const objects = registry.store.list(resource.name, namespace) as unknown as KubernetesObject[];
  return removeAll(registry, target, call, objects.filter(filterOf(target, call.url)));
}

function sendWritten(call: Call, response: ServerResponse, { status, body, warnings = [] }: Written): void {
  if (warnings.length > 0)
    response.setHeader(
      'warning',
      warnings.map((text) => `299 - ${JSON.stringify(text)}`),
    );
  sendObject(call, response, status, body);
}
