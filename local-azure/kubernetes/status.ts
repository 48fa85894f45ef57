import type { JsonObject } from './objects.ts';
import { qualified } from './resources.ts';
import type { Resource } from './resources.ts';

export interface Cause {
  reason: string;
  message: string;
  field: string;
}

interface Details {
  name?: string;
  group?: string;
  kind?: string;
  causes?: (Omit<Cause, 'field'> & Partial<Cause>)[];
  retryAfterSeconds?: number;
}

/** A failure as the API server answers it: a `Status` object with code, reason and words. */
export class StatusError extends Error {
  readonly code: number;
  readonly reason: string | undefined;
  readonly details: Details | undefined;
  readonly metadata: JsonObject;

  constructor(code: number, reason: string | undefined, message: string, details?: Details, metadata: JsonObject = {}) {
    super(message);
    this.metadata = metadata;
    this.code = code;
    this.reason = reason;
    this.details = details;
  }

  toJSON(): JsonObject {
    return {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: this.metadata,
      status: 'Failure',
      message: this.message,
      ...(this.reason === undefined ? {} : { reason: this.reason }),
      ...(this.details === undefined ? {} : { details: this.details }),
      code: this.code,
    };
  }
}

function about(resource: Resource, name: string): Details {
  return { name, ...(resource.group === '' ? {} : { group: resource.group }), kind: resource.name };
}

export function notFound(resource: Resource, name: string): StatusError {
  return new StatusError(404, 'NotFound', `${qualified(resource)} "${name}" not found`, about(resource, name));
}

export function alreadyExists(resource: Resource, name: string): StatusError {
  const message = `${qualified(resource)} "${name}" already exists`;
  return new StatusError(409, 'AlreadyExists', message, about(resource, name));
}

export function modified(resource: Resource, name: string): StatusError {
  const message =
    `Operation cannot be fulfilled on ${qualified(resource)} "${name}": ` +
    'the object has been modified; please apply your changes to the latest version and try again';
  return new StatusError(409, 'Conflict', message, about(resource, name));
}

export function forbidden(resource: Resource, name: string, why: string): StatusError {
  const message = `${qualified(resource)} "${name}" is forbidden: ${why}`;
  return new StatusError(403, 'Forbidden', message, about(resource, name));
}

export function badRequest(message: string): StatusError {
  return new StatusError(400, 'BadRequest', message);
}

export function methodNotAllowed(): StatusError {
  return new StatusError(
    405,
    'MethodNotAllowed',
    'the server does not allow this method on the requested resource',
    {},
  );
}

export function unauthorized(): StatusError {
  return new StatusError(401, 'Unauthorized', 'Unauthorized');
}

/** A path that nothing serves. */
export function noSuchPath(): StatusError {
  return new StatusError(404, 'NotFound', 'the server could not find the requested resource', {});
}

/** A version older than the history goes back; `token` continues a list with what is there now. */
export function expired(token?: string): StatusError {
  const tooOld = 'The resourceVersion for the provided list is too old.';
  if (token === undefined) return new StatusError(410, 'Expired', tooOld);
  const message =
    'The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue ' +
    'parameter, or use the continue token in this response to retrieve the remainder of the results. Continuing with the provided token ' +
    'results in an inconsistent list - objects that were created, modified, or deleted between the time the first chunk was returned and ' +
    'now may show up in the list.';
  return new StatusError(410, 'Expired', message, undefined, { continue: token });
}

/** A version that is not there yet. */
export function tooLargeVersion(version: number, current: number): StatusError {
  const causes = [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }];
  const message = `Timeout: Too large resource version: ${version}, current: ${current}`;
  return new StatusError(504, 'Timeout', message, { causes, retryAfterSeconds: 1 });
}

/** Parameters of a request that are refused, as an object of `meta.k8s.io` would be. */
export function invalidOptions(kind: string, causes: readonly Cause[]): StatusError {
  const message = `${kind}.meta.k8s.io "" is invalid: ${causeWords(causes)}`;
  return new StatusError(422, 'Invalid', message, { group: 'meta.k8s.io', kind, causes: [...causes] });
}

function causeWords(causes: readonly Cause[]): string {
  const lines = causes.map((cause) => `${cause.field}: ${cause.message}`);
  return lines.length === 1 ? lines.join() : `[${lines.join(', ')}]`;
}

/** What validation found: one cause a field. */
export function invalid(
  resource: Pick<Resource, 'kind' | 'group'>,
  name: string,
  causes: readonly Cause[],
): StatusError {
  const kind = resource.group === '' ? resource.kind : `${resource.kind}.${resource.group}`;
  return new StatusError(422, 'Invalid', `${kind} "${name}" is invalid: ${causeWords(causes)}`, {
    name,
    ...(resource.group === '' ? {} : { group: resource.group }),
    kind: resource.kind,
    causes: [...causes],
  });
}
