import { StatusError } from '../../status.ts';
import type { User } from '../authentication.ts';
import { flag } from '../list-options.ts';

/** The resource that a request is about, known to this API server or not. */
export interface ResourceAttributes {
  readonly group: string;
  readonly resource: string;
  readonly subresource?: string | undefined;
  readonly namespace?: string | undefined;
  readonly name?: string | undefined;
}

/** What a request wants to do: https://kubernetes.io/docs/reference/access-authn-authz/authorization/#review-your-request-attributes */
export interface Attributes {
  readonly verb: string;
  readonly path: string;
  /** Missing where the path is none of a resource. */
  readonly resource?: ResourceAttributes;
}

const verbs: Record<string, string> = {
  POST: 'create',
  GET: 'get',
  HEAD: 'get',
  PUT: 'update',
  PATCH: 'patch',
  DELETE: 'delete',
};

export function attributesOf(method: string, url: URL): Attributes {
  const path = url.pathname;
  const [root, ...steps] = path.split('/').filter(Boolean).map(decodeURIComponent);
  const isGrouped = root === 'apis';
  if ((root !== 'api' && !isGrouped) || steps.length < (isGrouped ? 3 : 2)) return { verb: method.toLowerCase(), path };
  const group = isGrouped ? (steps[0] ?? '') : '';
  const place = placeOf(steps.slice(isGrouped ? 2 : 1));
  const verb = verbs[method] ?? '';
  if (place.name !== undefined) return { verb, path, resource: { group, ...place } };
  const name = /(?:^|,)metadata\.name==?([^,]+)/.exec(url.searchParams.get('fieldSelector') ?? '')?.[1];
  const collective =
    verb === 'get' ? (flag(url, 'watch') ? 'watch' : 'list') : verb === 'delete' ? 'deletecollection' : verb;
  return { verb: collective, path, resource: { group, ...place, ...(verb === 'get' ? { name } : {}) } };
}

/** A namespace is in itself; `namespaces/NAME/status` is one too. */
function placeOf(steps: readonly string[]): Omit<ResourceAttributes, 'group'> {
  const namespace = steps[0] === 'namespaces' ? steps[1] : undefined;
  const isInside = namespace !== undefined && steps.length > 2 && steps[2] !== 'status' && steps[2] !== 'finalize';
  const [resource = '', name, subresource] = isInside ? steps.slice(2) : steps;
  return { resource, namespace, name, subresource };
}

/** The refusal of a request that its user may not make. */
export function notAllowed(user: User, { verb, path, resource }: Attributes, reason?: string): StatusError {
  const why = reason === undefined ? '' : `: ${reason}`;
  const who = `User ${JSON.stringify(user.name)} cannot ${verb}`;
  if (resource === undefined)
    return new StatusError(403, 'Forbidden', `forbidden: ${who} path ${JSON.stringify(path)}${why}`, {});
  const { group, namespace, name = '' } = resource;
  const where = namespace === undefined ? 'at the cluster scope' : `in the namespace "${namespace}"`;
  const what = `resource "${fullName(resource)}" in API group "${group}" ${where}`;
  const about = `${resource.resource}${group === '' ? '' : `.${group}`}${name === '' ? '' : ` "${name}"`}`;
  return new StatusError(403, 'Forbidden', `${about} is forbidden: ${who} ${what}${why}`, {
    ...(name === '' ? {} : { name }),
    ...(group === '' ? {} : { group }),
    kind: resource.resource,
  });
}

/** `pods/log`, as rules name a subresource. */
export function fullName({ resource, subresource = '' }: ResourceAttributes): string {
  return subresource === '' ? resource : `${resource}/${subresource}`;
}
