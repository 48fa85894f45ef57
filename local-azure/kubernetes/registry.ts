import { isDeepStrictEqual } from 'node:util';
import { copyOf } from '../state/json.ts';
import { admitPodSecurity, admitReferences, refuseLasting, terminatingNamespace } from './admission.ts';
import { setDefaults } from './defaults.ts';
import type { Allocator } from './defaults.ts';
import { applyConfiguration, fieldsAfterUpdate } from './field-manager.ts';
import type { Writer } from './field-manager.ts';
import { isGenerational, isOver, keepServerPart, markDeleted, newMetadata } from './lifecycle.ts';
import type { Deletion } from './lifecycle.ts';
import { timestamp } from './objects.ts';
import type { Kinds, KubernetesObject, Metadata, NewObject, ResourceName } from './objects.ts';
import { checkDeletion, checkUpdate, checkVersioned } from './preconditions.ts';
import type { Preconditions } from './preconditions.ts';
import { resourceNamed } from './resources.ts';
import type { Resource } from './resources.ts';
import { modelType } from './schema.ts';
import { withAccountVolume } from './service-account-volume.ts';
import { alreadyExists, badRequest, forbidden, invalid, notFound } from './status.ts';
import type { Store } from './store.ts';
import { validate } from './validation.ts';

export interface WriteOptions {
  readonly writer: Writer;
  readonly dryRun?: boolean;
  /** Takes what the client is to be warned of. */
  readonly warn?: (text: string) => void;
}

export interface ApplyOptions extends WriteOptions {
  readonly force: boolean;
}

export interface DeleteOptions extends Deletion {
  readonly preconditions?: Preconditions | undefined;
  readonly dryRun?: boolean;
}

/** What this cluster adds to the admission that every cluster has. */
export interface Admission {
  /** The words of a policy that refuses objects of a kind, if one does. */
  refusal(kind: string): string | undefined;
  /** The spec of a new pod with what webhooks add to it. */
  complete(pod: Kinds['pods']): Kinds['pods']['spec'];
}

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
    const copy = copyOf(input);
    const object: KubernetesObject = { ...copy, metadata: newMetadata(resource, copy) };
    this.#checkNamespace(resource, object.metadata);
    this.#prepare(resource, object, undefined, options.writer);
    this.#admit(resource, object, undefined, options);
    if (this.#find(resource, object.metadata) !== undefined) throw alreadyExists(resource, object.metadata.name);
    const content = { ...object };
    if (hasOwnStatus(resource)) delete content.status;
    const managedFields = fieldsAfterUpdate(modelType(resource.model), undefined, content, options.writer, timestamp());
    // What admission adds is nobody's.
    if (resource.name === 'pods') {
      object.spec = this.#admission.complete(object as unknown as Kinds['pods']);
      object.spec = withAccountVolume(this.store, object as unknown as Kinds['pods']);
    }
    return this.#write(resource, withManagedFields(object, input.metadata.managedFields ?? managedFields), options);
  }

  /** Replaces an object, or with a writer for the status subresource, its status. Without a change nothing is written. */
  update(name: ResourceName, input: KubernetesObject, options: WriteOptions): KubernetesObject {
    const resource = resourceNamed(name);
    const before = this.#find(resource, input.metadata);
    if (before === undefined) throw notFound(resource, input.metadata.name);
    checkUpdate(resource, input, before);
    checkVersioned(resource, input);
    const object = copyOf(input);
    keepServerPart(resource, object, before, options.writer.subresource);
    this.#prepare(resource, object, before, options.writer);
    this.#admit(resource, object, before, options);
    return this.#replace(resource, before, withOwners(resource, object, before, options.writer), options);
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
    // Most look again at what is as they want it.
    if (!isDeepStrictEqual(draft, before)) this.update(name, draft, { writer });
  }

  /** Server-side apply: https://kubernetes.io/docs/reference/using-api/server-side-apply/ */
  apply(
    name: ResourceName,
    given: KubernetesObject,
    options: ApplyOptions,
  ): { object: KubernetesObject; created: boolean } {
    const resource = resourceNamed(name);
    const { writer, force } = options;
    const before = this.#find(resource, given.metadata);
    if (given.metadata.managedFields !== undefined) throw badRequest('metadata.managedFields must be nil');
    checkUpdate(resource, given, before);
    const config = onlyOwn(resource, given, writer.subresource);
    const type = modelType(resource.model);
    const applied = applyConfiguration({ type, live: before, config, writer, force, time: timestamp() });
    if (before === undefined) {
      if (writer.subresource !== undefined) throw notFound(resource, given.metadata.name);
      return { object: this.create(name, applied, options), created: true };
    }
    const object = copyOf(applied);
    const owners = object.metadata.managedFields;
    keepServerPart(resource, object, before, writer.subresource);
    this.#prepare(resource, object, before, writer);
    this.#admit(resource, object, before, options);
    return { object: this.#replace(resource, before, withManagedFields(object, owners), options), created: false };
  }

  /** Deletes an object, or marks it as being deleted where a finalizer or a running pod has to end first. */
  delete(name: ResourceName, objectName: string, namespace: string | undefined, options: DeleteOptions): DeleteResult {
    const resource = resourceNamed(name);
    const before = this.store.get(name, objectName, namespace) as unknown as KubernetesObject | undefined;
    if (before === undefined) throw notFound(resource, objectName);
    refuseLasting(resource, objectName);
    checkDeletion(resource, before, options.preconditions);
    const object = markDeleted(resource, before, options);
    const gone = isOver(resource, object);
    if (options.dryRun === true) return { object: gone ? before : object, gone };
    if (gone) return { object: this.store.remove(name, before), gone };
    const isSame = isDeepStrictEqual(object.metadata, before.metadata);
    return { object: isSame ? before : this.store.put(name, object), gone };
  }

  #checkNamespace(resource: Resource, { name, namespace }: Metadata): void {
    if (namespace === undefined) return;
    const found = this.store.get('namespaces', namespace);
    if (found === undefined) throw notFound(resourceNamed('namespaces'), namespace);
    if (found.metadata.deletionTimestamp === undefined || resource.name === 'events') return;
    throw terminatingNamespace(resource, name, namespace);
  }

  #admit(
    resource: Resource,
    object: KubernetesObject,
    before: KubernetesObject | undefined,
    { writer, warn = () => undefined }: WriteOptions,
  ): void {
    if (writer.subresource !== undefined) return;
    const denial = this.#admission.refusal(resource.kind);
    if (denial !== undefined) throw forbidden(resource, object.metadata.name, denial);
    if (before === undefined) admitReferences(this.store, resource, object);
    admitPodSecurity(this.store, resource, object, before, warn);
  }

  #prepare(
    resource: Resource,
    object: KubernetesObject,
    before: KubernetesObject | undefined,
    { subresource }: Writer,
  ): void {
    if (resource.subresources.includes('status')) object.status ??= {};
    if ('status' in object || isGenerational(resource)) object.spec ??= {};
    checkRequired(resource, object);
    setDefaults(resource.name, object, this.#allocator);
    const { name } = object.metadata;
    const others = (): KubernetesObject[] =>
      this.store
        .list(resource.name)
        .filter(({ metadata }) => metadata.name !== name || metadata.namespace !== object.metadata.namespace)
        .map((other) => other as unknown as KubernetesObject);
    const causes = validate({
      resource: resource.name,
      object,
      before,
      subresource,
      others,
      isDualStack: this.#allocator.dualStack(),
    });
    if (causes.length > 0) throw invalid(resource, name, causes);
  }

  #replace(
    resource: Resource,
    before: KubernetesObject,
    after: KubernetesObject,
    options: WriteOptions,
  ): KubernetesObject {
    if (isDeepStrictEqual(before, after)) return before;
    if (isGenerational(resource) && resource.name !== 'pods' && !isDeepStrictEqual(before.spec, after.spec)) {
      after.metadata.generation = (before.metadata.generation ?? 0) + 1;
    }
    if (isOver(resource, after) && options.dryRun !== true) return this.store.remove(resource.name, after);
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

/** Pods need containers, and workloads a template of them: the rest of the code may rely on it. */
function checkRequired(resource: Resource, object: KubernetesObject): void {
  const { spec } = object as unknown as {
    spec: { containers?: unknown; template?: { spec?: { containers?: unknown } } };
  };
  if (resource.name === 'pods') spec.containers ??= [];
  if (resource.name !== 'deployments' && resource.name !== 'replicasets') return;
  spec.template ??= {};
  spec.template.spec ??= {};
  spec.template.spec.containers ??= [];
}

/** Whether the status of an object is nobody's who creates it; nodes come with theirs. */
function hasOwnStatus({ name, subresources }: Resource): boolean {
  return subresources.includes('status') && name !== 'nodes';
}

/** What an applier may own: of the object all but its status, of the status subresource nothing else. */
function onlyOwn(resource: Resource, config: KubernetesObject, subresource: string | undefined): KubernetesObject {
  const { apiVersion, kind, metadata, status, ...rest } = config;
  if (subresource === 'status') return { apiVersion, kind, metadata, ...(status === undefined ? {} : { status }) };
  return resource.subresources.includes('status') || status === undefined
    ? { apiVersion, kind, metadata, ...rest }
    : config;
}

/** The object with who owns which of its fields after an update; what a binding sets belongs to nobody. */
function withOwners(
  resource: Resource,
  object: KubernetesObject,
  before: KubernetesObject,
  writer: Writer,
): KubernetesObject {
  if (writer.subresource === 'binding') return withManagedFields(object, before.metadata.managedFields);
  const given = object.metadata.managedFields ?? [];
  // A list of one empty entry is how a client forgets all owners.
  if (given.length === 1 && Object.keys(given[0] ?? {}).length === 0) return withManagedFields(object, undefined);
  const base = given.length > 0 ? withManagedFields(before, given) : before;
  const owners = fieldsAfterUpdate(modelType(resource.model), base, object, writer, timestamp());
  return withManagedFields(object, owners);
}

function withManagedFields(object: KubernetesObject, managedFields: Metadata['managedFields']): KubernetesObject {
  const metadata = { ...object.metadata };
  if (managedFields === undefined || managedFields.length === 0) delete metadata.managedFields;
  else metadata.managedFields = managedFields;
  return { ...object, metadata };
}
