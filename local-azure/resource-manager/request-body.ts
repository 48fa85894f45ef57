import type { Call } from '../http/server.ts';
import { isObject, type Json } from '../state/json.ts';
import { same } from '../state/resource-id.ts';
import { ArmError } from './errors.ts';
import { readTags } from './tags.ts';

/** Bytes that a request may have. Source: https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits */
const largest = 4 << 20;

/** Levels of objects and lists in each other that a reader follows. */
const deepest = 128;

/** What Resource Manager itself reads of a resource, whatever case its names are in. */
const envelope = [
  'id',
  'name',
  'type',
  'location',
  'tags',
  'kind',
  'managedBy',
  'identity',
  'sku',
  'zones',
  'properties',
];

/**
 * The JSON object that a request holds; an empty one when it holds nothing.
 * @throws ArmError 400, 413 or 415 when it holds something else, or too much
 */
export function parseBody({ headers, body }: Call): Json {
  if (body.length === 0) return {};
  if (body.length > largest) {
    const message = 'The request content size exceeds the maximum size of 4 MB.';
    throw new ArmError(413, 'RequestContentTooLarge', message, { gateway: true });
  }
  const type = headers['content-type'] ?? '<null>';
  if (!/^application\/json\b/i.test(type)) {
    const message = `The content media type '${type}' is not supported. Only 'application/json' is supported.`;
    throw new ArmError(415, 'UnsupportedMediaType', message, { gateway: true });
  }
  const parsed = parse(body.toString());
  if (isObject(parsed)) return readEnvelope(parsed);
  const what = Array.isArray(parsed) ? 'array' : 'value';
  throw invalidContent(`Cannot deserialize the current JSON ${what} because the type requires a JSON object.`);
}

function readEnvelope(body: Json): Json {
  const named = Object.entries(body).map(([key, value]) => [envelope.find((name) => same(name, key)) ?? key, value]);
  const read = Object.fromEntries(named) as Json;
  return 'tags' in read ? { ...read, tags: readTags(read.tags) } : read;
}

function parse(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw invalidContent(error instanceof Error ? error.message : String(error));
  }
  if (isDeeper(value, deepest)) throw invalidContent(`The reader's MaxDepth of ${String(deepest)} has been exceeded.`);
  return value;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((entry) => isDeeper(entry, levels - 1));
}

function invalidContent(reason: string): ArmError {
  const message = `The request content was invalid and could not be deserialized: '${reason}'.`;
  return new ArmError(400, 'InvalidRequestContent', message, { gateway: true });
}
