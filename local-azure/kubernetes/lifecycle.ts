import { randomUUID } from 'node:crypto';
import { timestamp } from './objects.ts';
import type { Kinds, KubernetesObject, Metadata, NewObject, ResourceName } from './objects.ts';
import { randomSuffix } from './random-names.ts';
import { isCustom } from './resources.ts';
import type { Resource } from './resources.ts';
import { keepServiceFields } from './service-fields.ts';

/** Resources that count the changes of their wish in `metadata.generation`. */
const generational = new Set<ResourceName>(['deployments', 'replicasets', 'pods']);

export function isGenerational(resource: Resource): boolean {
  return generational.has(resource.name) || isCustom(resource);
}

/** What the server says of a new object, and what its author may say. */
export function newMetadata(resource: Resource, input: NewObject): Metadata {
  const { name, generateName, namespace, labels, annotations, ownerReferences, finalizers } = input.metadata;
  const isGenerated = (name ?? '') === '' && (generateName ?? '') !== '';
  return {
    name: isGenerated ? (generateName ?? '').slice(0, 58) + randomSuffix(5) : (name ?? ''),
    ...(generateName === undefined ? {} : { generateName }),
    ...(resource.namespaced && namespace !== undefined ? { namespace } : {}),
    uid: randomUUID(),
    resourceVersion: '',
    ...(isGenerational(resource) ? { generation: 1 } : {}),
    creationTimestamp: timestamp(),
    ...(labels === undefined ? {} : { labels }),
    ...(annotations === undefined ? {} : { annotations }),
    ...(ownerReferences === undefined ? {} : { ownerReferences }),
    ...(finalizers === undefined ? {} : { finalizers }),
  };
}

/** Gives an object that is to replace another what no writer changes: its identity, and what only other requests change. */
export function keepServerPart(
  resource: Resource,
  object: KubernetesObject,
  before: KubernetesObject,
  subresource: string | undefined,
): void {
  const { uid, resourceVersion, generation, creationTimestamp, deletionTimestamp, deletionGracePeriodSeconds } =
    before.metadata;
  object.metadata = {
    ...object.metadata,
    uid,
    resourceVersion,
    creationTimestamp,
    ...(generation === undefined ? {} : { generation }),
    ...(deletionTimestamp === undefined ? {} : { deletionTimestamp }),
    ...(deletionGracePeriodSeconds === undefined ? {} : { deletionGracePeriodSeconds }),
  };
  if (subresource === 'status') {
    object.spec = before.spec;
    if (resource.name === 'deployments' && before.metadata.labels !== undefined) {
      object.metadata.labels = before.metadata.labels;
    }
    return;
  }
  if (subresource === 'binding') return;
  if (resource.subresources.includes('status')) object.status = before.status;
  if (resource.name === 'services') {
    object.status = structuredClone(before.status);
    keepServiceFields(object as unknown as Kinds['services'], before as unknown as Kinds['services']);
  }
}

export interface Deletion {
  readonly gracePeriodSeconds?: number | undefined;
  readonly propagationPolicy?: 'Orphan' | 'Background' | 'Foreground' | undefined;
}

/** How long a pod may take to end: one that is on no node, or is over, has nothing that could. */
function gracePeriod(object: KubernetesObject, { gracePeriodSeconds }: Deletion): number {
  if (object.kind !== 'Pod') return 0;
  const { spec, status, metadata } = object as unknown as Kinds['pods'];
  if (spec.nodeName === undefined || status.phase === 'Succeeded' || status.phase === 'Failed') return 0;
  const wanted = gracePeriodSeconds ?? spec.terminationGracePeriodSeconds ?? 30;
  return Math.max(0, Math.min(wanted, metadata.deletionGracePeriodSeconds ?? wanted));
}

/** The object as one that is being deleted: https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/ */
export function markDeleted(resource: Resource, before: KubernetesObject, options: Deletion): KubernetesObject {
  const grace = gracePeriod(before, options);
  const { finalizers = [], deletionTimestamp, deletionGracePeriodSeconds, generation } = before.metadata;
  const policy = options.propagationPolicy;
  const added = policy === 'Foreground' ? ['foregroundDeletion'] : policy === 'Orphan' ? ['orphan'] : [];
  const all = [...new Set([...finalizers, ...added])];
  const isSooner = deletionTimestamp === undefined || grace < (deletionGracePeriodSeconds ?? 0);
  const isNamespace = resource.name === 'namespaces';
  return {
    ...before,
    metadata: {
      ...before.metadata,
      deletionTimestamp: isSooner ? timestamp(new Date(Date.now() + grace * 1000)) : deletionTimestamp,
      ...(isNamespace ? {} : { deletionGracePeriodSeconds: grace }),
      ...(generation === undefined || deletionTimestamp !== undefined ? {} : { generation: generation + 1 }),
      ...(all.length > 0 ? { finalizers: all } : {}),
    },
    ...(isNamespace ? { status: { ...(before.status as object), phase: 'Terminating' } } : {}),
  };
}

/** Whether nothing holds an object any more that is being deleted. */
export function isOver(resource: Resource, { metadata }: KubernetesObject): boolean {
  if (metadata.deletionTimestamp === undefined || (metadata.finalizers ?? []).length > 0) return false;
  return resource.name !== 'namespaces' && (metadata.deletionGracePeriodSeconds ?? 0) === 0;
}
