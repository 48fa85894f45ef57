import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { setDefaults } from './defaults.ts';
import type { Allocator } from './defaults.ts';
import { applyConfiguration, fieldsAfterUpdate } from './field-manager.ts';
import type { Writer } from './field-manager.ts';
import { copyOf, timestamp } from './objects.ts';
import type { Kinds, KubernetesObject, Metadata, NewObject, ResourceName } from './objects.ts';
import { randomSuffix } from './random-names.ts';
import { resourceNamed } from './resources.ts';
import type { Resource } from './resources.ts';
import { modelType } from './schema.ts';
import { alreadyExists, badRequest, forbidden, invalid, modified, notFound } from './status.ts';
import type { Store } from './store.ts';
import { validate } from './validation.ts';

export interface WriteOptions {
  readonly writer: Writer;
  readonly dryRun?: boolean;
}

export interface ApplyOptions extends WriteOptions {
  readonly force: boolean;
}

export interface DeleteOptions {
  readonly gracePeriodSeconds?: number | undefined;
  readonly propagationPolicy?: 'Orphan' | 'Background' | 'Foreground' | undefined;
  readonly preconditions?: { uid?: string; resourceVersion?: string } | undefined;
  readonly dryRun?: boolean;
}

/** The words of an admission policy that refuses this object, if one does. */
export type Admission = (kind: string) => string | undefined;

/** Resources that count the changes of their wish in `metadata.generation`. */
const generational = new Set<ResourceName>(['deployments', 'replicasets', 'pods']);

/**
 * What the API server does between a request and the store: names, defaults, validation, admission, managed fields, generations,
 * finalizers. Controllers write through it too.
 */
export class Registry {
  readonly store: Store;
  readonly #allocator: Allocator;
  readonly #admission: Admission;

  constructor(store: Store, allocator: Allocator, admission: Admission) {
    this.store = store;
    this.#allocator = allocator;
    this.#admission = admission;
  }

  create(name: ResourceName, input: NewObject, options: WriteOptions): KubernetesObject {
    const resource = resourceNamed(name);
    const content = copyOf(input);
    const object: KubernetesObject = { ...content, metadata: this.#newMetadata(resource, content) };
    this.#checkNamespace(resource, object.metadata);
    if (this.#find(resource, object.metadata) !== undefined) throw alreadyExists(resource, object.metadata.name);
    this.#admit(resource, object.metadata.name);
    this.#prepare(resource, object, undefined);
    const time = timestamp();
    const managedFields = fieldsAfterUpdate(modelType(resource.model), undefined, object, options.writer, time);
    return this.#write(resource, withManagedFields(object, input.metadata.managedFields ?? managedFields), options);
  }

  /** Replaces an object, or with a writer for the status subresource, its status. Without a change nothing is written. */
  update(name: ResourceName, input: KubernetesObject, options: WriteOptions): KubernetesObject {
    const resource = resourceNamed(name);
    const before = this.#find(resource, input.metadata);
    if (before === undefined) throw notFound(resource, input.metadata.name);
    const { uid, resourceVersion } = input.metadata as Partial<Metadata>;
    if (isSet(resourceVersion) && resourceVersion !== before.metadata.resourceVersion)
      throw modified(resource, input.metadata.name);
    if (isSet(uid) && uid !== before.metadata.uid) throw modified(resource, input.metadata.name);

    const object = copyOf(options.writer.subresource === 'status' ? { ...before, status: input.status } : input);
    if (options.writer.subresource !== 'status') keepServerPart(resource, object, before);
    this.#prepare(resource, object, before);
    const managedFields = fieldsAfterUpdate(modelType(resource.model), before, object, options.writer, timestamp());
    return this.#replace(resource, before, withManagedFields(object, managedFields), options);
  }

  /** For controllers: changes a copy of the object, if it still exists. */
  change<Name extends ResourceName>(
    name: Name,
    current: { metadata: Metadata },
    writer: Writer,
    edit: (draft: Kinds[Name]) => void,
  ): void {
    const before = this.store.get(name, current.metadata.name, current.metadata.namespace);
    if (before === undefined) return;
    const draft = copyOf(before);
    edit(draft);
    this.update(name, draft, { writer });
  }

  /** Server-side apply: https://kubernetes.io/docs/reference/using-api/server-side-apply/ */
  apply(
    name: ResourceName,
    config: KubernetesObject,
    options: ApplyOptions,
  ): { object: KubernetesObject; created: boolean } {
    const resource = resourceNamed(name);
    const before = this.#find(resource, config.metadata);
    const { uid, resourceVersion, managedFields } = config.metadata as Partial<Metadata>;
    if (managedFields !== undefined) throw badRequest('metadata.managedFields must be nil');
    if (isSet(resourceVersion) && resourceVersion !== before?.metadata.resourceVersion)
      throw modified(resource, config.metadata.name);
    if (isSet(uid) && uid !== before?.metadata.uid) throw modified(resource, config.metadata.name);

    const { writer, force } = options;
    const type = modelType(resource.model);
    const applied = applyConfiguration({ type, live: before, config, writer, force, time: timestamp() });
    if (before === undefined) return { object: this.create(name, applied, options), created: true };
    const object = copyOf(applied);
    const owners = object.metadata.managedFields;
    this.#admit(resource, object.metadata.name);
    keepServerPart(resource, object, before);
    this.#prepare(resource, object, before);
    return { object: this.#replace(resource, before, withManagedFields(object, owners), options), created: false };
  }

  /** Deletes an object, or marks it as being deleted where a finalizer or a running pod has to end first. */
  delete(name: ResourceName, objectName: string, namespace: string | undefined, options: DeleteOptions): DeleteResult {
    const resource = resourceNamed(name);
    const before = this.store.get(name, objectName, namespace) as unknown as KubernetesObject | undefined;
    if (before === undefined) throw notFound(resource, objectName);
    const { uid, resourceVersion } = options.preconditions ?? {};
    if ((uid ?? before.metadata.uid) !== before.metadata.uid) throw modified(resource, objectName);
    if ((resourceVersion ?? before.metadata.resourceVersion) !== before.metadata.resourceVersion)
      throw modified(resource, objectName);

    const finalizers = new Set(before.metadata.finalizers);
    if (options.propagationPolicy === 'Foreground') finalizers.add('foregroundDeletion');
    if (options.propagationPolicy === 'Orphan') finalizers.add('orphan');
    const grace = this.#gracePeriod(name, before, options);
    const object: KubernetesObject = {
      ...before,
      metadata: {
        ...before.metadata,
        deletionTimestamp: before.metadata.deletionTimestamp ?? timestamp(new Date(Date.now() + grace * 1000)),
        deletionGracePeriodSeconds: grace,
        ...(finalizers.size > 0 ? { finalizers: [...finalizers] } : {}),
      },
    };
    if (name === 'namespaces') object.status = { phase: 'Terminating' };
    if (options.dryRun === true) return { object, gone: false };
    if (finalizers.size === 0 && grace === 0 && name !== 'namespaces') {
      return { object: this.store.remove(name, before), gone: true };
    }
    return { object: this.store.put(name, object), gone: false };
  }

  #gracePeriod(name: ResourceName, object: KubernetesObject, options: DeleteOptions): number {
    if (name !== 'pods') return 0;
    const { spec } = object as unknown as Kinds['pods'];
    // A pod without a node has nothing that could end gracefully.
    if (spec.nodeName === undefined) return 0;
    const wanted = options.gracePeriodSeconds ?? spec.terminationGracePeriodSeconds ?? 30;
    return Math.min(wanted, object.metadata.deletionGracePeriodSeconds ?? wanted);
  }

  #newMetadata(resource: Resource, input: NewObject): Metadata {
    const { name, generateName, namespace, labels, annotations, ownerReferences, finalizers } = input.metadata;
    return {
      name: name ?? (generateName === undefined ? '' : generateName + randomSuffix(5)),
      ...(generateName === undefined ? {} : { generateName }),
      ...(resource.namespaced && namespace !== undefined ? { namespace } : {}),
      uid: randomUUID(),
      resourceVersion: '',
      ...(generational.has(resource.name) ? { generation: 1 } : {}),
      creationTimestamp: timestamp(),
      ...(labels === undefined ? {} : { labels }),
      ...(annotations === undefined ? {} : { annotations }),
      ...(ownerReferences === undefined ? {} : { ownerReferences }),
      ...(finalizers === undefined ? {} : { finalizers }),
    };
  }

  #checkNamespace(resource: Resource, { name, namespace }: Metadata): void {
    if (namespace === undefined) return;
    const found = this.store.get('namespaces', namespace);
    if (found === undefined) throw notFound(resourceNamed('namespaces'), namespace);
    if (found.metadata.deletionTimestamp === undefined || resource.name === 'events') return;
    throw forbidden(
      resource,
      name,
      `unable to create new content in namespace ${namespace} because it is being terminated`,
    );
  }

  #admit(resource: Resource, name: string): void {
    const denial = this.#admission(resource.kind);
    if (denial !== undefined) throw forbidden(resource, name, denial);
  }

  #prepare(resource: Resource, object: KubernetesObject, before: KubernetesObject | undefined): void {
    if (resource.subresources.includes('status')) object.status ??= {};
    if ('status' in object || generational.has(resource.name)) object.spec ??= {};
    checkRequired(resource, object);
    setDefaults(resource.name, object, this.#allocator);
    const causes = validate(resource.name, object, before);
    if (causes.length > 0) throw invalid(resource, object.metadata.name, causes);
  }

  #replace(
    resource: Resource,
    before: KubernetesObject,
    after: KubernetesObject,
    options: WriteOptions,
  ): KubernetesObject {
    if (isDeepStrictEqual(before, after)) return before;
    if (generational.has(resource.name) && resource.name !== 'pods' && !isDeepStrictEqual(before.spec, after.spec)) {
      after.metadata.generation = (before.metadata.generation ?? 0) + 1;
    }
    const isLast = after.metadata.deletionTimestamp !== undefined && (after.metadata.finalizers ?? []).length === 0;
    // A pod is held by its kubelet too, until that has ended its containers.
    const isHeld = resource.name === 'pods' && after.metadata.deletionGracePeriodSeconds !== 0;
    const isOver = isLast && !isHeld && resource.name !== 'namespaces';
    if (isOver && options.dryRun !== true) return this.store.remove(resource.name, after);
    return this.#write(resource, after, options);
  }

  #write(resource: Resource, object: KubernetesObject, options: WriteOptions): KubernetesObject {
    return options.dryRun === true ? object : this.store.put(resource.name, object);
  }

  #find(resource: Resource, { name, namespace }: Metadata): KubernetesObject | undefined {
    return this.store.get(resource.name, name, namespace);
  }
}

export interface DeleteResult {
  readonly object: KubernetesObject;
  readonly gone: boolean;
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

/** Workloads need a pod template: the rest of the code may rely on it. */
function checkRequired(resource: Resource, object: KubernetesObject): void {
  if (resource.name !== 'deployments') return;
  const { spec } = object as unknown as { spec: { template?: { spec?: { containers?: unknown } } } };
  spec.template ??= {};
  spec.template.spec ??= {};
  spec.template.spec.containers ??= [];
}

/** What no writer changes: identity, and what only other requests change (status, deletion). */
function keepServerPart(resource: Resource, object: KubernetesObject, before: KubernetesObject): void {
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
  if (resource.subresources.includes('status')) object.status = before.status;
  if (resource.name === 'services')
    keepServiceAddress(object as unknown as Kinds['services'], before as unknown as Kinds['services']);
}

/** A Service that is replaced keeps the addresses and ports that it was given. */
function keepServiceAddress(service: Kinds['services'], { spec: old }: Kinds['services']): void {
  const { spec } = service;
  if (spec.type === 'ExternalName' || old.clusterIP === undefined) return;
  spec.clusterIP ??= old.clusterIP;
  for (const port of spec.ports ?? []) {
    const known = old.ports?.find(
      (other) => other.port === port.port && other.protocol === (port.protocol ?? 'TCP'),
    )?.nodePort;
    if (known !== undefined && spec.type !== 'ClusterIP') port.nodePort ??= known;
  }
}

function withManagedFields(object: KubernetesObject, managedFields: Metadata['managedFields']): KubernetesObject {
  const metadata = { ...object.metadata };
  if (managedFields === undefined) delete metadata.managedFields;
  else metadata.managedFields = managedFields;
  return { ...object, metadata };
}
