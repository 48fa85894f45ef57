import { randomBytes } from 'node:crypto';
import { attach } from '../state/attachments.ts';
import { list, object, text, type Json } from '../state/json.ts';
import type { Resource } from '../state/state.ts';
import {
  isChild,
  listed,
  refuseLocked,
  refuseStale,
  requireGroup,
  requireLocation,
  requireResource,
  withTags,
} from './common.ts';
import { ArmError } from './errors.ts';
import { retryAfter, type Operation } from './operations.ts';
import type { Answer, ArmRequest, ResourceHandlers, Services } from './request.ts';

/** What is particular to one type of Microsoft.Network. */
export interface NetworkKind {
  type: string;
  /** The resource that the request asks for, checked. */
  wanted: (request: ArmRequest, existing: Resource | undefined, services: Services) => Json;
  /** What Azure adds when the operation ends. */
  finished?: (resource: Resource, services: Services) => void;
  /** @throws ArmError when it is in use. */
  refuseDeletion?: (resource: Resource) => void;
  /** The resource as its GET shows it. */
  shown?: (resource: Resource, services: Services) => Json;
}

export interface NetworkOptions {
  services: Services;
  url: () => string;
  /** Milliseconds that an operation takes. */
  time: number;
}

/** The handlers of a type of Microsoft.Network: create, update and delete are long-running operations, reads carry the etag. */
export function networkHandlers(options: NetworkOptions, kind: NetworkKind): ResourceHandlers {
  const { services } = options;
  const shown = (resource: Resource): Json => kind.shown?.(resource, services) ?? resource;
  return {
    get: (request) => {
      const resource = requireResource(services, request, kind.type);
      return { status: 200, body: shown(resource), headers: { etag: text(resource.etag) } };
    },
    list: (request) => {
      const answer = listed(services, request, kind.type);
      const value = list(object(answer.body).value).map((resource) => shown(resource as Resource));
      return { ...answer, body: { value } };
    },
    put: (request) => put(options, kind, request),
    patch: (request) => {
      const resource = withTags(requireResource(services, request, kind.type), request);
      return { status: 200, body: shown(services.state.put(resource)) };
    },
    delete: (request) => remove(options, kind, request),
  };
}

function put(options: NetworkOptions, kind: NetworkKind, request: ArmRequest): Answer {
  const { services, time } = options;
  const { state, operations } = services;
  requireGroup(services, request);
  const existing = state.get(request.target.id);
  refuseStale(existing, request);
  if (operations.running(request.target.id)) throw busy(operations.running(request.target.id));
  const location = isChild(kind.type) ? {} : { location: requireLocation(request, existing) };
  const wanted: Json = { ...request.body, ...kind.wanted(request, existing, services), ...location };
  const id = existing?.id ?? request.target.id;
  const properties = { ...object(wanted.properties), provisioningState: 'Updating' };
  const resource = state.put({ ...wanted, id, name: request.target.name, type: kind.type, properties });
  const operation = operations.start(resource.id, time, () => {
    const latest = state.get(resource.id);
    if (!latest) return { code: 'CanceledAndSupersededDueToAnotherOperation', message: 'Operation was canceled.' };
    finish(options, kind, latest);
    return undefined;
  });
  const headers = {
    ...operationHeaders(options, request, operation),
    'azure-asyncnotification': 'Enabled',
    ...retryAfter(time),
  };
  return { status: existing ? 200 : 201, body: kind.shown?.(resource, services) ?? resource, headers };
}

function finish({ services }: NetworkOptions, kind: NetworkKind, resource: Resource): void {
  kind.finished?.(resource, services);
  resource.properties = { ...object(resource.properties), provisioningState: 'Succeeded' };
  services.state.batch(() => {
    services.state.put(resource);
    attach(services.state);
  });
}

function remove(options: NetworkOptions, kind: NetworkKind, request: ArmRequest): Answer {
  const { services, time } = options;
  requireGroup(services, request);
  const resource = services.state.get(request.target.id);
  if (!resource) return { status: 204 };
  refuseLocked(services, resource.id);
  kind.refuseDeletion?.(resource);
  services.state.put({ ...resource, properties: { ...object(resource.properties), provisioningState: 'Deleting' } });
  const operation = services.operations.start(resource.id, time, () => {
    services.state.batch(() => {
      services.state.delete(resource.id);
      attach(services.state);
    });
    return undefined;
  });
  const headers = operationHeaders(options, request, operation);
  const location = (headers['azure-asyncoperation'] ?? '').replace('/operations/', '/operationResults/');
  return { status: 202, headers: { ...headers, location, ...retryAfter(time) } };
}

/** Since 2023 poll URLs are signed and long, and must be used as they are. */
function operationHeaders(
  { url, services }: NetworkOptions,
  request: ArmRequest,
  { id }: Operation,
): Record<string, string> {
  const path = `/subscriptions/${services.subscriptionId}/providers/Microsoft.Network/locations/westeurope/operations/${id}`;
  const signature = `t=${String(Date.now())}&c=${noise(300)}&s=${noise(256)}&h=${noise(32)}`;
  return {
    'azure-asyncoperation': `${url()}${path}?api-version=${request.apiVersion}&${signature}`,
    'x-ms-operation-identifier': id,
  };
}

function noise(length: number): string {
  return randomBytes(length).toString('base64url');
}

function busy(operation: Operation | undefined): ArmError {
  const message = `Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: ${operation?.id ?? ''}.`;
  return new ArmError(409, 'AnotherOperationInProgress', message);
}
