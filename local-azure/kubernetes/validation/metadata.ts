import type { KubernetesObject, OwnerReference } from '../objects.ts';
import type { Cause } from '../status.ts';
import { forbiddenField, invalidValue, required, tooLong } from './causes.ts';
import { dnsLabel, dnsSubdomain, qualifiedName, validLabelValue } from './names.ts';

type Labels = Readonly<Record<string, string>>;

/** Resources whose names are part of a host name. */
const labelNamed = new Set<string>(['namespaces', 'services']);
/** Resources whose names may be anything that can stand in a path. */
const pathNamed = new Set<string>(['roles', 'rolebindings', 'clusterroles', 'clusterrolebindings']);
const annotationBytes = 256 * 1024;

export function validateLabels(field: string, labels: Labels = {}): Cause[] {
  return Object.entries(labels).flatMap(([key, value]) => [
    ...invalidValue(field, key, ...qualifiedName(key)),
    ...invalidValue(field, value, ...validLabelValue(value)),
  ]);
}

export function validateAnnotations(field: string, annotations: Labels = {}): Cause[] {
  const keys = Object.keys(annotations);
  const bytes = Object.entries(annotations).reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0);
  return [
    ...keys.flatMap((key) => invalidValue(field, key, ...qualifiedName(key.toLowerCase()))),
    ...(bytes > annotationBytes ? tooLong(field, annotationBytes) : []),
  ];
}

function nameRules(resource: string, name: string): string[] {
  if (pathNamed.has(resource)) return /[/%]/.test(name) ? [`may not contain '${name.includes('/') ? '/' : '%'}'`] : [];
  return labelNamed.has(resource) ? dnsLabel(name) : dnsSubdomain(name);
}

/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/ */
export function validateMetadata(resource: string, { metadata }: KubernetesObject): Cause[] {
  const { name, generateName, labels, annotations, ownerReferences = [], finalizers = [] } = metadata;
  // What is generated goes on where the prefix ends with a hyphen.
  const prefix = generateName?.replace(/(.)-$/, '$1a') ?? '';
  return [
    ...(prefix === '' ? [] : invalidValue('metadata.generateName', generateName, ...nameRules(resource, prefix))),
    ...(name === ''
      ? required('metadata.name', 'name or generateName is required')
      : invalidValue('metadata.name', name, ...nameRules(resource, name))),
    ...validateLabels('metadata.labels', labels),
    ...validateAnnotations('metadata.annotations', annotations),
    ...ownerReferences.flatMap(validateOwner),
    ...finalizers.flatMap((finalizer) => invalidValue('metadata.finalizers', finalizer, ...qualifiedName(finalizer))),
  ];
}

function validateOwner(reference: Partial<OwnerReference>): Cause[] {
  return (['apiVersion', 'kind', 'name', 'uid'] as const).flatMap((key) => {
    const why = key === 'apiVersion' ? 'version must not be empty' : 'must not be empty';
    return (reference[key] ?? '') === '' ? invalidValue(`metadata.ownerReferences.${key}`, '', why) : [];
  });
}

/** What may not happen to the metadata of an object that is there. */
export function validateMetadataUpdate(after: KubernetesObject, before: KubernetesObject): Cause[] {
  if (before.metadata.deletionTimestamp === undefined) return [];
  const known = new Set(before.metadata.finalizers);
  const added = (after.metadata.finalizers ?? []).filter((finalizer) => !known.has(finalizer));
  if (added.length === 0) return [];
  const list = added.map((finalizer) => JSON.stringify(finalizer)).join(', ');
  const why = `no new finalizers can be added if the object is being deleted, found new finalizers []string{${list}}`;
  return forbiddenField('metadata.finalizers', why);
}
