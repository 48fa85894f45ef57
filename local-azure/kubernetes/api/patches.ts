import { isDeepStrictEqual } from 'node:util';
import { copyOf, isJsonObject } from '../objects.ts';
import type { JsonObject } from '../objects.ts';
import type { FieldType } from '../schema.ts';
import { StatusError, badRequest } from '../status.ts';

/** JSON merge patch: https://www.rfc-editor.org/rfc/rfc7396 */
export function mergePatch(value: unknown, patch: unknown): unknown {
  if (!isJsonObject(patch)) return patch;
  const merged: JsonObject = isJsonObject(value) ? { ...value } : {};
  for (const [field, change] of Object.entries(patch)) {
    if (change === null) Reflect.deleteProperty(merged, field);
    else merged[field] = mergePatch(merged[field], change);
  }
  return merged;
}

/**
 * Strategic merge patch, which merges lists by their keys:
 * https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md
 */
export function strategicMergePatch(type: FieldType | undefined, value: unknown, patch: unknown): unknown {
  if (type?.shape === 'atomic') return strategicMergePatch(type.content, value, patch);
  if (Array.isArray(patch)) return mergeList(type, Array.isArray(value) ? (value as unknown[]) : [], patch);
  if (!isJsonObject(patch)) return patch;
  if (patch.$patch === 'replace') return withoutDirectives(patch);
  const merged: JsonObject = isJsonObject(value) ? { ...value } : {};
  if (Array.isArray(patch.$retainKeys)) {
    for (const field of Object.keys(merged))
      if (!patch.$retainKeys.includes(field)) Reflect.deleteProperty(merged, field);
  }
  for (const [field, change] of Object.entries(patch)) {
    const listed = /^\$deleteFromPrimitiveList\/(.+)$/.exec(field)?.[1];
    if (listed !== undefined && Array.isArray(merged[listed]) && Array.isArray(change)) {
      merged[listed] = (merged[listed] as unknown[]).filter((item) => !change.includes(item));
    }
    if (field.startsWith('$')) continue;
    if (change === null) Reflect.deleteProperty(merged, field);
    else merged[field] = strategicMergePatch(fieldOf(type, field), merged[field], change);
  }
  return merged;
}

function fieldOf(type: FieldType | undefined, field: string): FieldType | undefined {
  return type?.shape === 'struct' ? type.fields.get(field) : type?.shape === 'map' ? type.values : undefined;
}

function withoutDirectives(patch: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(patch).filter(([field]) => !field.startsWith('$')));
}

function mergeList(type: FieldType | undefined, value: unknown[], patch: unknown[]): unknown[] {
  if (type?.shape === 'set') return [...new Set([...value, ...patch])];
  if (type?.shape !== 'keyed') return patch;
  if (patch.some((item) => isJsonObject(item) && item.$patch === 'replace' && Object.keys(item).length === 1)) {
    return patch.filter((item) => !isJsonObject(item) || item.$patch === undefined);
  }
  const { patchKey, items } = type;
  const keyOf = (item: unknown): unknown => (isJsonObject(item) ? item[patchKey] : undefined);
  let merged = [...value];
  for (const change of patch) {
    const at = merged.findIndex((item) => isDeepStrictEqual(keyOf(item), keyOf(change)));
    if (isJsonObject(change) && change.$patch === 'delete') merged = merged.filter((_, index) => index !== at);
    else if (at === -1) merged.push(strategicMergePatch(items, undefined, change));
    else merged[at] = strategicMergePatch(items, merged[at], change);
  }
  return merged;
}

interface Operation {
  op: string;
  path: string;
  from?: string;
  value?: unknown;
}

/** JSON patch: https://www.rfc-editor.org/rfc/rfc6902 */
export function jsonPatch(value: unknown, operations: unknown): unknown {
  if (!Array.isArray(operations))
    throw badRequest('json: cannot unmarshal object into Go value of type jsonpatch.Patch');
  const holder = { root: copyOf(value) };
  for (const operation of operations as Operation[]) applyOperation(holder, operation);
  return holder.root;
}

function applyOperation(holder: { root: unknown }, { op, path, from = '', value }: Operation): void {
  if (op === 'add' || op === 'replace') write(holder, path, value, op === 'add');
  else if (op === 'remove') erase(holder, path);
  else if (op === 'copy') write(holder, path, copyOf(read(holder, from)), true);
  else if (op === 'move') {
    const moved = read(holder, from);
    erase(holder, from);
    write(holder, path, moved, true);
  } else if (op !== 'test') throw rejected(`unexpected kind: ${op}`);
  else if (!isDeepStrictEqual(read(holder, path), value)) throw rejected(`testing value ${path} failed`);
}

function rejected(why: string): StatusError {
  const message = `the server rejected our request due to an error in our request: ${why}`;
  return new StatusError(422, 'Invalid', message, {});
}

function stepsOf(pointer: string): string[] {
  return ['root', ...pointer.split('/').slice(1)].map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function locate(holder: object, pointer: string): { parent: JsonObject | unknown[]; last: string } {
  const steps = stepsOf(pointer);
  const last = steps.pop() ?? '';
  let parent: unknown = holder;
  for (const step of steps) parent = (parent as JsonObject | undefined)?.[step];
  if (typeof parent !== 'object' || parent === null) throw rejected(`doc is missing path: "${pointer}": missing value`);
  return { parent: parent as JsonObject | unknown[], last };
}

function read(holder: object, pointer: string): unknown {
  const { parent, last } = locate(holder, pointer);
  return (parent as JsonObject)[last];
}

function write(holder: object, pointer: string, value: unknown, isAddition: boolean): void {
  const { parent, last } = locate(holder, pointer);
  if (!isAddition && !(last in parent))
    throw rejected(`replace operation does not apply: doc is missing key: ${pointer}`);
  if (!Array.isArray(parent)) parent[last] = value;
  else if (last === '-') parent.push(value);
  else parent.splice(Number(last), isAddition ? 0 : 1, value);
}

function erase(holder: object, pointer: string): void {
  const { parent, last } = locate(holder, pointer);
  if (!(last in parent)) throw rejected(`remove operation does not apply: doc is missing path: "${pointer}"`);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
}
