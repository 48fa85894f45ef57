import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Cloud } from '../clouds.ts';
import { sendJson, type Call, type Handler } from '../http/server.ts';
import type { ClusterView } from '../kubernetes/cluster-view.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { object, type Json } from '../state/json.ts';
import { same } from '../state/resource-id.ts';
import type { AzureState } from '../state/state.ts';
import { Access, type Caller } from './authorization/access.ts';
import { requireApiVersion } from './api-versions.ts';
import { cloudMetadata } from './cloud-metadata.ts';
import { LiveClusterView } from './container-service/cluster-view.ts';
import { Commands } from './container-service/commands.ts';
import { setCommonHeaders } from './common-headers.ts';
import { ArmError } from './errors.ts';
import { shownResource } from './network/network-types.ts';
import { recased } from './id-case.ts';
import { ActivityLog } from './insights/activity-log.ts';
import { recordByHand, recorded } from './insights/recorder.ts';
import { Operations } from './operations.ts';
import { page } from './paging.ts';
import { Registrations } from './resources/providers.ts';
import { refuseSubscription } from './resources/subscriptions.ts';
import type { Answer, ArmRequest, Services } from './request.ts';
import { parseBody } from './request-body.ts';
import { actionOf, Routes } from './routes.ts';
import { parseTarget } from './target.ts';
import { Throttling } from './throttling.ts';

export interface ResourceManagerOptions {
  scenario: Scenario;
  state: AzureState;
  authenticate: (
    authorization: string | undefined,
  ) => Caller | { status: number; code: string; message: string; headers?: Record<string, string> };
  kubeconfig: (clusterId: string, user: 'clusterAdmin' | 'clusterUser') => string;
  inside: Services['inside'];
  startKubernetes: (clusterId: string) => Promise<void>;
  /** For the files of commands. */
  folder: string;
  /** What it says of its cloud. */
  cloud: Cloud;
}

/** Azure Resource Manager with the providers that clusters and their addresses need. */
export class ResourceManager {
  readonly handle: Handler = (call, response) => this.#handle(call, response);
  readonly #options: ResourceManagerOptions;
  readonly #services: Services;
  readonly #routes: Routes;
  readonly #throttling: Throttling;

  constructor(options: ResourceManagerOptions) {
    const { scenario, state, cloud, kubeconfig, inside, startKubernetes, folder } = options;
    this.#options = options;
    this.#throttling = new Throttling(scenario.limits);
    const activities = new ActivityLog();
    this.#services = {
      state,
      access: new Access(state, scenario.grantDelay, (principalId) =>
        same(principalId, scenario.caller.objectId) ? (scenario.caller.groups ?? []) : [],
      ),
      operations: new Operations((operation) => activities.ended(operation)),
      activities,
      subscriptionId: scenario.subscriptionId,
      tenantId: scenario.tenantId,
      cloud: scenario.cloud,
      otherSubscriptions: scenario.otherSubscriptions,
      caller: scenario.caller,
      registrations: new Registrations(scenario.unregistered),
      kubeconfig,
      inside,
      startKubernetes,
      commands: new Commands(folder),
      commandBehaviours: new Map(
        scenario.clusters.map(({ id, behaviour }) => [id.toLowerCase(), behaviour.runCommand ?? {}]),
      ),
      previews: new Map(scenario.clusters.map(({ id, previewProperties }) => [id.toLowerCase(), previewProperties])),
    };
    this.#routes = new Routes(this.#services, { url: () => cloud.resourceManager, times: scenario.operations });
    this.#routes.resumeOperations();
  }

  /** What is read by POST, such as credentials, is no write. */
  isWrite(method: string, url: URL): boolean {
    if (method === 'POST') return !/\/list[^/]*$/i.test(url.pathname);
    return !['GET', 'HEAD', 'OPTIONS'].includes(method);
  }

  /** All resources by id, as Azure would show them. */
  snapshot(): Record<string, Json> {
    const resources = this.#services.state.list();
    return Object.fromEntries(resources.map((resource) => [resource.id, shownResource(resource, this.#services)]));
  }

  /**
   * Changes resources behind everybody's back, as somebody in the portal would: the Activity Log knows.
   * @throws StateError where a result would be invalid
   */
  patchState(changes: Json): void {
    const { state, activities, tenantId } = this.#services;
    state.patch(changes);
    recordByHand(activities, tenantId, changes);
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
    setCommonHeaders(call.headers, response);
    if (/^\/metadata\/endpoints\/?$/i.test(call.url.pathname)) {
      sendJson(response, 200, cloudMetadata(readQuery(call.url).get('api-version'), this.#options.cloud));
      return;
    }
    try {
      const answer = this.#answer(call, response);
      if (answer.soon) void soonest(answer, answer.soon).then((best) => send(response, best));
      else send(response, answer);
    } catch (error) {
      if (!(error instanceof ArmError)) throw error;
      sendError(response, error);
    }
  }

  #answer(call: Call, response: ServerResponse): Answer {
    const caller = this.#authenticated(call);
    call.caller = caller.name;
    const target = parseTarget(call.method, call.url.pathname);
    refuseSubscription(this.#services, target, caller);
    const metered = { ...target, method: call.method, caller: caller.objectId };
    const remaining = this.#throttling.count(metered, performance.now());
    for (const [name, value] of Object.entries(remaining)) response.setHeader(name, value);
    const query = readQuery(call.url);
    const request: ArmRequest = {
      method: call.method,
      target,
      apiVersion: requireApiVersion(target, query.get('api-version')),
      query,
      headers: call.headers,
      body: parseBody(call),
      caller,
    };
    const correlationId = String(response.getHeader('x-ms-correlation-request-id'));
    const logged = { operation: actionOf(request.method, target), correlationId };
    const answer = recorded(this.#services, request, logged, () => this.#routes.answer(request));
    const { pageSize, idCase } = this.#options.scenario;
    const isList = call.method === 'GET' && Array.isArray(object(answer.body).value);
    const shown = isList ? page(answer, call.url, query, pageSize) : answer;
    return idCase && shown.body !== undefined ? { ...shown, body: recased(shown.body, idCase) } : shown;
  }

  #authenticated(call: Call): Caller {
    const result = this.#options.authenticate(call.headers.authorization);
    if (!('status' in result)) return result;
    const { status, code, message, headers } = result;
    throw new ArmError(status, code, message, { gateway: true, ...(headers ? { headers } : {}) });
  }
}

/** Names of parameters are compared without case; of one that is given twice the first counts. */
function readQuery({ searchParams }: URL): URLSearchParams {
  return new URLSearchParams(
    Array.from(searchParams, ([name, value]): [string, string] => [name.toLowerCase(), value]),
  );
}

function soonest(answer: Answer, soon: Promise<Answer>): Promise<Answer> {
  return Promise.race([soon, setTimeout(2000, answer, { ref: false })]);
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  if (body !== undefined) {
    sendJson(response, status, body, headers);
    return;
  }
  response.writeHead(status, status === 204 ? headers : { 'content-length': '0', ...headers });
  response.end();
}

function sendError(response: ServerResponse, error: ArmError): void {
  const { bare, text } = error.options;
  if (text === true) {
    response.writeHead(error.status, { 'content-type': 'text/plain; charset=utf-8', ...error.headers });
    response.end(error.message);
    return;
  }
  const type = bare === true ? { 'content-type': 'application/json' } : {};
  sendJson(response, error.status, error.body, { ...error.headers, ...type });
}
