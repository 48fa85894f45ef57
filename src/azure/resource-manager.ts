import { createNetworkManagement, type NetworkManagementContext } from '@azure/arm-network/api';
import { createHttpPoller, type OperationResponse, type RawResponse } from '@azure/core-lro';
import type { TokenCredential } from '@azure/identity';
import type { Clock } from '../clock.ts';
import { ActionError } from '../errors.ts';
import type { Environment } from '../inputs.ts';
import { list, object, text, type Json } from '../json.ts';
import { azureHttpClient } from '../network/azure-http-client.ts';
import { networkAdvice } from '../network/network-error.ts';
import { AzureError, azureError, missingRight, readError } from './azure-error.ts';
import { refuseElsewhere } from './own-address.ts';
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
  credential: TokenCredential;
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

interface Answer {
  status: string;
  headers: Record<string, string | undefined>;
  body: unknown;
  request: { url: string; method: string };
}

type RequestParameters = NonNullable<Parameters<ReturnType<NetworkManagementContext['pathUnchecked']>['get']>[0]>;
type Method = 'get' | 'put' | 'post' | 'delete';

interface Request {
  method: Method;
  path: string;
  body?: Json;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** Milliseconds after which an attempt without an answer is given up. */
const requestTimeout = 120_000;

/** Codes of answers that ask for another try and come without a Retry-After that the SDK would obey. */
const passing = [
  'AnotherOperationInProgress',
  'RetryableError',
  'TooManyRequests',
  'Throttled',
  'SubscriptionRequestsThrottled',
];
const tries = 5;

/**
 * Opens Resource Manager. The SDK brings sign-in, and retries of 5xx, of network faults and of 429 with Retry-After.
 * All requests through it share one budget, so a step that looks at many clusters opens it once.
 */
export function openResourceManager(options: Options): ResourceManager {
  // Paths name their subscription themselves.
  const client = createNetworkManagement(options.credential, '', {
    endpoint: options.endpoint,
    credentials: { scopes: [options.scope] },
    userAgentOptions: { userAgentPrefix: 'aks-egress-ip' },
    httpClient: azureHttpClient(options.environment),
  });
  client.pipeline.addPolicy(attempts(options.clock), { afterPhase: 'Retry' });
  return new RawResourceManager(client, options);
}

type Policy = Parameters<NetworkManagementContext['pipeline']['addPolicy']>[0];

/** What holds for each attempt of the SDK: it waits for its turn, and is given up when no answer comes. */
function attempts(clock: Clock): Policy {
  const budget = new RequestBudget(clock);
  return {
    name: 'attempts',
    sendRequest: async (request, next) => {
      // Every request of this file brings a real signal.
      const cancelled = request.abortSignal as AbortSignal;
      await budget.turn(request.url, cancelled);
      request.abortSignal = AbortSignal.any([cancelled, clock.timeout(requestTimeout)]);
      try {
        const answer = await next(request);
        budget.learn(request.url, answer);
        return answer;
      } catch (error) {
        throw passingFault(error);
      } finally {
        request.abortSignal = cancelled;
      }
    },
  };
}

/** To the SDK an answer that breaks off is one that nobody can read, and it asks no second time; here it is what a reset connection is. */
function passingFault(error: unknown): unknown {
  const breaksOff = error instanceof Error && 'code' in error && error.code === 'PARSE_ERROR';
  return breaksOff ? Object.assign(error, { code: 'ECONNRESET' }) : error;
}

class RawResourceManager implements ResourceManager {
  private readonly client: NetworkManagementContext;
  private readonly options: Options;

  constructor(client: NetworkManagementContext, options: Options) {
    this.client = client;
    this.options = options;
  }

  async get(id: string, apiVersion: string): Promise<Json | undefined> {
    const answer = await this.send({ method: 'get', path: versioned(id, apiVersion) });
    if (answer.status === '404') {
      this.missing(answer);
      return;
    }
    return object(this.accepted(answer).body);
  }

  async list(path: string, apiVersion: string): Promise<Json[]> {
    const entries: Json[] = [];
    let next = versioned(path, apiVersion);
    while (next !== '') {
      const page = object(this.accepted(await this.send({ method: 'get', path: next })).body);
      entries.push(...list(page.value).map(object));
      next = text(page.nextLink);
    }
    return entries;
  }

  async post(path: string, apiVersion: string): Promise<Json> {
    return object(this.accepted(await this.send({ method: 'post', path: versioned(path, apiVersion) })).body);
  }

  async put(id: string, apiVersion: string, body: Json, condition?: Condition): Promise<Json> {
    const sent = {
      method: 'put',
      path: versioned(id, apiVersion),
      body,
      headers: conditionHeaders(condition),
    } as const;
    const answer = await this.operation((signal) => this.send({ ...sent, signal }));
    return object(answer.body);
  }

  async delete(id: string, apiVersion: string): Promise<void> {
    const answer = await this.send({ method: 'delete', path: versioned(id, apiVersion) });
    if (answer.status !== '404') await this.operation(() => Promise.resolve(answer));
  }

  async act(path: string, apiVersion: string, body: Json, { signal, resultOf }: Waiting): Promise<Json> {
    const sent = { method: 'post', path: versioned(path, apiVersion), body } as const;
    const answer = await this.operation((own) => this.send({ ...sent, signal: own }), { signal, resultOf });
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
    // A page of a proxy between would pass for a resource without properties.
    if (typeof answer.body === 'string' && answer.body !== '')
      throw unsent(new Error(`no JSON, but ${answer.body.slice(0, 100)}`), this.options.endpoint);
    return answer;
  }

  private refused({ request, status, body, headers }: Answer): AzureError {
    const method = request.method;
    return azureError({
      method,
      path: new URL(request.url).pathname,
      status: Number(status),
      body,
      headers,
      assignee: this.options.assignee,
    });
  }

  /** Sends once, and again while Azure says that the same request may succeed a little later. */
  private async send(request: Request): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.sendOnce(request);
      const { code } = Number(answer.status) >= 400 ? readError(answer.body) : { code: '' };
      const again = passing.includes(code) || answer.status === '429';
      if (!again || attempt === tries) return answer;
      await this.options.clock.sleep(2 ** attempt * 1000 * (0.5 + Math.random()), this.options.signal);
    }
  }

  private async sendOnce({ method, path, body, headers = {}, signal = this.options.signal }: Request): Promise<Answer> {
    refuseElsewhere(path, this.options.endpoint);
    const content = body === undefined ? {} : { body, contentType: 'application/json' };
    const parameters: RequestParameters = { headers, abortSignal: signal, ...content };
    try {
      const answer = await this.client.pathUnchecked(path)[method](parameters);
      const id = answer.headers['x-ms-correlation-request-id'] ?? '-';
      // The query of a poll URL is signed: it stays out of the log.
      this.options.debug(
        `${method.toUpperCase()} ${path.split('?')[0] ?? ''} → ${answer.status} (correlation id ${id})`,
      );
      return answer;
    } catch (error) {
      throw signal.aborted ? error : unsent(error, this.options.endpoint);
    }
  }

  /** Follows a long-running operation to its end. Success is what its status says: an error may stand beside `Succeeded`. */
  private async operation(
    start: (signal: AbortSignal) => Promise<Answer>,
    waiting: Waiting = { signal: this.options.signal, resultOf: (location) => location },
  ): Promise<Answer> {
    const deadline = this.options.clock.timeout(this.options.operationTimeout);
    const signal = AbortSignal.any([deadline, this.options.signal, waiting.signal]);
    let last: Answer | undefined;
    const respond = (answer: Answer): OperationResponse<Answer> => {
      last = this.accepted(answer);
      return { flatResponse: answer, rawResponse: raw(answer) };
    };
    const poller = createHttpPoller<Answer, never>(
      {
        sendInitialRequest: async () => respond(await start(signal)),
        sendPollRequest: async (path) =>
          respond(await this.send({ method: 'get', path: waiting.resultOf(path), signal })),
      },
      { resourceLocationConfig: 'azure-async-operation' },
    );
    try {
      return await poller.pollUntilDone({ abortSignal: signal });
    } catch (error) {
      throw waiting.signal.aborted ? error : this.operationError(error, last, deadline);
    }
  }

  private operationError(error: unknown, last: Answer | undefined, deadline: AbortSignal): unknown {
    if (this.options.signal.aborted) return error;
    if (deadline.aborted) {
      return new ActionError(
        'timeout',
        'An Azure operation did not end within operation-timeout. It goes on in Azure.',
        {
          next: 'Run this again: it waits for the operation and goes on from there. Or give more time (operation-timeout).',
        },
      );
    }
    const { code, message } = readError(last?.body);
    if (error instanceof ActionError || last === undefined || code === 'Unknown') return error;
    const next = missingRight(message, this.options.assignee);
    const correlationId = last.headers['x-ms-correlation-request-id'];
    return new AzureError(
      Number(last.status),
      next === undefined ? 'azure' : 'permission',
      `The Azure operation failed: ${code}: ${message}`,
      {
        code,
        ...(next === undefined ? {} : { next }),
        ...(correlationId === undefined ? {} : { correlationId }),
      },
    );
  }
}

function conditionHeaders(condition: Condition | undefined): Record<string, string> {
  if (condition === undefined) return {};
  if ('ifNoneMatch' in condition) return { 'If-None-Match': condition.ifNoneMatch };
  return condition.ifMatch === undefined ? {} : { 'If-Match': condition.ifMatch };
}

/** Why a request got no answer: sign-in, the network, or a server that keeps silent. */
function unsent(error: unknown, endpoint: string): unknown {
  if (error instanceof ActionError || !(error instanceof Error)) return error;
  const isSilent = error.name === 'AbortError';
  const why = isSilent ? 'it kept silent' : error.message;
  return new ActionError(
    isSilent ? 'timeout' : 'azure',
    `Resource Manager at ${endpoint} gave no usable answer: ${why}`,
    {
      next:
        networkAdvice(error) ??
        'Run this again; if it stays, look at the network, proxy and certificates of the runner.',
      cause: error,
    },
  );
}

function raw(answer: Answer): RawResponse {
  const headers = Object.fromEntries(
    Object.entries(answer.headers).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  return { statusCode: Number(answer.status), headers, body: answer.body, request: answer.request };
}

function versioned(path: string, apiVersion: string): string {
  if (path.includes('api-version=')) return path;
  return `${path}${path.includes('?') ? '&' : '?'}api-version=${apiVersion}`;
}
