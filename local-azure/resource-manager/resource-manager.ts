import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { sendJson, type Call, type Handler } from '../http/server.ts';
import type { ClusterView } from '../kubernetes/cluster-view.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isObject, type Json } from '../state/json.ts';
import type { AzureState } from '../state/state.ts';
import { Access, type Caller } from './access.ts';
import { requireApiVersion } from './api-versions.ts';
import { cloudMetadata } from './cloud-metadata.ts';
import { LiveClusterView } from './cluster-view.ts';
import { Commands } from './commands.ts';
import { ArmError } from './errors.ts';
import { Operations } from './operations.ts';
import type { Answer, ArmRequest, Services, Target } from './request.ts';
import { Routes } from './routes.ts';
import { parseTarget } from './target.ts';

export interface ResourceManagerOptions {
  scenario: Scenario;
  state: AzureState;
  /** Its own base URL, for the links to operations. */
  url: () => string;
  authenticate: (
    authorization: string | undefined,
  ) => Caller | { status: number; code: string; message: string; headers?: Record<string, string> };
  kubeconfig: (clusterId: string, user: 'clusterAdmin' | 'clusterUser') => string;
  startKubernetes: (clusterId: string) => Promise<void>;
  /** For the files of commands. */
  folder: string;
  authorityHost: () => string;
  audience: string;
}

/** Azure Resource Manager with the providers that clusters and their addresses need. */
export class ResourceManager {
  readonly handle: Handler = (call, response) => this.#handle(call, response);
  readonly #options: ResourceManagerOptions;
  readonly #services: Services;
  readonly #routes: Routes;

  constructor(options: ResourceManagerOptions) {
    const { scenario, state, url, kubeconfig, startKubernetes, folder } = options;
    this.#options = options;
    this.#services = {
      state,
      access: new Access(state),
      operations: new Operations(),
      subscriptionId: scenario.subscriptionId,
      tenantId: scenario.tenantId,
      kubeconfig,
      startKubernetes,
      commands: new Commands(folder),
      previews: new Map(scenario.clusters.map(({ id, previewProperties }) => [id.toLowerCase(), previewProperties])),
    };
    this.#routes = new Routes(this.#services, { url, times: scenario.operations });
    this.#routes.resumeOperations();
  }

  /** What is read by POST, such as credentials, is no write. */
  isWrite(method: string, url: URL): boolean {
    if (method === 'POST') return !/\/list[^/]*$/i.test(url.pathname);
    return !['GET', 'HEAD', 'OPTIONS'].includes(method);
  }

  /** A cluster as its Kubernetes sees it. */
  clusterView(id: string): ClusterView {
    return new LiveClusterView(this.#services, id);
  }

  async close(): Promise<void> {
    this.#services.operations.close();
    await this.#services.commands.close();
  }

  #handle(call: Call, response: ServerResponse): void {
    setCommonHeaders(response);
    if (/^\/metadata\/endpoints\/?$/i.test(call.url.pathname)) {
      const { url, authorityHost, audience } = this.#options;
      sendJson(
        response,
        200,
        cloudMetadata(call.url.searchParams.get('api-version'), url(), authorityHost(), audience),
      );
      return;
    }
    try {
      send(response, this.#answer(call));
    } catch (error) {
      if (!(error instanceof ArmError)) throw error;
      const headers = {
        ...error.headers,
        ...(error.options.bare === true ? { 'content-type': 'application/json' } : {}),
      };
      sendJson(response, error.status, error.body, headers);
    }
  }

  #answer(call: Call): Answer {
    const caller = this.#authenticated(call);
    call.caller = caller.name;
    const target = parseTarget(call.method, call.url.pathname);
    this.#refuseSubscription(target);
    const request: ArmRequest = {
      method: call.method,
      target,
      apiVersion: requireApiVersion(target, call.url.searchParams.get('api-version')),
      query: call.url.searchParams,
      headers: call.headers,
      body: parseBody(call),
      caller,
    };
    return this.#routes.answer(request);
  }

  #authenticated(call: Call): Caller {
    const result = this.#options.authenticate(call.headers.authorization);
    if (!('status' in result)) return result;
    const { status, code, message, headers } = result;
    throw new ArmError(status, code, message, { gateway: true, ...(headers ? { headers } : {}) });
  }

  #refuseSubscription({ subscriptionId }: Target): void {
    if (subscriptionId === '' || subscriptionId.toLowerCase() === this.#services.subscriptionId.toLowerCase()) return;
    throw new ArmError(404, 'SubscriptionNotFound', `The subscription '${subscriptionId}' could not be found.`, {
      gateway: true,
    });
  }
}

/** What every answer of Resource Manager carries. */
function setCommonHeaders(response: ServerResponse): void {
  const id = randomUUID();
  const time = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const headers = {
    'cache-control': 'no-cache',
    pragma: 'no-cache',
    expires: '-1',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'x-ms-request-id': id,
    'x-ms-correlation-request-id': id,
    'x-ms-routing-request-id': `WESTEUROPE:${time}:${id}`,
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  if (body !== undefined) {
    sendJson(response, status, body, headers);
    return;
  }
  response.writeHead(status, status === 204 ? headers : { 'content-length': '0', ...headers });
  response.end();
}

function parseBody({ body }: Call): Json {
  if (body.length === 0) return {};
  const invalid = new ArmError(
    400,
    'InvalidRequestContent',
    'The request content was invalid and could not be deserialized.',
    { gateway: true },
  );
  try {
    const parsed: unknown = JSON.parse(body.toString());
    if (isObject(parsed)) return parsed;
  } catch {
    throw invalid;
  }
  throw invalid;
}
