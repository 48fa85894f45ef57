import { list, object, text, type Json } from '../../state/json.ts';
import { same } from '../../state/resource-id.ts';
import type { Resource } from '../../state/state.ts';
import { parentId, refuseStale, requireGroup } from '../common.ts';
import { ArmError, notFound, parentNotFound } from '../errors.ts';
import { refuseName, refuseOtherName } from './network-put.ts';
import { operationResultHeader, putResource, requireParent, type NetworkKind, type NetworkOptions } from './network.ts';
import type { Answer, ArmRequest, ResourceHandlers, Services } from '../request.ts';

/** What lies in a list of a resource, and has a path of its own, as the routes of a route table do. */
export interface Children {
  parent: NetworkKind;
  type: string;
  /** The property of the parent that lists them. */
  key: string;
}

/** The handlers of things that lie in a list: a write of one is a write of what it lies in. */
export function childHandlers(options: NetworkOptions, children: Children): ResourceHandlers {
  const { services } = options;
  return {
    get: (request) => {
      const child = find(shownChildren(services, children, requireParent(services, request, children.type)), request);
      if (!child) throw notFound(request.target.id);
      return { status: 200, body: child, headers: { etag: text(child.etag) } };
    },
    list: (request) => {
      const value = shownChildren(services, children, requireParent(services, request, children.type));
      return { status: 200, body: { value } };
    },
    put: (request) => putChild(options, children, request),
    delete: (request) => removeChild(options, children, request),
  };
}

/** A child as its GET shows it: id, type, etag and state follow from the resource that it lies in. */
export function shownChild(parent: Resource, type: string, child: Json): Json {
  const { provisioningState } = object(parent.properties);
  const id = `${parent.id}/${type.slice(type.lastIndexOf('/') + 1)}/${text(child.name)}`;
  return { ...child, id, etag: parent.etag, type, properties: { ...object(child.properties), provisioningState } };
}

/** @throws ArmError 400 when two children have the same name, or one has none that can be */
export function refuseSameNames(id: string, children: readonly Json[]): void {
  const names = children.map(({ name }) => text(name));
  const twice = names.find((name, index) => names.some((other, at) => at < index && same(other, name)));
  if (twice !== undefined) {
    const message = `Resource ${id} has two child resources with the same name (${twice}).`;
    throw unreadable('DuplicateResourceName', message);
  }
  for (const name of names) refuseName(name);
}

/** A refusal of the deserializer. */
export function unreadable(code: string, message: string): ArmError {
  return new ArmError(400, 'InvalidRequestFormat', 'Cannot parse the request.', { details: [{ code, message }] });
}

function shownChildren(services: Services, { parent: kind, key }: Children, parent: Resource): Json[] {
  return list(object((kind.shown?.(parent, services) ?? parent).properties)[key]).map(object);
}

function find(children: readonly Json[], { target }: ArmRequest): Json | undefined {
  return children.find(({ name }) => same(text(name), target.name));
}

function putChild(options: NetworkOptions, children: Children, request: ArmRequest): Answer {
  const { services } = options;
  requireGroup(services, request);
  const parent = services.state.get(parentId(request.target.id));
  if (!parent) throw parentNotFound(parentId(request.target.id));
  refuseOtherName(request, children.type);
  const before = shownChildren(services, children, parent);
  const existing = find(before, request);
  refuseStale(existing && { ...existing, id: request.target.id }, request);
  const name = existing?.name ?? request.target.name;
  const child = { ...request.body, name };
  const after = existing ? before.map((other) => (other === existing ? child : other)) : [...before, child];
  const answer = writeParent(options, children, request, parent, after);
  const body = find(shownChildren(services, children, answer.body as Resource), request);
  return { ...answer, status: existing ? 200 : 201, body };
}

function removeChild(options: NetworkOptions, children: Children, request: ArmRequest): Answer {
  const { services } = options;
  requireGroup(services, request);
  const parent = services.state.get(parentId(request.target.id));
  const before = parent ? shownChildren(services, children, parent) : [];
  const existing = find(before, request);
  if (!parent || !existing) return { status: 204 };
  refuseStale({ ...existing, id: request.target.id }, request);
  const after = before.filter((other) => other !== existing);
  const { headers = {} } = writeParent(options, children, request, parent, after);
  return { status: 202, headers: { ...headers, ...operationResultHeader(headers) } };
}

function writeParent(
  options: NetworkOptions,
  { parent: kind, key }: Children,
  request: ArmRequest,
  parent: Resource,
  children: readonly Json[],
): Answer {
  const target = { ...request.target, id: parent.id, name: text(parent.name), type: kind.type };
  const body = { ...parent, properties: { ...object(parent.properties), [key]: children } };
  return putResource(options, kind, { ...request, target, body, headers: {} });
}
