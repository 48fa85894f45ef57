import type { Call } from '../../http/server.ts';
import type { Writer } from '../field-manager.ts';
import { isJsonObject } from '../objects.ts';
import type { JsonObject, KubernetesObject } from '../objects.ts';
import type { DeleteOptions, Registry } from '../registry.ts';
import type { Resource } from '../resources.ts';
import { modelType } from '../schema.ts';
import { StatusError, badRequest, methodNotAllowed, notFound } from '../status.ts';
import { jsonPatch, mergePatch, strategicMergePatch } from './patches.ts';
import {
  checkConfiguration,
  checkIdentity,
  contentType,
  isDryRun,
  parseBody,
  validateFields,
  writerOf,
} from './request.ts';
import type { Target } from './request.ts';
import { fromScale, toScale } from './scale.ts';

export interface Written {
  readonly status: number;
  readonly body: JsonObject;
  readonly warnings?: readonly string[];
}

const patchTypes = [
  'application/json-patch+json',
  'application/merge-patch+json',
  'application/strategic-merge-patch+json',
  'application/apply-patch+yaml',
];
/** Resources whose deletion answers with the object; the others' with a Status. */
const answeredWithObject = new Set(['namespaces', 'pods', 'services']);

export function create(registry: Registry, target: Target, call: Call): Written {
  const { resource } = target;
  const body = checkIdentity(target, parseBody(call, resource.kind));
  const { object, warnings } = validateFields(call, resource, body);
  const created = registry.create(resource.name, object, { writer: writerOf(call), dryRun: isDryRun(call.url) });
  return { status: 201, body: created, warnings };
}

export function replace(registry: Registry, target: Target, call: Call): Written {
  const { resource, subresource } = target;
  const current = currentOf(registry, target);
  const writer = writerOf(call, subresource);
  const dryRun = isDryRun(call.url);
  if (subresource === 'scale') {
    const wanted = fromScale(current, parseBody(call, 'Scale'));
    return { status: 200, body: toScale(registry.update(resource.name, wanted, { writer, dryRun })) };
  }
  const { object, warnings } = validateFields(call, resource, checkIdentity(target, parseBody(call, resource.kind)));
  return { status: 200, body: registry.update(resource.name, object, { writer, dryRun }), warnings };
}

export function patch(registry: Registry, target: Target, call: Call): Written {
  const { resource, subresource } = target;
  const type = contentType(call);
  if (type === 'application/apply-patch+yaml') return apply(registry, target, call);
  const change = parseBody(call, resource.kind, patchTypes);
  const current = currentOf(registry, target);
  const writer = writerOf(call, subresource);
  const dryRun = isDryRun(call.url);
  if (subresource === 'scale') {
    const wanted = fromScale(current, patched(type, undefined, toScale(current), change));
    return { status: 200, body: toScale(registry.update(resource.name, wanted, { writer, dryRun })) };
  }
  const result = checkIdentity(target, patched(type, resource, current, change));
  const { object, warnings } = validateFields(call, resource, result);
  return { status: 200, body: registry.update(resource.name, object, { writer, dryRun }), warnings };
}

function patched(type: string, resource: Resource | undefined, current: unknown, change: unknown): unknown {
  if (type === 'application/json-patch+json') return jsonPatch(current, change);
  if (type === 'application/merge-patch+json') return mergePatch(current, change);
  return strategicMergePatch(resource === undefined ? undefined : modelType(resource.model), current, change);
}

function apply(registry: Registry, target: Target, call: Call): Written {
  const { resource, subresource } = target;
  if (subresource !== undefined) throw methodNotAllowed();
  const { searchParams } = call.url;
  if ((searchParams.get('fieldManager') ?? '') === '') {
    const field = 'fieldManager';
    const message = 'Required value: is required for apply patch';
    const causes = [{ reason: 'FieldValueRequired', message, field }];
    const words = `PatchOptions.meta.k8s.io "" is invalid: ${field}: ${message}`;
    throw new StatusError(422, 'Invalid', words, { group: 'meta.k8s.io', kind: 'PatchOptions', causes });
  }
  const body = parseBody(call, resource.kind, patchTypes);
  if (!isJsonObject(body) || body.apiVersion === undefined) throw badRequest('apiVersion must be set');
  if (body.kind === undefined) throw badRequest('kind must be set');
  const config = checkConfiguration(resource, checkIdentity(target, body));
  const writer: Writer = writerOf(call);
  const force = searchParams.get('force') === 'true';
  const { object, created } = registry.apply(resource.name, config, { writer, force, dryRun: isDryRun(call.url) });
  return { status: created ? 201 : 200, body: object };
}

export function remove(registry: Registry, target: Target, call: Call): Written {
  const { resource, namespace, name = '' } = target;
  const { object, gone } = registry.delete(resource.name, name, namespace, deleteOptions(call));
  if (!gone || answeredWithObject.has(resource.name)) return { status: 200, body: object };
  return { status: 200, body: success(resource, object) };
}

export function removeAll(
  registry: Registry,
  target: Target,
  call: Call,
  objects: readonly KubernetesObject[],
): Written {
  for (const { metadata } of objects)
    registry.delete(target.resource.name, metadata.name, metadata.namespace, deleteOptions(call));
  return {
    status: 200,
    body: {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Success',
      details: { kind: target.resource.name },
    },
  };
}

function success(resource: Resource, { metadata }: KubernetesObject): JsonObject {
  const group = resource.group === '' ? {} : { group: resource.group };
  const details = { name: metadata.name, ...group, kind: resource.name, uid: metadata.uid };
  return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details };
}

function deleteOptions(call: Call): DeleteOptions {
  const { searchParams } = call.url;
  const body = call.body.length === 0 ? {} : parseBody(call, 'DeleteOptions');
  const options = isJsonObject(body) ? (body as DeleteOptions) : {};
  const grace = searchParams.get('gracePeriodSeconds');
  const policy = searchParams.get('propagationPolicy') as DeleteOptions['propagationPolicy'] | null;
  return {
    gracePeriodSeconds: grace === null ? options.gracePeriodSeconds : Number(grace),
    propagationPolicy: policy ?? options.propagationPolicy,
    preconditions: options.preconditions,
    dryRun: isDryRun(call.url) || (Array.isArray(options.dryRun) && options.dryRun.includes('All')),
  };
}

function currentOf(registry: Registry, { resource, namespace, name = '' }: Target): KubernetesObject {
  const current = registry.store.get(resource.name, name, namespace) as unknown as KubernetesObject | undefined;
  if (current === undefined) throw notFound(resource, name);
  return current;
}
