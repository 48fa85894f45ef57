import type { KubernetesObject, Metadata } from './objects.ts';
import { qualified } from './resources.ts';
import type { Resource } from './resources.ts';
import { StatusError, invalid, modified } from './status.ts';
import { invalidValue } from './validation/causes.ts';

/** What a deleter says of the object that it means. */
export interface Preconditions {
  readonly uid?: string;
  readonly resourceVersion?: string;
}

const versioned = new Set<string>(['leases']);

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

function conflict(resource: Resource, name: string, why: string): StatusError {
  const message = `Operation cannot be fulfilled on ${qualified(resource)} "${name}": ${why}`;
  const group = resource.group === '' ? {} : { group: resource.group };
  return new StatusError(409, 'Conflict', message, { name, ...group, kind: resource.name });
}

/** Optimistic concurrency: https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-versions */
export function checkUpdate(resource: Resource, input: KubernetesObject, before: KubernetesObject | undefined): void {
  const { name, namespace, uid, resourceVersion } = input.metadata as Partial<Metadata> & { name: string };
  if (before !== undefined && isSet(uid) && uid !== before.metadata.uid) {
    const key = ['/registry', resource.name, ...(namespace === undefined ? [] : [namespace]), name].join('/');
    const found = `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${before.metadata.uid}`;
    const what = `StorageError: invalid object, Code: 4, Key: ${key}, ResourceVersion: 0, AdditionalErrorMsg: ${found}`;
    throw conflict(resource, name, what);
  }
  if (isSet(resourceVersion) && resourceVersion !== before?.metadata.resourceVersion) throw modified(resource, name);
}

/** A few resources are never replaced by whoever does not say which version was read. */
export function checkVersioned(resource: Resource, { metadata }: KubernetesObject): void {
  if (!versioned.has(resource.name) || isSet(metadata.resourceVersion)) return;
  const causes = invalidValue('metadata.resourceVersion', 0, 'must be specified for an update');
  throw invalid(resource, metadata.name, causes);
}

export function checkDeletion(resource: Resource, object: KubernetesObject, conditions: Preconditions = {}): void {
  const { name, uid, resourceVersion } = object.metadata;
  if ((conditions.uid ?? uid) !== uid) {
    const compared = `the UID in the precondition (${conditions.uid}) does not match the UID in record (${uid})`;
    throw conflict(resource, name, `${compared}. The object might have been deleted and then recreated`);
  }
  if ((conditions.resourceVersion ?? resourceVersion) === resourceVersion) return;
  const compared = `the ResourceVersion in the precondition (${conditions.resourceVersion}) does not match the ResourceVersion in record (${resourceVersion})`;
  throw conflict(resource, name, `${compared}. The object might have been modified`);
}
