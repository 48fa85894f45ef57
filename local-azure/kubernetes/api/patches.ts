import { isDeepStrictEqual } from 'node:util';
import { copyOf } from '../../state/json.ts';
import { isJsonObject } from '../objects.ts';
import type { JsonObject } from '../objects.ts';
import type { FieldType } from '../schema.ts';
import { StatusError, badRequest } from '../status.ts';
import { goText } from './go-text.ts';

/** A merge patch of any kind is an object. */
export function checkMergePatch(patch: unknown): void {
  if (!isJsonObject(patch)) throw undecoded(patch, 'map[string]interface {}');
}

function undecoded(patch: unknown, goType: string): StatusError {
  const kind = Array.isArray(patch) ? 'array' : typeof patch === 'boolean' ? 'bool' : typeof patch;
  return badRequest(`error decoding patch: json: cannot unmarshal ${kind} into Go value of type ${goType}`);
}

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
  if (!isJsonObject(patch)) return patch;
  if (patch.$patch === 'replace') return withoutDirectives(patch);
  if (patch.$patch === 'delete') return {};
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
    const of = fieldOf(type, field);
    if (change === null) Reflect.deleteProperty(merged, field);
    else if (Array.isArray(change)) {
      merged[field] = mergeList(of, listOf(merged[field]), change, patch[`$setElementOrder/${field}`]);
    } else merged[field] = strategicMergePatch(of, merged[field], change);
  }
  return merged;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function fieldOf(type: FieldType | undefined, field: string): FieldType | undefined {
  return type?.shape === 'struct' ? type.fields.get(field) : type?.shape === 'map' ? type.values : undefined;
}

function withoutDirectives(patch: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(patch).filter(([field]) => !field.startsWith('$')));
}

function mergeList(type: FieldType | undefined, value: unknown[], patch: unknown[], order: unknown): unknown[] {
  if (type?.shape === 'set') return [...new Set([...value, ...patch])];
  if (type?.shape !== 'keyed') return patch;
  if (patch.some((item) => isJsonObject(item) && item.$patch === 'replace')) {
    return patch.filter((item) => !isJsonObject(item) || item.$patch !== 'replace');
  }
  const { patchKey, items } = type;
  const keyOf = (item: unknown): unknown => (isJsonObject(item) ? item[patchKey] : undefined);
  let merged = [...value];
  for (const change of patch) {
    if (isJsonObject(change) && change[patchKey] === undefined) {
      const words = `map: ${goText(change)} does not contain declared merge key: ${patchKey}`;
      throw new StatusError(500, undefined, words);
    }
    const at = merged.findIndex((item) => isDeepStrictEqual(keyOf(item), keyOf(change)));
    if (isJsonObject(change) && change.$patch === 'delete') merged = merged.filter((_, index) => index !== at);
    else if (at === -1) merged.push(strategicMergePatch(items, undefined, change));
    else merged[at] = strategicMergePatch(items, merged[at], change);
  }
  return inOrder(merged, value.map(keyOf), listOf(order ?? patch).map(keyOf), keyOf);
}

/** Items that the patch names come in its order; the others stay where they were among them. */
function inOrder(
  merged: readonly unknown[],
  before: readonly unknown[],
  wanted: readonly unknown[],
  keyOf: (item: unknown) => unknown,
): unknown[] {
  const named = merged
    .filter((item) => wanted.includes(keyOf(item)))
    .sort((a, b) => wanted.indexOf(keyOf(a)) - wanted.indexOf(keyOf(b)));
  const others = merged.filter((item) => !wanted.includes(keyOf(item)));
  const ordered: unknown[] = [];
  for (const item of named) {
    const at = before.indexOf(keyOf(item));
    while (others.length > 0 && before.indexOf(keyOf(others[0])) < at) ordered.push(others.shift());
    ordered.push(item);
  }
  return [...ordered, ...others];
}

interface Operation {
  op: string;
  path: string;
  from?: string;
  value?: unknown;
}

/** JSON patch: https://www.rfc-editor.org/rfc/rfc6902 */
export function jsonPatch(value: unknown, operations: unknown): unknown {
  if (!Array.isArray(operations)) throw undecoded(operations, '[]interface {}');
  const holder = { root: copyOf(value) };
  for (const operation of operations as unknown[]) {
    if (!isOperation(operation)) throw rejected();
    applyOperation(holder, operation);
  }
  return holder.root;
}

function isOperation(operation: unknown): operation is Operation {
  if (!isJsonObject(operation) || typeof operation.path !== 'string') return false;
  return operation.from === undefined || typeof operation.from === 'string';
}

function applyOperation(holder: { root: unknown }, { op, path, from = '', value }: Operation): void {
  if (op === 'add' || op === 'replace') write(holder, path, value, op === 'add');
  else if (op === 'remove') erase(holder, path);
  else if (op === 'copy') write(holder, path, copyOf(read(holder, from)), true);
  else if (op === 'move') {
    const moved = read(holder, from);
    erase(holder, from);
    write(holder, path, moved, true);
  } else if (op !== 'test') throw rejected();
  else if (!isDeepStrictEqual(read(holder, path), value)) throw rejected();
}

/** The API server does not say which operation of a JSON patch does not apply. */
function rejected(): StatusError {
  return new StatusError(422, 'Invalid', 'the server rejected our request due to an error in our request', {});
}

function stepsOf(pointer: string): string[] {
  return ['root', ...pointer.split('/').slice(1)].map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function locate(holder: object, pointer: string): { parent: JsonObject | unknown[]; last: string } {
  const steps = stepsOf(pointer);
  const last = steps.pop() ?? '';
  let parent: unknown = holder;
  for (const step of steps) parent = (parent as JsonObject | undefined)?.[step];
  if (typeof parent !== 'object' || parent === null) throw rejected();
  return { parent: parent as JsonObject | unknown[], last };
}

function read(holder: object, pointer: string): unknown {
  const { parent, last } = locate(holder, pointer);
  return (parent as JsonObject)[last];
}

function write(holder: object, pointer: string, value: unknown, isAddition: boolean): void {
  const { parent, last } = locate(holder, pointer);
  if (!isAddition && !(last in parent)) throw rejected();
  if (!Array.isArray(parent)) parent[last] = value;
  else if (last === '-') parent.push(value);
  else parent.splice(Number(last), isAddition ? 0 : 1, value);
}

function erase(holder: object, pointer: string): void {
  const { parent, last } = locate(holder, pointer);
  if (!(last in parent)) throw rejected();
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
}
