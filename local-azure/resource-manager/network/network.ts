import { attach } from '../../state/attachments.ts';
import { list, object, text, type Json } from '../../state/json.ts';
import type { Resource } from '../../state/state.ts';
import {
  isChild,
  listed,
  parentId,
  parentOf,
  parentType,
  refuseStale,
  requireGroup,
  requireResource,
  withTags,
} from '../common.ts';
import { ArmError, notFound, resourceNotFound } from '../errors.ts';
import type { Fields } from './network-body.ts';
import { operationName, readPut, requireReady, type Put } from './network-put.ts';
import { retryAfter, signature, type Operation } from '../operations.ts';
import type { Answer, ArmRequest, ResourceHandlers, Services } from '../request.ts';

/** What is particular to one type of Microsoft.Network. */
export interface NetworkKind {
  type: string;
  /** What the deserializer knows of a request. */
  shape: Fields;
  /** Where the resource has a SKU, the one it gets when the request names none. */
  sku?: Json;
  /** True where a resource can be in availability zones. */
  zonal?: boolean;
  /** Properties that only Azure sets: whatever a request says of them counts for nothing. */
  readOnly?: readonly string[];
  /** @throws ArmError when Azure would refuse what is asked for. */
  check?: (put: Put) => void;
  /** What else the request changes, and what the resource becomes by it. */
  accepted?: (put: Put) => Resource;
  /** What Azure adds when the operation ends. */
  finished?: (resource: Resource, services: Services) => void;
  /** @throws ArmError when it is in use. */
  refuseDeletion?: (resource: Resource, services: Services) => void;
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
      const resource = requireNetworkResource(services, request, kind.type);
      return { status: 200, body: shown(resource), headers: { etag: text(resource.etag) } };
    },
    list: (request) => {
      if (isChild(kind.type)) requireParent(services, request, kind.type);
      const answer = listed(services, request, kind.type);
      const value = list(object(answer.body).value).map((resource) => shown(resource as Resource));
      return { ...answer, body: { value } };
    },
    put: (request) => putResource(options, kind, request),
    patch: (request) => {
      const resource = requireNetworkResource(services, request, kind.type);
      refuseStale(resource, request);
      return { status: 200, body: shown(services.state.put(withTags(resource, request))) };
    },
    delete: (request) => remove(options, kind, request),
  };
}

/** @throws ArmError 404: of what is missing inside a resource the provider tells, of all else Resource Manager. */
function requireNetworkResource(services: Services, request: ArmRequest, type: string): Resource {
  if (!isChild(type)) return requireResource(services, request, type);
  requireParent(services, request, type);
  const resource = services.state.get(request.target.id);
  if (!resource) throw notFound(request.target.id);
  return resource;
}

/** @throws ArmError 404 when what the request's resource would lie in does not exist. */
export function requireParent(services: Services, request: ArmRequest, type: string): Resource {
  requireGroup(services, request);
  const parent = parentOf(request.target);
  const resource = services.state.get(parent);
  if (resource) return resource;
  throw resourceNotFound(parentType(type), parent.slice(parent.lastIndexOf('/') + 1), request.target.group);
}

/** Creates or replaces a resource: what it will be is shown at once, what Azure adds when the operation ends. */
export function putResource(options: NetworkOptions, kind: NetworkKind, request: ArmRequest): Answer {
  const { services, time } = options;
  const { state } = services;
  const put = readPut(services, kind, request);
  refuseStale(put.existing, request);
  refuseBusy(options, put.id);
  requireReady(put);
  kind.check?.(put);
  const wanted = kind.accepted?.(put) ?? put.wanted;
  const properties = { ...object(wanted.properties), provisioningState: 'Updating' };
  const resource = store(services, { ...wanted, properties });
  const operation = services.operations.start(resource.id, time, () => {
    const latest = state.get(resource.id);
    if (latest) finish(options, kind, latest);
    return undefined;
  });
  const headers = {
    ...operationHeaders(options, request, put.location, operation),
    'azure-asyncnotification': 'Enabled',
    ...retryAfter(time),
  };
  return { status: put.existing ? 200 : 201, body: kind.shown?.(resource, services) ?? resource, headers };
}

function finish({ services }: NetworkOptions, kind: NetworkKind, resource: Resource): void {
  kind.finished?.(resource, services);
  store(services, { ...resource, properties: { ...object(resource.properties), provisioningState: 'Succeeded' } });
}

/** What refers to each other knows of each other from the start. */
function store(services: Services, resource: Resource): Resource {
  const { state } = services;
  state.batch(() => {
    state.put(resource);
    touchParent(services, resource.id);
    attach(state);
  });
  return state.get(resource.id) ?? resource;
}

function remove(options: NetworkOptions, kind: NetworkKind, request: ArmRequest): Answer {
  const { services, time } = options;
  requireGroup(services, request);
  const resource = services.state.get(request.target.id);
  if (!resource) return { status: 204 };
  refuseStale(resource, request);
  kind.refuseDeletion?.(resource, services);
  const operation = startDeletion(options, resource);
  const headers = operationHeaders(options, request, locationOf(services, resource), operation);
  return { status: 202, headers: { ...headers, ...operationResultHeader(headers), ...retryAfter(time) } };
}

/** A deletion that runs already is joined; any other operation on the resource is canceled. */
function startDeletion(options: NetworkOptions, resource: Resource): Operation {
  const { services, time } = options;
  const { state, operations } = services;
  const running = operations.running(resource.id);
  if (running && object(resource.properties).provisioningState === 'Deleting') return running;
  if (!running) refuseBusy(options, resource.id);
  state.put({ ...resource, properties: { ...object(resource.properties), provisioningState: 'Deleting' } });
  const operation = operations.start(resource.id, time, () => {
    state.batch(() => {
      state.delete(resource.id);
      touchParent(services, resource.id);
      attach(state);
    });
    return undefined;
  });
  if (running) cancel(services, resource, running, operation);
  return operation;
}

/** The second link of a deletion. */
export function operationResultHeader(headers: Record<string, string>): Record<string, string> {
  return { location: (headers['azure-asyncoperation'] ?? '').replace('/operations/', '/operationResults/') };
}

function cancel({ operations }: Services, resource: Resource, superseded: Operation, by: Operation): void {
  const [before, after] = [operationName('Put', resource), operationName('Delete', resource)];
  const code = 'CanceledAndSupersededDueToAnotherOperation';
  const message = `Operation ${before} (${superseded.id}) was canceled and superseded by operation ${after} (${by.id}).`;
  operations.cancel(resource.id, {
    code: 'Canceled',
    message: 'Operation was canceled.',
    details: [{ code, message }],
  });
}

/** A change of what lies in a resource is one of the resource. */
function touchParent({ state }: Services, id: string): void {
  const parent = state.get(parentId(id));
  if (parent?.etag !== undefined) state.put(parent);
}

/** Something inside a resource has its region from it. */
function locationOf({ state }: Services, resource: Resource): string {
  return text(resource.location) || text(state.get(parentId(resource.id))?.location);
}

function operationHeaders(
  { url, services }: NetworkOptions,
  request: ArmRequest,
  location: string,
  { id }: Operation,
): Record<string, string> {
  const path = `/subscriptions/${services.subscriptionId}/providers/Microsoft.Network/locations/${location}/operations/${id}`;
  return {
    'azure-asyncoperation': `${url()}${path}?api-version=${request.apiVersion}&${signature()}`,
    'x-ms-operation-identifier': id,
  };
}

/**
 * A resource and everything inside it is changed by one operation at a time.
 * @throws ArmError 409
 */
function refuseBusy({ services, url }: NetworkOptions, id: string): void {
  const root = id.split('/').slice(0, 9).join('/');
  const operation = services.operations.runningIn(root);
  if (!operation) return;
  const location = text(services.state.get(root)?.location);
  const uri = `${url()}/subscriptions/${services.subscriptionId}/providers/Microsoft.Network/locations/${location}/operations/${operation.id}`;
  const message = `Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: ${uri}.`;
  throw new ArmError(409, 'AnotherOperationInProgress', message);
}
