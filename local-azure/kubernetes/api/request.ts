import { parse as parseYaml } from 'yaml';
import type { Call } from '../../http/server.ts';
import { checkFields, pruneUnknown } from '../field-check.ts';
import type { Writer } from '../field-manager.ts';
import { isJsonObject } from '../objects.ts';
import type { JsonObject, KubernetesObject } from '../objects.ts';
import { apiVersionOf, findResource } from '../resources.ts';
import type { Resource } from '../resources.ts';
import { modelType } from '../schema.ts';
import { StatusError, badRequest } from '../status.ts';

/** What a path of the API names: https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-uris */
export interface Target {
  readonly resource: Resource;
  readonly namespace: string | undefined;
  readonly name: string | undefined;
  readonly subresource: string | undefined;
}

export function parseTarget(path: string): Target | undefined {
  const [root, ...steps] = path.split('/').slice(1).map(decodeURIComponent);
  const group = root === 'apis' ? (steps.shift() ?? '') : '';
  const version = steps.shift() ?? '';
  if (root !== 'api' && root !== 'apis') return undefined;
  // `namespaces/NAME` alone is the namespace itself; with more behind it, what is in it.
  const isInside = steps[0] === 'namespaces' && steps.length > 2 && steps[2] !== 'status' && steps[2] !== 'finalize';
  const namespace = isInside ? steps[1] : undefined;
  const [plural = '', name, subresource, ...rest] = isInside ? steps.slice(2) : steps;
  const resource = findResource(group, version, plural);
  if (resource === undefined || rest.length > 0) return undefined;
  if (subresource !== undefined && !resource.subresources.some((known) => known === subresource)) return undefined;
  return { resource, namespace, name, subresource };
}

const bodyTypes = ['application/json', 'application/yaml'];
const protobuf = 'application/vnd.kubernetes.protobuf';

export function contentType({ headers }: Call): string {
  return (headers['content-type'] ?? 'application/json').split(';')[0]?.trim() ?? '';
}

function unsupported(accepted: readonly string[]): StatusError {
  const message = `the body of the request was in an unknown format - accepted media types include: ${accepted.join(', ')}`;
  return new StatusError(415, 'UnsupportedMediaType', message);
}

export function parseBody(call: Call, kind: string, accepted: readonly string[] = bodyTypes): unknown {
  const type = contentType(call);
  if (type === protobuf) {
    const words = 'this local API server reads JSON and YAML only: use "kubectl apply" instead of "kubectl create"';
    throw new StatusError(415, 'UnsupportedMediaType', words);
  }
  if (!accepted.includes(type)) throw unsupported([...accepted, protobuf]);
  const text = call.body.toString();
  try {
    return type.includes('yaml') ? parseYaml(text) : JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw badRequest(
      `the object provided is unrecognized (must be of type ${kind}): couldn't get version/kind; json parse error: ${why}`,
    );
  }
}

/** The writer of a request: `fieldManager`, else the program's name. */
export function writerOf(call: Call, subresource?: string): Writer {
  const program = (call.headers['user-agent'] ?? 'unknown').split('/')[0] ?? '';
  return { manager: call.url.searchParams.get('fieldManager') ?? program, subresource };
}

export function isDryRun(url: URL): boolean {
  return url.searchParams.getAll('dryRun').includes('All');
}

/** The object of a request's body, if it is what the path says it is. */
export function checkIdentity(target: Target, body: unknown): KubernetesObject {
  const { resource, namespace, name } = target;
  if (!isJsonObject(body)) throw badRequest(`the object provided is unrecognized (must be of type ${resource.kind})`);
  const wanted = apiVersionOf(resource);
  body.apiVersion ??= wanted;
  body.kind ??= resource.kind;
  if (body.apiVersion !== wanted || body.kind !== resource.kind) {
    const given = `the data (${String(body.kind)} in ${String(body.apiVersion)})`;
    throw badRequest(
      `the API version in ${given} does not match the expected API version (${resource.kind} in ${wanted})`,
    );
  }
  body.metadata ??= {};
  const metadata = body.metadata as JsonObject;
  if (name !== undefined) metadata.name ??= name;
  if (name !== undefined && metadata.name !== name) {
    throw badRequest(`the name of the object (${String(metadata.name)}) does not match the name on the URL (${name})`);
  }
  if (resource.namespaced) metadata.namespace ??= namespace;
  if (resource.namespaced && metadata.namespace !== namespace) {
    throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
  }
  return body as KubernetesObject;
}

/**
 * Checks a body's fields as `fieldValidation` asks, and drops the unknown ones. Returns what to warn about:
 * https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation
 */
export function validateFields(
  call: Call,
  resource: Resource,
  object: KubernetesObject,
): { object: KubernetesObject; warnings: string[] } {
  const type = modelType(resource.model);
  const errors = checkFields(type, object);
  const mistyped = errors.find(({ unknown }) => !unknown);
  const handled = `${resource.kind} in version "${resource.version}" cannot be handled as a ${resource.kind}`;
  if (mistyped !== undefined) throw badRequest(`${handled}: ${mistyped.path.slice(1)}: ${mistyped.message}`);
  const words = errors.map(({ path }) => `unknown field "${path.slice(1)}"`);
  const mode = call.url.searchParams.get('fieldValidation') ?? 'Warn';
  if (mode === 'Strict' && words.length > 0) throw badRequest(`${handled}: strict decoding error: ${words.join(', ')}`);
  return { object: pruneUnknown(type, object) as KubernetesObject, warnings: mode === 'Warn' ? words : [] };
}

/** Checks an applied configuration, which is always strict, in the words of server-side apply. */
export function checkConfiguration(resource: Resource, object: KubernetesObject): KubernetesObject {
  const type = modelType(resource.model);
  const errors = checkFields(type, object).map(({ path, message }) => `${path}: ${message}`);
  if (errors.length === 0) return pruneUnknown(type, object) as KubernetesObject;
  const { namespace, name } = object.metadata;
  const what = `${namespace ?? ''}/${name}; ${apiVersionOf(resource)}, Kind=${resource.kind}`;
  const words = errors.length === 1 ? errors.join() : ['errors:', ...errors.map((error) => `  ${error}`)].join('\n');
  throw new StatusError(500, undefined, `failed to create typed patch object (${what}): ${words}`);
}
