import { parse as parseYaml } from 'yaml';
import type { Call } from '../../http/server.ts';
import type { Writer } from '../field-manager.ts';
import { isJsonObject } from '../objects.ts';
import type { JsonObject, KubernetesObject } from '../objects.ts';
import { apiVersionOf } from '../resources.ts';
import type { Resource } from '../resources.ts';
import { StatusError, badRequest, invalidOptions } from '../status.ts';
import type { Cause } from '../status.ts';
import { jsonError } from './json-errors.ts';
import { UnknownMessage, decodeProtobuf } from './protobuf/decode.ts';

/** What a path of the API names: https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-uris */
export interface Target {
  readonly resource: Resource;
  readonly namespace: string | undefined;
  readonly name: string | undefined;
  readonly subresource: string | undefined;
}

export function parseTarget(path: string, served: readonly Resource[]): Target | undefined {
  const [root, ...steps] = path.split('/').slice(1).map(decodeURIComponent);
  const group = root === 'apis' ? (steps.shift() ?? '') : '';
  const version = steps.shift() ?? '';
  if (root !== 'api' && root !== 'apis') return undefined;
  // `namespaces/NAME` alone is the namespace itself; with more behind it, what is in it.
  const isInside = steps[0] === 'namespaces' && steps.length > 2 && steps[2] !== 'status' && steps[2] !== 'finalize';
  const namespace = isInside ? steps[1] : undefined;
  const [plural = '', name, subresource, ...rest] = isInside ? steps.slice(2) : steps;
  const resource = served.find((one) => one.group === group && one.version === version && one.name === plural);
  if (resource === undefined || rest.length > 0) return undefined;
  // What belongs to a namespace is found in one only, and nothing else is; all of a kind may be listed together.
  if (resource.namespaced ? name !== undefined && namespace === undefined : namespace !== undefined) return undefined;
  if (subresource !== undefined && !resource.subresources.some((known) => known === subresource)) return undefined;
  return { resource, namespace, name, subresource };
}

const bodyTypes = ['application/json', 'application/yaml'];
const protobuf = 'application/vnd.kubernetes.protobuf';
/** What an API server reads at most: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/ */
const largestBody = 3 * 1024 * 1024;
/** So much of a body is repeated where it cannot be read. */
const shownBody = 128;

export function contentType({ headers }: Call): string {
  return (headers['content-type'] ?? 'application/json').split(';')[0]?.trim() ?? '';
}

/** The content of a request's body; of a patch, `accepted` are its types. */
export function parseBody(call: Call, kind: string, accepted: readonly string[] = bodyTypes): unknown {
  const type = contentType(call);
  if (call.body.length > largestBody) {
    const message = `Request entity too large: limit is ${largestBody}`;
    throw new StatusError(413, 'RequestEntityTooLarge', message, {});
  }
  if (type === protobuf && accepted === bodyTypes) return readBody(kind, () => readProtobuf(call.body), messageOf);
  if (!accepted.includes(type)) {
    const words = [...accepted, ...(accepted === bodyTypes ? [protobuf] : [])].join(', ');
    const message = `the body of the request was in an unknown format - accepted media types include: ${words}`;
    throw new StatusError(415, 'UnsupportedMediaType', message);
  }
  const text = call.body.toString();
  const unread = "couldn't get version/kind; json parse error";
  if (type.includes('yaml'))
    return readBody(
      kind,
      () => parseYaml(text) as unknown,
      (error) => `${unread}: ${messageOf(error)}`,
    );
  if (accepted !== bodyTypes) return readPatch(text);
  return readBody(
    kind,
    () => JSON.parse(text) as unknown,
    (error) => `${unread}: ${jsonError(text, error)} (${text.slice(0, shownBody)})`,
  );
}

function readPatch(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badRequest(`error decoding patch: ${jsonError(text, error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function readProtobuf(body: Buffer): JsonObject {
  try {
    return decodeProtobuf(body);
  } catch (error) {
    if (!(error instanceof UnknownMessage)) throw error;
    const words = `this local API server does not read ${error.message} in protobuf: use "kubectl apply" instead of "kubectl create"`;
    throw new StatusError(415, 'UnsupportedMediaType', words);
  }
}

/** Go on with what a body says, or tell why it says nothing. */
function readBody(kind: string, read: () => unknown, why: (error: unknown) => string): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof StatusError) throw error;
    throw badRequest(`the object provided is unrecognized (must be of type ${kind}): ${why(error)}`);
  }
}

/** The writer of a request: `fieldManager`, else the program's name. */
export function writerOf(call: Call, subresource?: string): Writer {
  const program = (call.headers['user-agent'] ?? 'unknown').split('/')[0] ?? '';
  return { manager: call.url.searchParams.get('fieldManager') ?? program, subresource };
}

export function isDryRun(url: URL): boolean {
  return url.searchParams.getAll('dryRun').includes('All');
}

const longestManager = 128;
const optionKinds: Record<string, string> = {
  POST: 'CreateOptions',
  PUT: 'UpdateOptions',
  PATCH: 'PatchOptions',
  DELETE: 'DeleteOptions',
};

/** Refuses parameters of a write that the API server does not know: https://kubernetes.io/docs/reference/using-api/api-concepts/#dry-run */
export function checkWriteOptions({ method, url: { searchParams } }: Call): void {
  const causes: Cause[] = [];
  const refuse = (field: string, value: unknown, supported: readonly string[]): void => {
    const words = supported.map((one) => JSON.stringify(one)).join(', ');
    const message = `Unsupported value: ${JSON.stringify(value)}: supported values: ${words}`;
    causes.push({ field, reason: 'FieldValueNotSupported', message });
  };
  const dryRun = searchParams.getAll('dryRun').filter((value) => value !== '');
  if (dryRun.some((value) => value !== 'All')) refuse('dryRun', dryRun, ['All']);
  const validation = searchParams.get('fieldValidation') ?? '';
  if (!['', 'Ignore', 'Warn', 'Strict'].includes(validation))
    refuse('fieldValidation', validation, ['Ignore', 'Strict', 'Warn']);
  const manager = searchParams.get('fieldManager') ?? '';
  if (manager.length > longestManager) {
    const message = `Too long: may not be more than ${longestManager} bytes`;
    causes.push({ field: 'fieldManager', reason: 'FieldValueTooLong', message });
  }
  if (causes.length > 0) throw invalidOptions(optionKinds[method] ?? '', causes);
}

/** The object of a request's body, if it is what the path says it is. */
export function checkIdentity(target: Target, body: unknown): KubernetesObject {
  const { resource, namespace, name } = target;
  if (!isJsonObject(body)) throw badRequest(`the object provided is unrecognized (must be of type ${resource.kind})`);
  const wanted = apiVersionOf(resource);
  body.apiVersion ??= wanted;
  body.kind ??= resource.kind;
  if (body.apiVersion !== wanted || body.kind !== resource.kind) {
    const given = `the data (${String(body.kind)} in ${String(body.apiVersion)})`;
    throw badRequest(
      `the API version in ${given} does not match the expected API version (${resource.kind} in ${wanted})`,
    );
  }
  body.metadata ??= {};
  const metadata = body.metadata as JsonObject;
  if (name !== undefined) metadata.name ??= name;
  if (name !== undefined && metadata.name !== name) {
    throw badRequest(`the name of the object (${String(metadata.name)}) does not match the name on the URL (${name})`);
  }
  if (resource.namespaced) metadata.namespace ??= namespace;
  if (resource.namespaced && metadata.namespace !== namespace) {
    throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
  }
  return body as KubernetesObject;
}
