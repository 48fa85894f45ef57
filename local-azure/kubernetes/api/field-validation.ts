import type { Call } from '../../http/server.ts';
import { checkFields, findDuplicates, pruneUnknown } from '../field-check.ts';
import type { KubernetesObject } from '../objects.ts';
import { apiVersionOf } from '../resources.ts';
import type { Resource } from '../resources.ts';
import { modelType } from '../schema.ts';
import { StatusError, badRequest } from '../status.ts';

/** How a body that cannot be decoded is refused. */
export function handled({ kind, version }: Resource): string {
  return `${kind} in version "${version}" cannot be handled as a ${kind}`;
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
  if (mistyped !== undefined) throw badRequest(`${handled(resource)}: ${mistyped.decoding}`);
  const words = errors.map(({ decoding }) => decoding);
  const mode = call.url.searchParams.get('fieldValidation') ?? 'Warn';
  if (mode === 'Strict' && words.length > 0) {
    throw badRequest(`${handled(resource)}: strict decoding error: ${words.join(', ')}`);
  }
  return { object: pruneUnknown(type, object) as KubernetesObject, warnings: mode === 'Warn' ? words : [] };
}

/** Checks an applied configuration, which is always strict, in the words of server-side apply. */
export function checkConfiguration(resource: Resource, object: KubernetesObject): KubernetesObject {
  const type = modelType(resource.model);
  const errors = checkFields(type, object);
  const shapes = errors.filter(({ isShape }) => isShape).map(({ path, message }) => `${path}: ${message}`);
  const all = [...shapes, ...findDuplicates(type, object)];
  const { namespace, name } = object.metadata;
  const version = apiVersionOf(resource);
  const what = `(${namespace ?? ''}/${name}; ${version}, Kind=${resource.kind})`;
  const words = all.length === 1 ? all.join() : ['errors:', ...all.map((error) => `  ${error}`)].join('\n');
  if (all.length > 0) throw new StatusError(500, undefined, `failed to create typed patch object ${what}: ${words}`);
  const [content] = errors;
  if (content === undefined) return pruneUnknown(type, object) as KubernetesObject;
  const conversion = `failed to convert new object ${what} to proper version (${version}): ${content.message}`;
  throw new StatusError(500, undefined, conversion);
}
