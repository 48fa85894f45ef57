import { createNetworkManagement, type NetworkManagementContext } from '@azure/arm-network/api';
import type { Clock } from '../clock.ts';
import { ActionError } from '../errors.ts';
import type { Environment } from '../inputs.ts';
import { list, object, text, type Json } from '../json.ts';
import { azureHttpClient } from '../network/azure-http-client.ts';
import { networkAdvice, networkWords } from '../network/network-error.ts';
import { isSilence, retrying, type Outcome } from '../network/retry.ts';
import { azureError, readError, refuseFailed, type Answer, type AzureError } from './azure-error.ts';
import { followOperation, notInTime } from './operation.ts';
import { authorize } from './identity/authorize.ts';
import type { Session } from './identity/session.ts';
import { refuseCircle, refuseElsewhere } from './own-address.ts';
import { RequestBudget } from './request-budget.ts';

/** Azure Resource Manager as raw JSON: what is read goes back unchanged, properties that no SDK knows included. */
export interface ResourceManager {
  /** The resource, or undefined where Azure says 404. */
  get(id: string, apiVersion: string): Promise<Json | undefined>;
  /** All pages of a collection. */
  list(path: string, apiVersion: string): Promise<Json[]>;
  /** Creates or replaces, waits for the operation, and returns the resource as it is then. */
  put(id: string, apiVersion: string, body: Json, condition?: Condition): Promise<Json>;
  /** Deletes and waits. A missing resource is no error. */
  delete(id: string, apiVersion: string): Promise<void>;
  post(path: string, apiVersion: string): Promise<Json>;
  /** Does something with a resource that takes time, waits, and returns what came of it. */
  act(path: string, apiVersion: string, body: Json, waiting: Waiting): Promise<Json>;
}

/** How an action of a resource is waited for. */
export interface Waiting {
  signal: AbortSignal;
  /** Where the result is, by the Location that Azure gives. */
  resultOf: (location: string) => string;
}

/** What must be true of the resource for a write to go through. */
export type Condition = { ifMatch: string | undefined } | { ifNoneMatch: '*' };

interface Options {
  credential: Session['credential'];
  /** Whom a missing role is to be assigned to. */
  assignee: string;
  endpoint: string;
  scope: string;
  clock: Clock;
  /** Milliseconds after which an operation is given up. */
  operationTimeout: number;
  signal: AbortSignal;
  environment: Environment;
  debug: (message: string) => void;
}

type RequestParameters = NonNullable<Parameters<ReturnType<NetworkManagementContext['pathUnchecked']>['get']>[0]>;
type Method = 'get' | 'put' | 'post' | 'delete';

interface Request {
  method: Method;
  path: string;
  body?: Json;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** When the time for it is up, in milliseconds. */
  until?: number;
  /** What a good answer has: nothing in particular without it. */
  expects?: 'resource' | 'page';
  /** It asks for an operation, which Azure may not find before all of its servers know of it. */
  isPoll?: boolean;
}

/** Milliseconds after which a try without an answer is given up. */
export const requestTimeout = 100_000;

/**
 * Opens Resource Manager. The SDK brings sign-in; its own retries are off, since they know neither this run's clock nor its limits.
 * All requests through it share one budget, so a step that looks at many clusters opens it once.
 */
export function openResourceManager(options: Options): ResourceManager {
  // Paths name their subscription themselves.
  const client = createNetworkManagement(options.credential, '', {
    endpoint: options.endpoint,
    credentials: { scopes: [options.scope] },
    userAgentOptions: { userAgentPrefix: 'aks-egress-ip' },
    httpClient: azureHttpClient(options.environment),
    retryOptions: { maxRetries: 0 },
  });
  authorize(client.pipeline, options.credential, options.scope);
  return new RawResourceManager(client, options);
}

class RawResourceManager implements ResourceManager {
  private readonly client: NetworkManagementContext;
  private readonly options: Options;
  private readonly budget: RequestBudget;

  constructor(client: NetworkManagementContext, options: Options) {
    this.client = client;
    this.options = options;
    this.budget = new RequestBudget(options.clock);
  }

  async get(id: string, apiVersion: string): Promise<Json | undefined> {
    const answer = await this.send({ method: 'get', path: versioned(id, apiVersion), expects: 'resource' });
    if (answer.status === '404') {
      this.missing(answer);
      return;
    }
    return object(this.accepted(answer).body);
  }

  async list(path: string, apiVersion: string): Promise<Json[]> {
    const entries: Json[] = [];
    const read = new Set<string>();
    let next = versioned(path, apiVersion);
    while (next !== '') {
      refuseCircle(next, read, this.options.endpoint);
      const page = object(this.accepted(await this.send({ method: 'get', path: next, expects: 'page' })).body);
      entries.push(...list(page.value).map(object));
      next = text(page.nextLink);
    }
    return entries;
  }

  async post(path: string, apiVersion: string): Promise<Json> {
    const request = { method: 'post', path: versioned(path, apiVersion), expects: 'resource' } as const;
    return object(this.accepted(await this.send(request)).body);
  }

  async put(id: string, apiVersion: string, body: Json, condition?: Condition): Promise<Json> {
    const headers = conditionHeaders(condition);
    const answer = await this.operation({ method: 'put', path: versioned(id, apiVersion), body, headers });
    refuseFailed(answer);
    return object(answer.body);
  }

  async delete(id: string, apiVersion: string): Promise<void> {
    await this.operation({ method: 'delete', path: versioned(id, apiVersion) });
  }

  async act(path: string, apiVersion: string, body: Json, waiting: Waiting): Promise<Json> {
    const answer = await this.operation({ method: 'post', path: versioned(path, apiVersion), body }, waiting);
    return object(answer.body);
  }

  /** 404 of the resource itself is an answer; 404 of its group or subscription is an error that the caller explains. */
  private missing(answer: Answer): undefined {
    const { code } = readError(answer.body);
    if (['ResourceGroupNotFound', 'SubscriptionNotFound'].includes(code)) throw this.refused(answer);
    return undefined;
  }

  private accepted(answer: Answer): Answer {
    if (Number(answer.status) >= 300) throw this.refused(answer);
    return answer;
  }

  private refused({ request, status, body, headers, mayBeDone }: Answer): AzureError {
    const { method } = request;
    return azureError({
      method,
      mayBeDone: mayBeDone ?? false,
      path: new URL(request.url).pathname,
      status: Number(status),
      body,
      headers,
      assignee: this.options.assignee,
    });
  }

  /** Sends, and again as the retry policy has it, within `operation-timeout`. */
  private async send(request: Request): Promise<Answer> {
    const { clock, operationTimeout, endpoint } = this.options;
    const { signal = this.options.signal, until = clock.now().getTime() + operationTimeout } = request;
    try {
      const send = notingLoss(() => this.sendOnce(request, signal, until));
      return await retrying(send, (answer) => outcomeOf(answer, request), { clock, signal, until });
    } catch (error) {
      throw signal.aborted ? error : unsent(error, endpoint);
    }
  }

  private async sendOnce(request: Request, signal: AbortSignal, until: number): Promise<Answer> {
    const { method, path, body, headers = {} } = request;
    const { endpoint, clock, debug } = this.options;
    refuseElsewhere(path, endpoint);
    await this.budget.turn(path, until, signal);
    const content = body === undefined ? {} : { body, contentType: 'application/json' };
    const abortSignal = AbortSignal.any([signal, clock.timeout(requestTimeout)]);
    const parameters: RequestParameters = { headers, abortSignal, ...content };
    const answer = await this.client.pathUnchecked(path)[method](parameters);
    this.budget.learn(path, { status: Number(answer.status), headers: { get: (name) => answer.headers[name] } });
    const id = answer.headers['x-ms-correlation-request-id'] ?? '-';
    // The query of a poll URL is signed: it stays out of the log.
    debug(`${method.toUpperCase()} ${path.split('?')[0] ?? ''} → ${answer.status} (correlation id ${id})`);
    refuseUnusable(answer, request);
    return answer;
  }

  /** Sends what begins an operation, and follows that to its end. A resource that is missing needs no deletion. */
  private async operation(request: Request, waiting?: Waiting): Promise<Answer> {
    const { clock, operationTimeout, assignee } = this.options;
    const deadline = clock.timeout(operationTimeout);
    const signal = AbortSignal.any([deadline, this.options.signal, ...(waiting ? [waiting.signal] : [])]);
    const until = clock.now().getTime() + operationTimeout;
    const limits = { signal, until };
    const start = async (): Promise<Answer> => {
      const answer = await this.send({ ...request, ...limits });
      return request.method === 'delete' && answer.status === '404' ? answer : this.accepted(answer);
    };
    const poll = async (location: string): Promise<Answer> => {
      const path = waiting?.resultOf(location) ?? location;
      return this.accepted(await this.send({ method: 'get', path, isPoll: true, ...limits }));
    };
    try {
      return await followOperation({ start, poll, clock, assignee, ...limits });
    } catch (error) {
      if (this.options.signal.aborted || waiting?.signal.aborted === true || !deadline.aborted) throw error;
      throw notInTime();
    }
  }
}

/** Notes in an answer whether a try before it may have been carried out although its answer was lost. */
function notingLoss(send: () => Promise<Answer>): () => Promise<Answer> {
  let mayBeDone = false;
  return async () => {
    const before = mayBeDone;
    mayBeDone = true;
    const answer = await send();
    const status = Number(answer.status);
    mayBeDone = before || status === 408 || status >= 500;
    return { ...answer, mayBeDone: before };
  };
}

function outcomeOf({ status, headers, body }: Answer, { isPoll = false }: Request): Outcome {
  const { code } = Number(status) >= 400 ? readError(body) : { code: '' };
  const passes = isPoll && status === '404' ? { passes: true } : {};
  return { status: Number(status), code, retryAfter: headers['retry-after'], ...passes };
}

/**
 * A page of a proxy between would pass for a resource without properties, and half a page of a collection for all of it.
 * @throws Error with the code of an answer that is not whole
 */
function refuseUnusable({ status, body }: Answer, { expects }: Request): void {
  if (Number(status) >= 300) return;
  const words = text(body).slice(0, 100);
  const isNothing = body === undefined || body === '';
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  const isGood =
    expects === undefined
      ? isNothing || isObject
      : expects === 'page'
        ? Array.isArray(object(body).value)
        : Object.keys(object(body)).length > 0;
  if (!isGood) throw Object.assign(new Error(`no JSON, but ${words}`), { code: 'PARSE_ERROR' });
}

function conditionHeaders(condition: Condition | undefined): Record<string, string> {
  if (condition === undefined) return {};
  if ('ifNoneMatch' in condition) return { 'If-None-Match': condition.ifNoneMatch };
  return condition.ifMatch === undefined ? {} : { 'If-Match': condition.ifMatch };
}

/** Why a request got no answer: sign-in, the network, or a server that keeps silent. */
function unsent(error: unknown, endpoint: string): unknown {
  if (error instanceof ActionError || !(error instanceof Error)) return error;
  const silent = isSilence(error);
  const why = silent ? 'it kept silent' : networkWords(error);
  return new ActionError(
    silent ? 'timeout' : 'azure',
    `Resource Manager at ${endpoint} gave no usable answer: ${why}`,
    {
      next:
        networkAdvice(error) ??
        'Run this again; if it stays, look at the network, proxy and certificates of the runner.',
      cause: error,
    },
  );
}

function versioned(path: string, apiVersion: string): string {
  if (path.includes('api-version=')) return path;
  return `${path}${path.includes('?') ? '&' : '?'}api-version=${apiVersion}`;
}
