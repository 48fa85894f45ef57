import { difference, fromFieldsV1, intersection, isEmpty, pathsOf, toFieldsV1, union } from './field-set.ts';
import type { FieldSet } from './field-set.ts';
import { compare, fieldsOf, merge, remove } from './field-values.ts';
import type { KubernetesObject, ManagedFieldsEntry } from './objects.ts';
import type { FieldType } from './schema.ts';
import { StatusError } from './status.ts';
import type { Cause } from './status.ts';

/** Who writes. */
export interface Writer {
  readonly manager: string;
  readonly subresource?: string | undefined;
}

interface Owner {
  readonly entry: Omit<ManagedFieldsEntry, 'fieldsV1' | 'fieldsType'>;
  readonly fields: FieldSet;
}

/** Fields that belong to the server, and to no manager. */
const serverFields = fromFieldsV1({
  'f:apiVersion': {},
  'f:kind': {},
  'f:metadata': Object.fromEntries(
    [
      'creationTimestamp',
      'deletionGracePeriodSeconds',
      'deletionTimestamp',
      'generation',
      'managedFields',
      'name',
      'namespace',
      'resourceVersion',
      'selfLink',
      'uid',
    ].map((field) => [`f:${field}`, {}]),
  ),
});
/** Parts of an object that are its structure, which nobody owns. */
const structure = new Set(['f:metadata', 'f:spec', 'f:status']);

function ownersOf(object: KubernetesObject | undefined): Owner[] {
  return (object?.metadata.managedFields ?? []).map(({ fieldsV1, ...entry }) => ({
    entry,
    fields: fromFieldsV1(fieldsV1),
  }));
}

/** Entries as the object shows them: appliers first, then by age, then by name. */
function entriesOf(owners: readonly Owner[]): ManagedFieldsEntry[] {
  return owners
    .filter(({ fields }) => !isEmpty(fields))
    .map(({ entry, fields }): ManagedFieldsEntry => {
      const { subresource, ...rest } = entry;
      const last = subresource === undefined ? {} : { subresource };
      return { ...rest, fieldsType: 'FieldsV1', fieldsV1: toFieldsV1(fields), ...last };
    })
    .sort(
      (a, b) =>
        a.operation.localeCompare(b.operation) || a.time.localeCompare(b.time) || (a.manager < b.manager ? -1 : 1),
    );
}

function ownFields(type: FieldType, value: unknown): FieldSet {
  return difference(fieldsOf(type, value), serverFields);
}

function differenceOf(type: FieldType, before: unknown, after: unknown): ReturnType<typeof compare> {
  const { changed, removed } = compare(type, before, after);
  return { changed: withoutStructure(difference(changed, serverFields)), removed: difference(removed, serverFields) };
}

function withoutStructure(set: FieldSet): FieldSet {
  const children = [...set.children].map(([element, child]): [string, FieldSet] => [
    element,
    structure.has(element) ? { member: false, children: child.children } : child,
  ]);
  return { member: false, children: new Map(children.filter(([, child]) => !isEmpty(child))) };
}

function isWriter(owner: Owner, writer: Writer, operation: 'Apply' | 'Update'): boolean {
  const { entry } = owner;
  return entry.manager === writer.manager && entry.operation === operation && entry.subresource === writer.subresource;
}

function entryFor(
  writer: Writer,
  operation: 'Apply' | 'Update',
  object: KubernetesObject,
  time: string,
): Owner['entry'] {
  const { manager, subresource } = writer;
  return {
    manager,
    operation,
    apiVersion: object.apiVersion,
    time,
    ...(subresource === undefined ? {} : { subresource }),
  };
}

/** The managed fields of `after`, when `writer` has updated `before` to it: whoever sets a field owns it. */
export function fieldsAfterUpdate(
  type: FieldType,
  before: KubernetesObject | undefined,
  after: KubernetesObject,
  writer: Writer,
  time: string,
): ManagedFieldsEntry[] {
  const { changed, removed } = differenceOf(type, before, after);
  const owners = ownersOf(before);
  const own = owners.find((owner) => isWriter(owner, writer, 'Update'));
  const others = owners
    .filter((owner) => owner !== own)
    .map((owner) => ({ ...owner, fields: difference(difference(owner.fields, changed), removed) }));
  if (own !== undefined && isEmpty(changed) && isEmpty(removed)) return entriesOf(owners);
  const fields = difference(union(own?.fields ?? { member: false, children: new Map() }, changed), removed);
  return entriesOf([...others, { entry: entryFor(writer, 'Update', after, time), fields }]);
}

export interface Application {
  readonly type: FieldType;
  readonly live: KubernetesObject | undefined;
  /** What the applier wants, without nulls. */
  readonly config: KubernetesObject;
  readonly writer: Writer;
  readonly force: boolean;
  readonly time: string;
}

/** Server-side apply: the live object with the configuration merged in, and who owns what then. Throws on conflicts. */
export function applyConfiguration({ type, live, config, writer, force, time }: Application): KubernetesObject {
  const wanted = ownFields(type, config);
  const owners = ownersOf(live);
  const own = owners.find((owner) => isWriter(owner, writer, 'Apply'));
  let others = owners.filter((owner) => owner !== own);
  const merged = merge(type, live, config);

  const { changed } = differenceOf(type, live, merged);
  const conflicts = others
    .map((owner) => ({ owner, fields: intersection(owner.fields, changed) }))
    .filter(({ fields }) => !isEmpty(fields));
  if (conflicts.length > 0 && !force) throw conflictError(conflicts);
  others = others.map((owner) => ({ ...owner, fields: difference(owner.fields, changed) }));

  const kept = others.reduce((fields, owner) => union(fields, owner.fields), wanted);
  const dropped = own === undefined ? undefined : difference(own.fields, kept);
  const result = dropped === undefined || isEmpty(dropped) ? merged : remove(type, merged, dropped, kept);

  const unchanged =
    own !== undefined && isEmpty(difference(own.fields, wanted)) && isEmpty(difference(wanted, own.fields));
  const entry = unchanged ? own.entry : entryFor(writer, 'Apply', config, time);
  const object = result as KubernetesObject;
  return {
    ...object,
    metadata: { ...object.metadata, managedFields: entriesOf([...others, { entry, fields: wanted }]) },
  };
}

function conflictError(conflicts: readonly { owner: Owner; fields: FieldSet }[]): StatusError {
  const causes: Cause[] = conflicts.flatMap(({ owner, fields }) =>
    pathsOf(fields).map((field) => ({
      reason: 'FieldManagerConflict',
      message: `conflict with ${ownerText(owner.entry)}`,
      field,
    })),
  );
  const groups = conflicts.map(({ owner, fields }) =>
    [`conflicts with ${ownerText(owner.entry)}:`, ...pathsOf(fields).map((path) => `- ${path}`)].join('\n'),
  );
  const [first] = causes;
  const words =
    causes.length === 1 && first !== undefined
      ? `1 conflict: ${first.message}: ${first.field}`
      : `${causes.length} conflicts: ${groups.sort().join('\n')}`;
  return new StatusError(409, 'Conflict', `Apply failed with ${words}`, { causes });
}

function ownerText({ manager, operation, apiVersion, subresource }: Owner['entry']): string {
  const where = subresource === undefined ? '' : ` with subresource "${subresource}"`;
  return `"${manager}"${where}${operation === 'Apply' ? '' : ` using ${apiVersion}`}`;
}
