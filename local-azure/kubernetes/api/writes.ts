import type { Call } from '../../http/server.ts';
import { checkFields } from '../field-check.ts';
import type { Writer } from '../field-manager.ts';
import { isJsonObject } from '../objects.ts';
import type { JsonObject, KubernetesObject, Metadata } from '../objects.ts';
import type { DeleteOptions, Registry } from '../registry.ts';
import { apiVersionOf, isCustom } from '../resources.ts';
import type { Resource } from '../resources.ts';
import { modelType } from '../schema.ts';
import { StatusError, badRequest, invalidOptions, methodNotAllowed, notFound } from '../status.ts';
import { invalidValue } from '../validation/causes.ts';
import { checkConfiguration, handled, validateFields } from './field-validation.ts';
import { goText } from './go-text.ts';
import { checkMergePatch, jsonPatch, mergePatch, strategicMergePatch } from './patches.ts';
import { wholeNumber } from './list-options.ts';
import { checkIdentity, contentType, isDryRun, parseBody, writerOf } from './request.ts';
import type { Target } from './request.ts';
import { fromScale, toScale } from './scale.ts';

export interface Written {
  readonly status: number;
  readonly body: JsonObject;
  readonly warnings?: readonly string[];
}

const strategic = 'application/strategic-merge-patch+json';
const patchTypes = [
  'application/json-patch+json',
  'application/merge-patch+json',
  strategic,
  'application/apply-patch+yaml',
];
/** Only of what Kubernetes itself defines it is known how its lists are merged. */
function patchTypesOf(resource: Resource): string[] {
  return isCustom(resource) ? patchTypes.filter((type) => type !== strategic) : patchTypes;
}

/** Resources whose deletion answers with the object; the others' with a Status. */
const answeredWithObject = new Set(['namespaces', 'pods', 'services']);

export function create(registry: Registry, target: Target, call: Call): Written {
  const { resource } = target;
  const body = checkIdentity(target, parseBody(call, resource.kind));
  const { object, warnings } = validateFields(call, resource, body);
  if (((object.metadata as Partial<Metadata>).resourceVersion ?? '') !== '') {
    throw new StatusError(500, undefined, 'resourceVersion should not be set on objects to be created');
  }
  delete object.metadata.managedFields;
  // The status of a new object is the server's; only nodes come with theirs.
  if (resource.subresources.includes('status') && resource.name !== 'nodes') delete object.status;
  const options = { ...optionsOf(call, undefined), warn: (text: string) => warnings.push(text) };
  return { status: 201, body: registry.create(resource.name, object, options), warnings };
}

function optionsOf(call: Call, subresource: string | undefined): { writer: Writer; dryRun: boolean } {
  return { writer: writerOf(call, subresource), dryRun: isDryRun(call.url) };
}

export function replace(registry: Registry, target: Target, call: Call): Written {
  const { resource, subresource } = target;
  currentOf(registry, target);
  if (subresource === 'scale') return rescale(registry, target, call, parseBody(call, 'Scale'));
  const body = checkIdentity(target, parseBody(call, resource.kind));
  return update(registry, target, call, body);
}

function rescale(registry: Registry, { resource, ...target }: Target, call: Call, scale: unknown): Written {
  const current = currentOf(registry, { resource, ...target });
  const wanted = fromScale(current, scale);
  return { status: 200, body: toScale(registry.update(resource.name, wanted, optionsOf(call, 'scale'))) };
}

function update(registry: Registry, { resource, subresource }: Target, call: Call, wanted: KubernetesObject): Written {
  const { object, warnings } = validateFields(call, resource, wanted);
  const options = { ...optionsOf(call, subresource), warn: (text: string) => warnings.push(text) };
  return { status: 200, body: registry.update(resource.name, object, options), warnings };
}

export function patch(registry: Registry, target: Target, call: Call): Written {
  const { resource, subresource } = target;
  const type = contentType(call);
  if (type === 'application/apply-patch+yaml') return apply(registry, target, call);
  const change = parseBody(call, resource.kind, patchTypesOf(resource));
  const current = currentOf(registry, target);
  if (subresource === 'scale') {
    return rescale(registry, target, call, patched(type, undefined, toScale(current), change));
  }
  const result = checkIdentity(target, patched(type, resource, current, change));
  checkPatched(resource, result, type === strategic ? change : undefined);
  return update(registry, target, call, result);
}

function patched(type: string, resource: Resource | undefined, current: unknown, change: unknown): unknown {
  if (type === 'application/json-patch+json') return jsonPatch(current, change);
  checkMergePatch(change);
  if (type === 'application/merge-patch+json') return mergePatch(current, change);
  return strategicMergePatch(resource === undefined ? undefined : modelType(resource.model), current, change);
}

/** Refuses a patch that leaves a value of another type than its field's. */
function checkPatched(resource: Resource, result: KubernetesObject, merged: unknown): void {
  const wrong = checkFields(modelType(resource.model), result).find(({ unknown }) => !unknown);
  if (wrong === undefined) return;
  const causes =
    merged === undefined
      ? invalidValue('patch', JSON.stringify(result), `${handled(resource)}: ${wrong.decoding}`)
      : invalidValue('patch', goText(merged), `unrecognized type: ${wrong.decoding.split(' ').at(-1) ?? ''}`);
  const words = causes.map(({ field, message }) => ` "" is invalid: ${field}: ${message}`).join();
  throw new StatusError(422, 'Invalid', words, { causes });
}

function apply(registry: Registry, target: Target, call: Call): Written {
  const { resource, subresource } = target;
  if (subresource !== undefined && subresource !== 'status') throw methodNotAllowed();
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
  const force = searchParams.get('force') === 'true';
  const warnings: string[] = [];
  const options = { ...optionsOf(call, subresource), force, warn: (text: string) => warnings.push(text) };
  const { object, created } = registry.apply(resource.name, config, options);
  return { status: created ? 201 : 200, body: object, warnings };
}

export function remove(registry: Registry, target: Target, call: Call): Written {
  const { resource, namespace, name = '' } = target;
  const { object, gone } = registry.delete(resource.name, name, namespace, deleteOptions(call));
  if (!gone || answeredWithObject.has(resource.name)) return { status: 200, body: object };
  return { status: 200, body: success(resource, object) };
}

export function removeAll(
  registry: Registry,
  { resource }: Target,
  call: Call,
  objects: readonly KubernetesObject[],
): Written {
  for (const { metadata } of objects)
    registry.delete(resource.name, metadata.name, metadata.namespace, deleteOptions(call));
  const metadata = { resourceVersion: String(registry.store.revision) };
  const kind = { kind: `${resource.kind}List`, apiVersion: apiVersionOf(resource) };
  return { status: 200, body: { ...kind, metadata, items: objects } };
}

function success(resource: Resource, { metadata }: KubernetesObject): JsonObject {
  const group = resource.group === '' ? {} : { group: resource.group };
  const details = { name: metadata.name, ...group, kind: resource.name, uid: metadata.uid };
  return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details };
}

/** Deletes a pod as those who drain a node ask for it: https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/ */
export function evict(registry: Registry, { namespace, name = '' }: Target, call: Call): JsonObject {
  const eviction = parseBody(call, 'Eviction');
  const { metadata, deleteOptions: options } = isJsonObject(eviction) ? eviction : {};
  const named = isJsonObject(metadata) ? (metadata.name ?? name) : name;
  if (named !== name)
    throw badRequest(`name in URL does not match name in Eviction object: ${JSON.stringify(named)} != "${name}"`);
  registry.delete('pods', name, namespace, deleteOptions(call, isJsonObject(options) ? options : {}));
  return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', code: 201 };
}

function bodyOptions(call: Call): JsonObject {
  const body = call.body.length === 0 ? {} : parseBody(call, 'DeleteOptions');
  return isJsonObject(body) ? body : {};
}

function deleteOptions(call: Call, body = bodyOptions(call)): DeleteOptions {
  const { searchParams } = call.url;
  const options = body as DeleteOptions;
  const grace = wholeNumber(call.url, 'gracePeriodSeconds') ?? options.gracePeriodSeconds;
  const policy = policyOf(searchParams.get('propagationPolicy') ?? options.propagationPolicy, body.orphanDependents);
  const dryRun = isDryRun(call.url) || (Array.isArray(options.dryRun) && options.dryRun.includes('All'));
  // Only here a dry run may be asked for in the body, where the log does not see it.
  if (dryRun) call.write = false;
  return {
    // As for a pod that names a negative time.
    gracePeriodSeconds: grace !== undefined && grace < 0 ? 1 : grace,
    propagationPolicy: policy,
    preconditions: options.preconditions,
    dryRun,
  };
}

const policies = ['Foreground', 'Background', 'Orphan'] as const;

/** What becomes of an object's dependents; `orphanDependents` is how it was said once. */
function policyOf(wanted: string | undefined, orphan: unknown): DeleteOptions['propagationPolicy'] {
  const field = 'propagationPolicy';
  if (wanted === undefined) return orphan === true ? 'Orphan' : undefined;
  if (typeof orphan === 'boolean') {
    const message = 'Invalid value: "": orphanDependents and deletionPropagation cannot be both set';
    throw invalidOptions('DeleteOptions', [{ field, reason: 'FieldValueInvalid', message }]);
  }
  const policy = policies.find((known) => known === wanted);
  if (policy !== undefined) return policy;
  const supported = [...policies, 'nil'].map((known) => JSON.stringify(known)).join(', ');
  const message = `Unsupported value: ${JSON.stringify(wanted)}: supported values: ${supported}`;
  throw invalidOptions('DeleteOptions', [{ field, reason: 'FieldValueNotSupported', message }]);
}

function currentOf(registry: Registry, { resource, namespace, name = '' }: Target): KubernetesObject {
  const current = registry.store.get(resource.name, name, namespace) as unknown as KubernetesObject | undefined;
  if (current === undefined) throw notFound(resource, name);
  return current;
}
